//! Sealing, what became of it, and what a person re-keys.

use super::Reply;
use crate::{convert, paper, shell::Shell, view::*};
use plainsight_core::id::{EnvelopeId, PersonId};
use plainsight_device::{DeviceError, clock};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn seal(shell: State<'_, Shell>, person_id: String) -> Reply<SentView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.ask(move |device| device.seal(id, clock::now())).await?;
    shell.handle.wake();
    shell.sent().await
}

#[tauri::command]
pub(crate) async fn sent(shell: State<'_, Shell>) -> Reply<SentView> {
    shell.sent().await
}

#[tauri::command]
pub(crate) async fn send_now(shell: State<'_, Shell>) -> Reply<SentView> {
    shell.ask(|device| device.send_now()).await?;
    shell.handle.wake();
    shell.sent().await
}

#[tauri::command]
pub(crate) async fn handover(shell: State<'_, Shell>, env_id: String) -> Reply<ServiceSheetView> {
    let id: EnvelopeId = convert::id(&env_id, "report-unknown")?;
    let sealed = shell.ask(move |device| device.sealed_report(id, clock::now())).await?;
    Ok(convert::handover(&shell.pack, &sealed))
}

#[tauri::command]
pub(crate) async fn save_sheet(
    app: AppHandle,
    shell: State<'_, Shell>,
    env_id: String,
) -> Reply<SavedFile> {
    let id: EnvelopeId = convert::id(&env_id, "report-unknown")?;
    let nowhere = || convert::problem(&DeviceError::Refused("paper-not-written"));
    let folder = paper::downloads(&app).ok_or_else(nowhere)?;
    let locale = shell.locale().await?;
    let sealed = shell.ask(move |device| device.disclose_sealed(id, clock::now())).await?;
    paper::save_sheet(&folder, &shell.pack, id, &sealed, &locale)
}

#[tauri::command]
pub(crate) async fn save_reference(
    shell: State<'_, Shell>,
    env_id: String,
    field: String,
    value: String,
) -> Reply<SentView> {
    let id: EnvelopeId = convert::id(&env_id, "report-unknown")?;
    shell.handle.touch();
    shell.ask(move |device| device.save_reference(id, &field, &value, clock::now())).await?;
    shell.sent().await
}
