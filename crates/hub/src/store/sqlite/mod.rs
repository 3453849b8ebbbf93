//! The default store: one plain SQLite file, since it holds nothing but ciphertext.

mod attachment;
mod code;
mod entry;
mod error;
mod log;
mod share;

#[cfg(test)]
mod tests;

use super::{
    Appended, Claim, Claimed, DeviceRecord, Entry, Head, HubRecord, Judge, LogView, MakeReceipt,
    NewCode, NewEntry, NewNotice, NoticeEntry, OpenError, RosterRow, Stats, Store, StoreError,
    Wanted,
    group::{Group, Session},
};
use error::{told_apart, told_apart_at_open};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, ReportId},
    wire::Have,
};
use plainsight_db::DbError;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

/// Schema, step by step. Shipped steps never change.
const STEPS: &[&str] = &[
    include_str!("schema/1-hub.sql"),
    include_str!("schema/2-log_head.sql"),
    include_str!("schema/3-device.sql"),
    include_str!("schema/4-code.sql"),
    include_str!("schema/5-entry.sql"),
    include_str!("schema/6-chain.sql"),
    include_str!("schema/7-attachment.sql"),
    include_str!("schema/8-share.sql"),
    include_str!("schema/9-root.sql"),
];

/// A hub's store in one SQLite file. Several processes may have it open.
#[derive(Debug)]
pub struct SqliteStore {
    writer: Group<Writer>,
    reader: Mutex<Connection>,
}

#[derive(Debug)]
struct Writer(Connection);

impl Session for Writer {
    fn begin(&mut self) -> Result<(), StoreError> {
        self.0.execute_batch("BEGIN IMMEDIATE").map_err(told_apart)
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        self.0.execute_batch("COMMIT").map_err(told_apart)
    }

    fn roll_back(&mut self) {
        // A full disk, say, has ended the transaction already.
        if !self.0.is_autocommit() {
            let _ = self.0.execute_batch("ROLLBACK");
        }
    }
}

impl SqliteStore {
    /// Makes a new store for `hub` at `path`, where nothing may be yet.
    ///
    /// # Errors
    /// What the database says.
    pub fn create(
        path: &Path,
        hub: &HubRecord,
        hub_epoch: u64,
        now_ms: i64,
    ) -> Result<Self, OpenError> {
        let store = Self::connect(path)?;
        store.write(|transaction| {
            transaction.execute(
                "INSERT INTO hub (one, hub_id, name, receipt_kid, receipt_key, kem_kid, kem_key,
                                  suite, created_at, root_key, keys)
                 VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    hub.hub_id.to_string(),
                    hub.name,
                    hub.receipt_kid,
                    hub.receipt_key,
                    hub.kem_kid,
                    hub.kem_key,
                    hub.suite,
                    now_ms,
                    hub.root_key,
                    hub.keys
                ],
            )?;
            transaction.execute(
                "INSERT INTO log_head (one, hub_epoch, size) VALUES (1, ?1, 0)",
                [hub_epoch.cast_signed()],
            )?;
            Ok(())
        })?;
        Ok(store)
    }

    /// Opens a store that [`SqliteStore::create`] made, bringing it to the newest schema.
    ///
    /// # Errors
    /// [`OpenError::Newer`], or [`StoreError::Damaged`] if the end of the log is not where its
    /// head says. The file is never changed then.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        let store = Self::connect(path)?;
        store.hub()?;
        let size = store.head()?.size;
        let last: u64 = store.read(|connection| {
            connection.query_row(
                "SELECT max((SELECT coalesce(max(log_index), 0) FROM entry),
                            (SELECT coalesce(max(log_index), 0) FROM notice))",
                [],
                |row| unsigned(row, 0),
            )
        })?;
        if last == size { Ok(store) } else { Err(StoreError::Damaged.into()) }
    }

    /// Writes a whole copy to `path`, where nothing may be yet.
    ///
    /// # Errors
    /// What the database says.
    pub fn copy_to(&self, path: &Path) -> Result<(), StoreError> {
        let path = path.to_string_lossy().into_owned();
        self.read(|connection| connection.execute("VACUUM INTO ?1", [path]).map(|_| ()))
    }

    fn connect(path: &Path) -> Result<Self, OpenError> {
        let open = || match plainsight_db::open(path, None, STEPS) {
            Ok(connection) => Ok(connection),
            Err(DbError::Newer { found, known }) => Err(OpenError::Newer { found, known }),
            Err(error) => Err(told_apart_at_open(error).into()),
        };
        Ok(Self { writer: Group::new(Writer(open()?)), reader: Mutex::new(open()?) })
    }

    fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let connection = self.reader.lock().unwrap_or_else(PoisonError::into_inner);
        work(&connection).map_err(told_apart)
    }

    fn write<T>(
        &self,
        mut work: impl FnMut(&Connection) -> Result<T, WriteError>,
    ) -> Result<T, StoreError> {
        self.writer.write(|Writer(connection)| work(connection).map_err(|WriteError(error)| error))
    }
}

