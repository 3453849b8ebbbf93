//! Where a hub's log stands: signed, fresh and part of every answer, so that a hub that lost its
//! latest entries cannot hide it, not even from itself.

use crate::id::HubId;
use serde::{Deserialize, Serialize};

/// Answer header that carries a [`super::SignedText`] of a [`LogState`].
pub const STATE_HEADER: &str = "plainsight-state";
/// Request header: random text that the answer's [`LogState`] must bring back.
pub const NONCE_HEADER: &str = "plainsight-nonce";
/// Request header: size of the log at the device's checkpoint.
pub const AT_HEADER: &str = "plainsight-at";
/// Request header: who asks.
pub const DEVICE_HEADER: &str = "plainsight-device";
/// Request header: the hub's nonce of an earlier [`LogState`].
pub const HUB_NONCE_HEADER: &str = "plainsight-hub-nonce";
/// Request header: the device's signature over [`request_parts`], in hexadecimal.
pub const SIGNATURE_HEADER: &str = "plainsight-signature";

/// A place in a hub's log that a device has seen. Two logs that agree on the chain at a size agree
/// on every entry up to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// The hub's incarnation.
    pub hub_epoch: u64,
    /// Entries in the log.
    pub size: u64,
    /// Hash over all of them, in hexadecimal; empty for an empty log.
    pub chain: String,
}

/// State of the log, version 1. Body of a [`super::SignedText`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogState {
    /// Version, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// Where its log ends.
    pub end: Checkpoint,
    /// The size that the device asked about.
    pub at: u64,
    /// The chain at that size; nothing if the log is shorter.
    pub at_chain: Option<String>,
    /// The device's nonce, back again.
    pub nonce: String,
    /// SHA-256 of the answer's body, in hexadecimal: state and body belong together.
    pub body: String,
    /// To sign the next request with; good for some minutes.
    pub hub_nonce: String,
    /// The hub's clock, milliseconds since 1970.
    pub now: i64,
}

impl LogState {
    /// Whether the log still begins with everything up to `seen`.
    #[must_use]
    pub fn extends(&self, seen: &Checkpoint) -> bool {
        self.end.hub_epoch == seen.hub_epoch
            && self.end.size >= seen.size
            && self.at == seen.size
            && self.at_chain.as_deref() == Some(&seen.chain)
    }
}

/// What a device signs of a request that is not an envelope: method, target, the hub's nonce and
/// the body's SHA-256, each on a line of its own.
#[must_use]
pub fn request_parts(method: &str, target: &str, hub_nonce: &str, body_hash: &str) -> String {
    format!("{method}\n{target}\n{hub_nonce}\n{body_hash}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn state() -> LogState {
        LogState {
            v: 1,
            hub_id: HubId(Uuid::from_u128(1)),
            end: Checkpoint { hub_epoch: 7, size: 9, chain: "ee".into() },
            at: 5,
            at_chain: Some("cc".into()),
            nonce: String::new(),
            body: String::new(),
            hub_nonce: String::new(),
            now: 0,
        }
    }

    #[test]
    fn every_way_of_stepping_back_is_seen() {
        let seen = Checkpoint { hub_epoch: 7, size: 5, chain: "cc".into() };
        assert!(state().extends(&seen));
        let mut restored = state();
        restored.end.hub_epoch = 8;
        assert!(!restored.extends(&seen), "declared restore");
        let mut shorter = state();
        (shorter.end.size, shorter.at_chain) = (4, None);
        assert!(!shorter.extends(&seen), "silent restore, not grown back yet");
        let mut other = state();
        other.at_chain = Some("dd".into());
        assert!(!other.extends(&seen), "silent restore, grown past the checkpoint since");
        let mut elsewhere = state();
        elsewhere.at = 4;
        assert!(!elsewhere.extends(&seen), "an answer to another question");
    }
}
