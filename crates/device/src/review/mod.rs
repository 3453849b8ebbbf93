//! Review of old records: a year of a force's incident and crime records, ranked for a second look.
//!
//! One thread reads, one a core scans, one writes. Memory does not grow with the file: flagged
//! records go into one spool per rank beside the result, and the spools are joined at the end. A
//! checkpoint makes a killed run go on where it was. Nothing leaves the machine.

mod checkpoint;
mod input;
mod rank;
mod results;
mod run;
mod spool;

#[cfg(test)]
mod tests;

pub use input::Columns;
pub use results::{Ranked, columns, ranked};
pub use run::review;

use std::path::PathBuf;

/// What to review and where the answer goes.
#[derive(Clone, Debug)]
pub struct Review {
    /// CSV (by its ending) or JSON lines.
    pub input: PathBuf,
    /// The ranked result, CSV. Work files stand beside it until it is complete.
    pub output: PathBuf,
    /// Which columns to read.
    pub columns: Columns,
    /// Threads that scan; at least one.
    pub threads: usize,
    /// Start afresh even if a checkpoint of an earlier run stands there.
    pub restart: bool,
}

/// How far a review has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Progress {
    /// Bytes of the input read.
    pub bytes_done: u64,
    /// Bytes of the input in all.
    pub bytes_total: u64,
    /// Records read.
    pub records: u64,
    /// Records in the band *Ask more*.
    pub ask: u64,
    /// Records in the band *Act now*.
    pub act: u64,
    /// Rows that could not be read.
    pub bad_rows: u64,
}

/// Why a row was skipped. Its content is never repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadRow {
    /// 1-based line in the input.
    pub line: u64,
    /// Stable code: `not-utf8`, `columns-differ`, `not-json`, `too-long`.
    pub code: &'static str,
}

/// Why a review stopped.
#[derive(Debug, thiserror::Error)]
pub enum ReviewError {
    /// The input cannot be read.
    #[error("{0} cannot be read: {1}")]
    Input(PathBuf, #[source] std::io::Error),
    /// The result cannot be written.
    #[error("{0} cannot be written: {1}")]
    Output(PathBuf, #[source] std::io::Error),
    /// The header has no such column; the others are named.
    #[error("there is no column called {wanted:?}; the file has: {}", there.join(", "))]
    NoColumn {
        /// What was asked for.
        wanted: String,
        /// What there is.
        there: Vec<String>,
    },
    /// The ending says neither CSV nor JSON lines.
    #[error("{0} is neither .csv nor .jsonl")]
    UnknownKind(PathBuf),
    /// Input and output are one file.
    #[error("the result would overwrite the records")]
    SameFile,
    /// The caller asked to stop; the checkpoint stands.
    #[error("stopped; the same command goes on from here")]
    Stopped,
}

impl ReviewError {
    /// Stable code; wording `errors-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Input(..) => "review-input",
            Self::Output(..) => "review-output",
            Self::NoColumn { .. } => "review-column",
            Self::UnknownKind(_) => "review-kind",
            Self::SameFile => "review-same-file",
            Self::Stopped => "review-stopped",
        }
    }
}
