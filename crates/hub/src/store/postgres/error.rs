//! What PostgreSQL says, in the few words that somebody acts on.

use crate::store::StoreError;
use postgres::{
    Error,
    error::{Severity, SqlState},
};

pub(super) fn told_apart(error: Error) -> StoreError {
    let Some(state) = error.code() else {
        // No answer from the database: gone, starting, or never there. Or a row that does not
        // read as what was written.
        let is_row = error.to_string().starts_with("error deserializing");
        return if is_row { StoreError::Damaged } else { StoreError::Busy };
    };
    let passes = [
        SqlState::LOCK_NOT_AVAILABLE,
        SqlState::T_R_DEADLOCK_DETECTED,
        SqlState::T_R_SERIALIZATION_FAILURE,
        SqlState::TOO_MANY_CONNECTIONS,
        SqlState::ADMIN_SHUTDOWN,
        SqlState::CRASH_SHUTDOWN,
        SqlState::CANNOT_CONNECT_NOW,
        SqlState::READ_ONLY_SQL_TRANSACTION,
        SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT,
    ];
    let damaged = [SqlState::DATA_CORRUPTED, SqlState::INDEX_CORRUPTED, SqlState::UNDEFINED_TABLE];
    if passes.contains(state) {
        StoreError::Busy
    } else if *state == SqlState::DISK_FULL {
        StoreError::Full
    } else if damaged.contains(state) {
        StoreError::Damaged
    } else {
        StoreError::Other(Box::new(error))
    }
}

/// Whether the connection is of no more use after this.
pub(super) fn ends_connection(error: &Error) -> bool {
    error.as_db_error().is_none_or(|said| said.parsed_severity() != Some(Severity::Error))
}
