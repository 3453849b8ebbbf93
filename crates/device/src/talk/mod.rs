//! Talking: what the officer ticked before, every page of the hand-over screen as it was shown,
//! heard and answered, and the record of consent that rests on it.

mod consent;
mod stands;
#[cfg(test)]
mod tests;

pub use stands::consent_basis;
pub(crate) use stands::{BASIS, basis_words, consent_problem, is_by_engine};

use crate::{Device, DeviceError, audit::Verb, vault::TalkRow};
use chrono::{DateTime, Utc};
use plainsight_core::{
    forms::Answers,
    id::{EncounterId, PersonId, TalkId},
    talk::{ANSWERS, Event, Kind, Language, Page, SetName, Talked, What},
};
use plainsight_seal::random;

/// Facts about a conversation that officers note, kept with the person, or with the encounter
/// while nobody was added. The first five are the safe-to-talk ticks.
const FACTS: [&str; 12] = [
    "talk-safe-alone",
    "talk-safe-companion",
    "talk-safe-interpreter",
    "talk-safe-private",
    "talk-safe-phone",
    "talk-language",
    "talk-countries",
    "talk-set",
    "talk-interpreter-name",
    "talk-interpreter-provider",
    "talk-interpreter-language",
    "talk-interpreter-gender",
];
/// Longest fact in characters.
const MAX_FACT: usize = 200;

/// Whether it is a fact about a conversation, which *Decide* may note too.
pub(crate) fn is_fact(field: &str) -> bool {
    FACTS.contains(&field)
}

/// Whom a conversation is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The encounter.
    pub encounter: EncounterId,
    /// The person, once they were added.
    pub person: Option<PersonId>,
}

impl Subject {
    /// Under whose name facts are kept.
    fn key(&self) -> String {
        self.person.map_or_else(|| self.encounter.to_string(), |person| person.to_string())
    }
}

/// A conversation ready for the hand-over screen.
#[derive(Clone, Debug)]
pub struct HandOver {
    /// Its identifier in the log.
    pub id: TalkId,
    /// Its pages.
    pub pages: Vec<Page>,
}

/// One conversation as logged.
#[derive(Clone, Debug)]
pub struct TalkRecord {
    /// Identifier.
    pub id: TalkId,
    /// Started at, in milliseconds since 1970.
    pub started_at: i64,
    /// Parts handed over.
    pub parts: Vec<String>,
    /// Guidance pack at the time, `id@version`.
    pub pack: String,
    /// Fingerprint of the answers' and buttons' words.
    pub labels: String,
    /// Words and events.
    pub talked: Talked,
}

impl Device {
    /// What officers noted about talking with somebody, by field.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `person-unknown`, `disk-…`.
    pub fn talk_facts(&self, subject: Subject) -> Result<Answers, DeviceError> {
        self.check_subject(subject)?;
        let answers = self.session()?.vault.answers(&subject.key())?;
        Ok(answers.into_iter().filter(|(field, _)| FACTS.contains(&field.as_str())).collect())
    }

    /// Notes one fact; an empty value takes it back.
    ///
    /// # Errors
    /// `field-unknown`, `value-too-long`, `locked`, `encounter-unknown`, `person-unknown`,
    /// `disk-…`.
    pub fn save_talk_fact(
        &mut self,
        subject: Subject,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        if !FACTS.contains(&field) {
            return Err(DeviceError::Refused("field-unknown"));
        }
        if value.chars().count() > MAX_FACT {
            return Err(DeviceError::TooLong { code: "value-too-long", max: MAX_FACT });
        }
        self.check_subject(subject)?;
        self.session_mut()?.vault.save_answer(&subject.key(), field, value, now)
    }

    fn check_subject(&self, subject: Subject) -> Result<(), DeviceError> {
        let vault = &self.session()?.vault;
        vault.encounter(subject.encounter)?;
        match subject.person {
            Some(id) if vault.person(id)?.encounter != subject.encounter => {
                Err(DeviceError::Refused("person-unknown"))
            }
            _ => Ok(()),
        }
    }

    /// Whose words: a child's for anybody who is or may be under 18 (Modern Slavery Act 2015,
    /// section 51: assumed under 18 while in doubt), else what the officer chose.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `person-unknown`, `disk-…`.
    pub fn talk_set(&self, subject: Subject) -> Result<SetName, DeviceError> {
        if let Some(person) = subject.person {
            match self.person(person)?.answers.get("pv-under-age").map(String::as_str) {
                Some("yes" | "not-sure") => return Ok(SetName::Child),
                Some("no") => return Ok(SetName::Adult),
                _ => {}
            }
        }
        let chosen = self.talk_facts(subject)?.get("talk-set").and_then(|set| SetName::parse(set));
        Ok(chosen.unwrap_or(SetName::Adult))
    }

