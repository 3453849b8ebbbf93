//! The device as a whole: its files, who is unlocked, its settings.

use crate::{
    DeviceError, KeyHome,
    audit::{self, AuditProblem, AuditRow, Verb},
    keystore::DeviceKey,
    packs::Standing,
    vault::Vault,
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    guidance::Pack,
    id::{DeviceId, EnvelopeId, OfficerId},
    wire::FileEntry,
};
use plainsight_db::DbError;
use plainsight_seal::{Signer, random};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

pub(crate) const SCHEMA: &[&str] = &[
    include_str!("store/schema-1.sql"),
    include_str!("store/schema-2.sql"),
    include_str!("store/schema-3-attachment.sql"),
    include_str!("store/schema-4-share.sql"),
    include_str!("store/schema-5-hub-keys.sql"),
];

/// Where and how a device runs.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of everything the device keeps.
    pub home: PathBuf,
    /// Idle time after which an open vault is closed.
    pub idle_lock: Duration,
}

/// How the window looks; needed before anybody is unlocked, so kept by the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `en-GB` or `cy`.
    pub locale: String,
    /// 100 to 200 per cent.
    pub text_size: u16,
    /// `system`, `light` or `dark`.
    pub theme: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self { locale: "en-GB".into(), text_size: 100, theme: "system".into() }
    }
}

/// Something to say at the top of every screen until the program ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Notice {
    pub(crate) key: &'static str,
    pub(crate) file: String,
}

/// The open vault and whose it is.
pub(crate) struct Session {
    pub(crate) officer: OfficerId,
    pub(crate) vault: Vault,
}

/// Everything one laptop holds. Owned by one thread.
pub struct Device {
    pub(crate) config: Config,
    pub(crate) pack: Arc<Pack>,
    pub(crate) file: Connection,
    pub(crate) signer: Signer,
    pub(crate) session: Option<Session>,
    pub(crate) idle_locked: Option<OfficerId>,
    pub(crate) notices: Vec<Notice>,
    /// Files of sealed reports that are not sealed themselves yet; noted anew at each unlock.
    pub(crate) files_to_seal: VecDeque<(EnvelopeId, FileEntry)>,
    /// What this start made of the installed pack.
    pub(crate) standing: Standing,
}

impl Device {
    /// Opens the device's folder, making it on the first start. A damaged device file is set
    /// aside and said; sealed reports in it are put back from the vaults at the next unlock.
    ///
    /// # Errors
    /// `vault-newer` for a newer program's file, `device-key-damaged`, `disk-…`.
    pub fn open(config: Config, pack: Arc<Pack>, now: DateTime<Utc>) -> Result<Self, DeviceError> {
        make_private_folder(&config.home)?;
        make_private_folder(&config.home.join("vaults"))?;
        let key = DeviceKey::load_or_make(&config.home)?;
        let path = config.home.join("device.db");
        let mut notices = Vec::new();
        let file_key = key.file_key();
        let open = || plainsight_db::open(&path, Some(file_key.expose_secret_bytes()), SCHEMA);
        let file = match open() {
            Err(error) if error.is_damage() => {
                let kept = plainsight_db::set_aside(&path)?;
                let name = kept.file_name().unwrap_or_default().to_string_lossy().into_owned();
                notices.push(Notice { key: "errors-notice-device-set-aside", file: name });
                open()?
            }
            other => other?,
        };
        make_identity(&file, key.device_id())?;
        let signer = Signer::from_seed(&key.signing_seed());
        let mut device = Self {
            config,
            pack,
            file,
            signer,
            session: None,
            idle_locked: None,
            notices,
            files_to_seal: VecDeque::new(),
            standing: Standing::default(),
        };
        if !device.notices.is_empty() {
            device.audit(now, Verb::Erasure, "device-file-set-aside")?;
        }
        Ok(device)
    }

    /// The device's random identifier.
    ///
    /// # Errors
    /// What the database says.
    pub fn id(&self) -> Result<DeviceId, DeviceError> {
        let text: String =
            self.file.query_row("SELECT device FROM identity", [], |row| row.get(0))?;
        text.parse().map_err(|_| DeviceError::Row("identity.device"))
    }

    /// Where the device's secret is kept.
    #[must_use]
    pub fn key_home(&self) -> KeyHome {
        KeyHome::File
    }

    /// The guidance in force.
    #[must_use]
    pub fn pack(&self) -> &Arc<Pack> {
        &self.pack
    }

