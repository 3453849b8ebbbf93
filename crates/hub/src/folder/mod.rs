//! The hub's folder: `hub.db` (the store), `keys/receipt.key` (signs receipts), `keys/tls.pem` (what
//! it serves with), `casework/` (the keys that open reports; another role's, so it has a folder of
//! its own and is never read while serving) and `safe/` (vouches for all the others; to be kept
//! elsewhere).

mod backup;
mod certificate;
mod database;
mod keyfile;
mod root;

pub use backup::{backup, restore};
pub use certificate::Issued;
pub(crate) use certificate::{certificate_path, served};
pub use database::{StoreAddress, backup_at, init_at, open_at, open_store_at, restore_at};
pub use root::{casework_key_of, rotate_keys};

use crate::{
    accept::{Accepted, Refusal, accept},
    attachment::{add_chunk, declare},
    authority::Authority,
    directory::{directory, publish},
    enrol::enrol,
    error::HubError,
    relay::{handed_over, step_taken},
    request::{Request, check, notices, reconcile},
    state::Asked,
    store::{HubRecord, SqliteStore, Store, StoreError},
};
use plainsight_core::id::{AttachmentId, EnvelopeId, HubId};
use plainsight_seal::{IntakeSecret, Key, SUITE, Signer, hex, random, sha256};
use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    sync::Arc,
};

const MAX_NAME_CHARS: usize = 100;

/// A hub ready to answer devices. Cannot open what it accepts.
pub struct Hub {
    store: Arc<dyn Store>,
    authority: Authority,
}

impl Hub {
    /// Puts a hub together from its parts.
    #[must_use]
    pub fn new(store: Arc<dyn Store>, authority: Authority) -> Self {
        Self { store, authority }
    }

    /// Who it is.
    #[must_use]
    pub fn record(&self) -> &HubRecord {
        self.authority.record()
    }

    /// Its store.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// See [`accept`].
    ///
    /// # Errors
    /// As [`accept`].
    pub fn accept(
        &self,
        env_id: EnvelopeId,
        frame: &[u8],
        now_ms: i64,
    ) -> Result<Accepted, Refusal> {
        accept(self.store(), &self.authority, env_id, frame, now_ms)
    }

    /// See [`declare`].
    ///
    /// # Errors
    /// As [`declare`].
    pub fn declare(
        &self,
        att_id: AttachmentId,
        body: &[u8],
        now_ms: i64,
    ) -> Result<String, Refusal> {
        declare(self.store(), &self.authority, att_id, body, now_ms)
    }

    /// See [`add_chunk`].
    ///
    /// # Errors
    /// As [`add_chunk`].
    pub fn add_chunk(
        &self,
        att_id: AttachmentId,
        n: usize,
        bytes: &[u8],
        now_ms: i64,
    ) -> Result<String, Refusal> {
        add_chunk(self.store(), &self.authority, att_id, n, bytes, now_ms)
    }

    /// See [`enrol`].
    ///
    /// # Errors
    /// As [`enrol`].
    pub fn enrol(&self, request: &[u8], now_ms: i64) -> Result<String, Refusal> {
        enrol(self.store(), request, now_ms)
    }

    /// See [`Authority::state`].
    ///
    /// # Errors
    /// As [`Authority::state`].
    pub fn state(&self, asked: &Asked, body: &[u8], now_ms: i64) -> Result<String, StoreError> {
        self.authority.state(self.store(), asked, body, now_ms)
    }

    /// See [`check`] and [`reconcile`].
    ///
    /// # Errors
    /// As these.
    pub fn reconcile(&self, request: &Request<'_>, now_ms: i64) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        reconcile(self.store(), request.body)
    }

