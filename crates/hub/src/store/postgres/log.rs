//! The chain over the log, and the notices in it.

use super::{link::Link, parsed, signed, unsigned, value};
use crate::store::{LogView, NewNotice, NoticeEntry, StoreError, notice_text};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::{Checkpoint, Have},
};
use postgres::Row;

/// One statement, so one moment: nobody's append falls between the two places.
pub(super) fn view(link: &mut Link, at: u64) -> Result<LogView, StoreError> {
    let query = "SELECT hub_epoch, size, chain, (SELECT chain FROM link WHERE log_index = $1)
                 FROM log_head";
    let row = link.query_opt(query, &[&signed(at)])?.ok_or(StoreError::Damaged)?;
    let end = Checkpoint {
        hub_epoch: value::<i64>(&row, 0)?.cast_unsigned(),
        size: unsigned(&row, 1)?,
        chain: value(&row, 2)?,
    };
    let at_chain = if at == 0 { Some(String::new()) } else { value(&row, 3)? };
    Ok(LogView { end, at_chain })
}

pub(super) fn missing(link: &mut Link, have: &[Have]) -> Result<Vec<EnvelopeId>, StoreError> {
    let (env_ids, fps): (Vec<String>, Vec<&str>) =
        have.iter().map(|one| (one.env_id.to_string(), one.fp.as_str())).unzip();
    let rows = link.query(include_str!("entry_missing.sql"), &[&env_ids, &fps])?;
    rows.iter().map(|row| parsed(row, 0)).collect()
}

/// See [`crate::store::Store::add_notice`]. The link holds the lock of the log's head.
pub(super) fn add_notice(link: &mut Link, notice: &NewNotice) -> Result<u64, StoreError> {
    let log_index = link.head()?.size.saturating_add(1);
    let chain = link.next(log_index, &notice_text(notice))?;
    link.execute(
        "WITH added AS (
             INSERT INTO notice (log_index, notice_id, device, env_id, says, at)
             VALUES ($1, $2, $3, $4, $5, $6)
             RETURNING log_index
         )
         INSERT INTO link (log_index, chain) SELECT log_index, $7::TEXT FROM added",
        &[
            &signed(log_index),
            &notice.notice_id.to_string(),
            &notice.device.map(|id| id.to_string()).unwrap_or_default(),
            &notice.env_id.map(|id| id.to_string()).unwrap_or_default(),
            &notice.says,
            &notice.at,
            &chain,
        ],
    )?;
    link.move_head(log_index, chain);
    Ok(log_index)
}

pub(super) fn notices(
    link: &mut Link,
    device: DeviceId,
    after: u64,
    limit: usize,
) -> Result<Vec<NoticeEntry>, StoreError> {
    let query = "SELECT log_index, notice_id, device, env_id, says, at FROM notice
                 WHERE device IN ('', $1) AND log_index > $2 ORDER BY log_index LIMIT $3";
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    // A cursor beyond what PostgreSQL can count comes after everything.
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    link.query(query, &[&device.to_string(), &after, &limit])?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<NoticeEntry, StoreError> {
    let present = |column| Ok::<_, StoreError>(!value::<&str>(row, column)?.is_empty());
    Ok(NoticeEntry {
        log_index: unsigned(row, 0)?,
        notice: NewNotice {
            notice_id: parsed(row, 1)?,
            device: if present(2)? { Some(parsed(row, 2)?) } else { None },
            env_id: if present(3)? { Some(parsed(row, 3)?) } else { None },
            says: value(row, 4)?,
            at: value(row, 5)?,
        },
    })
}
