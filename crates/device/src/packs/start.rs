//! What is in force when the program starts: the installed pack, or the built-in guidance when there
//! is none or it cannot be used, which is then said on every screen.

use super::{
    PackError,
    archive::{self, Clip, Reading},
    forms,
    install::{self, Installed, Standing},
    signer::trusted,
};
use crate::{
    Config, Device, DeviceError,
    device::{Notice, SCHEMA},
    keystore::DeviceKey,
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    guidance::{Files, Pack, Problem},
    packs::{is_older, sound},
    text,
};
use plainsight_seal::{hex, sha256};
use rusqlite::Connection;
use std::{
    collections::BTreeMap,
    fs::File,
    io::{Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
    sync::Arc,
};

/// The recorded messages of the pack in force.
#[derive(Clone, Debug, Default)]
pub struct Clips {
    file: PathBuf,
    clips: BTreeMap<String, Clip>,
}

impl Clips {
    /// Whether there is one for a message of a language in these very words.
    #[must_use]
    pub fn has(&self, tag: &str, version: &str, key: &str) -> bool {
        self.find(tag, version, key).is_some()
    }

    /// A recorded message, if it is still what was signed.
    #[must_use]
    pub fn read(&self, tag: &str, version: &str, key: &str) -> Option<Vec<u8>> {
        let clip = self.find(tag, version, key)?;
        let mut file = File::open(&self.file).ok()?;
        file.seek(SeekFrom::Start(clip.offset)).ok()?;
        let mut bytes = Vec::new();
        file.take(clip.entry.length).read_to_end(&mut bytes).ok()?;
        let same = hex(&sha256(&bytes)) == clip.entry.sha256;
        (same && sound::is_whole(&bytes)).then_some(bytes)
    }

    fn find(&self, tag: &str, version: &str, key: &str) -> Option<&Clip> {
        let path = |ending: &str| format!("sound/{tag}/{version}/{key}.{ending}");
        ["ogg", "wav"].iter().find_map(|ending| self.clips.get(&path(ending)))
    }
}

/// What a start found.
pub struct Start {
    /// The guidance in force.
    pub pack: Arc<Pack>,
    /// The recorded messages in force.
    pub clips: Clips,
    standing: Standing,
    notice: Option<Notice>,
}

/// An installed pack, loaded.
struct Loaded {
    pack: Pack,
    files: Files,
    clips: Clips,
    officers: Vec<(String, String)>,
}

impl Start {
    /// Finds what is in force in a device's folder, before anything else is done with it.
    ///
    /// # Errors
    /// The problems of the built-in guidance; a test keeps it free of them.
    pub fn find(config: &Config) -> Result<Self, Vec<Problem>> {
        let Some((name, about, loaded)) = found(config) else {
            clean(config, "");
            return Self::built_in(config);
        };
        let file = format!("{} {}", about.id, about.version);
        match loaded {
            Ok(loaded) => {
                text::bring(loaded.officers);
                forms::remember(config, &loaded.pack, &loaded.files);
                clean(config, &name);
                let old = overtaken(&about);
                Ok(Self {
                    pack: Arc::new(loaded.pack),
                    clips: loaded.clips,
                    standing: Standing { file: Some(name), broken: None },
                    notice: old.then_some(Notice { key: "errors-notice-pack-overtaken", file }),
                })
            }
            Err(error) => {
                let mut start = Self::built_in(config)?;
                start.standing.broken = Some((name, error.code()));
                start.notice = Some(Notice { key: "errors-notice-pack-broken", file });
                Ok(start)
            }
        }
    }

    fn built_in(config: &Config) -> Result<Self, Vec<Problem>> {
        let files = Files::embedded();
        let pack = Pack::load(&files)?;
        forms::remember(config, &pack, &files);
        let (clips, standing) = (Clips::default(), Standing::default());
        Ok(Self { pack: Arc::new(pack), clips, standing, notice: None })
    }

    /// Opens the device under what is in force.
    ///
    /// # Errors
    /// As [`Device::open`].
    pub fn open(&self, config: Config, now: DateTime<Utc>) -> Result<Device, DeviceError> {
        let mut device = Device::open(config, Arc::clone(&self.pack), now)?;
        device.standing = self.standing.clone();
        device.notices.extend(self.notice.clone());
        Ok(device)
    }
}

/// Whether the program has grown past the guidance of the pack.
fn overtaken(about: &Installed) -> bool {
    let mut ignored = Vec::new();
    let files = Files::embedded();
    let built_in = files.parse::<plainsight_core::guidance::Manifest>("pack.toml", &mut ignored);
    about.guidance.as_ref().zip(built_in).is_some_and(|((version, law), built_in)| {
        is_older(version, &built_in.version) || *law < built_in.law_as_at
    })
}

/// The installed pack and what came of loading it.
fn found(config: &Config) -> Option<(String, Installed, Result<Loaded, PackError>)> {
    let file = device_file(config)?;
    let (name, about) = install::installed(&file).ok().flatten()?;
    let path = install::folder(&config.home).join(&name);
    let loaded = load(&file, &path);
    Some((name, about, loaded))
}

/// The device file, if there is one that opens; whatever is wrong with it [`Device::open`] will say.
fn device_file(config: &Config) -> Option<Connection> {
    let path = config.home.join("device.db");
    if !path.exists() {
        return None;
    }
    let key = DeviceKey::load_or_make(&config.home).ok()?;
    let file_key = key.file_key();
    plainsight_db::open(&path, Some(file_key.expose_secret_bytes()), SCHEMA).ok()
}

fn load(file: &Connection, path: &Path) -> Result<Loaded, PackError> {
    let signer = trusted(file)?.ok_or(PackError::Refused("pack-no-signer"))?;
    let pack_file = File::open(path)?;
    let length = pack_file.metadata()?.len();
    let opened = archive::read(pack_file, length, signer, Reading::WithoutClips)?;
    let files = opened.contents.files();
    let pack = Pack::load(&files).map_err(PackError::Problems)?;
    let officers = opened.contents.officers();
    Ok(Loaded {
        officers: officers.map(|(tag, _, text)| (tag.to_owned(), text.to_owned())).collect(),
        clips: Clips { file: path.to_owned(), clips: opened.clips },
        pack,
        files,
    })
}

/// Removes packs that are no longer installed; what cannot be removed is left for the next start.
fn clean(config: &Config, keep: &str) {
    let Ok(entries) = std::fs::read_dir(install::folder(&config.home)) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let old = (name.ends_with(".pack") && name != keep) || name == "incoming";
        if old {
            let _ = std::fs::remove_file(&path);
        }
    }
}
