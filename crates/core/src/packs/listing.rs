//! The list of everything in a pack: what is signed.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The form of packs that this program writes, and the newest it reads.
pub const FORMAT: u32 = 1;
/// Most files: a clip for each message of each language, and as many again.
pub const MAX_FILES: usize = 10_000;
/// Largest list, in bytes.
pub const MAX_LISTING: u64 = 4 << 20;
/// Largest text file, in bytes.
pub const MAX_TEXT: u64 = 4 << 20;
/// Largest clip, in bytes: some minutes of speech.
pub const MAX_SOUND: u64 = 4 << 20;
/// Largest pack, in bytes.
pub const MAX_TOTAL: u64 = 512 << 20;
/// Longest path of a file, in bytes.
pub const LONGEST_PATH: usize = 99;
/// Longest of the texts about the pack, in characters.
const LONGEST_TEXT: usize = 200;

/// What a file of a pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Part of the guidance: `guidance/…`.
    Guidance,
    /// Wording: `locales/<tag>/<file>`.
    Wording,
    /// A recorded message: `sound/<tag>/<version of the words>/<key>.ogg` or `.wav`.
    Sound,
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Path inside the pack.
    pub path: String,
    /// Length in bytes.
    pub length: u64,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
}

/// Everything in a pack, in the order in which it lies there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// Form of the pack, [`FORMAT`].
    pub format: u32,
    /// Whose pack and which: stable across versions.
    pub id: String,
    /// Version; a newer one replaces it.
    pub version: String,
    /// Who answers for it, for people.
    pub by: String,
    /// Its files.
    pub files: Vec<Entry>,
}

#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

impl Listing {
    /// Reads a list whose signature was checked.
    ///
    /// # Errors
    /// `pack-newer` for a form of a later program, `pack-unreadable` for one that breaks a rule of
    /// this one, `pack-too-large`.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let form: FormatOnly = serde_json::from_str(text).map_err(|_| "pack-unreadable")?;
        if form.format > FORMAT {
            return Err("pack-newer");
        }
        let listing: Self = serde_json::from_str(text).map_err(|_| "pack-unreadable")?;
        listing.checked()
    }

    /// The list, if it keeps every rule about names and sizes.
    ///
    /// # Errors
    /// As [`Listing::parse`].
    pub fn checked(self) -> Result<Self, &'static str> {
        let name = |text: &str| {
            !text.is_empty()
                && text.len() <= LONGEST_PATH
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-')
        };
        let by = !self.by.trim().is_empty()
            && self.by.chars().count() <= LONGEST_TEXT
            && !self.by.chars().any(char::is_control);
        if self.format != FORMAT || !name(&self.id) || !name(&self.version) || !by {
            return Err("pack-unreadable");
        }
        if self.files.len() > MAX_FILES {
            return Err("pack-too-large");
        }
        let mut seen = BTreeSet::new();
        let mut total: u64 = 0;
        for entry in &self.files {
            let most = match kind_of(&entry.path).ok_or("pack-unreadable")? {
                Kind::Sound => MAX_SOUND,
                Kind::Guidance | Kind::Wording => MAX_TEXT,
            };
            total = total.saturating_add(entry.length);
            if entry.length > most || total > MAX_TOTAL {
                return Err("pack-too-large");
            }
            // Some file systems do not tell capitals from small letters.
            if !seen.insert(entry.path.to_ascii_lowercase()) {
                return Err("pack-unreadable");
            }
        }
        Ok(self)
    }
}

/// What a path of a pack stands for; nothing for a path that no pack may hold: an absolute one, one
/// that leaves the pack, one with an unknown place or ending.
#[must_use]
pub fn kind_of(path: &str) -> Option<Kind> {
    let safe = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
    };
    if path.len() > LONGEST_PATH || !path.split('/').all(safe) {
        return None;
    }
    let ends = |endings: &[&str]| endings.iter().any(|ending| path.ends_with(ending));
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["guidance", _, ..] if ends(&[".toml", ".txt", ".tsv", ".md"]) => Some(Kind::Guidance),
        ["locales", _, _] if ends(&[".ftl", ".toml"]) => Some(Kind::Wording),
        ["sound", _, _, _] if ends(&[".ogg", ".wav"]) => Some(Kind::Sound),
        _ => None,
    }
}
