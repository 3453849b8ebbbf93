//! Table `outbox`: sealed frames on their way. A row leaves `queued` only by a verified receipt
//! or by a person's decision, and is never deleted here.

use crate::{
    Device, DeviceError,
    audit::{self, Verb},
    standing,
    sync::contact::Seen,
};
use chrono::{DateTime, Utc};
use plainsight_core::id::{EnvelopeId, OfficerId};
use plainsight_seal::{Fingerprint, hex, sha256};
use rusqlite::{OptionalExtension as _, Row, params};
use serde::Serialize;

/// Where a sealed report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum OutboxState {
    /// Sealed, no verified receipt yet; tried again for ever.
    Queued,
    /// The hub's signed receipt has verified.
    Received,
    /// Received once, but the hub has lost it since; being sent again, the same bytes.
    Lost,
    /// Refused for a reason that trying again will not change; tried daily, needs a person.
    Parked,
}

impl OutboxState {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Received => "received",
            Self::Lost => "lost",
            Self::Parked => "parked",
        }
    }

    pub(crate) fn read(text: &str) -> rusqlite::Result<Self> {
        match text {
            "queued" => Ok(Self::Queued),
            "received" => Ok(Self::Received),
            "lost" => Ok(Self::Lost),
            "parked" => Ok(Self::Parked),
            _ => Err(rusqlite::Error::InvalidQuery),
        }
    }
}

/// One sealed report on its way. Times are milliseconds since 1970; 0 means never.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OutboxRow {
    /// Envelope.
    pub env_id: EnvelopeId,
    /// Who sealed it.
    pub officer: OfficerId,
    /// Place among this device's envelopes.
    pub seq: u64,
    /// Sealed at.
    pub sealed_at: i64,
    /// SHA-256 of the frame, in hexadecimal.
    pub fp: String,
    /// Where it is.
    pub state: OutboxState,
    /// Tries so far, each counted before it was made.
    pub tries: u32,
    /// Last try.
    pub tried_at: i64,
    /// Next try.
    pub next_try_at: i64,
    /// Why the last try failed; empty when it did not.
    pub problem: String,
    /// The hub's signed receipt, literal; empty until one has verified.
    pub receipt: String,
}

/// The reports in the outbox in numbers; cases for other officers are counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct QueueCount {
    /// Sealed, no verified receipt.
    pub waiting: u32,
    /// Verified receipt held.
    pub received: u32,
    /// Refused, needs a person.
    pub parked: u32,
    /// Evidence files without a verified receipt.
    pub files: u32,
    /// When the oldest waiting or parked one was sealed.
    pub oldest_waiting: Option<i64>,
}

const COLUMNS: &str =
    "env_id, officer, seq, sealed_at, fp, state, tries, tried_at, next_try_at, problem, receipt";

/// A sealed frame about to be queued.
pub(crate) struct Parcel<'a> {
    pub(crate) env_id: EnvelopeId,
    pub(crate) officer: OfficerId,
    pub(crate) seq: u64,
    pub(crate) sealed_at: DateTime<Utc>,
    pub(crate) frame: &'a [u8],
}

impl Device {
    /// Every sealed report of this device, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn outbox(&self) -> Result<Vec<OutboxRow>, DeviceError> {
        let mut query =
            self.file.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox ORDER BY seq DESC"))?;
        let rows = query.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The outbox in numbers.
    ///
    /// # Errors
    /// What the database says.
    pub fn queue_count(&self) -> Result<QueueCount, DeviceError> {
        let mut query = self.file.prepare_cached(
            "SELECT count(*) FILTER (WHERE state IN ('queued', 'lost')),
                    count(*) FILTER (WHERE state = 'received'),
                    count(*) FILTER (WHERE state = 'parked'),
                    (SELECT count(*) FROM attachment WHERE state <> 'received'),
                    min(sealed_at) FILTER (WHERE state <> 'received')
             FROM outbox WHERE env_id NOT IN (SELECT env_id FROM share_out)",
        )?;
        Ok(query.query_row([], |row| {
            Ok(QueueCount {
                waiting: row.get(0)?,
                received: row.get(1)?,
                parked: row.get(2)?,
                files: row.get(3)?,
                oldest_waiting: row.get(4)?,
            })
        })?)
    }

    pub(crate) fn outbox_row(&self, env_id: EnvelopeId) -> Result<Option<OutboxRow>, DeviceError> {
        let mut query =
            self.file.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox WHERE env_id = ?1"))?;
        Ok(query.query_row([env_id.to_string()], read).optional()?)
    }

