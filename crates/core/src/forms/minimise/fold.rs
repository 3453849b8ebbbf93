//! A text as the search sees it: accents, digits and dashes of every script folded to plain ones,
//! invisible letters gone, with the way back to the bytes of the original.

use std::ops::Range;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// A folded text. Letter case is kept: a capital is evidence of a name.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The folded letters as one text.
    pub(super) plain: String,
    /// The same, letter by letter.
    pub(super) letters: Vec<char>,
    /// Byte of `plain` at which each letter starts.
    starts: Vec<usize>,
    /// Bytes of the original that each letter stands for.
    places: Vec<Range<usize>>,
}

impl Folded {
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self::default();
        for (at, letter) in text.char_indices() {
            let place = at..at + letter.len_utf8();
            if is_combining_mark(letter) || is_invisible(letter) {
                // It belongs to the letter before: what is taken out must take it too.
                if let Some(before) = folded.places.last_mut() {
                    before.end = place.end;
                }
                continue;
            }
            for plain in std::iter::once(letter).nfkd().filter(|c| !is_combining_mark(*c)) {
                folded.starts.push(folded.plain.len());
                folded.places.push(place.clone());
                folded.plain.push(simple(plain));
                folded.letters.push(simple(plain));
            }
        }
        folded
    }

    /// Bytes of the original for a range of letters.
    pub(super) fn original(&self, letters: &Range<usize>) -> Range<usize> {
        let start = self.places.get(letters.start).map_or(0, |place| place.start);
        let last = letters.end.checked_sub(1).and_then(|last| self.places.get(last));
        start..last.map_or(start, |place| place.end)
    }

    /// Letters for a range of bytes of `plain`.
    pub(super) fn letters_of(&self, plain: &Range<usize>) -> Range<usize> {
        let at = |byte: usize| self.starts.partition_point(|start| *start < byte);
        at(plain.start)..at(plain.end)
    }

    pub(super) fn letter(&self, at: usize) -> Option<char> {
        self.letters.get(at).copied()
    }

    /// Whether a word may start or end between the letter before `at` and the letter at it.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.letter(before));
        let joined = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_unspaced(c));
        !(joined(before) && joined(self.letter(at)))
    }
}

/// Lower case, letters and digits only: how two spellings of one identifier are compared.
pub(super) fn bare(text: &str) -> String {
    let folded = Folded::of(text);
    folded.letters.iter().filter(|c| c.is_alphanumeric()).flat_map(|c| c.to_lowercase()).collect()
}

/// Lower-case words of a text.
pub(super) fn words(text: &str) -> Vec<String> {
    let plain = Folded::of(text).plain.to_lowercase();
    let words = plain.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn simple(letter: char) -> char {
    match letter {
        'đ' | 'ð' => 'd',
        'Đ' | 'Ð' => 'D',
        'ł' => 'l',
        'Ł' => 'L',
        'ø' => 'o',
        'Ø' => 'O',
        'ı' => 'i',
        '‘' | '’' | 'ʼ' | '`' | '´' | '′' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => '-',
        '\n' | '\r' => '\n',
        _ if letter.is_whitespace() => ' ',
        _ => digit(letter).unwrap_or(letter),
    }
}

/// Digits of the scripts that the people we meet write in.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [u32; 8] = [0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xE50, 0x1040, 0x17E0];
    let code = u32::from(letter);
    let zero = ZEROS.into_iter().find(|zero| (*zero..zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Scripts that put no space between words.
fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter), 0xE00..=0xEFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_in_the_folded_text_is_found_in_the_original() {
        let table = [
            ("x Nguyễn y", "Nguyen", "Nguyễn"),
            ("Đặng", "Dang", "Đặng"),
            ("a\u{200b}b c", "ab", "a\u{200b}b"),
            ("e\u{301}t", "et", "e\u{301}t"),
            ("tel ٠٧٩", "079", "٠٧٩"),
            ("ﬁle", "file", "ﬁle"),
            ("12–3", "12-3", "12–3"),
        ];
        for (text, plain, original) in table {
            let folded = Folded::of(text);
            let at = folded.plain.find(plain).unwrap();
            let letters = folded.letters_of(&(at..at + plain.len()));
            assert_eq!(text.get(folded.original(&letters)), Some(original), "{text}");
        }
    }

    #[test]
    fn two_spellings_of_one_identifier_are_bare_the_same() {
        assert_eq!(bare("O’Néill-Smith"), bare("o'neill smith"));
        assert_eq!(words("Al-Hassan, Amir"), ["al", "hassan", "amir"]);
    }
}
