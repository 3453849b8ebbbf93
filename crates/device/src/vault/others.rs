//! Table `other`: people who were mentioned and must be found.

use super::{Vault, encounters::time};
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::id::{EncounterId, OtherId};
use rusqlite::{Row, params};

/// One row.
#[derive(Clone, Debug)]
pub(crate) struct OtherRecord {
    pub(crate) id: OtherId,
    pub(crate) encounter: EncounterId,
    pub(crate) label: String,
    pub(crate) owner: String,
    pub(crate) next_step: String,
    pub(crate) state: String,
    pub(crate) changed_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, encounter, label, owner, next_step, state, changed_at";

impl Vault {
    /// Adds somebody, or changes what is known of them.
    pub(crate) fn save_other(&self, other: &OtherRecord) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO other (id, encounter, label, owner, next_step, state, added_at, changed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
             ON CONFLICT (id) DO UPDATE SET label = excluded.label, owner = excluded.owner,
               next_step = excluded.next_step, state = excluded.state,
               changed_at = excluded.changed_at",
            params![
                other.id.to_string(),
                other.encounter.to_string(),
                other.label,
                other.owner,
                other.next_step,
                other.state,
                other.changed_at.timestamp_millis()
            ],
        )?;
        Ok(())
    }

    /// Everyone mentioned in an encounter, in the order they were added.
    pub(crate) fn others(&self, of: EncounterId) -> Result<Vec<OtherRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM other WHERE encounter = ?1 ORDER BY added_at, id"
        ))?;
        let rows = query.query_map([of.to_string()], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everyone still to be found, whose encounter is oldest first.
    pub(crate) fn open_others(&self) -> Result<Vec<OtherRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM other WHERE state = 'open' ORDER BY added_at, id"
        ))?;
        let rows = query.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<OtherRecord> {
    let (id, encounter): (String, String) = (row.get(0)?, row.get(1)?);
    Ok(OtherRecord {
        id: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        encounter: encounter.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        label: row.get(2)?,
        owner: row.get(3)?,
        next_step: row.get(4)?,
        state: row.get(5)?,
        changed_at: time(row.get(6)?),
    })
}
