//! A pack as one file: a tar archive whose first member, `pack.json`, is the signed list of all the
//! others. Nothing behind it is looked at before the signature was checked, and nothing may be there
//! that the list does not name, in its order, with its length and its hash.

use super::{PackError, signer::PackSigner};
use plainsight_core::{
    packs::{Contents, Entry, Kind, Listing, MAX_LISTING, MAX_TOTAL, kind_of, sound},
    wire::SignedText,
};
use plainsight_seal::{Domain, SIGNATURE_LEN, hex, sha256, unhex};
use std::{
    collections::BTreeMap,
    io::{Read, Seek, Write},
};
use tar::{Archive, EntryType, Header};

/// Name of the signed list inside the file.
const LISTING: &str = "pack.json";
/// Size of a block of a tar archive; the archive ends with two empty ones.
const BLOCK: u64 = 512;
/// Largest pack as a file: contents, list, a block or two for each member.
const MAX_FILE: u64 = MAX_TOTAL + MAX_LISTING + 24 * (1 << 20);

/// Where a clip lies in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// First byte in the pack's file.
    pub offset: u64,
    /// Its length and hash.
    pub entry: Entry,
}

/// A pack whose signature, list and hashes hold.
#[derive(Debug)]
pub struct Opened {
    /// What was signed.
    pub listing: Listing,
    /// Its texts.
    pub contents: Contents,
    /// Its clips by path.
    pub clips: BTreeMap<String, Clip>,
    /// Whether each clip is whole; empty if the clips were passed over.
    pub whole: BTreeMap<String, bool>,
}

/// How much of a pack is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// Everything, clips included.
    Whole,
    /// Clips are passed over; each is checked when it is played.
    WithoutClips,
}

