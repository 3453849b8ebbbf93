//! Words in a report that could identify somebody.

use super::SpanView;
use serde::Serialize;
use ts_rs::TS;

/// One identifying passage of an answer, as the window counts characters.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PassageView {
    /// Names the words; the same as in [`WordsView`].
    pub(crate) key: String,
    /// Characters of the answer.
    pub(crate) place: SpanView,
    /// It leaves with the report, as far as is decided.
    pub(crate) stays: bool,
}

/// Words found in what would leave: one decision for all places they stand in.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct WordsView {
    /// Names the words, whatever their spelling.
    pub(crate) key: String,
    /// Wording `words-kind-<kind>`.
    pub(crate) kind: String,
    /// As first written.
    pub(crate) words: String,
    /// Field of the first place.
    pub(crate) field: String,
    /// A few characters before the first place.
    pub(crate) before: String,
    /// A few characters after it.
    pub(crate) after: String,
    /// How many places.
    pub(crate) places: u32,
    /// The law bars them: nothing to decide.
    pub(crate) barred: bool,
    /// `remove`, `keep`, or nothing yet.
    pub(crate) decision: Option<String>,
    /// Why they are kept.
    pub(crate) reason: String,
}
