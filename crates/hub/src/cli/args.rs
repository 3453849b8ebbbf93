//! What can be asked on the command line.

use clap::{Parser, Subcommand};
use std::{net::SocketAddr, path::PathBuf};

/// Receives sealed reports and answers with signed receipts.
///
/// Answers are JSON on stdout, problems one line on stderr. Exit codes: 0 done, 1 no (nothing
/// found, or a hub is there already), 2 misuse, 3 failure.
#[derive(Debug, Parser)]
#[command(name = "plainsight-hub", version)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Makes a new hub in an empty folder; never overwrites one.
    Init {
        #[command(flatten)]
        at: At,
        /// Its name for people.
        #[arg(long, default_value = "Plainsight hub")]
        name: String,
        /// A name or address that devices reach it by, beside this machine's own; may be given
        /// several times. Its certificate names them.
        #[arg(long = "host", value_name = "NAME")]
        hosts: Vec<String>,
    },
    /// Answers devices until stopped.
    Serve(Serve),
    /// Makes a one-time code with which one device can enrol.
    EnrolCode {
        #[command(flatten)]
        at: At,
        /// How long the code lives.
        #[arg(long, default_value_t = plainsight_hub::MAX_CODE_HOURS)]
        hours: u32,
        /// What it is for; an asset number, say. No names.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Makes a new certificate from the hub's own authority; a running hub takes it up by itself.
    RotateTls {
        #[command(flatten)]
        at: At,
        /// As for `init`; without any the names stay as they are.
        #[arg(long = "host", value_name = "NAME")]
        hosts: Vec<String>,
        /// How long it lives.
        #[arg(long, default_value_t = 397, value_parser = clap::value_parser!(u32).range(1..=825))]
        days: u32,
    },
    /// Makes new keys for receipts and for reports, signed by the root key. Devices learn of them by
    /// themselves; what was signed and sealed before stays good. Then start every instance again.
    RotateKeys {
        #[command(flatten)]
        at: At,
        /// The root key [default: DIR/safe/root.key].
        #[arg(long, value_name = "FILE")]
        root_key: Option<PathBuf>,
        /// The old receipt key was stolen: it may sign nothing any more.
        #[arg(long)]
        at_once: bool,
    },
    /// Prints what arrived, newest first.
    List {
        #[command(flatten)]
        at: At,
        /// At most so many.
        #[arg(long)]
        limit: Option<u64>,
        /// Only what came from revoked devices, for a person to read.
        #[arg(long)]
        quarantine: bool,
    },
    /// Revokes a device for good: what it sends from now on lands in the quarantine.
    Revoke {
        #[command(flatten)]
        at: At,
        /// The device's identifier, as `list` shows it.
        #[arg(value_name = "DEVICE")]
        device: String,
    },
    /// Opens one report with the casework key.
    Show {
        #[command(flatten)]
        at: At,
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// Casework's private key [default: the one in DIR/casework that it was sealed to].
        #[arg(long, value_name = "FILE")]
        casework_key: Option<PathBuf>,
        /// Opens its evidence files too and writes them into this folder, over none that is
        /// there.
        #[arg(long, value_name = "DIR")]
        files: Option<PathBuf>,
        /// Lines for reading instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// Tells the device that a named person has taken a report on.
    Acknowledge {
        #[command(flatten)]
        at: At,
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// Rank and name of that person.
        #[arg(long)]
        by: String,
    },
    /// Tells the device something else about a report, or all devices of newer guidance.
    Note {
        #[command(flatten)]
        at: AtAnywhere,
        #[command(subcommand)]
        what: Note,
    },
    /// Writes a whole copy of the database while the hub serves. PostgreSQL has its own means.
    Backup {
        #[command(flatten)]
        at: At,
        /// Where to; nothing may be there.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
    /// After a database was put back from a backup: makes every device check what is still here
    /// and send again what is not. The hub must be stopped, every instance of it.
    Restore {
        #[command(flatten)]
        at: At,
        /// Puts this backup in the place of hub.db first; the old one is kept beside it.
        #[arg(long, value_name = "FILE")]
        from: Option<PathBuf>,
    },
    /// Prints counts.
    Stats {
        #[command(flatten)]
        at: At,
    },
}

/// What to say. Names of staff and references only: there is no place for anything about a person.
#[derive(Debug, Subcommand)]
pub(crate) enum Note {
    /// The Home Office's reference of the referral.
    HomeOffice {
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// The Home Office's reference.
        #[arg(long)]
        reference: String,
    },
    /// The force's crime number.
    Crime {
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// The crime number.
        #[arg(long)]
        number: String,
    },
    /// Answers that need correcting.
    Correction {
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// Rank and name of who asks.
        #[arg(long)]
        by: String,
        /// The answer, by its field identifier; may be given several times.
        #[arg(long = "field", required = true)]
        fields: Vec<String>,
    },
    /// Newer guidance, to every device.
    Guidance {
        /// `id@version`.
        #[arg(long)]
        pack: String,
    },
}

/// Which hub.
#[derive(Debug, clap::Args)]
pub(crate) struct At {
    /// The hub's folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Where the log is: `sqlite`, in the hub's folder, or `postgres://…`, which several
    /// instances may share. An address with a password belongs in the environment.
    #[arg(
        long,
        value_name = "URL",
        env = "PLAINSIGHT_HUB_STORE",
        hide_env_values = true,
        default_value = "sqlite"
    )]
    pub(crate) store: String,
}

/// As [`At`], also behind the words of a command's command; there it cannot be required, so the
/// folder is the one that the shell is in unless said otherwise.
#[derive(Debug, clap::Args)]
pub(crate) struct AtAnywhere {
    /// The hub's folder.
    #[arg(long, value_name = "DIR", global = true, required = false, default_value = ".")]
    data: PathBuf,
    /// Where the log is: `sqlite`, in the hub's folder, or `postgres://…`. An address with a
    /// password belongs in the environment.
    #[arg(
        long,
        value_name = "URL",
        env = "PLAINSIGHT_HUB_STORE",
        hide_env_values = true,
        global = true,
        default_value = "sqlite"
    )]
    store: String,
}

impl From<AtAnywhere> for At {
    fn from(AtAnywhere { data, store }: AtAnywhere) -> Self {
        Self { data, store }
    }
}

#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) at: At,
    /// Where to listen; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878")]
    pub(crate) listen: SocketAddr,
    /// Gets the address when the hub is ready; removed when it stops.
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// Speak plain HTTP, to this machine only: something here ends TLS in front of the hub.
    #[arg(long)]
    pub(crate) plain: bool,
    /// Speak plain HTTP beyond this machine, because something in front of the hub ends TLS.
    #[arg(long)]
    pub(crate) behind_tls: bool,
}