    /// See [`check`] and [`notices`].
    ///
    /// # Errors
    /// As these.
    pub fn notices(
        &self,
        request: &Request<'_>,
        after: u64,
        dev_epoch: u64,
        now_ms: i64,
    ) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        notices(self.store(), &self.authority, request.device, after, dev_epoch)
    }

    /// See [`check`] and [`publish`].
    ///
    /// # Errors
    /// As these.
    pub fn publish(&self, request: &Request<'_>, now_ms: i64) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        publish(self.store(), request.device, request.body)
    }

    /// See [`check`] and [`directory`].
    ///
    /// # Errors
    /// As these.
    pub fn directory(
        &self,
        request: &Request<'_>,
        after: u64,
        now_ms: i64,
    ) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        directory(self.store(), &self.authority, request.device, after)
    }

    /// See [`check`] and [`handed_over`].
    ///
    /// # Errors
    /// As these.
    pub fn handed_over(
        &self,
        request: &Request<'_>,
        env_id: EnvelopeId,
        now_ms: i64,
    ) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        handed_over(self.store(), request.device, env_id)
    }

    /// See [`check`] and [`step_taken`].
    ///
    /// # Errors
    /// As these.
    pub fn step_taken(&self, request: &Request<'_>, now_ms: i64) -> Result<String, Refusal> {
        check(self.store(), &self.authority, request, now_ms)?;
        step_taken(self.store(), request.device, request.body, now_ms)
    }

    /// See [`Authority::hello`].
    ///
    /// # Errors
    /// As [`Authority::hello`].
    pub fn hello(&self, nonce: &str, now_ms: i64) -> Result<String, StoreError> {
        self.authority.hello(self.store(), nonce, now_ms)
    }
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Hub({})", self.record().hub_id)
    }
}

/// Makes a new hub in `dir`, which is created if needed. `hub.db` appears last and whole: a hub
/// is there when it is there.
///
/// # Errors
/// [`HubError::Exists`] or [`HubError::KeysWithoutHub`] if anything of a hub is there (nothing is
/// changed then), [`HubError::Name`], or what disk and database say.
pub fn init(dir: &Path, name: &str, now_ms: i64) -> Result<HubRecord, HubError> {
    let database = database_path(dir);
    check_name(name)?;
    if database.exists() {
        return Err(HubError::Exists(dir.to_owned()));
    }
    let record = make_keys(dir, name, now_ms)?;
    let unfinished = dir.join("hub.db.new");
    // Left over from an `init` that was cut short, before its hub ever answered anybody.
    remove_if_there(&unfinished)?;
    drop(
        SqliteStore::create(&unfinished, &record, random::number(), now_ms)
            .map_err(HubError::opening(unfinished.clone()))?,
    );
    close_to_others(&unfinished)?;
    fs::rename(&unfinished, &database).map_err(HubError::io(&database))?;
    sync_dir(dir)?;
    Ok(record)
}

fn check_name(name: &str) -> Result<(), HubError> {
    let one_line = !name.trim().is_empty() && !name.contains(char::is_control);
    if one_line && name.chars().count() <= MAX_NAME_CHARS { Ok(()) } else { Err(HubError::Name) }
}

/// All private keys of a new hub, where none may be yet.
fn make_keys(dir: &Path, name: &str, now_ms: i64) -> Result<HubRecord, HubError> {
    let (receipt_path, casework_path) = (receipt_key_path(dir), casework_key_path(dir));
    for path in [&receipt_path, &casework_path] {
        if path.exists() {
            return Err(HubError::KeysWithoutHub(path.clone()));
        }
    }
    for part in [dir, &dir.join("keys"), &dir.join("casework")] {
        make_private_dir(part)?;
    }
    let (receipt_seed, intake_seed) = (Key::make(), Key::make());
    keyfile::write(&receipt_path, &receipt_seed)?;
    keyfile::write(&casework_path, &intake_seed)?;
    root::found(dir, record_of(name, &receipt_seed, &intake_seed), now_ms)
}

/// Gives the hub a new certificate to serve with, from its own authority, for this machine and for
/// `hosts`; without any, for the names of the last one. A running hub takes it up by itself.
///
/// # Errors
/// [`HubError::NoRoot`] or [`HubError::KeyMissing`] without an authority, [`HubError::Certificate`]
/// for a name that cannot be one, [`HubError::Days`], or what disk and database say.
pub fn rotate_tls(
    dir: &Path,
    address: &StoreAddress,
    hosts: &[String],
    days: u32,
    now_ms: i64,
) -> Result<Issued, HubError> {
    let hub = open_store_at(dir, address)?.hub()?;
    certificate::issue(dir, hub.hub_id, hosts, now_ms, days)
}

/// Opens the hub in `dir` for serving. Reads no casework key.
///
/// # Errors
/// [`HubError::Missing`], [`HubError::Damaged`], [`HubError::Newer`] or one about the receipt
/// key; no file is changed then.
pub fn open(dir: &Path) -> Result<Hub, HubError> {
    with_key(dir, Arc::new(open_store(dir)?))
}

