//! What must hold whatever was broken.

use super::Said;
use crate::{Hub, PASS_PHRASE, Station};
use anyhow::{Context as _, Result, ensure};
use plainsight_core::id::{EncounterId, PersonId};
use plainsight_device::{Device, DeviceError, OutboxState};
use std::collections::BTreeSet;

/// Everything said to be done is there; nothing was set aside; the audit chain is whole.
///
/// # Errors
/// What did not hold.
pub(super) fn everything(station: &Station, said: &[Said]) -> Result<()> {
    let notices =
        station.ask(|device| Ok(device.notices().map(|(key, _)| key).collect::<Vec<_>>()))?;
    ensure!(notices.is_empty(), "set aside: {notices:?}");
    station.unlock(PASS_PHRASE).context("the officer cannot unlock")?;
    let chain = station.ask(|device| device.audit_verify())?;
    ensure!(chain.is_ok(), "the audit chain is broken: {chain:?}");
    for one in said {
        holds(station, one)?;
    }
    Ok(())
}

fn holds(station: &Station, said: &Said) -> Result<()> {
    match said {
        Said::Saved { encounter, length } => {
            let id: EncounterId = encounter.parse()?;
            let kept = station.ask(move |device| device.encounter(id))?.note.len();
            ensure!(kept >= *length, "a note of {length} bytes was saved, {kept} are there");
        }
        Said::Answered { person, field, value } => {
            let id: PersonId = person.parse()?;
            let kept = station.ask(move |device| device.person(id))?;
            ensure!(kept.answers.get(field) == Some(value), "the answer to {field} is lost");
        }
        Said::Sealed { env_id } => {
            ensure!(copies(station, env_id)? == 1, "sealed {env_id} is not there once");
        }
        Said::Received { env_id } => {
            let rows = station.ask(|device| device.outbox())?;
            let row = rows.into_iter().find(|row| row.env_id.to_string() == *env_id);
            let row = row.context("a received report is gone")?;
            ensure!(row.state == OutboxState::Received, "{env_id} was received, now {row:?}");
            let receipt = station.ask(move |device| device.verified_receipt(&row))?;
            ensure!(receipt.is_some(), "{env_id} has no receipt");
        }
        Said::Refused { .. } | Said::GaveUp | Said::Finished => {}
    }
    Ok(())
}

fn copies(station: &Station, env_id: &str) -> Result<usize, DeviceError> {
    let rows = station.ask(|device: &mut Device| device.outbox())?;
    Ok(rows.iter().filter(|row| row.env_id.to_string() == env_id).count())
}

/// Delivers what waits; then the hub has each sealed report exactly once. Answers how many.
///
/// # Errors
/// What did not hold.
pub fn settle(station: &Station, hub: &Hub, said: &[Said]) -> Result<usize> {
    everything(station, said)?;
    station.deliver()?;
    let waiting = station.ask(|device| device.outbox())?;
    for row in &waiting {
        ensure!(row.state == OutboxState::Received, "still waiting without a fault: {row:?}");
    }
    let arrived: Vec<String> = hub
        .list()?
        .iter()
        .filter_map(|entry| entry["env_id"].as_str().map(str::to_owned))
        .collect();
    let once: BTreeSet<&String> = arrived.iter().collect();
    ensure!(once.len() == arrived.len(), "the hub has a report twice");
    for one in said {
        if let Said::Sealed { env_id } = one {
            ensure!(once.contains(env_id), "the hub never got {env_id}");
        }
    }
    ensure!(arrived.len() == waiting.len(), "{} arrived of {}", arrived.len(), waiting.len());
    Ok(arrived.len())
}
