//! How a device comes in: a one-time code that neither side sends, proved by both.

use crate::{
    accept::Refusal,
    authority::to_json,
    error::HubError,
    store::{Claim, Claimed, HubRecord, NewCode, Store, StoreError},
};
use plainsight_core::wire::{
    Code, ENROL_ROLE_DEVICE, ENROL_ROLE_HUB, EnrolAnswer, EnrolRequest, Grant, OneTimeCode, VERSION,
};
use plainsight_seal::{VerifyKey, hex, prove, proves, random, sha256, unhex};

/// Longest life of a one-time code in hours.
pub const MAX_CODE_HOURS: u32 = 72;

/// A code just made. Its secret part is shown once and kept only until the code is used.
#[derive(Debug)]
pub struct IssuedCode {
    /// The code.
    pub code: OneTimeCode,
    /// When it dies, milliseconds since 1970.
    pub expires_at: i64,
}

/// Makes a one-time code that lives `hours`.
///
/// # Errors
/// [`HubError::Hours`], or what the store says.
pub fn enrol_code(
    store: &dyn Store,
    hours: u32,
    note: &str,
    now_ms: i64,
) -> Result<IssuedCode, HubError> {
    if !(1..=MAX_CODE_HOURS).contains(&hours) {
        return Err(HubError::Hours(MAX_CODE_HOURS));
    }
    let expires_at = now_ms.saturating_add(i64::from(hours) * 3_600_000);
    // The part that finds a code has a million values; a free one is soon drawn.
    for _ in 0..1_000 {
        let code = OneTimeCode::from_random(random::bytes());
        let new = NewCode {
            code_id: code.id(),
            secret: code.secret(),
            note,
            created_at: now_ms,
            expires_at,
        };
        if store.add_code(&new)? {
            return Ok(IssuedCode { code, expires_at });
        }
    }
    Err(StoreError::Busy.into())
}

/// Enrols a device that proves to know a code; answers JSON of an [`EnrolAnswer`]. The very same
/// request again, before the code would have expired, gets the very same answer: the first may
/// have been lost on the way.
///
/// # Errors
/// [`Code::BadRequest`] if it cannot be read or its device is enrolled with another key,
/// [`Code::CodeRefused`] for everything about the code, [`Refusal::Store`] if it is worth trying
/// again.
pub fn enrol(store: &dyn Store, request: &[u8], now_ms: i64) -> Result<String, Refusal> {
    let request: EnrolRequest = serde_json::from_slice(request).map_err(|_| Code::BadRequest)?;
    let key = unhex(&request.device_key).ok_or(Code::BadRequest)?;
    let proof: [u8; 32] = unhex(&request.proof).ok_or(Code::BadRequest)?;
    if request.v != VERSION || VerifyKey::from_bytes(&key).is_err() {
        return Err(Code::BadRequest.into());
    }
    let digest = hex(&sha256(
        format!("{}{}{}{}", request.code_id, request.device, request.device_key, request.proof)
            .as_bytes(),
    ));
    let claim = Claim {
        code_id: &request.code_id,
        device: request.device,
        device_key: &request.device_key.to_ascii_lowercase(),
        request_digest: &digest,
        now_ms,
    };
    let message = request.proof_message();
    let hub_epoch = store.head()?.hub_epoch;
    // From the store: the keys may have changed since this instance was started.
    let current = store.hub()?;
    let outcome = store.claim(&claim, &mut |secret| {
        if proves(secret.as_bytes(), ENROL_ROLE_DEVICE, &message, &proof) {
            answer(&current, hub_epoch, &request, secret).map(Some)
        } else {
            Ok(None)
        }
    })?;
    match outcome {
        Claimed::Granted(answer) => Ok(answer),
        Claimed::Refused => Err(Code::CodeRefused.into()),
        Claimed::DeviceTaken => Err(Code::BadRequest.into()),
    }
}

fn answer(
    hub: &HubRecord,
    hub_epoch: u64,
    request: &EnrolRequest,
    secret: &str,
) -> Result<String, StoreError> {
    let hub = hub.clone();
    let grant = to_json(&Grant {
        v: VERSION,
        device: request.device,
        hub_id: hub.hub_id,
        hub_name: hub.name,
        hub_epoch,
        receipt_kid: hub.receipt_kid,
        receipt_key: hub.receipt_key,
        kem_kid: hub.kem_kid,
        kem_key: hub.kem_key,
        suite: hub.suite,
        root_key: hub.root_key,
        keys: hub.keys,
    })?;
    let proof = hex(&prove(secret.as_bytes(), ENROL_ROLE_HUB, grant.as_bytes()));
    to_json(&EnrolAnswer { grant, proof })
}
