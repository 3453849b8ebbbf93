//! The device's own secret: the seed of its signature and of its file's key.

use crate::DeviceError;
use plainsight_core::id::DeviceId;
use plainsight_seal::{Key, hex, prove, unhex};
use std::{
    fs::OpenOptions,
    io::{ErrorKind, Write as _},
    path::{Path, PathBuf},
};
use zeroize::Zeroizing;

/// Where the device's secret is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyHome {
    /// In a file that only this account of the operating system may read.
    File,
}

impl KeyHome {
    /// Code for the screen.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::File => "file",
        }
    }
}

/// The device's secret.
pub(crate) struct DeviceKey(Key);

impl DeviceKey {
    /// Reads the secret of `home`, making it on the first start.
    ///
    /// # Errors
    /// `device-key-damaged` if the file is there but cannot be read as a key: a new one would
    /// orphan what the old one locked.
    pub(crate) fn load_or_make(home: &Path) -> Result<Self, DeviceError> {
        let path = path(home);
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let text = Zeroizing::new(text);
                let seed = unhex::<32>(text.trim());
                seed.map(|seed| Self(Key::from_bytes(seed)))
                    .ok_or(DeviceError::Refused("device-key-damaged"))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Self::make(&path),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                Err(DeviceError::Refused("device-key-damaged"))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn make(path: &Path) -> Result<Self, DeviceError> {
        let key = Key::make();
        let text = Zeroizing::new(hex(key.expose_secret_bytes()));
        write_private(path, text.as_bytes())?;
        Ok(Self(key))
    }

    /// Seed of the device's signing key.
    pub(crate) fn signing_seed(&self) -> Key {
        self.derive(b"plainsight/device/sign/v1")
    }

    /// Key of the device file.
    pub(crate) fn file_key(&self) -> Key {
        self.derive(b"plainsight/device/file/v1")
    }

    /// The device's identifier: it follows from the secret, so that a device whose file was lost
    /// is still the device the hub knows. Tells nothing about the secret.
    pub(crate) fn device_id(&self) -> DeviceId {
        let digest = *self.derive(b"plainsight/device/id/v1").expose_secret_bytes();
        let first = digest.first_chunk::<16>().copied().unwrap_or_default();
        DeviceId(uuid::Builder::from_random_bytes(first).into_uuid())
    }

    /// One secret, several uses: HMAC under a label is HKDF's expand step for one block.
    fn derive(&self, label: &[u8]) -> Key {
        Key::from_bytes(prove(self.0.expose_secret_bytes(), label, &[]))
    }
}

fn path(home: &Path) -> PathBuf {
    home.join("device.key")
}

/// Writes a file that only this account may read, durably and never over an existing one: under
/// another name first, so that a power cut leaves no half-written key.
///
/// # Errors
/// What the file system says.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<(), DeviceError> {
    let fresh = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&fresh, path)?;
    sync_folder(path)
}

/// Makes a rename survive a power cut, where the system can.
fn sync_folder(path: &Path) -> Result<(), DeviceError> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_stays_the_same_and_its_uses_differ() {
        let home = tempfile::tempdir().unwrap();
        let first = DeviceKey::load_or_make(home.path()).unwrap();
        let again = DeviceKey::load_or_make(home.path()).unwrap();
        assert_eq!(
            first.signing_seed().expose_secret_bytes(),
            again.signing_seed().expose_secret_bytes()
        );
        assert_ne!(
            first.signing_seed().expose_secret_bytes(),
            first.file_key().expose_secret_bytes()
        );
    }

    #[cfg(unix)]
    #[test]
    fn only_this_account_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let home = tempfile::tempdir().unwrap();
        DeviceKey::load_or_make(home.path()).unwrap();
        let mode = std::fs::metadata(path(home.path())).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0);
    }

    #[test]
    fn a_damaged_secret_is_not_replaced() {
        let home = tempfile::tempdir().unwrap();
        for damage in [b"not a key".to_vec(), vec![0xFF; 64], Vec::new()] {
            std::fs::write(path(home.path()), &damage).unwrap();
            let refused = DeviceKey::load_or_make(home.path()).err().unwrap();
            assert_eq!(refused.code(), "device-key-damaged");
            assert_eq!(std::fs::read(path(home.path())).unwrap(), damage, "left as it was");
        }
    }
}
