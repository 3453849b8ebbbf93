//! Where a hub keeps what it accepted.
//!
//! [`Store`] is all that the rest of the hub knows of a database, so that one suite of tests and
//! one simulation can drive every implementation. It keeps ciphertext and public keys only.

mod attachment;
mod claim;
mod group;
mod log;
mod postgres;
mod sqlite;
mod text;

pub use attachment::{Declared, FilePlace, FileStore, HeldFile, MakeFileReceipt, NewAttachment};
pub use log::{LogView, NewNotice, NoticeEntry, envelope_text, next_link, notice_text};
pub use postgres::{BadAddress, PostgresAddress, PostgresStore};
pub use sqlite::SqliteStore;
use text::{kind_text, status_of_text, status_text};

use plainsight_core::{
    id::{DeviceId, EnvelopeId, HubId, ReportId},
    wire::{Have, Header, Status},
};
use std::error::Error;

/// Wrong proofs after which a one-time code is dead.
pub const MAX_ATTEMPTS: u32 = 5;

/// Why a store cannot do what it was asked. Whatever it is, nothing was half done.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody else holds it; the same request may succeed in a moment.
    #[error("the store is busy")]
    Busy,
    /// No room left.
    #[error("the disk is full")]
    Full,
    /// What it holds does not fit together.
    #[error("the store is damaged")]
    Damaged,
    /// Anything else the database says.
    #[error("the store failed: {0}")]
    Other(#[source] Box<dyn Error + Send + Sync>),
}

/// Why a database cannot be opened as a store.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A newer program made it; it was left untouched.
    #[error("the store was made by a newer program (schema {found}, this one knows {known})")]
    Newer {
        /// Schema version in the database.
        found: u32,
        /// Newest schema version of this program.
        known: u32,
    },
    /// The database is set up so that it may forget what it has confirmed.
    #[error("the database may lose what it has confirmed: {0}")]
    Unsafe(String),
    /// No hub was ever made in this database.
    #[error("there is no hub in this database")]
    NoHub,
    /// A hub was made in this database before.
    #[error("there is a hub in this database")]
    Exists,
    /// Anything else.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Who a hub is, without any private key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubRecord {
    /// The hub.
    pub hub_id: HubId,
    /// Its name for people.
    pub name: String,
    /// Identifier of the receipt key.
    pub receipt_kid: String,
    /// Ed25519 public key of receipts, in hexadecimal.
    pub receipt_key: String,
    /// Identifier of the intake key.
    pub kem_kid: String,
    /// HPKE public key to seal to, in hexadecimal.
    pub kem_key: String,
    /// HPKE suite.
    pub suite: String,
    /// Ed25519 public key that vouches for all others, in hexadecimal; devices pin it.
    pub root_key: String,
    /// [`plainsight_core::wire::SignedText`] of [`plainsight_core::wire::HubKeys`], literal.
    pub keys: String,
}

/// The end of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Drawn anew whenever the hub is restored from a backup.
    pub hub_epoch: u64,
    /// Entries in the log.
    pub size: u64,
}

/// An enrolled device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRecord {
    /// Ed25519 public key, in hexadecimal.
    pub device_key: String,
    /// When it was revoked, milliseconds since 1970.
    pub revoked_at: Option<i64>,
}

/// An envelope to append, checked by the caller.
#[derive(Clone, Copy, Debug)]
pub struct NewEntry<'a> {
    /// Its header.
    pub header: &'a Header,
    /// SHA-256 of the frame, in hexadecimal.
    pub fp: &'a str,
    /// The whole frame.
    pub frame: &'a [u8],
    /// The hub's clock, milliseconds since 1970.
    pub accepted_at: i64,
}

/// Where an envelope lands; known only inside the transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The hub's incarnation.
    pub hub_epoch: u64,
    /// Place in the log, from 1, without gaps.
    pub log_index: u64,
    /// Log or quarantine.
    pub status: Status,
}

/// Makes the receipt of a place, to be kept and answered byte for byte.
pub type MakeReceipt<'a> = dyn FnMut(&Place) -> Result<String, StoreError> + 'a;

/// What came of an append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// Appended; this receipt was stored with it.
    New(String),
    /// The same envelope was there; this is the receipt stored then.
    Replay(String),
    /// The same identifier was there with other bytes; nothing was changed.
    Reused,
}

