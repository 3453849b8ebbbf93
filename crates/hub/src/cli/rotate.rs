//! `rotate-tls` and `rotate-keys`.

use super::{Outcome, args::At};
use plainsight_hub::{HubError, Issued, clock, output};
use serde_json::json;
use std::path::Path;

/// Usual life of a certificate in days.
pub(super) const DAYS: u32 = 397;

pub(super) fn certificate(at: &At, hosts: &[String], days: u32) -> Result<Outcome, HubError> {
    let issued = issue(at, hosts, days)?;
    output::json(&json!({ "names": issued.names, "until": issued.until }));
    Ok(Outcome::DONE)
}

pub(super) fn issue(at: &At, hosts: &[String], days: u32) -> Result<Issued, HubError> {
    plainsight_hub::rotate_tls(&at.data, &at.address()?, hosts, days, clock::now_ms())
}

pub(super) fn keys(at: &At, root_key: Option<&Path>, at_once: bool) -> Result<Outcome, HubError> {
    let (dir, address) = (&at.data, at.address()?);
    let hub = plainsight_hub::rotate_keys(dir, &address, root_key, at_once, clock::now_ms())?;
    output::json(&json!({
        "receipt_kid": hub.receipt_kid,
        "kem_kid": hub.kem_kid,
        "version": hub.statement().map(|keys| keys.version),
        "casework_key": plainsight_hub::casework_key_of(dir, &hub.kem_kid),
    }));
    Ok(Outcome::DONE)
}
