//! The report's definition, as read from `guidance/forms` and checked.

use super::{condition::Condition, offers::Source, report::ReportType};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Sections, pages and fields of both statutory reports.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The version of the official service that this definition follows.
    pub version: String,
    /// When that version was read, `YYYY-MM-DD`.
    pub as_of: String,
    pub(super) sections: Vec<Section>,
    pub(super) pages: Vec<Page>,
    pub(super) fields: Vec<Field>,
    pub(super) at: BTreeMap<String, usize>,
}

/// A group of pages, in the order in which a person reads them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Section id. Wording `forms-section-<id>`.
    pub id: String,
}

/// Where a page's questions are put to the officer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// On the report's own question pages.
    #[default]
    Report,
    /// On the Decide page of the person, before the report opens.
    Decide,
    /// Not yet.
    Later,
}

/// One page of the official service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The service's step without its folder. Wording `forms-page-<id>`.
    pub id: String,
    /// The service's own step, with its leading slash.
    pub step: String,
    /// Section it is read in.
    pub section: String,
    /// Reports that have it.
    pub reports: Vec<ReportType>,
    /// Where it is asked.
    pub asked: Asked,
    /// When it applies; nothing: always.
    pub shown: Option<Condition>,
    /// Fields in the service's order.
    pub fields: Vec<String>,
    /// Fields of which at least one must be ticked (official service, page `/types-of-exploitation`).
    pub one_of: Vec<String>,
}

/// What kind of answer a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One line.
    Text,
    /// Several lines.
    Textarea,
    /// One of a few.
    Radio,
    /// A single box: `true` or nothing.
    Checkbox,
    /// Any of a few, joined by line feeds.
    CheckboxGroup,
    /// One of a long list.
    Select,
    /// An email address.
    Email,
    /// A phone number.
    Tel,
    /// `YYYY-MM-DD`.
    Date,
    /// Digits only.
    IntegerText,
    /// Evidence; names of files, joined by line feeds.
    File,
}

impl Kind {
    /// The stable name used in files, on the command line and on the screen.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Textarea => "textarea",
            Self::Radio => "radio",
            Self::Checkbox => "checkbox",
            Self::CheckboxGroup => "checkbox_group",
            Self::Select => "select",
            Self::Email => "email",
            Self::Tel => "tel",
            Self::Date => "date",
            Self::IntegerText => "integer_text",
            Self::File => "file",
        }
    }

    /// The answer is a code of a short list rather than words.
    #[must_use]
    pub fn is_coded(self) -> bool {
        matches!(self, Self::Radio | Self::Checkbox | Self::CheckboxGroup)
    }
}

/// Checks that a field has beyond those of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A phone number that could be rung (official service, page `/pv-phone-number`).
    Phone,
    /// Nothing that reads as a web or email address (official service, page `/details-last-contact`).
    NoLink,
    /// An email domain that the service lets in (official service, page `/verify/who-do-you-work-for`).
    EmailDomain,
}

/// Whom an answer can identify.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identifies {
    /// The person, directly.
    Yes,
    /// The person, together with other facts, or a sensitive fact about them.
    Indirect,
    /// Whoever is named in free text.
    FreeText,
    /// Somebody else.
    ThirdParty,
    /// The officer who reports.
    Reporter,
    /// Nobody.
    None,
}

/// One question of the official service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The service's own id. Wording `forms-<id>`.
    pub id: String,
    /// Page that asks it first, in the service's order.
    pub page: String,
    /// The service's step or steps, joined by ` or ` where two pages ask it.
    pub step: String,
    /// Section it is read in.
    pub section: String,
    /// Kind of answer.
    pub kind: Kind,
    /// Codes of a short list; `true` for a single box; accepted file types for a file.
    pub options: Vec<String>,
    /// Name of a long list in `guidance/lookups`.
    pub list: Option<String>,
    /// Longest answer, see [`super::service_length`].
    pub max_length: Option<usize>,
    /// Reports that have it.
    pub report_types: Vec<ReportType>,
    /// Must be answered wherever it is asked.
    pub required: bool,
    /// When it applies on a page that applies; nothing: always.
    pub shown: Option<Condition>,
    /// A field of the same page and the value that opens this one.
    pub page_local_parent: Option<(String, String)>,
    /// Checks beyond those of its kind.
    pub rules: Vec<Rule>,
    /// Whom it can identify.
    pub identifies: Identifies,
    /// Key under which casework receives it; nothing: the service does not send it.
    pub casework_key: Option<String>,
    /// For the officer's own use: the service keeps it back, and so does the hub's copy.
    pub stays: bool,
    /// Truth may need "not known", which the service does not offer: say so in words.
    pub not_known: bool,
    /// What may be offered as its answer.
    pub offer: Option<Source>,
}

impl Field {
    /// Line breaks in the answer survive (official service: long text only).
    #[must_use]
    pub fn keeps_line_breaks(&self) -> bool {
        self.kind == Kind::Textarea
    }

    /// Must be answered, and every report asks it, whatever else is answered.
    #[must_use]
    pub fn is_always_required(&self, form: &Form) -> bool {
        let asked_always = form.pages_of(&self.id).all(|page| page.shown.is_none());
        self.required
            && self.shown.is_none()
            && asked_always
            && self.report_types.len() == ReportType::ALL.len()
    }
}

impl Form {
    /// Every live field, in the service's page order.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// One field.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.at.get(id).and_then(|at| self.fields.get(*at))
    }

    /// Sections in reading order.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Every page in reading order: by section, then as the service orders them.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        self.sections
            .iter()
            .flat_map(|section| self.pages.iter().filter(move |page| page.section == section.id))
    }

    /// Every page in the service's own order.
    #[must_use]
    pub fn service_pages(&self) -> &[Page] {
        &self.pages
    }

    /// One page.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// Pages that ask a field: one, or one per kind of report.
    pub fn pages_of(&self, field: &str) -> impl Iterator<Item = &Page> {
        self.pages.iter().filter(move |page| page.fields.iter().any(|id| id == field))
    }
}
