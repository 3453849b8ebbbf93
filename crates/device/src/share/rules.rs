//! What stands in the way of sealing a report about a person in a shared case.

use super::values::{ReportValue, read};
use crate::{Device, DeviceError};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId, PersonId, ReportId},
    share::{Case, Kind, REPORT, REPORT_ID},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// A report that another officer who shares the case has sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sealed {
    /// About whom.
    pub person: PersonId,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// The report across its versions.
    pub report_id: ReportId,
    /// Version of the report.
    pub rev: u32,
    /// Report type as stored.
    pub report_type: String,
    /// Their device's clock, milliseconds since 1970.
    pub sealed_at: i64,
    /// Who.
    pub officer: OfficerId,
    /// Their name and collar number.
    pub author: String,
}

impl Device {
    /// Refuses while the officers who share the case disagree on what may leave, or one of them has
    /// sealed a report that this one does not build on.
    pub(crate) fn check_shared(
        &self,
        person: PersonId,
        correcting: Option<u32>,
    ) -> Result<(), DeviceError> {
        let vault = &self.session()?.vault;
        let encounter = vault.person(person)?.encounter;
        if vault.has_unopened(encounter)? {
            return Err(DeviceError::Refused("share-unopened"));
        }
        let case = vault.case_about(encounter, &person.to_string())?;
        let nobody = BTreeMap::new();
        let undecided = case
            .states(&nobody)
            .into_iter()
            .any(|(key, state)| state.differs() && matches!(key.kind(), Kind::Consent | Kind::Age));
        if undecided {
            return Err(DeviceError::Refused("share-undecided"));
        }
        match self.sealed_by_another(person)? {
            Some(other) if correcting.is_none_or(|rev| rev < other.rev) => {
                let own = vault.report_of(person)?.map(|own| own.rev);
                if own.is_some_and(|own| own >= other.rev) {
                    return Ok(());
                }
                Err(DeviceError::Refused("sealed-elsewhere"))
            }
            _ => Ok(()),
        }
    }

    /// The newest report about a person that another officer is known to have sealed.
    pub(crate) fn sealed_by_another(
        &self,
        person: PersonId,
    ) -> Result<Option<Sealed>, DeviceError> {
        let vault = &self.session()?.vault;
        let encounter = vault.person(person)?.encounter;
        let case = vault.case_about(encounter, &person.to_string())?;
        Ok(self.sealed_in(&case)?.into_iter().max_by_key(|sealed| sealed.rev))
    }

    /// Every report in a case that another officer is known to have sealed.
    pub(super) fn sealed_in_case(&self, id: EncounterId) -> Result<Vec<Sealed>, DeviceError> {
        let case = self.session()?.vault.case(id)?;
        self.sealed_in(&case)
    }

    fn sealed_in(&self, case: &Case) -> Result<Vec<Sealed>, DeviceError> {
        let (me, here) = (self.session()?.officer, self.id()?);
        let mut found = Vec::new();
        for version in case.versions().values() {
            let key = &version.key;
            let env_id = key.field.strip_prefix(REPORT).and_then(|text| text.parse().ok());
            let (Some(env_id), Ok(person)) = (env_id, key.subject.parse()) else { continue };
            let value: ReportValue = read(&version.value)?;
            if (value.officer, value.device) != (me, here) {
                found.push(Sealed {
                    person,
                    env_id,
                    report_id: value.report_id,
                    rev: value.rev,
                    report_type: value.report_type,
                    sealed_at: value.sealed_at,
                    officer: value.officer,
                    author: value.author,
                });
            }
        }
        Ok(found)
    }

    /// The identifier that every officer's report about this person has.
    pub(crate) fn shared_report_id(
        &self,
        person: PersonId,
    ) -> Result<Option<ReportId>, DeviceError> {
        let vault = &self.session()?.vault;
        let encounter = vault.person(person)?.encounter;
        let case = vault.case_about(encounter, &person.to_string())?;
        let state = case.state(&plainsight_core::share::Key::new(person, REPORT_ID), None);
        let known = state.and_then(|state| state.sides.first().map(|side| side.1.value.parse()));
        known.transpose().map_err(|_| DeviceError::Row("version"))
    }
}
