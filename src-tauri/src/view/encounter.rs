//! Encounters, findings and what they mean.

use super::{MessageView, OtherView, OthersView, ReminderView};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// One line on *Today*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct EncounterRow {
    /// Encounter identifier.
    pub(crate) id: String,
    /// RFC 3339 in UTC.
    pub(crate) started_at: String,
    /// The note's first words, at most 120 characters.
    pub(crate) opening: String,
    /// Place as typed.
    pub(crate) place: String,
    /// `curious`, `ask` or `act`.
    pub(crate) band: String,
    /// People added.
    pub(crate) people: u32,
    /// People whose report is not sealed yet.
    pub(crate) unsealed: u32,
}

/// *Today*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TodayView {
    /// Newest first.
    pub(crate) encounters: Vec<EncounterRow>,
    /// What is due, late ones first.
    pub(crate) due: Vec<ReminderView>,
    /// People still to be found.
    pub(crate) others: Vec<OtherView>,
}

/// Characters of the note as the window counts them: UTF-16 units, `[start, end)`.
#[derive(Clone, Copy, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SpanView {
    /// First unit.
    pub(crate) start: u32,
    /// One past the last unit.
    pub(crate) end: u32,
}

/// One indicator with the evidence for it. Wording keys: `indicators-<id in lower case>-title`,
/// `-means`, `-ask`, and `-caution` when `has_caution`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct FindingView {
    /// Indicator, for instance `DOC-001`.
    pub(crate) indicator: String,
    /// Category, for instance `identity_documents`; wording key `indicators-category-<category>`.
    pub(crate) category: String,
    /// Where the words stand in the note; empty when an answer supports it.
    pub(crate) spans: Vec<SpanView>,
    /// The rule that fired.
    pub(crate) rule: String,
    /// A question answered "yes" supports it.
    pub(crate) by_answer: bool,
    /// A caution must be shown with it.
    pub(crate) has_caution: bool,
    /// First source, as a citation or address.
    pub(crate) source: String,
    /// `strong`, `medium` or `weak`, as it stands here.
    pub(crate) strength: String,
    /// `accepted`, `dismissed`, or nothing decided yet.
    pub(crate) decision: Option<String>,
    /// Why it was set aside, in the officer's words; empty otherwise.
    pub(crate) reason: String,
}

/// Something to do now. Wording `actions-<id>` and `actions-<id>-detail`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ActionView {
    /// Action, for instance `ensure-safe-now`.
    pub(crate) id: String,
    /// A number to ring, if the action is a call.
    pub(crate) phone: Option<String>,
}

/// One question worth asking now. Wording `questions-<id>` and `questions-<id>-why`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct QuestionView {
    /// Question.
    pub(crate) id: String,
    /// `yes`, `no`, `unknown`, or nothing yet.
    pub(crate) answer: Option<String>,
}

/// What the findings mean for the officer.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct AssessmentView {
    /// `curious`, `ask` or `act`.
    pub(crate) band: String,
    /// Why, as Fluent messages (`bands-reason-…`).
    pub(crate) reasons: Vec<MessageView>,
    /// Strongest first; those set aside last.
    pub(crate) findings: Vec<FindingView>,
    /// First things to do, most urgent first.
    pub(crate) actions: Vec<ActionView>,
    /// At most three open ones, then those already answered.
    pub(crate) questions: Vec<QuestionView>,
    /// `labour`, `sexual`, `criminal`, `domestic`, …; wording `indicators-type-<type>`.
    pub(crate) exploitation_types: Vec<String>,
    /// Somebody may be hurt, waited for, or going back tonight.
    pub(crate) immediate_risk: bool,
    /// Other people mentioned, if a number could be read.
    pub(crate) other_people: Option<u32>,
    /// Words that weighed most where the account as a whole is the reason; they are no finding.
    pub(crate) account_words: Vec<SpanView>,
    /// The kind of place that the note names, if the officer chose none; site code or empty.
    pub(crate) site: String,
    /// The person may be treated as a suspect: section 45 deserves a look.
    pub(crate) section_45: bool,
}

/// A person on the encounter page.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct PersonRow {
    /// Person identifier.
    pub(crate) id: String,
    /// What the officer calls them; may be "Person 1".
    pub(crate) label: String,
    /// Report type in force, if age and consent decide one.
    pub(crate) report_type: Option<String>,
    /// `none`, `draft`, `sealed`, `received`, `parked`.
    pub(crate) report_state: String,
}

/// One encounter.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct EncounterView {
    /// Encounter identifier.
    pub(crate) id: String,
    /// RFC 3339 in UTC.
    pub(crate) started_at: String,
    /// What was said, in their words.
    pub(crate) note: String,
    /// Encounter facts by field id: `officer-view`, `place-name`, `place-site`, `present`
    /// (comma-separated codes), `danger-now` (`yes`/`no`).
    pub(crate) facts: BTreeMap<String, String>,
    /// The note's last change on disk, RFC 3339 in UTC.
    pub(crate) saved_at: String,
    /// The assessment of the note, the facts and the answers.
    pub(crate) assessment: AssessmentView,
    /// Everyone else who was mentioned.
    pub(crate) others: OthersView,
    /// People of this encounter.
    pub(crate) people: Vec<PersonRow>,
    /// Site codes to offer; wording `indicators-site-<code>`.
    pub(crate) sites: Vec<String>,
}

/// The answer to a change of the note or of a fact.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SavedView {
    /// On encrypted disk since, RFC 3339 in UTC.
    pub(crate) saved_at: String,
    /// The assessment after the change.
    pub(crate) assessment: AssessmentView,
    /// Everyone else who was mentioned.
    pub(crate) others: OthersView,
}