    /// Languages this officer's conversations used, the latest first.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn languages_used(&self) -> Result<Vec<String>, DeviceError> {
        self.session()?.vault.languages_used()
    }

    /// Starts a conversation: the pages to show, and a log for what happens.
    ///
    /// # Errors
    /// `talk-language-unknown`, `talk-part-unknown`, `talk-part-untranslated`,
    /// `talk-consent-incomplete`, `locked`, `encounter-unknown`, `person-unknown`, `disk-…`.
    pub fn start_talk(
        &mut self,
        subject: Subject,
        language: &str,
        parts: &[String],
        now: DateTime<Utc>,
    ) -> Result<HandOver, DeviceError> {
        self.check_subject(subject)?;
        let set = self.talk_set(subject)?;
        let pages = self.pack.talk.pages(language, set, parts).map_err(DeviceError::Refused)?;
        let words = self.language(language)?;
        let unix_ms = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        let row = TalkRow {
            id: TalkId(random::ordered_id(unix_ms)),
            encounter: subject.encounter,
            person: subject.person,
            set,
            language: language.to_owned(),
            version: words.set(set).version.clone(),
            labels: words.adult.version.clone(),
            review: words.set(set).review.as_str().to_owned(),
            pack: self.pack_name(),
            parts: parts.to_vec(),
            started_at: now.timestamp_millis(),
        };
        self.session()?.vault.add_talk(&row)?;
        self.audit(now, Verb::Collection, &row.id.to_string())?;
        Ok(HandOver { id: row.id, pages })
    }

    fn language(&self, tag: &str) -> Result<&Language, DeviceError> {
        self.pack.talk.language(tag).ok_or(DeviceError::Refused("talk-language-unknown"))
    }

    /// Logs what happened on the hand-over screen, with the words as they were there.
    ///
    /// # Errors
    /// `talk-unknown`, `talk-message-unknown` for a message that is on none of its pages,
    /// `talk-answer-unknown`, `talk-words-changed` if other words were installed meanwhile,
    /// `locked`, `disk-…`.
    pub fn note_talk(
        &mut self,
        id: TalkId,
        what: What,
        key: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let talk = self.session()?.vault.talk(id)?;
        let event = |key: &str, language: &str, words: &str| Event {
            at: now.timestamp_millis(),
            what,
            key: key.to_owned(),
            language: language.to_owned(),
            words: words.to_owned(),
            value: value.chars().take(MAX_FACT).collect(),
        };
        let events = if what.about_a_message() {
            let page = self.page_of(&talk, key)?;
            if what == What::Answered && !(page.prompt.ask && ANSWERS.contains(&value)) {
                return Err(DeviceError::Refused("talk-answer-unknown"));
            }
            let lines = std::iter::once(&page.words).chain(&page.items);
            let lines = lines.take(if what == What::Answered { 1 } else { usize::MAX });
            lines.map(|words| event(&words.key, &words.language, &words.text)).collect()
        } else {
            vec![event("", &talk.language, "")]
        };
        self.session_mut()?.vault.add_talk_events(id, &events)
    }

    /// The page with a message, from the same words as when the conversation began.
    fn page_of(&self, talk: &TalkRow, key: &str) -> Result<Page, DeviceError> {
        let language = self.language(&talk.language)?;
        let same =
            language.set(talk.set).version == talk.version && language.adult.version == talk.labels;
        if !same {
            return Err(DeviceError::Refused("talk-words-changed"));
        }
        let pages = self.pack.talk.pages(&talk.language, talk.set, &talk.parts);
        let pages = pages.map_err(DeviceError::Refused)?;
        let found = pages.into_iter().find(|page| page.words.key == key);
        found.ok_or(DeviceError::Refused("talk-message-unknown"))
    }

    /// Every conversation with a person (and those held before anybody was added), oldest first;
    /// without a person, every conversation of the encounter.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn talks(&self, subject: Subject) -> Result<Vec<TalkRecord>, DeviceError> {
        let vault = &self.session()?.vault;
        let rows = vault.talks(subject.encounter)?.into_iter().filter(|row| {
            subject.person.is_none() || row.person.is_none() || row.person == subject.person
        });
        rows.map(|row| {
            let events = vault.talk_events(row.id)?;
            Ok(TalkRecord {
                id: row.id,
                started_at: row.started_at,
                parts: row.parts,
                pack: row.pack,
                labels: row.labels,
                talked: Talked {
                    set: row.set,
                    language: row.language,
                    version: row.version,
                    review: row.review,
                    events,
                },
            })
        })
        .collect()
    }

    /// As [`Device::talks`], looked at by a person and so logged.
    ///
    /// # Errors
    /// As [`Device::talks`].
    pub fn open_talks(
        &mut self,
        subject: Subject,
        now: DateTime<Utc>,
    ) -> Result<Vec<TalkRecord>, DeviceError> {
        let talks = self.talks(subject)?;
        self.audit(now, Verb::Consultation, &subject.key())?;
        Ok(talks)
    }
}

/// The last answer to every question of some conversations, in the order first asked.
#[must_use]
pub fn latest_answers(talks: &[TalkRecord]) -> Vec<(Kind, Event)> {
    let mut answers: Vec<(Kind, Event)> = Vec::new();
    let events = talks.iter().flat_map(|talk| &talk.talked.events);
    for event in events.filter(|event| event.what == What::Answered) {
        match answers.iter_mut().find(|(_, seen)| seen.key == event.key) {
            Some((_, seen)) => *seen = event.clone(),
            None => answers.push((kind_of(&event.key), event.clone())),
        }
    }
    answers
}

/// What a message is for, by its key; the log outlives the pack that had the message.
fn kind_of(key: &str) -> Kind {
    let id = key.trim_start_matches("prompts-").trim_start_matches("child-");
    match id.split('-').next() {
        Some("need") => Kind::Need,
        Some("triage") => Kind::Triage,
        Some("consent") => Kind::Consent,
        Some("bye") => Kind::Closing,
        _ => Kind::Contact,
    }
}
