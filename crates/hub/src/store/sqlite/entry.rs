//! The log.

use super::{WriteError, log, parsed, read_head, unsigned};
use crate::store::{
    Appended, Entry, MakeReceipt, NewEntry, Place, Wanted, envelope_text, kind_text,
    status_of_text, status_text,
};
use plainsight_core::wire::Status;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

/// See [`crate::store::Store::append`]. The caller holds the write lock.
pub(super) fn append(
    transaction: &Connection,
    new: &NewEntry<'_>,
    receipt: &mut MakeReceipt<'_>,
) -> Result<Appended, WriteError> {
    let env_id = new.header.env_id.to_string();
    if let Some((fp, receipt)) = seen(transaction, &env_id)? {
        return Ok(if fp == new.fp { Appended::Replay(receipt) } else { Appended::Reused });
    }
    let head = read_head(transaction)?;
    let place = Place {
        hub_epoch: head.hub_epoch,
        log_index: head.size.saturating_add(1),
        status: status_of(transaction, &new.header.device.to_string())?,
    };
    let receipt = receipt(&place)?;
    insert(transaction, new, &env_id, &place, &receipt)?;
    log::link(transaction, place.log_index, &envelope_text(new.fp))?;
    transaction
        .prepare_cached("UPDATE log_head SET size = ?1")?
        .execute([place.log_index.cast_signed()])?;
    Ok(Appended::New(receipt))
}

fn seen(transaction: &Connection, env_id: &str) -> rusqlite::Result<Option<(String, String)>> {
    transaction
        .prepare_cached("SELECT fp, receipt FROM entry WHERE env_id = ?1")?
        .query_row([env_id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

pub(super) fn status_of(transaction: &Connection, device: &str) -> rusqlite::Result<Status> {
    let revoked: bool = transaction
        .prepare_cached("SELECT revoked_at <> 0 FROM device WHERE device = ?1")?
        .query_row([device], |row| row.get(0))?;
    Ok(if revoked { Status::Quarantined } else { Status::Accepted })
}

fn insert(
    transaction: &Connection,
    new: &NewEntry<'_>,
    env_id: &str,
    place: &Place,
    receipt: &str,
) -> rusqlite::Result<()> {
    let header = new.header;
    let device = header.device.to_string();
    let (dev_epoch, seq) = (header.dev_epoch.cast_signed(), header.seq.cast_signed());
    let fork: bool = transaction
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM entry
                            WHERE device = ?1 AND dev_epoch = ?2 AND seq = ?3 AND fork = 0)",
        )?
        .query_row(params![device, dev_epoch, seq], |row| row.get(0))?;
    let size = i64::try_from(new.frame.len()).unwrap_or(i64::MAX);
    transaction.prepare_cached(include_str!("entry_add.sql"))?.execute(params![
        place.log_index.cast_signed(),
        env_id,
        new.fp,
        kind_text(header.typ),
        header.report_id.to_string(),
        header.rev,
        device,
        dev_epoch,
        seq,
        header.officer.to_string(),
        status_text(place.status),
        fork,
        new.accepted_at,
        size,
        receipt,
        new.frame,
    ])?;
    Ok(())
}

pub(super) fn list(connection: &Connection, limit: Option<u64>) -> rusqlite::Result<Vec<Entry>> {
    list_by(connection, include_str!("entry_list.sql"), limit)
}

pub(super) fn list_quarantine(
    connection: &Connection,
    limit: Option<u64>,
) -> rusqlite::Result<Vec<Entry>> {
    list_by(connection, include_str!("entry_list_quarantine.sql"), limit)
}

fn list_by(
    connection: &Connection,
    query: &str,
    limit: Option<u64>,
) -> rusqlite::Result<Vec<Entry>> {
    // SQLite takes a negative limit for none.
    let limit = limit.map_or(-1, |limit| i64::try_from(limit).unwrap_or(-1));
    connection.prepare_cached(query)?.query_map([limit], read_entry)?.collect()
}

pub(super) fn find(
    connection: &Connection,
    wanted: Wanted,
) -> rusqlite::Result<Option<(Entry, Vec<u8>)>> {
    let (env_id, log_index) = match wanted {
        Wanted::Envelope(env_id) => (env_id.to_string(), 0),
        Wanted::Index(index) => (String::new(), i64::try_from(index).unwrap_or(0)),
    };
    connection
        .prepare_cached(include_str!("entry_find.sql"))?
        .query_row(params![env_id, log_index], |row| Ok((read_entry(row)?, row.get(13)?)))
        .optional()
}

pub(super) fn read_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let status: String = row.get(8)?;
    Ok(Entry {
        log_index: unsigned(row, 0)?,
        env_id: parsed(row, 1)?,
        fp: row.get(2)?,
        kind: row.get(3)?,
        report_id: row.get(4)?,
        rev: row.get(5)?,
        device: parsed(row, 6)?,
        officer: row.get(7)?,
        status: status_of_text(&status),
        fork: row.get(9)?,
        accepted_at: row.get(10)?,
        size: unsigned(row, 11)?,
        receipt: row.get(12)?,
    })
}
