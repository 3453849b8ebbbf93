//! Cases on their way from officer to officer, and what officers who share one must be told.
//!
//! The hub can open none of it. Whatever follows from an envelope is said before its receipt is
//! given and under an identifier that follows from the envelope: a hub that dies in between says it
//! when the device, which got no receipt, sends the envelope again.

use crate::{
    accept::Refusal,
    authority::to_json,
    casework::read_receipt,
    directory::{not_revoked, read_signed},
    store::{Entry, NewNotice, Store, StoreError, Wanted},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, NoticeId},
    wire::{
        Code, Fetched, Frame, Header, NoticeKind, ReportKind, ShareTo, Status, StepTaken, VERSION,
    },
};
use plainsight_seal::{hex, sha256};

/// Checks that a case is sealed to somebody whom this hub still hands things to.
///
/// # Errors
/// [`Code::RecipientRevoked`], [`Code::RecipientUnknown`], or what the store says.
pub(crate) fn check_recipient(store: &dyn Store, header: &Header) -> Result<(), Refusal> {
    let Some(to) = header.share else { return Ok(()) };
    match recipient(store, header, to) {
        // Accepted earlier: its receipt must not be lost because the receiver has left since.
        Err(Refusal::Code(_)) if store.find(Wanted::Envelope(header.env_id))?.is_some() => Ok(()),
        judged => judged,
    }
}

fn recipient(store: &dyn Store, header: &Header, to: ShareTo) -> Result<(), Refusal> {
    let device = store.device(to.device)?.ok_or(Code::RecipientUnknown)?;
    if device.revoked_at.is_some() {
        return Err(Code::RecipientRevoked.into());
    }
    let roster = store.roster(to.device)?.ok_or(Code::RecipientUnknown)?;
    let roster = read_signed(&roster, &device.device_key)?;
    let mut officers = roster.officers.iter();
    let is_there = officers.any(|one| one.officer == to.officer && one.kid == header.kem);
    if is_there { Ok(()) } else { Err(Code::RecipientUnknown.into()) }
}

/// Says what follows from an accepted envelope. Any number of times: each is said once.
///
/// # Errors
/// What the store says; then no receipt may be given.
pub(crate) fn tell(store: &dyn Store, header: &Header, now_ms: i64) -> Result<(), StoreError> {
    if let (ReportKind::Share, Some(to)) = (header.typ, header.share) {
        let Some((entry, _)) = store.find(Wanted::Envelope(header.env_id))? else {
            return Err(StoreError::Busy);
        };
        if entry.status == Status::Accepted {
            let says = NoticeKind::CaseHandedOver { officer: to.officer };
            say_once(store, (to.device, header.env_id), "to", &says, now_ms)?;
        }
        return Ok(());
    }
    let same = store.same_version(header.report_id, header.rev)?;
    let (own, others): (Vec<_>, Vec<_>) =
        same.into_iter().partition(|entry| entry.env_id == header.env_id);
    for (own, other) in own.iter().flat_map(|own| others.iter().map(move |other| (own, other))) {
        say_sealed_twice(store, own, other, now_ms)?;
        say_sealed_twice(store, other, own, now_ms)?;
    }
    Ok(())
}

/// Tells the device that sealed `one` of `other`.
fn say_sealed_twice(
    store: &dyn Store,
    one: &Entry,
    other: &Entry,
    now_ms: i64,
) -> Result<(), StoreError> {
    let reference = read_receipt(other).map_err(|_| StoreError::Damaged)?.reference();
    let says = NoticeKind::SealedTwice { reference };
    say_once(store, (one.device, one.env_id), &other.env_id.to_string(), &says, now_ms)
}

fn say_once(
    store: &dyn Store,
    (device, env_id): (DeviceId, EnvelopeId),
    what: &str,
    says: &NoticeKind,
    now_ms: i64,
) -> Result<(), StoreError> {
    let name = format!("plainsight/notice-id/v1\u{1f}{device}\u{1f}{env_id}\u{1f}{what}");
    let digest = hex(&sha256(name.as_bytes()));
    let id = digest.get(..32).and_then(|text| text.parse().ok());
    let notice_id: NoticeId = id.ok_or(StoreError::Damaged)?;
    store.notice_once(&NewNotice {
        notice_id,
        device: Some(device),
        env_id: Some(env_id),
        says: to_json(says)?,
        at: now_ms,
    })?;
    Ok(())
}

/// An envelope for the device that it is addressed to: JSON of a [`Fetched`].
///
/// # Errors
/// [`Code::NotFound`] for every other device and every other envelope, [`Code::DeviceRevoked`], or
/// what the store says.
pub fn handed_over(
    store: &dyn Store,
    device: DeviceId,
    env_id: EnvelopeId,
) -> Result<String, Refusal> {
    let (entry, frame) = addressed_to(store, device, env_id)?;
    let device_key = store.device_key(entry.device)?.ok_or(StoreError::Damaged)?;
    let frame = STANDARD.encode(frame);
    Ok(to_json(&Fetched { v: VERSION, env_id, device_key, frame })?)
}

/// Keeps how far a case has come, for the device that handed it over.
///
/// # Errors
/// [`Code::BadRequest`], or as [`handed_over`].
pub fn step_taken(
    store: &dyn Store,
    device: DeviceId,
    body: &[u8],
    now_ms: i64,
) -> Result<String, Refusal> {
    let taken: StepTaken = serde_json::from_slice(body).map_err(|_| Code::BadRequest)?;
    if taken.v != VERSION {
        return Err(Code::BadRequest.into());
    }
    let (entry, _) = addressed_to(store, device, taken.env_id)?;
    let says = NoticeKind::HandOverStep { step: taken.step };
    say_once(store, (entry.device, entry.env_id), taken.step.as_str(), &says, now_ms)?;
    Ok("{}".to_owned())
}

fn addressed_to(
    store: &dyn Store,
    device: DeviceId,
    env_id: EnvelopeId,
) -> Result<(Entry, Vec<u8>), Refusal> {
    not_revoked(store, device)?;
    let found = store.find(Wanted::Envelope(env_id))?.ok_or(Code::NotFound)?;
    let header = Frame::split(&found.1).and_then(|frame| Header::read(frame.header));
    let to = header.map_err(|_| StoreError::Damaged)?.share;
    let mine = to.is_some_and(|to| to.device == device) && found.0.status == Status::Accepted;
    if mine { Ok(found) } else { Err(Code::NotFound.into()) }
}
