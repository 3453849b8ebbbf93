//! `plainsight`: the same core and device engine without a window, for administrators, auditors,
//! scripts and tests.
//!
//! JSON on stdout, problems on stderr; exit codes 0 ok, 1 negative answer, 2 misuse, 3 failure.

mod args;
mod commands;
mod output;

use args::Command;
use clap::Parser as _;
use output::{Failure, Outcome};
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = match args::Args::try_parse() {
        Ok(args) => args,
        Err(error) => return output::usage(&error),
    };
    match run(args.command) {
        Ok(outcome) => outcome.exit(),
        Err(failure) => failure.exit(),
    }
}

fn run(command: Command) -> Result<Outcome, Failure> {
    match command {
        Command::Scan(args) => commands::scan::run(&args),
        Command::Assess(args) => commands::assess::run(&args),
        Command::Review(args) => commands::review::run(&args),
        Command::Guidance(args) => commands::guidance::run(args),
        Command::Form(args) => commands::form::run(args),
        Command::Talk(command) => commands::talk::run(command),
        Command::Device(args) => commands::device::run(args),
    }
}
