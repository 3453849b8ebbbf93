//! `backup` and `restore`.

use super::Outcome;
use plainsight_hub::{HubError, output};
use serde_json::json;
use std::path::Path;

pub(super) fn backup(data: &Path, to: &Path) -> Result<Outcome, HubError> {
    let head = plainsight_hub::backup(data, to)?;
    output::json(&json!({ "size": head.size, "to": to }));
    Ok(Outcome::DONE)
}

pub(super) fn restore(data: &Path, from: Option<&Path>) -> Result<Outcome, HubError> {
    let head = plainsight_hub::restore(data, from)?;
    output::json(&json!({ "hub_epoch": head.hub_epoch, "size": head.size }));
    Ok(Outcome::DONE)
}
