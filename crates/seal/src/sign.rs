//! Ed25519 signatures, each bound to a purpose so that one can never pass for another.

use crate::{Key, SealError};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use std::fmt;

/// Length of a signature in bytes.
pub const SIGNATURE_LEN: usize = 64;

/// What a signature is for. Its text and a zero byte are signed before the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Domain {
    /// A device's envelope.
    Envelope,
    /// A hub's receipt.
    Receipt,
    /// A hub's word about itself.
    Hello,
    /// A hub's word about its log.
    State,
    /// A hub's notice to a device.
    Notice,
    /// A device's request.
    Request,
    /// A device's list of the sealed pieces of a file.
    Manifest,
    /// A hub's receipt for a whole file.
    FileReceipt,
    /// A replacement pack of guidance, wording and sound.
    Pack,
    /// A device's list of its officers.
    Roster,
    /// A hub's page of its directory.
    Directory,
    /// A hub's root key about the keys it works with.
    HubKeys,
    /// Never leaves a hub: its nonces are made with this signature.
    NonceKey,
}

impl Domain {
    fn tag(self) -> &'static [u8] {
        match self {
            Self::Envelope => b"plainsight/env/v1\0",
            Self::Receipt => b"plainsight/receipt/v1\0",
            Self::Hello => b"plainsight/hello/v1\0",
            Self::State => b"plainsight/state/v1\0",
            Self::Notice => b"plainsight/notice/v1\0",
            Self::Request => b"plainsight/req/v1\0",
            Self::Manifest => b"plainsight/manifest/v1\0",
            Self::FileReceipt => b"plainsight/file-receipt/v1\0",
            Self::Pack => b"plainsight/pack/v1\0",
            Self::Roster => b"plainsight/roster/v1\0",
            Self::Directory => b"plainsight/directory/v1\0",
            Self::HubKeys => b"plainsight/hub-keys/v1\0",
            Self::NonceKey => b"plainsight/nonce-key/v1\0",
        }
    }

    fn message(self, parts: &[&[u8]]) -> Vec<u8> {
        let mut message = self.tag().to_vec();
        parts.iter().for_each(|part| message.extend_from_slice(part));
        message
    }
}

/// A private signing key.
pub struct Signer(SigningKey);

impl Signer {
    /// From its 32-byte seed.
    #[must_use]
    pub fn from_seed(seed: &Key) -> Self {
        Self(SigningKey::from_bytes(seed.expose_secret_bytes()))
    }

    /// The public half.
    #[must_use]
    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key())
    }

    /// Signs the parts, in order, for one purpose. The caller makes sure that the parts cannot
    /// be cut differently (fixed lengths, or a length in front).
    #[must_use]
    pub fn sign(&self, domain: Domain, parts: &[&[u8]]) -> [u8; SIGNATURE_LEN] {
        self.0.sign(&domain.message(parts)).to_bytes()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(‹redacted›)")
    }
}

/// A public key that checks signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyKey(VerifyingKey);

impl VerifyKey {
    /// From its 32 bytes.
    ///
    /// # Errors
    /// [`SealError::Malformed`] if they are no point of the curve.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, SealError> {
        VerifyingKey::from_bytes(bytes).map(Self).map_err(|_| SealError::Malformed)
    }

    /// Its 32 bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Checks a signature strictly (weak keys and malleable forms are refused).
    ///
    /// # Errors
    /// [`SealError::NotAuthentic`].
    pub fn verify(
        &self,
        domain: Domain,
        parts: &[&[u8]],
        signature: &[u8; SIGNATURE_LEN],
    ) -> Result<(), SealError> {
        self.0
            .verify_strict(&domain.message(parts), &Signature::from_bytes(signature))
            .map_err(|_| SealError::NotAuthentic)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> Signer {
        Signer::from_seed(&Key::from_bytes([7; 32]))
    }

    #[test]
    fn a_signature_verifies_for_its_purpose_only() {
        let signature = signer().sign(Domain::Envelope, &[b"header", b"hash"]);
        let key = signer().verify_key();
        assert!(key.verify(Domain::Envelope, &[b"header", b"hash"], &signature).is_ok());
        for other in [
            Domain::Receipt,
            Domain::Hello,
            Domain::State,
            Domain::Notice,
            Domain::Request,
            Domain::Manifest,
            Domain::FileReceipt,
            Domain::Pack,
            Domain::Roster,
            Domain::Directory,
            Domain::HubKeys,
            Domain::NonceKey,
        ] {
            assert_eq!(
                key.verify(other, &[b"header", b"hash"], &signature),
                Err(SealError::NotAuthentic),
                "a device's signature must never pass for the hub's"
            );
        }
    }

    #[test]
    fn every_changed_bit_is_seen() {
        let message = b"accepted once";
        let signature = signer().sign(Domain::Receipt, &[message]);
        let key = signer().verify_key();
        for bit in 0..SIGNATURE_LEN * 8 {
            let mut changed = signature;
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(key.verify(Domain::Receipt, &[message], &changed).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn another_key_does_not_verify() {
        let signature = signer().sign(Domain::Hello, &[b"x"]);
        let other = Signer::from_seed(&Key::from_bytes([8; 32])).verify_key();
        assert!(other.verify(Domain::Hello, &[b"x"], &signature).is_err());
    }

    #[test]
    fn a_signer_never_shows_itself() {
        assert_eq!(format!("{:?}", signer()), "Signer(‹redacted›)");
    }
}
