//! Review of old records, and its result.

use super::ProblemView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to review.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewTask {
    /// The records: `.csv` with a header, or `.jsonl`.
    pub(crate) input: String,
    /// Where the ranked result goes.
    pub(crate) output: String,
    /// Column that names a record; the line number if empty.
    pub(crate) id_column: String,
    /// Columns to read.
    pub(crate) text_columns: Vec<String>,
    /// Start afresh instead of going on where an earlier run stopped.
    pub(crate) restart: bool,
}

/// A file of records.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ReviewFileView {
    /// Its columns.
    pub(crate) columns: Vec<String>,
    /// Where the result would go.
    pub(crate) output: String,
}

/// A row that could not be read.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct BadRowView {
    /// 1-based line.
    pub(crate) line: u32,
    /// Stable code; wording `review-bad-…`.
    pub(crate) code: String,
}

/// One record worth a second look.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct RankedView {
    /// `act` or `ask`.
    pub(crate) band: String,
    /// Somebody may be in danger now.
    pub(crate) immediate_risk: bool,
    /// What names the record.
    pub(crate) id: String,
    /// Its line.
    pub(crate) line: String,
    /// Why.
    pub(crate) reasons: String,
    /// Indicators.
    pub(crate) findings: String,
    /// The words that were noticed.
    pub(crate) words: String,
}

/// How far a review has come, or its result.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(export)]
pub(crate) struct ReviewView {
    /// `idle`, `running`, `stopped`, `done` or `failed`.
    pub(crate) state: String,
    /// The records.
    pub(crate) input: String,
    /// The ranked result.
    pub(crate) output: String,
    /// Part of the input that was read, in per cent.
    pub(crate) percent: u32,
    /// Records read.
    pub(crate) records: u32,
    /// Records in the band *Act now*.
    pub(crate) act: u32,
    /// Records in the band *Ask more*.
    pub(crate) ask: u32,
    /// Rows that could not be read.
    pub(crate) bad_rows: u32,
    /// The first of them.
    pub(crate) bad: Vec<BadRowView>,
    /// Why it failed.
    pub(crate) problem: Option<ProblemView>,
    /// The first records of the result, once it is done.
    pub(crate) rows: Vec<RankedView>,
}
