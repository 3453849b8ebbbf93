//! Tables `attachment` and `attachment_chunk`: sealed evidence files on their way. A row leaves
//! `queued` only by a verified receipt for the whole file or by the hub's refusal.

use crate::{
    Device, DeviceError, OutboxState,
    audit::{self, Verb},
    sync::{answer, files::FileItem},
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{AttachmentId, EnvelopeId},
    wire::{
        ATTACHMENT_INFO, AttachmentReceipt, CHUNK_LEN, FileEntry, Manifest, SignedText, VERSION,
        chunk_context,
    },
};
use plainsight_seal::{Domain, SUITE, hex, seal, sha256};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use serde::Serialize;

/// One evidence file on its way. Times are milliseconds since 1970; 0 means never.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AttachmentRow {
    /// The file.
    pub att_id: AttachmentId,
    /// The report it was first added to.
    pub env_id: EnvelopeId,
    /// SHA-256 of its manifest, in hexadecimal.
    pub fp: String,
    /// How many sealed pieces it has.
    pub chunks: usize,
    /// Pieces that the hub last said it has.
    pub there: usize,
    /// Where it is; never [`OutboxState::Lost`]: what the hub lost is queued again.
    pub state: OutboxState,
    /// Tries so far.
    pub tries: u32,
    /// Next try.
    pub next_try_at: i64,
    /// Why the last try failed; empty when it did not.
    pub problem: String,
    /// The hub's signed receipt for the whole file, literal; empty until one has verified.
    #[serde(skip)]
    pub receipt: String,
}

/// One file of a sealed report as its officer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentFile {
    /// What the report says of it.
    pub entry: FileEntry,
    /// Its journey; nothing while it waits to be sealed, for which its officer must be unlocked.
    pub row: Option<AttachmentRow>,
    /// The hub's receipt for the whole file, verified again just now.
    pub receipt: Option<AttachmentReceipt>,
}

/// Bytes of files that are sealed together with their report: a few photos, some tenths of a second.
const AT_ONCE: u64 = 12 << 20;

const COLUMNS: &str =
    "att_id, env_id, fp, chunks, there, state, tries, next_try_at, problem, receipt";