/// Lets `?` turn both kinds of error into a [`StoreError`] within a transaction.
struct WriteError(StoreError);

impl From<rusqlite::Error> for WriteError {
    fn from(error: rusqlite::Error) -> Self {
        Self(told_apart(error))
    }
}

impl From<StoreError> for WriteError {
    fn from(error: StoreError) -> Self {
        Self(error)
    }
}

impl Store for SqliteStore {
    fn hub(&self) -> Result<HubRecord, StoreError> {
        let record = self.read(|connection| {
            connection
                .query_row(
                    "SELECT hub_id, name, receipt_kid, receipt_key, kem_kid, kem_key, suite,
                            root_key, keys
                     FROM hub",
                    [],
                    |row| {
                        Ok(HubRecord {
                            hub_id: parsed(row, 0)?,
                            name: row.get(1)?,
                            receipt_kid: row.get(2)?,
                            receipt_key: row.get(3)?,
                            kem_kid: row.get(4)?,
                            kem_key: row.get(5)?,
                            suite: row.get(6)?,
                            root_key: row.get(7)?,
                            keys: row.get(8)?,
                        })
                    },
                )
                .optional()
        })?;
        record.ok_or(StoreError::Damaged)
    }

    fn head(&self) -> Result<Head, StoreError> {
        self.read(read_head)
    }

    fn device(&self, device: DeviceId) -> Result<Option<DeviceRecord>, StoreError> {
        self.read(|connection| {
            connection
                .prepare_cached("SELECT device_key, revoked_at FROM device WHERE device = ?1")?
                .query_row([device.to_string()], |row| {
                    let revoked_at: i64 = row.get(1)?;
                    Ok(DeviceRecord {
                        device_key: row.get(0)?,
                        revoked_at: (revoked_at != 0).then_some(revoked_at),
                    })
                })
                .optional()
        })
    }

    fn append(
        &self,
        new: &NewEntry<'_>,
        receipt: &mut MakeReceipt<'_>,
    ) -> Result<Appended, StoreError> {
        self.write(|transaction| entry::append(transaction, new, receipt))
    }

    fn add_code(&self, new: &NewCode<'_>) -> Result<bool, StoreError> {
        self.write(|transaction| code::add(transaction, new))
    }

    fn claim(&self, claim: &Claim<'_>, judge: &mut Judge<'_>) -> Result<Claimed, StoreError> {
        self.write(|transaction| code::claim(transaction, claim, judge))
    }

    fn revoke(&self, device: DeviceId, now_ms: i64) -> Result<bool, StoreError> {
        self.write(|transaction| {
            let changed = transaction.execute(
                "UPDATE device SET revoked_at = CASE revoked_at WHEN 0 THEN ?2 ELSE revoked_at END
                 WHERE device = ?1",
                params![device.to_string(), now_ms],
            )?;
            share::note_revoked(transaction, &device.to_string())?;
            Ok(changed == 1)
        })
    }

