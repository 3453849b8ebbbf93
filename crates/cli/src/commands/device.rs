//! `plainsight device …`: a whole device without a window.

use super::{attach, form::problem_row, json, packs, sentence, whole};
use crate::{
    args::{AuditCommand, DeviceArgs, DeviceCommand},
    output::{Failure, Outcome, answer, complain},
};
use plainsight_core::{
    forms::{Answers, CONSENT},
    id::OfficerId,
};
use plainsight_device::{
    Config, Device, DeviceError, Handle, NewOfficer, OutboxRow, OutboxState, clock,
    sync::deliver_due,
};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{
    path::Path,
    time::{Duration, Instant},
};
use zeroize::Zeroizing;

const PASS_PHRASE: &str = "PLAINSIGHT_PASS_PHRASE";
/// How often `sync --wait` looks again.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    /// What was said.
    #[serde(default)]
    note: String,
    /// Facts of the encounter by field id.
    #[serde(default)]
    facts: Answers,
    /// What to call the person.
    #[serde(default)]
    label: Option<String>,
    /// Answers about the person by field id.
    #[serde(default)]
    answers: Answers,
}

impl From<DeviceError> for Failure {
    fn from(error: DeviceError) -> Self {
        let text = sentence(&format!("errors-{}", error.code()), &error.args());
        match error {
            DeviceError::Db(_) | DeviceError::Io(_) | DeviceError::Row(_) => Self::Broken(text),
            _ => Self::Misuse(text),
        }
    }
}

/// Runs the command.
pub(crate) fn run(args: DeviceArgs) -> Result<Outcome, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let config = Config { home: args.home, idle_lock: Duration::MAX };
    let handle = Handle::start_under(config.clone(), &packs::start(&config)?)?;
    runtime.block_on(dispatch(&handle, args.command))
}

async fn dispatch(handle: &Handle, command: DeviceCommand) -> Result<Outcome, Failure> {
    match command {
        DeviceCommand::Init { name, collar, force } => init(handle, name, collar, force).await,
        DeviceCommand::Enrol { hub, code, words, compare } => {
            enrol(handle, &hub, &code, words, compare).await
        }
        DeviceCommand::ConfirmHub { words } => confirm_hub(handle, words).await,
        DeviceCommand::Draft { file } => draft(handle, &file).await,
        DeviceCommand::Attach { person, files, remove_details } => {
            attach::run(handle, &person, files, remove_details).await
        }
        DeviceCommand::Seal { person } => seal(handle, &person).await,
        DeviceCommand::Form { person, accept } => form(handle, &person, accept).await,
        DeviceCommand::Status => status(handle).await,
        DeviceCommand::Case(command) => super::share::run(handle, command).await,
        DeviceCommand::Sync { wait } => sync(handle, Duration::from_secs(wait)).await,
        DeviceCommand::Audit(AuditCommand::Verify) => audit_verify(handle).await,
        DeviceCommand::Audit(AuditCommand::List) => {
            answer(&handle.ask(|device| device.audit_rows()).await??)?;
            Ok(Outcome::Ok)
        }
    }
}

fn pass_phrase() -> Result<Zeroizing<String>, Failure> {
    std::env::var(PASS_PHRASE).map(Zeroizing::new).map_err(|_| {
        Failure::Misuse(format!("set {PASS_PHRASE} in the environment to the pass phrase"))
    })
}

async fn init(
    handle: &Handle,
    name: String,
    collar: String,
    force: String,
) -> Result<Outcome, Failure> {
    let new = NewOfficer { name, collar, force, pass_phrase: pass_phrase()? };
    let made = handle.ask(move |device| {
        let officer = device.create_officer(&new, clock::now())?;
        Ok::<_, DeviceError>((officer, device.id()?))
    });
    let (officer, device) = made.await??;
    answer(&json!({ "device": device, "officer": officer }))?;
    Ok(Outcome::Ok)
}

async fn enrol(
    handle: &Handle,
    hub: &str,
    code: &str,
    words: Option<String>,
    compare: bool,
) -> Result<Outcome, Failure> {
    handle.enrol(hub, code).await?;
    let offer = handle.ask(|device| device.hub_offer()).await??;
    match (offer, words) {
        (Some(_), Some(words)) => confirm_hub(handle, words).await,
        (Some(offer), None) if compare => {
            answer(&json!({ "hub_id": offer.hub_id, "hub_name": offer.hub_name,
                "words": offer.words, "confirmed": false }))?;
            Ok(Outcome::Ok)
        }
        // A program that was given the code trusts whoever gave it: the code's proof stands alone.
        (Some(offer), None) => confirm_hub(handle, offer.words).await,
        // A hub that is known already.
        (None, _) => enrolled(handle).await,
    }
}

