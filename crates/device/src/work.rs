//! Drafts: encounters, the note, facts, questions, people and their answers. Every change is on
//! encrypted disk when the call returns.

use crate::{
    Decision, Device, DeviceError, Other, ReportState,
    audit::Verb,
    decision::{ACCEPTED, DISMISSED},
    talk::{BASIS, Subject, basis_words, consent_basis, is_by_engine, is_fact},
    vault::{EncounterRecord, PersonRecord},
};
use chrono::{DateTime, SecondsFormat, Utc};
use plainsight_core::{
    forms::{Answers, CONSENT},
    id::{EncounterId, PersonId},
    indicators::{Age, Answer, Assessment, Band, Facts, assess, scan},
};
use plainsight_seal::random;
use std::collections::BTreeMap;

/// Longest note in characters: some forty pages.
const MAX_NOTE: usize = 200_000;
/// Longest single answer in characters; the service's own limit for a field is 15,000.
const MAX_VALUE: usize = 20_000;
/// Longest label of a person in characters.
const MAX_LABEL: usize = 80;
/// Facts of an encounter.
const FACTS: [&str; 5] = ["officer-view", "place-name", "place-site", "present", "danger-now"];
/// Answers to questions are kept beside the facts under this prefix.
const QUESTION: &str = "question:";
/// What the officer decided about a finding is kept beside the facts under this prefix.
const FINDING: &str = "finding:";
/// Fields about a person that are no part of the official form, by prefix.
const OWN: [&str; 5] = ["safety-", "consent-", "crime-", "section-45-", "sent-"];
/// What goes on after the report is sealed.
const AFTER_SEALING: [&str; 5] = ["safety-", "crime-", "section-45-", "consent-withdrawn", "sent-"];
/// How much of a note a list shows, in characters.
const OPENING: usize = 120;

/// One encounter with everything that follows from it.
#[derive(Clone, Debug)]
pub struct Encounter {
    /// Identifier.
    pub id: EncounterId,
    /// Started at.
    pub started_at: DateTime<Utc>,
    /// What was said, in their words.
    pub note: String,
    /// The note's last change.
    pub note_at: DateTime<Utc>,
    /// Facts by field id.
    pub facts: BTreeMap<String, String>,
    /// Answers by question id.
    pub questions: BTreeMap<String, Answer>,
    /// What the officer decided about findings, by indicator.
    pub decisions: BTreeMap<String, Decision>,
    /// What it all means.
    pub assessment: Assessment,
    /// People, in the order they were added.
    pub people: Vec<Person>,
    /// Everyone else who was mentioned and must be found.
    pub others: Vec<Other>,
}

/// What is kept beside the note of an encounter.
#[derive(Default)]
struct About {
    facts: Answers,
    questions: BTreeMap<String, Answer>,
    decisions: BTreeMap<String, Decision>,
}

/// One line of the list of encounters.
#[derive(Clone, Debug)]
pub struct EncounterRow {
    /// Identifier.
    pub id: EncounterId,
    /// Started at.
    pub started_at: DateTime<Utc>,
    /// The note's first words.
    pub opening: String,
    /// Place as typed.
    pub place: String,
    /// What the findings mean.
    pub band: Band,
    /// People added.
    pub people: u32,
    /// People without a sealed report.
    pub unsealed: u32,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Person {
    /// Identifier.
    pub id: PersonId,
    /// Their encounter.
    pub encounter: EncounterId,
    /// What the officer calls them.
    pub label: String,
    /// Answers by field id.
    pub answers: Answers,
    /// Where their report is.
    pub report: ReportState,
}

impl Device {
    /// Starts an encounter.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn start_encounter(&mut self, now: DateTime<Utc>) -> Result<EncounterId, DeviceError> {
        let unix_ms = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        let id = EncounterId(random::ordered_id(unix_ms));
        let pack = self.pack_name();
        self.session()?.vault.add_encounter(id, &pack, now)?;
        self.audit(now, Verb::Collection, &id.to_string())?;
        Ok(id)
    }

