//! Where a killed run goes on.

use super::{Progress, Review, input::Mark, spool::beside};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::Path,
};

/// What is on disk for certain. It belongs to one input, one choice of columns and one guidance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checkpoint {
    pub(super) run: String,
    pub(super) mark: Mark,
    pub(super) lengths: Vec<u64>,
    pub(super) progress: Progress,
}

/// Names a run: another file, other columns or other guidance start afresh.
pub(super) fn name(review: &Review, size: u64, guidance: &str) -> String {
    format!(
        "{}|{size}|{:?}|{:?}|{guidance}",
        review.input.display(),
        review.columns.id,
        review.columns.text
    )
}

impl Checkpoint {
    /// The checkpoint of this very run, if one stands.
    pub(super) fn load(output: &Path, run: &str) -> Option<Self> {
        let text = fs::read(beside(output, "checkpoint")).ok()?;
        serde_json::from_slice::<Self>(&text).ok().filter(|found| found.run == run)
    }

    /// Replaces the checkpoint: at any moment the old one or the new one stands.
    pub(super) fn save(&self, output: &Path) -> io::Result<()> {
        let half = beside(output, "checkpoint-half");
        let mut file = File::create(&half)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_all()?;
        fs::rename(half, beside(output, "checkpoint"))
    }

    pub(super) fn remove(output: &Path) {
        // It may not be there.
        let _ = fs::remove_file(beside(output, "checkpoint"));
    }
}
