//! The conversation as data: `guidance/talk.toml`.

use super::messages::SetName;
use serde::Deserialize;

/// What a part is for. Only needs, triage, safe contact and consent ask closed questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Making contact.
    Contact,
    /// Immediate needs, with pictures.
    Need,
    /// Safety triage: closed questions, logged word for word, never the account itself.
    Triage,
    /// Something explained.
    Information,
    /// Questions of consent.
    Consent,
    /// Goodbye and safe contact.
    Closing,
}

impl Kind {
    /// Code, for wording and the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Need => "need",
            Self::Triage => "triage",
            Self::Information => "information",
            Self::Consent => "consent",
            Self::Closing => "closing",
        }
    }
}

/// One page of the hand-over screen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prompt {
    /// Its message, without the set's prefix.
    pub id: String,
    /// Whether yes, no, I don't know, I'd rather not say are offered.
    #[serde(default)]
    pub ask: bool,
    /// Picture above the words.
    #[serde(default)]
    pub picture: Option<String>,
    /// Messages of a list under the words.
    #[serde(default)]
    pub items: Vec<String>,
    /// Whether the record of consent stands without its answer.
    #[serde(default)]
    pub optional: bool,
}

/// One part of the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Name, unique within its set.
    pub id: String,
    /// Adults' or children's.
    pub set: SetName,
    /// What it is for.
    pub kind: Kind,
    /// Whether consent can only be asked after it was shown (statutory guidance: an informed
    /// decision needs it explained first).
    #[serde(default)]
    pub before_consent: bool,
    /// Its pages in order.
    pub prompts: Vec<Prompt>,
}

/// One heading of the rights sheet with its lines.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetSection {
    /// Message of the heading.
    #[serde(default)]
    pub heading: Option<String>,
    /// Messages.
    pub lines: Vec<String>,
}

/// The rights sheet of one set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// Adults' or children's.
    pub set: SetName,
    /// Message of the title.
    pub title: String,
    /// Its sections.
    pub sections: Vec<SheetSection>,
    /// Message above the telephone numbers.
    #[serde(default)]
    pub numbers_heading: Option<String>,
    /// Message at the foot.
    #[serde(default)]
    pub footer: Option<String>,
}

/// A telephone number that may be kept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberLine {
    /// Adults' or children's.
    pub set: SetName,
    /// Message beside it.
    pub message: String,
    /// As dialled in the United Kingdom.
    pub number: String,
    /// Day on which the source said so, `YYYY-MM-DD`.
    pub as_of: chrono::NaiveDate,
    /// Where it comes from.
    pub source: String,
}

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Script {
    pub(super) order: Vec<String>,
    #[serde(rename = "part")]
    pub(super) parts: Vec<Part>,
    #[serde(rename = "sheet")]
    pub(super) sheets: Vec<Sheet>,
    #[serde(rename = "number")]
    pub(super) numbers: Vec<NumberLine>,
}

impl Part {
    /// Full keys of its messages, lists included, in order.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        self.prompts.iter().flat_map(move |prompt| {
            let own = std::iter::once(&prompt.id);
            own.chain(&prompt.items).map(move |id| self.set.key(id))
        })
    }
}

impl Sheet {
    /// Full keys of its messages, in order.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        let sections = self.sections.iter();
        let inner = sections.flat_map(|section| section.heading.iter().chain(&section.lines));
        let ends = self.numbers_heading.iter().chain(&self.footer);
        let all = std::iter::once(&self.title).chain(inner).chain(ends);
        all.map(move |id| self.set.key(id))
    }
}
