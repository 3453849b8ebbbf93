//! Cryptography only: seal and open (HPKE), sign and verify (Ed25519), a pass phrase turned into
//! a key (Argon2id), a key wrapped by a key (ChaCha20-Poly1305), one-time codes (HMAC-SHA-256).
//!
//! Knows none of our types: bytes in, bytes out. Nothing here prints a secret: secret types have
//! a masked `Debug`, no `Clone` and no `Serialize`, and are wiped when dropped.

mod code;
mod envelope;
mod hash;
mod passphrase;
pub mod random;
mod secret;
mod sign;
mod wrap;

pub use code::{prove, proves};
pub use envelope::{IntakeKey, IntakeSecret, SUITE, open, seal};
pub use hash::{Fingerprint, hex, sha256, unhex};
pub use passphrase::{Cost, derive};
pub use secret::Key;
pub use sign::{Domain, SIGNATURE_LEN, Signer, VerifyKey};
pub use wrap::{unwrap, wrap};

/// Why a cryptographic step failed. Deliberately says nothing about the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// A key, signature or ciphertext has the wrong length or form.
    #[error("malformed key or message")]
    Malformed,
    /// The message was not made with this key, or was changed.
    #[error("authentication failed")]
    NotAuthentic,
    /// Cost parameters below the floor or beyond what the machine can give.
    #[error("unusable cost parameters")]
    Cost,
}
