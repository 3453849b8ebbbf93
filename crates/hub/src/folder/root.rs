//! `safe/`: the key that vouches for the hub's other keys, and the key of its certificate
//! authority. Neither is read while serving; the folder belongs on a stick in a safe between
//! two rotations.

use super::{
    StoreAddress, certificate, key_id, keyfile, make_private_dir, open_store_at, receipt_key_path,
    sync_dir,
};
use crate::{error::HubError, store::HubRecord};
use plainsight_core::wire::{HubKeys, ReceiptKey, SealKey, VERSION};
use plainsight_seal::{IntakeSecret, Key, Signer, hex};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// How many receipt keys may sign at a time: the newest, and the one before it for as long as not
/// every instance was started anew.
const SIGNING: usize = 2;

fn root_key_path(dir: &Path) -> PathBuf {
    dir.join("safe").join("root.key")
}

/// Gives a new hub its root key and its certificate authority, with a certificate for this
/// machine.
pub(super) fn found(dir: &Path, record: HubRecord, now_ms: i64) -> Result<HubRecord, HubError> {
    let mut record = record;
    make_private_dir(&dir.join("safe"))?;
    let seed = Key::make();
    keyfile::write(&root_key_path(dir), &seed)?;
    let ca = certificate::make_authority(dir, record.hub_id, now_ms)?;
    certificate::issue(dir, record.hub_id, &[], now_ms, certificate::DAYS)?;
    let keys = HubKeys {
        v: VERSION,
        hub_id: record.hub_id,
        version: 1,
        receipt: vec![ReceiptKey {
            kid: record.receipt_kid.clone(),
            key: record.receipt_key.clone(),
            signs: true,
        }],
        intake: vec![SealKey { kid: record.kem_kid.clone(), key: record.kem_key.clone() }],
        ca: vec![ca],
        at: now_ms,
    };
    record.adopt(&Signer::from_seed(&seed), &keys)?;
    Ok(record)
}

/// Where casework keeps the key that opens what was sealed to `kid`: its own file since the first
/// rotation, `intake.key` before.
#[must_use]
pub fn casework_key_of(dir: &Path, kid: &str) -> PathBuf {
    let plain = kid.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let own = dir.join("casework").join(format!("{kid}.key"));
    if plain && own.exists() { own } else { super::casework_key_path(dir) }
}

/// Gives the hub a new receipt key and a new intake key, vouched for by its root key. Devices learn
/// of them at their next contact; what was signed and sealed before stays good. Running instances
/// go on with the old receipt key until they are started again with the new `keys/receipt.key`.
///
/// With `at_once` the old receipt key may sign nothing any more: for a key that was stolen.
///
/// # Errors
/// [`HubError::NoRoot`], one about a key file, or what disk and database say. After a cut anywhere
/// the hub works with the old keys or the new ones, and the command may be given again.
pub fn rotate_keys(
    dir: &Path,
    address: &StoreAddress,
    root_key: Option<&Path>,
    at_once: bool,
    now_ms: i64,
) -> Result<HubRecord, HubError> {
    let store = open_store_at(dir, address)?;
    let mut record = store.hub()?;
    let root = Signer::from_seed(&keyfile::read(root_key.unwrap_or(&root_key_path(dir)))?);
    let keys = record.statement().ok_or(HubError::NoRoot)?;
    if hex(&root.verify_key().to_bytes()) != record.root_key {
        return Err(HubError::KeyForeign(root_key_path(dir)));
    }
    let (receipt_seed, intake_seed) = (Key::make(), Key::make());
    let next = next_keys(keys, &receipt_seed, &intake_seed, at_once, now_ms);
    if let Some(intake) = next.intake.first() {
        let path = dir.join("casework").join(format!("{}.key", intake.kid));
        keyfile::write(&path, &intake_seed)?;
    }
    let fresh = fresh_receipt_key(dir);
    super::remove_if_there(&fresh)?;
    keyfile::write(&fresh, &receipt_seed)?;
    record.adopt(&root, &next)?;
    store.set_keys(&record)?;
    take_fresh_receipt_key(dir)?;
    Ok(record)
}

fn next_keys(
    keys: HubKeys,
    receipt_seed: &Key,
    intake_seed: &Key,
    at_once: bool,
    now_ms: i64,
) -> HubKeys {
    let receipt = Signer::from_seed(receipt_seed).verify_key().to_bytes();
    let intake = IntakeSecret::from_seed(intake_seed).intake_key().to_bytes();
    let mut next = HubKeys { version: keys.version.saturating_add(1), at: now_ms, ..keys };
    let new = ReceiptKey { kid: key_id("r", &receipt), key: hex(&receipt), signs: true };
    next.receipt.insert(0, new);
    let signing = if at_once { 1 } else { SIGNING };
    next.receipt.iter_mut().skip(signing).for_each(|old| old.signs = false);
    next.intake.insert(0, SealKey { kid: key_id("k", &intake), key: hex(&intake) });
    next
}

fn fresh_receipt_key(dir: &Path) -> PathBuf {
    dir.join("keys").join("receipt.key.new")
}

/// Puts a receipt key that the database already names in its place, if a rotation was cut short.
pub(super) fn take_fresh_receipt_key(dir: &Path) -> Result<(), HubError> {
    let fresh = fresh_receipt_key(dir);
    if fresh.exists() {
        let path = receipt_key_path(dir);
        fs::rename(&fresh, &path).map_err(HubError::io(&path))?;
        sync_dir(&dir.join("keys"))?;
    }
    Ok(())
}

/// The receipt key of a rotation that was cut short, if there is one.
pub(super) fn read_fresh_receipt_key(dir: &Path) -> Option<Key> {
    keyfile::read(&fresh_receipt_key(dir)).ok()
}
