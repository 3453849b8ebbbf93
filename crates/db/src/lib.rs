//! Opens an SQLite file with our pragmas, migrates it, and sets a damaged one aside.
//!
//! With a key the whole file is SQLCipher; without one it is plain SQLite, for stores that hold
//! nothing but sealed rows. Either way: WAL, `synchronous=FULL` (with `NORMAL`, half of the
//! simulated power cuts lost a save that had been confirmed), `secure_delete`, foreign keys.

mod aside;
mod migrate;
mod open;

pub use aside::set_aside;
pub use migrate::schema;
pub use open::{MINIMUM_SQLITE, check_library, open};

/// Why a file cannot be opened. A caller decides: refuse, or set aside and say so.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// Made by a newer program; left untouched.
    #[error("the file has schema {found}, this program knows {known}")]
    Newer {
        /// Schema version in the file.
        found: u32,
        /// Newest schema version of this program.
        known: u32,
    },
    /// Wrong key, or not a database at all; the two cannot be told apart.
    #[error("the file cannot be read with this key")]
    Unreadable,
    /// Opened, but its pages or structure do not fit.
    #[error("the file is damaged")]
    Damaged,
    /// The SQLite or SQLCipher library is not the one this program needs.
    #[error("unsuitable database library: {0}")]
    Library(String),
    /// Anything else SQLite says (disk full, locked, …).
    #[error("database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    /// The file system refused.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
}

impl DbError {
    /// The disk is full.
    #[must_use]
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Self::Sqlite(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DiskFull))
    }

    /// The content cannot be trusted: setting the file aside is the only way on.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        matches!(self, Self::Unreadable | Self::Damaged)
    }
}