    /// Encounters of the unlocked officer, newest first.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn encounters(&self) -> Result<Vec<EncounterRow>, DeviceError> {
        let vault = &self.session()?.vault;
        vault.encounters()?.into_iter().map(|record| self.row(record)).collect()
    }

    fn row(&self, record: EncounterRecord) -> Result<EncounterRow, DeviceError> {
        let people = self.people(record.id)?;
        let unsealed = people.iter().filter(|person| person.report == ReportState::Draft).count();
        let about = self.about(record.id)?;
        let assessment = self.assessment(&record.note, &about, &people);
        let facts = about.facts;
        Ok(EncounterRow {
            id: record.id,
            started_at: record.started_at,
            opening: record.note.chars().take(OPENING).collect(),
            place: facts.get("place-name").cloned().unwrap_or_default(),
            band: assessment.band,
            people: u32::try_from(people.len()).unwrap_or(u32::MAX),
            unsealed: u32::try_from(unsealed).unwrap_or(u32::MAX),
        })
    }

    /// One encounter, opened by a person and so logged.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `disk-…`.
    pub fn open_encounter(
        &mut self,
        id: EncounterId,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        let encounter = self.encounter(id)?;
        self.audit(now, Verb::Consultation, &id.to_string())?;
        Ok(encounter)
    }

    /// One encounter.
    ///
    /// # Errors
    /// As [`Device::open_encounter`].
    pub fn encounter(&self, id: EncounterId) -> Result<Encounter, DeviceError> {
        let record = self.session()?.vault.encounter(id)?;
        let people = self.people(id)?;
        let about = self.about(id)?;
        let assessment = self.assessment(&record.note, &about, &people);
        let About { facts, questions, decisions } = about;
        Ok(Encounter {
            id,
            started_at: record.started_at,
            note: record.note,
            note_at: record.note_at,
            facts,
            questions,
            decisions,
            assessment,
            people,
            others: self.others(id)?,
        })
    }

    /// Replaces the note.
    ///
    /// # Errors
    /// `note-too-long` (nothing is changed), `locked`, `encounter-unknown`, `disk-…`.
    pub fn save_note(
        &mut self,
        id: EncounterId,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        within(note, MAX_NOTE, "note-too-long")?;
        self.session_mut()?.vault.save_note(id, note, now)?;
        self.encounter(id)
    }

    /// Sets a fact of an encounter; an empty value takes it back.
    ///
    /// # Errors
    /// `field-unknown`, `value-too-long`, `locked`, `encounter-unknown`, `disk-…`.
    pub fn save_fact(
        &mut self,
        id: EncounterId,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        if !FACTS.contains(&field) {
            return Err(DeviceError::Refused("field-unknown"));
        }
        self.save_about_encounter(id, field, value, now)
    }

    /// Answers a question; nothing takes the answer back.
    ///
    /// # Errors
    /// `field-unknown`, `locked`, `encounter-unknown`, `disk-…`.
    pub fn answer_question(
        &mut self,
        id: EncounterId,
        question: &str,
        answer: Option<Answer>,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        if self.pack.indicators.question(question).is_none() {
            return Err(DeviceError::Refused("field-unknown"));
        }
        let value = answer.map(answer_text).unwrap_or_default();
        self.save_about_encounter(id, &format!("{QUESTION}{question}"), value, now)
    }

    /// Accepts a finding or sets it aside with a reason; nothing takes the decision back.
    ///
    /// # Errors
    /// `field-unknown` if there is no such indicator, `finding-without-reason`, `value-too-long`, `locked`,
    /// `encounter-unknown`, `disk-…`.
    pub fn decide_finding(
        &mut self,
        id: EncounterId,
        indicator: &str,
        decision: Option<&Decision>,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        if self.pack.indicators.indicator(indicator).is_none() {
            return Err(DeviceError::Refused("field-unknown"));
        }
        let value = match decision {
            None => String::new(),
            Some(Decision::Accepted) => ACCEPTED.to_owned(),
            Some(Decision::Dismissed { reason }) if reason.trim().is_empty() => {
                return Err(DeviceError::Refused("finding-without-reason"));
            }
            Some(Decision::Dismissed { reason }) => format!("{DISMISSED}{}", reason.trim()),
        };
        self.save_about_encounter(id, &format!("{FINDING}{indicator}"), &value, now)
    }

    fn save_about_encounter(
        &mut self,
        id: EncounterId,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        within(value, MAX_VALUE, "value-too-long")?;
        let vault = &mut self.session_mut()?.vault;
        vault.encounter(id)?;
        vault.save_answer(&id.to_string(), field, value, now)?;
        self.encounter(id)
    }

    /// Adds a person to an encounter.
    ///
    /// # Errors
    /// `label-missing`, `locked`, `encounter-unknown`, `disk-…`.
    pub fn add_person(
        &mut self,
        encounter: EncounterId,
        label: &str,
        now: DateTime<Utc>,
    ) -> Result<PersonId, DeviceError> {
        let label = label.trim();
        if label.is_empty() || label.chars().count() > MAX_LABEL {
            return Err(DeviceError::Refused("label-missing"));
        }
        let unix_ms = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        let id = PersonId(random::ordered_id(unix_ms));
        let vault = &self.session()?.vault;
        vault.encounter(encounter)?;
        vault.add_person(&PersonRecord {
            id,
            encounter,
            label: label.to_owned(),
            added_at: now,
        })?;
        self.audit(now, Verb::Collection, &id.to_string())?;
        Ok(id)
    }

    /// One person.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn person(&self, id: PersonId) -> Result<Person, DeviceError> {
        let record = self.session()?.vault.person(id)?;
        self.with_answers(record)
    }

    pub(crate) fn people(&self, of: EncounterId) -> Result<Vec<Person>, DeviceError> {
        let records = self.session()?.vault.people(of)?;
        records.into_iter().map(|record| self.with_answers(record)).collect()
    }

    fn with_answers(&self, record: PersonRecord) -> Result<Person, DeviceError> {
        let mut answers = self.session()?.vault.answers(&record.id.to_string())?;
        self.answer_files(record.id, &mut answers)?;
        Ok(Person {
            id: record.id,
            encounter: record.encounter,
            label: record.label,
            answers,
            report: self.report_state(record.id)?,
        })
    }

    /// Sets one answer about a person, as typed; an empty value takes it back. An adult's yes is
    /// taken only where it stands (statutory guidance: informed consent).
    ///
    /// # Errors
    /// `field-unknown`, `value-too-long`, `already-sealed`, `locked`, `person-unknown`, `disk-…`;
    /// for a yes to the referral as [`consent_basis`].
    pub fn save_answer(
        &mut self,
        id: PersonId,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, DeviceError> {
        if !self.is_person_field(field) {
            return Err(DeviceError::Refused("field-unknown"));
        }
        within(value, MAX_VALUE, "value-too-long")?;
        let person = self.person(id)?;
        if is_fact(field) {
            let subject = Subject { encounter: person.encounter, person: Some(id) };
            self.save_talk_fact(subject, field, value, now)?;
            return self.person(id);
        }
        let on_device_only = AFTER_SEALING.iter().any(|prefix| field.starts_with(prefix));
        if person.report != ReportState::Draft && !on_device_only {
            return Err(DeviceError::Refused("already-sealed"));
        }
        if field == CONSENT && value == "yes" {
            consent_basis(&self.pack.talk, &person.answers).map_err(DeviceError::Refused)?;
        }
        self.session_mut()?.vault.save_answer(&id.to_string(), field, value, now)?;
        if field == CONSENT {
            self.note_consent(id, value, now)?;
        }
        self.person(id)
    }

    /// Who took the answer, when, and under which guidance; an answer taken back takes these too.
    fn note_consent(
        &mut self,
        id: PersonId,
        answer: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let officer = self.officer()?;
        let answers = self.person(id)?.answers;
        let basis = consent_basis(&self.pack.talk, &answers).ok().filter(|_| answer == "yes");
        let (basis, interpreter) =
            basis.map_or(("", String::new()), |one| basis_words(one, &answers));
        let record = [
            (BASIS, basis.to_owned()),
            ("consent-interpreter", interpreter),
            ("consent-taken-by", format!("{}, {}", officer.name, officer.collar)),
            ("consent-taken-at", now.to_rfc3339_opts(SecondsFormat::Secs, true)),
            ("consent-script", self.pack_name()),
        ];
        for (field, value) in record {
            let value = if answer.is_empty() { "" } else { &value };
            self.session_mut()?.vault.save_answer(&id.to_string(), field, value, now)?;
        }
        Ok(())
    }

    fn is_person_field(&self, field: &str) -> bool {
        let own = OWN.iter().any(|prefix| field.starts_with(prefix));
        (own && field.len() <= 40 && !is_by_engine(field))
            || is_fact(field)
            || self.pack.form.field(field).is_some()
    }

    fn about(&self, id: EncounterId) -> Result<About, DeviceError> {
        let mut about = About::default();
        for (field, value) in self.session()?.vault.answers(&id.to_string())? {
            if let Some(question) = field.strip_prefix(QUESTION) {
                let answer = read_answer(&value).map(|answer| (question.to_owned(), answer));
                about.questions.extend(answer);
            } else if let Some(indicator) = field.strip_prefix(FINDING) {
                let decision = Decision::read(&value).map(|read| (indicator.to_owned(), read));
                about.decisions.extend(decision);
            } else {
                about.facts.insert(field, value);
            }
        }
        Ok(about)
    }

    fn assessment(&self, note: &str, about: &About, people: &[Person]) -> Assessment {
        let book = &self.pack.indicators;
        assess(book, &scan(book, note), &about.questions, &typed_facts(about, people))
    }
}

