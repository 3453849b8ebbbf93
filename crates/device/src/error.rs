//! What the engine refuses, as codes that a person's screen turns into words.

use plainsight_db::DbError;
use std::collections::BTreeMap;

/// A refusal. [`DeviceError::code`] is stable; `locales/*/errors.ftl` has the sentence.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// Wrong pass phrase; counted before it was tried.
    #[error("wrong pass phrase")]
    WrongPassPhrase {
        /// Failed attempts in a row.
        attempts: u32,
        /// Attempts before the next pause.
        left: u32,
    },
    /// Too many wrong pass phrases in a row.
    #[error("wait {seconds} s before the next attempt")]
    Wait {
        /// Seconds to wait.
        seconds: i64,
    },
    /// The officer's vault or its key slot is damaged; it was set aside and kept.
    #[error("the vault is damaged and was set aside")]
    VaultDamaged {
        /// Name of the kept file.
        file: String,
    },
    /// Made by a newer program; left untouched.
    #[error("the file is from a newer version")]
    Newer,
    /// Pass phrase too easy to guess.
    #[error("the pass phrase is too short")]
    WeakPassPhrase,
    /// No officer is unlocked.
    #[error("locked")]
    Locked,
    /// An input cannot be taken; the code says which.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// A text is longer than allowed.
    #[error("longer than {max}")]
    TooLong {
        /// Code: `note-too-long` or `value-too-long`.
        code: &'static str,
        /// Limit in characters.
        max: usize,
    },
    /// The report is not complete.
    #[error("{count} answers still needed")]
    NotReady {
        /// How many answers stand in the way.
        count: usize,
    },
    /// Words that could identify somebody wait for a decision.
    #[error("{count} words still need a decision")]
    Undecided {
        /// How many different words.
        count: usize,
    },
    /// The hub or the way to it.
    #[error("hub: {0}")]
    Hub(&'static str),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// The file system.
    #[error("file: {0}")]
    Io(#[from] std::io::Error),
    /// A stored row that cannot be read.
    #[error("a stored row cannot be read: {0}")]
    Row(&'static str),
}

impl From<rusqlite::Error> for DeviceError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Db(DbError::Sqlite(error))
    }
}

impl DeviceError {
    /// Stable code; wording `errors-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassPhrase { .. } => "unlock-wrong",
            Self::Wait { .. } => "unlock-wait",
            Self::VaultDamaged { .. } => "unlock-damaged",
            Self::Newer | Self::Db(DbError::Newer { .. }) => "vault-newer",
            Self::WeakPassPhrase => "pass-phrase-weak",
            Self::Locked => "locked",
            Self::Refused(code) | Self::Hub(code) | Self::TooLong { code, .. } => code,
            Self::NotReady { .. } => "not-ready",
            Self::Undecided { .. } => "words-undecided",
            Self::Db(error) if error.is_disk_full() => "disk-full",
            Self::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => "disk-full",
            Self::Db(_) | Self::Io(_) | Self::Row(_) => "disk-error",
        }
    }

    /// Arguments of the sentence.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, String> {
        let pairs: Vec<(&str, String)> = match self {
            Self::WrongPassPhrase { attempts, left } => {
                vec![("attempts", attempts.to_string()), ("left", left.to_string())]
            }
            Self::Wait { seconds } => vec![("seconds", seconds.to_string())],
            Self::VaultDamaged { file } => vec![("file", file.clone())],
            Self::TooLong { max, .. } => vec![("max", max.to_string())],
            Self::NotReady { count } | Self::Undecided { count } => {
                vec![("count", count.to_string())]
            }
            _ => Vec::new(),
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_told_apart_from_a_broken_one() {
        let full = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(13), None);
        assert_eq!(DeviceError::from(full).code(), "disk-full");
        let broken = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(10), None);
        assert_eq!(DeviceError::from(broken).code(), "disk-error");
    }

    #[test]
    fn a_refusal_carries_what_its_sentence_needs() {
        let wrong = DeviceError::WrongPassPhrase { attempts: 2, left: 3 };
        assert_eq!(wrong.code(), "unlock-wrong");
        assert_eq!(wrong.args().get("left").map(String::as_str), Some("3"));
    }
}
