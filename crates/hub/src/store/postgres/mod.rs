//! The store for several instances of one hub: PostgreSQL. Holds nothing but ciphertext and
//! public keys.

mod address;
mod attachment;
mod code;
mod entry;
mod error;
mod link;
mod log;
mod schema;
mod share;
mod tls;

pub use address::{BadAddress, PostgresAddress};

use super::{
    Appended, Claim, Claimed, DeviceRecord, Entry, Head, HubRecord, Judge, LogView, MakeReceipt,
    NewCode, NewEntry, NewNotice, NoticeEntry, OpenError, RosterRow, Stats, Store, StoreError,
    Wanted, group::Group,
};
use error::told_apart;
use link::Link;
use plainsight_core::{
    id::{DeviceId, EnvelopeId, ReportId},
    wire::Have,
};
use postgres::{Client, Row, types::FromSql};
use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Connections of one instance that only read; one more writes. Few, so that many instances fit
/// into PostgreSQL's own limit.
const READERS: usize = 4;

/// Device keys kept in memory at most, some 20 MiB: more than a national deployment has laptops.
const KEYS: usize = 200_000;

/// A hub's store in one PostgreSQL database. Any number of instances may have it open.
#[derive(Debug)]
pub struct PostgresStore {
    writer: Group<Link>,
    readers: [Mutex<Link>; READERS],
    next: AtomicUsize,
    keys: Mutex<HashMap<DeviceId, String>>,
}

impl PostgresStore {
    /// Makes a new store for `hub` in a database where no hub may be yet.
    ///
    /// # Errors
    /// [`OpenError::Exists`], [`OpenError::Unsafe`], or what the database says.
    pub fn create(
        address: &PostgresAddress,
        hub: &HubRecord,
        hub_epoch: u64,
        now_ms: i64,
    ) -> Result<Self, OpenError> {
        let mut client = link::connect(address)?;
        check_safety(&mut client)?;
        schema::migrate(&mut client, schema::STEPS)?;
        schema::add_hub(&mut client, hub, hub_epoch, now_ms)?;
        Ok(Self::over(address))
    }

    /// Opens a store that [`PostgresStore::create`] made, bringing it to the newest schema.
    ///
    /// # Errors
    /// [`OpenError::NoHub`], [`OpenError::Newer`], [`OpenError::Unsafe`] if the database is set
    /// up so that it may lose what it has confirmed, or [`StoreError::Damaged`] if the end of the
    /// log is not where its head says. Nothing is changed then.
    pub fn open(address: &PostgresAddress) -> Result<Self, OpenError> {
        let mut client = link::connect(address)?;
        check_safety(&mut client)?;
        if !schema::is_there(&mut client)? {
            return Err(OpenError::NoHub);
        }
        schema::migrate(&mut client, schema::STEPS)?;
        let ends = client
            .query_opt(include_str!("ends.sql"), &[])
            .map_err(told_apart)?
            .ok_or(OpenError::NoHub)?;
        if value::<i64>(&ends, 0)? == value::<i64>(&ends, 1)? && value(&ends, 2)? {
            Ok(Self::over(address))
        } else {
            Err(StoreError::Damaged.into())
        }
    }

    fn over(address: &PostgresAddress) -> Self {
        Self {
            writer: Group::new(Link::new(address)),
            readers: std::array::from_fn(|_| Mutex::new(Link::new(address))),
            next: AtomicUsize::new(0),
            keys: Mutex::default(),
        }
    }

    fn read<T>(&self, work: impl Fn(&mut Link) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut link = self.reader();
        let was_open = link.is_open();
        match work(&mut link) {
            // The database was restarted since the last use.
            Err(_) if was_open && !link.is_open() => work(&mut link),
            outcome => outcome,
        }
    }

    /// A connection that nobody uses, or one to wait for.
    fn reader(&self) -> MutexGuard<'_, Link> {
        let free = self.readers.iter().find_map(|reader| reader.try_lock().ok());
        free.unwrap_or_else(|| {
            let turn = self.next.fetch_add(1, Ordering::Relaxed) % READERS;
            let [first, ..] = &self.readers;
            let reader = self.readers.get(turn).unwrap_or(first);
            reader.lock().unwrap_or_else(PoisonError::into_inner)
        })
    }
}

