//! One officer's vault: encounters, people, answers and sealed reports, in one encrypted file.

mod answers;
mod encounters;
mod evidence;
mod others;
mod people;
mod reports;
mod share;
mod talks;

pub(crate) use encounters::EncounterRecord;
pub(crate) use evidence::EvidenceRecord;
pub(crate) use others::OtherRecord;
pub(crate) use people::PersonRecord;
pub(crate) use reports::ReportRecord;
pub(crate) use share::{Change, HandedRecord};
pub(crate) use talks::TalkRow;

use crate::DeviceError;
use plainsight_seal::Key;
use rusqlite::Connection;
use std::path::Path;

const SCHEMA: &[&str] = &[
    include_str!("schema-1.sql"),
    include_str!("schema-2.sql"),
    include_str!("schema-3-talk.sql"),
    include_str!("schema-4-evidence.sql"),
    include_str!("schema-5-share.sql"),
];

/// An open vault. Dropping it closes the file; SQLCipher wipes its key.
pub(crate) struct Vault {
    pub(crate) conn: Connection,
}

impl Vault {
    /// Opens or makes the file.
    ///
    /// # Errors
    /// What the database says; damage is told apart (see [`plainsight_db::DbError`]).
    pub(crate) fn open(path: &Path, key: &Key) -> Result<Self, DeviceError> {
        let conn = plainsight_db::open(path, Some(key.expose_secret_bytes()), SCHEMA)?;
        Ok(Self { conn })
    }
}