/// A one-time code to keep.
#[derive(Clone, Copy, Debug)]
pub struct NewCode<'a> {
    /// The part that finds it.
    pub code_id: &'a str,
    /// The part that proves.
    pub secret: &'a str,
    /// For the administrator.
    pub note: &'a str,
    /// Milliseconds since 1970.
    pub created_at: i64,
    /// Milliseconds since 1970.
    pub expires_at: i64,
}

/// A device that wants to use a code.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The part that finds the code.
    pub code_id: &'a str,
    /// The device.
    pub device: DeviceId,
    /// Its Ed25519 public key, in hexadecimal.
    pub device_key: &'a str,
    /// SHA-256 of the request, in hexadecimal.
    pub request_digest: &'a str,
    /// The hub's clock, milliseconds since 1970.
    pub now_ms: i64,
}

/// Judges a claim by the code's secret: the answer to keep and give, or nothing for a wrong proof.
pub type Judge<'a> = dyn FnMut(&str) -> Result<Option<String>, StoreError> + 'a;

/// What came of a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The code is used up, the device is in, and this is its answer (the stored one if the very
    /// same request came again).
    Granted(String),
    /// The code is unknown, used, expired, dead, or the proof is wrong (which was counted).
    Refused,
    /// A device of this identifier is there with another key; the code is still good.
    DeviceTaken,
}

/// One line of the log, without its frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Place in the log, from 1.
    pub log_index: u64,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// SHA-256 of the frame, in hexadecimal.
    pub fp: String,
    /// What it carries, as in its header.
    pub kind: String,
    /// The report across its versions.
    pub report_id: String,
    /// Version of the report.
    pub rev: u32,
    /// The device that sealed it.
    pub device: DeviceId,
    /// The officer, by pseudonym.
    pub officer: String,
    /// Log or quarantine.
    pub status: Status,
    /// Its place at the device was taken before: the device's store was copied or rolled back.
    pub fork: bool,
    /// The hub's clock at acceptance, milliseconds since 1970.
    pub accepted_at: i64,
    /// Length of the frame in bytes.
    pub size: u64,
    /// The receipt as answered, byte for byte.
    pub receipt: String,
}

/// What a device says of its officers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterRow {
    /// Count of the directory's changes up to this one.
    pub changed: u64,
    /// The device.
    pub device: DeviceId,
    /// Its Ed25519 public key, in hexadecimal.
    pub device_key: String,
    /// Whether it was revoked.
    pub revoked: bool,
    /// As the device signed it, literal.
    pub signed: String,
}

/// How to find one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// By envelope.
    Envelope(EnvelopeId),
    /// By place in the log.
    Index(u64),
}

/// Counts, without any identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Stats {
    /// Entries in the log.
    pub accepted: u64,
    /// Entries in the quarantine.
    pub quarantined: u64,
    /// Entries marked as forks.
    pub forks: u64,
    /// Bytes of all frames.
    pub bytes: u64,
    /// Devices ever enrolled.
    pub devices: u64,
    /// Of these, revoked.
    pub revoked_devices: u64,
    /// Codes that can still be used.
    pub open_codes: u64,
}

/// A hub's database. Every method is one transaction: done and durable when it answers `Ok`, or
/// not done at all.
pub trait Store: FileStore + Send + Sync {
    /// Who this hub is.
    ///
    /// # Errors
    /// What the database says.
    fn hub(&self) -> Result<HubRecord, StoreError>;

    /// The end of the log.
    ///
    /// # Errors
    /// What the database says.
    fn head(&self) -> Result<Head, StoreError>;

    /// A device, if it is enrolled.
    ///
    /// # Errors
    /// What the database says.
    fn device(&self, device: DeviceId) -> Result<Option<DeviceRecord>, StoreError>;

    /// The key of a device, if it is enrolled. It never changes, so it may come from memory;
    /// whether the device is revoked is read where it counts, by [`Store::append`].
    ///
    /// # Errors
    /// What the database says.
    fn device_key(&self, device: DeviceId) -> Result<Option<String>, StoreError> {
        Ok(self.device(device)?.map(|record| record.device_key))
    }

    /// Appends an envelope of an enrolled device at the end of the log, reading in the same
    /// transaction whether the device is revoked (then it lands in quarantine) and whether its
    /// place at the device was taken (then it is marked as a fork).
    ///
    /// # Errors
    /// What the database or `receipt` says; if the outcome of the commit is unknown, the same
    /// call again tells.
    fn append(
        &self,
        entry: &NewEntry<'_>,
        receipt: &mut MakeReceipt<'_>,
    ) -> Result<Appended, StoreError>;

