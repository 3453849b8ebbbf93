//! The role that reads, and the evidence files of a report: what is here, and what is in it.

use crate::{
    attachment::manifest_of,
    clock::rfc3339,
    error::HubError,
    store::{HeldFile, HubRecord, Store},
};
use plainsight_core::{
    evidence::FileKind,
    id::AttachmentId,
    wire::{ATTACHMENT_INFO, AttachmentReceipt, FileEntry, SignedText, Status, chunk_context},
};
use plainsight_seal::{Domain, IntakeSecret, VerifyKey, hex, sha256, unhex};
use serde::Serialize;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// One evidence file of an opened report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ShownFile {
    /// Under which its pieces came.
    pub att_id: AttachmentId,
    /// As the officer's file was called. Never used as a path.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the file as it was added; another if photo details were taken out since.
    pub original_sha256: String,
    /// Every piece is here and the receipt was given.
    pub received: bool,
    /// RFC 3339; when the last piece came.
    pub received_at: Option<String>,
    /// For casework or in the quarantine.
    pub status: Option<Status>,
    /// Pieces here, and pieces in all; nothing in all while its manifest has not come.
    pub pieces: (usize, usize),
    /// Where it was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<PathBuf>,
}

/// The files that an opened report names, as far as they are here.
///
/// # Errors
/// What the store says; [`HubError::FileChanged`] if a receipt does not hold.
pub fn files_of(
    store: &dyn Store,
    hub: &HubRecord,
    entries: &[FileEntry],
) -> Result<Vec<ShownFile>, HubError> {
    entries.iter().map(|entry| shown(store, hub, entry)).collect()
}

fn shown(store: &dyn Store, hub: &HubRecord, entry: &FileEntry) -> Result<ShownFile, HubError> {
    let held = store.attachment(entry.att_id)?;
    let receipt = match &held {
        Some(held) if held.missing.is_empty() => Some(checked_receipt(hub, entry.att_id, held)?),
        _ => None,
    };
    Ok(ShownFile {
        att_id: entry.att_id,
        name: entry.name.clone(),
        media_type: entry.kind.media_type(),
        size: entry.size,
        sha256: entry.sha256.clone(),
        original_sha256: entry.original_sha256.clone(),
        received: receipt.is_some(),
        received_at: receipt.as_ref().map(|receipt| rfc3339(receipt.received_at)),
        status: receipt.map(|receipt| receipt.status),
        pieces: held.map_or((0, 0), |held| (held.chunks - held.missing.len(), held.chunks)),
        written: None,
    })
}

/// The receipt, if the hub's own signature still holds and names exactly this manifest.
fn checked_receipt(
    hub: &HubRecord,
    att_id: AttachmentId,
    held: &HeldFile,
) -> Result<AttachmentReceipt, HubError> {
    let read = || {
        let signed: SignedText = serde_json::from_str(held.receipt.as_ref()?).ok()?;
        let key = VerifyKey::from_bytes(&unhex(&hub.receipt_key_of(&signed.kid)?)?).ok()?;
        let signature = unhex(&signed.sig)?;
        key.verify(Domain::FileReceipt, &[signed.body.as_bytes()], &signature).ok()?;
        let receipt: AttachmentReceipt = serde_json::from_str(&signed.body).ok()?;
        let manifest: SignedText = serde_json::from_str(&held.signed).ok()?;
        let same = receipt.fp == hex(&sha256(manifest.body.as_bytes()));
        (same && receipt.att_id == att_id).then_some(receipt)
    };
    read().ok_or(HubError::FileChanged(att_id))
}

/// Opens one received file with casework's key, after checking every piece and the whole.
///
/// # Errors
/// [`HubError::FileChanged`], [`HubError::NotOpened`], or what the store says.
pub fn open_file(
    store: &dyn Store,
    entry: &FileEntry,
    with: &IntakeSecret,
) -> Result<Zeroizing<Vec<u8>>, HubError> {
    let changed = || HubError::FileChanged(entry.att_id);
    let held = store.attachment(entry.att_id)?.ok_or_else(changed)?;
    let manifest = manifest_of(&held).ok_or_else(changed)?;
    let size = usize::try_from(entry.size).map_err(|_| changed())?;
    let of = manifest.chunks.len();
    let mut whole = Zeroizing::new(Vec::with_capacity(size));
    for (n, hash) in manifest.chunks.iter().enumerate() {
        let sealed = store.chunk(entry.att_id, n)?.ok_or_else(changed)?;
        if *hash != hex(&sha256(&sealed)) {
            return Err(changed());
        }
        let context = chunk_context(entry.att_id, n, of);
        let plain = plainsight_seal::open(with, ATTACHMENT_INFO, context.as_bytes(), &sealed)
            .map_err(|_| HubError::NotOpened)?;
        let plain = Zeroizing::new(plain);
        let left = size.saturating_sub(whole.len()).min(plain.len());
        whole.extend_from_slice(plain.get(..left).unwrap_or_default());
    }
    if hex(&sha256(&whole)) == entry.sha256 { Ok(whole) } else { Err(changed()) }
}

/// Writes an opened file into `folder`, never over another one, under a name made of its place in
/// the report and its identifier: the officer's name for it may hold anything.
///
/// # Errors
/// [`HubError::InTheWay`] or [`HubError::Io`].
pub fn write_file(
    folder: &Path,
    place: usize,
    entry: &FileEntry,
    bytes: &[u8],
) -> Result<PathBuf, HubError> {
    fs::create_dir_all(folder).map_err(HubError::io(folder))?;
    let short: String = entry.att_id.to_string().chars().take(8).collect();
    let ending = ending(entry.kind);
    let path = folder.join(format!("{:02}-{short}.{ending}", place + 1));
    let mut file = match new_file(&path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(HubError::InTheWay(path));
        }
        other => other.map_err(HubError::io(&path))?,
    };
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(HubError::io(&path))?;
    Ok(path)
}

fn ending(kind: FileKind) -> &'static str {
    kind.endings().first().copied().unwrap_or("bin")
}

fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}
