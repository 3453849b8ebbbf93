//! A private key as a file: its seed in hexadecimal on one line, for its owner alone.

use crate::error::HubError;
use plainsight_seal::{Key, hex, unhex};
use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Read as _, Write as _},
    path::Path,
};
use zeroize::Zeroizing;

/// Writes a new key file and waits until it is on the disk. Never overwrites one.
pub(super) fn write(path: &Path, seed: &Key) -> Result<(), HubError> {
    write_text(path, &Zeroizing::new(format!("{}\n", hex(seed.expose_secret_bytes()))))
}

/// As [`write`], for a key in another form.
pub(super) fn write_text(path: &Path, text: &str) -> Result<(), HubError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    owner_only(&mut options);
    let save = || {
        let mut file = options.open(path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    };
    save().map_err(HubError::io(path))
}

/// Reads what [`write`] wrote.
pub(super) fn read(path: &Path) -> Result<Key, HubError> {
    let file = open(path)?;
    let mut line = Zeroizing::new(Vec::with_capacity(128));
    file.take(128).read_to_end(&mut line).map_err(HubError::io(path))?;
    let text = std::str::from_utf8(&line).unwrap_or_default();
    unhex(text.trim_end()).map(Key::from_bytes).ok_or_else(|| HubError::KeyDamaged(path.to_owned()))
}

/// Reads what [`write_text`] wrote.
pub(super) fn read_text(path: &Path) -> Result<Zeroizing<String>, HubError> {
    let mut file = open(path)?;
    let mut text = Zeroizing::new(String::new());
    file.read_to_string(&mut text).map_err(|_| HubError::KeyDamaged(path.to_owned()))?;
    Ok(text)
}

fn open(path: &Path) -> Result<File, HubError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => HubError::KeyMissing(path.to_owned()),
        _ => HubError::io(path)(error),
    })?;
    if is_private(&file) { Ok(file) } else { Err(HubError::KeyOpen(path.to_owned())) }
}

#[cfg(unix)]
fn owner_only(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

#[cfg(not(unix))]
fn owner_only(_options: &mut OpenOptions) {}

#[cfg(unix)]
fn is_private(file: &File) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o077 == 0)
}

#[cfg(not(unix))]
fn is_private(_file: &File) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_and_is_never_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        write(&path, &Key::from_bytes([7; 32])).unwrap();
        assert!(matches!(write(&path, &Key::make()), Err(HubError::Io { .. })));
        assert_eq!(read(&path).unwrap().expose_secret_bytes(), &[7; 32]);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_is_for_its_owner_alone() {
        use std::{fs, os::unix::fs::PermissionsExt as _};
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        write(&path, &Key::make()).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(read(&path), Err(HubError::KeyOpen(_))));
    }

    #[test]
    fn a_missing_or_damaged_key_says_so() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.key");
        assert!(matches!(read(&path), Err(HubError::KeyMissing(_))));
        write(&path, &Key::make()).unwrap();
        for bad in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(1_000), "\u{e9}"] {
            std::fs::write(&path, bad).unwrap();
            assert!(matches!(read(&path), Err(HubError::KeyDamaged(_))), "{bad:?}");
        }
    }
}
