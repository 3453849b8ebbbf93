//! The command line as `docs/cli.md` describes it; a contract that other programs rely on.

use chrono::NaiveDate;
use clap::{Args as ClapArgs, Parser, Subcommand};
use std::path::PathBuf;

/// Notice, protect and report modern slavery: the engine without the window.
#[derive(Parser)]
#[command(name = "plainsight", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Finds indicators in records.
    Scan(ScanArgs),
    /// Weighs findings, answers and facts: band, reasons, actions, next questions.
    Assess(AssessArgs),
    /// Ranks a year of records for a second look; goes on after a kill.
    Review(ReviewArgs),
    /// Checks and shows guidance packs.
    #[command(subcommand)]
    Guidance(GuidanceCommand),
    /// The report's fields and rules.
    #[command(subcommand)]
    Form(FormCommand),
    /// A whole device without a window.
    Device(DeviceArgs),
}

#[derive(ClapArgs)]
pub(crate) struct ScanArgs {
    /// Each line is a JSON object with "id" and "text" (the default).
    #[arg(long, conflicts_with = "text")]
    pub(crate) jsonl: bool,
    /// The whole input is one text.
    #[arg(long)]
    pub(crate) text: bool,
    /// Use the pack in this folder instead of the built-in one, to try a change before it is signed.
    #[arg(long)]
    pub(crate) guidance: Option<PathBuf>,
    /// Input file; "-" or nothing reads standard input.
    pub(crate) file: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct ReviewArgs {
    /// Records: .csv with a header, or .jsonl.
    pub(crate) file: PathBuf,
    /// The ranked result, a CSV file.
    #[arg(long)]
    pub(crate) out: PathBuf,
    /// The column that names a record; the line number if left out.
    #[arg(long)]
    pub(crate) id_column: Option<String>,
    /// The column to read; may be given several times; "text" if left out.
    #[arg(long)]
    pub(crate) text_column: Vec<String>,
    /// Threads; one for each core if left out.
    #[arg(long)]
    pub(crate) threads: Option<usize>,
    /// Start afresh instead of going on where a killed run stopped.
    #[arg(long)]
    pub(crate) restart: bool,
    /// Use the pack in this folder instead of the built-in one.
    #[arg(long)]
    pub(crate) guidance: Option<PathBuf>,
}

#[derive(ClapArgs)]
pub(crate) struct AssessArgs {
    /// Use the pack in this folder instead of the built-in one.
    #[arg(long)]
    pub(crate) guidance: Option<PathBuf>,
    /// JSON with "note", "answers", "site", "age", "danger_now", "present", "person"; all optional.
    pub(crate) file: PathBuf,
}

#[derive(Subcommand)]
pub(crate) enum GuidanceCommand {
    /// Checks a pack; every problem with file, line and reason.
    Check {
        /// A pack's folder; the built-in pack if left out.
        folder: Option<PathBuf>,
    },
    /// What the built-in pack holds.
    List,
    /// One rule, indicator or law value; for law the value in force on a day.
    Show {
        /// For instance recovery-period, DOC-001 or schedule-4.
        id: String,
        /// Day, YYYY-MM-DD; today if left out.
        #[arg(long)]
        on: Option<NaiveDate>,
    },
}

#[derive(Subcommand)]
pub(crate) enum FormCommand {
    /// Every field with the official service's ids.
    Fields {
        /// nrm_adult, nrm_child, dtn_anonymous or dtn_cooperating.
        #[arg(long)]
        report: Option<String>,
    },
    /// Checks a draft: report type, problems, what would be left out.
    Check {
        /// JSON with "answers".
        draft: PathBuf,
    },
    /// The answers in the service's page order, for re-keying.
    Handover {
        /// JSON with "answers".
        draft: PathBuf,
        /// Also writes the hand-over sheet for printing; refuses to replace a file.
        #[arg(long)]
        pdf: Option<PathBuf>,
    },
}

#[derive(ClapArgs)]
pub(crate) struct DeviceArgs {
    /// The device's folder.
    #[arg(long, env = "PLAINSIGHT_HOME")]
    pub(crate) home: PathBuf,
    #[command(subcommand)]
    pub(crate) command: DeviceCommand,
}

/// The pass phrase is read from the environment variable PLAINSIGHT_PASS_PHRASE, so that it stands
/// in no process list and no shell history.
#[derive(Subcommand)]
pub(crate) enum DeviceCommand {
    /// Makes the device's folder and an officer.
    Init {
        /// Full name.
        #[arg(long)]
        name: String,
        /// Collar number.
        #[arg(long)]
        collar: String,
        /// Force, exactly as in the list.
        #[arg(long)]
        force: String,
    },
    /// Enrols the device with a hub.
    Enrol {
        /// The hub's address.
        #[arg(long)]
        hub: String,
        /// One-time code from the hub's administrator.
        #[arg(long)]
        code: String,
        /// The words of the hub's root key, as `plainsight-hub enrol-code` shows them. Without them
        /// the hub waits for `confirm-hub`.
        #[arg(long)]
        words: Option<String>,
    },
    /// Says that the words which `enrol` printed are those that the hub's administrator reads out.
    ConfirmHub {
        /// The words, as the administrator reads them out.
        #[arg(long)]
        words: String,
    },
    /// Starts an encounter with one person from a JSON draft.
    Draft {
        /// JSON with "note", "facts", "label", "answers"; "-" reads standard input.
        file: PathBuf,
    },
    /// Seals and queues a person's report.
    Seal {
        /// The person, as `draft` printed it.
        person: String,
    },
    /// Where everything is. Needs no pass phrase.
    Status,
    /// Sends what waits. Needs no pass phrase.
    Sync {
        /// Keep trying for this many seconds while something waits.
        #[arg(long, default_value_t = 0)]
        wait: u64,
    },
    /// The audit chain.
    #[command(subcommand)]
    Audit(AuditCommand),
}

#[derive(Subcommand)]
pub(crate) enum AuditCommand {
    /// Checks that no row was changed or removed in between.
    Verify,
    /// Every row.
    List,
}
