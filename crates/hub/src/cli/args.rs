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
        /// The hub's folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// Its name for people.
        #[arg(long, default_value = "Plainsight hub")]
        name: String,
    },
    /// Answers devices until stopped.
    Serve(Serve),
    /// Makes a one-time code with which one device can enrol.
    EnrolCode {
        /// The hub's folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// How long the code lives.
        #[arg(long, default_value_t = plainsight_hub::MAX_CODE_HOURS)]
        hours: u32,
        /// What it is for; an asset number, say. No names.
        #[arg(long, default_value = "")]
        note: String,
    },
    /// Prints what arrived, newest first.
    List {
        /// The hub's folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// At most so many.
        #[arg(long)]
        limit: Option<u64>,
    },
    /// Opens one report with the casework key.
    Show {
        /// The hub's folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The envelope's identifier, or the reference on its receipt (PS-…).
        #[arg(value_name = "ENV_ID|REFERENCE")]
        wanted: String,
        /// Casework's private key [default: DIR/casework/intake.key].
        #[arg(long, value_name = "FILE")]
        casework_key: Option<PathBuf>,
        /// Lines for reading instead of JSON.
        #[arg(long)]
        text: bool,
    },
    /// Prints counts.
    Stats {
        /// The hub's folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
    },
}

#[derive(Debug, clap::Args)]
pub(crate) struct Serve {
    /// The hub's folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// Where to listen; port 0 takes a free one.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:7878")]
    pub(crate) listen: SocketAddr,
    /// Gets the address when the hub is ready; removed when it stops.
    #[arg(long, value_name = "FILE")]
    pub(crate) ready_file: Option<PathBuf>,
    /// Which store; this version knows `sqlite`, the one in the hub's folder.
    #[arg(long, value_name = "URL", default_value = "sqlite")]
    pub(crate) store: String,
    /// Listen beyond this machine although the hub itself speaks plain HTTP, because something
    /// in front of it ends TLS.
    #[arg(long)]
    pub(crate) behind_tls: bool,
}
