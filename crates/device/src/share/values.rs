//! The shapes of what a version says, and what the vault's tables say in these shapes.

use crate::{Device, DeviceError, vault::Vault};
use plainsight_core::{
    id::{DeviceId, EncounterId, OfficerId, PersonId, ReportId},
    share::{
        CONSENT_WHOLE, Case, ENCOUNTER, Key, NOTE, OTHER, PERSON, REPORT, REPORT_ID, TALK,
        is_part_of_consent,
    },
    talk::Event,
};
use plainsight_seal::random;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
pub(super) struct EncounterValue {
    pub(super) started_at: i64,
    pub(super) pack: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct PersonValue {
    pub(super) label: String,
    pub(super) added_at: i64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct OtherValue {
    pub(super) label: String,
    pub(super) owner: String,
    pub(super) next_step: String,
    pub(super) state: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct TalkValue {
    pub(super) person: Option<PersonId>,
    pub(super) set: String,
    pub(super) language: String,
    pub(super) version: String,
    pub(super) labels: String,
    pub(super) review: String,
    pub(super) pack: String,
    pub(super) parts: Vec<String>,
    pub(super) started_at: i64,
    pub(super) events: Vec<EventValue>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct EventValue {
    pub(super) at: i64,
    pub(super) what: String,
    pub(super) key: String,
    pub(super) language: String,
    pub(super) words: String,
    pub(super) value: String,
}

#[derive(Serialize, Deserialize)]
pub(super) struct ReportValue {
    pub(super) report_id: ReportId,
    pub(super) rev: u32,
    pub(super) report_type: String,
    pub(super) sealed_at: i64,
    pub(super) officer: OfficerId,
    pub(super) author: String,
    pub(super) device: DeviceId,
}

/// As a version's value.
pub(super) fn text(value: &impl Serialize) -> Result<String, DeviceError> {
    serde_json::to_string(value).map_err(|_| DeviceError::Row("version"))
}

/// From a version's value; a parcel may hold anything.
pub(super) fn read<'a, T: Deserialize<'a>>(value: &'a str) -> Result<T, DeviceError> {
    serde_json::from_str(value).map_err(|_| DeviceError::Refused("share-damaged"))
}

/// Whether two values of a key say the same: another program may write the same whole with other
/// spaces, or with more in it than this one has a place for, and that is no edit.
pub(super) fn same(field: &str, before: &str, value: &str) -> bool {
    fn anew<'a, T: Serialize + Deserialize<'a>>(value: &'a str) -> Option<String> {
        text(&read::<T>(value).ok()?).ok()
    }
    let again = || match field {
        PERSON => anew::<PersonValue>(before),
        OTHER => anew::<OtherValue>(before),
        TALK => anew::<TalkValue>(before),
        CONSENT_WHOLE => anew::<BTreeMap<String, String>>(before),
        _ => None,
    };
    before == value || again().is_some_and(|again| again == value)
}

impl Device {
    /// Everything that the vault's tables say of a case, key by key. Evidence files join here, each
    /// under a key of its own.
    pub(super) fn said(
        &self,
        id: EncounterId,
        case: &Case,
    ) -> Result<BTreeMap<Key, String>, DeviceError> {
        let vault = &self.session()?.vault;
        let mut said = BTreeMap::new();
        said_of_encounter(vault, id, &mut said)?;
        for person in vault.people(id)? {
            let value =
                PersonValue { label: person.label, added_at: person.added_at.timestamp_millis() };
            said.insert(Key::new(person.id, PERSON), text(&value)?);
            said_of_person(vault, person.id, &mut said)?;
            let key = Key::new(person.id, REPORT_ID);
            let known = case.heads(&key).first().map(|(_, version)| version.value.clone());
            let report_id = match known {
                Some(known) => known,
                None => vault
                    .report_of(person.id)?
                    .map_or_else(|| ReportId(random::opaque_id()), |sealed| sealed.report_id)
                    .to_string(),
            };
            said.insert(key, report_id);
        }
        self.said_of_reports(id, &mut said)?;
        Ok(said)
    }

    fn said_of_reports(
        &self,
        id: EncounterId,
        said: &mut BTreeMap<Key, String>,
    ) -> Result<(), DeviceError> {
        let (officer, vault) = (self.officer()?, &self.session()?.vault);
        for sealed in vault.sealed_reports()? {
            if vault.person(sealed.person)?.encounter == id {
                let value = ReportValue {
                    report_id: sealed.report_id,
                    rev: sealed.rev,
                    report_type: sealed.report_type,
                    sealed_at: sealed.sealed_at.timestamp_millis(),
                    officer: officer.id,
                    author: super::keys::author(&officer),
                    device: self.id()?,
                };
                let field = format!("{REPORT}{}", sealed.env_id);
                said.insert(Key::new(sealed.person, field), text(&value)?);
            }
        }
        Ok(())
    }
}

fn said_of_encounter(
    vault: &Vault,
    id: EncounterId,
    said: &mut BTreeMap<Key, String>,
) -> Result<(), DeviceError> {
    let record = vault.encounter(id)?;
    let value = EncounterValue {
        started_at: record.started_at.timestamp_millis(),
        pack: vault.encounter_pack(id)?,
    };
    said.insert(Key::new(id, ENCOUNTER), text(&value)?);
    said.insert(Key::new(id, NOTE), record.note);
    for (field, value) in vault.answers(&id.to_string())? {
        said.insert(Key::new(id, field), value);
    }
    for other in vault.others(id)? {
        let value = OtherValue {
            label: other.label,
            owner: other.owner,
            next_step: other.next_step,
            state: other.state,
        };
        said.insert(Key::new(other.id, OTHER), text(&value)?);
    }
    for talk in vault.talks(id)? {
        let events = vault.talk_events(talk.id)?.into_iter().map(event_value).collect();
        let key = Key::new(talk.id, TALK);
        let value = TalkValue {
            person: talk.person,
            set: talk.set.as_str().to_owned(),
            language: talk.language,
            version: talk.version,
            labels: talk.labels,
            review: talk.review,
            pack: talk.pack,
            parts: talk.parts,
            started_at: talk.started_at,
            events,
        };
        said.insert(key, text(&value)?);
    }
    Ok(())
}

fn said_of_person(
    vault: &Vault,
    id: PersonId,
    said: &mut BTreeMap<Key, String>,
) -> Result<(), DeviceError> {
    let (consent, rest): (BTreeMap<_, _>, BTreeMap<_, _>) = vault
        .answers(&id.to_string())?
        .into_iter()
        .partition(|(field, _)| is_part_of_consent(field));
    if !consent.is_empty() {
        said.insert(Key::new(id, CONSENT_WHOLE), text(&consent)?);
    }
    for (field, value) in rest {
        said.insert(Key::new(id, field), value);
    }
    let words = format!("words:{id}");
    for (field, value) in vault.answers(&words)? {
        said.insert(Key::new(&words, field), value);
    }
    Ok(())
}

fn event_value(event: Event) -> EventValue {
    EventValue {
        at: event.at,
        what: event.what.as_str().to_owned(),
        key: event.key,
        language: event.language,
        words: event.words,
        value: event.value,
    }
}
