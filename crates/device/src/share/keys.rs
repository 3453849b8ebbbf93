//! The key that cases for an officer are sealed to. Its private half lies in their vault and
//! nowhere else: whoever holds the laptop and not the pass phrase opens nothing.

use crate::{Device, DeviceError, Officer};
use plainsight_core::id::OfficerId;
use plainsight_seal::{IntakeSecret, Key, hex, sha256};
use rusqlite::{OptionalExtension as _, params};

/// The public half as the directory has it.
pub(super) struct PublicKey {
    pub(super) kid: String,
    pub(super) public: String,
}

/// Who wrote a version, for people.
pub(super) fn author(officer: &Officer) -> String {
    format!("{}, {}", officer.name, officer.collar)
}

impl Device {
    /// Makes the unlocked officer's key if they have none, and notes its public half where the
    /// device can tell the hub while everybody is locked out.
    pub(crate) fn ensure_sharing_key(&mut self) -> Result<(), DeviceError> {
        let session = self.session()?;
        if session.vault.sharing_seed()?.is_none() {
            session.vault.keep_sharing_seed(&Key::make())?;
        }
        let (officer, public) = (session.officer, self.sharing_secret()?.intake_key().to_bytes());
        self.file.execute(
            "INSERT INTO officer_key (officer, kid, public) VALUES (?1, ?2, ?3)
             ON CONFLICT (officer) DO UPDATE SET kid = excluded.kid, public = excluded.public",
            params![officer.to_string(), kid(&public), hex(&public)],
        )?;
        Ok(())
    }

    /// The unlocked officer's private half.
    pub(super) fn sharing_secret(&self) -> Result<IntakeSecret, DeviceError> {
        let seed = self.session()?.vault.sharing_seed()?;
        seed.map(|seed| IntakeSecret::from_seed(&seed)).ok_or(DeviceError::Row("sharing_key"))
    }

    pub(super) fn public_key(&self, of: OfficerId) -> Result<Option<PublicKey>, DeviceError> {
        let mut query =
            self.file.prepare_cached("SELECT kid, public FROM officer_key WHERE officer = ?1")?;
        let found = query.query_row([of.to_string()], |row| {
            Ok(PublicKey { kid: row.get(0)?, public: row.get(1)? })
        });
        Ok(found.optional()?)
    }
}

fn kid(public: &[u8]) -> String {
    hex(&sha256(public)).chars().take(16).collect()
}
