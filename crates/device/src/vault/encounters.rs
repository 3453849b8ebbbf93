//! Table `encounter` and the history of its note.

use super::Vault;
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::id::EncounterId;
use rusqlite::{OptionalExtension as _, Row, params};

/// A note's earlier state is kept at most once a minute…
const HISTORY_EVERY_MS: i64 = 60_000;
/// …and always before this many bytes or more are taken out at once.
const LONG_CUT: usize = 40;

/// One row.
#[derive(Clone, Debug)]
pub(crate) struct EncounterRecord {
    pub(crate) id: EncounterId,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) note: String,
    pub(crate) note_at: DateTime<Utc>,
}

impl Vault {
    pub(crate) fn add_encounter(
        &self,
        id: EncounterId,
        pack: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let at = now.timestamp_millis();
        self.conn.execute(
            "INSERT INTO encounter (id, started_at, note_at, pack) VALUES (?1, ?2, ?2, ?3)",
            params![id.to_string(), at, pack],
        )?;
        Ok(())
    }

    pub(crate) fn encounter(&self, id: EncounterId) -> Result<EncounterRecord, DeviceError> {
        self.conn
            .query_row(
                "SELECT id, started_at, note, note_at FROM encounter WHERE id = ?1",
                [id.to_string()],
                read,
            )
            .optional()?
            .ok_or(DeviceError::Refused("encounter-unknown"))
    }

    /// The guidance that an encounter was started under, `id@version`.
    pub(crate) fn pack_of(&self, id: EncounterId) -> Result<String, DeviceError> {
        let pack = "SELECT pack FROM encounter WHERE id = ?1";
        let row = self.conn.query_row(pack, [id.to_string()], |row| row.get(0)).optional()?;
        row.ok_or(DeviceError::Refused("encounter-unknown"))
    }

    /// Newest first.
    pub(crate) fn encounters(&self) -> Result<Vec<EncounterRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT id, started_at, note, note_at FROM encounter
             ORDER BY started_at DESC, id DESC LIMIT 500",
        )?;
        let rows = query.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Replaces the note, keeping earlier states; on encrypted disk when it returns.
    pub(crate) fn save_note(
        &mut self,
        id: EncounterId,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let before = self.encounter(id)?;
        if before.note == note {
            return Ok(());
        }
        let at = now.timestamp_millis();
        let transaction = self.conn.transaction()?;
        let last: i64 = transaction.query_row(
            "SELECT coalesce(max(at), 0) FROM note_history WHERE encounter = ?1",
            [id.to_string()],
            |row| row.get(0),
        )?;
        let is_cut = before.note.len() >= note.len() + LONG_CUT;
        // A clock set back must not stop the history, hence the absolute difference.
        if !before.note.is_empty() && (is_cut || (at - last).abs() >= HISTORY_EVERY_MS) {
            transaction.execute(
                "INSERT INTO note_history (encounter, at, note) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO NOTHING",
                params![id.to_string(), before.note_at.timestamp_millis(), before.note],
            )?;
        }
        transaction.execute(
            "UPDATE encounter SET note = ?2, note_at = ?3 WHERE id = ?1",
            params![id.to_string(), note, at],
        )?;
        Ok(transaction.commit()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<EncounterRecord> {
    let id: String = row.get(0)?;
    Ok(EncounterRecord {
        id: id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        started_at: time(row.get(1)?),
        note: row.get(2)?,
        note_at: time(row.get(3)?),
    })
}

pub(super) fn time(milliseconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsight_seal::Key;
    use uuid::Uuid;

    const ID: EncounterId = EncounterId(Uuid::from_u128(1));

    fn vault(dir: &tempfile::TempDir) -> Vault {
        let vault = Vault::open(&dir.path().join("v"), &Key::from_bytes([1; 32])).unwrap();
        vault.add_encounter(ID, "p@1", time(0)).unwrap();
        vault
    }

    fn history(vault: &Vault) -> Vec<String> {
        let mut query = vault.conn.prepare("SELECT note FROM note_history ORDER BY at").unwrap();
        query.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn a_long_cut_keeps_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let mut vault = vault(&dir);
        let long = "the boss at the car wash has his card ".repeat(3);
        vault.save_note(ID, &long, time(1_000)).unwrap();
        vault.save_note(ID, "", time(2_000)).unwrap();
        assert_eq!(vault.encounter(ID).unwrap().note, "");
        assert_eq!(history(&vault), [long], "select all, delete must be reversible");
    }

    #[test]
    fn typing_leaves_one_earlier_state_a_minute() {
        let dir = tempfile::tempdir().unwrap();
        let mut vault = vault(&dir);
        for second in 1..=180 {
            let note = "x".repeat(second);
            vault.save_note(ID, &note, time(1_000 * i64::try_from(second).unwrap())).unwrap();
        }
        assert!((2..=4).contains(&history(&vault).len()), "{}", history(&vault).len());
    }

    #[test]
    fn an_unknown_encounter_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let mut vault = vault(&dir);
        let other = EncounterId(Uuid::from_u128(9));
        assert_eq!(vault.save_note(other, "x", time(0)).unwrap_err().code(), "encounter-unknown");
    }
}
