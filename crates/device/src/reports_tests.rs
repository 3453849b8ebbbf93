//! Sealing across two files, cut off at every point in between.

use super::*;
use crate::{Config, NewOfficer, clock};
use plainsight_core::{
    forms::{Answers, minimise::Decision},
    guidance::Pack,
    wire::{ENROL_ROLE_HUB, EnrolAnswer, OneTimeCode},
};
use plainsight_seal::{IntakeSecret, Key, Signer, hex, open, prove};
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(Pack::embedded().ok().unwrap()));
const PHRASE: &str = "four quiet brown geese";

pub(crate) fn intake() -> IntakeSecret {
    IntakeSecret::from_seed(&Key::from_bytes([2; 32]))
}

pub(crate) fn reopen(home: &TempDir) -> Device {
    let config = Config { home: home.path().to_owned(), idle_lock: Duration::from_secs(300) };
    Device::open(config, Arc::clone(&PACK), clock::now()).unwrap()
}

pub(crate) fn unlocked(home: &TempDir) -> Device {
    let mut device = reopen(home);
    let officer = device.officers().unwrap()[0].id;
    device.unlock(officer, PHRASE, clock::now()).unwrap();
    device
}

/// A device with an officer and a hub that nobody will ever reach.
pub(crate) fn enrolled(home: &TempDir) -> Device {
    let mut device = reopen(home);
    let new = NewOfficer {
        name: "Amy Reed".into(),
        collar: "4417".into(),
        force: "Sussex Police".into(),
        pass_phrase: Zeroizing::new(PHRASE.into()),
    };
    device.create_officer(&new, clock::now()).unwrap();
    let code = OneTimeCode::from_random([3; 20]);
    let receipt = Signer::from_seed(&Key::from_bytes([1; 32])).verify_key();
    let kem_key = hex(&intake().intake_key().to_bytes());
    let grant = crate::hub_keys::tests::grant(device.id().unwrap(), &receipt, kem_key);
    let proof = hex(&prove(code.secret().as_bytes(), ENROL_ROLE_HUB, grant.as_bytes()));
    let answer = EnrolAnswer { grant, proof };
    device.keep_enrolment("http://127.0.0.1:1", &code, &answer, clock::now()).unwrap();
    assert!(device.enrolled().unwrap().is_none(), "its words were not compared yet");
    device.confirm_hub(clock::now()).unwrap();
    device
}

pub(crate) fn ready_person(device: &mut Device) -> PersonId {
    let now = clock::now();
    let encounter = device.start_encounter(now).unwrap();
    let person = device.add_person(encounter, "Boy", now).unwrap();
    let mut answers = Answers::from([("pv-under-age".into(), "yes".into())]);
    complete(ReportType::NrmChild, &mut answers);
    for (field, value) in &answers {
        device.save_answer(person, field, value, now).unwrap();
    }
    person
}

fn complete(report: ReportType, answers: &mut Answers) {
    let today = clock::now().date_naive();
    loop {
        let problems = PACK.form.check(report, answers, today, &PACK.lookups);
        let Some(problem) = problems.first() else { break };
        let field = PACK.form.field(&problem.field).unwrap();
        let options = field.list.as_ref().and_then(|list| PACK.lookups.list(list));
        let value = options.unwrap_or(&field.options).last().cloned();
        let value = match field.kind.as_str() {
            "email" => "a@sussex.police.uk".into(),
            "checkbox" => "true".into(),
            "tel" => "01273 470101".into(),
            _ => value.unwrap_or_else(|| "1".into()),
        };
        assert!(answers.insert(field.id.clone(), value).is_none(), "{problem:?}");
    }
}

/// The record and the parcel's number, as [`Device::seal`] would make them.
fn record(device: &Device, person: PersonId) -> (ReportRecord, u64) {
    let now = clock::now();
    let (report, pruned) = device.ready_to_seal(person, now).unwrap();
    let record = device.sealed_record(person, report, pruned, now).unwrap();
    (record, device.next_seq().unwrap())
}

#[test]
fn cut_before_the_point_of_no_return_it_is_a_draft_again() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let (record, _) = record(&device, person);
    device.session().unwrap().vault.intend_report(&record).unwrap();
    drop(device);
    let mut device = unlocked(&home);
    assert_eq!(device.report_state(person).unwrap(), ReportState::Draft);
    assert!(device.outbox().unwrap().is_empty());
    device.seal(person, clock::now()).unwrap();
    assert_eq!(device.outbox().unwrap().len(), 1, "sealed once, not twice");
}

