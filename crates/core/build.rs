//! Rebuilds the crate when guidance or wording changes: both are embedded as text. The indicators
//! are compiled here too, by the very code that reads a pack, because compiling them at every start
//! would keep an officer waiting.

#![allow(dead_code, unused_imports, unreachable_pub, missing_docs)]

#[path = "src/guidance/files.rs"]
pub mod files;
#[path = "src/indicators/mod.rs"]
pub mod indicators;

/// As the shared code knows them.
mod guidance {
    pub use super::files::{self, Files, Problem};
}

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=../../guidance");
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=src/guidance/files.rs");
    println!("cargo:rerun-if-changed=src/indicators");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../guidance");
    let mut files = BTreeMap::new();
    collect(&root, "", &mut files)?;
    let mut problems = Vec::new();
    let book = indicators::Book::load(&files::Files::new(files), &mut problems);
    // A pack with problems is not compiled: the program reads it as text and names them.
    let (book, examples) = if problems.is_empty() { book.encode()? } else { Default::default() };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("book.bin"), book)?;
    fs::write(out.join("examples.bin"), examples)?;
    Ok(())
}

fn collect(folder: &Path, under: &str, into: &mut BTreeMap<String, String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}/"), into)?;
        } else if let Ok(text) = fs::read_to_string(entry.path()) {
            into.insert(path, text);
        }
    }
    Ok(())
}
