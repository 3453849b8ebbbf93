//! Evidence files of a person's referral: taken in by pieces, checked whole, kept in the vault,
//! named in the report. The answer to the form's own question about files follows from what is
//! here; it is never typed.

use crate::{Device, DeviceError, ReportState, audit::Verb, vault::EvidenceRecord};
use chrono::{DateTime, Utc};
use plainsight_core::{
    evidence::{
        Detail, FileKind, FileProblem, MAX_FILES, check_claim, check_file, clean, details,
        tidy_name,
    },
    forms::{Answers, route},
    id::{AttachmentId, PersonId},
    wire::{CHUNK_LEN, FileEntry, MAX_CHUNKS},
};
use plainsight_seal::{hex, random, sha256};
use std::io::Read;
use zeroize::Zeroizing;

/// The form's question about files (official service, page `/upload-evidence`).
pub const FILES: &str = "upload-file";

/// One evidence file of a person, whole and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceFile {
    /// Under which it will travel.
    pub id: AttachmentId,
    /// As the officer's file is called.
    pub name: String,
    /// Its type, by its content.
    pub kind: FileKind,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of what will be sent, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of what was added, in hexadecimal.
    pub original_sha256: String,
    /// What the photo says beside its picture, or said before that was taken out.
    pub details: Vec<Detail>,
    /// The details were taken out.
    pub cleaned: bool,
    /// Added at.
    pub added_at: DateTime<Utc>,
}

impl From<FileProblem> for DeviceError {
    fn from(problem: FileProblem) -> Self {
        Self::Refused(problem.code())
    }
}

