//! Who may sign packs for this device.

use super::PackError;
use crate::{Device, DeviceError, audit, audit::Verb, keystore::write_private};
use chrono::{DateTime, Utc};
use plainsight_seal::{Key, Signer, VerifyKey, hex, sha256, unhex};
use rusqlite::{Connection, OptionalExtension as _, params};
use std::path::Path;

const SETTING: &str = "pack-signer";
/// Letters of a fingerprint: 80 bits, read aloud in groups of four.
const FINGERPRINT: usize = 20;

/// The public key of a force's pack signer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackSigner(VerifyKey);

impl PackSigner {
    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// `pack-key` for anything else.
    pub fn parse(text: &str) -> Result<Self, PackError> {
        let key = unhex::<32>(text.trim()).and_then(|bytes| VerifyKey::from_bytes(&bytes).ok());
        key.map(Self).ok_or(PackError::Refused("pack-key"))
    }

    /// Its 64 hexadecimal digits.
    #[must_use]
    pub fn to_text(self) -> String {
        hex(&self.0.to_bytes())
    }

    /// A short form for comparing by eye or on the telephone.
    #[must_use]
    pub fn fingerprint(self) -> String {
        let digest = hex(&sha256(&self.0.to_bytes()));
        let letters: Vec<char> = digest.chars().take(FINGERPRINT).collect();
        letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ")
    }

    /// The fingerprint as a signature names its key.
    pub(super) fn kid(self) -> String {
        self.fingerprint().replace(' ', "")
    }

    pub(super) fn key(&self) -> &VerifyKey {
        &self.0
    }
}

/// The private key of a force's pack signer. Kept off every device that packs are for.
pub struct PackKey(Signer);

impl PackKey {
    /// Draws a new key and keeps it in a file that only this account may read.
    ///
    /// # Errors
    /// `file-exists`: a key is never replaced; what the file system says.
    pub fn make(path: &Path) -> Result<Self, PackError> {
        if path.exists() {
            return Err(PackError::Refused("file-exists"));
        }
        let seed = Key::make();
        write_private(path, hex(seed.expose_secret_bytes()).as_bytes())?;
        Ok(Self(Signer::from_seed(&seed)))
    }

    /// Reads a key that [`PackKey::make`] kept.
    ///
    /// # Errors
    /// `pack-key` for a file that is none.
    pub fn read(path: &Path) -> Result<Self, PackError> {
        let text = zeroize::Zeroizing::new(std::fs::read_to_string(path)?);
        let seed = unhex::<32>(text.trim()).ok_or(PackError::Refused("pack-key"))?;
        Ok(Self(Signer::from_seed(&Key::from_bytes(seed))))
    }

    /// What devices must trust.
    #[must_use]
    pub fn public(&self) -> PackSigner {
        PackSigner(self.0.verify_key())
    }

    pub(super) fn signer(&self) -> &Signer {
        &self.0
    }
}

pub(super) fn setting(file: &Connection, name: &str) -> Result<Option<String>, DeviceError> {
    let mut query = file.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    Ok(query.query_row([name], |row| row.get(0)).optional()?)
}

pub(super) fn keep(file: &Connection, name: &str, value: &str) -> Result<(), DeviceError> {
    file.execute(
        "INSERT INTO setting (name, value) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        params![name, value],
    )?;
    Ok(())
}

pub(super) fn trusted(file: &Connection) -> Result<Option<PackSigner>, DeviceError> {
    let text = setting(file, SETTING)?;
    Ok(text.and_then(|text| PackSigner::parse(&text).ok()))
}

impl Device {
    /// Who may sign packs for this device.
    ///
    /// # Errors
    /// What the database says.
    pub fn pack_signer(&self) -> Result<Option<PackSigner>, DeviceError> {
        trusted(&self.file)
    }

    /// Chooses who may sign packs for this device. A pack signed by the one before stays installed
    /// but is no longer in force from the next start.
    ///
    /// # Errors
    /// `pack-signer-chosen` if there is another one already and `replace` was not said; `disk-…`.
    pub fn trust_pack_signer(
        &mut self,
        signer: PackSigner,
        replace: bool,
        now: DateTime<Utc>,
    ) -> Result<(), PackError> {
        if trusted(&self.file)?.is_some_and(|have| have != signer) && !replace {
            return Err(PackError::Refused("pack-signer-chosen"));
        }
        let transaction = self.file.transaction()?;
        keep(&transaction, SETTING, &signer.to_text())?;
        let object = format!("pack-signer {}", signer.fingerprint());
        audit::append(&transaction, now, "", Verb::Alteration, &object)?;
        Ok(transaction.commit()?)
    }
}
