//! The command line: parse, one call of the library, print.

pub(crate) mod args;
mod backup;
mod notes;
mod rotate;
mod serving;
mod show;
mod text;

use args::{Args, At, Command};
use plainsight_core::id::DeviceId;
use plainsight_hub::{HubError, Store, StoreAddress, clock, output};
use serde_json::json;
use std::sync::Arc;

const NO_SUCH_REPORT: &str = "no such report here; `plainsight-hub list` shows what arrived";

/// How a command ended: exit code, and a line for stderr.
pub(crate) struct Outcome {
    pub(crate) code: u8,
    pub(crate) line: Option<String>,
}

impl Outcome {
    const DONE: Self = Self { code: 0, line: None };

    fn no(line: impl Into<String>) -> Self {
        Self { code: 1, line: Some(line.into()) }
    }

    fn misuse(line: impl Into<String>) -> Self {
        Self { code: 2, line: Some(line.into()) }
    }

    fn failure(line: impl Into<String>) -> Self {
        Self { code: 3, line: Some(line.into()) }
    }
}

impl From<HubError> for Outcome {
    fn from(error: HubError) -> Self {
        let line = error.to_string();
        match error {
            HubError::Exists(_)
            | HubError::KeysWithoutHub(_)
            | HubError::InTheWay(_)
            | HubError::ExistsInDatabase => Self::no(line),
            HubError::Name
            | HubError::Hours(_)
            | HubError::Certificate(_)
            | HubError::Days
            | HubError::NoticeText
            | HubError::Address(_)
            | HubError::BackupOfPostgres
            | HubError::RestoreOfPostgres => Self::misuse(line),
            _ => Self::failure(line),
        }
    }
}

pub(crate) fn run(args: Args) -> Outcome {
    let outcome = match args.command {
        Command::Init { at, name, hosts } => init(&at, &name, &hosts),
        Command::RotateTls { at, hosts, days } => rotate::certificate(&at, &hosts, days),
        Command::RotateKeys { at, root_key, at_once } => {
            rotate::keys(&at, root_key.as_deref(), at_once)
        }
        Command::Serve(serve) => return serving::run(&serve),
        Command::EnrolCode { at, hours, note } => enrol_code(&at, hours, &note),
        Command::List { at, limit, quarantine } => list(&at, limit, quarantine),
        Command::Revoke { at, device } => revoke(&at, &device),
        Command::Show { at, wanted, casework_key, files, text } => {
            show::show(&at, &wanted, casework_key.as_deref(), files.as_deref(), text)
        }
        Command::Acknowledge { at, wanted, by } => notes::acknowledge(&at, &wanted, by),
        Command::Note { at, what } => notes::note(&at.into(), what),
        Command::Backup { at, to } => backup::backup(&at, &to),
        Command::Restore { at, from } => backup::restore(&at, from.as_deref()),
        Command::Stats { at } => stats(&at),
    };
    outcome.unwrap_or_else(Outcome::from)
}

impl At {
    fn address(&self) -> Result<StoreAddress, HubError> {
        Ok(self.store.parse()?)
    }

    fn open_store(&self) -> Result<Arc<dyn Store>, HubError> {
        plainsight_hub::open_store_at(&self.data, &self.address()?)
    }
}

fn init(at: &At, name: &str, hosts: &[String]) -> Result<Outcome, HubError> {
    let hub = plainsight_hub::init_at(&at.data, &at.address()?, name, clock::now_ms())?;
    if !hosts.is_empty() {
        rotate::issue(at, hosts, rotate::DAYS)?;
    }
    output::json(&json!({
        "hub_id": hub.hub_id,
        "name": hub.name,
        "receipt_kid": hub.receipt_kid,
        "kem_kid": hub.kem_kid,
        "casework_key": plainsight_hub::casework_key_path(&at.data),
        "safe": at.data.join("safe"),
        "words": hub.words(),
    }));
    Ok(Outcome::DONE)
}

fn enrol_code(at: &At, hours: u32, note: &str) -> Result<Outcome, HubError> {
    let store = at.open_store()?;
    let hub = store.hub()?;
    let issued = plainsight_hub::enrol_code(store.as_ref(), hours, note, clock::now_ms())?;
    output::json(&json!({
        "code": issued.code.to_shown(),
        "expires_at": clock::rfc3339(issued.expires_at),
        "hub_id": hub.hub_id,
        "words": hub.words(),
    }));
    Ok(Outcome::DONE)
}

fn list(at: &At, limit: Option<u64>, quarantine: bool) -> Result<Outcome, HubError> {
    let list = if quarantine { plainsight_hub::list_quarantine } else { plainsight_hub::list };
    output::json(&list(at.open_store()?.as_ref(), limit)?);
    Ok(Outcome::DONE)
}

fn revoke(at: &At, device: &str) -> Result<Outcome, HubError> {
    let store = at.open_store()?;
    let Ok(device) = device.parse::<DeviceId>() else {
        return Ok(Outcome::misuse(
            "this is no device's identifier; `plainsight-hub list` shows them",
        ));
    };
    if !store.revoke(device, clock::now_ms())? {
        return Ok(Outcome::no("no such device is enrolled here; nothing was changed"));
    }
    let revoked_at = store.device(device)?.and_then(|device| device.revoked_at);
    output::json(&json!({
        "device": device,
        "revoked_at": clock::rfc3339(revoked_at.unwrap_or_default()),
    }));
    Ok(Outcome::DONE)
}

fn stats(at: &At) -> Result<Outcome, HubError> {
    let store = at.open_store()?;
    let (hub, head) = (store.hub()?, store.head()?);
    let mut stats = serde_json::to_value(store.stats(clock::now_ms())?).unwrap_or_default();
    if let Some(fields) = stats.as_object_mut() {
        fields.insert("hub_id".into(), json!(hub.hub_id));
        fields.insert("name".into(), json!(hub.name));
        fields.insert("hub_epoch".into(), json!(head.hub_epoch));
        fields.insert("size".into(), json!(head.size));
    }
    output::json(&stats);
    Ok(Outcome::DONE)
}