impl Device {
    /// A person's evidence files, in the order they were added.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn evidence(&self, person: PersonId) -> Result<Vec<EvidenceFile>, DeviceError> {
        let vault = &self.session()?.vault;
        vault.person(person)?;
        vault.evidence_of(person)?.into_iter().map(file).collect()
    }

    /// Whether files can be added to this person's report as it stands: a referral that is not
    /// sealed. A notification has no place for files (official service, all DtN journeys).
    ///
    /// # Errors
    /// `already-sealed`, `files-not-in-notification`, `files-report-undecided`, `locked`,
    /// `person-unknown`, `disk-…`.
    pub fn takes_files(&self, person: PersonId) -> Result<(), DeviceError> {
        let vault = &self.session()?.vault;
        vault.person(person)?;
        if self.report_state(person)? != ReportState::Draft {
            return Err(DeviceError::Refused("already-sealed"));
        }
        match route(&vault.answers(&person.to_string())?).report {
            Some(report) if report.is_referral() => Ok(()),
            Some(_) => Err(DeviceError::Refused("files-not-in-notification")),
            None => Err(DeviceError::Refused("files-report-undecided")),
        }
    }

    /// Begins to take in a file. Until [`Device::finish_file`] it is nowhere to be seen, and a
    /// file that never came whole is gone at the next unlock.
    ///
    /// # Errors
    /// `file-empty`, `file-too-large`, `file-type`, `files-too-many`, those of
    /// [`Device::takes_files`], `disk-…`.
    pub fn start_file(
        &mut self,
        person: PersonId,
        name: &str,
        size: u64,
        now: DateTime<Utc>,
    ) -> Result<AttachmentId, DeviceError> {
        self.takes_files(person)?;
        let name = tidy_name(name);
        check_claim(&name, size)?;
        if self.evidence(person)?.len() >= MAX_FILES {
            return Err(FileProblem::TooMany.into());
        }
        let id = AttachmentId(random::opaque_id());
        self.session()?.vault.start_evidence(&EvidenceRecord {
            id,
            person,
            name,
            size,
            kind: None,
            sha256: String::new(),
            original_sha256: String::new(),
            details: Vec::new(),
            cleaned: false,
            added_at: now,
        })?;
        Ok(id)
    }

    /// Takes in piece `n` (from 0) of a file: [`CHUNK_LEN`] bytes, the last one what is left. On
    /// encrypted disk when it returns.
    ///
    /// # Errors
    /// `file-unknown`, `file-incomplete` for a piece that cannot be one, `locked`, `disk-…`.
    pub fn add_piece(
        &mut self,
        id: AttachmentId,
        n: usize,
        bytes: &[u8],
    ) -> Result<(), DeviceError> {
        if n >= MAX_CHUNKS || bytes.is_empty() || bytes.len() > CHUNK_LEN {
            return Err(DeviceError::Refused("file-incomplete"));
        }
        self.session()?.vault.add_piece(id, n, bytes)
    }

    /// Checks a file whose pieces have come, by its content, and adds it to the report. A file
    /// that is refused is removed.
    ///
    /// # Errors
    /// `file-not-what-it-says`, `file-incomplete`, `files-too-many`, `file-unknown`, those of
    /// [`Device::takes_files`], `disk-…`.
    pub fn finish_file(
        &mut self,
        id: AttachmentId,
        now: DateTime<Utc>,
    ) -> Result<EvidenceFile, DeviceError> {
        let checked = self.checked_file(id);
        if let Err(DeviceError::Refused(_)) = &checked {
            self.session()?.vault.remove_evidence(id)?;
        }
        let record = checked?;
        self.audit(now, Verb::Collection, &id.to_string())?;
        self.session()?.vault.finish_evidence(&record)?;
        file(record)
    }

    fn checked_file(&self, id: AttachmentId) -> Result<EvidenceRecord, DeviceError> {
        let vault = &self.session()?.vault;
        let record = vault.evidence(id)?;
        if record.kind.is_some() {
            return Err(DeviceError::Refused("file-unknown"));
        }
        self.takes_files(record.person)?;
        if self.evidence(record.person)?.len() >= MAX_FILES {
            return Err(FileProblem::TooMany.into());
        }
        let bytes = vault.evidence_bytes(id)?;
        let kind = check_file(&record.name, &bytes)?;
        let hash = hex(&sha256(&bytes));
        Ok(EvidenceRecord {
            kind: Some(kind),
            sha256: hash.clone(),
            original_sha256: hash,
            details: details(kind, &bytes),
            ..record
        })
    }

    /// Takes in a whole file from `bytes`, of which `size` are expected.
    ///
    /// # Errors
    /// Those of [`Device::start_file`] and [`Device::finish_file`]; what `bytes` says.
    pub fn attach(
        &mut self,
        person: PersonId,
        name: &str,
        size: u64,
        bytes: &mut dyn Read,
        now: DateTime<Utc>,
    ) -> Result<EvidenceFile, DeviceError> {
        let id = self.start_file(person, name, size, now)?;
        let mut piece = Zeroizing::new(Vec::with_capacity(CHUNK_LEN));
        for n in 0.. {
            piece.clear();
            bytes.take(u64::try_from(CHUNK_LEN).unwrap_or_default()).read_to_end(&mut piece)?;
            if piece.is_empty() {
                break;
            }
            self.add_piece(id, n, &piece)?;
        }
        self.finish_file(id, now)
    }

    /// Takes out of a photo what the camera wrote beside the picture. The hash of what was added
    /// stays known.
    ///
    /// # Errors
    /// `file-not-cleaned`, `file-unknown`, `already-sealed`, `locked`, `disk-…`.
    pub fn clean_file(
        &mut self,
        id: AttachmentId,
        now: DateTime<Utc>,
    ) -> Result<EvidenceFile, DeviceError> {
        let record = self.draft_file(id)?;
        let kind = record.kind.ok_or(DeviceError::Refused("file-unknown"))?;
        let bytes = self.session()?.vault.evidence_bytes(id)?;
        let cleaned = Zeroizing::new(clean(kind, &bytes)?);
        let new = EvidenceRecord {
            id: AttachmentId(random::opaque_id()),
            size: u64::try_from(cleaned.len()).unwrap_or(u64::MAX),
            sha256: hex(&sha256(&cleaned)),
            cleaned: true,
            ..record
        };
        self.audit(now, Verb::Alteration, &id.to_string())?;
        self.session_mut()?.vault.replace_evidence(id, &new, &cleaned)?;
        file(new)
    }

    /// Removes a file from the report and from this device; answers whose it was.
    ///
    /// # Errors
    /// `file-unknown`, `already-sealed`, `locked`, `disk-…`.
    pub fn remove_file(
        &mut self,
        id: AttachmentId,
        now: DateTime<Utc>,
    ) -> Result<PersonId, DeviceError> {
        let person = self.draft_file(id)?.person;
        self.audit(now, Verb::Erasure, &id.to_string())?;
        self.session()?.vault.remove_evidence(id)?;
        Ok(person)
    }

    /// A file of a report that is not sealed.
    fn draft_file(&self, id: AttachmentId) -> Result<EvidenceRecord, DeviceError> {
        let record = self.session()?.vault.evidence(id)?;
        match self.report_state(record.person)? {
            ReportState::Draft => Ok(record),
            _ => Err(DeviceError::Refused("already-sealed")),
        }
    }

    /// Answers the form's question about files from the files that are here.
    pub(crate) fn answer_files(
        &self,
        person: PersonId,
        answers: &mut Answers,
    ) -> Result<(), DeviceError> {
        let files = self.session()?.vault.evidence_of(person)?;
        if !files.is_empty() {
            let names: Vec<_> = files.into_iter().map(|file| file.name).collect();
            answers.insert(FILES.to_owned(), names.join("\n"));
        }
        Ok(())
    }

    /// What the sealed report says of its files.
    pub(crate) fn file_entries(&self, person: PersonId) -> Result<Vec<FileEntry>, DeviceError> {
        let entry = |file: EvidenceFile| FileEntry {
            att_id: file.id,
            name: file.name,
            kind: file.kind,
            size: file.size,
            sha256: file.sha256,
            original_sha256: file.original_sha256,
        };
        Ok(self.evidence(person)?.into_iter().map(entry).collect())
    }
}

fn file(record: EvidenceRecord) -> Result<EvidenceFile, DeviceError> {
    Ok(EvidenceFile {
        id: record.id,
        name: record.name,
        kind: record.kind.ok_or(DeviceError::Row("evidence.kind"))?,
        size: record.size,
        sha256: record.sha256,
        original_sha256: record.original_sha256,
        details: record.details,
        cleaned: record.cleaned,
        added_at: record.added_at,
    })
}

#[cfg(test)]
#[path = "evidence_tests.rs"]
mod tests;
