//! HPKE (RFC 9180, base mode): seal to the hub's intake key so that not even the device that
//! sealed can open again.
//!
//! Suite: X-Wing (ML-KEM-768 with X25519), HKDF-SHA-256, ChaCha20-Poly1305. Reports live for
//! years, so a recorder of today's traffic must not be able to open them with tomorrow's machine.

use crate::{Key, SealError};
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305,
    kdf::HkdfSha256, kem::XWing, single_shot_open, single_shot_seal,
};
use std::fmt;

/// The one suite in use, as written in envelope headers.
pub const SUITE: &str = "xwing-hkdfsha256-chacha20poly1305";

type PrivateKey = <XWing as hpke::Kem>::PrivateKey;
type PublicKey = <XWing as hpke::Kem>::PublicKey;
type Encapsulated = <XWing as hpke::Kem>::EncappedKey;

/// The public key to seal to.
pub struct IntakeKey(PublicKey);

/// The private key that opens, held by casework alone.
pub struct IntakeSecret(PrivateKey);

impl IntakeSecret {
    /// From a 32-byte seed; the same seed gives the same pair.
    #[must_use]
    pub fn from_seed(seed: &Key) -> Self {
        Self(XWing::derive_keypair(seed.expose_secret_bytes()).0)
    }

    /// The public half.
    #[must_use]
    pub fn intake_key(&self) -> IntakeKey {
        IntakeKey(XWing::sk_to_pk(&self.0))
    }
}

impl fmt::Debug for IntakeSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IntakeSecret(‹redacted›)")
    }
}

impl IntakeKey {
    /// From its bytes.
    ///
    /// # Errors
    /// [`SealError::Malformed`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SealError> {
        PublicKey::from_bytes(bytes).map(Self).map_err(|_| SealError::Malformed)
    }

    /// Its bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.to_bytes().to_vec()
    }
}

impl fmt::Debug for IntakeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IntakeKey")
    }
}

/// Seals `plain`. The answer is the encapsulated key followed by the ciphertext; `info` binds the
/// purpose and `aad` the header, neither of which is hidden.
///
/// # Errors
/// [`SealError::Malformed`] if the key cannot be used.
pub fn seal(to: &IntakeKey, info: &[u8], aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, SealError> {
    let (encapsulated, ciphertext) = single_shot_seal::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeS::Base,
        &to.0,
        info,
        plain,
        aad,
    )
    .map_err(|_| SealError::Malformed)?;
    let mut sealed = encapsulated.to_bytes().to_vec();
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

/// Opens what [`seal`] made.
///
/// # Errors
/// [`SealError::Malformed`] if it is too short, [`SealError::NotAuthentic`] if it was made for
/// another key, purpose or header, or changed.
pub fn open(
    with: &IntakeSecret,
    info: &[u8],
    aad: &[u8],
    sealed: &[u8],
) -> Result<Vec<u8>, SealError> {
    let (encapsulated, ciphertext) =
        sealed.split_at_checked(Encapsulated::size()).ok_or(SealError::Malformed)?;
    let encapsulated = Encapsulated::from_bytes(encapsulated).map_err(|_| SealError::Malformed)?;
    single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        &with.0,
        &encapsulated,
        info,
        ciphertext,
        aad,
    )
    .map_err(|_| SealError::NotAuthentic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn intake(seed: u8) -> IntakeSecret {
        IntakeSecret::from_seed(&Key::from_bytes([seed; 32]))
    }

    #[test]
    fn what_is_sealed_opens_with_the_intake_key_only() {
        let sealed = seal(&intake(1).intake_key(), b"info", b"header", b"words").unwrap();
        assert_eq!(open(&intake(1), b"info", b"header", &sealed).unwrap(), b"words");
        assert_eq!(
            open(&intake(2), b"info", b"header", &sealed),
            Err(SealError::NotAuthentic),
            "another hub must not read it"
        );
    }

    #[test]
    fn header_and_purpose_are_bound() {
        let sealed = seal(&intake(1).intake_key(), b"info", b"header", b"words").unwrap();
        assert!(open(&intake(1), b"other", b"header", &sealed).is_err());
        assert!(open(&intake(1), b"info", b"Header", &sealed).is_err());
    }

    #[test]
    fn a_changed_or_cut_message_is_refused() {
        let sealed = seal(&intake(1).intake_key(), b"i", b"h", b"words").unwrap();
        for at in [0, 40, 1_119, 1_120, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&intake(1), b"i", b"h", &changed).is_err(), "byte {at}");
        }
        assert_eq!(open(&intake(1), b"i", b"h", &sealed[..100]), Err(SealError::Malformed));
        assert!(open(&intake(1), b"i", b"h", &sealed[..1_125]).is_err());
    }

    #[test]
    fn a_public_key_reads_back_and_rubbish_is_refused() {
        let key = intake(1).intake_key().to_bytes();
        assert_eq!(IntakeKey::from_bytes(&key).unwrap().to_bytes(), key);
        assert!(IntakeKey::from_bytes(&key[1..]).is_err());
    }

    #[test]
    fn the_same_words_never_seal_to_the_same_bytes() {
        let key = intake(1).intake_key();
        assert_ne!(seal(&key, b"", b"", b"x").unwrap(), seal(&key, b"", b"", b"x").unwrap());
    }
}
