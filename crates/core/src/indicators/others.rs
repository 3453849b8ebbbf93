//! How many people a matched phrase names.

use super::{
    book::Book,
    matcher::{Hit, Reading},
};

/// The words that are numbers of people, in order from one.
const NUMBERS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];
/// More people than this in one phrase is a house number or a year.
const MOST: u32 = 200;

/// The number that stands where the pattern asks for `{number}`.
pub(super) fn number(book: &Book, reading: &Reading<'_>, text: &str, hit: &Hit) -> Option<u32> {
    let class = book.number?;
    let at = hit.taken.iter().map(|(_, range)| range.start).find(|at| reading.fills(*at, class))?;
    let place = reading.tokens.get(at)?.place;
    let range = usize::try_from(place.start).ok()?..usize::try_from(place.end).ok()?;
    read(text.get(range)?)
}

fn read(word: &str) -> Option<u32> {
    let word = word.to_ascii_lowercase();
    let by_word = || NUMBERS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, n)| n);
    word.parse().ok().or_else(by_word).filter(|number| *number <= MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_words_and_digits() {
        let cases = [
            ("two", Some(2)),
            ("Fourteen", Some(14)),
            ("7", Some(7)),
            ("1994", None),
            ("xx", None),
        ];
        for (word, expected) in cases {
            assert_eq!(read(word), expected, "{word}");
        }
    }
}
