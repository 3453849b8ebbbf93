//! What two officers wrote differently in the same place, side by side, and a person's decision.

use super::{rules::Sealed, take::Recorded};
use crate::{Device, DeviceError, audit::Verb};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{EncounterId, OfficerId},
    share::{Key, Kind},
    text,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// One officer's version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Side {
    /// The version.
    pub version: String,
    /// What it says; empty when it was taken back.
    pub value: String,
    /// Who wrote it.
    pub officer: OfficerId,
    /// Their name and collar number.
    pub author: String,
    /// Their device's clock, milliseconds since 1970: nobody has checked it.
    pub at: i64,
    /// The one that stands until somebody decides.
    pub working: bool,
}

/// One thing that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// An encounter, a person, somebody mentioned, a conversation.
    pub subject: String,
    /// What about it.
    pub field: String,
    /// How it is dealt with.
    pub kind: Kind,
    /// What the officer calls the person it is about; empty for the encounter.
    pub label: String,
    /// Two or more.
    pub sides: Vec<Side>,
}

/// A person's decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This version stands.
    Version(String),
    /// Both stand, one under the other, each under its author's name. For prose only.
    Both,
}

impl Device {
    /// Everything that differs in a case, consent first.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `disk-…`.
    pub fn differences(
        &self,
        id: EncounterId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Difference>, DeviceError> {
        let Recorded { case, own, .. } = self.recorded(id, now)?;
        let labels: BTreeMap<String, String> = self
            .session()?
            .vault
            .people(id)?
            .into_iter()
            .map(|person| (person.id.to_string(), person.label))
            .collect();
        let states = case.states(&own).into_iter().filter(|(_, state)| state.differs());
        let mut all: Vec<Difference> = states
            .map(|(key, state)| Difference {
                subject: key.subject.clone(),
                field: key.field.clone(),
                kind: key.kind(),
                label: labels
                    .get(key.subject.trim_start_matches("words:"))
                    .cloned()
                    .unwrap_or_default(),
                sides: state
                    .sides
                    .iter()
                    .map(|(id, version)| Side {
                        version: (*id).to_owned(),
                        value: version.value.clone(),
                        officer: version.officer,
                        author: version.author.clone(),
                        at: version.at,
                        working: case
                            .versions()
                            .get(state.working)
                            .is_some_and(|working| working.value == version.value),
                    })
                    .collect(),
            })
            .collect();
        all.sort_by_key(|one| match one.kind {
            Kind::Consent => 0,
            Kind::Age => 1,
            _ => 2,
        });
        Ok(all)
    }

    /// Decides a difference. Every version stays.
    ///
    /// # Errors
    /// `difference-unknown` if there is none (any more) or no such version, `difference-not-prose`,
    /// `note-too-long`, `locked`, `encounter-unknown`, `disk-…`.
    pub fn decide_difference(
        &mut self,
        id: EncounterId,
        key: &Key,
        choice: &Choice,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let Recorded { case, own, mut change } = self.recorded(id, now)?;
        let unknown = DeviceError::Refused("difference-unknown");
        let state = case.state(key, own.get(key).map(String::as_str));
        let Some(state) = state.filter(|state| state.differs()) else { return Err(unknown) };
        let value = match choice {
            Choice::Both if key.kind() != Kind::Prose => {
                return Err(DeviceError::Refused("difference-not-prose"));
            }
            Choice::Both => both(&state.sides),
            Choice::Version(wanted) => {
                let side = state.sides.iter().find(|(id, _)| id == wanted);
                side.ok_or(unknown)?.1.value.clone()
            }
        };
        crate::work::check_note(&value)?;
        let parents = case.heads(key).iter().map(|(id, _)| (*id).to_owned()).collect();
        let decided = self.version(key.clone(), value.clone(), parents, now)?;
        change.bases.insert(key.clone(), decided.id());
        change.versions.push(decided);
        change.values.insert(key.clone(), value);
        self.session_mut()?.vault.change_case(id, &change, now)?;
        self.audit(now, Verb::Combination, &key.subject)
    }

    /// Reports in a case that another officer is known to have sealed.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn sealed_by_others(&self, id: EncounterId) -> Result<Vec<Sealed>, DeviceError> {
        self.sealed_in_case(id)
    }
}

fn both(sides: &[(&str, &plainsight_core::share::Version)]) -> String {
    let parts = sides.iter().map(|(_, side)| {
        let name = BTreeMap::from([("author".to_owned(), side.author.clone())]);
        format!("{}\n{}", text::full().get("share-both-from", &name), side.value)
    });
    parts.collect::<Vec<_>>().join("\n\n")
}
