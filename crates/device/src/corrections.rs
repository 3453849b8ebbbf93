//! Corrections: what was sealed stays as it was; the next sealing makes a new version that is
//! linked to it by the report's identifier.

use crate::{Device, DeviceError, Person, ReportState, vault::ReportRecord};
use chrono::{DateTime, Utc};
use plainsight_core::id::PersonId;

/// The version that is corrected.
const REV: &str = "rev";
/// Why.
const REASON: &str = "reason";
/// Longest reason in characters.
const MAX_REASON: usize = 500;

impl Device {
    /// Opens a sealed report again, so that it can be sealed as a new version.
    ///
    /// # Errors
    /// `not-sealed` when there is nothing to correct, `reason-missing`, `value-too-long`,
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn correct(
        &mut self,
        person: PersonId,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<Person, DeviceError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(DeviceError::Refused("reason-missing"));
        }
        if reason.chars().count() > MAX_REASON {
            return Err(DeviceError::TooLong { code: "value-too-long", max: MAX_REASON });
        }
        let own = self.session()?.vault.report_of(person)?.filter(|_| self.is_sealed(person));
        // Another officer's report about the same person is corrected like one's own.
        let theirs = self.sealed_by_another(person)?.map(|other| other.rev);
        let Some(rev) = own.map(|own| own.rev).max(theirs) else {
            return Err(DeviceError::Refused("not-sealed"));
        };
        let subject = subject(person);
        let vault = &mut self.session_mut()?.vault;
        // The reason first: a version marked as being corrected always has one.
        vault.save_answer(&subject, REASON, reason, now)?;
        vault.save_answer(&subject, REV, &rev.to_string(), now)?;
        self.person(person)
    }

    fn is_sealed(&self, person: PersonId) -> bool {
        self.report_state(person).is_ok_and(|state| state != ReportState::Draft)
    }

    /// Whether this newest sealed version was opened again.
    pub(crate) fn is_being_corrected(&self, sealed: &ReportRecord) -> Result<bool, DeviceError> {
        Ok(self.correcting(sealed.person)?.is_some_and(|rev| rev >= sealed.rev))
    }

    /// The version that was last opened again, if one was.
    pub(crate) fn correcting(&self, person: PersonId) -> Result<Option<u32>, DeviceError> {
        let marks = self.session()?.vault.answers(&subject(person))?;
        Ok(marks.get(REV).and_then(|rev| rev.parse().ok()))
    }
}

fn subject(person: PersonId) -> String {
    format!("correction:{person}")
}
