//! `plainsight device … attach`, and where evidence files are.

use super::device::unlock;
use crate::output::{Failure, Outcome, answer, complain};
use plainsight_core::id::PersonId;
use plainsight_device::{
    AttachmentRow, Device, DeviceError, EvidenceFile, Handle, OutboxState, clock,
};
use serde_json::{Value, json};
use std::{
    fs::File,
    path::{Path, PathBuf},
};

/// Adds files one by one; one that is refused keeps none of the others back.
pub(super) async fn run(
    handle: &Handle,
    person: &str,
    files: Vec<PathBuf>,
    clean: bool,
) -> Result<Outcome, Failure> {
    let person: PersonId = person
        .parse()
        .map_err(|_| Failure::Misuse("a person is the identifier that `draft` printed".into()))?;
    unlock(handle).await?;
    let (all, mut refused) = (files.len(), 0);
    for path in files {
        if let Err(Failure::Misuse(text) | Failure::Broken(text)) =
            add(handle, person, &path, clean).await
        {
            complain(&format!("{}: {text}", path.display()));
            refused += 1;
        }
    }
    let files = handle.ask(move |device| device.evidence(person)).await??;
    answer(&json!({ "person": person, "files": files.iter().map(row).collect::<Vec<_>>() }))?;
    match refused {
        0 => Ok(Outcome::Ok),
        _ => Err(Failure::Misuse(format!("{refused} of {all} files were not added"))),
    }
}

async fn add(handle: &Handle, person: PersonId, path: &Path, clean: bool) -> Result<(), Failure> {
    let unreadable = |error| Failure::Misuse(format!("it cannot be read: {error}"));
    let mut file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let attach = move |device: &mut Device| {
        let added = device.attach(person, &name, size, &mut file, clock::now())?;
        if clean && added.kind.can_be_cleaned() {
            device.clean_file(added.id, clock::now())?;
        }
        Ok::<_, DeviceError>(())
    };
    Ok(handle.ask(attach).await??)
}

fn row(file: &EvidenceFile) -> Value {
    json!({
        "id": file.id,
        "name": file.name,
        "type": file.kind.media_type(),
        "size": file.size,
        "sha256": file.sha256,
        "original_sha256": file.original_sha256,
        "details": file.details,
        "details_removed": file.cleaned,
    })
}

/// Sealed files on their way. "received" only with a receipt for the whole file that verifies now.
pub(super) async fn sent(handle: &Handle) -> Result<Vec<Value>, Failure> {
    let rows = handle.ask(|device| {
        let rows = device.attachments()?;
        rows.into_iter().map(|row| sent_row(device, &row)).collect::<Result<Vec<_>, _>>()
    });
    Ok(rows.await??)
}

fn sent_row(device: &Device, row: &AttachmentRow) -> Result<Value, DeviceError> {
    let receipt = device.file_receipt(row)?;
    let state = match (row.state, &receipt) {
        (OutboxState::Received, None) => OutboxState::Queued,
        (state, _) => state,
    };
    Ok(json!({
        "att_id": row.att_id,
        "env_id": row.env_id,
        "state": state,
        "pieces": row.chunks,
        "pieces_at_hub": row.there,
        "tries": row.tries,
        "problem": row.problem,
        "received_at": receipt.map(|receipt| receipt.received_at),
    }))
}
