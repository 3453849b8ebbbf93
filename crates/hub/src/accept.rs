//! The decision at the heart of the hub: is this envelope accepted, and with which receipt?

use crate::{
    authority::Authority,
    relay,
    store::{Appended, NewEntry, Place, Store, StoreError},
};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Code, Frame, FrameError, Header, Problem, Receipt, VERSION},
};
use plainsight_seal::{Domain, SUITE, VerifyKey, hex, sha256, unhex};

/// An envelope that is durably in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The receipt, byte for byte as stored: JSON of a
    /// [`SignedText`](plainsight_core::wire::SignedText) of a [`Receipt`].
    pub receipt: String,
    /// Whether this call appended it (else it was there before).
    pub created: bool,
}

/// Why a request is not granted.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// The request is at fault.
    #[error("refused: {0:?}")]
    Code(Code),
    /// The store is at fault; the same request may succeed later.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Refusal {
    /// What the device is told.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem::from(match self {
            Self::Code(code) => *code,
            Self::Store(_) => Code::Busy,
        })
    }
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::Code(code)
    }
}

/// Accepts an envelope: checks that it is meant for this hub and signed by an enrolled device,
/// appends it to the log and answers the receipt, in one transaction. The same envelope may come
/// any number of times and always gets the same receipt.
///
/// `env_id` is the identifier in the request's path, `now_ms` the hub's clock.
///
/// # Errors
/// [`Refusal::Code`] for good, [`Refusal::Store`] if it is worth trying again. Either way there
/// is no receipt.
pub fn accept(
    store: &dyn Store,
    authority: &Authority,
    env_id: EnvelopeId,
    frame: &[u8],
    now_ms: i64,
) -> Result<Accepted, Refusal> {
    let parts = Frame::split(frame).map_err(code_of)?;
    let header = Header::read(parts.header).map_err(code_of)?;
    check_address(store, authority, env_id, &header)?;
    check_signature(store, &header, &parts)?;
    relay::check_recipient(store, &header)?;
    let fp = hex(&sha256(frame));
    let entry = NewEntry { header: &header, fp: &fp, frame, accepted_at: now_ms };
    let outcome = store.append(&entry, &mut |place| receipt_of(authority, &entry, place))?;
    if outcome != Appended::Reused {
        relay::tell(store, &header, now_ms)?;
    }
    match outcome {
        Appended::New(receipt) => Ok(Accepted { receipt, created: true }),
        Appended::Replay(receipt) => Ok(Accepted { receipt, created: false }),
        Appended::Reused => Err(Code::EnvelopeIdReuse.into()),
    }
}

fn code_of(error: FrameError) -> Code {
    match error {
        FrameError::TooLong => Code::TooLarge,
        FrameError::Malformed | FrameError::Header => Code::BadFrame,
    }
}

fn check_address(
    store: &dyn Store,
    authority: &Authority,
    env_id: EnvelopeId,
    header: &Header,
) -> Result<(), Refusal> {
    let hub = authority.record();
    if header.env_id != env_id {
        return Err(Code::WrongEnvelope.into());
    }
    if header.to != hub.hub_id {
        return Err(Code::WrongHub.into());
    }
    // A case is sealed to its receiver's key, which this hub knows only by name. The keys may have
    // changed since this instance was started.
    let opens = header.share.is_some() || hub.opens(&header.kem) || store.hub()?.opens(&header.kem);
    if header.suite != SUITE || !opens {
        return Err(Code::KemKeyUnknown.into());
    }
    Ok(())
}

fn check_signature(store: &dyn Store, header: &Header, parts: &Frame<'_>) -> Result<(), Refusal> {
    let key = store.device_key(header.device)?.ok_or(Code::UnknownDevice)?;
    let key = unhex(&key).ok_or(StoreError::Damaged)?;
    let key = VerifyKey::from_bytes(&key).map_err(|_| StoreError::Damaged)?;
    key.verify(Domain::Envelope, &[parts.header, &sha256(parts.sealed)], parts.signature)
        .map_err(|_| Code::BadSignature.into())
}

fn receipt_of(
    authority: &Authority,
    entry: &NewEntry<'_>,
    place: &Place,
) -> Result<String, StoreError> {
    let receipt = Receipt {
        v: VERSION,
        hub_id: authority.record().hub_id,
        hub_epoch: place.hub_epoch,
        env_id: entry.header.env_id,
        fp: entry.fp.to_owned(),
        device: entry.header.device,
        log_index: place.log_index,
        accepted_at: entry.accepted_at,
        status: place.status,
    };
    authority.signed_text(Domain::Receipt, &receipt)
}
