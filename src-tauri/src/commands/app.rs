//! Start, officers, settings, Today.

use super::Reply;
use crate::{convert, edges, shell::Shell, view::*};
use plainsight_core::id::OfficerId;
use plainsight_device::{DeviceError, NewOfficer as Officer, clock};
use tauri::State;
use zeroize::Zeroizing;

#[tauri::command]
pub(crate) async fn app_state(shell: State<'_, Shell>) -> Reply<AppView> {
    edges::say_ready();
    shell.frame().await
}

#[tauri::command]
pub(crate) async fn create_officer(shell: State<'_, Shell>, officer: NewOfficer) -> Reply<AppView> {
    let new = Officer {
        name: officer.name,
        collar: officer.collar,
        force: officer.force,
        pass_phrase: Zeroizing::new(officer.pass_phrase),
    };
    shell.handle.touch();
    shell.ask(move |device| device.create_officer(&new, clock::now())).await?;
    shell.frame().await
}

#[tauri::command]
pub(crate) async fn unlock(
    shell: State<'_, Shell>,
    officer_id: String,
    pass_phrase: String,
) -> Reply<AppView> {
    let id: OfficerId = convert::id(&officer_id, "officer-unknown")?;
    let phrase = Zeroizing::new(pass_phrase);
    shell.handle.touch();
    shell.ask(move |device| device.unlock(id, &phrase, clock::now())).await?;
    shell.handle.touch();
    shell.frame().await
}

#[tauri::command]
pub(crate) async fn lock(shell: State<'_, Shell>) -> Reply<AppView> {
    shell.ask(|device| device.lock(clock::now())).await?;
    shell.frame().await
}

#[tauri::command]
pub(crate) fn touch(shell: State<'_, Shell>) {
    shell.handle.touch();
}

#[tauri::command]
pub(crate) async fn save_settings(
    shell: State<'_, Shell>,
    settings: SettingsView,
) -> Reply<AppView> {
    let settings = convert::settings_in(settings);
    shell.ask(move |device| device.save_settings(&settings)).await?;
    shell.frame().await
}

#[tauri::command]
pub(crate) async fn enrol(shell: State<'_, Shell>, enrolment: Enrolment) -> Reply<AppView> {
    let result = shell.handle.enrol(&enrolment.hub_url, &enrolment.code).await;
    result.map_err(|error| convert::problem(&error))?;
    shell.frame().await
}

#[tauri::command]
pub(crate) async fn lookup(shell: State<'_, Shell>, list: String) -> Reply<Vec<String>> {
    let entries = shell.pack.lookups.list(&list).map(<[String]>::to_vec);
    entries.ok_or_else(|| convert::problem(&DeviceError::Refused("list-unknown")))
}

#[tauri::command]
pub(crate) async fn today(shell: State<'_, Shell>) -> Reply<TodayView> {
    let rows = shell.ask(|device| device.encounters()).await?;
    let kept = shell.ask(|device| device.reminders(clock::now())).await?;
    Ok(TodayView {
        encounters: rows.into_iter().map(convert::encounter_row).collect(),
        due: kept.due.iter().map(convert::reminder).collect(),
        others: kept.others.iter().map(convert::other).collect(),
    })
}
