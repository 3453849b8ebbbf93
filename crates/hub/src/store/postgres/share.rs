//! The directory, and what the log knows of cases handed over and of reports sealed twice.

use super::{entry, link::Link, log, parsed, unsigned, value};
use crate::store::{Entry, NewNotice, RosterRow, StoreError};
use plainsight_core::id::{DeviceId, ReportId};

/// The link holds the lock of the log's head, so changes are counted one after the other.
pub(super) fn put_roster(
    link: &mut Link,
    device: DeviceId,
    forces: &[String],
    signed: &str,
) -> Result<(), StoreError> {
    let device = device.to_string();
    link.execute("DELETE FROM roster_force WHERE device = $1", &[&device])?;
    for force in forces {
        link.execute(
            "INSERT INTO roster_force (force, device) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            &[force, &device],
        )?;
    }
    link.execute(
        "INSERT INTO roster (device, changed, signed)
         VALUES ($1, (SELECT coalesce(max(changed), 0) + 1 FROM roster), $2)
         ON CONFLICT (device) DO UPDATE SET changed = excluded.changed, signed = excluded.signed",
        &[&device, &signed],
    )?;
    Ok(())
}

pub(super) fn note_revoked(link: &mut Link, device: &str) -> Result<(), StoreError> {
    link.execute(
        "UPDATE roster SET changed = (SELECT max(changed) + 1 FROM roster) WHERE device = $1",
        &[&device],
    )?;
    Ok(())
}

pub(super) fn roster(link: &mut Link, device: DeviceId) -> Result<Option<String>, StoreError> {
    let query = "SELECT signed FROM roster WHERE device = $1";
    let row = link.query_opt(query, &[&device.to_string()])?;
    row.map(|row| value(&row, 0)).transpose()
}

pub(super) fn rosters(
    link: &mut Link,
    asking: DeviceId,
    after: u64,
    limit: usize,
) -> Result<Vec<RosterRow>, StoreError> {
    let query = "SELECT roster.changed, roster.device, device.device_key,
                        device.revoked_at <> 0, signed
                 FROM roster JOIN device ON device.device = roster.device
                 WHERE roster.changed > $2 AND roster.device IN (
                     SELECT device FROM roster_force
                     WHERE force IN (SELECT force FROM roster_force WHERE device = $1))
                 ORDER BY roster.changed LIMIT $3";
    let (after, limit) = (i64::try_from(after), i64::try_from(limit));
    let (after, limit) = (after.unwrap_or(i64::MAX), limit.unwrap_or(i64::MAX));
    let rows = link.query(query, &[&asking.to_string(), &after, &limit])?;
    let read = |row| {
        Ok(RosterRow {
            changed: unsigned(row, 0)?,
            device: parsed(row, 1)?,
            device_key: value(row, 2)?,
            revoked: value(row, 3)?,
            signed: value(row, 4)?,
        })
    };
    rows.iter().map(read).collect()
}

/// The link holds the lock of the log's head: of two instances, the second finds it there.
pub(super) fn notice_once(link: &mut Link, notice: &NewNotice) -> Result<u64, StoreError> {
    let query = "SELECT log_index FROM notice WHERE notice_id = $1";
    match link.query_opt(query, &[&notice.notice_id.to_string()])? {
        Some(row) => unsigned(&row, 0),
        None => log::add_notice(link, notice),
    }
}

pub(super) fn same_version(
    link: &mut Link,
    report_id: ReportId,
    rev: u32,
) -> Result<Vec<Entry>, StoreError> {
    let query = include_str!("entry_same_version.sql");
    let rows = link.query(query, &[&report_id.to_string(), &i64::from(rev)])?;
    rows.iter().map(entry::read_entry).collect()
}
