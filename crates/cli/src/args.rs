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
    /// Paper for the person: the language card and the rights sheet.
    #[command(subcommand)]
    Talk(TalkCommand),
    /// A whole device without a window.
    Device(DeviceArgs),
}

#[derive(Subcommand)]
pub(crate) enum TalkCommand {
    /// The card of language names in their own script, as PDF.
    Card {
        /// A language's tag; may be given several times; all if left out.
        #[arg(long)]
        lang: Vec<String>,
        /// The file to write; refuses to replace one.
        #[arg(long)]
        pdf: PathBuf,
    },
    /// What was explained, in one language, as PDF.
    Rights(RightsArgs),
}

#[derive(ClapArgs)]
pub(crate) struct RightsArgs {
    /// The language's tag, for instance ro or zh-Hans.
    #[arg(long)]
    pub(crate) lang: String,
    /// The words for children.
    #[arg(long)]
    pub(crate) child: bool,
    /// The file to write; refuses to replace one.
    #[arg(long)]
    pub(crate) pdf: PathBuf,
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
        /// A guidance folder, or the folder of a replacement pack (with about.toml); the built-in
        /// pack if left out.
        folder: Option<PathBuf>,
    },
    /// Draws a key that signs packs. Keep it off every device.
    Key {
        /// Where to keep it; never replaces a file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Makes one signed file from a pack's folder (about.toml, guidance/, locales/, sound/).
    Pack {
        /// The folder.
        folder: PathBuf,
        /// The signing key, as `guidance key` made it.
        #[arg(long)]
        key: PathBuf,
        /// The pack; never replaces a file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Chooses whose packs a device takes.
    Trust {
        /// The signer, as `guidance key` printed it: 64 hexadecimal digits.
        signer: String,
        /// Trust this one instead of the one chosen before.
        #[arg(long)]
        replace: bool,
        /// The device's folder.
        #[arg(long, env = "PLAINSIGHT_HOME")]
        home: PathBuf,
    },
    /// Verifies, checks and installs a pack; in force from the next start.
    Install {
        /// The pack.
        file: PathBuf,
        /// The device's folder.
        #[arg(long, env = "PLAINSIGHT_HOME")]
        home: PathBuf,
        /// Take a pack that is not newer than what is in force.
        #[arg(long)]
        allow_older: bool,
    },
    /// Takes the installed pack out; the built-in guidance is in force from the next start.
    Remove {
        /// The device's folder.
        #[arg(long, env = "PLAINSIGHT_HOME")]
        home: PathBuf,
    },
    /// What is in force on a device.
    Installed {
        /// The device's folder.
        #[arg(long, env = "PLAINSIGHT_HOME")]
        home: PathBuf,
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
        /// The words of the hub's root key, as `plainsight-hub enrol-code` shows them; other words
        /// are refused.
        #[arg(long, conflicts_with = "compare")]
        words: Option<String>,
        /// Print the words and wait for `confirm-hub`, for people who compare them by telephone.
        #[arg(long)]
        compare: bool,
    },
    /// Says that the words which `enrol` printed are those that the hub's administrator reads out.
    ConfirmHub {
        /// The words, as the administrator reads them out.
        #[arg(long)]
        words: String,
    },
    /// Starts an encounter with one person from a JSON draft.
    Draft {
        /// JSON with "note", "facts", "label", "answers"; "-" reads standard input. A draft that
        /// names no "consent-language" says that consent was asked for in English.
        file: PathBuf,
    },
    /// Adds evidence files to a person's referral.
    Attach {
        /// The person, as `draft` printed it.
        person: String,
        /// Word, PDF, JPG or PNG, at most 25 MB each.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Takes out of photos what the camera wrote beside the picture.
        #[arg(long)]
        remove_details: bool,
    },
    /// Seals and queues a person's report.
    Seal {
        /// The person, as `draft` printed it.
        person: String,
    },
    /// What a newer form does to a person's draft.
    Form {
        /// The person, as `draft` printed it.
        person: String,
        /// A person has seen the changes: the draft goes on under the form in force.
        #[arg(long)]
        accept: bool,
    },
    /// Where everything is. Needs no pass phrase.
    Status,
    /// Sends what waits. Needs no pass phrase.
    Sync {
        /// Keep trying for this many seconds while something waits.
        #[arg(long, default_value_t = 0)]
        wait: u64,
    },
    #[command(flatten)]
    Case(ShareCommand),
    /// The audit chain.
    #[command(subcommand)]
    Audit(AuditCommand),
}

/// Two officers, one case.
#[derive(Subcommand)]
pub(crate) enum ShareCommand {
    /// Where this device is kept, which is how colleagues find its officers. Needs no pass phrase.
    Station {
        /// Prints what is noted if left out.
        name: Option<String>,
    },
    /// Officers that a case can be handed to. Needs no pass phrase.
    Colleagues {
        /// Beginnings of words of their name, collar number or station.
        words: Vec<String>,
    },
    /// Hands a case to another officer, sealed to them.
    Share {
        /// The encounter, as `draft` printed it.
        encounter: String,
        /// The officer's identifier, or words that fit one alone.
        #[arg(long, required = true, num_args = 1..)]
        to: Vec<String>,
    },
    /// What was handed to the officer, and what became of what they handed over.
    Inbox,
    /// Opens what was handed over; brings it together with what is here.
    Accept {
        /// The envelope, as `inbox` printed it.
        env_id: String,
    },
    /// What two officers wrote differently in the same place, side by side.
    Differences {
        /// The encounter.
        encounter: String,
    },
    /// Decides one difference; every version stays.
    Decide {
        /// The encounter.
        encounter: String,
        /// As `differences` printed it.
        #[arg(long)]
        subject: String,
        /// As `differences` printed it.
        #[arg(long)]
        field: String,
        /// The version that stands.
        #[arg(long, required_unless_present = "both")]
        version: Option<String>,
        /// Keep both, one under the other; for notes.
        #[arg(long, conflicts_with = "version")]
        both: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum AuditCommand {
    /// Checks that no row was changed or removed in between.
    Verify,
    /// Every row.
    List,
}
