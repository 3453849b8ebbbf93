//! What becomes of a claim on a one-time code, whichever database keeps it.

use super::{Claim, Claimed, Judge, MAX_ATTEMPTS, StoreError};

/// A code as kept.
pub(super) struct KeptCode {
    pub(super) secret: String,
    pub(super) expires_at: i64,
    pub(super) attempts: u32,
    pub(super) used: bool,
    pub(super) request_digest: String,
    pub(super) answer: String,
}

/// What the store has to do.
pub(super) enum Verdict {
    /// Nothing.
    Answer(Claimed),
    /// Count a wrong proof and refuse.
    WrongProof,
    /// Let the device in with this answer.
    LetIn(String),
}

/// Decides. The caller holds the write lock, so of two claims on one code the second finds it
/// used.
pub(super) fn decide(
    code: Option<KeptCode>,
    claim: &Claim<'_>,
    judge: &mut Judge<'_>,
) -> Result<Verdict, StoreError> {
    let refused = Ok(Verdict::Answer(Claimed::Refused));
    let Some(code) = code else { return refused };
    if claim.now_ms >= code.expires_at {
        return refused;
    }
    if code.used {
        let same = code.request_digest == claim.request_digest;
        return if same { Ok(Verdict::Answer(Claimed::Granted(code.answer))) } else { refused };
    }
    if code.secret.is_empty() || code.attempts >= MAX_ATTEMPTS {
        return refused;
    }
    Ok(judge(&code.secret)?.map_or(Verdict::WrongProof, Verdict::LetIn))
}
