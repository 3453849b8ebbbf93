//! The signed state of the log that goes with every answer, and the nonce that devices sign their
//! requests with.

use crate::{
    authority::Authority,
    store::{Store, StoreError},
};
use plainsight_core::wire::{LogState, VERSION};
use plainsight_seal::{Domain, hex, prove, sha256};

/// A nonce is good for this long and as long again, milliseconds.
const NONCE_LIFE_MS: i64 = 5 * 60 * 1_000;
/// Role of the proof that a nonce is.
const NONCE_ROLE: &[u8] = b"plainsight/hub-nonce/v1";

/// What a device wants to know about the log with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// To be brought back.
    pub nonce: String,
    /// Size of the log at the device's checkpoint.
    pub at: u64,
}

impl Authority {
    /// The state of the log that goes with the answer `body`: JSON of a
    /// [`plainsight_core::wire::SignedText`] of a [`LogState`].
    ///
    /// # Errors
    /// What the store says.
    pub fn state(
        &self,
        store: &dyn Store,
        asked: &Asked,
        body: &[u8],
        now_ms: i64,
    ) -> Result<String, StoreError> {
        let view = store.view(asked.at)?;
        let state = LogState {
            v: VERSION,
            hub_id: self.record().hub_id,
            end: view.end,
            at: asked.at,
            at_chain: view.at_chain,
            nonce: asked.nonce.clone(),
            body: hex(&sha256(body)),
            hub_nonce: self.hub_nonce(now_ms),
            now: now_ms,
        };
        self.signed_text(Domain::State, &state)
    }

    /// The nonce of these minutes. Every instance with the same key gives the same.
    #[must_use]
    pub fn hub_nonce(&self, now_ms: i64) -> String {
        self.nonce_of(now_ms.div_euclid(NONCE_LIFE_MS))
    }

    /// Whether a nonce is of these minutes, of those before, or of an instance whose clock is a
    /// little ahead.
    #[must_use]
    pub fn is_fresh(&self, hub_nonce: &str, now_ms: i64) -> bool {
        let now = now_ms.div_euclid(NONCE_LIFE_MS);
        (now.saturating_sub(1)..=now.saturating_add(1)).any(|at| self.nonce_of(at) == hub_nonce)
    }

    fn nonce_of(&self, minutes: i64) -> String {
        hex(&prove(&self.nonce_key(), NONCE_ROLE, minutes.to_string().as_bytes()))
    }
}
