//! The log.

use super::{link::Link, parsed, signed, unsigned, value};
use crate::store::{
    Appended, Entry, MakeReceipt, NewEntry, Place, StoreError, Wanted, envelope_text, kind_text,
    status_of_text, status_text,
};
use plainsight_core::wire::Status;
use postgres::Row;

/// See [`crate::store::Store::append`]. The link holds the lock of the log's head.
///
/// Nearly every envelope is new, from a device that is not revoked, at a place not taken: that is
/// one statement, which does nothing if any of it is not so.
pub(super) fn append(
    link: &mut Link,
    new: &NewEntry<'_>,
    receipt: &mut MakeReceipt<'_>,
) -> Result<Appended, StoreError> {
    let place = place(link, Status::Accepted)?;
    let text = receipt(&place)?;
    if insert(link, include_str!("entry_add_usual.sql"), new, &place, false, &text)? {
        return Ok(Appended::New(text));
    }
    append_unusual(link, new, receipt)
}

fn append_unusual(
    link: &mut Link,
    new: &NewEntry<'_>,
    receipt: &mut MakeReceipt<'_>,
) -> Result<Appended, StoreError> {
    let header = new.header;
    let before = link.query_opt(
        include_str!("entry_before.sql"),
        &[
            &header.env_id.to_string(),
            &header.device.to_string(),
            &signed(header.dev_epoch),
            &signed(header.seq),
        ],
    )?;
    let before = before.ok_or(StoreError::Damaged)?;
    if let (Some(fp), Some(receipt)) = (value::<Option<String>>(&before, 0)?, value(&before, 1)?) {
        return Ok(if fp == new.fp { Appended::Replay(receipt) } else { Appended::Reused });
    }
    let revoked: bool = value::<Option<bool>>(&before, 2)?.ok_or(StoreError::Damaged)?;
    let place = place(link, if revoked { Status::Quarantined } else { Status::Accepted })?;
    let fork = value(&before, 3)?;
    let text = receipt(&place)?;
    insert(link, include_str!("entry_add.sql"), new, &place, fork, &text)?;
    Ok(Appended::New(text))
}

fn place(link: &Link, status: Status) -> Result<Place, StoreError> {
    let head = link.head()?;
    Ok(Place { hub_epoch: head.hub_epoch, log_index: head.size.saturating_add(1), status })
}

/// Takes a place, its link with it; `false` if the query found that it must not.
fn insert(
    link: &mut Link,
    query: &'static str,
    new: &NewEntry<'_>,
    place: &Place,
    fork: bool,
    receipt: &str,
) -> Result<bool, StoreError> {
    let header = new.header;
    let chain = link.next(place.log_index, &envelope_text(new.fp))?;
    let added = link.execute(
        query,
        &[
            &signed(place.log_index),
            &header.env_id.to_string(),
            &new.fp,
            &kind_text(header.typ),
            &header.report_id.to_string(),
            &i64::from(header.rev),
            &header.device.to_string(),
            &signed(header.dev_epoch),
            &signed(header.seq),
            &header.officer.to_string(),
            &status_text(place.status),
            &fork,
            &new.accepted_at,
            &i64::try_from(new.frame.len()).unwrap_or(i64::MAX),
            &receipt,
            &new.frame,
            &chain,
        ],
    )?;
    if added == 1 {
        link.move_head(place.log_index, chain);
    }
    Ok(added == 1)
}

pub(super) fn list(
    link: &mut Link,
    query: &'static str,
    limit: Option<u64>,
) -> Result<Vec<Entry>, StoreError> {
    // PostgreSQL takes no limit for none.
    let limit = limit.map(|limit| i64::try_from(limit).unwrap_or(i64::MAX));
    link.query(query, &[&limit])?.iter().map(read_entry).collect()
}

pub(super) fn find(
    link: &mut Link,
    wanted: Wanted,
) -> Result<Option<(Entry, Vec<u8>)>, StoreError> {
    let (env_id, log_index) = match wanted {
        Wanted::Envelope(env_id) => (env_id.to_string(), 0),
        Wanted::Index(index) => (String::new(), i64::try_from(index).unwrap_or(0)),
    };
    let row = link.query_opt(include_str!("entry_find.sql"), &[&env_id, &log_index])?;
    row.map(|row| Ok((read_entry(&row)?, value(&row, 13)?))).transpose()
}

pub(super) fn read_entry(row: &Row) -> Result<Entry, StoreError> {
    let rev: i64 = value(row, 5)?;
    Ok(Entry {
        log_index: unsigned(row, 0)?,
        env_id: parsed(row, 1)?,
        fp: value(row, 2)?,
        kind: value(row, 3)?,
        report_id: value(row, 4)?,
        rev: u32::try_from(rev).map_err(|_| StoreError::Damaged)?,
        device: parsed(row, 6)?,
        officer: value(row, 7)?,
        status: status_of_text(value(row, 8)?),
        fork: value(row, 9)?,
        accepted_at: value(row, 10)?,
        size: unsigned(row, 11)?,
        receipt: value(row, 12)?,
    })
}
