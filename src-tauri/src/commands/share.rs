//! Two officers, one case.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId},
    share::Key,
};
use plainsight_device::{Choice, clock};
use tauri::State;

#[tauri::command]
pub(crate) async fn share_page(
    shell: State<'_, Shell>,
    encounter_id: String,
    words: String,
) -> Reply<ShareView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    shell.ask(move |device| convert::share_page(device, id, &words, clock::now())).await
}

#[tauri::command]
pub(crate) async fn share_case(
    shell: State<'_, Shell>,
    encounter_id: String,
    officer_id: String,
) -> Reply<ShareView> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let to: OfficerId = convert::id(&officer_id, "share-nobody")?;
    shell.ask(move |device| device.share(id, to, clock::now())).await?;
    shell.ask(|device| device.send_now()).await?;
    shell.handle.wake();
    shell.ask(move |device| convert::share_page(device, id, "", clock::now())).await
}

#[tauri::command]
pub(crate) async fn save_station(shell: State<'_, Shell>, station: String) -> Reply<String> {
    shell.handle.touch();
    shell.ask(move |device| device.save_station(&station)).await?;
    shell.ask(|device| device.station()).await
}

#[tauri::command]
pub(crate) async fn incoming(shell: State<'_, Shell>) -> Reply<Vec<IncomingView>> {
    let all = shell.ask(|device| device.incoming()).await?.into_iter();
    Ok(all.filter(|one| one.opened_at.is_none()).map(convert::incoming).collect())
}

#[tauri::command]
pub(crate) async fn accept_case(shell: State<'_, Shell>, env_id: String) -> Reply<String> {
    let id: EnvelopeId = convert::id(&env_id, "share-unknown")?;
    let case = shell.ask(move |device| device.accept_case(id, clock::now())).await?;
    shell.ask(|device| device.send_now()).await?;
    shell.handle.wake();
    Ok(case.to_string())
}

#[tauri::command]
pub(crate) async fn differences(
    shell: State<'_, Shell>,
    encounter_id: String,
) -> Reply<Vec<DifferenceView>> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let all = shell.ask(move |device| device.differences(id, clock::now())).await?;
    Ok(all.into_iter().map(convert::difference).collect())
}

#[tauri::command]
pub(crate) async fn decide_difference(
    shell: State<'_, Shell>,
    encounter_id: String,
    subject: String,
    field: String,
    version: Option<String>,
) -> Reply<Vec<DifferenceView>> {
    let id: EncounterId = convert::id(&encounter_id, "encounter-unknown")?;
    let (key, choice) = (Key { subject, field }, version.map_or(Choice::Both, Choice::Version));
    shell.ask(move |device| device.decide_difference(id, &key, &choice, clock::now())).await?;
    let all = shell.ask(move |device| device.differences(id, clock::now())).await?;
    Ok(all.into_iter().map(convert::difference).collect())
}
