//! The directory, and what the log knows of cases handed over and of reports sealed twice.

use super::{WriteError, entry, log, parsed, unsigned};
use crate::store::{Entry, NewNotice, RosterRow};
use plainsight_core::id::{DeviceId, ReportId};
use rusqlite::{Connection, OptionalExtension as _, params};

pub(super) fn put_roster(
    transaction: &Connection,
    device: DeviceId,
    forces: &[String],
    signed: &str,
) -> Result<(), WriteError> {
    let device = device.to_string();
    transaction.execute("DELETE FROM roster_force WHERE device = ?1", [&device])?;
    for force in forces {
        transaction.execute(
            "INSERT INTO roster_force (force, device) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![force, device],
        )?;
    }
    transaction.execute(
        "INSERT INTO roster (device, changed, signed)
         VALUES (?1, (SELECT coalesce(max(changed), 0) + 1 FROM roster), ?2)
         ON CONFLICT (device) DO UPDATE SET changed = excluded.changed, signed = excluded.signed",
        params![device, signed],
    )?;
    Ok(())
}

pub(super) fn note_revoked(transaction: &Connection, device: &str) -> Result<(), WriteError> {
    transaction.execute(
        "UPDATE roster SET changed = (SELECT max(changed) + 1 FROM roster) WHERE device = ?1",
        [device],
    )?;
    Ok(())
}

pub(super) fn roster(
    connection: &Connection,
    device: DeviceId,
) -> rusqlite::Result<Option<String>> {
    connection
        .prepare_cached("SELECT signed FROM roster WHERE device = ?1")?
        .query_row([device.to_string()], |row| row.get(0))
        .optional()
}

pub(super) fn rosters(
    connection: &Connection,
    asking: DeviceId,
    after: u64,
    limit: usize,
) -> rusqlite::Result<Vec<RosterRow>> {
    let mut query = connection.prepare_cached(
        "SELECT roster.changed, roster.device, device.device_key, device.revoked_at <> 0, signed
         FROM roster JOIN device ON device.device = roster.device
         WHERE roster.changed > ?2 AND roster.device IN (
             SELECT device FROM roster_force
             WHERE force IN (SELECT force FROM roster_force WHERE device = ?1))
         ORDER BY roster.changed LIMIT ?3",
    )?;
    let (after, limit) = (i64::try_from(after), i64::try_from(limit));
    let (after, limit) = (after.unwrap_or(i64::MAX), limit.unwrap_or(i64::MAX));
    let rows = query.query_map(params![asking.to_string(), after, limit], |row| {
        Ok(RosterRow {
            changed: unsigned(row, 0)?,
            device: parsed(row, 1)?,
            device_key: row.get(2)?,
            revoked: row.get(3)?,
            signed: row.get(4)?,
        })
    })?;
    rows.collect()
}

pub(super) fn notice_once(transaction: &Connection, notice: &NewNotice) -> Result<u64, WriteError> {
    let before = transaction
        .prepare_cached("SELECT log_index FROM notice WHERE notice_id = ?1")?
        .query_row([notice.notice_id.to_string()], |row| unsigned(row, 0))
        .optional()?;
    before.map_or_else(|| log::add_notice(transaction, notice), Ok)
}

pub(super) fn same_version(
    connection: &Connection,
    report_id: ReportId,
    rev: u32,
) -> rusqlite::Result<Vec<Entry>> {
    connection
        .prepare_cached(include_str!("entry_same_version.sql"))?
        .query_map(params![report_id.to_string(), rev], entry::read_entry)?
        .collect()
}
