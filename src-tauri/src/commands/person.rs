//! One person: facts, routes, times due.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::id::{EncounterId, PersonId};
use plainsight_device::{Device, DeviceError, clock};
use tauri::State;

#[tauri::command]
pub(crate) async fn due(shell: State<'_, Shell>, person_id: String) -> Reply<Vec<DueView>> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let due = shell.ask(move |device| device.due(id, clock::now())).await?;
    Ok(due.iter().map(convert::due).collect())
}

#[tauri::command]
pub(crate) async fn section_45(
    shell: State<'_, Shell>,
    on: String,
    words: String,
) -> Reply<Section45View> {
    let day = on.parse();
    let day = day.map_err(|_| convert::problem(&DeviceError::Refused("day-unknown")))?;
    Ok(convert::section_45(&shell.pack, day, &words))
}

#[tauri::command]
pub(crate) async fn add_person(
    shell: State<'_, Shell>,
    encounter_id: String,
    label: String,
) -> Reply<PersonView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let add = move |device: &mut Device| {
        let person = device.add_person(id, &label, clock::now())?;
        device.person(person)
    };
    shell.person(add).await
}

#[tauri::command]
pub(crate) async fn person(shell: State<'_, Shell>, person_id: String) -> Reply<PersonView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.person(move |device| device.person(id)).await
}

#[tauri::command]
pub(crate) async fn save_answer(
    shell: State<'_, Shell>,
    person_id: String,
    field: String,
    value: String,
) -> Reply<PersonView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.handle.touch();
    shell.person(move |device| device.save_answer(id, &field, &value, clock::now())).await
}