fn typed_facts(about: &About, people: &[Person]) -> Facts {
    let text = |field: &str| about.facts.get(field).map(String::as_str).unwrap_or_default();
    Facts {
        site: Some(text("place-site").to_owned()).filter(|site| !site.is_empty()),
        age: youngest(people),
        danger_now: match text("danger-now") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        present: text("present")
            .split(',')
            .filter(|code| !code.is_empty())
            .map(str::to_owned)
            .collect(),
        dismissed: about
            .decisions
            .iter()
            .filter(|(_, decision)| **decision != Decision::Accepted)
            .map(|(indicator, _)| indicator.clone())
            .collect(),
    }
}

/// The age that asks for most care: a child among several people makes it a child's encounter.
fn youngest(people: &[Person]) -> Age {
    let ages = || people.iter().filter_map(|person| person.answers.get("pv-under-age"));
    let any = |value: &str| ages().any(|age| age == value);
    if any("yes") {
        Age::Under18
    } else if any("not-sure") {
        Age::NotSure
    } else if any("no") {
        Age::Adult
    } else {
        Age::NotAsked
    }
}

/// Refuses a note that is longer than any may be.
pub(crate) fn check_note(text: &str) -> Result<(), DeviceError> {
    within(text, MAX_NOTE, "note-too-long")
}

fn within(text: &str, max: usize, code: &'static str) -> Result<(), DeviceError> {
    // Bytes first: counting the characters of a short text is not worth it.
    if text.len() > max && text.chars().count() > max {
        return Err(DeviceError::TooLong { code, max });
    }
    Ok(())
}

fn answer_text(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::Unknown => "unknown",
    }
}

fn read_answer(text: &str) -> Option<Answer> {
    match text {
        "yes" => Some(Answer::Yes),
        "no" => Some(Answer::No),
        "unknown" => Some(Answer::Unknown),
        _ => None,
    }
}
