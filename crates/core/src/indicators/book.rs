//! The indicators, questions and cues of a pack, compiled.

use super::{
    Strength,
    bands::{Action, Bands},
    lexicon::{ClassId, Lexicon},
    matcher::Compiled,
    negation::Negation,
    reading::Reading,
};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};

/// One observable sign.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Indicator {
    /// Identifier, for instance `DOC-001`.
    pub id: String,
    /// Category: the name of its file.
    pub category: String,
    /// `child`, `adult` or `both`.
    pub applies_to: String,
    /// How it comes to be known: `told`, `seen`, `found`, `records`.
    pub observed: Vec<String>,
    /// Site codes; empty means anywhere.
    pub sites: Vec<String>,
    /// What it weighs.
    pub strength: Strength,
    /// A caution must be shown with it.
    pub caution: bool,
    /// Exploitation types it suggests by itself.
    pub types: Vec<String>,
    /// Where it comes from.
    pub sources: Vec<String>,
}

/// A question whose "yes" supports indicators.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Identifier; wording `questions-<id>` and `questions-<id>-why`.
    pub id: String,
    /// Indicators that "yes" supports.
    pub supports: Vec<String>,
    /// Sites where it is asked first; empty means anywhere.
    pub sites: Vec<String>,
}

/// What a matched pattern stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Means {
    /// An indicator, by its index.
    Indicator(usize),
    /// An innocent explanation of findings of these categories.
    Explained(Vec<String>),
    /// An immediate-risk cue.
    Risk,
    /// Other people: how many if no number is read, and how many to take off a number.
    Others { count: u32, less: u32 },
    /// An exploitation type, once there is a finding.
    Kind(String),
    /// The person may be treated as a suspect.
    Suspect,
    /// The kind of place.
    Site,
}

/// One rule: a pattern, what it means, and its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Rule {
    /// `DOC-001/2`, or the cue's id.
    pub(super) name: String,
    pub(super) means: Means,
    pub(super) pattern: Compiled,
}

/// A sentence that must, or must not, be found.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Example {
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) text: String,
    pub(super) rule_prefix: String,
    pub(super) found: bool,
}

/// The compiled book.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Book {
    pub(super) indicators: Vec<Indicator>,
    pub(super) by_id: BTreeMap<String, usize>,
    pub(super) questions: Vec<Question>,
    pub(super) rules: Vec<Rule>,
    pub(super) lexicon: Lexicon,
    pub(super) negation: Negation,
    /// The class of `{number}`, if a rule asks for one.
    pub(super) number: Option<ClassId>,
    pub(super) bands: Bands,
    pub(super) reading: Reading,
    pub(super) sites: Vec<String>,
    #[serde(skip)]
    pub(super) examples: Vec<Example>,
    /// Where the book was read as it was compiled: the examples, still as they were written.
    #[serde(skip)]
    pub(super) written_examples: Option<&'static [u8]>,
}

impl Book {
    /// A question.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// Every question.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// An action.
    #[must_use]
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.bands.action(id)
    }

    /// Every action's identifier.
    pub fn action_ids(&self) -> impl Iterator<Item = &str> {
        self.bands.action_ids()
    }

    /// Every band rule's identifier; wording `bands-reason-<id>`.
    pub fn band_rule_ids(&self) -> impl Iterator<Item = &str> {
        self.bands.rule_ids()
    }

    /// An indicator.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.by_id.get(id).and_then(|index| self.indicators.get(*index))
    }

    /// Every indicator, in order of identifier.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.by_id.values().filter_map(|index| self.indicators.get(*index))
    }

    /// Site codes.
    #[must_use]
    pub fn sites(&self) -> &[String] {
        &self.sites
    }

    pub(super) fn examples(&self) -> Cow<'_, [Example]> {
        match self.written_examples {
            Some(written) => Cow::Owned(Self::read_examples(written)),
            None => Cow::Borrowed(&self.examples),
        }
    }

    /// How many patterns there are.
    #[must_use]
    pub fn rule_count(&self) -> usize {
        self.rules.len()
    }
}
