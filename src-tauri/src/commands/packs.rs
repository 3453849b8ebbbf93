//! The guidance in force, signed packs, and drafts under a newer form.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::{id::PersonId, text};
use plainsight_device::clock;
use tauri::State;

#[tauri::command]
pub(crate) async fn pack(shell: State<'_, Shell>) -> Reply<PackView> {
    shell.pack_view().await
}

#[tauri::command]
pub(crate) async fn install_pack(
    shell: State<'_, Shell>,
    path: String,
    allow_older: bool,
) -> Reply<InstallView> {
    shell.handle.touch();
    shell.install_pack(path, allow_older).await
}

#[tauri::command]
pub(crate) async fn remove_pack(shell: State<'_, Shell>) -> Reply<PackView> {
    shell.remove_pack().await?;
    shell.pack_view().await
}

#[tauri::command]
pub(crate) fn pack_words(locale: String) -> Vec<String> {
    text::brought(&locale).map(str::to_owned).collect()
}

#[tauri::command]
pub(crate) async fn form_change(
    shell: State<'_, Shell>,
    person_id: String,
) -> Reply<Option<FormChangeView>> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let change = shell.ask(move |device| device.form_change(id)).await?;
    Ok(change.map(convert::form_change))
}

#[tauri::command]
pub(crate) async fn move_to_form(shell: State<'_, Shell>, person_id: String) -> Reply<()> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.ask(move |device| device.move_to_form(id, clock::now())).await
}
