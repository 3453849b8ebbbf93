//! Identifying words in a report before it is sealed: what is found, and what the officer decided.
//!
//! Decisions are answers about the subject `words:<person>`, one for each key; they stay in the
//! vault and tell later why a word was kept.

use crate::{CheckedReport, Device, DeviceError, Person, ReportState};
use chrono::{DateTime, Utc};
use plainsight_core::{
    forms::{
        Answers, ReportType,
        minimise::{Decision, Decisions, Hit, Identities, Whose, undecided, without},
    },
    id::PersonId,
    text,
};
use std::collections::{BTreeMap, BTreeSet};

const REMOVE: &str = "remove";
const KEEP: &str = "keep:";
/// Longest reason in characters.
const MAX_REASON: usize = 500;

/// What was found in the answers that would leave, and what was decided.
#[derive(Clone, Debug, Default)]
pub struct FoundWords {
    /// Every identifying passage, in the order of the form.
    pub hits: Vec<Hit>,
    /// Decisions so far.
    pub decisions: Decisions,
}

impl FoundWords {
    /// How many different words still need a decision.
    #[must_use]
    pub fn open(&self) -> usize {
        undecided(&self.hits, &self.decisions).len()
    }

    /// How many different words have a decision.
    #[must_use]
    pub fn decided(&self) -> usize {
        let decided = self.hits.iter().filter(|hit| self.decisions.contains_key(&hit.key));
        decided.map(|hit| &hit.key).collect::<BTreeSet<_>>().len()
    }

    /// The answers as they leave.
    #[must_use]
    pub fn leaving(&self, kept: &Answers) -> Answers {
        // The report is read in English, whatever language the officer's screens are in.
        let mark = text::full().get("words-mark", &BTreeMap::new());
        without(kept, &self.hits, &self.decisions, &mark)
    }
}

impl Device {
    /// Decides what becomes of words that could identify somebody; nothing takes the decision back.
    ///
    /// # Errors
    /// `words-unknown` when the report holds no such words or the law bars them, `reason-missing`
    /// when they are kept without one, `already-sealed`, `locked`, `person-unknown`, `disk-…`.
    pub fn decide_words(
        &mut self,
        person: PersonId,
        key: &str,
        decision: Option<&Decision>,
        now: DateTime<Utc>,
    ) -> Result<CheckedReport, DeviceError> {
        if self.report_state(person)? != ReportState::Draft {
            return Err(DeviceError::Refused("already-sealed"));
        }
        let checked = self.check_report(person, now.date_naive())?;
        if !checked.words.hits.iter().any(|hit| hit.key == key && !hit.barred) {
            return Err(DeviceError::Refused("words-unknown"));
        }
        let value = stored(decision)?;
        let subject = subject(person);
        self.session_mut()?.vault.save_answer(&subject, key, &value, now)?;
        self.check_report(person, now.date_naive())
    }

    pub(crate) fn found_words(
        &self,
        person: &Person,
        report: ReportType,
        kept: &Answers,
    ) -> Result<FoundWords, DeviceError> {
        let whose = self.whose(person)?;
        let stored = self.session()?.vault.answers(&subject(person.id))?;
        let decisions = stored.into_iter().filter_map(|(key, value)| Some((key, read(&value)?)));
        Ok(FoundWords {
            hits: self.pack.form.identifying(report, kept, &whose),
            decisions: decisions.collect(),
        })
    }

    fn whose(&self, person: &Person) -> Result<Whose, DeviceError> {
        let encounter = self.encounter(person.encounter)?;
        let mut others = Identities::default();
        for other in encounter.people.iter().filter(|other| other.id != person.id) {
            others.add_label(&other.label);
            others.add_answers(&self.pack.form, &other.answers);
        }
        encounter.others.iter().for_each(|other| others.add_label(&other.label));
        let mut everyone = others.clone();
        everyone.add_label(&person.label);
        everyone.add_answers(&self.pack.form, &person.answers);
        everyone.add_text(&encounter.note);
        encounter.facts.values().for_each(|fact| everyone.add_text(fact));
        Ok(Whose { everyone, others })
    }
}

fn subject(person: PersonId) -> String {
    format!("words:{person}")
}

fn stored(decision: Option<&Decision>) -> Result<String, DeviceError> {
    match decision {
        None => Ok(String::new()),
        Some(Decision::Remove) => Ok(REMOVE.to_owned()),
        Some(Decision::Keep(reason)) if reason.trim().is_empty() => {
            Err(DeviceError::Refused("reason-missing"))
        }
        Some(Decision::Keep(reason)) if reason.chars().count() > MAX_REASON => {
            Err(DeviceError::TooLong { code: "value-too-long", max: MAX_REASON })
        }
        Some(Decision::Keep(reason)) => Ok(format!("{KEEP}{}", reason.trim())),
    }
}

fn read(value: &str) -> Option<Decision> {
    match value.strip_prefix(KEEP) {
        Some(reason) => Some(Decision::Keep(reason.to_owned())),
        None => (value == REMOVE).then_some(Decision::Remove),
    }
}
