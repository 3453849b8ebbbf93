//! The shapes of the files under `guidance/indicators/`, as policy people write them.

use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

/// A text with its place in the file.
pub(super) type Text = Spanned<String>;

/// One file: concepts, indicators, questions and cues.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) concept: BTreeMap<Text, Vec<Text>>,
    pub(super) indicator: Vec<Indicator>,
    pub(super) question: Vec<Question>,
    pub(super) explained: Vec<Explained>,
    pub(super) risk: Vec<Cue>,
    pub(super) others: Vec<Others>,
    #[serde(rename = "type")]
    pub(super) kind: Vec<Kind>,
    pub(super) suspect: Vec<Cue>,
    pub(super) site: Vec<Cue>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Indicator {
    pub(super) id: Text,
    pub(super) applies_to: String,
    pub(super) observed: Vec<String>,
    pub(super) sites: Vec<String>,
    pub(super) strength: String,
    pub(super) caution: bool,
    pub(super) types: Vec<String>,
    pub(super) sources: Vec<String>,
    pub(super) rules: Vec<Text>,
    #[serde(rename = "match")]
    pub(super) examples: Vec<Text>,
    #[serde(rename = "miss")]
    pub(super) near_misses: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) id: Text,
    pub(super) supports: Vec<String>,
    #[serde(default)]
    pub(super) sites: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cue {
    pub(super) id: Text,
    pub(super) rules: Vec<Text>,
    #[serde(default, rename = "match")]
    pub(super) examples: Vec<Text>,
    #[serde(default, rename = "miss")]
    pub(super) near_misses: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Explained {
    pub(super) id: Text,
    pub(super) about: Vec<String>,
    pub(super) rules: Vec<Text>,
    #[serde(rename = "match")]
    pub(super) examples: Vec<Text>,
    #[serde(rename = "miss")]
    pub(super) near_misses: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Others {
    pub(super) id: Text,
    #[serde(default)]
    pub(super) count: u32,
    #[serde(default)]
    pub(super) less: u32,
    pub(super) rules: Vec<Text>,
    #[serde(rename = "match")]
    pub(super) examples: Vec<Text>,
    #[serde(rename = "miss")]
    pub(super) near_misses: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kind {
    pub(super) id: Text,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) rules: Vec<Text>,
    #[serde(rename = "match")]
    pub(super) examples: Vec<Text>,
    #[serde(rename = "miss")]
    pub(super) near_misses: Vec<Text>,
}
