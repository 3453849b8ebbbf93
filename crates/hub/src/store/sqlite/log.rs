//! The chain over the log, and the notices in it.

use super::{WriteError, parsed, read_head, unsigned};
use crate::store::{LogView, NewNotice, NoticeEntry, next_link, notice_text};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::{Checkpoint, Have},
};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// Adds the link of a place just taken. The caller holds the write lock.
pub(super) fn link(transaction: &Connection, log_index: u64, what: &str) -> Result<(), WriteError> {
    let before = chain_at(transaction, log_index.saturating_sub(1))?.unwrap_or_default();
    transaction
        .prepare_cached("INSERT INTO link (log_index, chain) VALUES (?1, ?2)")?
        .execute(params![log_index.cast_signed(), next_link(&before, log_index, what)])?;
    Ok(())
}

pub(super) fn view(connection: &Connection, at: u64) -> rusqlite::Result<LogView> {
    // One read transaction: nobody's append falls between the two places.
    let transaction = connection.unchecked_transaction()?;
    let head = read_head(&transaction)?;
    let chain = chain_at(&transaction, head.size)?.unwrap_or_default();
    let at_chain = if at <= head.size { chain_at(&transaction, at)? } else { None };
    let end = Checkpoint { hub_epoch: head.hub_epoch, size: head.size, chain };
    Ok(LogView { end, at_chain })
}

fn chain_at(connection: &Connection, size: u64) -> rusqlite::Result<Option<String>> {
    if size == 0 {
        return Ok(Some(String::new()));
    }
    connection
        .prepare_cached("SELECT chain FROM link WHERE log_index = ?1")?
        .query_row([size.cast_signed()], |row| row.get(0))
        .optional()
}

pub(super) fn missing(connection: &Connection, have: &[Have]) -> rusqlite::Result<Vec<EnvelopeId>> {
    let mut query =
        connection.prepare_cached("SELECT 1 FROM entry WHERE env_id = ?1 AND fp = ?2")?;
    let mut missing = Vec::new();
    for one in have {
        if !query.exists(params![one.env_id.to_string(), one.fp])? {
            missing.push(one.env_id);
        }
    }
    Ok(missing)
}

/// See [`crate::store::Store::add_notice`]. The caller holds the write lock.
pub(super) fn add_notice(transaction: &Connection, notice: &NewNotice) -> Result<u64, WriteError> {
    let log_index = read_head(transaction)?.size.saturating_add(1);
    transaction.execute(
        "INSERT INTO notice (log_index, notice_id, device, env_id, says, at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            log_index.cast_signed(),
            notice.notice_id.to_string(),
            notice.device.map(|id| id.to_string()).unwrap_or_default(),
            notice.env_id.map(|id| id.to_string()).unwrap_or_default(),
            notice.says,
            notice.at
        ],
    )?;
    link(transaction, log_index, &notice_text(notice))?;
    transaction.execute("UPDATE log_head SET size = ?1", [log_index.cast_signed()])?;
    Ok(log_index)
}

pub(super) fn notices(
    connection: &Connection,
    device: DeviceId,
    after: u64,
    limit: usize,
) -> rusqlite::Result<Vec<NoticeEntry>> {
    let mut query = connection.prepare_cached(
        "SELECT log_index, notice_id, device, env_id, says, at FROM notice
         WHERE device IN ('', ?1) AND log_index > ?2 ORDER BY log_index LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    // A cursor beyond what SQLite can count comes after everything.
    let after = i64::try_from(after).unwrap_or(i64::MAX);
    query.query_map(params![device.to_string(), after, limit], read)?.collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<NoticeEntry> {
    let present = |column| Ok::<_, rusqlite::Error>(!row.get::<_, String>(column)?.is_empty());
    Ok(NoticeEntry {
        log_index: unsigned(row, 0)?,
        notice: NewNotice {
            notice_id: parsed(row, 1)?,
            device: if present(2)? { Some(parsed(row, 2)?) } else { None },
            env_id: if present(3)? { Some(parsed(row, 3)?) } else { None },
            says: row.get(4)?,
            at: row.get(5)?,
        },
    })
}
