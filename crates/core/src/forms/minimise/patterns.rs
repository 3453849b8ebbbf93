//! What identifies by its shape: numbers to ring, addresses, references, files.

use super::{Kind, fold::Folded};
use regex::Regex;
use std::{ops::Range, sync::LazyLock};

/// Something found, in letters of the folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    pub(super) letters: Range<usize>,
    pub(super) kind: Kind,
    /// It is an identifier that stands elsewhere in the draft.
    pub(super) known: bool,
}

const FIGURE: &str =
    "(?:zero|oh|o|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|[0-9])";
const STREET: &str = "(?:(?i:street|road|lane|avenue|terrace|crescent|gardens|grove|mews|st|rd|ln|ave)|Way|Place|Row|Walk|Park|Hill|Court|Square|Drive|Close|Parade|House)";

static SHAPES: LazyLock<Vec<(Kind, Regex)>> = LazyLock::new(|| {
    let shapes = shapes().into_iter();
    shapes.filter_map(|(kind, shape)| Some((kind, reader(&shape)?))).collect()
});

/// Compiles a shape. The text is folded, so words end where ASCII words end; knowing that keeps the
/// search fast in every script.
pub(super) fn reader(shape: &str) -> Option<Regex> {
    Regex::new(&shape.replace(r"\b", r"(?-u:\b)")).ok()
}

