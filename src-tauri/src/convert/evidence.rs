//! Evidence files, here and on their way.

use super::{count, problem, stored_time};
use crate::view::{DetailView, EvidenceFileView, EvidenceView, ProblemView, SentFileView};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use plainsight_core::{evidence::MAX_FILES, wire::CHUNK_LEN};
use plainsight_device::{DeviceError, EvidenceFile, OutboxState, SentFile};

pub(crate) fn evidence(files: Vec<EvidenceFile>) -> EvidenceView {
    EvidenceView {
        room: count(MAX_FILES.saturating_sub(files.len())),
        files: files.into_iter().map(file).collect(),
        piece: count(CHUNK_LEN),
    }
}

fn file(from: EvidenceFile) -> EvidenceFileView {
    let detail = |one: plainsight_core::evidence::Detail| DetailView {
        kind: one.kind.as_str().to_owned(),
        value: one.value,
    };
    EvidenceFileView {
        id: from.id.to_string(),
        name: from.name,
        kind: from.kind.as_str().to_owned(),
        size: u32::try_from(from.size).unwrap_or(u32::MAX),
        sha256: from.sha256,
        details: from.details.into_iter().map(detail).collect(),
        can_clean: from.kind.can_be_cleaned(),
        cleaned: from.cleaned,
    }
}

/// A piece as the window hands it over.
pub(crate) fn piece(text: &str) -> Result<Vec<u8>, ProblemView> {
    let refused = |_| problem(&DeviceError::Refused("file-incomplete"));
    BASE64_STANDARD.decode(text).map_err(refused)
}

/// "Received" needs the receipt that was verified just now, not only the stored state.
pub(crate) fn sent_file(from: SentFile) -> SentFileView {
    let row = from.row.as_ref();
    let state = match (row.map(|row| row.state), &from.receipt) {
        (_, Some(_)) => "received",
        (None, _) => "unsealed",
        (Some(OutboxState::Parked), _) => "parked",
        (Some(_), None) => "queued",
    };
    let problem = row.map(|row| row.problem.clone()).filter(|code| !code.is_empty());
    SentFileView {
        id: from.entry.att_id.to_string(),
        name: from.entry.name,
        size: u32::try_from(from.entry.size).unwrap_or(u32::MAX),
        state: state.to_owned(),
        problem: problem.filter(|_| state != "received"),
        there: row.map_or(0, |row| count(row.there)),
        pieces: row.map_or(0, |row| count(row.chunks)),
        received_at: from.receipt.and_then(|receipt| stored_time(receipt.received_at)),
    }
}
