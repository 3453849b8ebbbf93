//! A damaged file is kept under another name, never deleted: it may be the only copy of
//! somebody's words.

use std::{
    io,
    path::{Path, PathBuf},
};

/// Renames `path` and its `-wal` and `-shm` companions to `<name>.damaged-<n>` with the first
/// free number, and answers the new path.
///
/// # Errors
/// What the file system says.
pub fn set_aside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let target = (1..10_000)
        .map(|n| path.with_file_name(format!("{name}.damaged-{n}")))
        .find(|candidate| !candidate.exists())
        .ok_or_else(|| io::Error::other("no free name"))?;
    std::fs::rename(path, &target)?;
    for companion in ["-wal", "-shm"] {
        let from = with_suffix(path, companion);
        if from.exists() {
            std::fs::rename(from, with_suffix(&target, companion))?;
        }
    }
    Ok(target)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_damaged_file_does_not_replace_the_first() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.vault");
        for words in ["first", "second"] {
            std::fs::write(&path, words).unwrap();
            std::fs::write(with_suffix(&path, "-wal"), words).unwrap();
            let kept = set_aside(&path).unwrap();
            assert_eq!(std::fs::read_to_string(&kept).unwrap(), words);
            assert_eq!(std::fs::read_to_string(with_suffix(&kept, "-wal")).unwrap(), words);
        }
        assert!(!path.exists());
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 4, "nothing was deleted");
    }
}
