//! Enrolment: device and hub prove to each other that they know a one-time code, without sending
//! it, and exchange their public keys under that proof.

use crate::id::{DeviceId, HubId};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Role of the device's proof.
pub const ENROL_ROLE_DEVICE: &[u8] = b"plainsight/enrol/device/v1";
/// Role of the hub's proof.
pub const ENROL_ROLE_HUB: &[u8] = b"plainsight/enrol/hub/v1";

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID_LEN: usize = 4;
const LEN: usize = 20;

/// A one-time code: 20 letters in groups of four, of which the first group only finds the code
/// at the hub and the other 80 bits are the secret.
#[derive(PartialEq, Eq)]
pub struct OneTimeCode(String);

/// Why a code cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a code has 20 letters and digits in groups of four")]
pub struct CodeError;

impl OneTimeCode {
    /// A code from 20 random bytes, of which five bits each are used.
    #[must_use]
    pub fn from_random(bytes: [u8; LEN]) -> Self {
        let letters: Vec<char> = ALPHABET.chars().collect();
        let pick = |byte: &u8| letters.get(usize::from(byte & 31)).copied().unwrap_or('0');
        Self(bytes.iter().map(pick).collect())
    }

    /// The part that finds it; may be sent and logged.
    #[must_use]
    pub fn id(&self) -> &str {
        self.0.get(..ID_LEN).unwrap_or_default()
    }

    /// The part that proves; never sent, never logged.
    #[must_use]
    pub fn secret(&self) -> &str {
        self.0.get(ID_LEN..).unwrap_or_default()
    }

    /// As shown to a person, in groups of four.
    #[must_use]
    pub fn to_shown(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
    }
}

impl fmt::Debug for OneTimeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OneTimeCode({}-‹redacted›)", self.id())
    }
}

impl FromStr for OneTimeCode {
    type Err = CodeError;

    /// Reads what a person typed: case, spaces and dashes do not matter; O is read as 0, I and L
    /// as 1.
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let letters: String = text
            .chars()
            .filter(|letter| !letter.is_whitespace() && *letter != '-')
            .map(|letter| match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect();
        let ok = letters.len() == LEN && letters.chars().all(|letter| ALPHABET.contains(letter));
        if ok { Ok(Self(letters)) } else { Err(CodeError) }
    }
}

/// What a device asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnrolRequest {
    /// Version, 1.
    pub v: u8,
    /// First group of the one-time code.
    pub code_id: String,
    /// Random identifier the device chose.
    pub device: DeviceId,
    /// The device's Ed25519 public key, in hexadecimal.
    pub device_key: String,
    /// Proof by [`ENROL_ROLE_DEVICE`] over [`EnrolRequest::proof_message`], in hexadecimal.
    pub proof: String,
}

impl EnrolRequest {
    /// What the device proves: its identifier and key (both of fixed length).
    #[must_use]
    pub fn proof_message(&self) -> Vec<u8> {
        format!("{}{}", self.device, self.device_key).into_bytes()
    }
}

/// What a hub grants: everything a device needs to seal, send and check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// Version, 1.
    pub v: u8,
    /// The device this is for.
    pub device: DeviceId,
    /// The hub.
    pub hub_id: HubId,
    /// Its name for people.
    pub hub_name: String,
    /// Drawn anew whenever the hub is restored from a backup.
    pub hub_epoch: u64,
    /// Identifier of the receipt key.
    pub receipt_kid: String,
    /// Ed25519 public key that signs receipts, in hexadecimal.
    pub receipt_key: String,
    /// Identifier of the intake key.
    pub kem_kid: String,
    /// HPKE public key to seal to, in hexadecimal.
    pub kem_key: String,
    /// HPKE suite.
    pub suite: String,
    /// The hub's root key (Ed25519, hexadecimal), to be pinned.
    #[serde(default)]
    pub root_key: String,
    /// [`super::SignedText`] of [`super::HubKeys`] by the root key, literal: every key above, the
    /// older ones, and the certificate authority.
    #[serde(default)]
    pub keys: String,
}

/// What a hub answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnrolAnswer {
    /// A [`Grant`] as literal JSON text.
    pub grant: String,
    /// Proof by [`ENROL_ROLE_HUB`] over `grant`'s bytes, in hexadecimal.
    pub proof: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_read_aloud() {
        let code = OneTimeCode::from_random([31; LEN]);
        assert_eq!(code.to_shown(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        let typed: OneTimeCode = " zzzz zzzz-zzzz zzzzzzzz ".parse().unwrap();
        assert_eq!(typed, code);
        let confused: OneTimeCode = "OOOO-IIII-LLLL-0000-1111".parse().unwrap();
        assert_eq!(confused.to_shown(), "0000-1111-1111-0000-1111");
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for bad in [
            "",
            "ABCD",
            "ABCD-EFGH-JKMN-PQRS-TUVW",
            "ABCD-EFGH-JKMN-PQRS-TVW!",
            "é".repeat(20).as_str(),
        ] {
            assert_eq!(bad.parse::<OneTimeCode>(), Err(CodeError), "{bad:?}");
        }
    }

    #[test]
    fn a_code_never_shows_its_secret() {
        let code = OneTimeCode::from_random([5; LEN]);
        let shown = format!("{code:?}");
        assert_eq!(shown, "OneTimeCode(5555-‹redacted›)");
        assert!(!shown.contains(code.secret()));
    }
}
