//! Evidence files as a store keeps them: sealed pieces, each listed by its hash in a manifest.

use super::StoreError;
use plainsight_core::{
    id::{AttachmentId, DeviceId, EnvelopeId},
    wire::{Manifest, Status},
};

/// A manifest to keep, checked by the caller.
#[derive(Clone, Copy, Debug)]
pub struct NewAttachment<'a> {
    /// What it says.
    pub manifest: &'a Manifest,
    /// As the device signed it, byte for byte.
    pub signed: &'a str,
    /// SHA-256 of its own text, in hexadecimal.
    pub fp: &'a str,
    /// Bytes that a device's files may take up here.
    pub room: u64,
    /// Bytes that one piece takes up at most.
    pub piece: u64,
    /// The hub's clock, milliseconds since 1970.
    pub now_ms: i64,
}

/// What came of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declared {
    /// It is here now, or was before.
    Held(HeldFile),
    /// The report that it belongs to is not here, or is another device's.
    NoReport,
    /// The device's files take up too much.
    NoRoom,
    /// The same identifier was there with another manifest; nothing was changed.
    Reused,
}

/// An evidence file as far as it is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldFile {
    /// The report it was first added to.
    pub env_id: EnvelopeId,
    /// The device that sealed it.
    pub device: DeviceId,
    /// SHA-256 of its manifest's text, in hexadecimal.
    pub fp: String,
    /// The manifest as the device signed it, byte for byte.
    pub signed: String,
    /// How many pieces it has.
    pub chunks: usize,
    /// Those that are not here, from 0.
    pub missing: Vec<usize>,
    /// The receipt as answered, byte for byte, once every piece was here.
    pub receipt: Option<String>,
}

/// Where a file lands that is whole; known only inside the transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilePlace {
    /// The hub's incarnation.
    pub hub_epoch: u64,
    /// For casework or into the quarantine.
    pub status: Status,
}

/// Makes the receipt of a whole file, to be kept and answered byte for byte.
pub type MakeFileReceipt<'a> = dyn FnMut(&HeldFile, &FilePlace) -> Result<String, StoreError> + 'a;

/// The evidence files of a hub's database. Every method is one transaction.
pub trait FileStore {
    /// Keeps a manifest, if its report is here from the same device and there is room for it.
    ///
    /// # Errors
    /// What the database says.
    fn declare(&self, new: &NewAttachment<'_>) -> Result<Declared, StoreError>;

    /// Keeps piece `n` of a declared file, whose hash the caller has checked. With the last one
    /// it makes the receipt, reading in the same transaction whether the device is revoked.
    /// Nothing if there is no such file.
    ///
    /// # Errors
    /// What the database or `receipt` says.
    fn add_chunk(
        &self,
        att_id: AttachmentId,
        n: usize,
        bytes: &[u8],
        receipt: &mut MakeFileReceipt<'_>,
    ) -> Result<Option<HeldFile>, StoreError>;

    /// One file as far as it is here.
    ///
    /// # Errors
    /// What the database says.
    fn attachment(&self, att_id: AttachmentId) -> Result<Option<HeldFile>, StoreError>;

    /// One sealed piece.
    ///
    /// # Errors
    /// What the database says.
    fn chunk(&self, att_id: AttachmentId, n: usize) -> Result<Option<Vec<u8>>, StoreError>;
}

/// The pieces of `chunks` that are not among those that are `here`.
pub(super) fn missing(chunks: usize, here: &[usize]) -> Vec<usize> {
    (0..chunks).filter(|n| !here.contains(n)).collect()
}

impl NewAttachment<'_> {
    /// Whether it fits beside the `before` pieces that its device has here already.
    pub(super) fn fits(&self, before: i64) -> bool {
        let pieces = u64::try_from(before).unwrap_or_default();
        let new = u64::try_from(self.manifest.chunks.len()).unwrap_or(u64::MAX);
        pieces.saturating_add(new).saturating_mul(self.piece) <= self.room
    }
}
