//! Proof of knowing a one-time code without sending it (HMAC-SHA-256).

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// A proof over `message` by somebody who knows `code`. `role` keeps one side's proof from being
/// played back as the other's.
#[must_use]
pub fn prove(code: &[u8], role: &[u8], message: &[u8]) -> [u8; 32] {
    mac(code, role, message).map_or([0; 32], |mac| mac.finalize().into_bytes().into())
}

/// Whether `proof` was made by [`prove`] with the same code, role and message; constant time.
#[must_use]
pub fn proves(code: &[u8], role: &[u8], message: &[u8], proof: &[u8]) -> bool {
    mac(code, role, message).is_some_and(|mac| mac.verify_slice(proof).is_ok())
}

fn mac(code: &[u8], role: &[u8], message: &[u8]) -> Option<Hmac<Sha256>> {
    // HMAC takes keys of any length, so this is never `None`.
    let mut mac = <Hmac<Sha256>>::new_from_slice(code).ok()?;
    mac.update(role);
    mac.update(&[0]);
    mac.update(message);
    Some(mac)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_holds_for_its_code_role_and_message_only() {
        let proof = prove(b"CODE", b"device", b"key");
        assert!(proves(b"CODE", b"device", b"key", &proof));
        assert!(!proves(b"CODF", b"device", b"key", &proof));
        assert!(!proves(b"CODE", b"hub", b"key", &proof), "the hub may not echo the device");
        assert!(!proves(b"CODE", b"device", b"kex", &proof));
        assert!(!proves(b"CODE", b"device", b"key", &proof[..31]));
        assert!(!proves(b"CODE", b"device", b"key", &[]));
    }
}
