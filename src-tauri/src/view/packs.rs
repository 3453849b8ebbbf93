//! The guidance in force, and signed packs that replace it.

use super::ProblemView;
use serde::Serialize;
use ts_rs::TS;

/// An installed pack.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct InstalledView {
    /// Whose pack and which.
    pub(crate) id: String,
    /// Its version.
    pub(crate) version: String,
    /// Who answers for it.
    pub(crate) by: String,
    /// Fingerprint of the key that signed it.
    pub(crate) signer: String,
    /// Version of its guidance; nothing if it brings none.
    pub(crate) guidance: Option<String>,
    /// The date of the law in its guidance, `YYYY-MM-DD`.
    pub(crate) law_as_at: Option<String>,
    /// English names of the languages for which it brings words; a tag where none is known.
    pub(crate) languages: Vec<String>,
    /// How many recorded messages it brings.
    pub(crate) clips: u32,
    /// When it was installed, RFC 3339.
    pub(crate) at: String,
}

/// What is in force on this device.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PackView {
    /// Version of the guidance in force.
    pub(crate) version: String,
    /// The date of the law in it, `YYYY-MM-DD`.
    pub(crate) law_as_at: String,
    /// Fingerprint of the signer whose packs this device takes.
    pub(crate) trusted: Option<String>,
    /// The installed pack.
    pub(crate) installed: Option<InstalledView>,
    /// A change waits for the next start.
    pub(crate) waits: bool,
    /// Why the installed pack is not in force: a code of `errors-…`.
    pub(crate) problem: Option<String>,
}

/// Something wrong inside a pack.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct FaultView {
    /// Path inside the pack.
    pub(crate) file: String,
    /// 1-based line, or 0 for the whole file.
    pub(crate) line: u32,
    /// Stable code.
    pub(crate) code: String,
    /// What exactly, in English, for the pack's editor.
    pub(crate) detail: String,
}

/// What came of installing a pack.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct InstallView {
    /// What is in force now.
    pub(crate) pack: PackView,
    /// Why it was not taken.
    pub(crate) problem: Option<ProblemView>,
    /// What is wrong inside it; the first ones.
    pub(crate) faults: Vec<FaultView>,
}

/// One question that a newer form changed under a draft.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ChangedView {
    /// Field id.
    pub(crate) field: String,
    /// `new`, `moved`, `gone` or `no-longer-fits`; wording `forms-change-…`.
    pub(crate) change: String,
    /// Page that asks it; nothing for a question that is gone.
    pub(crate) page: Option<String>,
}

/// What a newer form does to a draft.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct FormChangeView {
    /// Guidance the draft was begun under, `id@version`.
    pub(crate) from: String,
    /// Guidance in force, `id@version`.
    pub(crate) to: String,
    /// Question by question.
    pub(crate) changed: Vec<ChangedView>,
    /// The form of then is not known here: read the report again as a whole.
    pub(crate) unknown: bool,
}
