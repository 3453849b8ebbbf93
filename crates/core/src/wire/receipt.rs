//! The hub's signed answer: the only thing that turns "sent" into "received".

use crate::id::{DeviceId, EnvelopeId, HubId};
use serde::{Deserialize, Serialize};

/// Where an accepted envelope went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Into the log, for casework.
    Accepted,
    /// Into the quarantine, which a person reads (the device was revoked).
    Quarantined,
}

/// Receipt, version 1. Signed as the body of a [`super::SignedText`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Version, 1.
    pub v: u8,
    /// The hub that accepted.
    pub hub_id: HubId,
    /// Drawn anew whenever the hub is restored from a backup.
    pub hub_epoch: u64,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// SHA-256 of the whole frame, in hexadecimal.
    pub fp: String,
    /// The device that sealed it.
    pub device: DeviceId,
    /// Place in the hub's gap-free log, from 1.
    pub log_index: u64,
    /// The hub's clock at acceptance, milliseconds since 1970.
    pub accepted_at: i64,
    /// Where it went.
    pub status: Status,
}

/// Letters of a reference: no I, L, O, U, so that it can be read aloud.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Receipt {
    /// A reference that can be read over the telephone: `PS-` log index `-` six letters of the
    /// frame's hash. Both ends compute it from the receipt.
    #[must_use]
    pub fn reference(&self) -> String {
        let bits = self.fp.get(..8).and_then(|text| u32::from_str_radix(text, 16).ok());
        let mut bits = bits.unwrap_or_default();
        let mut letters = String::with_capacity(6);
        for _ in 0..6 {
            let index = usize::try_from(bits & 31).unwrap_or_default();
            letters.push(char::from(LETTERS.get(index).copied().unwrap_or(b'0')));
            bits >>= 5;
        }
        format!("PS-{:06}-{letters}", self.log_index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn receipt() -> Receipt {
        Receipt {
            v: 1,
            hub_id: HubId(Uuid::from_u128(1)),
            hub_epoch: 7,
            env_id: EnvelopeId(Uuid::from_u128(2)),
            fp: format!("{:0<64}", "0123abcd"),
            device: DeviceId(Uuid::from_u128(3)),
            log_index: 12,
            accepted_at: 1_795_000_000_000,
            status: Status::Accepted,
        }
    }

    #[test]
    fn a_reference_is_stable_and_speakable() {
        let reference = receipt().reference();
        assert_eq!(reference, "PS-000012-DYA7J0");
        assert!(!reference.contains(['I', 'L', 'O', 'U']));
    }

    #[test]
    fn a_reference_of_a_broken_hash_is_still_a_reference() {
        let broken = Receipt { fp: "é".into(), ..receipt() };
        assert_eq!(broken.reference(), "PS-000012-000000");
    }

    #[test]
    fn unknown_fields_are_refused() {
        let text = serde_json::to_string(&receipt()).unwrap();
        assert!(serde_json::from_str::<Receipt>(&text).is_ok());
        let more = text.replacen('{', "{\"sent\":true,", 1);
        assert!(serde_json::from_str::<Receipt>(&more).is_err());
    }
}
