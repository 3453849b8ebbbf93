//! The role that reads: what arrived, and what is in it.

use crate::{
    clock::rfc3339,
    error::HubError,
    store::{Entry, HubRecord, Store, Wanted},
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::{Frame, Header, Payload, Receipt, SEAL_INFO, SignedText, Status},
};
use plainsight_seal::{Domain, IntakeSecret, VerifyKey, hex, sha256, unhex};
use serde::Serialize;

/// One line of `list`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listed {
    /// Place in the log, from 1.
    pub log_index: u64,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// SHA-256 of the frame, in hexadecimal.
    pub fp: String,
    /// The device that sealed it.
    pub device: DeviceId,
    /// The officer, by pseudonym.
    pub officer: String,
    /// What it carries.
    pub kind: String,
    /// The report across its versions.
    pub report_id: String,
    /// Version of the report.
    pub rev: u32,
    /// Log or quarantine.
    pub status: Status,
    /// RFC 3339.
    pub accepted_at: String,
    /// For the telephone.
    pub reference: String,
    /// Bytes of the frame.
    pub size: u64,
    /// Its place at the device was taken before.
    pub fork: bool,
}

/// One report, opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// For the telephone.
    pub reference: String,
    /// The header as signed by the device.
    pub header: Header,
    /// The receipt as signed by the hub.
    pub receipt: Receipt,
    /// What was sealed.
    pub payload: Payload,
}

/// The newest entries, newest first; all of them without a limit.
///
/// # Errors
/// What the store says; [`HubError::EntryChanged`] if a receipt cannot be read.
pub fn list(store: &dyn Store, limit: Option<u64>) -> Result<Vec<Listed>, HubError> {
    store.list(limit)?.into_iter().map(listed).collect()
}

/// The newest entries in the quarantine, which a person has to read: their devices were revoked.
///
/// # Errors
/// As [`list`].
pub fn list_quarantine(store: &dyn Store, limit: Option<u64>) -> Result<Vec<Listed>, HubError> {
    store.list_quarantine(limit)?.into_iter().map(listed).collect()
}

/// Finds an entry by its envelope's identifier or by the reference of its receipt, as a person
/// types it.
///
/// # Errors
/// What the store says; [`HubError::EntryChanged`] if a receipt cannot be read.
pub fn find_wanted(store: &dyn Store, typed: &str) -> Result<Option<(Entry, Vec<u8>)>, HubError> {
    let typed = typed.trim();
    if let Ok(env_id) = typed.parse() {
        return Ok(store.find(Wanted::Envelope(env_id))?);
    }
    let reference = typed.to_ascii_uppercase();
    let index = reference.strip_prefix("PS-").and_then(|rest| rest.split('-').next());
    let Some(index) = index.and_then(|digits| digits.parse().ok()) else { return Ok(None) };
    let Some((entry, frame)) = store.find(Wanted::Index(index))? else { return Ok(None) };
    let same = read_receipt(&entry)?.reference() == reference;
    Ok(same.then_some((entry, frame)))
}

/// Opens an entry with casework's key, after checking that it is what was accepted.
///
/// # Errors
/// [`HubError::EntryChanged`], [`HubError::NotOpened`] or [`HubError::NotAReport`].
pub fn show(
    hub: &HubRecord,
    entry: &Entry,
    frame: &[u8],
    with: &IntakeSecret,
) -> Result<Shown, HubError> {
    let receipt = checked_receipt(hub, entry, frame)?;
    let changed = |_| HubError::EntryChanged(entry.log_index);
    let parts = Frame::split(frame).map_err(changed)?;
    let header = Header::read(parts.header).map_err(changed)?;
    let plain = plainsight_seal::open(with, SEAL_INFO, parts.header, parts.sealed)
        .map_err(|_| HubError::NotOpened)?;
    let plain = zeroize::Zeroizing::new(plain);
    let payload = Payload::read(&plain).ok_or(HubError::NotAReport)?;
    Ok(Shown { reference: receipt.reference(), header, receipt, payload })
}

fn listed(entry: Entry) -> Result<Listed, HubError> {
    let reference = read_receipt(&entry)?.reference();
    Ok(Listed {
        log_index: entry.log_index,
        env_id: entry.env_id,
        fp: entry.fp,
        device: entry.device,
        officer: entry.officer,
        kind: entry.kind,
        report_id: entry.report_id,
        rev: entry.rev,
        status: entry.status,
        accepted_at: rfc3339(entry.accepted_at),
        reference,
        size: entry.size,
        fork: entry.fork,
    })
}

pub(crate) fn read_receipt(entry: &Entry) -> Result<Receipt, HubError> {
    serde_json::from_str::<SignedText>(&entry.receipt)
        .and_then(|signed| serde_json::from_str(&signed.body))
        .map_err(|_| HubError::EntryChanged(entry.log_index))
}

/// The receipt, if the hub's own signature still holds and names exactly this frame.
fn checked_receipt(hub: &HubRecord, entry: &Entry, frame: &[u8]) -> Result<Receipt, HubError> {
    let receipt = read_receipt(entry)?;
    let verified = || {
        let signed: SignedText = serde_json::from_str(&entry.receipt).ok()?;
        let key = VerifyKey::from_bytes(&unhex(&hub.receipt_key_of(&signed.kid)?)?).ok()?;
        let signature = unhex(&signed.sig)?;
        key.verify(Domain::Receipt, &[signed.body.as_bytes()], &signature).ok()
    };
    let same = receipt.fp == hex(&sha256(frame)) && receipt.log_index == entry.log_index;
    if same && verified().is_some() {
        Ok(receipt)
    } else {
        Err(HubError::EntryChanged(entry.log_index))
    }
}
