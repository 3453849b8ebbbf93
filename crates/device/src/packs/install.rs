//! A pack put in force, and taken out again. What is installed counts from the next start: words do
//! not change under anybody's hands.

use super::{
    PackError,
    archive::{self, Opened, Reading},
    signer::{keep, setting, trusted},
};
use crate::{Device, DeviceError, audit, audit::Verb};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use plainsight_core::{
    guidance::{Files, Pack},
    packs::{MAX_LISTING, MAX_TOTAL, check, is_older},
};
use plainsight_seal::{hex, sha256};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{
    fs::File,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

/// Which file of the packs' folder is installed.
const INSTALLED: &str = "pack-installed";
/// What is known of it.
const ABOUT: &str = "pack-about";
/// The highest version of a pack that this device ever had, by the pack's id.
const FLOOR: &str = "pack-floor:";

/// A pack that was installed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installed {
    /// Whose pack and which.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Who answers for it.
    pub by: String,
    /// Who signed it: the fingerprint of the key.
    pub signer: String,
    /// Its guidance's version and the date of the law in it; nothing if it brings none.
    pub guidance: Option<(String, NaiveDate)>,
    /// Languages for which it brings words.
    pub languages: Vec<String>,
    /// How many recorded messages it brings.
    pub clips: usize,
    /// When it was installed, RFC 3339.
    pub at: String,
}

/// What is in force on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// Version of the guidance.
    pub version: String,
    /// The date of the law in it.
    pub law_as_at: NaiveDate,
    /// The installed pack, if there is one.
    pub installed: Option<Installed>,
    /// Whether the installed pack, or its removal, waits for the next start.
    pub waits: bool,
    /// Why the installed pack is not in force though this start found it.
    pub problem: Option<&'static str>,
}

/// What this start made of the installed pack.
#[derive(Clone, Debug, Default)]
pub(crate) struct Standing {
    /// File that is in force.
    pub(super) file: Option<String>,
    /// File that was found and could not be used, and why.
    pub(super) broken: Option<(String, &'static str)>,
}

pub(super) fn folder(home: &Path) -> PathBuf {
    home.join("packs")
}

/// The installed pack's file name and what is known of it.
pub(super) fn installed(file: &Connection) -> Result<Option<(String, Installed)>, DeviceError> {
    let name = setting(file, INSTALLED)?.filter(|name| !name.is_empty());
    let about = setting(file, ABOUT)?.and_then(|text| serde_json::from_str(&text).ok());
    Ok(name.zip(about))
}

impl Device {
    /// Verifies, checks and installs a pack. It is in force from the next start. Every refusal
    /// leaves everything as it was. `undrawable` names the characters of a text that no bundled
    /// typeface has.
    ///
    /// # Errors
    /// `pack-no-signer`, `pack-unreadable`, `pack-too-large`, `pack-not-signed`, `pack-newer`,
    /// `pack-older` unless `allow_older`, `pack-problems` with all of them, `disk-…`.
    pub fn install_pack(
        &mut self,
        path: &Path,
        allow_older: bool,
        undrawable: &dyn Fn(&str) -> Vec<char>,
        now: DateTime<Utc>,
    ) -> Result<Installed, PackError> {
        let signer = trusted(&self.file)?.ok_or(PackError::Refused("pack-no-signer"))?;
        let folder = folder(&self.config.home);
        std::fs::create_dir_all(&folder)?;
        // What is verified is our own copy: nobody changes it between the check and its use.
        let copy = folder.join("incoming");
        let checked = copied(path, &copy).and_then(|length| {
            let opened = archive::read(File::open(&copy)?, length, signer, Reading::Whole)?;
            let pack = check(&opened.contents, &opened.whole, now.date_naive(), undrawable)
                .map_err(PackError::Problems)?;
            let name = file_name(&opened)?;
            if !allow_older {
                self.newer(&opened, &pack, &name)?;
            }
            std::fs::rename(&copy, folder.join(&name))?;
            Ok((name, about(&opened, &pack, signer.fingerprint(), now)))
        });
        if checked.is_err() {
            // Left over at worst until the next start.
            let _ = std::fs::remove_file(&copy);
        }
        let (name, about) = checked?;
        #[cfg(unix)]
        File::open(&folder)?.sync_all()?;
        self.swap(&name, Some(&about), now)?;
        Ok(about)
    }

    /// Takes the installed pack out: from the next start the built-in guidance is in force.
    ///
    /// # Errors
    /// `pack-none` if there is none; `disk-…`.
    pub fn remove_pack(&mut self, now: DateTime<Utc>) -> Result<(), PackError> {
        if installed(&self.file)?.is_none() {
            return Err(PackError::Refused("pack-none"));
        }
        self.swap("", None, now)
    }

