//! Pass phrase to key: Argon2id (RFC 9106), costs stored beside the salt.

use crate::{Key, SealError};
use argon2::{Algorithm, Argon2, Params, Version};

/// Argon2id cost parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// In use: 128 MiB, 3 passes, 1 lane; about half a second on a station laptop.
    pub const STANDARD: Self = Self { memory_kib: 128 * 1024, passes: 3, lanes: 1 };
    /// Never read a slot below this: somebody may have weakened it to guess faster.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// Never read a slot above this: it would only serve to exhaust the machine.
    pub const CEILING: Self = Self { memory_kib: 1024 * 1024, passes: 16, lanes: 4 };

    fn check(self) -> Result<(), SealError> {
        let within = |low: u32, value: u32, high: u32| (low..=high).contains(&value);
        let ok = within(Self::FLOOR.memory_kib, self.memory_kib, Self::CEILING.memory_kib)
            && within(Self::FLOOR.passes, self.passes, Self::CEILING.passes)
            && within(Self::FLOOR.lanes, self.lanes, Self::CEILING.lanes);
        if ok { Ok(()) } else { Err(SealError::Cost) }
    }
}

/// Derives a key from a pass phrase.
///
/// # Errors
/// [`SealError::Cost`] if the parameters are outside the floor and the ceiling, or the machine
/// has not that much memory.
pub fn derive(pass_phrase: &str, salt: &[u8; 16], cost: Cost) -> Result<Key, SealError> {
    cost.check()?;
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32))
        .map_err(|_| SealError::Cost)?;
    let mut key = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(pass_phrase.as_bytes(), salt, &mut key)
        .map_err(|_| SealError::Cost)?;
    Ok(Key::from_bytes(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_phrase_and_salt_give_the_same_key_and_nothing_else_does() {
        let key = |phrase: &str, salt: u8| {
            let key = derive(phrase, &[salt; 16], Cost::FLOOR).unwrap();
            *key.expose_secret_bytes()
        };
        assert_eq!(key("four quiet brown geese", 1), key("four quiet brown geese", 1));
        assert_ne!(key("four quiet brown geese", 1), key("four quiet brown geese", 2));
        assert_ne!(key("four quiet brown geese", 1), key("four quiet brown goose", 1));
    }

    #[test]
    fn weakened_or_absurd_costs_are_refused() {
        for cost in [
            Cost { memory_kib: 1024, ..Cost::STANDARD },
            Cost { passes: 1, ..Cost::STANDARD },
            Cost { memory_kib: u32::MAX, ..Cost::STANDARD },
            Cost { passes: 1_000, ..Cost::STANDARD },
            Cost { lanes: 0, ..Cost::STANDARD },
        ] {
            assert_eq!(derive("x", &[0; 16], cost).err(), Some(SealError::Cost), "{cost:?}");
        }
    }
}
