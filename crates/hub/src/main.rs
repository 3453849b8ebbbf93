//! `plainsight-hub`: the central endpoint and its casework desk on the command line.

mod cli;

use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let outcome = cli::run(cli::args::Args::parse());
    if let Some(line) = outcome.line {
        plainsight_hub::output::note(&format!("plainsight-hub: {line}"));
    }
    ExitCode::from(outcome.code)
}