    /// What is in force.
    ///
    /// # Errors
    /// What the database says.
    pub fn in_force(&self) -> Result<InForce, DeviceError> {
        let installed = installed(&self.file)?;
        let name = installed.as_ref().map(|(name, _)| name.clone());
        let broken = self.standing.broken.as_ref().filter(|(file, _)| Some(file) == name.as_ref());
        let manifest = &self.pack.manifest;
        Ok(InForce {
            version: manifest.version.clone(),
            law_as_at: manifest.law_as_at,
            waits: broken.is_none() && name != self.standing.file,
            problem: broken.map(|(_, code)| *code),
            installed: installed.map(|(_, about)| about),
        })
    }

    fn swap(
        &mut self,
        name: &str,
        about: Option<&Installed>,
        now: DateTime<Utc>,
    ) -> Result<(), PackError> {
        let text = about.map(serde_json::to_string).transpose();
        let text = text.map_err(|_| DeviceError::Row(ABOUT))?.unwrap_or_default();
        let officer = self.unlocked().map(|officer| officer.to_string()).unwrap_or_default();
        let object = about.map_or_else(
            || "pack removed".to_owned(),
            |about| format!("pack {}@{}", about.id, about.version),
        );
        let transaction = self.file.transaction()?;
        keep(&transaction, INSTALLED, name)?;
        keep(&transaction, ABOUT, &text)?;
        if let Some(about) = about {
            let floor = format!("{FLOOR}{}", about.id);
            let before = setting(&transaction, &floor)?;
            if before.is_none_or(|before| is_older(&before, &about.version)) {
                keep(&transaction, &floor, &about.version)?;
            }
        }
        audit::append(&transaction, now, &officer, Verb::Alteration, &object)?;
        Ok(transaction.commit()?)
    }

    /// A pack goes forward: never behind what this device ever had of it, nor behind the law in
    /// force. The very pack that is installed may be installed again, to mend it.
    fn newer(&self, opened: &Opened, pack: &Pack, name: &str) -> Result<(), PackError> {
        let older = |offered: &str, have: &str| PackError::Older {
            offered: offered.to_owned(),
            have: have.to_owned(),
        };
        let listing = &opened.listing;
        if let Some(floor) = setting(&self.file, &format!("{FLOOR}{}", listing.id))? {
            let have = installed(&self.file)?;
            let same = have.as_ref().is_some_and(|(have, _)| have == name);
            if is_older(&listing.version, &floor) || (listing.version == floor && !same) {
                return Err(older(&listing.version, &floor));
            }
        }
        let (new, have) = (&pack.manifest, &self.pack.manifest);
        if opened.contents.has_guidance() && new.id == have.id {
            if is_older(&new.version, &have.version) {
                return Err(older(&new.version, &have.version));
            }
            if new.law_as_at < have.law_as_at {
                return Err(older(&new.law_as_at.to_string(), &have.law_as_at.to_string()));
            }
            if new.version == have.version && !same_guidance(opened, self.standing.file.is_some()) {
                return Err(older(&new.version, &have.version));
            }
        }
        Ok(())
    }
}

/// Whether guidance of the built-in version is the built-in guidance: other content needs another
/// version, or a draft could not tell under which it was made. With a pack in force the pack's own
/// version has answered already.
fn same_guidance(opened: &Opened, replaced: bool) -> bool {
    let forms = |files: &Files| -> Vec<(String, String)> {
        let kept = files.all().filter(|(path, _)| !path.starts_with("wording/"));
        kept.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    };
    replaced || forms(&opened.contents.files()) == forms(&Files::embedded())
}

fn copied(from: &Path, to: &Path) -> Result<u64, PackError> {
    // Anything else than an ordinary file may never end, or never begin.
    if !std::fs::metadata(from)?.is_file() {
        return Err(PackError::Refused("pack-unreadable"));
    }
    // One byte more than any pack may have: a longer one is refused for its length.
    let most = MAX_TOTAL + MAX_LISTING + (32 << 20);
    let mut source = File::open(from)?.take(most);
    let mut copy = File::create(to)?;
    let length = std::io::copy(&mut source, &mut copy)?;
    copy.flush()?;
    copy.sync_all()?;
    Ok(length)
}

fn file_name(opened: &Opened) -> Result<String, DeviceError> {
    let text = serde_json::to_vec(&opened.listing).map_err(|_| DeviceError::Row(ABOUT))?;
    Ok(format!("{}.pack", hex(&sha256(&text))))
}

fn about(opened: &Opened, pack: &Pack, signer: String, now: DateTime<Utc>) -> Installed {
    let listing = &opened.listing;
    let manifest = &pack.manifest;
    let guidance = opened.contents.has_guidance();
    Installed {
        id: listing.id.clone(),
        version: listing.version.clone(),
        by: listing.by.clone(),
        signer,
        guidance: guidance.then(|| (manifest.version.clone(), manifest.law_as_at)),
        languages: opened.contents.languages().into_iter().map(str::to_owned).collect(),
        clips: opened.clips.len(),
        at: now.to_rfc3339_opts(SecondsFormat::Secs, true),
    }
}
