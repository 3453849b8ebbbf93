//! What an answer means. The status code alone means nothing: captive portals say 200 too. Only a
//! receipt that verifies and names exactly this envelope is a reception, and only together with the
//! hub's fresh word on its log: an old receipt played back proves nothing about today's log.

use super::{files::FileVerdict, machine::Verdict};
use crate::{DeviceError, Enrolled};
use plainsight_core::{
    id::{AttachmentId, DeviceId, EnvelopeId},
    wire::{
        AttachmentReceipt, AttachmentState, LogState, Missing, Notice, NoticePage, Problem,
        Receipt, Retry, SignedText, VERSION,
    },
};
use plainsight_seal::{Domain, hex, sha256, unhex};
use serde::de::DeserializeOwned;

/// What the receipt must say to be believed.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The enrolment in force.
    pub enrolled: Enrolled,
    /// This device.
    pub device: DeviceId,
    /// The envelope that was sent.
    pub env_id: EnvelopeId,
    /// SHA-256 of its frame, in hexadecimal.
    pub fp: String,
}

/// An answer as it came, and the nonce of the request that it must answer.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'a> {
    /// HTTP status.
    pub status: u16,
    /// Body.
    pub body: &'a [u8],
    /// The header with the hub's word on its log.
    pub state: Option<&'a str>,
    /// What the request carried.
    pub nonce: &'a str,
}

/// Reads an answer to a delivery.
#[must_use]
pub fn read(raw: &Raw<'_>, expected: &Expected) -> Verdict {
    if let Ok(verdict) = verified(raw, expected) {
        return verdict;
    }
    unread(raw.status, raw.body)
}

/// What an answer means that is not the one that was hoped for.
fn unread(status: u16, body: &[u8]) -> Verdict {
    if let Ok(problem) = serde_json::from_slice::<Problem>(body)
        && problem.status == status
    {
        return match problem.retry {
            Retry::Now | Retry::Later => Verdict::Transient("busy"),
            Retry::Never => Verdict::Refused(last_part(&problem.kind)),
        };
    }
    match status {
        429 | 500..=599 => Verdict::Transient("busy"),
        _ => Verdict::NotOurHub,
    }
}

/// Checks a stored or received receipt and gives it back decoded.
///
/// # Errors
/// `hub-not-ours` if it is not the pinned hub's word about exactly this envelope.
pub fn receipt(text: &str, expected: &Expected) -> Result<Receipt, DeviceError> {
    let receipt: Receipt = signed(text, &expected.enrolled, false, Domain::Receipt)?;
    let names_this = receipt.v == VERSION
        && receipt.hub_id == expected.enrolled.hub_id()
        && receipt.device == expected.device
        && receipt.env_id == expected.env_id
        && receipt.fp == expected.fp;
    if names_this { Ok(receipt) } else { Err(NOT_OURS) }
}

/// What the receipt of an evidence file must say to be believed.
#[derive(Clone, Debug)]
pub struct ExpectedFile {
    /// The enrolment in force.
    pub enrolled: Enrolled,
    /// This device.
    pub device: DeviceId,
    /// The file.
    pub att_id: AttachmentId,
    /// SHA-256 of its manifest, in hexadecimal.
    pub fp: String,
    /// How many pieces it has.
    pub chunks: usize,
}

/// Checks a stored or received receipt of a whole evidence file and gives it back decoded.
///
/// # Errors
/// `hub-not-ours` if it is not the pinned hub's word about exactly these pieces.
pub fn file_receipt(text: &str, expected: &ExpectedFile) -> Result<AttachmentReceipt, DeviceError> {
    let receipt: AttachmentReceipt = signed(text, &expected.enrolled, false, Domain::FileReceipt)?;
    let names_this = receipt.v == VERSION
        && receipt.hub_id == expected.enrolled.hub_id()
        && receipt.device == expected.device
        && receipt.att_id == expected.att_id
        && receipt.fp == expected.fp
        && receipt.chunks == expected.chunks;
    if names_this { Ok(receipt) } else { Err(NOT_OURS) }
}

/// Reads an answer to a manifest or to a piece. What the hub lacks is believed unsigned: a lie
/// costs no more than sending again what is sealed.
#[must_use]
pub fn read_file(status: u16, body: &[u8], expected: &ExpectedFile) -> FileVerdict {
    if let Ok(state) = serde_json::from_slice::<AttachmentState>(body) {
        let ours = state.v == VERSION
            && state.att_id == expected.att_id
            && (200..300).contains(&status)
            && state.missing.iter().all(|n| *n < expected.chunks);
        return match state.receipt {
            _ if !ours => FileVerdict::NotOurHub,
            Some(text) if file_receipt(&text, expected).is_ok() => FileVerdict::Received(text),
            Some(_) => FileVerdict::NotOurHub,
            None => FileVerdict::Missing(state.missing),
        };
    }
    match unread(status, body) {
        Verdict::Transient(problem) => FileVerdict::Transient(problem),
        Verdict::Refused(problem) => FileVerdict::Refused(problem),
        Verdict::NotOurHub | Verdict::Received { .. } => FileVerdict::NotOurHub,
    }
}

