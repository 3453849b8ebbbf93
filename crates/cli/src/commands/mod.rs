//! One file per command.

pub(crate) mod assess;
mod attach;
pub(crate) mod device;
pub(crate) mod form;
pub(crate) mod guidance;
mod packs;
pub(crate) mod review;
pub(crate) mod scan;
pub(crate) mod share;
pub(crate) mod talk;

use crate::output::{Failure, complain};
use plainsight_core::{
    guidance::{Files, Pack},
    text::{self, Texts},
};
use serde::de::DeserializeOwned;
use std::{
    collections::BTreeMap,
    fs,
    io::{self, BufRead, BufReader, Read as _},
    path::Path,
    sync::Arc,
};

/// Longest file of a pack in bytes, and most files: a pack is text for people.
const MAX_FILE: u64 = 4 << 20;
const MAX_FILES: usize = 1_000;

/// The built-in pack.
fn pack() -> Result<Arc<Pack>, Failure> {
    let loaded = Pack::embedded().map(Arc::new);
    loaded.map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        Failure::Broken(format!("the built-in guidance has {} problems: {first}", problems.len()))
    })
}

/// The pack in a folder, or the built-in one.
fn pack_in(folder: Option<&Path>) -> Result<Arc<Pack>, Failure> {
    let Some(folder) = folder else { return pack() };
    Pack::load(&files_in(folder)?).map(Arc::new).map_err(|problems| {
        problems.iter().for_each(|problem| complain(&problem.to_string()));
        Failure::Misuse(format!("{} holds no pack that can be used", folder.display()))
    })
}

fn files_in(folder: &Path) -> Result<Files, Failure> {
    let mut files = BTreeMap::new();
    collect(folder, folder, &mut files).map_err(|error| {
        Failure::Misuse(format!("{} cannot be read: {error}", folder.display()))
    })?;
    Ok(Files::new(files))
}

fn collect(
    root: &Path,
    folder: &Path,
    files: &mut BTreeMap<String, String>,
) -> std::io::Result<()> {
    let refuse = |what: &str| Err(std::io::Error::other(what.to_owned()));
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let data = fs::symlink_metadata(&path)?;
        if data.is_dir() {
            collect(root, &path, files)?;
        } else if data.is_file() && data.len() <= MAX_FILE && files.len() < MAX_FILES {
            let name =
                path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.insert(name, fs::read_to_string(&path)?);
        } else {
            return refuse("a pack holds only text files of at most 4 MiB, and no links");
        }
    }
    Ok(())
}

/// A file, or standard input for "-" or nothing.
fn reader(file: Option<&Path>) -> Result<Box<dyn BufRead>, Failure> {
    match file {
        Some(path) if path != Path::new("-") => match fs::File::open(path) {
            Ok(file) => Ok(Box::new(BufReader::new(file))),
            Err(error) => {
                Err(Failure::Misuse(format!("{} cannot be read: {error}", path.display())))
            }
        },
        _ => Ok(Box::new(BufReader::new(io::stdin()))),
    }
}

fn whole(file: Option<&Path>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    reader(file)?.read_to_end(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| Failure::Misuse("the input is not UTF-8 text".into()))
}

fn json<T: DeserializeOwned>(file: &Path) -> Result<T, Failure> {
    let text = whole(Some(file))?;
    serde_json::from_str(&text).map_err(|error| {
        Failure::Misuse(format!("{} is not the JSON this command reads: {error}", file.display()))
    })
}

/// A sentence for a person, in English.
fn sentence(key: &str, args: &BTreeMap<String, String>) -> String {
    let texts: &Texts = text::full();
    texts.get(key, args)
}