async fn confirm_hub(handle: &Handle, words: String) -> Result<Outcome, Failure> {
    handle.ask(move |device| device.confirm_hub_words(&words, clock::now())).await??;
    enrolled(handle).await
}

async fn enrolled(handle: &Handle) -> Result<Outcome, Failure> {
    let enrolled = handle.ask(|device| device.enrolled()).await??;
    let grant = enrolled.map(|enrolled| enrolled.grant);
    answer(&json!({
        "hub_id": grant.as_ref().map(|grant| grant.hub_id),
        "hub_name": grant.as_ref().map(|grant| grant.hub_name.clone()),
        "confirmed": grant.is_some(),
    }))?;
    Ok(Outcome::Ok)
}

/// Opens the only officer's vault; with several, the first by name whose phrase fits would be a
/// guess, so the environment must name one.
pub(super) async fn unlock(handle: &Handle) -> Result<(), Failure> {
    let phrase = pass_phrase()?;
    let officers = handle.ask(|device| device.officers()).await??;
    let named = std::env::var("PLAINSIGHT_OFFICER").ok().and_then(|text| text.parse().ok());
    let only = || match officers.as_slice() {
        [one] => Some(one.id),
        _ => None,
    };
    let officer: OfficerId = named.or_else(only).ok_or_else(|| {
        Failure::Misuse(
            "this device has no officer or several: run `device init`, or set PLAINSIGHT_OFFICER \
             to an officer's identifier"
                .into(),
        )
    })?;
    handle.ask(move |device| device.unlock(officer, &phrase, clock::now())).await??;
    Ok(())
}

async fn draft(handle: &Handle, file: &Path) -> Result<Outcome, Failure> {
    let draft: Draft = if file == Path::new("-") {
        let read = serde_json::from_str(&whole(None)?);
        read.map_err(|error| Failure::Misuse(format!("not a draft: {error}")))?
    } else {
        json(file)?
    };
    unlock(handle).await?;
    let row = handle.ask(move |device| write_draft(device, &draft)).await??;
    answer(&row)?;
    Ok(Outcome::Ok)
}

fn write_draft(device: &mut Device, draft: &Draft) -> Result<Value, DeviceError> {
    let now = clock::now();
    let encounter = device.start_encounter(now)?;
    device.save_note(encounter, &draft.note, now)?;
    for (field, value) in &draft.facts {
        device.save_fact(encounter, field, value, now)?;
    }
    let label = draft.label.as_deref().unwrap_or("Person 1");
    let person = device.add_person(encounter, label, now)?;
    for (field, value) in in_order(&draft.answers) {
        device.save_answer(person, field, value, now)?;
    }
    let checked = device.check_report(person, now.date_naive())?;
    let assessment = device.encounter(encounter)?.assessment;
    Ok(json!({
        "encounter": encounter,
        "person": person,
        "band": assessment.band.as_str(),
        "report_type": checked.route.report,
        "missing": checked.route.missing,
        "ready": checked.route.report.is_some() && checked.problems.is_empty(),
        "problems": checked.problems.iter().map(problem_row).collect::<Vec<_>>(),
    }))
}

/// The answers, the yes to the referral last: what carries it must be known before. A draft that
/// names no language of consent says that it was asked for in English.
fn in_order(answers: &Answers) -> Vec<(&str, &str)> {
    let language = [("consent-language", "English")];
    let mut pairs: Vec<(&str, &str)> = language.into_iter().collect();
    pairs.retain(|(field, _)| answers.contains_key(CONSENT) && !answers.contains_key(*field));
    pairs.extend(answers.iter().map(|(field, value)| (field.as_str(), value.as_str())));
    pairs.sort_by_key(|(field, _)| *field == CONSENT);
    pairs
}

async fn seal(handle: &Handle, person: &str) -> Result<Outcome, Failure> {
    let person = person
        .parse()
        .map_err(|_| Failure::Misuse("a person is the identifier that `draft` printed".into()))?;
    unlock(handle).await?;
    let env_id = handle.ask(move |device| device.seal(person, clock::now())).await??;
    // Nothing else is to be done here, and `sync` knows no pass phrase.
    while handle.ask(|device| device.seal_next_file(clock::now())).await?? {}
    answer(&json!({ "env_id": env_id, "state": "queued" }))?;
    Ok(Outcome::Ok)
}