/// Checks the hub's word on its log: fresh, and about this very body.
///
/// # Errors
/// `hub-not-ours` if it is not.
pub fn state(raw: &Raw<'_>, enrolled: &Enrolled) -> Result<LogState, DeviceError> {
    let state: LogState = signed(raw.state.ok_or(NOT_OURS)?, enrolled, true, Domain::State)?;
    let answers_this = state.v == VERSION
        && state.hub_id == enrolled.hub_id()
        && state.nonce == raw.nonce
        && state.body == hex(&sha256(raw.body));
    if answers_this { Ok(state) } else { Err(NOT_OURS) }
}

/// Checks a notice and gives it back decoded.
///
/// # Errors
/// `hub-not-ours` if it is not the pinned hub's.
pub fn notice(text: &str, enrolled: &Enrolled) -> Result<Notice, DeviceError> {
    let notice: Notice = signed(text, enrolled, false, Domain::Notice)?;
    let sound = notice.v == VERSION && notice.hub_id == enrolled.hub_id() && notice.says.is_sound();
    if sound { Ok(notice) } else { Err(NOT_OURS) }
}

/// Reads an answer to a list of received reports.
///
/// # Errors
/// `hub-not-ours` if it does not verify.
pub fn missing(raw: &Raw<'_>, enrolled: &Enrolled) -> Result<(Missing, LogState), DeviceError> {
    let state = state(raw, enrolled)?;
    Ok((body(raw)?, state))
}

/// Reads an answer with notices.
///
/// # Errors
/// `hub-not-ours` if it does not verify.
pub fn notices(raw: &Raw<'_>, enrolled: &Enrolled) -> Result<NoticePage, DeviceError> {
    state(raw, enrolled)?;
    let page: NoticePage = body(raw)?;
    page.notices.iter().try_for_each(|text| notice(text, enrolled).map(|_| ()))?;
    Ok(page)
}

/// Reads an answer that is a fresh word of the hub and nothing else.
///
/// # Errors
/// `hub-not-ours` if it does not verify.
pub fn body_of<T: DeserializeOwned>(raw: &Raw<'_>, enrolled: &Enrolled) -> Result<T, DeviceError> {
    state(raw, enrolled)?;
    body(raw)
}

/// Reads the answer to something that the hub was told.
///
/// # Errors
/// `hub-not-ours` if it does not verify.
pub fn kept(raw: &Raw<'_>, enrolled: &Enrolled) -> Result<(), DeviceError> {
    state(raw, enrolled).map(|_| ())
}

const NOT_OURS: DeviceError = DeviceError::Hub("hub-not-ours");

fn body<T: DeserializeOwned>(raw: &Raw<'_>) -> Result<T, DeviceError> {
    serde_json::from_slice(raw.body).map_err(|_| NOT_OURS)
}

/// `afresh`: by a key that may still sign, not by one that was given up since.
fn signed<T: DeserializeOwned>(
    text: &str,
    enrolled: &Enrolled,
    afresh: bool,
    domain: Domain,
) -> Result<T, DeviceError> {
    let signed: SignedText = serde_json::from_str(text).map_err(|_| NOT_OURS)?;
    let key = enrolled.receipt_key(&signed.kid, afresh)?;
    let signature = unhex::<64>(&signed.sig).ok_or(NOT_OURS)?;
    key.verify(domain, &[signed.body.as_bytes()], &signature).map_err(|_| NOT_OURS)?;
    serde_json::from_str(&signed.body).map_err(|_| NOT_OURS)
}

fn verified(raw: &Raw<'_>, expected: &Expected) -> Result<Verdict, DeviceError> {
    let text = std::str::from_utf8(raw.body).map_err(|_| NOT_OURS)?;
    let receipt = receipt(text, expected)?;
    let state = state(raw, &expected.enrolled)?;
    // A log that ends before the receipt's place is not the log that the receipt is about.
    if receipt.log_index > state.end.size {
        return Err(NOT_OURS);
    }
    Ok(Verdict::Received { receipt: text.to_owned(), state: Box::new(state) })
}

fn last_part(kind: &str) -> String {
    let name = kind.rsplit('/').next().unwrap_or_default();
    let known = !name.is_empty()
        && name.len() <= 40
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if known { name.to_owned() } else { "refused".to_owned() }
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;