#[test]
fn cut_after_the_point_of_no_return_it_is_sealed() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let (record, seq) = record(&device, person);
    device.session().unwrap().vault.intend_report(&record).unwrap();
    let parcel = Parcel {
        env_id: record.env_id,
        officer: device.session().unwrap().officer,
        seq,
        sealed_at: record.sealed_at,
        frame: &record.frame,
    };
    device.queue(&parcel).unwrap();
    drop(device);
    let mut device = unlocked(&home);
    assert_eq!(device.report_state(person).unwrap(), ReportState::Queued);
    let again = device.seal(person, clock::now()).unwrap_err();
    assert_eq!(again.code(), "already-sealed");
    assert_eq!(device.reports().unwrap().len(), 1);
}

#[test]
fn envelopes_are_numbered_and_chained() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let mut frames = Vec::new();
    for _ in 0..3 {
        let person = ready_person(&mut device);
        let env_id = device.seal(person, clock::now()).unwrap();
        frames.push(device.frame(env_id).unwrap());
    }
    let headers: Vec<Header> = frames
        .iter()
        .map(|frame| Header::read(Frame::split(frame).unwrap().header).unwrap())
        .collect();
    assert_eq!(headers.iter().map(|header| header.seq).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(headers[0].prev, None);
    assert_eq!(headers[1].prev, Some(hex(&sha256(&frames[0]))));
    assert_eq!(headers[2].prev, Some(hex(&sha256(&frames[1]))));
}

#[test]
fn the_frame_opens_with_the_intake_key_and_the_devices_signature_verifies() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let env_id = device.seal(person, clock::now()).unwrap();
    let bytes = device.frame(env_id).unwrap();
    let frame = Frame::split(&bytes).unwrap();
    let hash = sha256(frame.sealed);
    let key = device.signer.verify_key();
    key.verify(Domain::Envelope, &[frame.header, &hash], frame.signature).unwrap();
    let plain = open(&intake(), SEAL_INFO, frame.header, frame.sealed).unwrap();
    let payload = Payload::read(&plain).unwrap();
    assert_eq!(payload.report_type, ReportType::NrmChild);
    let header = String::from_utf8_lossy(frame.header).into_owned();
    assert!(!header.contains("Amy"), "no name in the header");
}

#[test]
fn without_a_hub_nothing_can_be_sealed_and_the_draft_stays() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    device.file.execute("DELETE FROM enrolment", []).unwrap();
    assert_eq!(device.seal(person, clock::now()).unwrap_err().code(), "not-enrolled");
    assert_eq!(device.report_state(person).unwrap(), ReportState::Draft);
}

#[test]
fn a_sealed_report_cannot_be_changed_but_safety_notes_can() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    device.seal(person, clock::now()).unwrap();
    let refused = device.save_answer(person, "family", "changed", clock::now()).unwrap_err();
    assert_eq!(refused.code(), "already-sealed");
    let now = clock::now();
    device.save_answer(person, "safety-plan", "Taken to the refuge", now).unwrap();
}

#[test]
fn a_receipt_with_one_changed_letter_is_no_receipt() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let env_id = device.seal(person, clock::now()).unwrap();
    device
        .keep_receipt(
            env_id,
            "{\"body\":\"{}\",\"sig\":\"\",\"kid\":\"\"}",
            &Seen::Doubt,
            clock::now(),
        )
        .unwrap();
    let rows = device.reports().unwrap();
    assert!(rows[0].receipt.is_none(), "what does not verify is not shown as received");
}

#[test]
fn the_audit_chain_knows_what_was_done_and_still_verifies() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    device.seal(person, clock::now()).unwrap();
    let verbs: Vec<String> = device.audit_rows().unwrap().into_iter().map(|row| row.verb).collect();
    assert_eq!(verbs, ["unlock", "enrol", "collection", "collection", "disclosure"]);
    assert!(device.audit_verify().unwrap().is_ok());
}