/// What a newer form does to a draft; with `accept` somebody has seen it.
async fn form(handle: &Handle, person: &str, accept: bool) -> Result<Outcome, Failure> {
    let person = person
        .parse()
        .map_err(|_| Failure::Misuse("a person is the identifier that `draft` printed".into()))?;
    unlock(handle).await?;
    let (change, under) = handle
        .ask(move |device| {
            let change = device.form_change(person)?;
            if accept {
                device.move_to_form(person, clock::now())?;
            }
            Ok::<_, DeviceError>((change, device.form_of(person)?))
        })
        .await??;
    let nothing_left = change.is_none() || accept;
    let changed = change.iter().flat_map(|change| &change.changed);
    let rows = changed
        .map(|one| json!({ "field": one.field, "change": one.change.as_str(), "page": one.page }));
    answer(&json!({ "person": person, "begun_under": change.as_ref().map(|one| &one.from),
        "under": under, "changed": rows.collect::<Vec<_>>(),
        "old_form_unknown": change.is_some_and(|one| one.unknown) }))?;
    Ok(Outcome::of(nothing_left))
}

async fn rows(handle: &Handle) -> Result<Vec<Value>, Failure> {
    let rows = handle.ask(|device| {
        let mut reports = Vec::new();
        for row in device.outbox()? {
            if !device.is_handover(row.env_id)? {
                reports.push(row_json(device, &row)?);
            }
        }
        Ok::<_, DeviceError>(reports)
    });
    Ok(rows.await??)
}

fn row_json(device: &Device, row: &OutboxRow) -> Result<Value, DeviceError> {
    let receipt = device.verified_receipt(row)?;
    // "received" only with a receipt that verifies now; anything else still waits.
    let state = match (row.state, &receipt) {
        (OutboxState::Received, None) => OutboxState::Queued,
        (state, _) => state,
    };
    Ok(json!({
        "env_id": row.env_id,
        "state": state,
        "sealed_at": row.sealed_at,
        "tries": row.tries,
        "next_try_at": row.next_try_at,
        "problem": row.problem,
        "fp": row.fp,
        "reference": receipt.as_ref().map(plainsight_core::wire::Receipt::reference),
        "received_at": receipt.as_ref().map(|receipt| receipt.accepted_at),
        "log_index": receipt.as_ref().map(|receipt| receipt.log_index),
    }))
}

async fn status(handle: &Handle) -> Result<Outcome, Failure> {
    let (id, officers, count, enrolled, key_store) = handle
        .ask(|device| {
            Ok::<_, DeviceError>((
                device.id()?,
                device.officers()?,
                device.queue_count()?,
                device.enrolled()?,
                device.key_home().as_str(),
            ))
        })
        .await??;
    let hub = enrolled.map(|one| {
        json!({ "url": one.hub_url, "id": one.grant.hub_id, "name": one.grant.hub_name,
            "state": one.contact, "last_contact": one.contact_at })
    });
    answer(&json!({
        "device": id,
        "officers": officers,
        "hub": hub,
        "key_store": key_store,
        "waiting": count.waiting,
        "received": count.received,
        "parked": count.parked,
        "reports": rows(handle).await?,
        "files": attach::sent(handle).await?,
    }))?;
    Ok(Outcome::Ok)
}

async fn sync(handle: &Handle, wait: Duration) -> Result<Outcome, Failure> {
    let until = Instant::now() + wait;
    handle.ask(|device| device.send_now()).await??;
    loop {
        deliver_due(handle).await?;
        let count = handle.ask(|device| device.queue_count()).await??;
        let cases = handle.ask(|device| device.handovers_waiting()).await??;
        let files = attach::sent(handle).await?;
        let files_done = files.iter().all(|file| file["state"] == "received");
        let done = count.waiting + count.parked + cases == 0 && files_done;
        if done || Instant::now() >= until {
            answer(&json!({ "waiting": count.waiting, "received": count.received,
                "parked": count.parked, "cases_waiting": cases, "reports": rows(handle).await?,
                "files": files }))?;
            return Ok(Outcome::of(done));
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

async fn audit_verify(handle: &Handle) -> Result<Outcome, Failure> {
    match handle.ask(|device| device.audit_verify()).await?? {
        Ok(rows) => {
            answer(&json!({ "ok": true, "rows": rows }))?;
            Ok(Outcome::Ok)
        }
        Err(problem) => {
            complain(&format!("the audit chain breaks at row {}", problem.seq));
            answer(&json!({ "ok": false, "seq": problem.seq }))?;
            Ok(Outcome::Negative)
        }
    }
}
