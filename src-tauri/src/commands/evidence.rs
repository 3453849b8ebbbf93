//! Evidence files: taken in piece by piece, looked at, cleaned, removed.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::id::{AttachmentId, PersonId};
use plainsight_device::{Device, clock};
use tauri::State;

#[tauri::command]
pub(crate) async fn evidence(shell: State<'_, Shell>, person_id: String) -> Reply<EvidenceView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    Ok(convert::evidence(shell.ask(move |device| device.evidence(id)).await?))
}

#[tauri::command]
pub(crate) async fn start_file(
    shell: State<'_, Shell>,
    person_id: String,
    name: String,
    size: u64,
) -> Reply<String> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let start = move |device: &mut Device| device.start_file(id, &name, size, clock::now());
    Ok(shell.ask(start).await?.to_string())
}

#[tauri::command]
pub(crate) async fn add_piece(
    shell: State<'_, Shell>,
    file_id: String,
    n: usize,
    piece: String,
) -> Reply<()> {
    let id: AttachmentId = convert::id(&file_id, "file-unknown")?;
    let bytes = convert::piece(&piece)?;
    // Somebody waits for a large file: that is no idle window.
    shell.handle.touch();
    shell.ask(move |device| device.add_piece(id, n, &bytes)).await
}

#[tauri::command]
pub(crate) async fn finish_file(shell: State<'_, Shell>, file_id: String) -> Reply<()> {
    let id: AttachmentId = convert::id(&file_id, "file-unknown")?;
    shell.ask(move |device| device.finish_file(id, clock::now())).await.map(|_| ())
}

#[tauri::command]
pub(crate) async fn clean_file(shell: State<'_, Shell>, file_id: String) -> Reply<()> {
    let id: AttachmentId = convert::id(&file_id, "file-unknown")?;
    shell.ask(move |device| device.clean_file(id, clock::now())).await.map(|_| ())
}

#[tauri::command]
pub(crate) async fn remove_file(shell: State<'_, Shell>, file_id: String) -> Reply<()> {
    let id: AttachmentId = convert::id(&file_id, "file-unknown")?;
    shell.ask(move |device| device.remove_file(id, clock::now())).await.map(|_| ())
}
