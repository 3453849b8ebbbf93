//! Paper for the person: the language card and the rights sheet. Both are given the words; a
//! language whose words are not there is not offered.

use crate::{
    fonts::drawable,
    typeset::{PaperError, typeset},
};
use plainsight_core::text::Texts;
use serde::Serialize;
use std::collections::BTreeMap;

const CARD: &str = include_str!("../templates/card.typ");
const RIGHTS: &str = include_str!("../templates/rights.typ");

/// The way a language's lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// One language on the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLanguage<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// Its own name in its own script.
    pub own: &'a str,
    /// Its name in English, for the officer.
    pub english: &'a str,
    /// "Is this your language?" in it; nothing where the sentence is not there.
    pub question: Option<&'a str>,
    /// The way its lines run.
    pub direction: Direction,
}

/// A heading of the rights sheet with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsSection<'a> {
    /// Heading; nothing for lines that need none.
    pub heading: Option<&'a str>,
    /// One thought each.
    pub lines: Vec<&'a str>,
}

/// A number that is safe to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsNumber<'a> {
    /// Whose number it is, in the person's language.
    pub label: &'a str,
    /// As dialled in the United Kingdom; set left to right in every language.
    pub number: &'a str,
}

/// What was explained, in one language, to take away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RightsSheet<'a> {
    /// BCP 47 tag.
    pub tag: &'a str,
    /// The way its lines run.
    pub direction: Direction,
    /// Title. Says nothing that would endanger the person if somebody finds the sheet.
    pub title: &'a str,
    /// Sections in the order in which they were explained.
    pub sections: Vec<RightsSection<'a>>,
    /// Above the numbers.
    pub numbers_heading: Option<&'a str>,
    /// Numbers.
    pub numbers: Vec<RightsNumber<'a>>,
    /// At the foot.
    pub footer: Option<&'a str>,
}

#[derive(Serialize)]
struct CardData {
    title: String,
    rows: Vec<CardRow>,
}

#[derive(Serialize)]
struct CardRow {
    lang: String,
    own: String,
    english: String,
    question: Option<String>,
    dir: Direction,
}

#[derive(Serialize)]
struct RightsData {
    lang: String,
    dir: Direction,
    title: String,
    sections: Vec<SectionData>,
    numbers_heading: Option<String>,
    numbers: Vec<NumberData>,
    footer: Option<String>,
}

#[derive(Serialize)]
struct SectionData {
    heading: Option<String>,
    lines: Vec<String>,
}

#[derive(Serialize)]
struct NumberData {
    label: String,
    number: String,
}

/// The language card: each language by its own name, for pointing at. PDF/UA-1, same bytes for the
/// same languages.
///
/// # Errors
/// A defect of the template.
pub fn language_card_pdf(
    languages: &[CardLanguage<'_>],
    texts: &Texts,
) -> Result<Vec<u8>, PaperError> {
    let row = |one: &CardLanguage<'_>| CardRow {
        lang: primary(one.tag),
        own: drawable(one.own),
        english: drawable(one.english),
        question: one.question.map(drawable),
        dir: one.direction,
    };
    let title = texts.get("paper-card-title", &BTreeMap::new());
    typeset(CARD, &CardData { title, rows: languages.iter().map(row).collect() })
}

/// The rights sheet of one language. Carries no word of the officer's, no logo and no date, so
/// that it gives nobody away. PDF/UA-1, same bytes for the same words.
///
/// # Errors
/// A defect of the template.
pub fn rights_sheet_pdf(sheet: &RightsSheet<'_>) -> Result<Vec<u8>, PaperError> {
    let section = |one: &RightsSection<'_>| SectionData {
        heading: one.heading.map(drawable),
        lines: one.lines.iter().map(|line| drawable(line)).collect(),
    };
    let number = |one: &RightsNumber<'_>| NumberData {
        label: drawable(one.label),
        number: one.number.to_owned(),
    };
    typeset(
        RIGHTS,
        &RightsData {
            lang: primary(sheet.tag),
            dir: sheet.direction,
            title: drawable(sheet.title),
            sections: sheet.sections.iter().map(section).collect(),
            numbers_heading: sheet.numbers_heading.map(drawable),
            numbers: sheet.numbers.iter().map(number).collect(),
            footer: sheet.footer.map(drawable),
        },
    )
}

/// `zh` of `zh-Hans`: the typesetter takes the language alone.
fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or(tag).to_ascii_lowercase()
}
