//! Paper to keep: the hand-over sheet, the language card, the rights sheet.

use super::Reply;
use crate::{convert, paper, save, shell::Shell, view::*};
use plainsight_core::{id::EnvelopeId, text::Texts};
use plainsight_device::{Device, clock};
use plainsight_report::{card_languages, language_card_pdf, rights_sheet_pdf};
use tauri::{AppHandle, State};

#[tauri::command]
pub(crate) async fn save_sheet(
    app: AppHandle,
    shell: State<'_, Shell>,
    env_id: String,
) -> Reply<Option<SavedFile>> {
    let id: EnvelopeId = convert::id(&env_id, "report-unknown")?;
    let Some(place) = save::ask(&app, &paper::name(id), "pdf").await else { return Ok(None) };
    let locale = shell.locale().await?;
    let disclose = move |device: &mut Device| device.disclose_sealed(id, clock::now());
    let sealed = shell.ask(disclose).await?;
    paper::save_sheet(&place, &shell.pack, &sealed, &locale).map(Some)
}

#[tauri::command]
pub(crate) async fn save_sheet_json(
    app: AppHandle,
    shell: State<'_, Shell>,
    env_id: String,
) -> Reply<Option<SavedFile>> {
    let id: EnvelopeId = convert::id(&env_id, "report-unknown")?;
    let Some(place) = save::ask(&app, &paper::name(id), "json").await else { return Ok(None) };
    let disclose = move |device: &mut Device| device.disclose_sealed(id, clock::now());
    let sealed = shell.ask(disclose).await?;
    paper::save_json(&place, &shell.pack, &sealed).map(Some)
}

#[tauri::command]
pub(crate) async fn save_language_card(
    app: AppHandle,
    shell: State<'_, Shell>,
) -> Reply<Option<SavedFile>> {
    let Some(place) = save::ask(&app, "languages", "pdf").await else { return Ok(None) };
    let texts = Texts::load(&shell.locale().await?);
    let card = language_card_pdf(&card_languages(&shell.pack.talk, &[]), &texts);
    paper::save_pdf(&place, card).map(Some)
}

#[tauri::command]
pub(crate) async fn save_rights_sheet(
    app: AppHandle,
    shell: State<'_, Shell>,
    language: String,
    set: String,
) -> Reply<Option<SavedFile>> {
    let sheet = shell.rights(&language, &set)?;
    // The name gives nobody away who carries the file.
    let Some(place) = save::ask(&app, &language, "pdf").await else { return Ok(None) };
    paper::save_pdf(&place, rights_sheet_pdf(&sheet)).map(Some)
}
