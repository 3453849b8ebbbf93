//! Table `person`.

use super::{Vault, encounters::time};
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::id::{EncounterId, PersonId};
use rusqlite::{OptionalExtension as _, Row, params};

/// One row.
#[derive(Clone, Debug)]
pub(crate) struct PersonRecord {
    pub(crate) id: PersonId,
    pub(crate) encounter: EncounterId,
    pub(crate) label: String,
    pub(crate) added_at: DateTime<Utc>,
}

impl Vault {
    pub(crate) fn add_person(&self, person: &PersonRecord) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO person (id, encounter, label, added_at) VALUES (?1, ?2, ?3, ?4)",
            params![
                person.id.to_string(),
                person.encounter.to_string(),
                person.label,
                person.added_at.timestamp_millis()
            ],
        )?;
        Ok(())
    }

    pub(crate) fn person(&self, id: PersonId) -> Result<PersonRecord, DeviceError> {
        self.conn
            .query_row(
                "SELECT id, encounter, label, added_at FROM person WHERE id = ?1",
                [id.to_string()],
                read,
            )
            .optional()?
            .ok_or(DeviceError::Refused("person-unknown"))
    }

    /// People of an encounter, in the order they were added.
    pub(crate) fn people(&self, of: EncounterId) -> Result<Vec<PersonRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, encounter, label, added_at FROM person WHERE encounter = ?1
             ORDER BY added_at, id",
        )?;
        let rows = query.query_map([of.to_string()], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<PersonRecord> {
    let (id, encounter): (String, String) = (row.get(0)?, row.get(1)?);
    Ok(PersonRecord {
        id: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        encounter: encounter.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        label: row.get(2)?,
        added_at: time(row.get(3)?),
    })
}
