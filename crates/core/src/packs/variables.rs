//! Fluent messages of a file with the variables they use and the line they start on.

use crate::guidance::{Problem, files::line_of};
use fluent::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// One message: where it starts, and its variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) line: usize,
    pub(super) variables: BTreeSet<String>,
}

/// The messages of a file. A message starts at the beginning of a line with a small letter.
pub(super) fn messages(text: &str) -> BTreeMap<String, Message> {
    let mut found: BTreeMap<String, Message> = BTreeMap::new();
    let mut current = None;
    for (line, content) in (1..).zip(text.lines()) {
        if content.starts_with('#') {
            continue;
        }
        let key = content.split_once('=').map(|(key, _)| key.trim());
        if let Some(key) = key.filter(|_| content.starts_with(|c: char| c.is_ascii_lowercase())) {
            found.entry(key.to_owned()).or_default().line = line;
            current = Some(key.to_owned());
        }
        let Some(message) = current.as_ref().and_then(|key| found.get_mut(key)) else { continue };
        for part in content.split('$').skip(1) {
            let name =
                part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_');
            message.variables.insert(name.collect());
        }
    }
    found
}

/// What Fluent itself cannot read.
pub(super) fn unreadable(path: &str, text: &str) -> Vec<Problem> {
    let Err((_, errors)) = FluentResource::try_new(text.to_owned()) else { return Vec::new() };
    let problems = errors.iter().map(|error| Problem {
        file: path.to_owned(),
        line: line_of(text, error.pos.start),
        code: "not-readable",
        detail: error.kind.to_string(),
    });
    problems.collect()
}
