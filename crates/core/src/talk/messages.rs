//! One set of messages in one language, read strictly: one message a line, no markup, no variable.

use crate::guidance::Problem;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::{collections::BTreeMap, fmt::Write as _};

/// Longest message in characters: it must fit one calm page.
const LONGEST: usize = 600;
/// Bytes of the fingerprint that are kept; enough that two wordings never share one.
const FINGERPRINT: usize = 8;

/// Which set of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SetName {
    /// For adults; also holds the answers, buttons and notes that both sets share.
    #[serde(rename = "prompts")]
    Adult,
    /// For children, and for people who may be under 18.
    #[serde(rename = "prompts-child")]
    Child,
}

impl SetName {
    /// Both, adults first.
    pub const ALL: [Self; 2] = [Self::Adult, Self::Child];

    /// As stored, and as the file is called: the prefix of every key of the set.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Adult => "prompts",
            Self::Child => "prompts-child",
        }
    }

    /// Reads what [`SetName::as_str`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|set| set.as_str() == text)
    }

    /// The full key of one of the set's messages.
    #[must_use]
    pub fn key(self, id: &str) -> String {
        format!("{}-{id}", self.as_str())
    }
}

/// The messages of one set in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageSet {
    messages: BTreeMap<String, String>,
}

impl MessageSet {
    /// Reads a file. A line that cannot be a message is left out and added to `problems`.
    #[must_use]
    pub fn read(path: &str, text: &str, prefix: &str, problems: &mut Vec<Problem>) -> Self {
        let mut messages = BTreeMap::new();
        for (line, content) in (1..).zip(text.lines()) {
            if content.trim().is_empty() || content.starts_with('#') {
                continue;
            }
            match message(content, prefix) {
                Ok((key, words)) if !messages.contains_key(key) => {
                    messages.insert(key.to_owned(), words.to_owned());
                }
                Ok((key, _)) => problems.push(problem(path, line, "message-twice", key)),
                Err(code) => problems.push(problem(path, line, code, content)),
            }
        }
        Self { messages }
    }

    /// One message by its full key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.messages.get(key).map(String::as_str)
    }

    /// Keys in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// Every message, by key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.messages.iter().map(|(key, words)| (key.as_str(), words.as_str()))
    }

    /// Whether there is not one message.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// Fingerprint of keys and words: 16 hexadecimal digits. Two wordings never share one, so the
    /// log can say exactly which words were shown.
    #[must_use]
    pub fn version(&self) -> String {
        let mut hasher = Sha256::new();
        for (key, words) in &self.messages {
            // Separators that no message can hold.
            hasher.update(key.as_bytes());
            hasher.update([0x1f]);
            hasher.update(words.as_bytes());
            hasher.update([0x1e]);
        }
        let mut text = String::with_capacity(2 * FINGERPRINT);
        for byte in hasher.finalize().iter().take(FINGERPRINT) {
            let _ = write!(text, "{byte:02x}");
        }
        text
    }
}

fn message<'a>(line: &'a str, prefix: &str) -> Result<(&'a str, &'a str), &'static str> {
    let (key, words) = line.split_once('=').ok_or("message-not-one-line")?;
    let (key, words) = (key.trim(), words.trim());
    let allowed =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !key.starts_with(prefix) || !key.chars().all(allowed) {
        return Err("message-key");
    }
    if words.is_empty() {
        return Err("message-empty");
    }
    if words.contains(['{', '}', '<', '>', '&', '\\']) || words.chars().any(is_control) {
        return Err("message-markup");
    }
    if words.chars().count() > LONGEST {
        return Err("message-too-long");
    }
    Ok((key, words))
}

/// Controls, and the marks that turn the direction of a whole line: the page isolates by itself.
/// The joiners U+200C and U+200D are part of Persian and Indic spelling and stay.
fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn problem(path: &str, line: usize, code: &'static str, detail: &str) -> Problem {
    let detail = detail.chars().take(80).collect();
    Problem { file: path.to_owned(), line, code, detail }
}
