//! A pack made from a folder: checked as a device will check it, listed, signed, written.

use super::{PackError, PackKey, archive, folder::Folder};
use chrono::NaiveDate;
use plainsight_core::{
    guidance::Pack,
    packs::{Entry, FORMAT, Listing, check},
    wire::SignedText,
};
use plainsight_seal::{Domain, hex, sha256};
use std::{
    fs::OpenOptions,
    io::{BufWriter, Write as _},
    path::Path,
};

/// What was made.
pub struct Built {
    /// The list that was signed.
    pub listing: Listing,
    /// The guidance in force with it.
    pub pack: Pack,
}

/// Makes a pack. `undrawable` names the characters of a text that no bundled typeface has.
///
/// # Errors
/// Every problem of its contents; `file-exists`: a pack is never written over; what the file system
/// says.
pub fn build(
    folder: &Folder,
    key: &PackKey,
    out: &Path,
    today: NaiveDate,
    undrawable: &dyn Fn(&str) -> Vec<char>,
) -> Result<Built, PackError> {
    let pack =
        check(&folder.contents, &folder.whole, today, undrawable).map_err(PackError::Problems)?;
    let entries = folder.files.iter().map(|(path, bytes)| Entry {
        path: path.clone(),
        length: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        sha256: hex(&sha256(bytes)),
    });
    let listing = Listing {
        format: FORMAT,
        id: folder.about.id.clone(),
        version: folder.about.version.clone(),
        by: folder.about.by.clone(),
        files: entries.collect(),
    };
    let listing = listing.checked().map_err(PackError::Refused)?;
    let signed = signed(&listing, key)?;
    let files: Vec<_> = folder.files.iter().map(|(p, b)| (p.clone(), b.clone())).collect();
    let file = match OpenOptions::new().write(true).create_new(true).open(out) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            return Err(PackError::Refused("file-exists"));
        }
        file => file?,
    };
    let mut file = BufWriter::new(file);
    archive::write(&signed, &files, &mut file)?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok(Built { listing, pack })
}

pub(super) fn signed(listing: &Listing, key: &PackKey) -> Result<String, PackError> {
    let text = |_| PackError::Refused("pack-unreadable");
    let body = serde_json::to_string(listing).map_err(text)?;
    let sig = hex(&key.signer().sign(Domain::Pack, &[body.as_bytes()]));
    let kid = key.public().kid();
    serde_json::to_string(&SignedText { body, sig, kid }).map_err(text)
}
