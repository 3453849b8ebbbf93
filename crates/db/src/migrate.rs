//! Schema steps: the index in the list is the version, each step runs once, all in one
//! transaction with the version number. Shipped steps never change.

use crate::DbError;
use rusqlite::Connection;

/// Brings `conn` to the newest schema.
///
/// # Errors
/// [`DbError::Newer`] if the file is from a newer program; nothing is changed then.
pub(crate) fn migrate(conn: &mut Connection, steps: &[&str]) -> Result<(), DbError> {
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let found: u32 = conn.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known {
        return Err(DbError::Newer { found, known });
    }
    if found == known {
        return Ok(());
    }
    let transaction = conn.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for step in steps.iter().skip(usize::try_from(found).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

/// The schema as text, ordered by name, to compare a migrated file with a fresh one.
///
/// # Errors
/// What SQLite says.
pub fn schema(conn: &Connection) -> Result<Vec<String>, DbError> {
    let mut query = conn.prepare(
        "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1",
    )?;
    let rows = query.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "CREATE TABLE a (x INTEGER NOT NULL) STRICT;";
    const TWO: &str = "CREATE TABLE b (y TEXT NOT NULL) STRICT;";

    fn version(conn: &Connection) -> u32 {
        conn.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_migrated_file_equals_a_fresh_one() {
        let mut old = Connection::open_in_memory().unwrap();
        migrate(&mut old, &[ONE]).unwrap();
        migrate(&mut old, &[ONE, TWO]).unwrap();
        let mut fresh = Connection::open_in_memory().unwrap();
        migrate(&mut fresh, &[ONE, TWO]).unwrap();
        assert_eq!(schema(&old).unwrap(), schema(&fresh).unwrap());
        assert_eq!((version(&old), version(&fresh)), (2, 2));
    }

    #[test]
    fn a_step_that_fails_leaves_nothing_behind() {
        let mut conn = Connection::open_in_memory().unwrap();
        assert!(migrate(&mut conn, &[ONE, "CREATE NONSENSE"]).is_err());
        assert_eq!(version(&conn), 0, "half a migration would be a new, unknown schema");
        assert!(schema(&conn).unwrap().is_empty());
    }

    #[test]
    fn a_newer_file_is_refused_unharmed() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, &[ONE, TWO]).unwrap();
        assert!(matches!(migrate(&mut conn, &[ONE]), Err(DbError::Newer { found: 2, known: 1 })));
        assert_eq!(version(&conn), 2);
    }
}
