//! One case kept by several officers: every version of everything in it, and how versions from
//! several devices come together.
//!
//! A version is never changed and never dropped; its identifier is the hash of what it says. To
//! bring two copies of a case together is to take the union of their versions, so the order and the
//! number of deliveries cannot matter. What stands now follows from the versions alone: no clock of
//! a device decides anything, and no text is ever woven together from two officers' words.

mod case;
mod consent;

pub use case::{Case, State};
pub use consent::{is_consent, narrower};

use crate::{
    forms::CONSENT,
    id::{DeviceId, OfficerId},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Field of an encounter: when it began and under which guidance. Never differs.
pub const ENCOUNTER: &str = "@encounter";
/// Field of an encounter: the note.
pub const NOTE: &str = "@note";
/// Field of a person: their place in the encounter and what they are called.
pub const PERSON: &str = "@person";
/// Field of a person: everything about consent as one whole. Half of one record of consent and half
/// of another would be a consent that nobody gave.
pub const CONSENT_WHOLE: &str = "@consent";
/// Field of a person: the report's identifier, so that two officers' reports about one person are
/// known to the hub as versions of the same report. Never differs.
pub const REPORT_ID: &str = "@report-id";
/// Field of a person, followed by an envelope's identifier: a report that was sealed about them.
pub const REPORT: &str = "@report:";
/// Field of somebody mentioned who must be found.
pub const OTHER: &str = "@other";
/// Field of a conversation: its whole log.
pub const TALK: &str = "@talk";
/// The answer that chooses between an adult's and a child's report.
const AGE: &str = "pv-under-age";
/// Texts of which both versions may be kept, one under the other.
const PROSE: [&str; 2] = [NOTE, "officer-view"];

/// What a version is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Key {
    /// An encounter, a person, somebody mentioned, a conversation.
    pub subject: String,
    /// One of the names above, or a field's identifier.
    pub field: String,
}

/// How a difference about something is dealt with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The narrower stands and no report leaves until a person has decided.
    Consent,
    /// No report leaves until a person has decided.
    Age,
    /// One of them, or both one under the other.
    Prose,
    /// One of them.
    Choice,
    /// Made once and the same everywhere.
    Fixed,
}

impl Key {
    /// A key.
    #[must_use]
    pub fn new(subject: impl ToString, field: impl Into<String>) -> Self {
        Self { subject: subject.to_string(), field: field.into() }
    }

    /// How a difference about it is dealt with.
    #[must_use]
    pub fn kind(&self) -> Kind {
        let field = self.field.as_str();
        match field {
            CONSENT_WHOLE => Kind::Consent,
            AGE => Kind::Age,
            ENCOUNTER | REPORT_ID => Kind::Fixed,
            _ if PROSE.contains(&field) => Kind::Prose,
            _ if field.starts_with(REPORT) => Kind::Fixed,
            _ => Kind::Choice,
        }
    }
}

/// One version of one thing. Its identifier commits to all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// What it is about.
    pub key: Key,
    /// What it says; empty when an answer was taken back.
    pub value: String,
    /// Who wrote it.
    pub officer: OfficerId,
    /// Their name and collar number, for people.
    pub author: String,
    /// On which device.
    pub device: DeviceId,
    /// That device's clock, milliseconds since 1970: shown to people, decides nothing.
    pub at: i64,
    /// The versions that its author had before them.
    pub parents: Vec<String>,
}

impl Version {
    /// SHA-256 over everything in it, in hexadecimal.
    #[must_use]
    pub fn id(&self) -> String {
        // Each part with its length before it, so that no two versions give the same text.
        let texts = [
            self.key.subject.clone(),
            self.key.field.clone(),
            self.value.clone(),
            self.officer.to_string(),
            self.author.clone(),
            self.device.to_string(),
            self.at.to_string(),
        ];
        let mut hash = Sha256::new_with_prefix(b"plainsight/version/v1\0");
        for text in texts.iter().chain(&self.parents) {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// Whether a field is a part of [`CONSENT_WHOLE`].
#[must_use]
pub fn is_part_of_consent(field: &str) -> bool {
    field == CONSENT || field == consent::COOPERATION || field.starts_with("consent-")
}

#[cfg(test)]
mod tests;
