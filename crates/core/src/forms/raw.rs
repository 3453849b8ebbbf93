//! The shape of the definition's files; a key that is not listed here is refused.

use super::{
    model::{Asked, Identifies, Kind, Rule},
    offers::Source,
    report::ReportType,
};
use serde::Deserialize;
use toml::Spanned;

/// The whole of `forms/report.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReport {
    pub(super) version: String,
    pub(super) as_of: String,
    pub(super) source: Spanned<String>,
    pub(super) section: Vec<RawSection>,
    pub(super) page: Vec<RawPage>,
}

/// One section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub(super) id: Spanned<String>,
}

/// One page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPage {
    pub(super) id: Spanned<String>,
    pub(super) section: Spanned<String>,
    pub(super) step: Option<String>,
    pub(super) reports: Option<Vec<ReportType>>,
    pub(super) shown: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) asked: Asked,
    #[serde(default)]
    pub(super) one_of: Vec<String>,
    pub(super) fields: Vec<Spanned<String>>,
}

/// One file of `forms/fields`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFields {
    pub(super) field: Vec<RawField>,
}

/// One field.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawField {
    pub(super) id: Spanned<String>,
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) options: Vec<String>,
    pub(super) list: Option<Spanned<String>>,
    pub(super) max_length: Option<usize>,
    #[serde(default)]
    pub(super) required: bool,
    pub(super) shown: Option<Spanned<String>>,
    #[serde(default)]
    pub(super) rules: Vec<Rule>,
    pub(super) identifies: Identifies,
    pub(super) casework_key: Option<String>,
    #[serde(default)]
    pub(super) stays: bool,
    #[serde(default)]
    pub(super) not_known: bool,
    pub(super) offer: Option<Source>,
}
