//! A language: its names, how it is written and spoken, how far its words were checked.

use super::messages::{MessageSet, SetName};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The way its lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As HTML wants it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How far the words of a set were checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// The English that all others are translated from.
    Source,
    /// There are no words yet.
    Untranslated,
    /// Drafted by a machine; nobody has answered for it.
    MachineDrafted,
    /// A named linguist answers for exactly this version.
    Reviewed {
        /// Name and qualification.
        by: String,
        /// Day of the review.
        on: NaiveDate,
    },
    /// It was reviewed once, but the words have changed since.
    ReviewOutdated,
}

impl Review {
    /// Code, for wording and the log.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Untranslated => "untranslated",
            Self::MachineDrafted => "machine-drafted",
            Self::Reviewed { .. } => "reviewed",
            Self::ReviewOutdated => "review-outdated",
        }
    }
}

/// One set of a language.
#[derive(Clone, Debug)]
pub struct SetState {
    /// Its words.
    pub messages: MessageSet,
    /// Their fingerprint.
    pub version: String,
    /// How far they were checked.
    pub review: Review,
    /// Checks that were made, as codes.
    pub checked: Vec<String>,
    /// Checks that were not made, as codes.
    pub unchecked: Vec<String>,
}

/// One language.
#[derive(Clone, Debug)]
pub struct Language {
    /// BCP 47 tag, the folder's name.
    pub tag: String,
    /// Name in English.
    pub english: String,
    /// Name in the language itself, in its own script.
    pub own: String,
    /// Other names that an officer may type.
    pub also: Vec<String>,
    /// ISO 15924 script.
    pub script: String,
    /// The way its lines run.
    pub direction: Direction,
    /// Countries, likeliest first.
    pub countries: Vec<String>,
    /// Voice of espeak-ng, if it has one that can be understood.
    pub voice: Option<String>,
    /// Whether that voice is hard to follow.
    pub voice_rough: bool,
    /// Words for adults.
    pub adult: SetState,
    /// Words for children.
    pub child: SetState,
    /// Translation back into English, by full key, for the officer only.
    pub gloss: BTreeMap<String, String>,
}

impl Language {
    /// One of its sets.
    #[must_use]
    pub fn set(&self, name: SetName) -> &SetState {
        match name {
            SetName::Adult => &self.adult,
            SetName::Child => &self.child,
        }
    }

    /// One message by full key, from whichever set has it.
    #[must_use]
    pub fn message(&self, key: &str) -> Option<&str> {
        self.child.messages.get(key).or_else(|| self.adult.messages.get(key))
    }

    /// Whether this is its name, in whole: own, English or another, or its tag (folded).
    pub(super) fn is_called(&self, wanted: &str) -> bool {
        let names = [&self.tag, &self.english, &self.own].into_iter().chain(&self.also);
        let primary = self.tag.split('-').next().unwrap_or(&self.tag);
        wanted == primary || names.into_iter().any(|name| folded(name) == wanted)
    }

    /// How well it fits what was typed (folded): smaller is better, nothing does not fit.
    pub(super) fn rank(&self, wanted: &str) -> Option<usize> {
        if wanted.is_empty() {
            return Some(0);
        }
        let starts = |name: &String| {
            let name = folded(name);
            name.starts_with(wanted) || name.split(' ').any(|word| word.starts_with(wanted))
        };
        let names = [&self.english, &self.own].into_iter().chain(&self.also);
        if self.tag.eq_ignore_ascii_case(wanted) || names.into_iter().any(starts) {
            return Some(1);
        }
        self.countries.iter().position(starts).map(|place| place + 2)
    }

    /// The place of a country among its countries.
    pub(super) fn place_of(&self, country: &str) -> Option<usize> {
        let wanted = folded(country);
        self.countries.iter().position(|own| folded(own) == wanted)
    }
}

/// Letters only, lower case, without accents: `tieng viet` finds `Tiếng Việt`.
pub(super) fn folded(text: &str) -> String {
    let letters = text.nfkd().filter(|letter| !is_combining_mark(*letter));
    let plain: String = letters
        .map(|letter| if letter == 'đ' || letter == 'Đ' { 'd' } else { letter })
        .flat_map(char::to_lowercase)
        .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