fn check_safety(client: &mut Client) -> Result<(), OpenError> {
    let rows = client.query(include_str!("safety.sql"), &[]).map_err(told_apart)?;
    match rows.first() {
        None => Ok(()),
        Some(row) => Err(OpenError::Unsafe(value(row, 0)?)),
    }
}

impl Store for PostgresStore {
    fn hub(&self) -> Result<HubRecord, StoreError> {
        let query =
            "SELECT hub_id, name, receipt_kid, receipt_key, kem_kid, kem_key, suite, root_key, keys
             FROM hub";
        let row = self.read(|link| link.query_opt(query, &[]))?.ok_or(StoreError::Damaged)?;
        Ok(HubRecord {
            hub_id: parsed(&row, 0)?,
            name: value(&row, 1)?,
            receipt_kid: value(&row, 2)?,
            receipt_key: value(&row, 3)?,
            kem_kid: value(&row, 4)?,
            kem_key: value(&row, 5)?,
            suite: value(&row, 6)?,
            root_key: value(&row, 7)?,
            keys: value(&row, 8)?,
        })
    }

    fn head(&self) -> Result<Head, StoreError> {
        let row = self.read(|link| link.query_opt("SELECT hub_epoch, size FROM log_head", &[]))?;
        let row = row.ok_or(StoreError::Damaged)?;
        Ok(Head { hub_epoch: value::<i64>(&row, 0)?.cast_unsigned(), size: unsigned(&row, 1)? })
    }

    fn device(&self, device: DeviceId) -> Result<Option<DeviceRecord>, StoreError> {
        let query = "SELECT device_key, revoked_at FROM device WHERE device = $1";
        let row = self.read(|link| link.query_opt(query, &[&device.to_string()]))?;
        let Some(row) = row else { return Ok(None) };
        let revoked_at: i64 = value(&row, 1)?;
        let revoked_at = (revoked_at != 0).then_some(revoked_at);
        Ok(Some(DeviceRecord { device_key: value(&row, 0)?, revoked_at }))
    }

    fn device_key(&self, device: DeviceId) -> Result<Option<String>, StoreError> {
        let keys = || self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(key) = keys().get(&device) {
            return Ok(Some(key.clone()));
        }
        let Some(record) = self.device(device)? else { return Ok(None) };
        let mut keys = keys();
        if keys.len() >= KEYS {
            keys.clear();
        }
        keys.insert(device, record.device_key.clone());
        Ok(Some(record.device_key))
    }

    fn append(
        &self,
        new: &NewEntry<'_>,
        receipt: &mut MakeReceipt<'_>,
    ) -> Result<Appended, StoreError> {
        self.writer.write(|link| entry::append(link, new, receipt))
    }

    fn add_code(&self, new: &NewCode<'_>) -> Result<bool, StoreError> {
        self.writer.write(|link| code::add(link, new))
    }

    fn claim(&self, claim: &Claim<'_>, judge: &mut Judge<'_>) -> Result<Claimed, StoreError> {
        self.writer.write(|link| code::claim(link, claim, judge))
    }

    fn revoke(&self, device: DeviceId, now_ms: i64) -> Result<bool, StoreError> {
        let query = "UPDATE device SET revoked_at = CASE revoked_at WHEN 0 THEN $2
                                                    ELSE revoked_at END
                     WHERE device = $1";
        let device = device.to_string();
        self.writer.write(|link| {
            let changed = link.execute(query, &[&device, &now_ms])?;
            share::note_revoked(link, &device)?;
            Ok(changed == 1)
        })
    }

    fn list_quarantine(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        self.read(|link| entry::list(link, include_str!("entry_list_quarantine.sql"), limit))
    }

    fn list(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        self.read(|link| entry::list(link, include_str!("entry_list.sql"), limit))
    }

    fn find(&self, wanted: Wanted) -> Result<Option<(Entry, Vec<u8>)>, StoreError> {
        self.read(|link| entry::find(link, wanted))
    }

