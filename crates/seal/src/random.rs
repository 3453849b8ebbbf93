//! The only place that draws randomness. Aborts the process if the system has none: going on
//! with a predictable key would be worse.

use uuid::Uuid;

/// `N` random bytes from the operating system.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut out = [0; N];
    if getrandom::fill(&mut out).is_err() {
        std::process::abort();
    }
    out
}

/// A random 64-bit number.
#[must_use]
pub fn number() -> u64 {
    u64::from_le_bytes(bytes())
}

/// A random identifier that tells nothing, not even when it was made: for whatever the hub sees.
#[must_use]
pub fn opaque_id() -> Uuid {
    uuid::Builder::from_random_bytes(bytes()).into_uuid()
}

/// An identifier ordered by `unix_ms`: for rows that never leave the device.
#[must_use]
pub fn ordered_id(unix_ms: u64) -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(unix_ms, &bytes()).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opaque_id_is_version_4_and_never_twice_the_same() {
        assert_eq!(opaque_id().get_version_num(), 4);
        assert_ne!(opaque_id(), opaque_id());
    }

    #[test]
    fn ordered_ids_follow_time() {
        assert!(ordered_id(1_000) < ordered_id(2_000));
        assert_eq!(ordered_id(1_000).get_version_num(), 7);
    }
}
