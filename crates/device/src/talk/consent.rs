//! The record of consent: made from the log, kept with the person, never for a child.

use super::{
    Subject,
    stands::{RECORD, WITHDRAWN, interpreter_in},
};
use crate::{Device, DeviceError, ReportState, audit::Verb};
use chrono::{DateTime, SecondsFormat, Utc};
use plainsight_core::{
    id::PersonId,
    talk::{ConsentRecord, Interpreter, SetName, Talked, record},
};

/// What the officer's own page of consent calls the points that must be explained.
const EXPLAINED: &str = "nrm\nsupport\nwho-sees\nmay-say-no\nduty-to-notify";

impl Device {
    /// The interpreter as noted, if one was.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `person-unknown`, `disk-…`.
    pub fn interpreter(&self, subject: Subject) -> Result<Option<Interpreter>, DeviceError> {
        Ok(interpreter_in(&self.talk_facts(subject)?))
    }

    /// The record that the conversations so far would give.
    ///
    /// # Errors
    /// As [`plainsight_core::talk::record`]; `locked`, `person-unknown`, `disk-…`.
    pub fn consent_so_far(&self, person: PersonId) -> Result<ConsentRecord, DeviceError> {
        let subject = self.subject_of(person)?;
        if self.talk_set(subject)? == SetName::Child {
            return Err(DeviceError::Refused("consent-child"));
        }
        let talks = self.talks(subject)?;
        let talks: Vec<Talked> = talks.into_iter().map(|talk| talk.talked).collect();
        let interpreter = self.interpreter(subject)?;
        record(&self.pack.talk, &talks, interpreter.as_ref()).map_err(DeviceError::Refused)
    }

    fn subject_of(&self, person: PersonId) -> Result<Subject, DeviceError> {
        let encounter = self.session()?.vault.person(person)?.encounter;
        Ok(Subject { encounter, person: Some(person) })
    }

    /// Keeps the record with the person and takes its answers into the report.
    ///
    /// # Errors
    /// As [`Device::consent_so_far`]; `already-sealed`.
    pub fn record_consent(
        &mut self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<ConsentRecord, DeviceError> {
        let record = self.consent_so_far(person)?;
        let json = serde_json::to_string(&record).map_err(|_| DeviceError::Row("consent"))?;
        let language = self.language(&record.language)?.english.clone();
        let answer = |id: &str| {
            let key = SetName::Adult.key(id);
            record.asked.iter().find(|one| one.key == key).map(|one| one.answer.clone())
        };
        let cooperation = answer("consent-police").filter(|one| one == "yes" || one == "no");
        if self.person(person)?.report != ReportState::Draft {
            return Err(DeviceError::Refused("already-sealed"));
        }
        // The record first: the answer below stands on it.
        let vault = &mut self.session_mut()?.vault;
        vault.save_answer(&person.to_string(), RECORD, &json, now)?;
        vault.save_answer(&person.to_string(), WITHDRAWN, "", now)?;
        let fields = [
            ("consent-language", Some(language)),
            ("consent-language-tag", Some(record.language.clone())),
            ("consent-message-set", Some(record.version.clone())),
            ("consent-review-state", Some(record.review.clone())),
            ("consent-explained", Some(EXPLAINED.to_owned())),
            ("pv-want-to-submit-nrm", Some(record.decision.clone())),
            ("authorities-cooperation", cooperation),
        ];
        for (field, value) in fields {
            if let Some(value) = value {
                self.save_answer(person, field, &value, now)?;
            }
        }
        self.audit(now, Verb::Alteration, &person.to_string())?;
        Ok(record)
    }

    /// Notes that the person took their consent back. An unsealed report becomes one without
    /// consent; a sealed one needs a call, which the window says.
    ///
    /// # Errors
    /// `consent-not-asked` if no consent was given, `locked`, `person-unknown`, `disk-…`.
    pub fn withdraw_consent(
        &mut self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let before = self.person(person)?;
        if before.answers.get("pv-want-to-submit-nrm").is_none_or(|answer| answer != "yes") {
            return Err(DeviceError::Refused("consent-not-asked"));
        }
        let at = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        let subject = person.to_string();
        let vault = &mut self.session_mut()?.vault;
        vault.save_answer(&subject, WITHDRAWN, &at, now)?;
        if before.report == ReportState::Draft {
            vault.save_answer(&subject, "pv-want-to-submit-nrm", "no", now)?;
        }
        self.audit(now, Verb::Alteration, &subject)
    }
}
