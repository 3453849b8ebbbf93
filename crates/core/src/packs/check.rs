//! Everything that is checked before a pack is taken: the guidance with its own examples, the words
//! for people and for officers, the clips, the dates.

use super::{
    Contents,
    variables::{Message, messages, unreadable},
};
use crate::{
    guidance::{Files, Pack, Problem},
    talk::SetName,
    text::{self, FULL_LOCALE},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The Modern Slavery Act 2015 received Royal Assent on 26 March 2015: no law in a pack is older.
const FIRST_LAW: (i32, u32, u32) = (2015, 3, 26);
/// Topics under which a pack may add words of its own, for what its guidance adds.
const ADDED: [&str; 6] = ["actions-", "bands-", "forms-", "indicators-", "law-", "questions-"];

/// Paths of the clips of a pack, each with whether it is whole.
pub type Clips = BTreeMap<String, bool>;

/// Checks a pack. `undrawable` names the characters of a text that no bundled typeface has.
///
/// # Errors
/// Every problem, each with file, line where there is one, and reason.
pub fn check(
    contents: &Contents,
    clips: &Clips,
    today: NaiveDate,
    undrawable: &dyn Fn(&str) -> Vec<char>,
) -> Result<Pack, Vec<Problem>> {
    let files = contents.files();
    let mut problems = contents.misplaced();
    let officers = officers(contents, &mut problems);
    let pack = match Pack::load(&files) {
        Ok(pack) => pack,
        Err(found) => {
            problems.extend(found.into_iter().map(|one| located(one, contents)));
            return Err(problems);
        }
    };
    problems.extend(pack.talk.problems.iter().cloned().map(|one| located(one, contents)));
    if contents.has_guidance() {
        let own = |key: &str| officers.contains_key(key);
        let found = [
            pack.indicators.check_examples(),
            wording_missing(&files, &pack, &own),
            dates(&pack, today),
        ];
        problems.extend(found.concat().into_iter().map(|one| located(one, contents)));
    }
    problems.extend(persons(contents, &pack, undrawable));
    problems.extend(sounds(clips, &pack));
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

/// Checks a guidance folder by itself, against the wording built in.
///
/// # Errors
/// Every problem, as [`check`].
pub fn check_guidance(files: &Files, today: NaiveDate) -> Result<Pack, Vec<Problem>> {
    let pack = Pack::load(files)?;
    let found = [
        pack.talk.problems.clone(),
        pack.indicators.check_examples(),
        wording_missing(files, &pack, &|_| false),
        dates(&pack, today),
    ];
    let problems = found.concat();
    if problems.is_empty() { Ok(pack) } else { Err(problems) }
}

/// What the files are called inside the pack.
fn located(mut problem: Problem, contents: &Contents) -> Problem {
    problem.file = match problem.file.strip_prefix("wording/") {
        Some(inner) => format!("locales/{inner}"),
        None if problem.file.starts_with("locales/") || !contents.has_guidance() => problem.file,
        None => format!("guidance/{}", problem.file),
    };
    problem
}

fn one(file: &str, line: usize, code: &'static str, detail: impl Into<String>) -> Problem {
    Problem { file: file.to_owned(), line, code, detail: detail.into() }
}

/// Words of the officer's screens: readable, of a known key with no variable that the screen does not
/// give, or of a topic that guidance adds to. Answers the English ones.
fn officers(contents: &Contents, problems: &mut Vec<Problem>) -> BTreeMap<String, Message> {
    let built_in: BTreeMap<String, Message> =
        text::files(FULL_LOCALE).flat_map(|(_, text)| messages(&text)).collect();
    let mut english = BTreeMap::new();
    for (locale, path, text) in contents.officers() {
        problems.extend(unreadable(path, text));
        for (key, message) in messages(text) {
            let (line, known) = (message.line, built_in.get(&key));
            let wrong = message.variables.iter().find(|name| match known {
                Some(known) => !known.variables.contains(*name),
                None => *name != "value",
            });
            if let Some(name) = wrong {
                problems.push(one(path, line, "variable-unknown", format!("{key}: ${name}")));
            }
            if known.is_none() && !ADDED.iter().any(|topic| key.starts_with(topic)) {
                problems.push(one(path, line, "message-unknown", key.clone()));
            }
            if locale == FULL_LOCALE {
                english.insert(key, message);
            }
        }
    }
    english
}

/// Wording that a pack's indicators, questions, actions, reasons and sites need and nobody wrote, at
/// the line of what needs it. `own` tells the keys that come with the pack.
#[must_use]
pub fn wording_missing(files: &Files, pack: &Pack, own: &dyn Fn(&str) -> bool) -> Vec<Problem> {
    let there = |key: &str| own(key) || text::full().find(key, &BTreeMap::new()).is_some();
    let book = &pack.indicators;
    let mut needed: Vec<(&str, String, &'static str)> = Vec::new();
    for indicator in book.indicators() {
        let key = format!("indicators-{}", indicator.id.to_ascii_lowercase());
        let parts = ["title", "means", "ask"];
        needed
            .extend(parts.map(|part| (&*indicator.id, format!("{key}-{part}"), "wording-missing")));
        if indicator.caution {
            needed.push((&indicator.id, format!("{key}-caution"), "caution-missing"));
        }
    }
    for question in book.questions() {
        let key = format!("questions-{}", question.id);
        needed.push((&question.id, format!("{key}-why"), "wording-missing"));
        needed.push((&question.id, key, "wording-missing"));
    }
    for action in book.action_ids() {
        needed.push((action, format!("actions-{action}"), "wording-missing"));
    }
    for rule in book.band_rule_ids() {
        needed.push((rule, format!("bands-reason-{rule}"), "wording-missing"));
    }
    for site in book.sites() {
        needed.push((site, format!("indicators-site-{site}"), "wording-missing"));
    }
    let missing = needed.into_iter().filter(|(_, key, _)| !there(key));
    let problem = |(id, key, code): (&str, String, &'static str)| {
        let (file, line) = place_of(files, id);
        one(&file, line, code, key)
    };
    missing.map(problem).collect()
}

/// Where an id is defined: `id = "…"` at the start of a line, or a word of a list of codes.
fn place_of(files: &Files, id: &str) -> (String, usize) {
    let wanted = format!("id = \"{id}\"");
    for (path, text) in files.all() {
        let line = text.lines().position(|line| {
            line.starts_with(&wanted) || (path.ends_with("sites.txt") && line.trim() == id)
        });
        if let Some(line) = line {
            return (path.to_owned(), line + 1);
        }
    }
    ("pack.toml".to_owned(), 0)
}

/// The date of the law must be one that can be true.
fn dates(pack: &Pack, today: NaiveDate) -> Vec<Problem> {
    let (year, month, day) = FIRST_LAW;
    let law = pack.manifest.law_as_at;
    let early = NaiveDate::from_ymd_opt(year, month, day).is_some_and(|first| law < first);
    let code = match (early, law > today) {
        (true, _) => "law-date-before-the-act",
        (_, true) => "law-date-in-the-future",
        _ => return Vec::new(),
    };
    vec![one("pack.toml", 0, code, law.to_string())]
}

/// Words for people: a whole set with its manifest, and a typeface for every character.
fn persons(
    contents: &Contents,
    pack: &Pack,
    undrawable: &dyn Fn(&str) -> Vec<char>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for tag in contents.languages() {
        let path = format!("locales/{tag}/manifest.toml");
        if contents.manifest(tag).is_none() {
            // Who checked these words, and when, must come with them.
            problems.push(one(&path, 0, "manifest-missing", tag));
        }
        let Some(language) = pack.talk.language(tag) else { continue };
        let names = [language.own.as_str(), language.english.as_str()].concat();
        let blank = undrawable(&names);
        problems.extend(blank.into_iter().map(|c| one(&path, 0, "glyph-missing", code_point(c))));
        for set in SetName::ALL {
            let Some((path, text)) = contents.set_file(tag, set) else { continue };
            let missing = pack.talk.missing(language, set);
            let of_set = missing.into_iter().filter(|key| set_of(key) == set);
            problems.extend(of_set.map(|key| one(path, 0, "message-missing", key)));
            for (line, words) in (1..).zip(text.lines()).filter(|(_, l)| !l.starts_with('#')) {
                let blank = undrawable(words).into_iter();
                problems.extend(blank.map(|c| one(path, line, "glyph-missing", code_point(c))));
            }
        }
    }
    problems
}

fn set_of(key: &str) -> SetName {
    if key.starts_with("prompts-child-") { SetName::Child } else { SetName::Adult }
}

fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

/// Clips: whole, and of a message in words that are the language's words with this pack.
fn sounds(clips: &Clips, pack: &Pack) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, whole) in clips {
        if !whole {
            problems.push(one(path, 0, "sound-broken", "not a whole Ogg or WAV file"));
        }
        let parts: Vec<&str> = path.split('/').collect();
        let [_, tag, version, name] = parts.as_slice() else { continue };
        let key = name.rsplit_once('.').map_or(*name, |(key, _)| key);
        let Some(language) = pack.talk.language(tag) else {
            problems.push(one(path, 0, "language-unknown", *tag));
            continue;
        };
        let set = language.set(set_of(key));
        if set.messages.get(key).is_none() {
            problems.push(one(path, 0, "message-unknown", key));
        } else if set.version != *version {
            problems.push(one(path, 0, "sound-of-other-words", set.version.clone()));
        }
    }
    problems
}
