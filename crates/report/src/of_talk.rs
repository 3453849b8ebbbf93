//! The person's papers from the words of a pack.

use crate::person::{CardLanguage, Direction, RightsNumber, RightsSection, RightsSheet};
use plainsight_core::talk::{Direction as Lines, Language, SetName, Talk};

/// Every language of a pack for the card, in the given order; all of them, likeliest first, when
/// none is named. A tag that nobody knows is left out.
#[must_use]
pub fn card_languages<'a>(talk: &'a Talk, tags: &[String]) -> Vec<CardLanguage<'a>> {
    let one = |language: &'a Language| CardLanguage {
        tag: &language.tag,
        own: &language.own,
        english: &language.english,
        question: language.message("prompts-language-question"),
        direction: direction(language),
    };
    if tags.is_empty() {
        return talk.languages.iter().map(one).collect();
    }
    tags.iter().filter_map(|tag| talk.language(tag)).map(one).collect()
}

/// The rights sheet of a language; nothing where one of its words is not there, for a paper in two
/// languages helps nobody.
#[must_use]
pub fn rights_words<'a>(
    talk: &'a Talk,
    language: &'a Language,
    set: SetName,
) -> Option<RightsSheet<'a>> {
    let sheet = talk.sheets.iter().find(|sheet| sheet.set == set)?;
    let words = |id: &str| language.message(&set.key(id));
    let maybe = |id: &'a Option<String>| id.as_deref().map(words);
    let section = |one: &'a plainsight_core::talk::SheetSection| {
        let lines = one.lines.iter().map(|id| words(id)).collect::<Option<Vec<_>>>()?;
        Some(RightsSection { heading: maybe(&one.heading).unwrap_or_default(), lines })
    };
    let numbers = talk.numbers.iter().filter(|line| line.set == set);
    Some(RightsSheet {
        tag: &language.tag,
        direction: direction(language),
        title: words(&sheet.title)?,
        sections: sheet.sections.iter().map(section).collect::<Option<_>>()?,
        numbers_heading: maybe(&sheet.numbers_heading).unwrap_or_default(),
        numbers: numbers
            .map(|line| Some(RightsNumber { label: words(&line.message)?, number: &line.number }))
            .collect::<Option<_>>()?,
        footer: maybe(&sheet.footer).unwrap_or_default(),
    })
}

fn direction(language: &Language) -> Direction {
    match language.direction {
        Lines::Ltr => Direction::Ltr,
        Lines::Rtl => Direction::Rtl,
    }
}
