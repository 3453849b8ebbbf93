//! What stays on *Today* until it is done: times that are due, and people still to be found.

use crate::{Device, DeviceError, Other, Person};
use chrono::{DateTime, Utc};
use plainsight_core::{
    followup::{Case, Due, due},
    forms::route,
    id::{EncounterId, PersonId},
};

/// How much of a note stands beside a reminder, in characters.
const OPENING: usize = 60;

/// One thing due for one person.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// Whose.
    pub person: PersonId,
    /// Their encounter.
    pub encounter: EncounterId,
    /// What the officer calls them.
    pub label: String,
    /// The first words of the note, which tell one "Person 1" from another.
    pub opening: String,
    /// What, and by when.
    pub due: Due,
}

/// Everything that stays on *Today*.
#[derive(Clone, Debug, Default)]
pub struct Reminders {
    /// Late ones first, then by time.
    pub due: Vec<Reminder>,
    /// People still to be found.
    pub others: Vec<Other>,
}

impl Device {
    /// What is due for one person, soonest first.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn due(&self, id: PersonId, now: DateTime<Utc>) -> Result<Vec<Due>, DeviceError> {
        let person = self.person(id)?;
        let met_at = self.session()?.vault.encounter(person.encounter)?.started_at;
        self.due_of(&person, met_at, now)
    }

    fn due_of(
        &self,
        person: &Person,
        met_at: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Due>, DeviceError> {
        let report = route(&person.answers).report;
        let received_at = self.received_at(person.id)?;
        let case = Case { answers: &person.answers, met_at, report, received_at };
        Ok(due(&case, &self.pack.law, &self.pack.calendar, now))
    }

    /// When the hub received a person's report, by a receipt that verifies.
    fn received_at(&self, person: PersonId) -> Result<Option<DateTime<Utc>>, DeviceError> {
        let Some(record) = self.session()?.vault.report_of(person)? else { return Ok(None) };
        let Some(row) = self.outbox_row(record.env_id)? else { return Ok(None) };
        let receipt = self.verified_receipt(&row)?;
        Ok(receipt.and_then(|receipt| DateTime::from_timestamp_millis(receipt.accepted_at)))
    }

    /// Everything the unlocked officer must not forget.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn reminders(&self, now: DateTime<Utc>) -> Result<Reminders, DeviceError> {
        let mut all = Reminders { due: Vec::new(), others: self.open_others()? };
        for encounter in self.session()?.vault.encounters()? {
            for person in self.people(encounter.id)? {
                let due = self.due_of(&person, encounter.started_at, now)?;
                // What others must decide is no task of the officer's.
                let tasks = due.into_iter().filter(|due| due.kind != "decision");
                all.due.extend(tasks.map(|due| Reminder {
                    person: person.id,
                    encounter: encounter.id,
                    label: person.label.clone(),
                    opening: encounter.note.chars().take(OPENING).collect(),
                    due,
                }));
            }
        }
        all.due.sort_by_key(|one| (!one.due.late, one.due.at.is_none(), one.due.at));
        Ok(all)
    }
}
