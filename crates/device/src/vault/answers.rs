//! Tables `answer` and `answer_history`: what was answered about an encounter or a person.

use super::Vault;
use crate::DeviceError;
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension as _, params};
use std::collections::BTreeMap;

/// An answer's earlier value is kept when it stood for this long.
const HISTORY_AFTER_MS: i64 = 60_000;

impl Vault {
    /// Sets one answer; an empty value takes it back. On encrypted disk when it returns.
    pub(crate) fn save_answer(
        &mut self,
        subject: &str,
        field: &str,
        value: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let at = now.timestamp_millis();
        let transaction = self.conn.transaction()?;
        let before: Option<(String, i64)> = transaction
            .query_row(
                "SELECT value, at FROM answer WHERE subject = ?1 AND field = ?2",
                params![subject, field],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        if let Some((before, since)) = before {
            let stood = (at - since).abs() >= HISTORY_AFTER_MS;
            if before != value && (stood || value.is_empty()) {
                transaction.execute(
                    "INSERT INTO answer_history (subject, field, at, value)
                     VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                    params![subject, field, since, before],
                )?;
            }
        }
        if value.is_empty() {
            transaction.execute(
                "DELETE FROM answer WHERE subject = ?1 AND field = ?2",
                params![subject, field],
            )?;
        } else {
            transaction.execute(
                "INSERT INTO answer (subject, field, value, at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (subject, field)
                 DO UPDATE SET value = excluded.value, at = excluded.at",
                params![subject, field, value, at],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Every answer about a subject, by field.
    pub(crate) fn answers(&self, subject: &str) -> Result<BTreeMap<String, String>, DeviceError> {
        let mut query =
            self.conn.prepare_cached("SELECT field, value FROM answer WHERE subject = ?1")?;
        let rows = query.query_map([subject], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsight_seal::Key;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn the_last_answer_counts_and_an_empty_one_takes_it_back() {
        let dir = tempfile::tempdir().unwrap();
        let mut vault = Vault::open(&dir.path().join("v"), &Key::from_bytes([1; 32])).unwrap();
        vault.save_answer("p1", "pv-under-age", "no", at(0)).unwrap();
        vault.save_answer("p1", "pv-under-age", "not-sure", at(1)).unwrap();
        vault.save_answer("p2", "pv-under-age", "yes", at(1)).unwrap();
        assert_eq!(vault.answers("p1").unwrap()["pv-under-age"], "not-sure");
        vault.save_answer("p1", "pv-under-age", "", at(2)).unwrap();
        assert!(vault.answers("p1").unwrap().is_empty());
        let kept: String =
            vault.conn.query_row("SELECT value FROM answer_history", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "not-sure", "what was taken back is still known");
    }
}
