//! Sealing, what became of it, and what a person re-keys.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::id::{EnvelopeId, PersonId};
use plainsight_device::clock;
use tauri::State;

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