fn with_key(dir: &Path, store: Arc<dyn Store>) -> Result<Hub, HubError> {
    let path = receipt_key_path(dir);
    let record = store.hub()?;
    // A rotation that was cut short after the database named the new key.
    let fresh = root::read_fresh_receipt_key(dir).map(|seed| Signer::from_seed(&seed));
    if let Some(authority) = fresh.and_then(|signer| Authority::new(record.clone(), signer)) {
        root::take_fresh_receipt_key(dir)?;
        return Ok(Hub::new(store, authority));
    }
    let signer = Signer::from_seed(&keyfile::read(&path)?);
    let authority = Authority::new(record, signer).ok_or(HubError::KeyForeign(path))?;
    Ok(Hub::new(store, authority))
}

/// Opens only the store of the hub in `dir`, for whoever needs no private key.
///
/// # Errors
/// As [`open`], except for keys.
pub fn open_store(dir: &Path) -> Result<SqliteStore, HubError> {
    let path = database_path(dir);
    if !path.exists() {
        return Err(HubError::Missing(dir.to_owned()));
    }
    // SQLite would make a fresh database of an empty file.
    if !starts_like_a_database(&path).map_err(HubError::io(&path))? {
        return Err(HubError::Damaged(path));
    }
    SqliteStore::open(&path).map_err(HubError::opening(path))
}

fn starts_like_a_database(path: &Path) -> std::io::Result<bool> {
    use std::io::Read as _;
    let mut start = Vec::with_capacity(16);
    File::open(path)?.take(16).read_to_end(&mut start)?;
    Ok(start == b"SQLite format 3\0")
}

/// Reads the key that opens reports.
///
/// # Errors
/// [`HubError::KeyMissing`], [`HubError::KeyDamaged`] or [`HubError::KeyOpen`].
pub fn read_casework_key(path: &Path) -> Result<IntakeSecret, HubError> {
    Ok(IntakeSecret::from_seed(&keyfile::read(path)?))
}

/// Where `init` puts the key that opens reports.
#[must_use]
pub fn casework_key_path(dir: &Path) -> PathBuf {
    dir.join("casework").join("intake.key")
}

fn receipt_key_path(dir: &Path) -> PathBuf {
    dir.join("keys").join("receipt.key")
}

fn database_path(dir: &Path) -> PathBuf {
    dir.join("hub.db")
}

fn record_of(name: &str, receipt_seed: &Key, intake_seed: &Key) -> HubRecord {
    let receipt_key = Signer::from_seed(receipt_seed).verify_key().to_bytes();
    let kem_key = IntakeSecret::from_seed(intake_seed).intake_key().to_bytes();
    HubRecord {
        hub_id: HubId(random::opaque_id()),
        name: name.to_owned(),
        receipt_kid: key_id("r", &receipt_key),
        receipt_key: hex(&receipt_key),
        kem_kid: key_id("k", &kem_key),
        kem_key: hex(&kem_key),
        suite: SUITE.to_owned(),
        root_key: String::new(),
        keys: String::new(),
    }
}

/// A short name of a public key: what it is for, and the start of its hash.
fn key_id(role: &str, public: &[u8]) -> String {
    let hash: String = hex(&sha256(public)).chars().take(16).collect();
    format!("{role}-{hash}")
}

fn remove_if_there(path: &Path) -> Result<(), HubError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(HubError::io(path)(error))
        }
        _ => Ok(()),
    }
}

/// The database holds the secrets of codes not yet used; SQLite gives its companions the same
/// permissions.
#[cfg(unix)]
fn close_to_others(path: &Path) -> Result<(), HubError> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).map_err(HubError::io(path))
}

#[cfg(not(unix))]
fn close_to_others(_path: &Path) -> Result<(), HubError> {
    Ok(())
}

#[cfg(unix)]
fn make_private_dir(path: &Path) -> Result<(), HubError> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path).map_err(HubError::io(path))
}

#[cfg(not(unix))]
fn make_private_dir(path: &Path) -> Result<(), HubError> {
    fs::create_dir_all(path).map_err(HubError::io(path))
}

/// A rename is durable only when its folder is.
fn sync_dir(dir: &Path) -> Result<(), HubError> {
    if cfg!(unix) {
        File::open(dir).and_then(|dir| dir.sync_all()).map_err(HubError::io(dir))?;
    }
    Ok(())
}
