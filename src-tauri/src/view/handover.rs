//! A sealed report to be typed into the official service, and its sheet of paper.

use serde::Serialize;
use ts_rs::TS;

/// One box of the official service.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HandoverBox {
    /// Field id. Wording `forms-<field>`.
    pub(crate) field: String,
    /// The value exactly as the service accepts it; empty: leave the box empty.
    pub(crate) value: String,
    /// Option codes, one a line, rather than words.
    pub(crate) coded: bool,
}

/// One page of the official service.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HandoverPageView {
    /// Page id. Wording `forms-page-<id>`.
    pub(crate) id: String,
    /// The service's own step.
    pub(crate) step: String,
    /// Boxes in the service's order.
    pub(crate) boxes: Vec<HandoverBox>,
}

/// A sealed report, page by page in the service's order.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ServiceSheetView {
    /// Report type.
    pub(crate) report_type: String,
    /// The version of the official service whose pages these are.
    pub(crate) form_version: String,
    /// Its pages.
    pub(crate) pages: Vec<HandoverPageView>,
}

/// A file that was written outside the encrypted store.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SavedFile {
    /// Where it is.
    pub(crate) path: String,
}
