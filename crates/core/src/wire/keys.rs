//! What a hub's root key says about the keys that the hub works with, and how that root key is
//! compared by two people on the telephone.

use crate::id::HubId;
use serde::{Deserialize, Serialize};

/// A receipt key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptKey {
    /// Its identifier.
    pub kid: String,
    /// Ed25519 public key, in hexadecimal.
    pub key: String,
    /// Whether it may still sign; if not, only what it signed before holds.
    pub signs: bool,
}

/// A key that reports are sealed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealKey {
    /// Its identifier.
    pub kid: String,
    /// HPKE public key, in hexadecimal.
    pub key: String,
}

/// The keys of a hub, version 1. Body of a [`super::SignedText`] by the hub's root key, which a
/// device pins when it is enrolled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HubKeys {
    /// Version of the form, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// Counts up with every change: a device never goes back to an older one.
    pub version: u64,
    /// The newest first.
    pub receipt: Vec<ReceiptKey>,
    /// The newest first, which is the one to seal to. What was sealed to an older one is still
    /// accepted and opened.
    pub intake: Vec<SealKey>,
    /// Certificate authorities, in PEM, one of which vouches for the hub's address. Empty for a
    /// hub that leaves TLS to something in front of it.
    pub ca: Vec<String>,
    /// When it was signed, by the hub's clock, milliseconds since 1970. Information only.
    pub at: i64,
}

impl HubKeys {
    /// A receipt key by its identifier.
    #[must_use]
    pub fn receipt_key(&self, kid: &str) -> Option<&ReceiptKey> {
        self.receipt.iter().find(|key| key.kid == kid)
    }
}

/// 256 words that sound unlike each other, one to a byte.
const WORDS: &str = include_str!("fingerprint.txt");

/// The first eight bytes of a hash as words: 64 bits, of which two people can hear that they are
/// the same.
#[must_use]
pub fn fingerprint_words(hash: &[u8; 32]) -> String {
    let words: Vec<&str> = WORDS.lines().collect();
    let word = |byte: &u8| words.get(usize::from(*byte)).copied().unwrap_or_default();
    hash.iter().take(8).map(word).collect::<Vec<_>>().join(" ")
}

/// Whether a person typed these very words; case, spaces and dashes do not matter.
#[must_use]
pub fn same_words(typed: &str, words: &str) -> bool {
    let plain = |text: &str| {
        let parts = text.split(|letter: char| !letter.is_alphabetic());
        parts.filter(|part| !part.is_empty()).map(str::to_lowercase).collect::<Vec<_>>()
    };
    plain(typed) == plain(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_byte_has_a_word_of_its_own() {
        let words: Vec<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), 256);
        assert_eq!(words.iter().collect::<BTreeSet<_>>().len(), 256);
        for word in words {
            assert!((3..=9).contains(&word.len()), "{word}");
            assert!(word.bytes().all(|letter| letter.is_ascii_lowercase()), "{word}");
        }
    }

    #[test]
    fn a_changed_byte_changes_its_word() {
        let mut hash = [0; 32];
        let words = fingerprint_words(&hash);
        assert_eq!(words.split(' ').count(), 8);
        for at in 0..8 {
            hash[at] = 255;
            let changed = fingerprint_words(&hash);
            let differ = changed.split(' ').zip(words.split(' ')).filter(|(a, b)| a != b).count();
            assert_eq!(differ, at + 1);
        }
    }

    #[test]
    fn words_are_compared_as_people_say_them() {
        assert!(same_words("Acorn  adder,ALBUM-alley", "acorn adder album alley"));
        assert!(!same_words("acorn adder album", "acorn adder album alley"));
        assert!(!same_words("", "acorn"));
        assert!(!same_words("adder acorn album alley", "acorn adder album alley"));
    }
}
