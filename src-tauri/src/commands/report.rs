//! The report of one person: pages, checks, what is taken out.

use super::Reply;
use crate::{convert, shell::Shell, view::*};
use plainsight_core::id::PersonId;
use plainsight_device::{Device, DeviceError, clock};
use tauri::State;

#[tauri::command]
pub(crate) async fn report(shell: State<'_, Shell>, person_id: String) -> Reply<ReportView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let draft = shell.ask(move |device| device.draft(id)).await?;
    Ok(convert::report(&shell.pack, &draft, clock::now().date_naive()))
}

#[tauri::command]
pub(crate) async fn report_page(
    shell: State<'_, Shell>,
    person_id: String,
    page_id: String,
) -> Reply<PageView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let draft = shell.ask(move |device| device.draft(id)).await?;
    let page = convert::page(&shell.pack, &draft, &page_id, shell.locale().await?.as_str());
    page.ok_or_else(|| convert::problem(&DeviceError::Refused("page-unknown")))
}

#[tauri::command]
pub(crate) async fn check_page(
    shell: State<'_, Shell>,
    person_id: String,
    page_id: String,
) -> Reply<Vec<FieldProblemView>> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let draft = shell.ask(move |device| device.draft(id)).await?;
    Ok(convert::page_problems(&shell.pack, &draft, &page_id, clock::now().date_naive()))
}

#[tauri::command]
pub(crate) async fn check_answers(shell: State<'_, Shell>, person_id: String) -> Reply<CheckView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let today = clock::now().date_naive();
    let checked = shell.ask(move |device| device.check_report(id, today)).await?;
    Ok(convert::check(&shell.pack, checked))
}

#[tauri::command]
pub(crate) async fn decide_words(
    shell: State<'_, Shell>,
    person_id: String,
    key: String,
    choice: String,
    reason: String,
) -> Reply<CheckView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let decision = convert::passage_decision(&choice, reason)?;
    let now = clock::now();
    let decided = move |device: &mut Device| device.decide_words(id, &key, decision.as_ref(), now);
    Ok(convert::check(&shell.pack, shell.ask(decided).await?))
}

#[tauri::command]
pub(crate) async fn correct_report(
    shell: State<'_, Shell>,
    person_id: String,
    reason: String,
) -> Reply<PersonView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    shell.person(move |device| device.correct(id, &reason, clock::now())).await
}