    /// The guidance in force, as `id@version`.
    #[must_use]
    pub fn pack_name(&self) -> String {
        self.pack.manifest.name()
    }

    /// Things to say at the top of every screen: Fluent key and file name.
    pub fn notices(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.notices.iter().map(|notice| (notice.key, notice.file.as_str()))
    }

    /// Who is unlocked.
    #[must_use]
    pub fn unlocked(&self) -> Option<OfficerId> {
        self.session.as_ref().map(|session| session.officer)
    }

    /// Who was locked out by idleness and has not come back.
    #[must_use]
    pub fn idle_locked(&self) -> Option<OfficerId> {
        self.idle_locked
    }

    /// Idle time after which an open vault is closed.
    #[must_use]
    pub fn idle_lock(&self) -> Duration {
        self.config.idle_lock
    }

    /// Closes the vault. Everything typed is on disk already.
    ///
    /// # Errors
    /// What the database says; the vault is closed all the same.
    pub fn lock(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        let Some(session) = self.session.take() else {
            return Ok(());
        };
        self.idle_locked = None;
        self.files_to_seal.clear();
        audit::append(&self.file, now, &session.officer.to_string(), Verb::Lock, "")
    }

    /// Closes the vault because nobody touched the device; remembers whose work lies underneath.
    ///
    /// # Errors
    /// As [`Device::lock`].
    pub fn lock_idle(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        let officer = self.unlocked();
        self.lock(now)?;
        self.idle_locked = officer;
        Ok(())
    }

    /// Look and language.
    ///
    /// # Errors
    /// What the database says.
    pub fn settings(&self) -> Result<Settings, DeviceError> {
        let get = |name: &str| -> Result<Option<String>, DeviceError> {
            let mut query =
                self.file.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
            Ok(query.query_row([name], |row| row.get(0)).optional()?)
        };
        let usual = Settings::default();
        Ok(Settings {
            locale: get("locale")?.unwrap_or(usual.locale),
            text_size: get("text-size")?
                .and_then(|text| text.parse().ok())
                .unwrap_or(usual.text_size),
            theme: get("theme")?.unwrap_or(usual.theme),
        })
    }

    /// Changes look and language.
    ///
    /// # Errors
    /// `settings-unknown` for a value that is not offered.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), DeviceError> {
        let known = ["en-GB", "cy"].contains(&settings.locale.as_str())
            && (100..=200).contains(&settings.text_size)
            && ["system", "light", "dark"].contains(&settings.theme.as_str());
        if !known {
            return Err(DeviceError::Refused("settings-unknown"));
        }
        let size = settings.text_size.to_string();
        let pairs =
            [("locale", &settings.locale), ("text-size", &size), ("theme", &settings.theme)];
        let transaction = self.file.transaction()?;
        for (name, value) in pairs {
            transaction.execute(
                "INSERT INTO setting (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                params![name, value],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Every row of the audit chain, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn audit_rows(&self) -> Result<Vec<AuditRow>, DeviceError> {
        audit::rows(&self.file)
    }

    /// Checks the audit chain; answers the number of rows or where it breaks.
    ///
    /// # Errors
    /// What the database says.
    pub fn audit_verify(&self) -> Result<Result<usize, AuditProblem>, DeviceError> {
        let rows = self.audit_rows()?;
        Ok(audit::verify(&rows).map(|()| rows.len()))
    }

    pub(crate) fn audit(
        &mut self,
        now: DateTime<Utc>,
        verb: Verb,
        object: &str,
    ) -> Result<(), DeviceError> {
        let officer = self.unlocked().map(|officer| officer.to_string()).unwrap_or_default();
        audit::append(&self.file, now, &officer, verb, object)
    }

    pub(crate) fn session(&self) -> Result<&Session, DeviceError> {
        self.session.as_ref().ok_or(DeviceError::Locked)
    }

    pub(crate) fn session_mut(&mut self) -> Result<&mut Session, DeviceError> {
        self.session.as_mut().ok_or(DeviceError::Locked)
    }
}

fn make_identity(file: &Connection, device: DeviceId) -> Result<(), DbError> {
    let epoch = format!("{:016x}", random::number());
    file.execute(
        "INSERT INTO identity (id, device, dev_epoch) VALUES (1, ?1, ?2) ON CONFLICT DO NOTHING",
        params![device.to_string(), epoch],
    )?;
    Ok(())
}

fn make_private_folder(path: &Path) -> Result<(), DeviceError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    Ok(builder.create(path)?)
}
