//! The one place that writes: answers as JSON to stdout, problems as a line to stderr.

use serde::Serialize;
use std::{
    io::{self, Write as _},
    process::ExitCode,
};

/// How a command ended, when it ended as meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Yes.
    Ok,
    /// No: a negative answer is not a failure.
    Negative,
}

impl Outcome {
    pub(crate) fn of(yes: bool) -> Self {
        if yes { Self::Ok } else { Self::Negative }
    }

    pub(crate) fn exit(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Ok => 0,
            Self::Negative => 1,
        })
    }
}

/// Why a command could not answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The caller can put it right.
    Misuse(String),
    /// The caller cannot.
    Broken(String),
}

impl Failure {
    pub(crate) fn exit(&self) -> ExitCode {
        let (text, code) = match self {
            Self::Misuse(text) => (text, 2),
            Self::Broken(text) => (text, 3),
        };
        complain(text);
        ExitCode::from(code)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

/// Prints one JSON value on a line of its own.
pub(crate) fn answer(value: &impl Serialize) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    serde_json::to_writer(&mut out, value)?;
    Ok(out.write_all(b"\n")?)
}

/// Tells a person; never anything about a potential victim.
pub(crate) fn complain(text: &str) {
    // With nobody to read it, there is nobody to tell.
    let _ = writeln!(io::stderr(), "plainsight: {text}");
}

/// Help and version are answers, everything else is misuse.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    // As above.
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}