    /// Keeps a one-time code; `false` if its identifier is in use. Secrets of dead codes are
    /// wiped on the way.
    ///
    /// # Errors
    /// What the database says.
    fn add_code(&self, code: &NewCode<'_>) -> Result<bool, StoreError>;

    /// Uses a code up and enrols the device, or counts a wrong proof.
    ///
    /// # Errors
    /// What the database or `judge` says.
    fn claim(&self, claim: &Claim<'_>, judge: &mut Judge<'_>) -> Result<Claimed, StoreError>;

    /// Revokes a device for good, at the end of whatever was accepted before; `false` if it is
    /// not enrolled. The first revocation's time stays.
    ///
    /// # Errors
    /// What the database says.
    fn revoke(&self, device: DeviceId, now_ms: i64) -> Result<bool, StoreError>;

    /// The newest entries in the quarantine, newest first.
    ///
    /// # Errors
    /// What the database says.
    fn list_quarantine(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError>;

    /// The newest entries, newest first.
    ///
    /// # Errors
    /// What the database says.
    fn list(&self, limit: Option<u64>) -> Result<Vec<Entry>, StoreError>;

    /// One entry with its frame.
    ///
    /// # Errors
    /// What the database says.
    fn find(&self, wanted: Wanted) -> Result<Option<(Entry, Vec<u8>)>, StoreError>;

    /// Counts.
    ///
    /// # Errors
    /// What the database says.
    fn stats(&self, now_ms: i64) -> Result<Stats, StoreError>;

    /// The end of the log, and its chain at the size `at`, in one transaction.
    ///
    /// # Errors
    /// What the database says.
    fn view(&self, at: u64) -> Result<LogView, StoreError>;

    /// Those of `have` that the log does not hold with these very bytes.
    ///
    /// # Errors
    /// What the database says.
    fn missing(&self, have: &[Have]) -> Result<Vec<EnvelopeId>, StoreError>;

    /// The highest `seq` of a device's store in the log, and one more if any place of it was taken
    /// twice: then neither of the two stores has come so far, and each learns that there is another.
    /// 0 if there is none.
    ///
    /// # Errors
    /// What the database says.
    fn last_seq(&self, device: DeviceId, dev_epoch: u64) -> Result<u64, StoreError>;

    /// Appends a notice at the end of the log; answers its place.
    ///
    /// # Errors
    /// What the database says.
    fn add_notice(&self, notice: &NewNotice) -> Result<u64, StoreError>;

    /// The first `limit` notices for a device after a place in the log, oldest first.
    ///
    /// # Errors
    /// What the database says.
    fn notices(
        &self,
        device: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<NoticeEntry>, StoreError>;

    /// As [`Store::add_notice`], unless a notice of this identifier is there; answers its place
    /// either way.
    ///
    /// # Errors
    /// What the database says.
    fn notice_once(&self, notice: &NewNotice) -> Result<u64, StoreError>;

    /// Every envelope with this version of this report, oldest first: two officers who share a
    /// case may have sealed one each.
    ///
    /// # Errors
    /// What the database says.
    fn same_version(&self, report_id: ReportId, rev: u32) -> Result<Vec<Entry>, StoreError>;

    /// Keeps what a device says of its officers, who belong to `forces`.
    ///
    /// # Errors
    /// What the database says.
    fn put_roster(
        &self,
        device: DeviceId,
        forces: &[String],
        signed: &str,
    ) -> Result<(), StoreError>;

    /// What a device says of its officers, as it signed it.
    ///
    /// # Errors
    /// What the database says.
    fn roster(&self, device: DeviceId) -> Result<Option<String>, StoreError>;

    /// The first `limit` changes of the directory after a count, for the forces of the device that
    /// asks, oldest first. A revocation is a change.
    ///
    /// # Errors
    /// What the database says.
    fn rosters(
        &self,
        asking: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<RosterRow>, StoreError>;
    /// Keeps the newest keys of a hub and what its root key says of them.
    ///
    /// # Errors
    /// What the database says.
    fn set_keys(&self, hub: &HubRecord) -> Result<(), StoreError>;

    /// Gives the log a new incarnation, after a backup was put back.
    ///
    /// # Errors
    /// What the database says.
    fn set_epoch(&self, hub_epoch: u64) -> Result<(), StoreError>;
}
