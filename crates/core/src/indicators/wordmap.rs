//! Maps by word, for words as a note has them: nearly all fit into sixteen bytes, and those are
//! looked up as one number.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Bytes of a word that fit into the number.
const FITS: usize = 16;

/// A quick hash without a key: the tables are ours, so a keyed one would only cost time. FNV-1a for
/// bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quick;

/// The state of [`Quick`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Fnv(u64);

impl std::hash::BuildHasher for Quick {
    type Hasher = Fnv;
    fn build_hasher(&self) -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl std::hash::Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
    fn write_u128(&mut self, number: u128) {
        let low = u64::try_from(number & u128::from(u64::MAX)).unwrap_or_default();
        let high = u64::try_from(number >> 64).unwrap_or_default();
        let mixed = (low ^ high.wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(31))
            .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
    // The length of a slice adds nothing: no key here is the beginning of another and differs in
    // nothing else.
    fn write_usize(&mut self, _: usize) {}
}

/// A word made ready for looking up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub(super) bytes: &'a [u8],
    /// The bytes as a number, if they fit; no word holds a zero byte.
    number: Option<u128>,
}

impl<'a> Word<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let mut room = [0; FITS];
        let number = room.get_mut(..bytes.len()).map(|start| start.copy_from_slice(bytes));
        Self { bytes, number: number.map(|()| u128::from_le_bytes(room)) }
    }
}

/// Values by word.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct WordMap<V> {
    short: HashMap<u128, V, Quick>,
    long: HashMap<Box<[u8]>, V, Quick>,
}

impl<V> Default for WordMap<V> {
    fn default() -> Self {
        Self { short: HashMap::default(), long: HashMap::default() }
    }
}

impl<V> WordMap<V> {
    pub(super) fn get(&self, word: &Word<'_>) -> Option<&V> {
        match word.number {
            Some(number) => self.short.get(&number),
            None => self.long.get(word.bytes),
        }
    }

    /// Calls `each` with every word and its value.
    pub(super) fn for_each(&mut self, mut each: impl FnMut(&Word<'_>, &mut V)) {
        for (number, value) in &mut self.short {
            let bytes = number.to_le_bytes();
            let length = bytes.iter().take_while(|byte| **byte != 0).count();
            each(&Word::new(bytes.get(..length).unwrap_or_default()), value);
        }
        for (bytes, value) in &mut self.long {
            each(&Word::new(bytes), value);
        }
    }

    /// Adds a word unless it is there; answers what stands there now.
    pub(super) fn or_insert(&mut self, word: &[u8], value: V) -> &V {
        match Word::new(word).number {
            Some(number) => self.short.entry(number).or_insert(value),
            None => self.long.entry(word.into()).or_insert(value),
        }
    }
}

/// Says of most pairs of numbers that a map surely does not hold them, and is small enough to stay at
/// hand where the map itself is not.
#[derive(Clone, Debug, Default)]
pub(super) struct Sieve {
    bits: Vec<u64>,
    /// How far a hash is shifted to be the number of a bit.
    shift: u32,
}

impl Sieve {
    /// Bits for each pair: about one pair in six that is not held comes through.
    const ROOM: usize = 4;

    pub(super) fn of<'a>(pairs: impl ExactSizeIterator<Item = &'a (u32, u32)>) -> Self {
        let bits = (pairs.len() * Self::ROOM).next_power_of_two().max(64);
        let mut sieve = Self { bits: vec![0; bits / 64], shift: 64 - bits.ilog2() };
        for pair in pairs {
            let bit = sieve.bit(*pair);
            if let Some(bits) = sieve.bits.get_mut(bit / 64) {
                *bits |= 1 << (bit % 64);
            }
        }
        sieve
    }

    fn bit(&self, pair: (u32, u32)) -> usize {
        let both = u64::from(pair.0) << 32 | u64::from(pair.1);
        let hash = (both ^ both >> 29).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> self.shift;
        usize::try_from(hash).unwrap_or(usize::MAX)
    }

    /// Whether the pair may be held. Nothing is known of a map before the sieve is made.
    pub(super) fn may(&self, pair: (u32, u32)) -> bool {
        let bit = self.bit(pair);
        self.bits.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

/// A beginning of words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Prefix<V> {
    bytes: Box<[u8]>,
    number: u128,
    mask: u128,
    pub(super) value: V,
}

impl<V> Prefix<V> {
    pub(super) fn new(bytes: &[u8], value: V) -> Self {
        let ones = [0xff; FITS];
        let mask = ones.get(..bytes.len()).and_then(|ones| Word::new(ones).number);
        let number = Word::new(bytes).number.unwrap_or_default();
        Self { bytes: bytes.into(), number, mask: mask.unwrap_or_default(), value }
    }

    pub(super) fn len(&self) -> usize {
        self.bytes.len()
    }

    pub(super) fn begins(&self, word: &Word<'_>) -> bool {
        match word.number {
            Some(number) => self.mask != 0 && number & self.mask == self.number,
            None => word.bytes.starts_with(&self.bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_any_length_are_found_and_no_other() {
        let mut map = WordMap::default();
        let long = "a".repeat(17);
        for (word, value) in [("no", 1), ("abcdefghijklmnop", 2), (long.as_str(), 3)] {
            map.or_insert(word.as_bytes(), value);
        }
        assert_eq!(map.or_insert(b"no", 9), &1, "the first stays");
        let mut all = Vec::new();
        map.for_each(|word, value| all.push((word.bytes.len(), *value)));
        all.sort_unstable();
        assert_eq!(all, [(2, 1), (16, 2), (17, 3)]);
        let get = |word: &str| map.get(&Word::new(word.as_bytes())).copied();
        assert_eq!(get("no"), Some(1));
        assert_eq!(get("abcdefghijklmnop"), Some(2));
        assert_eq!(get(&long), Some(3));
        assert_eq!((get("n"), get("not"), get(""), get(&"a".repeat(16))), (None, None, None, None));
    }

    #[test]
    fn a_sieve_lets_through_what_is_held_and_little_else() {
        let held: Vec<(u32, u32)> = (0..1_000).map(|n| (n * 7, n * n)).collect();
        let sieve = Sieve::of(held.iter());
        assert!(held.iter().all(|pair| sieve.may(*pair)));
        let others = (0..1_000).filter(|n| sieve.may((n * 7 + 1, n * n))).count();
        assert!(others < 400, "{others}");
        assert!(Sieve::default().may((1, 2)));
    }

    #[test]
    fn a_prefix_begins_what_starts_with_it() {
        let long = "internationalisation";
        for (prefix, word, begins) in [
            ("pass", "passport", true),
            ("pass", "pass", true),
            ("pass", "pas", false),
            ("inter", long, true),
            ("internationalisat", long, true),
            ("internationalisat", "international", false),
            ("internationalisaz", long, false),
        ] {
            let found = Prefix::new(prefix.as_bytes(), ()).begins(&Word::new(word.as_bytes()));
            assert_eq!(found, begins, "{prefix} {word}");
        }
    }
}
