//! Indicators: what a note shows, what it may mean, what to ask next.
//!
//! [`scan`] finds indicators in free text, with the bytes of the words that triggered each.
//! [`assess`] weighs findings, answers and facts by rules a person can read. There is no score and
//! no outcome that says "not a victim"; nationality, age, sex or status alone find nothing.
//! The rules are `guidance/indicators/`, `guidance/bands.toml` and `guidance/actions.toml`; what
//! the wording as a whole amounts to is [`reading`].

mod assess;
mod bands;
mod book;
mod coarse;
mod common;
mod compile;
mod compiled;
mod examples;
mod guards;
mod lexicon;
mod load;
mod matcher;
mod negation;
mod next;
mod others;
mod pattern;
mod raw;
pub mod reading;
mod scan;
mod wordmap;
mod words;

#[cfg(test)]
mod tests;

pub use assess::{Assessment, Reason, Supported, assess, band};
pub use bands::Action;
pub use book::{Book, Indicator, Question};
pub use scan::{Finding, Scan, scan, scan_if_flagged};

use assess::Assessed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How much a finding weighs. Not a score: band rules ask for kinds of finding by strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Strength {
    /// Background, demeanour, premises: never enough alone.
    Weak,
    /// Counts beside a finding of another kind.
    Medium,
    /// One sign of control that alone deserves questions.
    Strong,
}

impl Strength {
    /// The stable code: `weak`, `medium`, `strong`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Medium => "medium",
            Self::Strong => "strong",
        }
    }

    fn read(text: &str) -> Option<Self> {
        match text {
            "weak" => Some(Self::Weak),
            "medium" => Some(Self::Medium),
            "strong" => Some(Self::Strong),
            _ => None,
        }
    }

    /// One level lower; a weak finding stays a finding.
    fn lowered(self) -> Self {
        match self {
            Self::Strong => Self::Medium,
            Self::Medium | Self::Weak => Self::Weak,
        }
    }
}

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Supports the question's indicators.
    Yes,
    /// Supports nothing; it never takes a finding away.
    No,
    /// Not known; worth asking again.
    Unknown,
}

/// What is known of the person's age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Age {
    /// Under 18.
    Under18,
    /// 18 or over.
    Adult,
    /// Not sure: treated as a child (Modern Slavery Act 2015, section 51).
    NotSure,
    /// Nobody asked yet.
    #[default]
    NotAsked,
}

/// What the officer knows besides the note.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Site code.
    pub site: Option<String>,
    /// Youngest age among the people of the encounter.
    pub age: Age,
    /// Whether the person is in danger now, if somebody said.
    pub danger_now: Option<bool>,
    /// Who is with the person, as codes.
    pub present: Vec<String>,
    /// Indicators that the officer looked at and set aside; they stay in the list and count no more.
    pub dismissed: BTreeSet<String>,
}

/// What the findings mean for the officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Band {
    /// Nothing stands out yet: keep listening.
    Curious,
    /// Something deserves questions.
    Ask,
    /// Treat as a potential victim now.
    Act,
}

impl Band {
    /// The stable code: `curious`, `ask`, `act`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Curious => "curious",
            Self::Ask => "ask",
            Self::Act => "act",
        }
    }

    fn read(text: &str) -> Option<Self> {
        [Self::Curious, Self::Ask, Self::Act].into_iter().find(|band| band.as_str() == text)
    }
}
