//! Which database a hub keeps its log in: the file in its folder, or PostgreSQL.

use super::{check_name, make_keys, open, open_store, with_key};
use crate::{
    error::HubError,
    folder::Hub,
    store::{BadAddress, Head, HubRecord, OpenError, PostgresAddress, PostgresStore, Store},
};
use plainsight_seal::random;
use std::{path::Path, str::FromStr, sync::Arc};

/// Where the log is.
#[derive(Clone, Debug)]
pub enum StoreAddress {
    /// `hub.db` in the hub's folder.
    Sqlite,
    /// A PostgreSQL database, which other instances may share; the folder holds only keys.
    Postgres(Box<PostgresAddress>),
}

impl FromStr for StoreAddress {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        match text {
            "sqlite" => Ok(Self::Sqlite),
            other => Ok(Self::Postgres(Box::new(other.parse()?))),
        }
    }
}

/// As [`super::init`], with the log at `address`.
///
/// # Errors
/// As [`super::init`], or [`HubError::ExistsInDatabase`].
pub fn init_at(
    dir: &Path,
    address: &StoreAddress,
    name: &str,
    now_ms: i64,
) -> Result<HubRecord, HubError> {
    let StoreAddress::Postgres(address) = address else { return super::init(dir, name, now_ms) };
    check_name(name)?;
    match PostgresStore::open(address) {
        Ok(_) => return Err(HubError::ExistsInDatabase),
        Err(OpenError::NoHub) => {}
        Err(error) => return Err(HubError::opening("the database".into())(error)),
    }
    let record = make_keys(dir, name, now_ms)?;
    PostgresStore::create(address, &record, random::number(), now_ms)
        .map_err(HubError::opening("the database".into()))?;
    Ok(record)
}

/// As [`super::open`], with the log at `address`.
///
/// # Errors
/// As [`super::open`], [`HubError::MissingInDatabase`] or [`HubError::UnsafeDatabase`].
pub fn open_at(dir: &Path, address: &StoreAddress) -> Result<Hub, HubError> {
    match address {
        StoreAddress::Sqlite => open(dir),
        StoreAddress::Postgres(_) => with_key(dir, open_store_at(dir, address)?),
    }
}

/// As [`super::open_store`], with the log at `address`.
///
/// # Errors
/// As [`open_at`], except for keys.
pub fn open_store_at(dir: &Path, address: &StoreAddress) -> Result<Arc<dyn Store>, HubError> {
    Ok(match address {
        StoreAddress::Sqlite => Arc::new(open_store(dir)?),
        StoreAddress::Postgres(address) => Arc::new(
            PostgresStore::open(address).map_err(HubError::opening("the database".into()))?,
        ),
    })
}

/// As [`super::backup`], if the log is in the hub's folder.
///
/// # Errors
/// As [`super::backup`], or [`HubError::BackupOfPostgres`].
pub fn backup_at(dir: &Path, address: &StoreAddress, to: &Path) -> Result<Head, HubError> {
    match address {
        StoreAddress::Sqlite => super::backup(dir, to),
        StoreAddress::Postgres(_) => Err(HubError::BackupOfPostgres),
    }
}

/// As [`super::restore`], with the log at `address`. A PostgreSQL database is put back with its own
/// means first; this then gives it its new incarnation.
///
/// # Errors
/// As [`super::restore`], [`HubError::RestoreOfPostgres`] for a file to be put back there, or as
/// [`open_store_at`].
pub fn restore_at(
    dir: &Path,
    address: &StoreAddress,
    from: Option<&Path>,
) -> Result<Head, HubError> {
    match (address, from) {
        (StoreAddress::Sqlite, from) => super::restore(dir, from),
        (StoreAddress::Postgres(_), Some(_)) => Err(HubError::RestoreOfPostgres),
        (StoreAddress::Postgres(_), None) => {
            let store = open_store_at(dir, address)?;
            store.set_epoch(random::number())?;
            Ok(store.head()?)
        }
    }
}