    pub(crate) fn frame(&self, env_id: EnvelopeId) -> Result<Vec<u8>, DeviceError> {
        Ok(self.file.query_row(
            "SELECT frame FROM outbox WHERE env_id = ?1",
            [env_id.to_string()],
            |row| row.get(0),
        )?)
    }

    /// The point of no return: frame, device sequence and audit entry in one transaction.
    pub(crate) fn queue(&mut self, parcel: &Parcel<'_>) -> Result<(), DeviceError> {
        let fingerprint = sha256(parcel.frame);
        let transaction = self.file.transaction()?;
        insert(&transaction, parcel, &fingerprint)?;
        transaction.execute(
            "UPDATE identity SET seq = ?1, prev = ?2",
            params![i64::try_from(parcel.seq).unwrap_or(i64::MAX), hex(&fingerprint)],
        )?;
        audit::append(
            &transaction,
            parcel.sealed_at,
            &parcel.officer.to_string(),
            Verb::Disclosure,
            &parcel.env_id.to_string(),
        )?;
        Ok(transaction.commit()?)
    }

    /// Puts back a frame that a lost device file no longer knows. The hub accepts an envelope
    /// once, so putting back one that had arrived does no harm.
    pub(crate) fn requeue(&mut self, parcel: &Parcel<'_>) -> Result<(), DeviceError> {
        insert(&self.file, parcel, &sha256(parcel.frame))
    }

    pub(crate) fn count_try(
        &self,
        env_id: EnvelopeId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE outbox SET tries = tries + 1, tried_at = ?2 WHERE env_id = ?1",
            params![env_id.to_string(), now.timestamp_millis()],
        )?;
        Ok(())
    }

    pub(crate) fn keep_outcome(
        &self,
        env_id: EnvelopeId,
        state: OutboxState,
        next_try_at: i64,
        problem: &str,
    ) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE outbox SET next_try_at = ?3, problem = ?4,
               -- A report that the hub lost stays one until it has it again.
               state = CASE WHEN state = 'lost' AND ?2 = 'queued' THEN state ELSE ?2 END
             WHERE env_id = ?1 AND state <> 'received'",
            params![env_id.to_string(), state.as_str(), next_try_at, problem],
        )?;
        Ok(())
    }

    pub(crate) fn keep_receipt(
        &mut self,
        env_id: EnvelopeId,
        receipt: &str,
        seen: &Seen,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let transaction = self.file.transaction()?;
        standing::keep(&transaction, seen)?;
        let changed = transaction.execute(
            "UPDATE outbox SET state = 'received', receipt = ?2, problem = '', next_try_at = 0
             WHERE env_id = ?1 AND state <> 'received'",
            params![env_id.to_string(), receipt],
        )?;
        if changed > 0 {
            audit::append(&transaction, now, "", Verb::Received, &env_id.to_string())?;
        }
        transaction.commit()?;
        // The vault keeps its own copy; if it is closed, the next unlock does this.
        if let Some(session) = &self.session {
            session.vault.keep_receipt(env_id, receipt)?;
        }
        Ok(())
    }

    /// Everything that waits becomes due at once.
    pub(crate) fn due_now(&self) -> Result<(), DeviceError> {
        self.file.execute("UPDATE outbox SET next_try_at = 0 WHERE state <> 'received'", [])?;
        self.file.execute("UPDATE attachment SET next_try_at = 0 WHERE state <> 'received'", [])?;
        self.file.execute("UPDATE hub_log SET next_at = 0", [])?;
        Ok(())
    }
}

fn insert(
    conn: &rusqlite::Connection,
    parcel: &Parcel<'_>,
    fingerprint: &Fingerprint,
) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO outbox (env_id, officer, seq, sealed_at, fp, frame)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            parcel.env_id.to_string(),
            parcel.officer.to_string(),
            i64::try_from(parcel.seq).unwrap_or(i64::MAX),
            parcel.sealed_at.timestamp_millis(),
            hex(fingerprint),
            parcel.frame
        ],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<OutboxRow> {
    let (env_id, officer, state): (String, String, String) =
        (row.get(0)?, row.get(1)?, row.get(5)?);
    let seq: i64 = row.get(2)?;
    Ok(OutboxRow {
        env_id: env_id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        officer: officer.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        seq: u64::try_from(seq).unwrap_or_default(),
        sealed_at: row.get(3)?,
        fp: row.get(4)?,
        state: OutboxState::read(&state)?,
        tries: row.get(6)?,
        tried_at: row.get(7)?,
        next_try_at: row.get(8)?,
        problem: row.get(9)?,
        receipt: row.get(10)?,
    })
}
