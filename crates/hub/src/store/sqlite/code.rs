//! One-time codes and the devices they let in.

use super::WriteError;
use crate::store::{Claim, Claimed, Judge, MAX_ATTEMPTS, NewCode};
use rusqlite::{OptionalExtension as _, Transaction, params};

pub(super) fn add(transaction: &Transaction<'_>, new: &NewCode<'_>) -> Result<bool, WriteError> {
    transaction.execute(
        "UPDATE code SET secret = '' WHERE secret <> '' AND expires_at <= ?1",
        [new.created_at],
    )?;
    let added = transaction.execute(
        "INSERT INTO code (code_id, secret, note, created_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (code_id) DO NOTHING",
        params![new.code_id, new.secret, new.note, new.created_at, new.expires_at],
    )?;
    Ok(added == 1)
}

/// See [`crate::store::Store::claim`]. The caller holds the write lock, so of two claims on one
/// code the second finds it used.
pub(super) fn claim(
    transaction: &Transaction<'_>,
    claim: &Claim<'_>,
    judge: &mut Judge<'_>,
) -> Result<Claimed, WriteError> {
    let Some(code) = read(transaction, claim.code_id)? else { return Ok(Claimed::Refused) };
    if claim.now_ms >= code.expires_at {
        return Ok(Claimed::Refused);
    }
    if code.used {
        let same = code.request_digest == claim.request_digest;
        return Ok(if same { Claimed::Granted(code.answer) } else { Claimed::Refused });
    }
    if code.secret.is_empty() || code.attempts >= MAX_ATTEMPTS {
        return Ok(Claimed::Refused);
    }
    let Some(answer) = judge(&code.secret)? else {
        count_wrong_proof(transaction, claim.code_id)?;
        return Ok(Claimed::Refused);
    };
    let enrolled = transaction.execute(
        "INSERT INTO device (device, device_key, code_id, enrolled_at)
         VALUES (?1, ?2, ?3, ?4)
         -- A device that lost its files, but not its key, comes back under the same identifier.
         ON CONFLICT (device) DO UPDATE
           SET code_id = excluded.code_id, enrolled_at = excluded.enrolled_at
           WHERE device.device_key = excluded.device_key",
        params![claim.device.to_string(), claim.device_key, claim.code_id, claim.now_ms],
    )?;
    if enrolled == 0 {
        return Ok(Claimed::DeviceTaken);
    }
    transaction.execute(
        "UPDATE code SET secret = '', used_at = ?2, request_digest = ?3, answer = ?4
         WHERE code_id = ?1",
        params![claim.code_id, claim.now_ms, claim.request_digest, answer],
    )?;
    Ok(Claimed::Granted(answer))
}

struct Code {
    secret: String,
    expires_at: i64,
    attempts: u32,
    used: bool,
    request_digest: String,
    answer: String,
}

fn read(transaction: &Transaction<'_>, code_id: &str) -> rusqlite::Result<Option<Code>> {
    transaction
        .query_row(
            "SELECT secret, expires_at, attempts, used_at <> 0, request_digest, answer
             FROM code WHERE code_id = ?1",
            [code_id],
            |row| {
                Ok(Code {
                    secret: row.get(0)?,
                    expires_at: row.get(1)?,
                    attempts: row.get(2)?,
                    used: row.get(3)?,
                    request_digest: row.get(4)?,
                    answer: row.get(5)?,
                })
            },
        )
        .optional()
}

fn count_wrong_proof(transaction: &Transaction<'_>, code_id: &str) -> rusqlite::Result<usize> {
    transaction.execute(
        "UPDATE code SET attempts = attempts + 1,
                         secret = CASE WHEN attempts + 1 >= ?2 THEN '' ELSE secret END
         WHERE code_id = ?1",
        params![code_id, MAX_ATTEMPTS],
    )
}
