//! Tables `evidence` and `evidence_piece`: evidence files, in pieces of one length.

use super::{Vault, encounters::time};
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::{
    evidence::{Detail, FileKind},
    id::{AttachmentId, PersonId},
    wire::CHUNK_LEN,
};
use rusqlite::{OptionalExtension as _, Row, params};
use zeroize::Zeroizing;

/// One row.
#[derive(Clone, Debug)]
pub(crate) struct EvidenceRecord {
    pub(crate) id: AttachmentId,
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) size: u64,
    /// Nothing until the content was checked.
    pub(crate) kind: Option<FileKind>,
    pub(crate) sha256: String,
    pub(crate) original_sha256: String,
    pub(crate) details: Vec<Detail>,
    pub(crate) cleaned: bool,
    pub(crate) added_at: DateTime<Utc>,
}

const COLUMNS: &str =
    "id, person, name, size, kind, sha256, original_sha256, details, cleaned, added_at";

impl Vault {
    /// Notes a file whose pieces are about to come.
    pub(crate) fn start_evidence(&self, file: &EvidenceRecord) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO evidence (id, person, name, size, added_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                file.id.to_string(),
                file.person.to_string(),
                file.name,
                file.size.cast_signed(),
                file.added_at.timestamp_millis()
            ],
        )?;
        Ok(())
    }

    /// Keeps a piece of a file that is still coming; the same one again changes nothing.
    pub(crate) fn add_piece(
        &self,
        id: AttachmentId,
        n: usize,
        bytes: &[u8],
    ) -> Result<(), DeviceError> {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        let added = self.conn.execute(
            "INSERT INTO evidence_piece (evidence, n, bytes)
             SELECT id, ?2, ?3 FROM evidence WHERE id = ?1 AND state = 'coming'
             ON CONFLICT (evidence, n) DO UPDATE SET bytes = excluded.bytes",
            params![id.to_string(), n, bytes],
        )?;
        if added == 1 { Ok(()) } else { Err(DeviceError::Refused("file-unknown")) }
    }

    /// Marks a file as whole and checked.
    pub(crate) fn finish_evidence(&self, file: &EvidenceRecord) -> Result<(), DeviceError> {
        self.conn.execute(
            "UPDATE evidence SET kind = ?2, sha256 = ?3, original_sha256 = ?4, details = ?5,
               state = 'here'
             WHERE id = ?1",
            params![
                file.id.to_string(),
                kind_text(file.kind),
                file.sha256,
                file.original_sha256,
                details_text(&file.details)?
            ],
        )?;
        Ok(())
    }

    /// Puts other bytes in a file's place, under another identifier: what was sealed under the
    /// old one stays what it was.
    pub(crate) fn replace_evidence(
        &mut self,
        old: AttachmentId,
        new: &EvidenceRecord,
        bytes: &[u8],
    ) -> Result<(), DeviceError> {
        let transaction = self.conn.transaction()?;
        let (old, id) = (old.to_string(), new.id.to_string());
        transaction.execute("DELETE FROM evidence_piece WHERE evidence = ?1", [&old])?;
        transaction.execute(
            "UPDATE evidence SET id = ?2, size = ?3, sha256 = ?4, cleaned = ?5 WHERE id = ?1",
            params![old, id, new.size.cast_signed(), new.sha256, new.cleaned],
        )?;
        for (n, piece) in (0_i64..).zip(bytes.chunks(CHUNK_LEN)) {
            transaction.execute(
                "INSERT INTO evidence_piece (evidence, n, bytes) VALUES (?1, ?2, ?3)",
                params![id, n, piece],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Removes a file; its bytes are overwritten on disk.
    pub(crate) fn remove_evidence(&self, id: AttachmentId) -> Result<(), DeviceError> {
        self.conn.execute("DELETE FROM evidence WHERE id = ?1", [id.to_string()])?;
        Ok(())
    }

    /// Removes files that never came whole; answers how many.
    pub(crate) fn sweep_evidence(&self) -> Result<usize, DeviceError> {
        Ok(self.conn.execute("DELETE FROM evidence WHERE state = 'coming'", [])?)
    }

    /// Whole files of a person, in the order they were added.
    pub(crate) fn evidence_of(&self, person: PersonId) -> Result<Vec<EvidenceRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM evidence WHERE person = ?1 AND state = 'here'
             ORDER BY added_at, rowid"
        ))?;
        let rows = query.query_map([person.to_string()], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One file, whole or still coming.
    pub(crate) fn evidence(&self, id: AttachmentId) -> Result<EvidenceRecord, DeviceError> {
        let mut query =
            self.conn.prepare_cached(&format!("SELECT {COLUMNS} FROM evidence WHERE id = ?1"))?;
        let row = query.query_row([id.to_string()], read).optional()?;
        row.ok_or(DeviceError::Refused("file-unknown"))
    }

    /// A file's bytes; in memory only, and wiped when dropped.
    pub(crate) fn evidence_bytes(
        &self,
        id: AttachmentId,
    ) -> Result<Zeroizing<Vec<u8>>, DeviceError> {
        let size = usize::try_from(self.evidence(id)?.size).unwrap_or_default();
        // One piece: growing would leave copies behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(size));
        let mut query = self
            .conn
            .prepare_cached("SELECT bytes FROM evidence_piece WHERE evidence = ?1 ORDER BY n")?;
        let mut rows = query.query([id.to_string()])?;
        while let Some(row) = rows.next()? {
            let piece = row.get_ref(0)?.as_blob().map_err(|_| DeviceError::Row("evidence"))?;
            if bytes.len() + piece.len() > size {
                return Err(DeviceError::Refused("file-incomplete"));
            }
            bytes.extend_from_slice(piece);
        }
        if bytes.len() == size { Ok(bytes) } else { Err(DeviceError::Refused("file-incomplete")) }
    }
}

fn kind_text(kind: Option<FileKind>) -> String {
    let value = serde_json::to_value(kind).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn details_text(details: &[Detail]) -> Result<String, DeviceError> {
    serde_json::to_string(details).map_err(|_| DeviceError::Row("evidence.details"))
}

fn read(row: &Row<'_>) -> rusqlite::Result<EvidenceRecord> {
    let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(4)?, row.get(7)?];
    let [id, person, kind, details] = &texts;
    let broken = |_| rusqlite::Error::InvalidQuery;
    Ok(EvidenceRecord {
        id: id.parse().map_err(broken)?,
        person: person.parse().map_err(broken)?,
        name: row.get(2)?,
        size: row.get::<_, i64>(3)?.cast_unsigned(),
        kind: serde_json::from_value(serde_json::Value::from(kind.as_str())).ok(),
        sha256: row.get(5)?,
        original_sha256: row.get(6)?,
        details: serde_json::from_str(details).unwrap_or_default(),
        cleaned: row.get(8)?,
        added_at: time(row.get(9)?),
    })
}
