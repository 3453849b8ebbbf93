//! Two officers, one case: two real devices and the real hub process between them.

use anyhow::{Context as _, Result};
use plainsight_core::{
    forms::ReportType,
    id::{EncounterId, EnvelopeId, PersonId},
    share::{CONSENT_WHOLE, Key, Kind, NOTE},
    wire::NoticeKind,
};
use plainsight_device::{Choice, Device, DeviceError, HandedState, OutboxState, clock};
use plainsight_tests::{
    Hub, PASS_PHRASE, Station,
    report::{complete, decided},
};

const NOTE_OF_AMY: &str =
    "Romanian male reports theft of his ID card by his bosses at the car wash.";

/// Two laptops that know each other.
fn two(hub: &Hub) -> Result<(Station, Station)> {
    let (amy, ben) = (Station::new()?, Station::new()?);
    amy.officer("Amy Reed", "4417")?;
    ben.officer("Ben Shaw", "5120")?;
    ben.ask(|device| device.save_station("Hove front counter"))?;
    for station in [&amy, &ben] {
        station.enrol(hub)?;
        station.deliver()?;
    }
    // The first has met the hub before the second told it who is there.
    amy.deliver()?;
    Ok((amy, ben))
}

fn encounter_of(station: &Station, person: PersonId) -> Result<EncounterId> {
    Ok(station.ask(move |device| device.person(person))?.encounter)
}

/// Hands a case over and lets it arrive.
fn hand(from: &Station, to: &Station, case: EncounterId, name: &'static str) -> Result<EnvelopeId> {
    let env_id = from.ask(move |device| {
        let found = device.colleagues(name)?;
        let to = found.first().ok_or(DeviceError::Refused("share-nobody"))?.officer;
        device.share(case, to, clock::now())
    })?;
    from.deliver()?;
    to.deliver()?;
    Ok(env_id)
}

fn open(station: &Station, env_id: EnvelopeId) -> Result<EncounterId> {
    Ok(station.ask(move |device| device.accept_case(env_id, clock::now()))?)
}

fn state(station: &Station, env_id: EnvelopeId) -> Result<HandedState> {
    let rows = station.ask(|device| device.handed_over())?;
    Ok(rows.into_iter().find(|row| row.env_id == env_id).context("handed over")?.state)
}

fn write(
    station: &Station,
    what: impl FnOnce(&mut Device) -> Result<(), DeviceError> + Send + 'static,
) -> Result<()> {
    Ok(station.ask(what)?)
}

fn answer(
    station: &Station,
    person: PersonId,
    field: &'static str,
    value: &'static str,
) -> Result<()> {
    write(station, move |device| device.save_answer(person, field, value, clock::now()).map(|_| ()))
}

#[test]
fn a_case_goes_to_a_named_officer_and_the_sender_sees_how_far() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &decided(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let found = amy.ask(|device| device.colleagues("hove 51"))?;
    assert_eq!(found.len(), 1, "found by station and the beginning of a collar number");
    assert!(amy.ask(|device| device.colleagues("Amy"))?.is_empty(), "never oneself");
    let env_id = hand(&amy, &ben, case, "Ben")?;
    amy.deliver()?;
    assert_eq!(state(&amy, env_id)?, HandedState::Fetched);

    let incoming = ben.ask(|device| device.incoming())?;
    assert_eq!((incoming.len(), incoming[0].from.name.as_str()), (1, "Amy Reed"));
    assert!(!incoming[0].known && NOTE_OF_AMY.starts_with(&incoming[0].opening));
    assert!(ben.ask(|device| device.encounters())?.is_empty(), "nothing before it is opened");
    assert_eq!(open(&ben, env_id)?, case);
    let theirs = ben.ask(move |device| device.encounter(case))?;
    assert_eq!((theirs.note.as_str(), theirs.people.len()), (NOTE_OF_AMY, 1));
    assert_eq!(theirs.people[0].answers, amy.ask(move |device| device.person(person))?.answers);
    ben.deliver()?;
    amy.deliver()?;
    assert_eq!(state(&amy, env_id)?, HandedState::Opened);
    // Opened again, by mistake: nothing changes.
    open(&ben, env_id)?;
    assert!(ben.ask(move |device| device.differences(case, clock::now()))?.is_empty());
    Ok(())
}

