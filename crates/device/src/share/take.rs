//! From the vault's tables to versions, and from united versions back.

use super::keys::author;
use crate::{Device, DeviceError, vault::Change};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::EncounterId,
    share::{CONSENT_WHOLE, Case, Key, Kind, OTHER, PERSON, TALK, Version},
};
use std::collections::{BTreeMap, BTreeSet};

/// A case with everything typed so far, the versions it works with, and what is new in it.
pub(super) struct Recorded {
    pub(super) case: Case,
    pub(super) own: BTreeMap<Key, String>,
    pub(super) change: Change,
}

impl Device {
    /// What was typed since the last time, as versions. Nothing is kept yet.
    pub(super) fn recorded(
        &self,
        id: EncounterId,
        now: DateTime<Utc>,
    ) -> Result<Recorded, DeviceError> {
        let vault = &self.session()?.vault;
        let (mut case, mut own) = (vault.case(id)?, vault.bases(id)?);
        let said = self.said(id, &case)?;
        let mut change = Change::default();
        let keys: BTreeSet<Key> = said.keys().chain(own.keys()).cloned().collect();
        for key in keys.into_iter().filter(|key| is_ours_to_say(key, &said)) {
            let base = own.get(&key).and_then(|id| case.versions().get(id));
            let before = base.map(|version| version.value.as_str()).unwrap_or_default();
            let value = said.get(&key).map(String::as_str).unwrap_or_default();
            let made_once = key.kind() == Kind::Fixed && base.is_some();
            if value == before || made_once {
                continue;
            }
            let parents = own.get(&key).cloned().into_iter().collect();
            let version = self.version(key.clone(), value.to_owned(), parents, now)?;
            let id = case.add(version.clone());
            change.versions.push(version);
            change.bases.insert(key.clone(), id.clone());
            own.insert(key, id);
        }
        Ok(Recorded { case, own, change })
    }

    pub(super) fn version(
        &self,
        key: Key,
        value: String,
        parents: Vec<String>,
        now: DateTime<Utc>,
    ) -> Result<Version, DeviceError> {
        let officer = self.officer()?;
        Ok(Version {
            key,
            value,
            author: author(&officer),
            officer: officer.id,
            device: self.id()?,
            at: now.timestamp_millis(),
            parents,
        })
    }

    /// What changes here when another's versions come in. Nothing is kept yet.
    pub(super) fn united(
        &self,
        id: EncounterId,
        theirs: &Case,
        now: DateTime<Utc>,
    ) -> Result<Change, DeviceError> {
        check_subjects(id, theirs)?;
        let is_new = self.session()?.vault.encounter(id).is_err();
        let before = if is_new {
            Recorded { case: Case::default(), own: BTreeMap::new(), change: Change::default() }
        } else {
            self.recorded(id, now)?
        };
        let Recorded { mut case, own, mut change } = before;
        case.merge(theirs);
        change.versions.extend(theirs.versions().values().cloned());
        for (key, state) in case.states(&own) {
            let of = |id: &str| case.versions().get(id).map(|version| version.value.as_str());
            let standing = own.get(key).and_then(|id| of(id));
            let working = of(state.working).unwrap_or_default();
            if standing.unwrap_or_default() != working {
                change.values.insert(key.clone(), working.to_owned());
            }
            change.bases.insert(key.clone(), state.working.to_owned());
        }
        Ok(change)
    }
}

/// Keys that the tables have no place for belong to whoever made them.
fn is_ours_to_say(key: &Key, said: &BTreeMap<Key, String>) -> bool {
    said.contains_key(key) || key.field == CONSENT_WHOLE || !key.field.starts_with('@')
}

/// A parcel speaks of its own encounter and of the people in it, and of nothing else in this vault.
fn check_subjects(id: EncounterId, theirs: &Case) -> Result<(), DeviceError> {
    let of = |field: &str| -> BTreeSet<String> {
        let keys = theirs.keys().into_iter().filter(|key| key.field == field);
        keys.map(|key| key.subject.clone()).collect()
    };
    let (people, others, talks) = (of(PERSON), of(OTHER), of(TALK));
    let is_person = |subject: &str| people.contains(subject);
    let fits = |key: &Key| {
        let subject = key.subject.as_str();
        subject == id.to_string()
            || is_person(subject)
            || subject.strip_prefix("words:").is_some_and(is_person)
            || (others.contains(subject) && key.field == OTHER)
            || (talks.contains(subject) && key.field == TALK)
            || key.field.starts_with('@')
    };
    let no_encounter = |subject: &String| subject.parse::<EncounterId>().is_err();
    let sound = theirs.keys().into_iter().all(fits)
        && !theirs.versions().is_empty()
        && !people.iter().any(no_encounter)
        && !people.contains(&id.to_string());
    if sound { Ok(()) } else { Err(DeviceError::Refused("share-damaged")) }
}
