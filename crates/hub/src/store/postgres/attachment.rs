//! Evidence files.

use super::{PostgresStore, link::Link, parsed, value};
use crate::store::{
    Declared, FilePlace, FileStore, HeldFile, MakeFileReceipt, NewAttachment, StoreError,
    attachment::missing,
};
use plainsight_core::{id::AttachmentId, wire::Status};

impl FileStore for PostgresStore {
    fn declare(&self, new: &NewAttachment<'_>) -> Result<Declared, StoreError> {
        self.writer.write(|link| declare(link, new))
    }

    fn add_chunk(
        &self,
        att_id: AttachmentId,
        n: usize,
        bytes: &[u8],
        receipt: &mut MakeFileReceipt<'_>,
    ) -> Result<Option<HeldFile>, StoreError> {
        self.writer.write(|link| add_chunk(link, att_id, n, bytes, receipt))
    }

    fn attachment(&self, att_id: AttachmentId) -> Result<Option<HeldFile>, StoreError> {
        self.read(|link| held(link, att_id))
    }

    fn chunk(&self, att_id: AttachmentId, n: usize) -> Result<Option<Vec<u8>>, StoreError> {
        let query = "SELECT bytes FROM attachment_chunk WHERE att_id = $1 AND n = $2";
        let row = self.read(|link| link.query_opt(query, &[&att_id.to_string(), &place(n)]))?;
        row.map(|row| value(&row, 0)).transpose()
    }
}

fn declare(link: &mut Link, new: &NewAttachment<'_>) -> Result<Declared, StoreError> {
    let manifest = new.manifest;
    if let Some(held) = held(link, manifest.att_id)? {
        return Ok(if held.fp == new.fp { Declared::Held(held) } else { Declared::Reused });
    }
    let (env_id, device) = (manifest.env_id.to_string(), manifest.device.to_string());
    let query = "SELECT EXISTS (SELECT 1 FROM entry WHERE env_id = $1 AND device = $2),
                        (SELECT coalesce(sum(chunks), 0)::BIGINT FROM attachment WHERE device = $2)";
    let row = link.query_opt(query, &[&env_id, &device])?.ok_or(StoreError::Damaged)?;
    if !value::<bool>(&row, 0)? {
        return Ok(Declared::NoReport);
    }
    if !new.fits(value(&row, 1)?) {
        return Ok(Declared::NoRoom);
    }
    let insert = "INSERT INTO attachment
                    (att_id, env_id, device, fp, manifest, chunks, declared_at)
                  VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let chunks = place(manifest.chunks.len());
    link.execute(
        insert,
        &[
            &manifest.att_id.to_string(),
            &env_id,
            &device,
            &new.fp,
            &new.signed,
            &chunks,
            &new.now_ms,
        ],
    )?;
    held(link, manifest.att_id)?.map(Declared::Held).ok_or(StoreError::Damaged)
}

fn add_chunk(
    link: &mut Link,
    att_id: AttachmentId,
    n: usize,
    bytes: &[u8],
    receipt: &mut MakeFileReceipt<'_>,
) -> Result<Option<HeldFile>, StoreError> {
    let Some(before) = held(link, att_id)? else { return Ok(None) };
    if !before.missing.contains(&n) {
        return Ok(Some(before));
    }
    let id = att_id.to_string();
    link.execute(
        "INSERT INTO attachment_chunk (att_id, n, bytes) VALUES ($1, $2, $3)",
        &[&id, &place(n), &bytes],
    )?;
    let held = HeldFile {
        missing: before.missing.iter().copied().filter(|one| *one != n).collect(),
        ..before
    };
    if !held.missing.is_empty() || held.receipt.is_some() {
        return Ok(Some(held));
    }
    let query = "SELECT revoked_at <> 0 FROM device WHERE device = $1";
    let row = link.query_opt(query, &[&held.device.to_string()])?.ok_or(StoreError::Damaged)?;
    let status = if value(&row, 0)? { Status::Quarantined } else { Status::Accepted };
    let hub_epoch = link.head()?.hub_epoch;
    let text = receipt(&held, &FilePlace { hub_epoch, status })?;
    link.execute("UPDATE attachment SET receipt = $2 WHERE att_id = $1", &[&id, &text])?;
    Ok(Some(HeldFile { receipt: Some(text), ..held }))
}

fn held(link: &mut Link, att_id: AttachmentId) -> Result<Option<HeldFile>, StoreError> {
    let id = att_id.to_string();
    let query = "SELECT env_id, device, fp, manifest, chunks, receipt FROM attachment
                 WHERE att_id = $1";
    let Some(row) = link.query_opt(query, &[&id])? else { return Ok(None) };
    let pieces =
        link.query("SELECT n FROM attachment_chunk WHERE att_id = $1 ORDER BY n", &[&id])?;
    let here: Vec<usize> = pieces
        .iter()
        .map(|row| Ok(usize::try_from(value::<i64>(row, 0)?).unwrap_or_default()))
        .collect::<Result<_, StoreError>>()?;
    let chunks = usize::try_from(value::<i64>(&row, 4)?).unwrap_or_default();
    let receipt: String = value(&row, 5)?;
    Ok(Some(HeldFile {
        env_id: parsed(&row, 0)?,
        device: parsed(&row, 1)?,
        fp: value(&row, 2)?,
        signed: value(&row, 3)?,
        chunks,
        missing: missing(chunks, &here),
        receipt: Some(receipt).filter(|text| !text.is_empty()),
    }))
}

fn place(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
