//! A sealed report read again by its own officer, to be typed into the official service, and the
//! references that come back from elsewhere.

use crate::{Device, DeviceError, audit::Verb};
use chrono::{DateTime, Utc};
use plainsight_core::{
    forms::{Answers, ReportType},
    id::EnvelopeId,
    wire::{FileEntry, Payload},
};

/// Where the Home Office's own reference of a report is kept, beside the person's answers.
pub const HOME_OFFICE_REFERENCE: &str = "sent-home-office-reference";
/// Where the number of the crime record is kept, beside the person's answers.
pub const CRIME_REFERENCE: &str = "crime-reference";

/// A sealed report as it can be handed over by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedReport {
    /// Which report.
    pub report: ReportType,
    /// What was sealed, and besides it what stayed back: pruning parts them again the same way.
    pub answers: Answers,
    /// The hub's reference, from a verified receipt.
    pub reference: Option<String>,
    /// Its evidence files, with their hashes.
    pub files: Vec<FileEntry>,
}

impl Device {
    /// A sealed report of the unlocked officer, read again.
    ///
    /// # Errors
    /// `report-unknown`, `locked`, `disk-…`.
    pub fn sealed_report(
        &mut self,
        env_id: EnvelopeId,
        now: DateTime<Utc>,
    ) -> Result<SealedReport, DeviceError> {
        let sealed = self.read_sealed(env_id)?;
        self.audit(now, Verb::Consultation, &env_id.to_string())?;
        Ok(sealed)
    }

    /// Notes that a sealed report left the encrypted store on paper (Data Protection Act 2018,
    /// section 62: disclosure). Called before the file is written: an entry too many is harmless,
    /// one too few is not.
    ///
    /// # Errors
    /// `report-unknown`, `locked`, `disk-…`.
    pub fn disclose_sealed(
        &mut self,
        env_id: EnvelopeId,
        now: DateTime<Utc>,
    ) -> Result<SealedReport, DeviceError> {
        let sealed = self.read_sealed(env_id)?;
        self.audit(now, Verb::Disclosure, &env_id.to_string())?;
        Ok(sealed)
    }

    /// Keeps a reference that came back for a sealed report; an empty one takes it back.
    ///
    /// # Errors
    /// `report-unknown`, `field-unknown`, `value-too-long`, `locked`, `disk-…`.
    pub fn save_reference(
        &mut self,
        env_id: EnvelopeId,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        if ![HOME_OFFICE_REFERENCE, CRIME_REFERENCE].contains(&field) {
            return Err(DeviceError::Refused("field-unknown"));
        }
        let records = self.session()?.vault.sealed_reports()?;
        let record = records.iter().find(|record| record.env_id == env_id);
        let person = record.ok_or(DeviceError::Refused("report-unknown"))?.person;
        self.save_answer(person, field, value.trim(), now)?;
        self.audit(now, Verb::Alteration, &env_id.to_string())
    }

    fn read_sealed(&self, env_id: EnvelopeId) -> Result<SealedReport, DeviceError> {
        let rows = self.session()?.vault.sealed_reports()?;
        let record = rows.into_iter().find(|record| record.env_id == env_id);
        let record = record.ok_or(DeviceError::Refused("report-unknown"))?;
        let payload: Payload =
            serde_json::from_str(&record.payload).map_err(|_| DeviceError::Row("payload"))?;
        let reference = match self.outbox_row(env_id)? {
            Some(row) => self.verified_receipt(&row)?.map(|receipt| receipt.reference()),
            None => None,
        };
        let now = self.person(record.person)?.answers;
        Ok(SealedReport {
            report: payload.report_type,
            files: payload.files.clone(),
            answers: self.with_what_stayed(payload, &now),
            reference,
        })
    }

    /// What was sealed counts, even if the person's answers have changed since. What was left out
    /// is added, to be named, and so is what the service asks but never passes on.
    fn with_what_stayed(&self, payload: Payload, now: &Answers) -> Answers {
        let report = payload.report_type;
        let mut all = payload.answers;
        for dropped in self.pack.form.prune(report, now).dropped {
            if let (false, Some(value)) =
                (all.contains_key(&dropped.field), now.get(&dropped.field))
            {
                all.insert(dropped.field, value.clone());
            }
        }
        all
    }
}