impl Device {
    /// Every sealed evidence file of this device, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn attachments(&self) -> Result<Vec<AttachmentRow>, DeviceError> {
        let mut query = self.file.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM attachment ORDER BY queued_at, rowid"
        ))?;
        let rows = query.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn attachment(
        &self,
        att_id: AttachmentId,
    ) -> Result<Option<AttachmentRow>, DeviceError> {
        let mut query = self
            .file
            .prepare_cached(&format!("SELECT {COLUMNS} FROM attachment WHERE att_id = ?1"))?;
        Ok(query.query_row([att_id.to_string()], read).optional()?)
    }

    /// The files of a sealed report, by what it says of them.
    pub(crate) fn sent_files(&self, payload: &str) -> Result<Vec<SentFile>, DeviceError> {
        #[derive(serde::Deserialize)]
        struct Files {
            #[serde(default)]
            files: Vec<FileEntry>,
        }
        let Files { files } =
            serde_json::from_str(payload).map_err(|_| DeviceError::Row("payload"))?;
        let sent = |entry: FileEntry| {
            let row = self.attachment(entry.att_id)?;
            let receipt = row.as_ref().map(|row| self.file_receipt(row)).transpose()?.flatten();
            Ok(SentFile { entry, row, receipt })
        };
        files.into_iter().map(sent).collect()
    }

    /// The receipt of a row, if there is one and it still verifies.
    ///
    /// # Errors
    /// What the database says.
    pub fn file_receipt(
        &self,
        row: &AttachmentRow,
    ) -> Result<Option<AttachmentReceipt>, DeviceError> {
        let Some(enrolled) = self.enrolled()?.filter(|_| !row.receipt.is_empty()) else {
            return Ok(None);
        };
        Ok(answer::file_receipt(&row.receipt, &self.expected_file(row, enrolled)?).ok())
    }

    pub(crate) fn expected_file(
        &self,
        row: &AttachmentRow,
        enrolled: crate::Enrolled,
    ) -> Result<answer::ExpectedFile, DeviceError> {
        Ok(answer::ExpectedFile {
            enrolled,
            device: self.id()?,
            att_id: row.att_id,
            fp: row.fp.clone(),
            chunks: row.chunks,
        })
    }

    /// Notes which files of a sealed report are to be sealed.
    pub(crate) fn note_files(
        &mut self,
        env_id: EnvelopeId,
        payload: &str,
    ) -> Result<(), DeviceError> {
        let files = self.sent_files(payload)?.into_iter().filter(|file| file.row.is_none());
        self.files_to_seal.extend(files.map(|file| (env_id, file.entry)));
        Ok(())
    }

    /// Seals what is sealed in a moment, so that it can be sent when the officer locks at once.
    /// Longer files are sealed one by one while nothing else is to be done: no report, and nobody
    /// at the keyboard, waits for them.
    pub(crate) fn seal_small_files(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        let mut room = AT_ONCE;
        while let Some((_, entry)) = self.files_to_seal.front() {
            let Some(left) = room.checked_sub(entry.size) else { break };
            room = left;
            self.seal_next_file(now)?;
        }
        Ok(())
    }

    /// Seals and queues the next evidence file of a sealed report; `false` when there is none. Each
    /// is one transaction; one that is cut off, or locked out, is done after the next unlock.
    ///
    /// # Errors
    /// `locked`, `not-enrolled`, `disk-…`; that file then waits for the next unlock.
    pub fn seal_next_file(&mut self, now: DateTime<Utc>) -> Result<bool, DeviceError> {
        let Some((env_id, entry)) = self.files_to_seal.pop_front() else { return Ok(false) };
        if self.attachment(entry.att_id)?.is_none() {
            self.queue_file(env_id, &entry, now)?;
        }
        Ok(true)
    }

    fn queue_file(
        &mut self,
        env_id: EnvelopeId,
        entry: &FileEntry,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let bytes = self.session()?.vault.evidence_bytes(entry.att_id)?;
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        let key = enrolled.intake_key()?;
        let of = bytes.len().div_ceil(CHUNK_LEN);
        let mut hashes = Vec::with_capacity(of);
        let transaction = self.file.unchecked_transaction()?;
        let officer = self.unlocked().map(|id| id.to_string()).unwrap_or_default();
        // The row first: its pieces refer to it. Its manifest comes when their hashes are known.
        add_row(&transaction, entry.att_id, env_id, of, now)?;
        for (n, piece) in bytes.chunks(CHUNK_LEN).enumerate() {
            let mut plain = zeroize::Zeroizing::new(piece.to_vec());
            plain.resize(CHUNK_LEN, 0);
            let context = chunk_context(entry.att_id, n, of);
            let sealed = seal(&key, ATTACHMENT_INFO, context.as_bytes(), &plain)
                .map_err(|_| DeviceError::Hub("hub-not-ours"))?;
            hashes.push(hex(&sha256(&sealed)));
            add_chunk(&transaction, entry.att_id, n, &sealed)?;
        }
        let manifest = Manifest {
            v: VERSION,
            att_id: entry.att_id,
            env_id,
            device: self.id()?,
            to: enrolled.hub_id(),
            kem: enrolled.grant.kem_kid.clone(),
            suite: SUITE.to_owned(),
            chunks: hashes,
        };
        let (signed, fp) = self.signed_manifest(&manifest)?;
        transaction.execute(
            "UPDATE attachment SET manifest = ?2, fp = ?3 WHERE att_id = ?1",
            params![entry.att_id.to_string(), signed, fp],
        )?;
        audit::append(&transaction, now, &officer, Verb::Disclosure, &entry.att_id.to_string())?;
        Ok(transaction.commit()?)
    }

    fn signed_manifest(&self, manifest: &Manifest) -> Result<(String, String), DeviceError> {
        let broken = |_| DeviceError::Row("manifest");
        let body = serde_json::to_string(manifest).map_err(broken)?;
        let fp = hex(&sha256(body.as_bytes()));
        let sig = hex(&self.signer.sign(Domain::Manifest, &[body.as_bytes()]));
        let kid = manifest.device.to_string();
        Ok((serde_json::to_string(&SignedText { body, sig, kid }).map_err(broken)?, fp))
    }

    /// Files that can go: those whose report the hub has received.
    pub(crate) fn due_files(&self) -> Result<Vec<(AttachmentId, FileItem)>, DeviceError> {
        let mut query = self.file.prepare_cached(
            "SELECT att_id, tries, next_try_at, state = 'parked' FROM attachment
             WHERE state <> 'received'
               AND env_id IN (SELECT env_id FROM outbox WHERE state = 'received')
             ORDER BY queued_at, rowid",
        )?;
        let rows = query.query_map([], |row| {
            let id: String = row.get(0)?;
            let id = id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
            Ok((id, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let mut files = Vec::new();
        for (place, row) in rows.enumerate() {
            let (id, tries, next_try_at, parked) = row?;
            files.push((id, FileItem { tries, next_try_at, parked, place }));
        }
        Ok(files)
    }

    pub(crate) fn manifest_text(&self, att_id: AttachmentId) -> Result<String, DeviceError> {
        Ok(self.file.query_row(
            "SELECT manifest FROM attachment WHERE att_id = ?1",
            [att_id.to_string()],
            |row| row.get(0),
        )?)
    }

    pub(crate) fn chunk(&self, att_id: AttachmentId, n: usize) -> Result<Vec<u8>, DeviceError> {
        Ok(self.file.query_row(
            "SELECT bytes FROM attachment_chunk WHERE att_id = ?1 AND n = ?2",
            params![att_id.to_string(), i64::try_from(n).unwrap_or(i64::MAX)],
            |row| row.get(0),
        )?)
    }

    pub(crate) fn count_file_try(
        &self,
        att_id: AttachmentId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE attachment SET tries = tries + 1, tried_at = ?2 WHERE att_id = ?1",
            params![att_id.to_string(), now.timestamp_millis()],
        )?;
        Ok(())
    }

    pub(crate) fn note_pieces(
        &self,
        att_id: AttachmentId,
        there: usize,
    ) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE attachment SET there = min(?2, chunks), problem = '' WHERE att_id = ?1",
            params![att_id.to_string(), i64::try_from(there).unwrap_or(i64::MAX)],
        )?;
        Ok(())
    }

    pub(crate) fn keep_file_outcome(
        &self,
        att_id: AttachmentId,
        parked: bool,
        next_try_at: i64,
        problem: &str,
    ) -> Result<(), DeviceError> {
        let state = if parked { OutboxState::Parked } else { OutboxState::Queued };
        self.file.execute(
            "UPDATE attachment SET state = ?2, next_try_at = ?3, problem = ?4
             WHERE att_id = ?1 AND state <> 'received'",
            params![att_id.to_string(), state.as_str(), next_try_at, problem],
        )?;
        Ok(())
    }

    pub(crate) fn keep_file_receipt(
        &mut self,
        att_id: AttachmentId,
        receipt: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let transaction = self.file.transaction()?;
        let changed = transaction.execute(
            "UPDATE attachment SET state = 'received', receipt = ?2, problem = '',
               next_try_at = 0, there = chunks
             WHERE att_id = ?1 AND state <> 'received'",
            params![att_id.to_string(), receipt],
        )?;
        if changed > 0 {
            audit::append(&transaction, now, "", Verb::Received, &att_id.to_string())?;
        }
        Ok(transaction.commit()?)
    }
}

