//! Dates in running text, in figures and in words, held against dates of birth.

use super::{
    Kind,
    fold::Folded,
    patterns::{Pattern, reader},
};
use chrono::{Datelike as _, NaiveDate};
use regex::{Captures, Regex};
use std::{ops::Range, sync::LazyLock};

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ORDINALS: [&str; 31] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty first",
    "twenty second",
    "twenty third",
    "twenty fourth",
    "twenty fifth",
    "twenty sixth",
    "twenty seventh",
    "twenty eighth",
    "twenty ninth",
    "thirtieth",
    "thirty first",
];
const UNITS: [&str; 20] = [
    "",
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
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
/// A date this many letters after a word of birth is taken for a date of birth.
const NEAR: usize = 30;

const MONTH: &str = r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?";
const YEAR: &str = r"(?P<y>'?\d{4}|'?\d{2}\b|(?:nineteen|twenty|two\s+thousand)(?:[\s-]+(?:hundred|and|oh|[a-z]+teen|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|one|two|three|four|five|six|seven|eight|nine)\b)*)";

struct Readers {
    day_first: Option<Regex>,
    month_first: Option<Regex>,
    month_year: Option<Regex>,
    figures: Option<Regex>,
    compact: Option<Regex>,
    year: Option<Regex>,
    cue: Option<Regex>,
}

static READERS: LazyLock<Readers> = LazyLock::new(|| {
    let day = day_pattern();
    let make = |pattern: String| reader(&format!("(?i){pattern}"));
    let gap = r"[\s,.\-/]*";
    Readers {
        day_first: make(format!(
            r"\b(?P<d>{day}){gap}(?:day\s+)?(?:of\s+)?{MONTH}(?:{gap}(?:in\s+)?{YEAR})?"
        )),
        month_first: make(format!(r"\b{MONTH}{gap}(?:the\s+)?(?P<d>{day})\b(?:{gap}{YEAR})?")),
        month_year: make(format!(r"\b{MONTH}{gap}(?:of\s+)?{YEAR}")),
        figures: make(
            r"\b(?P<a>\d{1,4})\s*[./\-\s]\s*(?P<b>\d{1,2})\s*[./\-\s]\s*(?P<c>\d{1,4})\b".into(),
        ),
        compact: make(r"\b\d{6}(?:\d{2})?\b".into()),
        year: make(r"\b(?:19|20)\d{2}\b".into()),
        cue: make(r"\b(?:born|birth|birthday|d\.?\s?o\.?\s?b\b)".into()),
    }
});

fn day_pattern() -> String {
    let mut words: Vec<String> = ORDINALS.iter().map(|word| word.replace(' ', r"[\s-]+")).collect();
    words.extend((1..=31).rev().map(|n| number_words(n).replace(' ', r"[\s-]+")));
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    format!(r"\d{{1,2}}\s?(?:st|nd|rd|th)\b|\d{{1,2}}|(?:{})\b", words.join("|"))
}

fn number_words(number: usize) -> String {
    let unit = UNITS.get(number).or_else(|| UNITS.get(number % 10)).copied().unwrap_or_default();
    let ten = TENS.get(number / 10).filter(|_| number >= UNITS.len()).copied().unwrap_or_default();
    [ten, unit].join(" ").trim().to_owned()
}

/// One date read from a text; parts that are not said are nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Read {
    day: Option<u32>,
    month: Option<u32>,
    year: Option<i32>,
}

impl Read {
    /// It could be this date, and says more than its year.
    fn fits(self, birth: NaiveDate) -> bool {
        let same = |said: Option<u32>, is: u32| said.is_none_or(|said| said == is);
        self.month.is_some()
            && same(self.day, birth.day())
            && same(self.month, birth.month())
            && self.year.is_none_or(|year| year == birth.year() || year == birth.year() % 100)
    }
}

/// Dates that are or may be a date of birth.
pub(super) fn find(text: &Folded, births: &[NaiveDate]) -> Vec<Pattern> {
    let mut found = Vec::new();
    for (place, reads) in dates(text) {
        let known = reads.iter().any(|read| births.iter().any(|birth| read.fits(*birth)));
        if known || is_near_birth(text, place.start) {
            found.push(Pattern { letters: text.letters_of(&place), kind: Kind::BirthDate, known });
        }
    }
    found
}

fn dates(text: &Folded) -> Vec<(Range<usize>, Vec<Read>)> {
    let plain = text.plain.as_str();
    let mut found = Vec::new();
    for reader in [&READERS.day_first, &READERS.month_first, &READERS.month_year] {
        let captures = reader.iter().flat_map(|reader| reader.captures_iter(plain));
        found.extend(
            captures.filter_map(|found| Some((found.get(0)?.range(), vec![spelled(&found)]))),
        );
    }
    let figures = READERS.figures.iter().flat_map(|reader| reader.captures_iter(plain));
    found.extend(figures.filter_map(|found| Some((found.get(0)?.range(), in_figures(&found)))));
    let compact = READERS.compact.iter().flat_map(|reader| reader.find_iter(plain));
    found.extend(compact.map(|found| (found.range(), packed(found.as_str()))));
    let years = READERS.year.iter().flat_map(|reader| reader.find_iter(plain));
    found.extend(years.map(|found| (found.range(), Vec::new())));
    found
}

