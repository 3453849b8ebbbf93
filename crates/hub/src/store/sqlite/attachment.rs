//! Evidence files.

use super::{SqliteStore, WriteError, parsed, read_head};
use crate::store::{
    Declared, FilePlace, FileStore, HeldFile, MakeFileReceipt, NewAttachment, StoreError,
    attachment::missing,
};
use plainsight_core::id::AttachmentId;
use rusqlite::{Connection, OptionalExtension as _, params};

impl FileStore for SqliteStore {
    fn declare(&self, new: &NewAttachment<'_>) -> Result<Declared, StoreError> {
        self.write(|transaction| declare(transaction, new))
    }

    fn add_chunk(
        &self,
        att_id: AttachmentId,
        n: usize,
        bytes: &[u8],
        receipt: &mut MakeFileReceipt<'_>,
    ) -> Result<Option<HeldFile>, StoreError> {
        self.write(|transaction| add_chunk(transaction, att_id, n, bytes, receipt))
    }

    fn attachment(&self, att_id: AttachmentId) -> Result<Option<HeldFile>, StoreError> {
        self.read(|connection| held(connection, att_id))
    }

    fn chunk(&self, att_id: AttachmentId, n: usize) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| {
            connection
                .prepare_cached("SELECT bytes FROM attachment_chunk WHERE att_id = ?1 AND n = ?2")?
                .query_row(params![att_id.to_string(), place(n)], |row| row.get(0))
                .optional()
        })
    }
}

fn declare(transaction: &Connection, new: &NewAttachment<'_>) -> Result<Declared, WriteError> {
    let manifest = new.manifest;
    if let Some(held) = held(transaction, manifest.att_id)? {
        return Ok(if held.fp == new.fp { Declared::Held(held) } else { Declared::Reused });
    }
    let device = manifest.device.to_string();
    let has_report: bool = transaction
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entry WHERE env_id = ?1 AND device = ?2)")?
        .query_row(params![manifest.env_id.to_string(), device], |row| row.get(0))?;
    if !has_report {
        return Ok(Declared::NoReport);
    }
    let before: i64 = transaction
        .prepare_cached("SELECT coalesce(sum(chunks), 0) FROM attachment WHERE device = ?1")?
        .query_row([&device], |row| row.get(0))?;
    if !new.fits(before) {
        return Ok(Declared::NoRoom);
    }
    transaction
        .prepare_cached(
            "INSERT INTO attachment (att_id, env_id, device, fp, manifest, chunks, declared_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            manifest.att_id.to_string(),
            manifest.env_id.to_string(),
            device,
            new.fp,
            new.signed,
            place(manifest.chunks.len()),
            new.now_ms
        ])?;
    let kept = held(transaction, manifest.att_id)?;
    kept.map(Declared::Held).ok_or(WriteError(StoreError::Damaged))
}

fn add_chunk(
    transaction: &Connection,
    att_id: AttachmentId,
    n: usize,
    bytes: &[u8],
    receipt: &mut MakeFileReceipt<'_>,
) -> Result<Option<HeldFile>, WriteError> {
    let Some(before) = held(transaction, att_id)? else { return Ok(None) };
    if !before.missing.contains(&n) {
        return Ok(Some(before));
    }
    transaction
        .prepare_cached("INSERT INTO attachment_chunk (att_id, n, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![att_id.to_string(), place(n), bytes])?;
    let held = HeldFile {
        missing: before.missing.iter().copied().filter(|one| *one != n).collect(),
        ..before
    };
    if !held.missing.is_empty() || held.receipt.is_some() {
        return Ok(Some(held));
    }
    let hub_epoch = read_head(transaction)?.hub_epoch;
    let status = super::entry::status_of(transaction, &held.device.to_string())?;
    let text = receipt(&held, &FilePlace { hub_epoch, status })?;
    transaction
        .prepare_cached("UPDATE attachment SET receipt = ?2 WHERE att_id = ?1")?
        .execute(params![att_id.to_string(), text])?;
    Ok(Some(HeldFile { receipt: Some(text), ..held }))
}

fn held(connection: &Connection, att_id: AttachmentId) -> rusqlite::Result<Option<HeldFile>> {
    let id = att_id.to_string();
    let here: Vec<usize> = connection
        .prepare_cached("SELECT n FROM attachment_chunk WHERE att_id = ?1 ORDER BY n")?
        .query_map([&id], |row| Ok(usize::try_from(row.get::<_, i64>(0)?).unwrap_or_default()))?
        .collect::<Result<_, _>>()?;
    connection
        .prepare_cached(
            "SELECT env_id, device, fp, manifest, chunks, receipt FROM attachment
             WHERE att_id = ?1",
        )?
        .query_row([&id], |row| {
            let chunks = usize::try_from(row.get::<_, i64>(4)?).unwrap_or_default();
            let receipt: String = row.get(5)?;
            Ok(HeldFile {
                env_id: parsed(row, 0)?,
                device: parsed(row, 1)?,
                fp: row.get(2)?,
                signed: row.get(3)?,
                chunks,
                missing: missing(chunks, &here),
                receipt: Some(receipt).filter(|text| !text.is_empty()),
            })
        })
        .optional()
}

fn place(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
