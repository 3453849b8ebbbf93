//! One-time codes and the devices they let in.

use super::WriteError;
use crate::store::{
    Claim, Claimed, Judge, MAX_ATTEMPTS, NewCode,
    claim::{KeptCode, Verdict, decide},
};
use rusqlite::{Connection, OptionalExtension as _, params};

pub(super) fn add(transaction: &Connection, new: &NewCode<'_>) -> Result<bool, WriteError> {
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

/// See [`crate::store::Store::claim`]. The caller holds the write lock.
pub(super) fn claim(
    transaction: &Connection,
    claim: &Claim<'_>,
    judge: &mut Judge<'_>,
) -> Result<Claimed, WriteError> {
    let answer = match decide(read(transaction, claim.code_id)?, claim, judge)? {
        Verdict::Answer(claimed) => return Ok(claimed),
        Verdict::WrongProof => {
            count_wrong_proof(transaction, claim.code_id)?;
            return Ok(Claimed::Refused);
        }
        Verdict::LetIn(answer) => answer,
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

fn read(transaction: &Connection, code_id: &str) -> rusqlite::Result<Option<KeptCode>> {
    transaction
        .query_row(
            "SELECT secret, expires_at, attempts, used_at <> 0, request_digest, answer
             FROM code WHERE code_id = ?1",
            [code_id],
            |row| {
                Ok(KeptCode {
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

fn count_wrong_proof(transaction: &Connection, code_id: &str) -> rusqlite::Result<usize> {
    transaction.execute(
        "UPDATE code SET attempts = attempts + 1,
                         secret = CASE WHEN attempts + 1 >= ?2 THEN '' ELSE secret END
         WHERE code_id = ?1",
        params![code_id, MAX_ATTEMPTS],
    )
}