fn shapes() -> Vec<(Kind, String)> {
    let file = "jpe?g|png|pdf|docx?|heic|gif|tiff?|bmp|webp|mp4|mov|avi|3gp|mp3|m4a|wav|opus|xlsx?|pptx?|txt|rtf|zip|eml|msg";
    vec![
        (Kind::Email, r"(?i)[0-9a-z_.%+\-]+\s?@\s?[0-9a-z\-]+(?:\s?\.\s?[0-9a-z\-]+)+".into()),
        (Kind::Email, r"(?i)[0-9a-z_.%+\-]+\s*(?:\(at\)|\[at\]|\bat\b)\s*[0-9a-z\-]+\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*[0-9a-z\-]+".into()),
        (Kind::Email, r"(?i)[0-9a-z_.%+\-]+\s*(?:\(at\)|\[at\]|\sat\s)\s*[0-9a-z\-]+\.(?:com|co|org|net|uk|ro|pl|al|vn|info|me|mail)\b[0-9A-Za-z_.]*".into()),
        (Kind::Link, r"(?i)(?:https?://|www\.)[^\s,;)]+".into()),
        (Kind::Link, r"(?:^|\s)@[0-9A-Za-z_.]{3,}".into()),
        (Kind::FileName, format!(r#"(?i)[^\s/\\"'<>|,;:(]+\.(?:{file})\b"#)),
        (Kind::Phone, r"(?:\+|\b)\(?[0-9](?:[\s().\-/]{0,3}[0-9]){8,14}\b".into()),
        (Kind::Phone, format!(r"(?i)\b(?:{FIGURE}[\s,.\-]+){{6,}}{FIGURE}\b")),
        (Kind::Postcode, r"(?i)\b[A-Z]{1,2}[0-9][A-Z0-9]?[\s\-]?[0-9][A-Z]{2}\b".into()),
        (Kind::Address, r"(?i)\b(?:flat|apartment|apt|unit|caravan|room)\s*(?:no\.?\s*)?[0-9]+[a-z]?\b".into()),
        (Kind::Address, format!(r"\b[0-9]{{1,4}}[A-Za-z]?,?\s+(?:[A-Za-z'\-]+\s+){{1,3}}{STREET}\b")),
        (Kind::Reference, r"(?i)\b[A-Z]{2}\s?[0-9]{2}\s?[0-9]{2}\s?[0-9]{2}\s?[A-D]\b".into()),
        (Kind::Reference, r"(?i)\b[0-9]{2,4}/[0-9]{4,7}[A-Z]\b".into()),
        (Kind::Reference, r"(?i)\b[A-Z]{1,6}[\-/]?[0-9]{5,}(?:[\-/][0-9A-Z]+)*[A-Z]?\b".into()),
        (Kind::Reference, r"\b[A-Z]{1,6}\s[0-9]{5,}(?:[\-/][0-9]+)*\b".into()),
        (Kind::Reference, r"(?i)\b(?:[A-Z]{1,4}[\-/])?[0-9]{2,7}[\-/][0-9]{2,7}(?:[\-/][0-9]{2,4})?\b".into()),
        (Kind::Reference, r"\b[0-9]{6,}\b".into()),
        (Kind::Reference, r"\b[A-Z]{2}[0-9]{2}\s?[A-Z]{3}\b".into()),
        (Kind::Reference, r"(?i)\b[a-z]{2}[0-9]{2}[a-z]{3}\b".into()),
    ]
}

/// Everything of a telling shape.
pub(super) fn find(text: &Folded) -> Vec<Pattern> {
    let mut found = Vec::new();
    for (kind, shape) in SHAPES.iter() {
        for hit in shape.find_iter(&text.plain).filter(|hit| is_meant(*kind, hit.as_str())) {
            let lead = hit.as_str().len() - hit.as_str().trim_start().len();
            let place = hit.start() + lead..hit.end();
            found.push(Pattern { letters: text.letters_of(&place), kind: *kind, known: false });
        }
    }
    found
}

/// Years in a row and dates are no telephone numbers and no references.
fn is_meant(kind: Kind, text: &str) -> bool {
    let groups: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let year =
        |group: &str| group.len() == 4 && (group.starts_with("19") || group.starts_with("20"));
    match kind {
        Kind::Phone if groups.iter().any(|group| group.len() > 1) => {
            !groups.iter().all(|group| year(group)) && !is_date_first(&groups)
        }
        Kind::Reference if text.contains(['/', '-']) => {
            let digits: usize = groups.iter().map(|group| group.len()).sum();
            let letters = text.chars().any(char::is_alphabetic);
            let spans_years =
                groups.len() == 2 && groups.iter().all(|group| year(group) || group.len() == 2);
            (digits >= 6 || letters && digits >= 4) && !spans_years && !is_date(&groups)
        }
        _ => true,
    }
}

fn is_date(groups: &[&str]) -> bool {
    let numbers: Vec<u32> = groups.iter().filter_map(|group| group.parse().ok()).collect();
    let day_month = |a: u32, b: u32| {
        (1..=31).contains(&a) && (1..=12).contains(&b)
            || (1..=12).contains(&a) && (1..=31).contains(&b)
    };
    match numbers.as_slice() {
        [a, b, c] => day_month(*a, *b) && is_year(*c) || day_month(*b, *c) && is_year(*a),
        [a, b] => (1..=12).contains(a) && (1900..2100).contains(b),
        _ => false,
    }
}

fn is_year(number: u32) -> bool {
    number < 100 || (1900..2100).contains(&number)
}

/// A date followed by more figures, as in "12/03/2019 at 14:00".
fn is_date_first(groups: &[&str]) -> bool {
    groups
        .get(..3)
        .is_some_and(|first| first.iter().any(|group| group.len() == 4) && is_date(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        find(&Folded::of(text)).into_iter().map(|one| one.kind).collect()
    }

    #[test]
    fn every_shape_compiles() {
        assert_eq!(SHAPES.len(), shapes().len());
    }

    #[test]
    fn shapes_that_identify_are_found() {
        let table = [
            ("ring 07911 123456", Kind::Phone),
            ("+44 (0)7911-123-456", Kind::Phone),
            ("oh seven nine double one, one two three", Kind::Phone),
            ("+40 722 123 456", Kind::Phone),
            ("a.khan@example.com", Kind::Email),
            ("a.khan at example dot com", Kind::Email),
            ("a.khan (at) gmail.com", Kind::Email),
            ("https://example.com/amir", Kind::Link),
            ("insta @amir.k99", Kind::Link),
            ("see IMG_2044.JPG", Kind::FileName),
            ("near BN1 1AA", Kind::Postcode),
            ("bn11aa", Kind::Postcode),
            ("at 14 Mill Lane", Kind::Address),
            ("in Flat 3", Kind::Address),
            ("QQ 12 34 56 C", Kind::Reference),
            ("PNC 17/0123456X", Kind::Reference),
            ("crime 47170012345", Kind::Reference),
            ("HO ref A1234567", Kind::Reference),
            ("CR/12345/26", Kind::Reference),
            ("van AB12 CDE", Kind::Reference),
        ];
        for (text, kind) in table {
            assert!(kinds(text).contains(&kind), "{text}: {:?}", kinds(text));
        }
    }

    #[test]
    fn ordinary_words_and_dates_are_left_alone() {
        for text in [
            "he was at work. Then he left",
            "in 2019, 2020 2021 and 2022",
            "from 12/03/2019 at 14:00",
            "between 2017-2019",
            "paid £30 for 12 hours, 6 days",
            "12/2019",
            "2 hour drive, 3 men walk",
            "call 999 or 101",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
