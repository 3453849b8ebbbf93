//! Older files put back and copies of a whole device: noticed, said, nothing lost, no place taken twice.

use anyhow::{Context as _, Result};
use plainsight_core::{forms::ReportType, id::EnvelopeId};
use plainsight_device::OutboxState;
use plainsight_tests::{Hub, PASS_PHRASE, Station, report::complete};
use std::{fs, path::Path};

const CAR_WASH: &str = "Romanian male, limited English, reports theft of his ID card. His bosses at \
    the car wash took it when he began there and would not hand it over. Not paid so far.";

fn sealed(station: &Station) -> Result<EnvelopeId> {
    let person = station.person(CAR_WASH, &complete(ReportType::NrmAdult))?;
    Ok(station.seal(person)?)
}

fn sent(station: &Station) -> Result<EnvelopeId> {
    let env_id = sealed(station)?;
    station.deliver()?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Received);
    Ok(env_id)
}

fn is_said(station: &Station) -> Result<bool> {
    Ok(station.ask(|device| {
        let mut said = device.notices();
        Ok(said.any(|(key, _)| key == "errors-notice-rolled-back"))
    })?)
}

fn is_logged(station: &Station) -> Result<bool> {
    let rows = station.ask(|device| device.audit_rows())?;
    Ok(rows.iter().any(|row| row.verb == "rolled-back"))
}

/// Puts `file` in the place of the device file, as somebody with the disk in their hand would.
fn put_back(station: &Station, file: &Path) -> Result<()> {
    let own = station.home().join("device.db");
    for ending in ["-wal", "-shm"] {
        let _ = fs::remove_file(station.home().join(format!("device.db{ending}")));
    }
    fs::copy(file, own)?;
    Ok(())
}

/// A laptop whose device file is two reports older than its vault and the hub.
fn rolled_back(hub: &Hub) -> Result<Station> {
    let mut station = Station::enrolled(hub)?;
    sent(&station)?;
    station.switch_off();
    let kept = tempfile::NamedTempFile::new()?;
    fs::copy(station.home().join("device.db"), kept.path())?;
    station.switch_on()?;
    station.unlock(PASS_PHRASE)?;
    sent(&station)?;
    sent(&station)?;
    station.switch_off();
    put_back(&station, kept.path())?;
    station.switch_on()?;
    Ok(station)
}

fn nothing_forked(hub: &Hub, entries: usize) -> Result<()> {
    let list = hub.list()?;
    assert_eq!(list.len(), entries);
    assert!(list.iter().all(|entry| entry["fork"] == false), "{list:?}");
    Ok(())
}

#[test]
fn the_hub_tells_a_device_that_its_file_is_an_older_one() -> Result<()> {
    let hub = Hub::start()?;
    let station = rolled_back(&hub)?;
    assert!(!is_said(&station)?, "by itself the file cannot know");
    station.deliver()?;
    assert!(is_said(&station)? && is_logged(&station)?);
    station.unlock(PASS_PHRASE)?;
    assert_eq!(station.ask(|device| device.reports())?.len(), 3, "the vault knows all three");
    sent(&station)?;
    let rows = station.ask(|device| device.outbox())?;
    assert!(rows.iter().all(|row| row.state == OutboxState::Received), "{rows:?}");
    nothing_forked(&hub, 4)?;
    assert!(station.ask(|device| device.audit_verify())?.is_ok());
    Ok(())
}

#[test]
fn a_vault_tells_a_device_so_before_any_contact() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = rolled_back(&hub)?;
    hub.kill();
    station.unlock(PASS_PHRASE)?;
    assert!(is_said(&station)? && is_logged(&station)?);
    let env_id = sealed(&station)?;
    hub.start_again()?;
    station.deliver()?;
    station.until_received(env_id)?;
    nothing_forked(&hub, 4)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let there = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &there)?;
        } else {
            fs::copy(entry.path(), there)?;
        }
    }
    Ok(())
}

#[test]
fn of_two_copies_of_one_device_both_reports_arrive_and_both_learn_of_it() -> Result<()> {
    let hub = Hub::start()?;
    let mut first = Station::enrolled(&hub)?;
    sent(&first)?;
    first.switch_off();
    let mut copy = Station::new()?;
    copy.switch_off();
    copy_folder(first.home(), copy.home())?;
    first.switch_on()?;
    copy.switch_on()?;
    for station in [&first, &copy] {
        station.unlock(PASS_PHRASE)?;
        // Both take the second place.
        sent(station)?;
        station.deliver()?;
    }
    first.deliver()?;
    assert!(is_said(&first)? && is_said(&copy)?);
    let list = hub.list()?;
    let forks = list.iter().filter(|entry| entry["fork"] == true).count();
    assert_eq!((list.len(), forks), (3, 1), "marked for the hub's people, refused to nobody");
    for station in [&first, &copy] {
        sent(station)?;
    }
    let list = hub.list()?;
    let newest = list.first().context("the newest")?;
    assert_eq!((list.len(), &newest["fork"]), (5, &serde_json::json!(false)), "and it ends there");
    Ok(())
}
