//! Opening one file, with every pragma that our promises rest on.

use crate::{DbError, migrate::migrate};
use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::{fmt::Write as _, path::Path};
use zeroize::Zeroizing;

/// Oldest SQLite we accept: from 3.7.0 to 3.51.2 a race in resetting the WAL could lose
/// committed data.
pub const MINIMUM_SQLITE: i32 = 3_051_003;

/// Opens `path`, creating it if needed, and brings it to the newest of `steps`.
///
/// `key` is the raw SQLCipher key; without one the file is plain SQLite.
///
/// # Errors
/// [`DbError::Unreadable`] for a wrong key or a file that is no database, [`DbError::Damaged`]
/// if its structure does not fit, [`DbError::Newer`] if a newer program made it.
pub fn open(path: &Path, key: Option<&[u8; 32]>, steps: &[&str]) -> Result<Connection, DbError> {
    check_library()?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    if let Some(key) = key {
        unlock(&conn, key)?;
    }
    set_pragmas(&conn).map_err(told_apart)?;
    migrate(&mut conn, steps).map_err(|error| match error {
        DbError::Sqlite(error) => told_apart(error),
        other => other,
    })?;
    Ok(conn)
}

/// Checks that the library in this process is the one we rely on.
///
/// # Errors
/// [`DbError::Library`].
pub fn check_library() -> Result<(), DbError> {
    if rusqlite::version_number() < MINIMUM_SQLITE {
        return Err(DbError::Library(format!("SQLite {} is too old", rusqlite::version())));
    }
    Ok(())
}

fn unlock(conn: &Connection, key: &[u8; 32]) -> Result<(), DbError> {
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    // SQLCipher writes what it thinks of a wrong key to stderr unless told not to.
    pragma.push_str("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'");
    for byte in key {
        // Writing into a String cannot fail.
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\"; PRAGMA cipher_memory_security = ON;");
    conn.execute_batch(&pragma)?;
    let cipher: String = conn
        .query_row("PRAGMA cipher_version", [], |row| row.get(0))
        .map_err(|_| DbError::Library("no SQLCipher in this program".into()))?;
    if cipher.is_empty() {
        return Err(DbError::Library("no SQLCipher in this program".into()));
    }
    Ok(())
}

fn set_pragmas(conn: &Connection) -> Result<(), rusqlite::Error> {
    conn.busy_timeout(std::time::Duration::from_secs(5))?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    conn.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;",
    )
}

fn told_apart(error: rusqlite::Error) -> DbError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => DbError::Unreadable,
        Some(ErrorCode::DatabaseCorrupt) => DbError::Damaged,
        _ => DbError::Sqlite(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[&str] = &["CREATE TABLE words (text TEXT NOT NULL) STRICT;"];

    fn pragma(conn: &Connection, name: &str) -> String {
        conn.query_row(&format!("PRAGMA {name}"), [], |row| {
            row.get::<_, rusqlite::types::Value>(0).map(|value| match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => format!("{other:?}"),
            })
        })
        .unwrap()
    }

    #[test]
    fn the_pragmas_our_promises_rest_on_are_set() {
        let dir = tempfile::tempdir().unwrap();
        let conn = open(&dir.path().join("a"), Some(&[1; 32]), STEPS).unwrap();
        for (name, value) in [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("temp_store", "2"),
            ("trusted_schema", "0"),
        ] {
            assert_eq!(pragma(&conn, name), value, "{name}");
        }
        assert!(!pragma(&conn, "cipher_version").is_empty());
    }

    #[test]
    fn the_file_betrays_no_word_and_opens_with_its_key_only() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        let conn = open(&path, Some(&[1; 32]), STEPS).unwrap();
        conn.execute("INSERT INTO words (text) VALUES ('car wash marker')", []).unwrap();
        drop(conn);
        for entry in std::fs::read_dir(dir.path()).unwrap() {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(15).any(|part| part == b"car wash marker"));
            assert!(!bytes.starts_with(b"SQLite format 3"));
        }
        assert!(matches!(open(&path, Some(&[2; 32]), STEPS), Err(DbError::Unreadable)));
        let conn = open(&path, Some(&[1; 32]), STEPS).unwrap();
        let text: String = conn.query_row("SELECT text FROM words", [], |row| row.get(0)).unwrap();
        assert_eq!(text, "car wash marker", "a wrong key must not harm the file");
    }

    /// Wherever one bit changes, reading everything refuses; nothing else is ever answered.
    #[test]
    fn every_flipped_bit_is_seen() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        let conn = open(&path, Some(&[1; 32]), STEPS).unwrap();
        for number in 0..60 {
            let text = format!("{number} {}", "x".repeat(400));
            conn.execute("INSERT INTO words (text) VALUES (?1)", [text]).unwrap();
        }
        conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
        drop(conn);
        let good = std::fs::read(&path).unwrap();
        assert!(good.len() >= 6 * 4_096, "several pages: {}", good.len());
        // A step that shares no factor with the page size visits every part of a page.
        let mut flipped = 0;
        for at in (0..good.len()).step_by(61) {
            let mut bytes = good.clone();
            bytes[at] ^= 1 << (at % 8);
            std::fs::write(&path, &bytes).unwrap();
            let read = open(&path, Some(&[1; 32]), STEPS).and_then(|conn| {
                Ok(conn
                    .prepare("SELECT text FROM words")?
                    .query_map([], |row| row.get::<_, String>(0))?
                    .collect::<Result<Vec<_>, _>>()?)
            });
            assert!(read.is_err(), "byte {at}");
            flipped += 1;
        }
        assert!(flipped > 500, "{flipped}");
    }

    #[test]
    fn what_is_no_database_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a");
        std::fs::write(&path, vec![b'x'; 8_192]).unwrap();
        let error = open(&path, None, STEPS).unwrap_err();
        assert!(error.is_damage(), "{error}");
    }
}
