//! Requests that are not envelopes: signed by the device's key over the hub's own nonce, so that
//! they can neither be forged nor played back later, whatever the device's clock says.

use crate::{
    accept::Refusal,
    authority::{Authority, to_json},
    error::HubError,
    store::{Entry, NewNotice, NoticeEntry, Store, StoreError},
};
use plainsight_core::{
    id::{DeviceId, NoticeId},
    wire::{
        Code, HaveList, MAX_HAVE, MAX_NOTICES, Missing, Notice, NoticeKind, NoticePage, VERSION,
        request_parts,
    },
};
use plainsight_seal::{Domain, VerifyKey, hex, random, sha256, unhex};

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// HTTP method.
    pub method: &'a str,
    /// Path and query.
    pub target: &'a str,
    /// Who asks.
    pub device: DeviceId,
    /// The hub's nonce of an earlier answer.
    pub hub_nonce: &'a str,
    /// The device's signature, in hexadecimal.
    pub signature: &'a str,
    /// Body.
    pub body: &'a [u8],
}

/// Checks that an enrolled device signed this just now. A revoked one too: what became of its
/// reports must stay known, so each question decides for itself.
///
/// # Errors
/// [`Code::NonceStale`], [`Code::UnknownDevice`], [`Code::BadSignature`], or what the store says.
pub fn check(
    store: &dyn Store,
    authority: &Authority,
    request: &Request<'_>,
    now_ms: i64,
) -> Result<(), Refusal> {
    if !authority.is_fresh(request.hub_nonce, now_ms) {
        return Err(Code::NonceStale.into());
    }
    let device = store.device(request.device)?.ok_or(Code::UnknownDevice)?;
    let key = unhex(&device.device_key).ok_or(StoreError::Damaged)?;
    let key = VerifyKey::from_bytes(&key).map_err(|_| StoreError::Damaged)?;
    let body = hex(&sha256(request.body));
    let message = request_parts(request.method, request.target, request.hub_nonce, &body);
    let signature = unhex(request.signature).ok_or(Code::BadSignature)?;
    key.verify(Domain::Request, &[message.as_bytes()], &signature)
        .map_err(|_| Code::BadSignature)?;
    Ok(())
}

/// Which of a device's received envelopes are not here: JSON of a [`Missing`].
///
/// # Errors
/// [`Code::BadRequest`], or what the store says.
pub fn reconcile(store: &dyn Store, body: &[u8]) -> Result<String, Refusal> {
    let list: HaveList = serde_json::from_slice(body).map_err(|_| Code::BadRequest)?;
    if list.v != VERSION || list.have.len() > MAX_HAVE {
        return Err(Code::BadRequest.into());
    }
    Ok(to_json(&Missing { v: VERSION, missing: store.missing(&list.have)? })?)
}

/// The next notices for a device: JSON of a [`NoticePage`]. None for a revoked one: whoever holds
/// it now has no business with them.
///
/// # Errors
/// [`Code::DeviceRevoked`], or what the store says.
pub fn notices(
    store: &dyn Store,
    authority: &Authority,
    device: DeviceId,
    after: u64,
    dev_epoch: u64,
) -> Result<String, Refusal> {
    if store.device(device)?.is_none_or(|device| device.revoked_at.is_some()) {
        return Err(Code::DeviceRevoked.into());
    }
    let entries = store.notices(device, after, MAX_NOTICES)?;
    let through = entries.last().map_or(after, |entry| entry.log_index);
    let more = entries.len() == MAX_NOTICES;
    let notices = entries.into_iter().map(|entry| signed(authority, entry));
    let notices = notices.collect::<Result<_, _>>()?;
    let seq = store.last_seq(device, dev_epoch)?;
    Ok(to_json(&NoticePage { v: VERSION, notices, through, more, seq })?)
}

fn signed(authority: &Authority, entry: NoticeEntry) -> Result<String, StoreError> {
    let says = serde_json::from_str(&entry.notice.says).map_err(|_| StoreError::Damaged)?;
    let notice = Notice {
        v: VERSION,
        hub_id: authority.record().hub_id,
        notice_id: entry.notice.notice_id,
        log_index: entry.log_index,
        env_id: entry.notice.env_id,
        says,
        at: entry.notice.at,
    };
    authority.signed_text(Domain::Notice, &notice)
}

/// Says something back: about a report to the device that sealed it, about none to every device.
///
/// # Errors
/// [`HubError::NoticeText`] for a text that is too long, empty or of several lines; what the store
/// says.
pub fn say(
    store: &dyn Store,
    about: Option<&Entry>,
    says: &NoticeKind,
    now_ms: i64,
) -> Result<u64, HubError> {
    if !says.is_sound() {
        return Err(HubError::NoticeText);
    }
    let notice = NewNotice {
        notice_id: NoticeId(random::opaque_id()),
        device: about.map(|entry| entry.device),
        env_id: about.map(|entry| entry.env_id),
        says: to_json(says)?,
        at: now_ms,
    };
    Ok(store.add_notice(&notice)?)
}