#[test]
fn only_the_officers_open_vault_can_read_it() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person("MARKERMARKERMARKER", &decided(ReportType::NrmAdult))?;
    ben.ask(|device| device.lock(clock::now()))?;
    let env_id = hand(&amy, &ben, encounter_of(&amy, person)?, "Ben")?;
    assert_eq!(ben.ask(|device| device.incoming()).unwrap_err().code(), "locked");
    for folder in [ben.home(), hub.data()] {
        for (path, bytes) in files(folder)? {
            let found = bytes.windows(18).any(|part| part == b"MARKERMARKERMARKER");
            assert!(!found, "{}", path.display());
        }
    }
    // Another officer of the same laptop sees nothing of it.
    ben.officer("Cai Hughes", "7001")?;
    assert!(ben.ask(|device| device.incoming())?.is_empty());
    let refused = ben.ask(move |device| device.accept_case(env_id, clock::now())).unwrap_err();
    assert_eq!(refused.code(), "share-unknown");
    ben.unlock(PASS_PHRASE)?;
    assert_eq!(ben.ask(|device| device.incoming())?.len(), 1, "it waited for its officer");
    assert!(hub.show(&env_id.to_string()).is_err(), "casework has no key for it");
    Ok(())
}

#[test]
fn parallel_edits_all_survive_and_a_person_decides_what_differs() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &decided(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let first = hand(&amy, &ben, case, "Ben")?;
    open(&ben, first)?;
    write(&amy, move |device| {
        device.save_note(case, "Amy went on: two others live there.", clock::now()).map(|_| ())
    })?;
    answer(&amy, person, "pv-name-first-name", "Ion")?;
    write(&ben, move |device| {
        device.save_note(case, "Ben went on: he sleeps in a caravan.", clock::now()).map(|_| ())
    })?;
    answer(&ben, person, "pv-name-last-name", "Popescu")?;
    write(&ben, move |device| device.add_person(case, "His cousin", clock::now()).map(|_| ()))?;

    let back = hand(&ben, &amy, case, "Amy")?;
    open(&amy, back)?;
    let merged = amy.ask(move |device| device.encounter(case))?;
    assert_eq!(merged.people.len(), 2, "what Ben added is there");
    let answers = &amy.ask(move |device| device.person(person))?.answers;
    assert_eq!(answers["pv-name-first-name"], "Ion", "different fields come together");
    assert_eq!(answers["pv-name-last-name"], "Popescu");
    assert!(merged.note.starts_with("Amy went on"), "nobody's text changes under their hands");
    let differences = amy.ask(move |device| device.differences(case, clock::now()))?;
    assert_eq!(differences.len(), 1, "{differences:?}");
    assert_eq!((differences[0].field.as_str(), differences[0].kind), (NOTE, Kind::Prose));
    assert_eq!(differences[0].sides.len(), 2);

    let key = Key::new(case, NOTE);
    let decided = key.clone();
    amy.ask(move |device| device.decide_difference(case, &decided, &Choice::Both, clock::now()))?;
    let both = amy.ask(move |device| device.encounter(case))?.note;
    assert!(both.contains("Amy went on") && both.contains("Ben went on"), "{both}");
    assert!(both.contains("Amy Reed, 4417") && both.contains("Ben Shaw, 5120"), "{both}");
    let third = hand(&amy, &ben, case, "Ben")?;
    open(&ben, third)?;
    assert_eq!(ben.ask(move |device| device.encounter(case))?.note, both, "the decision travels");
    assert!(ben.ask(move |device| device.differences(case, clock::now()))?.is_empty());
    let again =
        ben.ask(move |device| device.decide_difference(case, &key, &Choice::Both, clock::now()));
    assert_eq!(again.unwrap_err().code(), "difference-unknown");
    Ok(())
}

