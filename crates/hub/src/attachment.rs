//! Evidence files: is this manifest kept, is this piece one of its list, and is the file whole?
//!
//! The manifest is signed by the device and lists every piece by its hash, so nothing else has to
//! be proved: a piece is taken from anybody who has it, once, and only if it is on the list.

use crate::{
    accept::Refusal,
    authority::{Authority, to_json},
    store::{Declared, FilePlace, HeldFile, NewAttachment, Store, StoreError},
};
use plainsight_core::{
    id::AttachmentId,
    wire::{
        AttachmentReceipt, AttachmentState, Code, MAX_SEALED_CHUNK, Manifest, SignedText, VERSION,
    },
};
use plainsight_seal::{Domain, SUITE, VerifyKey, hex, sha256, unhex};

/// Bytes that the files of one device may take up here: some 300 files of the largest size.
pub const MAX_DEVICE_FILES: u64 = 8 << 30;

/// Keeps a signed manifest and answers what is missing of its file: JSON of an
/// [`AttachmentState`]. The same one may come any number of times.
///
/// # Errors
/// [`Refusal::Code`], for good unless its code says otherwise, or [`Refusal::Store`].
pub fn declare(
    store: &dyn Store,
    authority: &Authority,
    att_id: AttachmentId,
    body: &[u8],
    now_ms: i64,
) -> Result<String, Refusal> {
    let signed: SignedText = serde_json::from_slice(body).map_err(|_| Code::BadRequest)?;
    let manifest = Manifest::read(&signed.body).ok_or(Code::BadRequest)?;
    check_address(store, authority, att_id, &manifest)?;
    check_signature(store, &manifest, &signed)?;
    let new = NewAttachment {
        manifest: &manifest,
        signed: &to_json(&signed)?,
        fp: &hex(&sha256(signed.body.as_bytes())),
        room: MAX_DEVICE_FILES,
        piece: u64::try_from(MAX_SEALED_CHUNK).unwrap_or(u64::MAX),
        now_ms,
    };
    match store.declare(&new)? {
        Declared::Held(held) => answer(att_id, held),
        Declared::NoReport => Err(Code::ReportMissing.into()),
        Declared::NoRoom => Err(Code::Quota.into()),
        Declared::Reused => Err(Code::EnvelopeIdReuse.into()),
    }
}

/// Keeps one sealed piece and answers what is still missing, with the last one the receipt: JSON
/// of an [`AttachmentState`].
///
/// # Errors
/// [`Code::ReportMissing`] for a file that was not declared, [`Code::BadChunk`] for bytes that are
/// not on its list at this place; what the store says.
pub fn add_chunk(
    store: &dyn Store,
    authority: &Authority,
    att_id: AttachmentId,
    n: usize,
    bytes: &[u8],
    now_ms: i64,
) -> Result<String, Refusal> {
    let held = store.attachment(att_id)?.ok_or(Code::ReportMissing)?;
    let manifest = manifest_of(&held).ok_or(StoreError::Damaged)?;
    if manifest.chunks.get(n) != Some(&hex(&sha256(bytes))) {
        return Err(Code::BadChunk.into());
    }
    let mut receipt =
        |held: &HeldFile, place: &FilePlace| receipt_of(authority, att_id, held, place, now_ms);
    let held = store.add_chunk(att_id, n, bytes, &mut receipt)?;
    answer(att_id, held.ok_or(Code::ReportMissing)?)
}

pub(crate) fn manifest_of(held: &HeldFile) -> Option<Manifest> {
    let signed: SignedText = serde_json::from_str(&held.signed).ok()?;
    Manifest::read(&signed.body)
}

fn answer(att_id: AttachmentId, held: HeldFile) -> Result<String, Refusal> {
    // A receipt is never given for what is not here, whatever was here once.
    let receipt = held.receipt.filter(|_| held.missing.is_empty());
    let state = AttachmentState { v: VERSION, att_id, missing: held.missing, receipt };
    Ok(to_json(&state)?)
}

fn check_address(
    store: &dyn Store,
    authority: &Authority,
    att_id: AttachmentId,
    manifest: &Manifest,
) -> Result<(), Refusal> {
    let hub = authority.record();
    if manifest.att_id != att_id {
        return Err(Code::WrongEnvelope.into());
    }
    if manifest.to != hub.hub_id {
        return Err(Code::WrongHub.into());
    }
    // The keys may have changed since this instance was started.
    let opens = hub.opens(&manifest.kem) || store.hub()?.opens(&manifest.kem);
    if manifest.suite != SUITE || !opens {
        return Err(Code::KemKeyUnknown.into());
    }
    Ok(())
}

fn check_signature(
    store: &dyn Store,
    manifest: &Manifest,
    signed: &SignedText,
) -> Result<(), Refusal> {
    let key = store.device_key(manifest.device)?.ok_or(Code::UnknownDevice)?;
    let key = unhex(&key).ok_or(StoreError::Damaged)?;
    let key = VerifyKey::from_bytes(&key).map_err(|_| StoreError::Damaged)?;
    let signature = unhex(&signed.sig).ok_or(Code::BadSignature)?;
    key.verify(Domain::Manifest, &[signed.body.as_bytes()], &signature)
        .map_err(|_| Code::BadSignature.into())
}

fn receipt_of(
    authority: &Authority,
    att_id: AttachmentId,
    held: &HeldFile,
    place: &FilePlace,
    now_ms: i64,
) -> Result<String, StoreError> {
    let receipt = AttachmentReceipt {
        v: VERSION,
        hub_id: authority.record().hub_id,
        hub_epoch: place.hub_epoch,
        att_id,
        env_id: held.env_id,
        fp: held.fp.clone(),
        device: held.device,
        chunks: held.chunks,
        received_at: now_ms,
        status: place.status,
    };
    authority.signed_text(Domain::FileReceipt, &receipt)
}
