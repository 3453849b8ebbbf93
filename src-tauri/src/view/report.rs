//! People, question pages, *Check your answers*.

use super::{MessageView, PassageView, WordsView};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// One task of a person. Wording `tasks-<id>`, state wording `tasks-state-<state>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TaskView {
    /// `safe`, `decide`, `report`, `check`.
    pub(crate) id: String,
    /// `not-started`, `in-progress`, `done`, `blocked`; of `check` also `undecided` (words that
    /// could identify somebody wait) and `ready` (only the seal is left).
    pub(crate) state: String,
}

/// What age and consent decide.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct RouteView {
    /// `nrm_adult`, `nrm_child`, `dtn_anonymous`, `dtn_cooperating`, or nothing yet.
    pub(crate) report_type: Option<String>,
    /// Why, as a Fluent message (`route-…`).
    pub(crate) reason: MessageView,
    /// Field ids still needed to decide.
    pub(crate) missing: Vec<String>,
}

/// One person with every answer given so far.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PersonView {
    /// Person identifier.
    pub(crate) id: String,
    /// Their encounter.
    pub(crate) encounter_id: String,
    /// What the officer calls them.
    pub(crate) label: String,
    /// Answers by field id; several choices are joined by a line feed.
    pub(crate) answers: BTreeMap<String, String>,
    /// What age and consent decide.
    pub(crate) route: RouteView,
    /// Task list.
    pub(crate) tasks: Vec<TaskView>,
    /// `none`, `draft`, `sealed`, `received`, `parked`.
    pub(crate) report_state: String,
    /// Why an adult's yes cannot be taken yet, as `errors-<code>`; nothing when it can.
    pub(crate) consent_refusal: Option<String>,
}

/// One field of a question page. Wording: `forms-<id>` (label), `forms-<id>-hint` when
/// `has_hint`, `forms-<id>-option-<value>` per option of a short list.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct FieldView {
    /// The official service's field id.
    pub(crate) id: String,
    /// `text`, `textarea`, `radio`, `checkbox`, `checkbox_group`, `select`, `email`, `tel`,
    /// `date`, `integer_text`.
    pub(crate) kind: String,
    /// Option codes of a short list.
    pub(crate) options: Vec<String>,
    /// Name of a long list (see `lookup`), if it is one.
    pub(crate) list: Option<String>,
    /// Must be answered in this report.
    pub(crate) required: bool,
    /// The service's limit, counted its way.
    pub(crate) max_length: Option<u32>,
    /// There is a hint.
    pub(crate) has_hint: bool,
    /// Shown only while another field of this page has this value: `field=value`.
    pub(crate) shown_when: Option<String>,
    /// Current answer; several choices are joined by a line feed; a date is `YYYY-MM-DD`.
    pub(crate) value: String,
    /// Offered from what is known already; nothing is copied until the officer takes it.
    pub(crate) offer: Option<OfferView>,
    /// The official form has no "not known"; the app offers to say so in words.
    pub(crate) offers_not_known: bool,
}

/// An answer that is known from elsewhere.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct OfferView {
    /// The value offered.
    pub(crate) value: String,
    /// Where it comes from: wording `forms-from-<source>`.
    pub(crate) source: String,
}

/// One question page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PageView {
    /// Page id, the service's step without its slash. Wording `forms-page-<id>`.
    pub(crate) id: String,
    /// Section id. Wording `forms-section-<id>`.
    pub(crate) section: String,
    /// Fields that this page may show.
    pub(crate) fields: Vec<FieldView>,
    /// Page before, in reading order.
    pub(crate) previous: Option<String>,
    /// Page after, in reading order.
    pub(crate) next: Option<String>,
    /// 1-based place among the pages that apply.
    pub(crate) position: u32,
    /// Pages that apply.
    pub(crate) total: u32,
    /// At least one field must be answered, whichever (types of exploitation).
    pub(crate) one_of: bool,
}

/// One section of the report with its pages.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SectionView {
    /// Section id. Wording `forms-section-<id>`.
    pub(crate) id: String,
    /// Pages that apply now.
    pub(crate) pages: Vec<PageRow>,
    /// `not-started`, `in-progress`, `done`.
    pub(crate) state: String,
}

/// A page in the list of a section.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PageRow {
    /// Page id.
    pub(crate) id: String,
    /// `not-started`, `in-progress`, `done`.
    pub(crate) state: String,
}

/// A report being written.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ReportView {
    /// What age and consent decide.
    pub(crate) route: RouteView,
    /// Sections in reading order.
    pub(crate) sections: Vec<SectionView>,
    /// First page that still needs something.
    pub(crate) next_page: Option<String>,
    /// Required fields answered.
    pub(crate) answered: u32,
    /// Required fields of this report.
    pub(crate) required: u32,
}

/// A field that cannot stay as it is. The window shows `errors-field-<code>` with `args`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct FieldProblemView {
    /// Field id.
    pub(crate) field: String,
    /// Page id.
    pub(crate) page: String,
    /// Stable code: `required`, `too-long`, `not-an-option`, `email`, `phone`, `date`, …
    pub(crate) code: String,
    /// Arguments by name.
    pub(crate) args: BTreeMap<String, String>,
}

/// One line of *Check your answers*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct AnswerRow {
    /// Field id.
    pub(crate) field: String,
    /// Page to change it on.
    pub(crate) page: String,
    /// Answer as it will leave, after the service's own formatting.
    pub(crate) value: String,
    /// Option codes (`value` then holds codes, joined by a line feed) or free text.
    pub(crate) coded: bool,
    /// The service changes some characters silently: what it will store instead, if different.
    pub(crate) stored_as: Option<String>,
    /// Passages that could identify somebody.
    pub(crate) passages: Vec<PassageView>,
}

/// A section of *Check your answers*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct AnswerSection {
    /// Section id.
    pub(crate) id: String,
    /// Answers that will be sent.
    pub(crate) rows: Vec<AnswerRow>,
}

/// Something that will not be sent.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PrunedRow {
    /// Field id, or an encounter part such as `note`.
    pub(crate) field: String,
    /// Why: wording `forms-pruned-<why>`.
    pub(crate) why: String,
}

/// *Check your answers* and *What will be sent*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct CheckView {
    /// What age and consent decide.
    pub(crate) route: RouteView,
    /// Nothing stands in the way of sealing.
    pub(crate) ready: bool,
    /// What stands in the way.
    pub(crate) problems: Vec<FieldProblemView>,
    /// Words that could identify somebody, those that wait for a decision first.
    pub(crate) words: Vec<WordsView>,
    /// How many wait for a decision.
    pub(crate) undecided: u32,
    /// What will be sent.
    pub(crate) sections: Vec<AnswerSection>,
    /// What was left out and why.
    pub(crate) pruned: Vec<PrunedRow>,
}
