//! Languages, the hand-over, the log and the consent that rests on it.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::id::PersonId;
use plainsight_device::clock;
use tauri::State;

#[tauri::command]
pub(crate) async fn talk(
    shell: State<'_, Shell>,
    encounter_id: String,
    person_id: Option<String>,
) -> Reply<TalkView> {
    shell.talk(convert::subject(&encounter_id, person_id.as_deref())?).await
}

#[tauri::command]
pub(crate) async fn save_talk_fact(
    shell: State<'_, Shell>,
    encounter_id: String,
    person_id: Option<String>,
    field: String,
    value: String,
) -> Reply<TalkView> {
    let subject = convert::subject(&encounter_id, person_id.as_deref())?;
    shell.handle.touch();
    shell.ask(move |device| device.save_talk_fact(subject, &field, &value, clock::now())).await?;
    shell.talk(subject).await
}

#[tauri::command]
pub(crate) async fn languages(
    shell: State<'_, Shell>,
    typed: String,
    countries: Vec<String>,
) -> Reply<Vec<LanguageView>> {
    shell.languages(&typed, &countries).await
}

#[tauri::command]
pub(crate) async fn hand_over(
    shell: State<'_, Shell>,
    encounter_id: String,
    person_id: Option<String>,
    language: String,
    parts: Vec<String>,
) -> Reply<HandOverView> {
    let subject = convert::subject(&encounter_id, person_id.as_deref())?;
    shell.hand_over(subject, language, parts).await
}

#[tauri::command]
pub(crate) async fn note_talk(
    shell: State<'_, Shell>,
    talk_id: String,
    what: String,
    key: String,
    value: String,
) -> Reply<()> {
    let id = convert::id(&talk_id, "talk-unknown")?;
    let what = convert::what(&what)?;
    shell.handle.touch();
    shell.ask(move |device| device.note_talk(id, what, &key, &value, clock::now())).await
}

#[tauri::command]
pub(crate) async fn speak(
    shell: State<'_, Shell>,
    language: String,
    key: String,
    slow: bool,
) -> Reply<tauri::ipc::Response> {
    shell.handle.touch();
    Ok(tauri::ipc::Response::new(shell.spoken(&language, &key, slow).await?))
}

#[tauri::command]
pub(crate) async fn rights_sheet(
    shell: State<'_, Shell>,
    language: String,
    set: String,
) -> Reply<SheetView> {
    shell.sheet(&language, &set)
}

#[tauri::command]
pub(crate) async fn record_consent(
    shell: State<'_, Shell>,
    encounter_id: String,
    person_id: String,
) -> Reply<TalkView> {
    let subject = convert::subject(&encounter_id, Some(&person_id))?;
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.ask(move |device| device.record_consent(id, clock::now())).await?;
    shell.talk(subject).await
}

#[tauri::command]
pub(crate) async fn withdraw_consent(
    shell: State<'_, Shell>,
    encounter_id: String,
    person_id: String,
) -> Reply<TalkView> {
    let subject = convert::subject(&encounter_id, Some(&person_id))?;
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.ask(move |device| device.withdraw_consent(id, clock::now())).await?;
    shell.talk(subject).await
}