/// An adult who said no, with a name in the draft and in an answer.
fn anonymous_person(device: &mut Device) -> PersonId {
    let now = clock::now();
    let encounter = device.start_encounter(now).unwrap();
    let other = device.add_person(encounter, "Ionut", now).unwrap();
    device.save_answer(other, "pv-phone-number-yes", "07911 222333", now).unwrap();
    let person = device.add_person(encounter, "Person 1", now).unwrap();
    let mut answers = Answers::from([
        ("pv-under-age".into(), "no".into()),
        ("pv-want-to-submit-nrm".into(), "no".into()),
        ("authorities-cooperation".into(), "no".into()),
    ]);
    complete(ReportType::DtnAnonymous, &mut answers);
    answers.insert("pv-name-first-name".into(), "Amir".into());
    answers.insert(
        "how-they-were-treated".into(),
        "AMIR and ionut were hit by Dragos. Ring 07911222333 or 07700 900123.".into(),
    );
    for (field, value) in &answers {
        device.save_answer(person, field, value, now).unwrap();
    }
    person
}

#[test]
fn an_anonymous_report_waits_for_decisions_and_leaves_without_names() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = anonymous_person(&mut device);
    let now = clock::now();
    let refused = device.seal(person, now).unwrap_err();
    assert_eq!((refused.code(), refused.args()["count"].as_str()), ("words-undecided", "2"));
    let barred = device.decide_words(person, "name:amir", Some(&Decision::Keep("x".into())), now);
    assert_eq!(barred.unwrap_err().code(), "words-unknown", "the law leaves no choice");
    let reasonless = Decision::Keep(" ".into());
    let refused = device.decide_words(person, "possible-name:dragos", Some(&reasonless), now);
    assert_eq!(refused.unwrap_err().code(), "reason-missing");
    let remove = Some(&Decision::Remove);
    device.decide_words(person, "possible-name:dragos", remove, now).unwrap();
    let keep = Decision::Keep("The number of the car wash".into());
    let checked = device.decide_words(person, "phone:07700900123", Some(&keep), now).unwrap();
    assert_eq!((checked.words.open(), checked.problems.as_slice()), (0, [].as_slice()));
    let env_id = device.seal(person, now).unwrap();
    let bytes = device.frame(env_id).unwrap();
    let frame = Frame::split(&bytes).unwrap();
    let plain = open(&intake(), SEAL_INFO, frame.header, frame.sealed).unwrap();
    let sent = &Payload::read(&plain).unwrap().answers["how-they-were-treated"];
    assert_eq!(
        sent,
        "(left out) and (left out) were hit by (left out). Ring (left out) or 07700 900123."
    );
    let late = device.decide_words(person, "phone:07700900123", None, now).unwrap_err();
    assert_eq!(late.code(), "already-sealed");
}

#[test]
fn others_stay_to_be_found_after_the_first_report_is_sealed() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    let encounter = device.person(person).unwrap().encounter;
    let added = device.add_others(encounter, 2, now).unwrap();
    assert_eq!(added.others.len(), 2);
    let mut first = added.others[0].clone();
    assert_eq!((first.owner.as_str(), first.label.as_str()), ("Amy Reed", ""));
    first.owner = " ".into();
    assert_eq!(device.save_other(&first, now).unwrap_err().code(), "owner-missing");
    first.state = crate::OtherState::HandedOn;
    device.save_other(&first, now).unwrap();
    device.seal(person, now).unwrap();
    drop(device);
    let device = unlocked(&home);
    let others = device.reminders(now).unwrap().others;
    assert_eq!(others.iter().map(|other| other.id).collect::<Vec<_>>(), [added.others[1].id]);
}

#[test]
fn what_is_due_stays_until_it_is_done() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    let kinds = |device: &Device, hours: i64| {
        let due = device.reminders(now + chrono::TimeDelta::hours(hours)).unwrap().due.into_iter();
        due.map(|one| (one.due.kind, one.due.late)).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&device, 1), [("crime-record", false), ("refer", false)]);
    assert_eq!(kinds(&device, 25), [("crime-record", true), ("refer", false)]);
    device.seal(person, now).unwrap();
    let soon = (now + chrono::TimeDelta::hours(2)).to_rfc3339();
    for (field, value) in [
        ("crime-force", "Sussex Police"),
        ("crime-reference", "47/1/26"),
        ("safety-appointment-at", soon.as_str()),
    ] {
        device.save_answer(person, field, value, now).unwrap();
    }
    let late = kinds(&device, 3);
    assert_eq!(late, [("appointment", true), ("refer", false)], "not received yet");
    device.save_answer(person, "safety-appointment-kept", "yes", now).unwrap();
    assert_eq!(kinds(&device, 3), [("refer", false)]);
}

