//! What comes back from the hub, and what happens when the hub forgets, with the real programs.

use anyhow::Result;
use plainsight_core::{
    forms::ReportType,
    wire::{
        AT_HEADER, DEVICE_HEADER, HUB_NONCE_HEADER, NONCE_HEADER, NoticeKind, SIGNATURE_HEADER,
    },
};
use plainsight_device::OutboxState;
use plainsight_tests::{Hub, Station, report::complete};

const NOTE: &str = "His bosses at the car wash took his ID card and would not hand it over.";

fn sealed(station: &Station) -> Result<plainsight_core::id::EnvelopeId> {
    Ok(station.seal(station.person(NOTE, &complete(ReportType::NrmAdult))?)?)
}

#[test]
fn what_people_at_the_hub_say_reaches_the_officer_who_sealed() -> Result<()> {
    let hub = Hub::start()?;
    let (station, other) = (Station::enrolled(&hub)?, Station::enrolled(&hub)?);
    let env_id = sealed(&station)?;
    sealed(&other)?;
    station.deliver()?;
    other.deliver()?;
    let id = env_id.to_string();
    hub.command(&["acknowledge", &id, "--by", "DS Harriet Cole"])?;
    for words in [
        vec!["home-office", &id, "--reference", "HO-2026-0042"],
        vec!["crime", &id, "--number", "47/123456/26"],
        vec!["correction", &id, "--by", "DS Cole", "--field", "family"],
        vec!["guidance", "--pack", "uk@2026.12"],
    ] {
        hub.command(&[&["note", words[0]], &words[1..]].concat())?;
    }
    station.deliver()?;
    other.deliver()?;
    let rows = station.ask(|device| device.reports())?;
    let said: Vec<_> = rows[0].notices.iter().map(|notice| notice.says.name()).collect();
    assert_eq!(
        said,
        ["acknowledged", "home-office-reference", "crime-number", "correction-requested"]
    );
    let by = NoticeKind::Acknowledged { by: "DS Harriet Cole".into() };
    assert_eq!(rows[0].notices[0].says, by);
    let rows = other.ask(|device| device.reports())?;
    assert!(rows[0].notices.is_empty(), "nobody else's notices");
    for station in [&station, &other] {
        let to_all = station.ask(|device| device.notices_about(None))?;
        assert_eq!(to_all.len(), 1, "newer guidance is said to everybody");
    }
    Ok(())
}

/// A hub with three reports, put back to when it had one.
fn forgetful(declared: bool) -> Result<(Hub, Station)> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    sealed(&station)?;
    station.deliver()?;
    let backup = hub.data().join("backup.db");
    hub.command(&["backup", "--to", backup.to_str().unwrap()])?;
    sealed(&station)?;
    let last = sealed(&station)?;
    station.deliver()?;
    hub.command(&["acknowledge", &last.to_string(), "--by", "DS Cole"])?;
    station.deliver()?;
    assert_eq!(hub.list()?.len(), 3);
    hub.kill();
    if declared {
        hub.command(&["restore", "--from", backup.to_str().unwrap()])?;
    } else {
        for beside in ["hub.db-wal", "hub.db-shm"] {
            let _ = std::fs::remove_file(hub.data().join(beside));
        }
        std::fs::copy(&backup, hub.data().join("hub.db"))?;
    }
    hub.start_again()?;
    assert_eq!(hub.list()?.len(), 1);
    Ok((hub, station))
}

#[test]
fn a_hub_put_back_from_a_backup_gets_what_it_lost_again_whether_it_says_so_or_not() -> Result<()> {
    for declared in [true, false] {
        let (hub, station) = forgetful(declared)?;
        station.deliver()?;
        let arrived = hub.list()?;
        assert_eq!(arrived.len(), 3, "declared: {declared}");
        for row in station.ask(|device| device.outbox())? {
            assert_eq!(row.state, OutboxState::Received);
            let receipt = station.ask(move |device| device.verified_receipt(&row))?;
            let receipt = receipt.expect("a receipt");
            let here = arrived.iter().find(|entry| entry["env_id"] == receipt.env_id.to_string());
            let here = here.expect("in the log");
            assert_eq!(here["fp"], receipt.fp);
            assert_eq!(here["log_index"], receipt.log_index);
        }
    }
    Ok(())
}

#[test]
fn a_log_that_grew_back_with_others_reports_is_found_out_too() -> Result<()> {
    let (hub, station) = forgetful(false)?;
    let other = Station::enrolled(&hub)?;
    for _ in 0..5 {
        sealed(&other)?;
    }
    other.deliver()?;
    station.deliver()?;
    assert_eq!(hub.list()?.len(), 8, "longer than it ever was, and still two were missing");
    Ok(())
}

#[test]
fn while_the_hub_has_lost_it_nobody_is_told_that_it_was_received() -> Result<()> {
    let (mut hub, station) = forgetful(true)?;
    // The step back is heard of, but the hub dies before anything can be sent again.
    let database = rusqlite::Connection::open(hub.data().join("hub.db"))?;
    database.execute_batch("BEGIN IMMEDIATE")?;
    station.deliver()?;
    database.execute_batch("ROLLBACK")?;
    hub.kill();
    let rows = station.ask(|device| device.outbox())?;
    let count = |state| rows.iter().filter(|row| row.state == state).count();
    assert_eq!((count(OutboxState::Received), count(OutboxState::Lost)), (1, 2));
    assert_eq!(station.ask(|device| device.queue_count())?.waiting, 2);
    for row in rows.into_iter().filter(|row| row.state == OutboxState::Lost) {
        assert!(station.ask(move |device| device.verified_receipt(&row))?.is_none());
    }
    hub.start_again()?;
    station.deliver()?;
    assert_eq!(hub.list()?.len(), 3);
    Ok(())
}

#[test]
fn a_question_that_the_device_did_not_sign_just_now_gets_no_answer() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let device = station.ask(|device| device.id())?.to_string();
    // Not a device: it has no authority to insist on.
    let client = reqwest::blocking::Client::builder().tls_danger_accept_invalid_certs(true);
    let client = client.build()?;
    let ask = |hub_nonce: &str, signature: &str| {
        client
            .get(format!("{}/v1/notices?after=0", hub.url()))
            .header(NONCE_HEADER, "n")
            .header(AT_HEADER, "0")
            .header(DEVICE_HEADER, &device)
            .header(HUB_NONCE_HEADER, hub_nonce)
            .header(SIGNATURE_HEADER, signature)
            .send()
            .map(|answer| answer.status().as_u16())
    };
    assert_eq!(ask("made up", &"00".repeat(64))?, 401, "not the hub's nonce");
    let hello = client.get(format!("{}/v1/hello?nonce=n", hub.url())).header(NONCE_HEADER, "n");
    let hello = hello.send()?;
    let state = hello.headers()["plainsight-state"].to_str()?.to_owned();
    let signed: serde_json::Value = serde_json::from_str(&state)?;
    let state: serde_json::Value = serde_json::from_str(signed["body"].as_str().unwrap())?;
    assert_eq!(ask(state["hub_nonce"].as_str().unwrap(), &"00".repeat(64))?, 403, "no signature");
    Ok(())
}
