//! One file per command.

pub(crate) mod assess;
pub(crate) mod device;
pub(crate) mod form;
pub(crate) mod guidance;
pub(crate) mod scan;

use crate::output::Failure;
use plainsight_core::{
    guidance::Pack,
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

/// The built-in pack.
fn pack() -> Result<Arc<Pack>, Failure> {
    let loaded = Pack::embedded().map(Arc::new);
    loaded.map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        Failure::Broken(format!("the built-in guidance has {} problems: {first}", problems.len()))
    })
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