#[test]
fn the_narrower_consent_stands_and_nothing_is_sealed_until_a_person_decides() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &complete(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let first = hand(&amy, &ben, case, "Ben")?;
    open(&ben, first)?;
    // The person tells Ben no; Amy notes something more about the same yes.
    answer(&ben, person, "pv-want-to-submit-nrm", "no")?;
    answer(&amy, person, "consent-capacity", "yes")?;
    let back = hand(&ben, &amy, case, "Amy")?;
    assert_eq!(amy.seal(person).unwrap_err().code(), "share-unopened", "look first");
    open(&amy, back)?;
    let answers = amy.ask(move |device| device.person(person))?.answers;
    assert_eq!(answers["pv-want-to-submit-nrm"], "no", "the narrower stands");
    assert_eq!(amy.seal(person).unwrap_err().code(), "share-undecided");
    let differences = amy.ask(move |device| device.differences(case, clock::now()))?;
    let consent = differences.iter().find(|one| one.kind == Kind::Consent).context("consent")?;
    assert_eq!(consent.sides.len(), 2);
    let wide = consent.sides.iter().find(|side| !side.working).context("the wider")?;
    assert!(wide.value.contains("\"yes\""), "{wide:?}");
    let (key, choice) = (Key::new(person, CONSENT_WHOLE), Choice::Version(wide.version.clone()));
    let wrong = Key::new(person, "pv-name-first-name");
    let both = key.clone();
    let refused =
        amy.ask(move |device| device.decide_difference(case, &both, &Choice::Both, clock::now()));
    assert_eq!(refused.unwrap_err().code(), "difference-not-prose", "no half of each consent");
    let refused =
        amy.ask(move |device| device.decide_difference(case, &wrong, &Choice::Both, clock::now()));
    assert_eq!(refused.unwrap_err().code(), "difference-unknown");
    amy.ask(move |device| device.decide_difference(case, &key, &choice, clock::now()))?;
    let answers = amy.ask(move |device| device.person(person))?.answers;
    assert_eq!(answers["pv-want-to-submit-nrm"], "yes");
    amy.seal(person)?;
    Ok(())
}

#[test]
fn a_report_sealed_by_one_is_known_to_the_other_and_corrected_as_the_next_version() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &complete(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let sealed = amy.seal(person)?;
    let env_id = hand(&amy, &ben, case, "Ben")?;
    open(&ben, env_id)?;
    let known = ben.ask(move |device| device.sealed_by_others(case))?;
    assert_eq!((known.len(), known[0].env_id, known[0].rev), (1, sealed, 1));
    assert_eq!(ben.seal(person).unwrap_err().code(), "sealed-elsewhere");
    ben.ask(move |device| device.correct(person, "His name was misspelt", clock::now()))?;
    let next = ben.seal(person)?;
    ben.deliver()?;
    let (one, two) = (hub.show(&sealed.to_string())?, hub.show(&next.to_string())?);
    assert_eq!(one["header"]["report_id"], two["header"]["report_id"], "one report");
    assert_eq!(two["header"]["rev"], 2);
    assert_eq!(two["header"]["typ"], "report.correct");
    Ok(())
}

