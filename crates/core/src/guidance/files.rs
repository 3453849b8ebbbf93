//! The text files of a pack, and problems that name file, line and reason.

use serde::de::DeserializeOwned;
use std::{collections::BTreeMap, fmt};

/// Text files by their path inside the pack, with `/` between folders.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, String>);

/// Why a pack is refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path inside the pack.
    pub file: String,
    /// 1-based line, or 0 when the whole file is meant.
    pub line: usize,
    /// Stable code, for instance `source-missing`.
    pub code: &'static str,
    /// What exactly, in English, for the pack's editor.
    pub detail: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}: {}", self.file, self.line, self.code, self.detail)
    }
}

impl Files {
    /// Files read by the caller.
    #[must_use]
    pub fn new(files: BTreeMap<String, String>) -> Self {
        Self(files)
    }

    /// Adds a file, or puts it in the place of the one that has its path.
    pub fn add(&mut self, path: String, text: String) {
        self.0.insert(path, text);
    }

    /// Every file as path and text, in order of path.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// One file's text.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Files whose path starts with `folder/` and ends with `suffix`, in order of path.
    pub fn under<'a>(
        &'a self,
        folder: &'a str,
        suffix: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter(move |(path, _)| {
                path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
                    && path.ends_with(suffix)
            })
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Parses one TOML file; on failure adds a problem with its line and answers nothing.
    pub fn parse<T: DeserializeOwned>(&self, path: &str, problems: &mut Vec<Problem>) -> Option<T> {
        let Some(text) = self.get(path) else {
            problems.push(Problem {
                file: path.to_owned(),
                line: 0,
                code: "file-missing",
                detail: "a pack needs this file".to_owned(),
            });
            return None;
        };
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                problems.push(Problem {
                    file: path.to_owned(),
                    line: error.span().map_or(0, |span| line_of(text, span.start)),
                    code: "not-readable",
                    detail: error.message().to_owned(),
                });
                None
            }
        }
    }
}

/// The 1-based line of a byte offset.
#[must_use]
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let files =
            Files::new(BTreeMap::from([("law.toml".to_owned(), "a = 1\nb = = 2\n".to_owned())]));
        let mut problems = Vec::new();
        assert!(files.parse::<toml::Table>("law.toml", &mut problems).is_none());
        assert_eq!((problems[0].line, problems[0].code), (2, "not-readable"));
    }

    #[test]
    fn a_missing_file_is_named() {
        let mut problems = Vec::new();
        assert!(Files::default().parse::<toml::Table>("pack.toml", &mut problems).is_none());
        assert_eq!(problems[0].code, "file-missing");
    }

    #[test]
    fn a_folder_does_not_match_its_namesakes() {
        let files = Files::new(BTreeMap::from([
            ("forms/a.toml".to_owned(), String::new()),
            ("forms-old/b.toml".to_owned(), String::new()),
        ]));
        assert_eq!(files.under("forms", ".toml").count(), 1);
    }
}