/// After the hub's log has stepped back, every file is asked about again: the hub answers with its
/// receipt if it still holds every piece, and with what is missing if it does not.
pub(crate) fn ask_again(conn: &Connection) -> Result<(), DeviceError> {
    conn.execute(
        "UPDATE attachment SET state = 'queued', receipt = '', next_try_at = 0
         WHERE state = 'received'",
        [],
    )?;
    Ok(())
}

fn add_row(
    conn: &Connection,
    att_id: AttachmentId,
    env_id: EnvelopeId,
    chunks: usize,
    now: DateTime<Utc>,
) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO attachment (att_id, env_id, queued_at, manifest, fp, chunks)
         VALUES (?1, ?2, ?3, '', '', ?4)",
        params![
            att_id.to_string(),
            env_id.to_string(),
            now.timestamp_millis(),
            i64::try_from(chunks).unwrap_or(i64::MAX)
        ],
    )?;
    Ok(())
}

fn add_chunk(
    conn: &Connection,
    att_id: AttachmentId,
    n: usize,
    sealed: &[u8],
) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO attachment_chunk (att_id, n, bytes) VALUES (?1, ?2, ?3)",
        params![att_id.to_string(), i64::try_from(n).unwrap_or(i64::MAX), sealed],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<AttachmentRow> {
    let (att_id, env_id, state): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(5)?);
    let count = |column| -> rusqlite::Result<usize> {
        Ok(usize::try_from(row.get::<_, i64>(column)?).unwrap_or_default())
    };
    Ok(AttachmentRow {
        att_id: att_id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        env_id: env_id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?,
        fp: row.get(2)?,
        chunks: count(3)?,
        there: count(4)?,
        state: OutboxState::read(&state)?,
        tries: row.get(6)?,
        next_try_at: row.get(7)?,
        problem: row.get(8)?,
        receipt: row.get(9)?,
    })
}