    fn list(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| entry::list(connection, limit))
    }

    fn list_quarantine(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| entry::list_quarantine(connection, limit))
    }

    fn find(&self, wanted: Wanted) -> Result<Option<(Entry, Vec<u8>)>, StoreError> {
        self.read(|connection| entry::find(connection, wanted))
    }

    fn stats(&self, now_ms: i64) -> Result<Stats, StoreError> {
        self.read(|connection| {
            connection.query_row(include_str!("stats.sql"), [now_ms], |row| {
                Ok(Stats {
                    accepted: unsigned(row, 0)?,
                    quarantined: unsigned(row, 1)?,
                    forks: unsigned(row, 2)?,
                    bytes: unsigned(row, 3)?,
                    devices: unsigned(row, 4)?,
                    revoked_devices: unsigned(row, 5)?,
                    open_codes: unsigned(row, 6)?,
                })
            })
        })
    }

    fn view(&self, at: u64) -> Result<LogView, StoreError> {
        self.read(|connection| log::view(connection, at))
    }

    fn missing(&self, have: &[Have]) -> Result<Vec<EnvelopeId>, StoreError> {
        self.read(|connection| log::missing(connection, have))
    }

    fn add_notice(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        self.write(|transaction| log::add_notice(transaction, notice))
    }

    fn notices(
        &self,
        device: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<NoticeEntry>, StoreError> {
        self.read(|connection| log::notices(connection, device, after, limit))
    }

    fn notice_once(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        self.write(|transaction| share::notice_once(transaction, notice))
    }

    fn same_version(&self, report_id: ReportId, rev: u32) -> Result<Vec<Entry>, StoreError> {
        self.read(|connection| share::same_version(connection, report_id, rev))
    }

    fn put_roster(
        &self,
        device: DeviceId,
        forces: &[String],
        signed: &str,
    ) -> Result<(), StoreError> {
        self.write(|transaction| share::put_roster(transaction, device, forces, signed))
    }

    fn roster(&self, device: DeviceId) -> Result<Option<String>, StoreError> {
        self.read(|connection| share::roster(connection, device))
    }

    fn rosters(
        &self,
        asking: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<RosterRow>, StoreError> {
        self.read(|connection| share::rosters(connection, asking, after, limit))
    }

    fn last_seq(&self, device: DeviceId, dev_epoch: u64) -> Result<u64, StoreError> {
        let query = "SELECT (SELECT coalesce(max(seq), 0) FROM entry
                             WHERE device = ?1 AND dev_epoch = ?2 AND fork = 0)
                          + (SELECT count(*) > 0 FROM entry
                             WHERE device = ?1 AND dev_epoch = ?2 AND fork = 1)";
        self.read(|connection| {
            let key = params![device.to_string(), dev_epoch.cast_signed()];
            connection.prepare_cached(query)?.query_row(key, |row| unsigned(row, 0))
        })
    }

    fn set_keys(&self, hub: &HubRecord) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction.execute(
                "UPDATE hub SET receipt_kid = ?1, receipt_key = ?2, kem_kid = ?3, kem_key = ?4,
                                root_key = ?5, keys = ?6",
                params![
                    hub.receipt_kid,
                    hub.receipt_key,
                    hub.kem_kid,
                    hub.kem_key,
                    hub.root_key,
                    hub.keys
                ],
            )?;
            Ok(())
        })
    }

    fn set_epoch(&self, hub_epoch: u64) -> Result<(), StoreError> {
        self.write(|transaction| {
            transaction.execute("UPDATE log_head SET hub_epoch = ?1", [hub_epoch.cast_signed()])?;
            Ok(())
        })
    }
}

fn read_head(connection: &Connection) -> rusqlite::Result<Head> {
    connection.prepare_cached("SELECT hub_epoch, size FROM log_head")?.query_row([], |row| {
        Ok(Head { hub_epoch: row.get::<_, i64>(0)?.cast_unsigned(), size: unsigned(row, 1)? })
    })
}

/// A count, which is never negative.
fn unsigned(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

/// An identifier kept as its text.
fn parsed<T: std::str::FromStr<Err = uuid::Error>>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<T> {
    row.get::<_, String>(column)?.parse().map_err(|error: uuid::Error| {
        rusqlite::Error::FromSqlConversionFailure(
            column,
            rusqlite::types::Type::Text,
            Box::new(error),
        )
    })
}
