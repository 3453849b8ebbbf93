//! A key wrapped by a key: ChaCha20-Poly1305 with a random nonce in front.

use crate::{Key, SealError, random};
use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit as _,
    aead::{Aead as _, Payload},
};

const NONCE_LEN: usize = 12;

/// Wraps `key` under `by`, bound to `purpose`. A wrapping key wraps a handful of keys in its
/// life, so a random 96-bit nonce cannot repeat in practice.
///
/// # Errors
/// [`SealError::Malformed`] never in practice; the cipher's signature asks for it.
pub fn wrap(by: &Key, purpose: &[u8], key: &Key) -> Result<Vec<u8>, SealError> {
    let nonce: [u8; NONCE_LEN] = random::bytes();
    let sealed = cipher(by)?
        .encrypt(&nonce.into(), Payload { msg: key.expose_secret_bytes(), aad: purpose })
        .map_err(|_| SealError::Malformed)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

/// Unwraps what [`wrap`] made.
///
/// # Errors
/// [`SealError::NotAuthentic`] for a wrong key or purpose, [`SealError::Malformed`] for a wrong
/// length.
pub fn unwrap(by: &Key, purpose: &[u8], wrapped: &[u8]) -> Result<Key, SealError> {
    let (nonce, sealed) = wrapped.split_first_chunk::<NONCE_LEN>().ok_or(SealError::Malformed)?;
    let mut plain = cipher(by)?
        .decrypt(&(*nonce).into(), Payload { msg: sealed, aad: purpose })
        .map_err(|_| SealError::NotAuthentic)?;
    let key = <[u8; 32]>::try_from(plain.as_slice()).map_err(|_| SealError::Malformed);
    zeroize::Zeroize::zeroize(&mut plain);
    key.map(Key::from_bytes)
}

fn cipher(key: &Key) -> Result<ChaCha20Poly1305, SealError> {
    ChaCha20Poly1305::new_from_slice(key.expose_secret_bytes()).map_err(|_| SealError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrapped_key_comes_back_only_to_the_same_key_and_purpose() {
        let (by, key) = (Key::from_bytes([1; 32]), Key::from_bytes([2; 32]));
        let wrapped = wrap(&by, b"vault", &key).unwrap();
        assert_eq!(unwrap(&by, b"vault", &wrapped).unwrap().expose_secret_bytes(), &[2; 32]);
        assert_eq!(unwrap(&by, b"other", &wrapped).err(), Some(SealError::NotAuthentic));
        assert_eq!(
            unwrap(&Key::from_bytes([3; 32]), b"vault", &wrapped).err(),
            Some(SealError::NotAuthentic)
        );
    }

    #[test]
    fn a_cut_slot_is_refused() {
        let by = Key::from_bytes([1; 32]);
        let wrapped = wrap(&by, b"", &Key::make()).unwrap();
        for len in 0..wrapped.len() {
            assert!(unwrap(&by, b"", &wrapped[..len]).is_err(), "{len} bytes");
        }
    }
}
