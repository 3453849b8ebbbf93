//! The words that a database keeps for what the wire says.

use plainsight_core::wire::{ReportKind, Status};

pub(super) fn status_text(status: Status) -> &'static str {
    match status {
        Status::Accepted => "accepted",
        Status::Quarantined => "quarantined",
    }
}

pub(super) fn status_of_text(text: &str) -> Status {
    if text == status_text(Status::Accepted) { Status::Accepted } else { Status::Quarantined }
}

pub(super) fn kind_text(kind: ReportKind) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}
