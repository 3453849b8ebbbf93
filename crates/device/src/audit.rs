//! The audit chain: append-only, each row bound to the one before by SHA-256.
//!
//! Verbs are the operations that the Data Protection Act 2018, section 62, wants logged, and a
//! few of our own. No content, only identifiers.

use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_seal::{hex, sha256};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde::Serialize;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Something new was recorded (s.62).
    Collection,
    /// Something recorded was changed (s.62).
    Alteration,
    /// Something recorded was looked at (s.62).
    Consultation,
    /// Something left for somebody else (s.62).
    Disclosure,
    /// Things recorded apart were brought together (s.62).
    Combination,
    /// Something recorded was removed (s.62).
    Erasure,
    /// A vault was opened.
    Unlock,
    /// A vault was closed.
    Lock,
    /// A wrong pass phrase.
    UnlockFailed,
    /// The device was enrolled with a hub.
    Enrol,
    /// Somebody compared a hub's words and they differed.
    HubRefused,
    /// The hub changed its keys.
    HubKeys,
    /// The device's files were found to be older ones, or a copy.
    RolledBack,
    /// A receipt verified.
    Received,
    /// The hub no longer holds what it had received.
    HubLost,
}

impl Verb {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Collection => "collection",
            Self::Alteration => "alteration",
            Self::Consultation => "consultation",
            Self::Disclosure => "disclosure",
            Self::Combination => "combination",
            Self::Erasure => "erasure",
            Self::Unlock => "unlock",
            Self::Lock => "lock",
            Self::UnlockFailed => "unlock-failed",
            Self::Enrol => "enrol",
            Self::HubRefused => "hub-refused",
            Self::HubKeys => "hub-keys",
            Self::RolledBack => "rolled-back",
            Self::Received => "received",
            Self::HubLost => "hub-lost",
        }
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AuditRow {
    /// Place in the chain, from 1.
    pub seq: i64,
    /// Milliseconds since 1970 by the device's clock.
    pub at: i64,
    /// Officer, or empty when nobody was unlocked.
    pub officer: String,
    /// Verb.
    pub verb: String,
    /// Identifier of what it was done to; may be empty.
    pub object: String,
    /// Hash of the row before.
    pub prev: String,
    /// Hash of this row.
    pub hash: String,
}

/// Where the chain breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AuditProblem {
    /// First row that does not fit.
    pub seq: i64,
}

impl AuditRow {
    fn computed_hash(&self) -> String {
        // Unit separators cannot occur in identifiers, so no two rows give the same text.
        let line = format!(
            "plainsight/audit/v1\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{}\u{1f}{}",
            self.prev, self.seq, self.at, self.officer, self.verb, self.object
        );
        hex(&sha256(line.as_bytes()))
    }
}

/// Appends one row.
///
/// # Errors
/// What the database says.
pub(crate) fn append(
    conn: &Connection,
    now: DateTime<Utc>,
    officer: &str,
    verb: Verb,
    object: &str,
) -> Result<(), DeviceError> {
    let last: Option<(i64, String)> = conn
        .query_row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let (last_seq, prev) = last.unwrap_or_default();
    let mut row = AuditRow {
        seq: last_seq + 1,
        at: now.timestamp_millis(),
        officer: officer.to_owned(),
        verb: verb.as_str().to_owned(),
        object: object.to_owned(),
        prev,
        hash: String::new(),
    };
    row.hash = row.computed_hash();
    conn.execute(
        "INSERT INTO audit (seq, at, officer, verb, object, prev, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![row.seq, row.at, row.officer, row.verb, row.object, row.prev, row.hash],
    )?;
    Ok(())
}

/// Every row, oldest first.
///
/// # Errors
/// What the database says.
pub(crate) fn rows(conn: &Connection) -> Result<Vec<AuditRow>, DeviceError> {
    let mut query =
        conn.prepare("SELECT seq, at, officer, verb, object, prev, hash FROM audit ORDER BY seq")?;
    let rows = query.query_map([], |row| {
        Ok(AuditRow {
            seq: row.get(0)?,
            at: row.get(1)?,
            officer: row.get(2)?,
            verb: row.get(3)?,
            object: row.get(4)?,
            prev: row.get(5)?,
            hash: row.get(6)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Checks the chain: every hash fits, no row is missing in between.
pub(crate) fn verify(rows: &[AuditRow]) -> Result<(), AuditProblem> {
    let mut prev = "";
    for (expected, row) in (1..).zip(rows) {
        if row.seq != expected || row.prev != prev || row.hash != row.computed_hash() {
            return Err(AuditProblem { seq: row.seq.min(expected) });
        }
        prev = &row.hash;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain() -> Vec<AuditRow> {
        let conn = Connection::open_in_memory().unwrap();
        conn.execute_batch(include_str!("store/schema-1.sql")).unwrap();
        for (at, verb) in [(1, Verb::Unlock), (2, Verb::Collection), (3, Verb::Disclosure)] {
            let now = DateTime::from_timestamp_millis(at).unwrap();
            append(&conn, now, "officer", verb, "object").unwrap();
        }
        rows(&conn).unwrap()
    }

    #[test]
    fn an_untouched_chain_verifies() {
        assert_eq!(verify(&chain()), Ok(()));
        assert_eq!(verify(&[]), Ok(()));
    }

    #[test]
    fn a_changed_deleted_reordered_or_inserted_row_is_seen() {
        let mut changed = chain();
        changed[1].verb = "erasure".into();
        assert_eq!(verify(&changed), Err(AuditProblem { seq: 2 }));
        let mut deleted = chain();
        deleted.remove(1);
        assert_eq!(verify(&deleted), Err(AuditProblem { seq: 2 }));
        let mut reordered = chain();
        reordered.swap(0, 1);
        assert!(verify(&reordered).is_err());
        let mut inserted = chain();
        let copy = inserted[1].clone();
        inserted.insert(1, copy);
        assert!(verify(&inserted).is_err());
    }
}
