//! A copy of the database, and the way back from one.

use super::{close_to_others, database_path, open_store, sync_dir};
use crate::{
    error::HubError,
    store::{Head, Store as _},
};
use plainsight_seal::random;
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// Writes a whole and checked copy of the database to `to`, while the hub may go on serving.
///
/// # Errors
/// [`HubError::InTheWay`] if something is there; what disk and database say.
pub fn backup(dir: &Path, to: &Path) -> Result<Head, HubError> {
    if to.exists() {
        return Err(HubError::InTheWay(to.to_owned()));
    }
    open_store(dir)?.copy_to(to)?;
    close_to_others(to)?;
    File::open(to).and_then(|file| file.sync_all()).map_err(HubError::io(to))?;
    Ok(checked(to)?.head()?)
}

/// Gives the hub in `dir` a new incarnation, after putting the backup `from` in the place of its
/// database if there is one. Devices see the new incarnation at their next contact, ask which of
/// their reports are still here, and send the others again.
///
/// The old database is kept beside it. The hub must not be serving.
///
/// # Errors
/// As [`crate::open`] of the backup, before anything is changed; what disk and database say.
pub fn restore(dir: &Path, from: Option<&Path>) -> Result<Head, HubError> {
    if let Some(from) = from {
        put_back(dir, from)?;
    }
    let store = open_store(dir)?;
    store.set_epoch(random::number())?;
    Ok(store.head()?)
}

fn put_back(dir: &Path, from: &Path) -> Result<(), HubError> {
    let database = database_path(dir);
    let fresh = dir.join("hub.db.restoring");
    fs::copy(from, &fresh).map_err(HubError::io(&fresh))?;
    close_to_others(&fresh)?;
    drop(checked(&fresh)?);
    File::open(&fresh).and_then(|file| file.sync_all()).map_err(HubError::io(&fresh))?;
    if database.exists() {
        let kept = free_name(&database);
        fs::rename(&database, &kept).map_err(HubError::io(&kept))?;
        // What the old database had not yet taken up stays with it.
        for ending in ["-wal", "-shm"] {
            let (beside, kept) = (with_ending(&database, ending), with_ending(&kept, ending));
            if beside.exists() {
                fs::rename(&beside, &kept).map_err(HubError::io(&kept))?;
            }
        }
    }
    fs::rename(&fresh, &database).map_err(HubError::io(&database))?;
    sync_dir(dir)
}

fn checked(path: &Path) -> Result<crate::store::SqliteStore, HubError> {
    crate::store::SqliteStore::open(path).map_err(HubError::opening(path.to_owned()))
}

fn free_name(path: &Path) -> PathBuf {
    let mut number = 1_u32;
    loop {
        let name = with_ending(path, &format!(".before-restore-{number}"));
        if !name.exists() {
            return name;
        }
        number = number.saturating_add(1);
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}
