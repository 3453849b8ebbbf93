//! One story per user, each with the real hub process and the real engine.

use anyhow::Result;
use plainsight_core::{forms::ReportType, wire::Payload};
use plainsight_device::{DeviceError, OutboxState, clock};
use plainsight_tests::{
    Hub, PASS_PHRASE, Station,
    report::{complete, decided},
};

const CAR_WASH: &str = "Romanian male, limited English, reports theft of his ID card. His bosses at \
    the car wash took it when he began there and would not hand it over. Not paid so far.";

#[test]
fn a_desk_officers_report_goes_from_the_counter_to_a_receipt() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let answers = complete(ReportType::NrmAdult);
    let person = station.person(CAR_WASH, &answers)?;
    let env_id = station.seal(person)?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Queued, "sealed is not yet sent");
    station.deliver()?;
    let row = station.row(env_id)?;
    assert_eq!(row.state, OutboxState::Received);
    let receipt = station.ask(move |device| device.verified_receipt(&row))?.expect("a receipt");
    assert_eq!(receipt.log_index, 1);
    let shown = hub.show(&receipt.reference())?;
    let payload: Payload = serde_json::from_value(shown["payload"].clone())?;
    assert_eq!(payload.report_type, ReportType::NrmAdult);
    assert_eq!(payload.answers.get("pv-want-to-submit-nrm").map(String::as_str), Some("yes"));
    assert_eq!(hub.list()?.len(), 1);
    Ok(())
}

#[test]
fn every_report_type_arrives_with_exactly_what_was_shown_before_sealing() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let types = [
        ReportType::NrmAdult,
        ReportType::NrmChild,
        ReportType::DtnAnonymous,
        ReportType::DtnCooperating,
    ];
    for report in types {
        let person = station.person(CAR_WASH, &complete(report))?;
        let today = clock::now().date_naive();
        let shown = station.ask(move |device| device.check_report(person, today))?;
        let env_id = station.seal(person)?;
        station.deliver()?;
        let opened = hub.show(&env_id.to_string())?;
        let payload: Payload = serde_json::from_value(opened["payload"].clone())?;
        assert_eq!(payload.report_type, report);
        assert_eq!(payload.answers, shown.pruned.expect("decided").kept, "{report:?}");
    }
    Ok(())
}

#[test]
fn a_neighbourhood_officer_seals_without_a_network_and_it_goes_by_itself_later() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    station.deliver_by_itself();
    hub.kill();
    let person = station.person(CAR_WASH, &complete(ReportType::NrmChild))?;
    let env_id = station.seal(person)?;
    station.handle().wake();
    plainsight_tests::process::until("a failed try", || Ok(station.row(env_id)?.tries > 0))?;
    let waiting = station.row(env_id)?;
    assert_eq!(waiting.state, OutboxState::Queued, "no hub, no reception");
    hub.start_again()?;
    let row = station.until_received(env_id)?;
    assert!(row.tries >= 2, "{row:?}");
    assert_eq!(hub.list()?.len(), 1, "tried several times, accepted once");
    Ok(())
}

#[test]
fn a_sealed_report_is_sent_while_everybody_is_locked_out() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let person = station.person(CAR_WASH, &complete(ReportType::NrmAdult))?;
    let env_id = station.seal(person)?;
    station.ask(|device| device.lock(clock::now()))?;
    station.deliver()?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Received);
    station.unlock(PASS_PHRASE)?;
    let rows = station.ask(|device| device.reports())?;
    assert!(rows[0].receipt.is_some(), "the officer who sealed it sees the receipt");
    Ok(())
}

#[test]
fn an_incomplete_report_is_refused_and_nothing_typed_is_lost() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let mut answers = decided(ReportType::NrmAdult);
    answers.insert("family".into(), "Two brothers in Iași".into());
    let person = station.person(CAR_WASH, &answers)?;
    let refused = station.seal(person).unwrap_err();
    assert_eq!(refused.code(), "not-ready");
    let kept = station.ask(move |device| device.person(person))?;
    for (field, value) in &answers {
        assert_eq!(kept.answers.get(field), Some(value), "{field} is kept as typed");
    }
    Ok(())
}

