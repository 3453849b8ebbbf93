//! `backup` and `restore`.

use super::{Outcome, args::At};
use plainsight_hub::{HubError, output};
use serde_json::json;
use std::path::Path;

pub(super) fn backup(at: &At, to: &Path) -> Result<Outcome, HubError> {
    let head = plainsight_hub::backup_at(&at.data, &at.address()?, to)?;
    output::json(&json!({ "size": head.size, "to": to }));
    Ok(Outcome::DONE)
}

pub(super) fn restore(at: &At, from: Option<&Path>) -> Result<Outcome, HubError> {
    let head = plainsight_hub::restore_at(&at.data, &at.address()?, from)?;
    output::json(&json!({ "hub_epoch": head.hub_epoch, "size": head.size }));
    Ok(Outcome::DONE)
}
