//! `plainsight device share|inbox|accept|differences|decide`: two officers, one case.

use super::device::unlock;
use crate::{
    args::ShareCommand,
    output::{Failure, Outcome, answer},
};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId},
    share::Key,
};
use plainsight_device::{Choice, Colleague, DeviceError, Handle, clock};
use serde_json::json;
use std::str::FromStr;

/// Runs the command.
pub(crate) async fn run(handle: &Handle, command: ShareCommand) -> Result<Outcome, Failure> {
    match command {
        ShareCommand::Station { name } => station(handle, name).await,
        ShareCommand::Colleagues { words } => colleagues(handle, &words.join(" ")).await,
        ShareCommand::Share { encounter, to } => share(handle, &encounter, to).await,
        ShareCommand::Inbox => inbox(handle).await,
        ShareCommand::Accept { env_id } => accept(handle, &env_id).await,
        ShareCommand::Differences { encounter } => differences(handle, &encounter).await,
        ShareCommand::Decide { encounter, subject, field, version, both } => {
            let key = Key { subject, field };
            let choice =
                if both { Choice::Both } else { Choice::Version(version.unwrap_or_default()) };
            decide(handle, &encounter, key, choice).await
        }
    }
}

fn id<T: FromStr>(text: &str, what: &str) -> Result<T, Failure> {
    text.parse().map_err(|_| Failure::Misuse(format!("{text} is no {what}")))
}

async fn station(handle: &Handle, name: Option<String>) -> Result<Outcome, Failure> {
    let now = handle.ask(move |device| {
        if let Some(name) = name {
            device.save_station(&name)?;
        }
        device.station()
    });
    answer(&json!({ "station": now.await?? }))?;
    Ok(Outcome::Ok)
}

async fn colleagues(handle: &Handle, words: &str) -> Result<Outcome, Failure> {
    let words = words.to_owned();
    let found = handle.ask(move |device| device.colleagues(&words)).await??;
    answer(&found)?;
    Ok(Outcome::of(!found.is_empty()))
}

async fn share(handle: &Handle, encounter: &str, to: Vec<String>) -> Result<Outcome, Failure> {
    let encounter: EncounterId = id(encounter, "encounter; `draft` printed it")?;
    unlock(handle).await?;
    let to = addressee(handle, to.join(" ")).await?;
    let officer = to.officer;
    let sealed = handle.ask(move |device| device.share(encounter, officer, clock::now()));
    let env_id = sealed.await??;
    answer(&json!({ "env_id": env_id, "to": to, "state": "waiting" }))?;
    Ok(Outcome::Ok)
}

/// One officer by identifier, or by words that fit one alone.
async fn addressee(handle: &Handle, words: String) -> Result<Colleague, Failure> {
    let by_id = words.parse::<OfficerId>().ok();
    let asked = if by_id.is_some() { String::new() } else { words };
    let found = handle.ask(move |device| device.colleagues(&asked)).await??;
    let mut fitting = found.into_iter().filter(|one| by_id.is_none_or(|id| one.officer == id));
    match (fitting.next(), fitting.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Failure::Misuse(
            "several officers fit: name one by the identifier that `device colleagues` prints"
                .into(),
        )),
        (None, _) => Err(DeviceError::Refused("share-nobody").into()),
    }
}

async fn inbox(handle: &Handle) -> Result<Outcome, Failure> {
    unlock(handle).await?;
    let both =
        handle.ask(|device| Ok::<_, DeviceError>((device.incoming()?, device.handed_over()?)));
    let (incoming, handed_over) = both.await??;
    answer(&json!({ "incoming": incoming, "handed_over": handed_over }))?;
    Ok(Outcome::Ok)
}

async fn accept(handle: &Handle, env_id: &str) -> Result<Outcome, Failure> {
    let env_id: EnvelopeId = id(env_id, "envelope; `inbox` prints them")?;
    unlock(handle).await?;
    let opened = handle.ask(move |device| {
        let encounter = device.accept_case(env_id, clock::now())?;
        let differences = device.differences(encounter, clock::now())?.len();
        Ok::<_, DeviceError>((device.encounter(encounter)?, differences))
    });
    let (encounter, differences) = opened.await??;
    let people = encounter.people.iter().map(
        |person| json!({ "person": person.id, "label": person.label, "answers": person.answers }),
    );
    answer(&json!({
        "encounter": encounter.id,
        "note": encounter.note,
        "people": people.collect::<Vec<_>>(),
        "differences": differences,
    }))?;
    Ok(Outcome::Ok)
}

async fn differences(handle: &Handle, encounter: &str) -> Result<Outcome, Failure> {
    let encounter: EncounterId = id(encounter, "encounter; `draft` printed it")?;
    unlock(handle).await?;
    let both = handle.ask(move |device| {
        let differences = device.differences(encounter, clock::now())?;
        Ok::<_, DeviceError>((differences, device.sealed_by_others(encounter)?))
    });
    let (differences, sealed) = both.await??;
    let none = differences.is_empty();
    answer(&json!({ "differences": differences, "sealed_by_others": sealed }))?;
    Ok(Outcome::of(none))
}

async fn decide(
    handle: &Handle,
    encounter: &str,
    key: Key,
    choice: Choice,
) -> Result<Outcome, Failure> {
    let encounter: EncounterId = id(encounter, "encounter; `draft` printed it")?;
    unlock(handle).await?;
    let left = handle.ask(move |device| {
        device.decide_difference(encounter, &key, &choice, clock::now())?;
        device.differences(encounter, clock::now())
    });
    answer(&json!({ "left": left.await??.len() }))?;
    Ok(Outcome::Ok)
}
