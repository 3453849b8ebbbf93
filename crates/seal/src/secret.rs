//! A 32-byte secret that is wiped when dropped and never printed.

use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A 256-bit symmetric key.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl Key {
    /// A fresh random key.
    #[must_use]
    pub fn make() -> Self {
        Self(crate::random::bytes())
    }

    /// Takes over bytes that are a key already.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The raw bytes. Ugly on purpose: every use is worth a look in review.
    #[must_use]
    pub fn expose_secret_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(‹redacted›)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_never_shows_itself() {
        let shown = format!("{:?}", Key::from_bytes([0xAB; 32]));
        assert!(!shown.contains("171") && !shown.to_lowercase().contains("ab,"), "{shown}");
    }

    #[test]
    fn two_fresh_keys_differ() {
        assert_ne!(Key::make().expose_secret_bytes(), Key::make().expose_secret_bytes());
    }
}