#[test]
fn two_who_seal_without_knowing_of_each_other_are_both_told() -> Result<()> {
    let mut hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &complete(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let env_id = hand(&amy, &ben, case, "Ben")?;
    open(&ben, env_id)?;
    hub.kill();
    let (one, two) = (amy.seal(person)?, ben.seal(person)?);
    hub.start_again()?;
    for station in [&amy, &ben, &amy] {
        station.deliver()?;
    }
    let mut references = Vec::new();
    for (station, own) in [(&amy, one), (&ben, two)] {
        let row = station.row(own)?;
        let receipt = station.ask(move |device| device.verified_receipt(&row))?;
        references.push(receipt.context("received")?.reference());
    }
    for (station, own, other) in [(&amy, one, &references[1]), (&ben, two, &references[0])] {
        let notices = station.ask(move |device| device.notices_about(Some(own)))?;
        let says: Vec<_> = notices.into_iter().map(|notice| notice.says).collect();
        assert_eq!(says, [NoticeKind::SealedTwice { reference: other.clone() }]);
    }
    Ok(())
}

#[test]
fn a_revoked_device_is_handed_nothing_and_the_sender_is_told() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &decided(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let to = amy.ask(|device| device.colleagues("Ben"))?[0].clone();
    let early = hand(&amy, &ben, case, "Ben")?;
    let late = amy.ask(move |device| device.share(case, to.officer, clock::now()))?;
    hub.command(&["revoke", &to.device.to_string()])?;
    amy.deliver()?;
    assert_eq!(state(&amy, late)?, HandedState::Refused);
    let row = amy.row(late)?;
    assert_eq!((row.state, row.problem.as_str()), (OutboxState::Parked, "recipient-revoked"));
    assert_eq!(state(&amy, early)?, HandedState::Fetched, "what had arrived had arrived");
    assert!(amy.ask(|device| device.colleagues("Ben"))?.is_empty(), "no longer to be chosen");
    let refused = amy.ask(move |device| device.share(case, to.officer, clock::now()));
    assert_eq!(refused.unwrap_err().code(), "share-nobody");
    ben.deliver()?;
    assert_eq!(ben.ask(|device| device.incoming())?.len(), 1, "nothing more came");
    Ok(())
}

#[test]
fn what_a_revoked_device_hands_over_reaches_nobody() -> Result<()> {
    let hub = Hub::start()?;
    let (amy, ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &decided(ReportType::NrmAdult))?;
    let id = amy.ask(|device| device.id())?;
    hub.command(&["revoke", &id.to_string()])?;
    let case = encounter_of(&amy, person)?;
    hand(&amy, &ben, case, "Ben")?;
    assert!(ben.ask(|device| device.incoming())?.is_empty());
    assert_eq!(hub.command(&["list", "--quarantine"])?.as_array().map(Vec::len), Some(1));
    Ok(())
}

#[test]
fn lost_answers_and_power_cuts_double_nothing_and_lose_nothing() -> Result<()> {
    let mut hub = Hub::start()?;
    let (mut amy, mut ben) = two(&hub)?;
    let person = amy.person(NOTE_OF_AMY, &decided(ReportType::NrmAdult))?;
    let case = encounter_of(&amy, person)?;
    let env_id = hand(&amy, &ben, case, "Ben")?;
    // The answer was lost: the sender believes that it was never received and sends it again.
    amy.switch_off();
    forget(&amy, "UPDATE outbox SET state = 'queued', receipt = ''")?;
    amy.switch_on()?;
    hub.kill();
    hub.start_again()?;
    amy.deliver()?;
    assert_eq!(hub.list()?.len(), 1, "accepted once");
    // The receiver lost power before it noted anything: announced, fetched and taken in again.
    ben.switch_off();
    forget(&ben, "DELETE FROM inbox; UPDATE hub_log SET notices_after = 0")?;
    ben.switch_on()?;
    ben.deliver()?;
    ben.unlock(PASS_PHRASE)?;
    assert_eq!(ben.ask(|device| device.incoming())?.len(), 1, "not twice");
    open(&ben, env_id)?;
    ben.switch_off();
    ben.switch_on()?;
    ben.unlock(PASS_PHRASE)?;
    assert_eq!(ben.ask(move |device| device.encounter(case))?.note, NOTE_OF_AMY);
    // The sender's device file lost what was queued: the vault has a second copy.
    amy.unlock(PASS_PHRASE)?;
    let before = amy.ask(|device| device.handed_over())?.len();
    let to = amy.ask(|device| device.colleagues("Ben"))?[0].officer;
    let second = amy.ask(move |device| device.share(case, to, clock::now()))?;
    amy.switch_off();
    forget(&amy, &format!("DELETE FROM outbox WHERE env_id = '{second}'"))?;
    amy.switch_on()?;
    amy.unlock(PASS_PHRASE)?;
    assert_eq!(amy.ask(|device| device.handed_over())?.len(), before + 1);
    assert_eq!(amy.row(second)?.state, OutboxState::Queued, "put back from the vault");
    amy.deliver()?;
    ben.deliver()?;
    assert_eq!(ben.ask(|device| device.incoming())?.len(), 2);
    Ok(())
}

/// Does to a switched-off laptop's device file what a power cut may have done.
fn forget(station: &Station, sql: &str) -> Result<()> {
    let secret = std::fs::read_to_string(station.home().join("device.key"))?;
    let secret = plainsight_seal::unhex::<32>(secret.trim()).context("a key")?;
    let key = plainsight_seal::prove(&secret, b"plainsight/device/file/v1", &[]);
    let conn = rusqlite::Connection::open(station.home().join("device.db"))?;
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"", plainsight_seal::hex(&key)))?;
    Ok(conn.execute_batch(sql)?)
}

fn files(folder: &std::path::Path) -> Result<Vec<(std::path::PathBuf, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push((path.clone(), std::fs::read(&path)?));
        }
    }
    Ok(found)
}
