//! Small random changes to an input.

/// A small fast generator (xorshift64*); its numbers need not be good, only many and the same again.
pub struct Random(u64);

impl Random {
    /// Starts from a number.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        // Near seeds must not give near numbers, and nothing must be zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// A number below `limit`; 0 if that is 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.draw() % limit.max(1)
    }

    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// One of some.
    pub fn pick<'a, T>(&mut self, some: &'a [T]) -> Option<&'a T> {
        some.get(self.place(some.len()))
    }
}

/// Bytes that parsers stumble over.
const ODD: &[u8] = b"\0\n\r\t\"'\\{}[],;:=<>&$%#/.-+ \x7f\x80\xbf\xc3\xe2\xf0\xff0919azAZ";
/// Texts that parsers stumble over.
const ODD_WORDS: [&str; 12] = [
    "\u{feff}",
    "\u{202e}",
    "e\u{301}\u{301}\u{301}",
    "\u{1f600}",
    "\u{0}",
    "-1",
    "99999999999999999999",
    "1e999",
    "\"\"\"",
    "../../",
    "\r\n",
    "İstanbul ẞ ﬁ",
];

/// Changes an input in one way.
pub fn mutate(input: &mut Vec<u8>, known: &[Vec<u8>], words: &[Vec<u8>], random: &mut Random) {
    let at = random.place(input.len() + 1);
    let until = at + random.place((input.len() - at).min(64) + 1);
    match random.below(10) {
        0 if !input.is_empty() => {
            let at = at.min(input.len() - 1);
            input[at] ^= 1 << random.below(8);
        }
        1 if !input.is_empty() => {
            let at = at.min(input.len() - 1);
            input[at] = random.pick(ODD).copied().unwrap_or(0);
        }
        2 => drop(input.drain(at..until)),
        3 => {
            let part = input[at..until].to_vec();
            drop(input.splice(at..at, part));
        }
        4 => {
            let part = random.pick(&ODD_WORDS).map(|word| word.as_bytes().to_vec());
            drop(input.splice(at..at, part.unwrap_or_default()));
        }
        5 | 6 => {
            let part = random.pick(words).cloned().unwrap_or_default();
            drop(input.splice(at..until, part));
        }
        7 => input.truncate(at),
        8 => {
            // The end of another input after the beginning of this one.
            let other = random.pick(known).cloned().unwrap_or_default();
            let from = random.place(other.len() + 1);
            input.truncate(at);
            input.extend_from_slice(&other[from..]);
        }
        _ => {
            let part = input[at..until].repeat(1 + random.place(200));
            drop(input.splice(at..until, part));
        }
    }
}
