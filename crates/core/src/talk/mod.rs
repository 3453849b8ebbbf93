//! Talking with a person in their own language: the languages, the messages with their review
//! state, the conversation in parts, and when consent may rest on what was shown.
//!
//! The words live in `locales/<tag>/`, the order of the conversation in `guidance/talk.toml`. A
//! pack may replace a language's words by files under `wording/<tag>/`. Whatever is missing or
//! broken falls back with a reason; a person never meets a blank page.

mod consent;
mod language;
mod load;
mod messages;
mod script;
mod wording;

#[cfg(test)]
mod tests;

pub use consent::{
    Asked, Basis, ConsentRecord, Event, Interpreter, Talked, What, basis, explained, record, spoken,
};
pub use language::{Direction, Language, Review, SetState};
pub use messages::{MessageSet, SetName};
pub use script::{Kind, NumberLine, Part, Prompt, Sheet, SheetSection};
pub use wording::{Page, Words};

use crate::guidance::Problem;

/// Answers a person can touch, as stored. `stop` ends the conversation and is no answer.
pub const ANSWERS: [&str; 4] = ["yes", "no", "unknown", "decline"];

/// Everything needed to talk: languages with their words, and the conversation.
#[derive(Clone, Debug)]
pub struct Talk {
    /// Languages, likeliest first.
    pub languages: Vec<Language>,
    /// Parts of the conversation in their order, both sets.
    pub parts: Vec<Part>,
    /// The rights sheet of each set.
    pub sheets: Vec<Sheet>,
    /// Telephone numbers that may be kept.
    pub numbers: Vec<NumberLine>,
    /// What is wrong with a language's files. Such a message falls back; nothing else suffers.
    pub problems: Vec<Problem>,
}

impl Talk {
    /// One language by its tag.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// The parts for adults or for children.
    pub fn parts(&self, set: SetName) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.set == set)
    }

    /// One part by its name.
    #[must_use]
    pub fn part(&self, set: SetName, id: &str) -> Option<&Part> {
        self.parts(set).find(|part| part.id == id)
    }

    /// Languages that fit what an officer typed: English name, own name, another name or a
    /// country; names before countries, each in the order of likelihood. Nothing typed fits all.
    #[must_use]
    pub fn search(&self, typed: &str) -> Vec<&Language> {
        let wanted = language::folded(typed);
        let rank = |language: &&Language| language.rank(&wanted);
        let mut found: Vec<_> =
            self.languages.iter().filter(|language| rank(language).is_some()).collect();
        found.sort_by_key(|language| rank(language));
        found
    }

    /// Languages with the likeliest first: those of the person's countries, then those that this
    /// device used lately (newest first), then the usual order.
    #[must_use]
    pub fn ordered(&self, countries: &[String], used: &[String]) -> Vec<&Language> {
        let mut languages: Vec<_> = self.languages.iter().collect();
        languages.sort_by_key(|language| {
            let near = countries.iter().filter_map(|country| language.place_of(country)).min();
            let lately = used.iter().position(|tag| *tag == language.tag);
            (near.unwrap_or(usize::MAX), lately.unwrap_or(usize::MAX))
        });
        languages
    }
}
