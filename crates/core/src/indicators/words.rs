//! A note as words: what the patterns see, with the way back to the bytes of the original.

use unicode_normalization::char::decompose_canonical;

/// Where a word stands in the note.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// First byte.
    pub(super) start: u32,
    /// One past the last byte.
    pub(super) end: u32,
    /// Number of the sentence it belongs to.
    pub(super) sentence: u32,
    /// Number of the clause; counts on through the whole note.
    pub(super) clause: u32,
}

/// Calls `each` with every word in order: lower case, accents folded, apostrophes inside removed,
/// a possessive `'s` dropped. Never allocates per word.
pub(super) fn words(text: &str, mut each: impl FnMut(&[u8], Place)) {
    let mut word = Vec::with_capacity(32);
    let mut cursor = Cursor { text: text.as_bytes(), at: 0, sentence: 0, clause: 0 };
    while let Some((start, end)) = cursor.next_word(text, &mut word) {
        each(
            &word,
            Place {
                start: u32::try_from(start).unwrap_or(u32::MAX),
                end: u32::try_from(end).unwrap_or(u32::MAX),
                sentence: cursor.sentence,
                clause: cursor.clause,
            },
        );
    }
}

struct Cursor<'a> {
    text: &'a [u8],
    at: usize,
    sentence: u32,
    clause: u32,
}

impl Cursor<'_> {
    fn next_word(&mut self, text: &str, word: &mut Vec<u8>) -> Option<(usize, usize)> {
        self.skip_to_word(text)?;
        let start = self.at;
        word.clear();
        while let Some(&byte) = self.text.get(self.at) {
            if byte.is_ascii_alphanumeric() {
                let rest = self.text.get(self.at..).unwrap_or_default();
                let plain = rest.iter().position(|byte| !byte.is_ascii_alphanumeric());
                let plain = rest.get(..plain.unwrap_or(rest.len())).unwrap_or_default();
                word.extend(plain.iter().map(u8::to_ascii_lowercase));
                self.at += plain.len();
            } else if byte < 128 && byte != b'\'' && byte != b'`' {
                break;
            } else {
                let letter = text.get(self.at..).and_then(|rest| rest.chars().next())?;
                let next = text.get(self.at + letter.len_utf8()..).and_then(|t| t.chars().next());
                if apostrophe(letter) {
                    let inside = next.is_some_and(char::is_alphanumeric);
                    if !inside || self.possessive(letter.len_utf8()) {
                        break;
                    }
                } else if letter.is_alphanumeric() {
                    fold(letter, word);
                } else {
                    break;
                }
                self.at += letter.len_utf8();
            }
        }
        let end = self.at;
        // The `s` of a possessive belongs to nothing.
        if let Some(letter) = text.get(self.at..).and_then(|rest| rest.chars().next())
            && apostrophe(letter)
            && self.possessive(letter.len_utf8())
        {
            self.at += letter.len_utf8() + 1;
        }
        Some((start, end))
    }

    /// Whether an apostrophe here is followed by a lone `s`.
    fn possessive(&self, apostrophe: usize) -> bool {
        let after = |n: usize| self.text.get(self.at + apostrophe + n).copied();
        matches!(after(0), Some(b's' | b'S'))
            && !after(1).is_some_and(|byte| byte.is_ascii_alphanumeric() || byte >= 128)
    }

    /// Moves to the next word and counts the sentences and clauses that end on the way.
    fn skip_to_word(&mut self, text: &str) -> Option<()> {
        loop {
            let byte = *self.text.get(self.at)?;
            if byte.is_ascii_alphanumeric() {
                return Some(());
            }
            if byte < 128 {
                self.at += 1;
                match byte {
                    b'.' | b'!' | b'?' | b';' => self.end_sentence(),
                    b'\n' if self.line_ends_a_sentence() => self.end_sentence(),
                    b',' | b':' | b'(' | b')' => self.clause += 1,
                    b'-' if self.text.get(self.at) == Some(&b' ') => self.clause += 1,
                    _ => {}
                }
                continue;
            }
            let letter = text.get(self.at..).and_then(|rest| rest.chars().next())?;
            if letter.is_alphanumeric() {
                return Some(());
            }
            self.at += letter.len_utf8();
            match letter {
                '–' | '—' => self.clause += 1,
                '…' | '。' | '؟' | '።' => self.end_sentence(),
                _ => {}
            }
        }
    }

    fn end_sentence(&mut self) {
        self.sentence += 1;
        self.clause += 1;
    }

    /// A wrapped line goes on in lower case; anything else after a line break starts afresh.
    fn line_ends_a_sentence(&self) -> bool {
        !self.text.get(self.at).is_some_and(u8::is_ascii_lowercase)
    }
}

fn apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | 'ʼ' | '´')
}

/// Lower case without accents; a letter that has no plain form stays itself.
fn fold(letter: char, into: &mut Vec<u8>) {
    let mut base = None;
    decompose_canonical(letter, |part| {
        base.get_or_insert(part);
    });
    let mut buffer = [0; 4];
    for lower in base.unwrap_or(letter).to_lowercase() {
        into.extend_from_slice(lower.encode_utf8(&mut buffer).as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, u32, u32)> {
        let mut found = Vec::new();
        words(text, |word, place| {
            let word = String::from_utf8(word.to_vec()).unwrap();
            found.push((word, place.sentence, place.clause));
        });
        found
    }

    fn only(text: &str) -> Vec<String> {
        read(text).into_iter().map(|(word, ..)| word).collect()
    }

    #[test]
    fn apostrophes_case_accents_and_signs() {
        for (text, expected) in [
            ("He CAN’T leave, can't go", vec!["he", "cant", "leave", "cant", "go"]),
            ("the boss's brother's car", vec!["the", "boss", "brother", "car"]),
            ("'for keep safe' he's said", vec!["for", "keep", "safe", "he", "said"]),
            ("paid £30/day", vec!["paid", "30", "day"]),
            ("naïve Café ÉCOLE", vec!["naive", "cafe", "ecole"]),
            ("live-in carer", vec!["live", "in", "carer"]),
            ("workers' wages", vec!["workers", "wages"]),
        ] {
            assert_eq!(only(text), expected, "{text}");
        }
    }

    #[test]
    fn sentences_and_clauses_are_counted() {
        let found = read("He works here, sleeps here. No pay");
        assert_eq!(found[2], ("here".into(), 0, 0));
        assert_eq!(found[3], ("sleeps".into(), 0, 1));
        assert_eq!(found[5], ("no".into(), 1, 2));
        assert_eq!(read("kept\nhis card")[1].1, 0, "a wrapped line is one sentence");
        assert_eq!(read("kept\nHis card")[1].1, 1);
    }

    #[test]
    fn places_point_into_the_original_whatever_the_script() {
        let text = "Ông nói: 不让 him 👮 «ходить» ’s İ";
        words(text, |_, place| {
            let range = usize::try_from(place.start).unwrap()..usize::try_from(place.end).unwrap();
            assert!(text.get(range).is_some_and(|part| !part.is_empty()));
        });
    }
}
