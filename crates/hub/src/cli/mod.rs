//! The command line: parse, one call of the library, print.

pub(crate) mod args;
mod backup;
mod notes;
mod serving;
mod text;

use args::{Args, Command};
use plainsight_hub::{HubError, Store as _, clock, output};
use serde_json::json;
use std::path::Path;

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
            HubError::Exists(_) | HubError::KeysWithoutHub(_) | HubError::InTheWay(_) => {
                Self::no(line)
            }
            HubError::Name | HubError::Hours(_) | HubError::NoticeText => Self::misuse(line),
            _ => Self::failure(line),
        }
    }
}

pub(crate) fn run(args: Args) -> Outcome {
    let outcome = match args.command {
        Command::Init { data, name } => init(&data, &name),
        Command::Serve(serve) => return serving::run(&serve),
        Command::EnrolCode { data, hours, note } => enrol_code(&data, hours, &note),
        Command::List { data, limit } => list(&data, limit),
        Command::Show { data, wanted, casework_key, text } => {
            show(&data, &wanted, casework_key.as_deref(), text)
        }
        Command::Acknowledge { data, wanted, by } => notes::acknowledge(&data, &wanted, by),
        Command::Note { data, what } => notes::note(&data, what),
        Command::Backup { data, to } => backup::backup(&data, &to),
        Command::Restore { data, from } => backup::restore(&data, from.as_deref()),
        Command::Stats { data } => stats(&data),
    };
    outcome.unwrap_or_else(Outcome::from)
}

fn init(data: &Path, name: &str) -> Result<Outcome, HubError> {
    let hub = plainsight_hub::init(data, name, clock::now_ms())?;
    output::json(&json!({
        "hub_id": hub.hub_id,
        "name": hub.name,
        "receipt_kid": hub.receipt_kid,
        "kem_kid": hub.kem_kid,
        "casework_key": plainsight_hub::casework_key_path(data),
    }));
    Ok(Outcome::DONE)
}

fn enrol_code(data: &Path, hours: u32, note: &str) -> Result<Outcome, HubError> {
    let store = plainsight_hub::open_store(data)?;
    let hub = store.hub()?;
    let issued = plainsight_hub::enrol_code(&store, hours, note, clock::now_ms())?;
    output::json(&json!({
        "code": issued.code.to_shown(),
        "expires_at": clock::rfc3339(issued.expires_at),
        "hub_id": hub.hub_id,
    }));
    Ok(Outcome::DONE)
}

fn list(data: &Path, limit: Option<u64>) -> Result<Outcome, HubError> {
    output::json(&plainsight_hub::list(&plainsight_hub::open_store(data)?, limit)?);
    Ok(Outcome::DONE)
}

fn show(
    data: &Path,
    wanted: &str,
    casework_key: Option<&Path>,
    as_text: bool,
) -> Result<Outcome, HubError> {
    let store = plainsight_hub::open_store(data)?;
    let Some((entry, frame)) = plainsight_hub::find_wanted(&store, wanted)? else {
        return Ok(Outcome::no(NO_SUCH_REPORT));
    };
    let default = plainsight_hub::casework_key_path(data);
    let key = plainsight_hub::read_casework_key(casework_key.unwrap_or(&default))?;
    let shown = plainsight_hub::show(&store.hub()?, &entry, &frame, &key)?;
    if as_text {
        output::text(&text::lines(&shown));
    } else {
        output::json(&shown);
    }
    Ok(Outcome::DONE)
}

fn stats(data: &Path) -> Result<Outcome, HubError> {
    let store = plainsight_hub::open_store(data)?;
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
