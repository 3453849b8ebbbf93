//! From the vault's tables to versions, and from united versions back.

use super::{
    keys::author,
    values::{TalkValue, read, same},
};
use crate::{Device, DeviceError, vault::Change};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::EncounterId,
    share::{
        CONSENT_WHOLE, Case, ENCOUNTER, Key, Kind, NOTE, OTHER, PERSON, REPORT, REPORT_ID, TALK,
        Version,
    },
};
use std::collections::{BTreeMap, BTreeSet};

/// A case with everything typed so far, the versions it works with, and what is new in it.
#[derive(Default)]
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
            if made_once || same(&key.field, before, value) {
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
        let before = match self.session()?.vault.encounter(id) {
            Ok(_) => self.recorded(id, now)?,
            Err(DeviceError::Refused(_)) => Recorded::default(),
            Err(error) => return Err(error),
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
    let of = |field: &str| -> BTreeSet<&str> {
        let keys = theirs.keys().into_iter().filter(|key| key.field == field);
        keys.map(|key| key.subject.as_str()).collect()
    };
    let (people, id) = (of(PERSON), id.to_string());
    let is_id = |text: &&str| text.parse::<EncounterId>().is_ok() && **text != id;
    let rows_sound = [&people, &of(OTHER), &of(TALK)].into_iter().flatten().all(is_id);
    let fits = |key: &Key| {
        let (subject, field) = (key.subject.as_str(), key.field.as_str());
        let of_person = people.contains(subject);
        match field {
            ENCOUNTER | NOTE => subject == id,
            CONSENT_WHOLE | REPORT_ID => of_person,
            report if report.starts_with(REPORT) => of_person,
            // A row of its own, or something this program has no place for.
            own if own.starts_with('@') => true,
            _ => {
                let words = subject.strip_prefix("words:");
                subject == id || of_person || words.is_some_and(|person| people.contains(person))
            }
        }
    };
    let talks_sound = theirs.versions().values().filter(|one| one.key.field == TALK).all(|one| {
        let talk = read::<TalkValue>(&one.value).ok();
        let person = talk.map(|talk| talk.person.map(|person| person.to_string()));
        person.is_some_and(|person| person.is_none_or(|person| people.contains(person.as_str())))
    });
    let begun = theirs.keys().contains(&Key::new(&id, ENCOUNTER));
    let sound = begun && rows_sound && talks_sound && theirs.keys().into_iter().all(fits);
    if sound { Ok(()) } else { Err(DeviceError::Refused("share-damaged")) }
}
