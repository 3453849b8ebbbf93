//! The text files of a pack, and how they take the place of what is built in.

use super::{Kind, kind_of};
use crate::{
    guidance::{Files, Problem},
    talk::SetName,
    text,
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Locales whose officer screens a pack may reword.
const OFFICERS: [&str; 2] = ["en-GB", "cy"];
/// Files of a language that the person's words are made of.
const PERSONS: [&str; 4] = ["manifest.toml", "prompts.ftl", "prompts-child.ftl", "gloss.ftl"];

/// `about.toml` of a folder that is to become a pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Whose pack and which.
    pub id: String,
    /// Version; raise it with every change.
    pub version: String,
    /// Who answers for it.
    pub by: String,
}

/// The text files of a pack by their path in it.
#[derive(Clone, Debug, Default)]
pub struct Contents(BTreeMap<String, String>);

impl Contents {
    /// The text files of a pack.
    #[must_use]
    pub fn new(texts: BTreeMap<String, String>) -> Self {
        Self(texts)
    }

    /// Whether it replaces the guidance; wording and sound can come alone.
    #[must_use]
    pub fn has_guidance(&self) -> bool {
        self.0.keys().any(|path| kind_of(path) == Some(Kind::Guidance))
    }

    /// The guidance in force with this pack: its own or the built-in one, and its wording for people.
    #[must_use]
    pub fn files(&self) -> Files {
        let mut files = if self.has_guidance() { Files::default() } else { Files::embedded() };
        for (path, text) in &self.0 {
            let inner = match path.split_once('/') {
                Some(("guidance", inner)) => Some(inner.to_owned()),
                Some(("locales", inner)) if is_persons(inner) => Some(format!("wording/{inner}")),
                _ => None,
            };
            if let Some(inner) = inner {
                files.add(inner, text.clone());
            }
        }
        files
    }

    /// Words of the officer's screens that it replaces or adds: locale, path and text.
    pub fn officers(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0.iter().filter_map(|(path, text)| {
            let inner = path.strip_prefix("locales/").filter(|inner| !is_persons(inner))?;
            Some((inner.split_once('/')?.0, path.as_str(), text.as_str()))
        })
    }

    /// Languages for which it brings words for people.
    #[must_use]
    pub fn languages(&self) -> BTreeSet<&str> {
        let inner = self.0.keys().filter_map(|path| path.strip_prefix("locales/"));
        inner
            .filter(|inner| is_persons(inner))
            .filter_map(|inner| inner.split('/').next())
            .collect()
    }

    /// The file of one set of messages of a language, if the pack brings it: path and text.
    #[must_use]
    pub fn set_file(&self, tag: &str, set: SetName) -> Option<(&str, &str)> {
        let (path, text) = self.0.get_key_value(&format!("locales/{tag}/{}.ftl", set.as_str()))?;
        Some((path, text))
    }

    /// A language's manifest, if the pack brings it.
    #[must_use]
    pub fn manifest(&self, tag: &str) -> Option<&str> {
        self.0.get(&format!("locales/{tag}/manifest.toml")).map(String::as_str)
    }

    /// Files in places where a pack's words have no effect.
    #[must_use]
    pub fn misplaced(&self) -> Vec<Problem> {
        let known: BTreeSet<String> = text::locales().collect();
        let odd = self.0.keys().filter(|path| {
            let Some((tag, name)) = path.strip_prefix("locales/").and_then(|p| p.split_once('/'))
            else {
                return kind_of(path).is_none();
            };
            let persons = PERSONS.contains(&name);
            let own_language = known.contains(tag) || self.manifest(tag).is_some();
            if persons {
                !own_language
            } else {
                !OFFICERS.contains(&tag) || !name.ends_with(".ftl")
            }
        });
        let problem = |path: &String| Problem {
            file: path.clone(),
            line: 0,
            code: if is_persons(path.trim_start_matches("locales/")) {
                "manifest-missing"
            } else {
                "file-misplaced"
            },
            detail: "nothing reads this file here".to_owned(),
        };
        odd.map(problem).collect()
    }
}

fn is_persons(inner: &str) -> bool {
    inner.split_once('/').is_some_and(|(_, name)| PERSONS.contains(&name))
}
