//! What can go wrong at the hub's own machine, said so that an administrator knows what to do.

use crate::store::{BadAddress, OpenError, StoreError};
use plainsight_core::id::AttachmentId;
use std::{io, path::PathBuf};

/// Why a hub cannot be made, opened or asked.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// `init` where a hub is.
    #[error(
        "there is a hub in {0} already; nothing was changed. Use it as it is, or give `init` an empty folder"
    )]
    Exists(PathBuf),
    /// `init` where keys are but no database.
    #[error(
        "{0} is there but no hub.db: put hub.db back from a backup, or move the key away if this hub never received anything; nothing was changed"
    )]
    KeysWithoutHub(PathBuf),
    /// No hub in this folder.
    #[error("there is no hub in {0}; make one with `plainsight-hub init --data {0}`")]
    Missing(PathBuf),
    /// The hub's name cannot be used.
    #[error("a hub's name has 1 to 100 characters on one line; choose another with --name")]
    Name,
    /// A code would live too short or too long.
    #[error("a code lives 1 to {0} hours; choose another with --hours")]
    Hours(u32),
    /// Something is where a new file should go.
    #[error("{0} is there already; nothing was changed. Choose another name")]
    InTheWay(PathBuf),
    /// A name or reference in a notice cannot be used.
    #[error(
        "a name or reference has 1 to 80 characters on one line, and a field is named as in the form (pv-name-first-name); nothing was sent"
    )]
    NoticeText,
    /// A key file is missing.
    #[error("{0} is missing; put it back from a backup")]
    KeyMissing(PathBuf),
    /// A key file is not what `init` wrote.
    #[error("{0} is damaged; put it back from a backup (nothing was changed)")]
    KeyDamaged(PathBuf),
    /// A key file is readable for others.
    #[error("{0} can be read by other users; close it with `chmod 600 {0}`")]
    KeyOpen(PathBuf),
    /// A key file belongs to another hub.
    #[error("{0} belongs to another hub than hub.db; put back the two that belong together")]
    KeyForeign(PathBuf),
    /// The hub was made before hubs had a root key.
    #[error(
        "this hub has no root key: it was made by an earlier version. Make a new one in another folder and enrol the devices with it"
    )]
    NoRoot,
    /// No certificate to serve with.
    #[error(
        "{0} is missing: make it with `plainsight-hub rotate-tls`, or say --plain if something in front of the hub ends TLS"
    )]
    NoCertificate(PathBuf),
    /// A certificate cannot be made.
    #[error("no certificate can be made ({0}); give names as in hub.force.example with --host")]
    Certificate(String),
    /// A certificate would live too long.
    #[error("a certificate lives 1 to 825 days; choose another with --days")]
    Days,
    /// The database is damaged.
    #[error(
        "{0} is damaged; it was left as it is. Stop the hub, keep a copy of the file, and put back a backup or ask for recovery"
    )]
    Damaged(PathBuf),
    /// The database was made by a newer program.
    #[error(
        "{path} was made by a newer version (schema {found}, this one knows {known}); it was left as it is. Install the newer version"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// Schema version in the file.
        found: u32,
        /// Newest schema version of this program.
        known: u32,
    },
    /// The address of the store cannot be used.
    #[error(
        "--store (or PLAINSIGHT_HUB_STORE): {0}; leave it out for the store in the hub's folder"
    )]
    Address(#[from] BadAddress),
    /// `init` where a hub is in the database.
    #[error(
        "there is a hub in this database already; nothing was changed. Use it as it is, or give `init` an empty database"
    )]
    ExistsInDatabase,
    /// No hub in this database.
    #[error("there is no hub in this database; make one with `plainsight-hub init`")]
    MissingInDatabase,
    /// The database is set up so that receipts could turn out to be wrong.
    #[error(
        "this database may lose what it has confirmed ({0}); no receipt may rest on it. Put that right (docs/scale.md) and start again"
    )]
    UnsafeDatabase(String),
    /// `backup` of a log that is in PostgreSQL.
    #[error(
        "this hub's log is in PostgreSQL: back it up with pg_dump or pg_basebackup (docs/scale.md), and keep the hub's folder with it; nothing was written"
    )]
    BackupOfPostgres,
    /// `restore --from` for a log that is in PostgreSQL.
    #[error(
        "this hub's log is in PostgreSQL: put the database back with pg_restore or from the pg_basebackup (docs/scale.md), then run `restore` without --from; nothing was changed"
    )]
    RestoreOfPostgres,
    /// The stored envelope or its receipt is not what was accepted.
    #[error(
        "entry {0} of the log is not what was accepted: hub.db was changed. Keep a copy of the file and compare it with a backup"
    )]
    EntryChanged(u64),
    /// An evidence file, its manifest or its receipt is not what was accepted.
    #[error(
        "evidence file {0} is not what was accepted: hub.db was changed. Keep a copy of the file and compare it with a backup"
    )]
    FileChanged(AttachmentId),
    /// The casework key does not open it.
    #[error(
        "this casework key does not open the report; give the key of this hub with --casework-key"
    )]
    NotOpened,
    /// It opened, but not to a report that this program knows.
    #[error(
        "the report opened but is of a form this version does not know; install the newer version"
    )]
    NotAReport,
    /// The database says no.
    #[error("hub.db: {0}; nothing was half done, try again when that is settled")]
    Store(#[from] StoreError),
    /// The file system says no.
    #[error("{path}: {source}; settle that and run the same command again")]
    Io {
        /// What was touched.
        path: PathBuf,
        /// What was said.
        source: io::Error,
    },
}

impl HubError {
    pub(crate) fn certificate(error: rcgen::Error) -> Self {
        Self::Certificate(error.to_string())
    }

    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io { path, source }
    }

    pub(crate) fn opening(path: PathBuf) -> impl FnOnce(OpenError) -> Self {
        move |error| match error {
            OpenError::Newer { found, known } => Self::Newer { path, found, known },
            OpenError::Store(StoreError::Damaged) => Self::Damaged(path),
            OpenError::NoHub => Self::MissingInDatabase,
            OpenError::Exists => Self::ExistsInDatabase,
            OpenError::Unsafe(what) => Self::UnsafeDatabase(what),
            OpenError::Store(error) => Self::Store(error),
        }
    }
}
