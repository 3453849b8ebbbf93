//! The note, its findings, its facts, and the others it speaks of.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::{id::EncounterId, indicators::Answer};
use plainsight_device::{Device, clock};
use tauri::State;

#[tauri::command]
pub(crate) async fn start_encounter(shell: State<'_, Shell>) -> Reply<EncounterView> {
    shell.handle.touch();
    let started = shell.ask(|device| {
        let id = device.start_encounter(clock::now())?;
        device.encounter(id)
    });
    Ok(convert::encounter(&shell.pack, started.await?))
}

#[tauri::command]
pub(crate) async fn encounter(
    shell: State<'_, Shell>,
    encounter_id: String,
) -> Reply<EncounterView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let opened = shell.ask(move |device| device.open_encounter(id, clock::now())).await?;
    Ok(convert::encounter(&shell.pack, opened))
}

#[tauri::command]
pub(crate) async fn save_note(
    shell: State<'_, Shell>,
    encounter_id: String,
    text: String,
) -> Reply<SavedView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    shell.handle.touch();
    let saved = shell.ask(move |device| device.save_note(id, &text, clock::now())).await?;
    Ok(convert::saved(&shell.pack, &saved))
}

#[tauri::command]
pub(crate) async fn save_fact(
    shell: State<'_, Shell>,
    encounter_id: String,
    field: String,
    value: String,
) -> Reply<SavedView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    shell.handle.touch();
    let saved = shell.ask(move |device| device.save_fact(id, &field, &value, clock::now())).await?;
    Ok(convert::saved(&shell.pack, &saved))
}

#[tauri::command]
pub(crate) async fn answer_question(
    shell: State<'_, Shell>,
    encounter_id: String,
    question: String,
    answer: String,
) -> Reply<SavedView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let answer: Option<Answer> = convert::answer(&answer)?;
    let saved = shell
        .ask(move |device| device.answer_question(id, &question, answer, clock::now()))
        .await?;
    Ok(convert::saved(&shell.pack, &saved))
}

#[tauri::command]
pub(crate) async fn decide_finding(
    shell: State<'_, Shell>,
    encounter_id: String,
    indicator: String,
    decision: String,
    reason: String,
) -> Reply<SavedView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let decision = convert::decision(&decision, reason)?;
    let now = clock::now();
    let decide = move |device: &mut _| {
        Device::decide_finding(device, id, &indicator, decision.as_ref(), now)
    };
    Ok(convert::saved(&shell.pack, &shell.ask(decide).await?))
}

#[tauri::command]
pub(crate) async fn add_others(
    shell: State<'_, Shell>,
    encounter_id: String,
    count: u32,
) -> Reply<OthersView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let added = shell.ask(move |device| device.add_others(id, count, clock::now())).await?;
    Ok(convert::others(&added))
}

#[tauri::command]
pub(crate) async fn save_other(shell: State<'_, Shell>, other: OtherView) -> Reply<OthersView> {
    let other = convert::other_in(other)?;
    shell.handle.touch();
    let saved = shell.ask(move |device| device.save_other(&other, clock::now())).await?;
    Ok(convert::others(&saved))
}
