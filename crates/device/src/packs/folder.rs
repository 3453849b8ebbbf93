//! The folder that a pack is made from.

use super::PackError;
use plainsight_core::{
    guidance::Problem,
    packs::{About, Contents, Kind, MAX_FILES, MAX_SOUND, MAX_TEXT, kind_of, sound},
};
use std::{collections::BTreeMap, path::Path};

/// What the pack says of itself, beside the folders.
const ABOUT: &str = "about.toml";

/// A folder read whole.
#[derive(Debug)]
pub struct Folder {
    /// Its `about.toml`.
    pub about: About,
    /// Its texts.
    pub contents: Contents,
    /// Whether each clip is whole.
    pub whole: BTreeMap<String, bool>,
    /// Every file that goes into the pack, in order of path.
    pub(super) files: BTreeMap<String, Vec<u8>>,
}

/// Reads the folder of a pack: `about.toml` and the folders `guidance`, `locales`, `sound`.
///
/// # Errors
/// A file that no pack may hold, each with its path; what the file system says.
pub fn read_folder(root: &Path) -> Result<Folder, PackError> {
    let mut found = BTreeMap::new();
    let mut problems = Vec::new();
    collect(root, "", &mut found, &mut problems)?;
    let about = found.remove(ABOUT).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let about = match about.as_deref().map(toml::from_str::<About>) {
        Some(Ok(about)) => Some(about),
        Some(Err(error)) => {
            problems.push(problem(ABOUT, "not-readable", error.message()));
            None
        }
        None => {
            problems.push(problem(ABOUT, "file-missing", "id, version, by"));
            None
        }
    };
    let mut texts = BTreeMap::new();
    let mut whole = BTreeMap::new();
    for (path, bytes) in &found {
        if kind_of(path) == Some(Kind::Sound) {
            whole.insert(path.clone(), sound::is_whole(bytes));
        } else if let Ok(text) = String::from_utf8(bytes.clone()) {
            texts.insert(path.clone(), text);
        } else {
            problems.push(problem(path, "not-utf8", ""));
        }
    }
    match about {
        Some(about) if problems.is_empty() => {
            Ok(Folder { about, contents: Contents::new(texts), whole, files: found })
        }
        _ => Err(PackError::Problems(problems)),
    }
}

fn problem(file: &str, code: &'static str, detail: &str) -> Problem {
    Problem { file: file.to_owned(), line: 0, code, detail: detail.to_owned() }
}

fn collect(
    folder: &Path,
    inside: &str,
    found: &mut BTreeMap<String, Vec<u8>>,
    problems: &mut Vec<Problem>,
) -> Result<(), PackError> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let inner = if inside.is_empty() { name.into_owned() } else { format!("{inside}/{name}") };
        let data = std::fs::symlink_metadata(&path)?;
        if data.is_dir() {
            collect(&path, &inner, found, problems)?;
            continue;
        }
        let most = match kind_of(&inner) {
            Some(Kind::Sound) => MAX_SOUND,
            Some(_) => MAX_TEXT,
            None if inner == ABOUT => MAX_TEXT,
            // A note for the pack's editors beside its folders.
            None if !inner.contains('/') && inner.ends_with(".md") => continue,
            None => 0,
        };
        if !data.is_file() || most == 0 {
            problems.push(problem(&inner, "file-misplaced", "no pack may hold this"));
        } else if data.len() > most || found.len() > MAX_FILES {
            problems.push(problem(&inner, "file-too-large", ""));
        } else {
            found.insert(inner, std::fs::read(&path)?);
        }
    }
    Ok(())
}