/// Writes a pack. The same files give the same bytes.
pub(super) fn write(
    signed: &str,
    files: &[(String, Vec<u8>)],
    out: impl Write,
) -> std::io::Result<()> {
    let mut archive = tar::Builder::new(out);
    let mut add = |path: &str, bytes: &[u8]| {
        let mut header = Header::new_ustar();
        header.set_mode(0o644);
        header.set_size(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        archive.append_data(&mut header, path, bytes)
    };
    add(LISTING, signed.as_bytes())?;
    for (path, bytes) in files {
        add(path, bytes)?;
    }
    archive.into_inner()?.flush()
}

/// Reads and verifies a whole pack of `length` bytes, without installing it.
///
/// # Errors
/// `pack-unreadable`, `pack-too-large`, `pack-not-signed`, `pack-newer`, what the file system says.
pub fn open(file: impl Read + Seek, length: u64, signer: PackSigner) -> Result<Opened, PackError> {
    read(file, length, signer, Reading::Whole)
}

/// Reads and verifies a pack.
///
/// # Errors
/// `pack-unreadable`, `pack-too-large`, `pack-not-signed` (by anybody else, or changed since),
/// `pack-newer`, what the file system says.
pub(super) fn read(
    file: impl Read + Seek,
    length: u64,
    signer: PackSigner,
    reading: Reading,
) -> Result<Opened, PackError> {
    if length > MAX_FILE {
        return Err(PackError::Refused("pack-too-large"));
    }
    let mut archive = Archive::new(file);
    // Raw: no member may change what the next one is called, and links are seen as what they are.
    let mut members = archive.entries_with_seek().map_err(unreadable)?.raw(true);
    let mut first =
        members.next().ok_or(PackError::Refused("pack-unreadable"))?.map_err(unreadable)?;
    let size = first.header().size().map_err(unreadable)?;
    if size > MAX_LISTING {
        return Err(PackError::Refused("pack-too-large"));
    }
    let signed = plain(&mut first, LISTING, size)?;
    let listing = verified(&signed, signer)?;
    if length != expected_length(size, &listing) {
        return Err(PackError::Refused("pack-unreadable"));
    }
    let mut opened = Opened {
        listing,
        contents: Contents::default(),
        clips: BTreeMap::new(),
        whole: BTreeMap::new(),
    };
    let mut texts = BTreeMap::new();
    for entry in opened.listing.files.clone() {
        let member = members.next().ok_or(PackError::Refused("pack-unreadable"))?;
        let mut member = member.map_err(unreadable)?;
        if kind_of(&entry.path) == Some(Kind::Sound) {
            opened.sound(&mut member, entry, reading)?;
        } else {
            let text = String::from_utf8(checked(&mut member, &entry)?);
            let text = text.map_err(|_| PackError::Refused("pack-unreadable"))?;
            texts.insert(entry.path, text);
        }
    }
    if members.next().is_some() {
        return Err(PackError::Refused("pack-unreadable"));
    }
    opened.contents = Contents::new(texts);
    Ok(opened)
}

impl Opened {
    fn sound<R: Read>(
        &mut self,
        member: &mut tar::Entry<'_, R>,
        entry: Entry,
        reading: Reading,
    ) -> Result<(), PackError> {
        if reading == Reading::Whole {
            let bytes = checked(member, &entry)?;
            self.whole.insert(entry.path.clone(), sound::is_whole(&bytes));
        } else {
            named(member, &entry.path, entry.length)?;
        }
        let offset = member.raw_file_position();
        self.clips.insert(entry.path.clone(), Clip { offset, entry });
        Ok(())
    }
}

fn unreadable(error: std::io::Error) -> PackError {
    match error.kind() {
        // What the archive library says about a bad archive; the rest is the disk's.
        std::io::ErrorKind::Other
        | std::io::ErrorKind::InvalidData
        | std::io::ErrorKind::InvalidInput
        | std::io::ErrorKind::UnexpectedEof => PackError::Refused("pack-unreadable"),
        _ => error.into(),
    }
}

/// An ordinary file of this name and length.
fn named<R: Read>(member: &tar::Entry<'_, R>, path: &str, length: u64) -> Result<(), PackError> {
    let header = member.header();
    let ordinary = header.entry_type() == EntryType::Regular;
    let size = header.size().map_err(unreadable)?;
    if ordinary && *member.path_bytes() == *path.as_bytes() && size == length {
        Ok(())
    } else {
        Err(PackError::Refused("pack-unreadable"))
    }
}

fn plain<R: Read>(
    member: &mut tar::Entry<'_, R>,
    path: &str,
    length: u64,
) -> Result<Vec<u8>, PackError> {
    named(member, path, length)?;
    let mut bytes = Vec::new();
    member.read_to_end(&mut bytes).map_err(unreadable)?;
    if u64::try_from(bytes.len()) == Ok(length) {
        Ok(bytes)
    } else {
        Err(PackError::Refused("pack-unreadable"))
    }
}

/// The bytes that were listed, if they hash to what was signed.
fn checked<R: Read>(member: &mut tar::Entry<'_, R>, entry: &Entry) -> Result<Vec<u8>, PackError> {
    let bytes = plain(member, &entry.path, entry.length)?;
    if hex(&sha256(&bytes)) == entry.sha256 {
        Ok(bytes)
    } else {
        Err(PackError::Refused("pack-not-signed"))
    }
}

fn verified(signed: &[u8], signer: PackSigner) -> Result<Listing, PackError> {
    let signed: SignedText =
        serde_json::from_slice(signed).map_err(|_| PackError::Refused("pack-unreadable"))?;
    let signature = unhex::<SIGNATURE_LEN>(&signed.sig);
    let holds = signed.kid == signer.kid()
        && signature.is_some_and(|signature| {
            signer.key().verify(Domain::Pack, &[signed.body.as_bytes()], &signature).is_ok()
        });
    if !holds {
        return Err(PackError::Refused("pack-not-signed"));
    }
    Listing::parse(&signed.body).map_err(PackError::Refused)
}

/// How long the file is if nothing was added to it.
fn expected_length(listing: u64, of: &Listing) -> u64 {
    let member = |length: u64| BLOCK + length.div_ceil(BLOCK) * BLOCK;
    let files = of.files.iter().map(|entry| member(entry.length));
    files.fold(member(listing) + 2 * BLOCK, u64::saturating_add)
}
