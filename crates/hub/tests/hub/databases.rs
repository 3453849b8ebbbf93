//! The databases that a store can be on, for the suite that every store has to pass.

use crate::{
    postgres::server,
    world::{NOW, TestDevice},
};
use plainsight_core::id::HubId;
use plainsight_hub::{PostgresStore, SqliteStore, Store, store::HubRecord};

/// Runs each named test on one database.
macro_rules! suite {
    ($name:ident, $database:ty: $($test:ident),+ $(,)?) => {
        mod $name {
            $(#[test] fn $test() { super::$test::<$database>(); })+
        }
    };
}

/// Runs each named test on every database.
macro_rules! suites {
    ($($test:ident),+ $(,)?) => {
        $crate::databases::suite!(sqlite, crate::databases::Sqlite: $($test),+);
        $crate::databases::suite!(postgresql, crate::databases::Postgresql: $($test),+);
    };
}

pub(crate) use {suite, suites};

/// A fresh database that any number of stores can be opened on.
pub(crate) trait Database: Sync {
    type Store: Store;
    fn new() -> Self;
    fn store(&self) -> Self::Store;

    fn revoke(&self, device: &TestDevice) {
        assert!(self.store().revoke(device.id, 1).unwrap());
    }
}

pub(crate) struct Sqlite(tempfile::TempDir);

impl Sqlite {
    fn path(&self) -> std::path::PathBuf {
        self.0.path().join("hub.db")
    }
}

pub(crate) struct Postgresql(String);

impl Database for Postgresql {
    type Store = PostgresStore;

    fn new() -> Self {
        let address = server().database().unwrap();
        PostgresStore::create(&address.parse().unwrap(), &record(), u64::MAX, NOW).unwrap();
        Self(address)
    }

    fn store(&self) -> PostgresStore {
        PostgresStore::open(&self.0.parse().unwrap()).unwrap()
    }
}

impl Database for Sqlite {
    type Store = SqliteStore;

    fn new() -> Self {
        let database = Self(tempfile::tempdir().unwrap());
        SqliteStore::create(&database.path(), &record(), u64::MAX, NOW).unwrap();
        database
    }

    fn store(&self) -> SqliteStore {
        SqliteStore::open(&self.path()).unwrap()
    }
}

/// Whose the stores are.
pub(crate) fn record() -> HubRecord {
    HubRecord {
        hub_id: HubId(uuid::Uuid::from_u128(1)),
        name: "Northshire".into(),
        receipt_kid: "r-1".into(),
        receipt_key: "00".repeat(32),
        kem_kid: "k-1".into(),
        kem_key: "00".into(),
        suite: "suite".into(),
        root_key: String::new(),
        keys: String::new(),
    }
}