#[test]
fn a_correction_is_a_new_version_linked_to_the_one_before() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    assert_eq!(device.correct(person, "x", now).unwrap_err().code(), "not-sealed");
    let first = device.seal(person, now).unwrap();
    assert_eq!(device.correct(person, " ", now).unwrap_err().code(), "reason-missing");
    device.correct(person, "Wrong town", now).unwrap();
    device.save_answer(person, "family", "One brother", now).unwrap();
    drop(device);
    let mut device = unlocked(&home);
    assert_eq!(device.report_state(person).unwrap(), ReportState::Draft);
    let second = device.seal(person, now).unwrap();
    assert_eq!(device.report_state(person).unwrap(), ReportState::Queued);
    let header = |env_id| {
        let bytes = device.frame(env_id).unwrap();
        Header::read(Frame::split(&bytes).unwrap().header).unwrap()
    };
    let (first, second) = (header(first), header(second));
    assert_eq!((first.rev, first.typ), (1, ReportKind::Submit));
    assert_eq!((second.rev, second.typ), (2, ReportKind::Correct));
    assert_eq!(first.report_id, second.report_id);
    assert_ne!(first.env_id, second.env_id);
    let versions: Vec<u32> = device.reports().unwrap().iter().map(|row| row.rev).collect();
    assert_eq!(versions.len(), 2, "both versions are kept: {versions:?}");
    assert_eq!(device.correct(person, "Again", now).unwrap().report, ReportState::Draft);
}

#[test]
fn a_sealed_report_reads_back_for_typing_in_and_every_reading_is_logged() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    device.save_answer(person, "safety-place", "a friend", now).unwrap();
    let before = device.person(person).unwrap().answers;
    let env_id = device.seal(person, now).unwrap();

    let sealed = device.sealed_report(env_id, now).unwrap();
    assert_eq!((sealed.report, sealed.reference.as_ref()), (ReportType::NrmChild, None));
    let form = &PACK.form;
    let report = sealed.report;
    assert_eq!(
        form.handover_sheet(report, &sealed.answers),
        form.handover_sheet(report, &before),
        "what is typed in is what was sealed"
    );
    assert!(
        form.prune(report, &sealed.answers)
            .dropped
            .iter()
            .any(|one| { one.field == "safety-place" })
    );
    device.disclose_sealed(env_id, now).unwrap();
    let verbs: Vec<String> = device
        .audit_rows()
        .unwrap()
        .into_iter()
        .filter(|row| row.object == env_id.to_string())
        .map(|row| row.verb)
        .collect();
    assert!(verbs.ends_with(&["consultation".into(), "disclosure".into()]), "{verbs:?}");
}

#[test]
fn references_that_come_back_are_kept_beside_the_sealed_report_and_never_sent() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    let env_id = device.seal(person, now).unwrap();
    device.save_reference(env_id, HOME_OFFICE_REFERENCE, " NRM00123 ", now).unwrap();
    device.save_reference(env_id, CRIME_REFERENCE, "47/1/26", now).unwrap();
    drop(device);
    let mut device = unlocked(&home);
    let row = device.reports().unwrap().remove(0);
    assert_eq!(
        (row.home_office_reference.as_str(), row.crime_reference.as_str()),
        ("NRM00123", "47/1/26")
    );
    let sealed = device.sealed_report(env_id, now).unwrap();
    let kept = PACK.form.prune(sealed.report, &sealed.answers).kept;
    assert!(!kept.contains_key(HOME_OFFICE_REFERENCE) && !kept.contains_key(CRIME_REFERENCE));

    let refused = device.save_reference(env_id, "pv-under-age", "no", now).unwrap_err();
    assert_eq!(refused.code(), "field-unknown");
    let other = EnvelopeId(random::opaque_id());
    let refused = device.save_reference(other, CRIME_REFERENCE, "1", now).unwrap_err();
    assert_eq!(refused.code(), "report-unknown");
    device.lock(now).unwrap();
    assert_eq!(device.sealed_report(env_id, now).unwrap_err().code(), "locked");
}
