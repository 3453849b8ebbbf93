//! The directory of officers: each device says who it has, the hub says which devices still count.

use crate::{
    accept::Refusal,
    authority::Authority,
    store::{RosterRow, Store, StoreError},
};
use plainsight_core::{
    id::DeviceId,
    wire::{Code, DirectoryLine, DirectoryPage, MAX_DIRECTORY, Roster, SignedText, VERSION},
};
use plainsight_seal::{Domain, VerifyKey, unhex};
use std::collections::BTreeSet;

/// Longest page in bytes of the lists in it, unless a single one is longer.
const MAX_PAGE: usize = 1 << 20;

/// Keeps what a device says of its officers, after checking that the device itself signed it.
///
/// # Errors
/// [`Code::BadRequest`], [`Code::BadSignature`], [`Code::DeviceRevoked`], or what the store says.
pub fn publish(store: &dyn Store, device: DeviceId, body: &[u8]) -> Result<String, Refusal> {
    let known = not_revoked(store, device)?;
    let text = std::str::from_utf8(body).map_err(|_| Code::BadRequest)?;
    let roster = read_signed(text, &known)?;
    if roster.device != device {
        return Err(Code::BadRequest.into());
    }
    if store.roster(device)?.as_deref() != Some(text) {
        let forces: BTreeSet<String> = roster.officers.into_iter().map(|one| one.force).collect();
        store.put_roster(device, &forces.into_iter().collect::<Vec<_>>(), text)?;
    }
    Ok("{}".to_owned())
}

/// What changed in the directory of a device's forces: JSON of a [`SignedText`] of a
/// [`DirectoryPage`].
///
/// # Errors
/// [`Code::DeviceRevoked`], or what the store says.
pub fn directory(
    store: &dyn Store,
    authority: &Authority,
    device: DeviceId,
    after: u64,
) -> Result<String, Refusal> {
    not_revoked(store, device)?;
    let rows = store.rosters(device, after, MAX_DIRECTORY)?;
    let found = rows.len();
    let (mut length, mut through, mut lines) = (0, after, Vec::new());
    for RosterRow { changed, device, device_key, revoked, signed } in rows {
        length += signed.len();
        if length > MAX_PAGE && !lines.is_empty() {
            break;
        }
        through = changed;
        lines.push(DirectoryLine { device, device_key, revoked, roster: signed });
    }
    let more = lines.len() < found || found == MAX_DIRECTORY;
    let hub_id = authority.record().hub_id;
    let page = DirectoryPage { v: VERSION, hub_id, lines, through, more };
    Ok(authority.signed_text(Domain::Directory, &page)?)
}

/// The key of a device that may still be told things.
pub(crate) fn not_revoked(store: &dyn Store, device: DeviceId) -> Result<String, Refusal> {
    let known = store.device(device)?.ok_or(Code::UnknownDevice)?;
    if known.revoked_at.is_some() { Err(Code::DeviceRevoked.into()) } else { Ok(known.device_key) }
}

/// Reads a roster that its device signed.
pub(crate) fn read_signed(text: &str, device_key: &str) -> Result<Roster, Refusal> {
    let signed: SignedText = serde_json::from_str(text).map_err(|_| Code::BadRequest)?;
    let key = unhex(device_key).ok_or(StoreError::Damaged)?;
    let key = VerifyKey::from_bytes(&key).map_err(|_| StoreError::Damaged)?;
    let signature = unhex(&signed.sig).ok_or(Code::BadSignature)?;
    key.verify(Domain::Roster, &[signed.body.as_bytes()], &signature)
        .map_err(|_| Code::BadSignature)?;
    let roster: Roster = serde_json::from_str(&signed.body).map_err(|_| Code::BadRequest)?;
    if roster.is_sound() { Ok(roster) } else { Err(Code::BadRequest.into()) }
}
