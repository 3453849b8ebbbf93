//! One-time codes and the devices they let in.

use super::{link::Link, value};
use crate::store::{
    Claim, Claimed, Judge, MAX_ATTEMPTS, NewCode, StoreError,
    claim::{KeptCode, Verdict, decide},
};

pub(super) fn add(link: &mut Link, new: &NewCode<'_>) -> Result<bool, StoreError> {
    link.execute(
        "UPDATE code SET secret = '' WHERE secret <> '' AND expires_at <= $1",
        &[&new.created_at],
    )?;
    let added = link.execute(
        "INSERT INTO code (code_id, secret, note, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (code_id) DO NOTHING",
        &[&new.code_id, &new.secret, &new.note, &new.created_at, &new.expires_at],
    )?;
    Ok(added == 1)
}

/// See [`crate::store::Store::claim`]. The link holds the lock of the log's head.
pub(super) fn claim(
    link: &mut Link,
    claim: &Claim<'_>,
    judge: &mut Judge<'_>,
) -> Result<Claimed, StoreError> {
    let answer = match decide(read(link, claim.code_id)?, claim, judge)? {
        Verdict::Answer(claimed) => return Ok(claimed),
        Verdict::WrongProof => {
            count_wrong_proof(link, claim.code_id)?;
            return Ok(Claimed::Refused);
        }
        Verdict::LetIn(answer) => answer,
    };
    let enrolled = link.execute(
        "INSERT INTO device (device, device_key, code_id, enrolled_at)
         VALUES ($1, $2, $3, $4)
         -- A device that lost its files, but not its key, comes back under the same identifier.
         ON CONFLICT (device) DO UPDATE
           SET code_id = excluded.code_id, enrolled_at = excluded.enrolled_at
           WHERE device.device_key = excluded.device_key",
        &[&claim.device.to_string(), &claim.device_key, &claim.code_id, &claim.now_ms],
    )?;
    if enrolled == 0 {
        return Ok(Claimed::DeviceTaken);
    }
    link.execute(
        "UPDATE code SET secret = '', used_at = $2, request_digest = $3, answer = $4
         WHERE code_id = $1",
        &[&claim.code_id, &claim.now_ms, &claim.request_digest, &answer],
    )?;
    Ok(Claimed::Granted(answer))
}

fn read(link: &mut Link, code_id: &str) -> Result<Option<KeptCode>, StoreError> {
    let row = link.query_opt(
        "SELECT secret, expires_at, attempts, used_at <> 0, request_digest, answer
         FROM code WHERE code_id = $1",
        &[&code_id],
    )?;
    let Some(row) = row else { return Ok(None) };
    let attempts: i64 = value(&row, 2)?;
    Ok(Some(KeptCode {
        secret: value(&row, 0)?,
        expires_at: value(&row, 1)?,
        attempts: u32::try_from(attempts).unwrap_or(u32::MAX),
        used: value(&row, 3)?,
        request_digest: value(&row, 4)?,
        answer: value(&row, 5)?,
    }))
}

fn count_wrong_proof(link: &mut Link, code_id: &str) -> Result<u64, StoreError> {
    link.execute(
        "UPDATE code SET attempts = attempts + 1,
                         secret = CASE WHEN attempts + 1 >= $2 THEN '' ELSE secret END
         WHERE code_id = $1",
        &[&code_id, &i64::from(MAX_ATTEMPTS)],
    )
}
