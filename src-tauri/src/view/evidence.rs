//! Evidence files of a person's report.

use serde::Serialize;
use ts_rs::TS;

/// One thing a photo says beside its picture. Wording `evidence-detail-<kind>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct DetailView {
    /// `place`, `taken`, `camera`, `serial`, `owner`, `software`, `words`, `thumbnail`, `xmp`,
    /// `iptc`, `trailer` or `other`.
    pub(crate) kind: String,
    /// What it says; empty where there is only something to name.
    pub(crate) value: String,
}

/// One evidence file.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct EvidenceFileView {
    /// Identifier; another one after its photo details were taken out.
    pub(crate) id: String,
    /// As the officer's file is called.
    pub(crate) name: String,
    /// `jpeg`, `png`, `pdf`, `doc` or `docx`. Wording `evidence-kind-<kind>`.
    pub(crate) kind: String,
    /// Bytes.
    pub(crate) size: u32,
    /// SHA-256 of what will be sent, in hexadecimal.
    pub(crate) sha256: String,
    /// What the photo says, or said before that was taken out.
    pub(crate) details: Vec<DetailView>,
    /// This program can take photo details out of this type.
    pub(crate) can_clean: bool,
    /// They were taken out.
    pub(crate) cleaned: bool,
}

/// The evidence files of one person.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct EvidenceView {
    /// In the order they were added.
    pub(crate) files: Vec<EvidenceFileView>,
    /// How many more the official service takes.
    pub(crate) room: u32,
    /// Bytes of every piece in which a file is handed over, but the last.
    pub(crate) piece: u32,
}
