//! Everything the window can ask, one screenful each: take typed input, ask the engine once,
//! convert. No rule lives here.

use crate::{convert, edges, paper, shell::Shell, view::*};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId, PersonId},
    indicators::Answer,
};
use plainsight_device::{Device, DeviceError, NewOfficer as Officer, clock};
use tauri::{AppHandle, State};
use zeroize::Zeroizing;

type Reply<T> = Result<T, ProblemView>;

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
    let added = shell.ask(move |device| {
        let person = device.add_person(id, &label, clock::now())?;
        device.person(person)
    });
    Ok(convert::person(&shell.pack, added.await?))
}

#[tauri::command]
pub(crate) async fn person(shell: State<'_, Shell>, person_id: String) -> Reply<PersonView> {
    let id: PersonId = convert::id(&person_id, "person-unknown")?;
    let person = shell.ask(move |device| device.person(id)).await?;
    Ok(convert::person(&shell.pack, person))
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
    let saved =
        shell.ask(move |device| device.save_answer(id, &field, &value, clock::now())).await?;
    Ok(convert::person(&shell.pack, saved))
}

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
    let again = shell.ask(move |device| device.correct(id, &reason, clock::now())).await?;
    Ok(convert::person(&shell.pack, again))
}

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