fn spelled(found: &Captures<'_>) -> Read {
    let text = |name: &str| found.name(name).map(|part| part.as_str().to_lowercase());
    Read {
        day: text("d").and_then(|day| day_of(&day)),
        month: text("m").and_then(|month| month_of(&month)),
        year: text("y").and_then(|year| year_of(&year)),
    }
}

fn month_of(text: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|month| text.starts_with(month))?;
    u32::try_from(at + 1).ok()
}

fn day_of(text: &str) -> Option<u32> {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        return digits.parse().ok();
    }
    let text = spaced(text);
    let ordinal = ORDINALS.iter().position(|word| *word == text).map(|at| at + 1);
    let day = ordinal.or_else(|| (1..=31).find(|number| number_words(*number) == text))?;
    u32::try_from(day).ok()
}

fn spaced(text: &str) -> String {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn year_of(text: &str) -> Option<i32> {
    if let Ok(year) = text.trim_start_matches('\'').parse() {
        return Some(year);
    }
    let words = spaced(text);
    let (century, rest) = [("nineteen", 1900), ("two thousand", 2000), ("twenty", 2000)]
        .into_iter()
        .find_map(|(start, century)| Some((century, words.strip_prefix(start)?)))?;
    let rest: Vec<&str> =
        rest.split_whitespace().filter(|word| !["hundred", "and", "oh"].contains(word)).collect();
    let rest = rest.join(" ");
    let small = (0..100).find(|number| number_words(*number) == rest)?;
    i32::try_from(small).ok().map(|small| century + small)
}

fn in_figures(found: &Captures<'_>) -> Vec<Read> {
    let number = |name: &str| {
        found.name(name).and_then(|part| part.as_str().parse::<u32>().ok()).unwrap_or(0)
    };
    let (a, b, c) = (number("a"), number("b"), number("c"));
    let read = |day, month, year: u32| Read {
        day: Some(day),
        month: Some(month),
        year: i32::try_from(year).ok(),
    };
    vec![read(a, b, c), read(b, a, c), read(c, b, a), read(b, c, a)]
}

fn packed(text: &str) -> Vec<Read> {
    let number = |range: Range<usize>| text.get(range).and_then(|part| part.parse::<u32>().ok());
    let wide = text.len() == 8;
    let last = if wide { 4..8 } else { 4..6 };
    let first = if wide { 0..4 } else { 0..2 };
    let after = first.end;
    let year = |part: Option<u32>| part.and_then(|year| i32::try_from(year).ok());
    vec![
        Read { day: number(0..2), month: number(2..4), year: year(number(last.clone())) },
        Read { day: number(2..4), month: number(0..2), year: year(number(last)) },
        Read {
            day: number(after + 2..after + 4),
            month: number(after..after + 2),
            year: year(number(first)),
        },
    ]
}

fn is_near_birth(text: &Folded, at: usize) -> bool {
    let before = text.plain.get(..at).unwrap_or_default();
    let near = before.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let near = before.get(near..).unwrap_or_default();
    READERS.cue.as_ref().is_some_and(|cue| cue.is_match(near))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(text: &str) -> Vec<(String, bool)> {
        let folded = Folded::of(text);
        let birth = NaiveDate::from_ymd_opt(1999, 3, 12).unwrap();
        let found = find(&folded, &[birth]).into_iter();
        found
            .map(|one| (text.get(folded.original(&one.letters)).unwrap().to_owned(), one.known))
            .collect()
    }

    #[test]
    fn every_reader_compiles() {
        let all = &READERS;
        for one in [&all.day_first, &all.month_first, &all.month_year, &all.figures] {
            assert!(one.is_some());
        }
        assert!(all.compact.is_some() && all.year.is_some() && all.cue.is_some());
    }

    #[test]
    fn a_birthday_is_found_however_it_is_written() {
        for written in [
            "12/03/1999",
            "12.3.99",
            "12 - 03 - 1999",
            "1999-03-12",
            "03/12/1999",
            "12 03 1999",
            "12031999",
            "19990312",
            "12 March 1999",
            "12th of March, 1999",
            "March 12th 1999",
            "12 Mar 99",
            "12 mar '99",
            "12 March",
            "March 1999",
            "twelfth of March",
            "the twelfth of March nineteen ninety-nine",
            "twelve march nineteen ninety nine",
            "March the twelfth",
            "MARCH 12",
            "١٢/٠٣/١٩٩٩",
        ] {
            let found = hits(&format!("She says {written} and then cried."));
            assert!(found.iter().any(|(_, known)| *known), "{written}: {found:?}");
        }
    }

    #[test]
    fn other_dates_are_left_alone_unless_they_are_said_to_be_a_birth() {
        for text in ["since 3 April 2019", "in 1999 she came", "on 12/04/1999", "may he rest"] {
            assert_eq!(hits(text), [], "{text}");
        }
        for text in [
            "born on 3 April 2001",
            "DOB 01.02.1990",
            "born in 1998",
            "date of birth: second of May 1980",
        ] {
            let found = hits(text);
            assert!(
                !found.is_empty() && found.iter().all(|(_, known)| !known),
                "{text}: {found:?}"
            );
        }
    }
}