#[test]
fn an_anonymous_report_carries_no_name_even_if_one_was_typed() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let mut answers = complete(ReportType::DtnAnonymous);
    answers.insert("pv-name-first-name".into(), "Ionela".into());
    answers.insert("pv-contact-details-email-input".into(), "ionela@example.org".into());
    let person = station.person("Ionela says the boss has her card.", &answers)?;
    let env_id = station.seal(person)?;
    station.deliver()?;
    let opened = hub.show(&env_id.to_string())?.to_string();
    assert!(!opened.contains("Ionela") && !opened.contains("ionela@"), "{opened}");
    Ok(())
}

#[test]
fn what_left_cannot_be_read_on_the_device_nor_in_the_hubs_store() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let mut answers = complete(ReportType::NrmAdult);
    answers.insert("family".into(), "MARKERMARKERMARKER".into());
    let person = station.person("MARKERMARKERMARKER", &answers)?;
    station.seal(person)?;
    station.deliver()?;
    for folder in [station.home(), hub.data()] {
        for (path, bytes) in files(folder)? {
            let found = bytes.windows(18).any(|part| part == b"MARKERMARKERMARKER");
            assert!(!found, "{}", path.display());
        }
    }
    assert!(
        hub.show(hub.list()?[0]["env_id"].as_str().expect("id"))?
            .to_string()
            .contains("MARKERMARKERMARKER"),
        "casework, with its own key, reads it"
    );
    Ok(())
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

#[test]
fn two_officers_share_a_laptop_and_neither_sees_the_others_work() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let person = station.person(CAR_WASH, &decided(ReportType::NrmAdult))?;
    station.officer("Ben Shaw", "5120")?;
    let refused = station.ask(move |device| device.person(person)).unwrap_err();
    assert_eq!(refused.code(), "person-unknown");
    assert!(station.ask(|device| device.encounters())?.is_empty());
    station.unlock(PASS_PHRASE)?;
    assert_eq!(station.ask(|device| device.encounters())?.len(), 1, "Amy's work is still there");
    Ok(())
}

#[test]
fn wrong_pass_phrases_are_counted_across_restarts_and_then_must_wait() -> Result<()> {
    let mut station = Station::new()?;
    station.officer("Amy Reed", "4417")?;
    for left in (0..5).rev() {
        station.switch_off();
        station.switch_on()?;
        match station.unlock("not the right phrase").unwrap_err() {
            DeviceError::WrongPassPhrase { left: counted, .. } => assert_eq!(counted, left),
            other => panic!("{other}"),
        }
    }
    let refused = station.unlock(PASS_PHRASE).unwrap_err();
    assert_eq!(refused.code(), "unlock-wait", "even the right phrase waits now");
    Ok(())
}

#[test]
fn a_damaged_vault_is_set_aside_and_said_and_the_officer_can_go_on() -> Result<()> {
    let mut station = Station::new()?;
    station.officer("Amy Reed", "4417")?;
    station.person(CAR_WASH, &decided(ReportType::NrmAdult))?;
    station.switch_off();
    let vault = files(&station.home().join("vaults"))?
        .into_iter()
        .find(|(path, _)| path.extension().is_some_and(|ext| ext == "vault"))
        .expect("a vault");
    let mut bytes = vault.1;
    bytes[100] ^= 1;
    std::fs::write(&vault.0, &bytes)?;
    station.switch_on()?;
    let refused = station.unlock(PASS_PHRASE).unwrap_err();
    assert_eq!(refused.code(), "unlock-damaged");
    let kept = files(&station.home().join("vaults"))?;
    assert!(
        kept.iter()
            .any(|(path, kept)| { path.to_string_lossy().contains(".damaged-") && *kept == bytes }),
        "kept as it was"
    );
    station.unlock(PASS_PHRASE)?;
    assert!(station.ask(|device| device.encounters())?.is_empty());
    Ok(())
}

#[test]
fn sealed_reports_survive_the_loss_of_the_device_file() -> Result<()> {
    let mut hub = Hub::start()?;
    let mut station = Station::enrolled(&hub)?;
    hub.kill();
    let person = station.person(CAR_WASH, &complete(ReportType::NrmAdult))?;
    let env_id = station.seal(person)?;
    station.switch_off();
    let path = station.home().join("device.db");
    std::fs::write(&path, vec![0x5A; 8_192])?;
    station.switch_on()?;
    let notices =
        station.ask(|device| Ok(device.notices().map(|(key, _)| key).collect::<Vec<_>>()))?;
    assert_eq!(notices, ["errors-notice-device-set-aside"]);
    station.unlock(PASS_PHRASE)?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Queued, "put back from the vault");
    hub.start_again()?;
    station.enrol(&hub)?;
    station.deliver()?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Received);
    Ok(())
}