    fn stats(&self, now_ms: i64) -> Result<Stats, StoreError> {
        let row = self.read(|link| link.query_opt(include_str!("stats.sql"), &[&now_ms]))?;
        let row = row.ok_or(StoreError::Damaged)?;
        Ok(Stats {
            accepted: unsigned(&row, 0)?,
            quarantined: unsigned(&row, 1)?,
            forks: unsigned(&row, 2)?,
            bytes: unsigned(&row, 3)?,
            devices: unsigned(&row, 4)?,
            revoked_devices: unsigned(&row, 5)?,
            open_codes: unsigned(&row, 6)?,
        })
    }

    fn view(&self, at: u64) -> Result<LogView, StoreError> {
        self.read(|link| log::view(link, at))
    }

    fn missing(&self, have: &[Have]) -> Result<Vec<EnvelopeId>, StoreError> {
        self.read(|link| log::missing(link, have))
    }

    fn add_notice(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        self.writer.write(|link| log::add_notice(link, notice))
    }

    fn notices(
        &self,
        device: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<NoticeEntry>, StoreError> {
        self.read(|link| log::notices(link, device, after, limit))
    }

    fn notice_once(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        self.writer.write(|link| share::notice_once(link, notice))
    }

    fn same_version(&self, report_id: ReportId, rev: u32) -> Result<Vec<Entry>, StoreError> {
        self.read(|link| share::same_version(link, report_id, rev))
    }

    fn put_roster(
        &self,
        device: DeviceId,
        forces: &[String],
        signed: &str,
    ) -> Result<(), StoreError> {
        self.writer.write(|link| share::put_roster(link, device, forces, signed))
    }

    fn roster(&self, device: DeviceId) -> Result<Option<String>, StoreError> {
        self.read(|link| share::roster(link, device))
    }

    fn rosters(
        &self,
        asking: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<RosterRow>, StoreError> {
        self.read(|link| share::rosters(link, asking, after, limit))
    }

    fn last_seq(&self, device: DeviceId, dev_epoch: u64) -> Result<u64, StoreError> {
        let query = "SELECT (SELECT coalesce(max(seq), 0) FROM entry
                             WHERE device = $1 AND dev_epoch = $2 AND NOT fork)
                          + (SELECT least(count(*), 1) FROM entry
                             WHERE device = $1 AND dev_epoch = $2 AND fork)";
        let (device, epoch) = (device.to_string(), dev_epoch.cast_signed());
        let row = self.read(|link| link.query_opt(query, &[&device, &epoch]))?;
        unsigned(&row.ok_or(StoreError::Damaged)?, 0)
    }

    fn set_keys(&self, hub: &HubRecord) -> Result<(), StoreError> {
        let query = "UPDATE hub SET receipt_kid = $1, receipt_key = $2, kem_kid = $3, kem_key = $4,
                                    root_key = $5, keys = $6";
        self.writer.write(|link| {
            link.execute(
                query,
                &[
                    &hub.receipt_kid,
                    &hub.receipt_key,
                    &hub.kem_kid,
                    &hub.kem_key,
                    &hub.root_key,
                    &hub.keys,
                ],
            )
            .map(|_| ())
        })
    }

    fn set_epoch(&self, hub_epoch: u64) -> Result<(), StoreError> {
        self.writer.write(|link| {
            link.set_epoch(hub_epoch);
            Ok(())
        })
    }
}

fn value<'a, T: FromSql<'a>>(row: &'a Row, column: usize) -> Result<T, StoreError> {
    row.try_get(column).map_err(|_| StoreError::Damaged)
}

/// A count, which is never negative.
fn unsigned(row: &Row, column: usize) -> Result<u64, StoreError> {
    u64::try_from(value::<i64>(row, column)?).map_err(|_| StoreError::Damaged)
}

/// An identifier kept as its text.
fn parsed<T: std::str::FromStr>(row: &Row, column: usize) -> Result<T, StoreError> {
    value::<&str>(row, column)?.parse().map_err(|_| StoreError::Damaged)
}

/// 64 bits as the database keeps them, which has no unsigned numbers.
fn signed(number: u64) -> i64 {
    number.cast_signed()
}
