//! Reads the conversation from a pack, and every language from `locales/` or the pack.

use super::{
    Direction, Language, MessageSet, Review, SetName, SetState, Talk,
    messages::problem,
    script::{Kind, Script},
};
use crate::{
    guidance::{Files, Problem},
    text::{self, FULL_LOCALE},
};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

const SCRIPT: &str = "talk.toml";
/// Folder of a pack that replaces a language's files.
const WORDING: &str = "wording";
const MANIFEST: &str = "manifest.toml";
/// Scripts for which the program brings a font.
const SCRIPTS: [&str; 8] = ["Latn", "Cyrl", "Arab", "Ethi", "Deva", "Guru", "Beng", "Hans"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawManifest {
    tag: String,
    english: String,
    own: String,
    #[serde(default)]
    also: Vec<String>,
    script: String,
    direction: Direction,
    countries: Vec<String>,
    voice: String,
    #[serde(default)]
    voice_rough: bool,
    #[serde(rename = "set", default)]
    sets: Vec<RawSet>,
    /// For the reviewer; not shown.
    #[serde(default, rename = "notes")]
    _notes: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawSet {
    name: String,
    state: String,
    #[serde(default)]
    checked: Vec<String>,
    #[serde(default)]
    unchecked: Vec<String>,
    #[serde(default)]
    reviewer: String,
    reviewed_on: Option<String>,
    #[serde(default)]
    reviewed_version: String,
    #[serde(default, rename = "notes")]
    _notes: String,
}

impl Talk {
    /// Reads the conversation and the languages.
    ///
    /// What is wrong with the conversation itself is added to `problems` and refuses the pack.
    /// What is wrong with a language stays in [`Talk::problems`]: a slip in one translation must
    /// not keep an officer from all others.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let script = files.parse::<Script>(SCRIPT, problems);
        let mut found = Vec::new();
        let mut languages: Vec<_> =
            tags(files).iter().filter_map(|tag| language(files, tag, &mut found)).collect();
        let english = languages.iter().find(|language| language.tag == FULL_LOCALE).cloned();
        let Some((script, english)) = script.zip(english) else {
            if problems.is_empty() {
                problems.push(problem(MANIFEST, 0, "file-missing", FULL_LOCALE));
            }
            return Self::empty(found);
        };
        for language in &languages {
            unknown_keys(language, &english, &mut found);
        }
        check(&script, &english, problems);
        let place = |tag: &str| script.order.iter().position(|one| one == tag);
        languages.sort_by_key(|language| {
            (place(&language.tag).unwrap_or(usize::MAX), language.english.clone())
        });
        let Script { parts, sheets, numbers, .. } = script;
        Self { languages, parts, sheets, numbers, problems: found }
    }

    fn empty(problems: Vec<Problem>) -> Self {
        Self {
            languages: Vec::new(),
            parts: Vec::new(),
            sheets: Vec::new(),
            numbers: Vec::new(),
            problems,
        }
    }
}

/// Folders of `locales/` and of the pack.
fn tags(files: &Files) -> BTreeSet<String> {
    let brought = files.under(WORDING, MANIFEST).filter_map(|(path, _)| {
        let tag = path.strip_prefix("wording/")?.strip_suffix("/manifest.toml")?;
        Some(tag.to_owned())
    });
    text::locales().chain(brought).collect()
}

/// A file of a language: the pack's if it brings one, else the one built in.
fn file(files: &Files, tag: &str, name: &str) -> Option<(String, String)> {
    let path = format!("{WORDING}/{tag}/{name}");
    if let Some(text) = files.get(&path) {
        return Some((path, text.to_owned()));
    }
    Some((format!("locales/{tag}/{name}"), text::file(tag, name)?))
}

fn language(files: &Files, tag: &str, problems: &mut Vec<Problem>) -> Option<Language> {
    let (path, text) = file(files, tag, MANIFEST)?;
    let raw: RawManifest = match toml::from_str(&text) {
        Ok(raw) => raw,
        Err(error) => {
            problems.push(problem(&path, 0, "not-readable", error.message()));
            return None;
        }
    };
    let mut flag = |code, detail: &str| problems.push(problem(&path, 0, code, detail));
    if raw.tag != tag || tag.parse::<unic_langid::LanguageIdentifier>().is_err() {
        flag("language-tag", &raw.tag);
        return None;
    }
    if !SCRIPTS.contains(&raw.script.as_str()) {
        flag("language-script", &raw.script);
        return None;
    }
    let sets = SetName::ALL.map(|name| set(files, tag, name, &raw, problems));
    let [adult, child] = sets;
    Some(Language {
        gloss: gloss(files, tag, problems),
        tag: raw.tag,
        english: raw.english,
        own: raw.own,
        also: raw.also,
        script: raw.script,
        direction: raw.direction,
        countries: raw.countries,
        voice: Some(raw.voice).filter(|voice| voice != "none" && !voice.is_empty()),
        voice_rough: raw.voice_rough,
        adult,
        child,
    })
}

fn set(
    files: &Files,
    tag: &str,
    name: SetName,
    manifest: &RawManifest,
    problems: &mut Vec<Problem>,
) -> SetState {
    let found = file(files, tag, &format!("{}.ftl", name.as_str()));
    let messages = found.map(|(path, text)| {
        MessageSet::read(&path, &text, &format!("{}-", name.as_str()), problems)
    });
    let messages = messages.unwrap_or_default();
    let raw = manifest.sets.iter().find(|set| set.name == name.as_str());
    let version = messages.version();
    let review = raw.map_or(Review::MachineDrafted, |raw| review(raw, tag, &version, problems));
    let list = |of: fn(&RawSet) -> &Vec<String>| raw.map(of).cloned().unwrap_or_default();
    SetState {
        review: if messages.is_empty() { Review::Untranslated } else { review },
        version,
        checked: list(|raw| &raw.checked),
        unchecked: list(|raw| &raw.unchecked),
        messages,
    }
}

fn review(raw: &RawSet, tag: &str, version: &str, problems: &mut Vec<Problem>) -> Review {
    match raw.state.as_str() {
        "source" if tag == FULL_LOCALE => Review::Source,
        "reviewed" => {
            let on = raw.reviewed_on.as_deref().and_then(|day| day.parse::<NaiveDate>().ok());
            let by = raw.reviewer.trim().to_owned();
            match on {
                Some(on) if !by.is_empty() && raw.reviewed_version == version => {
                    Review::Reviewed { by, on }
                }
                Some(_) if !by.is_empty() => Review::ReviewOutdated,
                _ => {
                    let path = format!("locales/{tag}/{MANIFEST}");
                    problems.push(problem(&path, 0, "review-incomplete", &raw.name));
                    Review::MachineDrafted
                }
            }
        }
        _ => Review::MachineDrafted,
    }
}

fn gloss(files: &Files, tag: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, String> {
    let Some((path, text)) = file(files, tag, "gloss.ftl") else { return BTreeMap::new() };
    let read = MessageSet::read(&path, &text, "prompts-", problems);
    read.iter().map(|(key, words)| (key.to_owned(), words.to_owned())).collect()
}

fn unknown_keys(language: &Language, english: &Language, problems: &mut Vec<Problem>) {
    for name in SetName::ALL {
        for key in language.set(name).messages.keys() {
            if english.set(name).messages.get(key).is_none() {
                let path = format!("locales/{}/{}.ftl", language.tag, name.as_str());
                problems.push(problem(&path, 0, "message-unknown", key));
            }
        }
    }
}

/// Every message that the conversation names must be there in English; a child is asked for no
/// consent; only the kinds that may ask closed questions do.
fn check(script: &Script, english: &Language, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    let mut flag = |code, detail: &str| problems.push(problem(SCRIPT, 0, code, detail));
    let parts = script.parts.iter();
    let named =
        parts.flat_map(|part| part.keys()).chain(script.sheets.iter().flat_map(|s| s.keys()));
    let numbers = script.numbers.iter().map(|line| line.set.key(&line.message));
    for key in named.chain(numbers) {
        if english.message(&key).is_none() {
            flag("message-missing", &key);
        }
    }
    for part in &script.parts {
        if !seen.insert((part.set, part.id.as_str())) {
            flag("part-twice", &part.id);
        }
        if part.kind == Kind::Consent && part.set == SetName::Child {
            flag("consent-child", &part.id);
        }
        let asks = part.prompts.iter().any(|prompt| prompt.ask);
        if asks && part.kind == Kind::Information {
            flag("information-asks", &part.id);
        }
    }
}
