//! Guidance: the dated body of rules, indicators, forms, contacts and wording keys, as plain text
//! files that policy people edit. The pack in `guidance/` is embedded as the default.

pub mod calendar;
mod embedded;
pub mod files;
pub mod law;
pub mod lookups;
pub mod schedule4;

pub use files::{Files, Problem};

use crate::{forms, indicators, talk::Talk};
use serde::Deserialize;

/// What a pack says of itself (`pack.toml`).
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Pack identifier, stable across versions.
    pub id: String,
    /// Version, for instance `2026.11`.
    pub version: String,
    /// The date at which the law in it was read, `YYYY-MM-DD`.
    pub law_as_at: chrono::NaiveDate,
    /// Where the rules come from.
    pub sources: Vec<String>,
}

impl Manifest {
    /// `id@version`: what a draft was made under.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}

/// A checked pack, compiled and ready.
pub struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Indicators, their lexicon, bands, questions and actions.
    pub indicators: indicators::Book,
    /// The report's definition.
    pub form: forms::Form,
    /// Law values by date, contacts.
    pub law: law::Book,
    /// Working days and bank holidays.
    pub calendar: calendar::Calendar,
    /// Offences outside the defence of section 45, by date.
    pub schedule4: schedule4::Schedule4,
    /// Long lists (police forces, local authorities, …).
    pub lookups: lookups::Lookups,
    /// Languages, prompts and the conversation on the hand-over screen.
    pub talk: Talk,
}

impl Pack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// Every problem found, each with file, line and reason; never only the first.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        Self::with_book(files, indicators::Book::load)
    }

    fn with_book(
        files: &Files,
        book: impl FnOnce(&Files, &mut Vec<Problem>) -> indicators::Book,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let manifest = files.parse::<Manifest>("pack.toml", &mut problems);
        let lookups = lookups::Lookups::load(files, &mut problems);
        let law = law::Book::load(files, &mut problems);
        let calendar = calendar::Calendar::load(files, &mut problems);
        let schedule4 = schedule4::Schedule4::load(files, &mut problems);
        let form = forms::Form::load(files, &lookups, &mut problems);
        let indicators = book(files, &mut problems);
        let talk = Talk::load(files, &mut problems);
        match (manifest, problems.is_empty()) {
            (Some(manifest), true) => {
                Ok(Self { manifest, indicators, form, law, calendar, schedule4, lookups, talk })
            }
            _ => Err(problems),
        }
    }
}
