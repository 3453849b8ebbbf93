//! What SQLite says, in the few words that somebody acts on.

use super::StoreError;
use plainsight_db::DbError;
use rusqlite::{Error, ErrorCode};

pub(super) fn told_apart(error: Error) -> StoreError {
    match error {
        // A row that is missing or does not read as what was written: not our doing.
        Error::QueryReturnedNoRows
        | Error::FromSqlConversionFailure(..)
        | Error::IntegralValueOutOfRange(..)
        | Error::InvalidColumnType(..) => StoreError::Damaged,
        other => match other.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy,
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
            _ => StoreError::Other(Box::new(other)),
        },
    }
}

pub(super) fn told_apart_at_open(error: DbError) -> StoreError {
    match error {
        DbError::Sqlite(error) => told_apart(error),
        damage if damage.is_damage() => StoreError::Damaged,
        other => StoreError::Other(Box::new(other)),
    }
}
