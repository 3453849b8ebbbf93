//! Every type the window sees, and nothing else. Converted by hand from the engine's types so
//! that renaming a field inside never breaks the screen or a stored draft.
//!
//! Sentences never travel: the window receives Fluent keys with arguments and writes the words.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A Fluent message to be written by the window: `key` in `locales/<tag>/*.ftl`, `args` as text.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct MessageView {
    /// Fluent key.
    pub(crate) key: String,
    /// Arguments by name; numbers are sent as decimal text.
    pub(crate) args: BTreeMap<String, String>,
}

/// What a command answers when it refuses. The window shows `errors-<code>` with `args`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ProblemView {
    /// Stable code, for instance `unlock-wrong`.
    pub(crate) code: String,
    /// Arguments by name, for instance `attempts`, `seconds`.
    pub(crate) args: BTreeMap<String, String>,
}

/// Where the window must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StageView {
    /// No officer on this device yet.
    Create,
    /// Officers exist, nobody is unlocked.
    Unlock,
    /// An officer's vault is open.
    Open,
}

/// One officer as listed on the Unlock screen.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct OfficerView {
    /// Officer identifier.
    pub(crate) id: String,
    /// Name as typed.
    pub(crate) name: String,
    /// Collar number.
    pub(crate) collar: String,
    /// Force, from the lookup list.
    pub(crate) force: String,
}

/// How the window looks. Chosen before unlocking, so kept per device.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub(crate) struct SettingsView {
    /// `en-GB` or `cy`.
    pub(crate) locale: String,
    /// 100, 125, 150, 175 or 200 (per cent).
    pub(crate) text_size: u16,
    /// `system`, `light` or `dark`.
    pub(crate) theme: String,
}

/// The hub as this device sees it.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HubView {
    /// Enrolled with a hub.
    pub(crate) enrolled: bool,
    /// The hub's own name, once enrolled.
    pub(crate) name: Option<String>,
    /// Last verified contact, RFC 3339 in UTC.
    pub(crate) last_contact: Option<String>,
    /// `ok`, `offline`, `blocked` (something that is not our hub answers), `never`, `not-enrolled`.
    pub(crate) state: String,
}

/// What waits, in numbers.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct QueueView {
    /// Sealed, no verified receipt yet.
    pub(crate) waiting: u32,
    /// Verified receipt held.
    pub(crate) received: u32,
    /// Set aside with a reason; needs a person.
    pub(crate) parked: u32,
    /// When the oldest waiting report was sealed, RFC 3339 in UTC.
    pub(crate) oldest_waiting: Option<String>,
}

/// The whole frame of the window; asked at start, after each change of stage and every 2 seconds.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct AppView {
    /// Which stage to show.
    pub(crate) stage: StageView,
    /// Officers of this device, most recent first.
    pub(crate) officers: Vec<OfficerView>,
    /// The unlocked officer.
    pub(crate) officer: Option<OfficerView>,
    /// Set when an officer was locked out by idleness: their work lies underneath.
    pub(crate) idle_locked: Option<String>,
    /// Seconds until the idle lock, when it is close (30 s or less).
    pub(crate) locks_in: Option<u32>,
    /// Look and language.
    pub(crate) settings: SettingsView,
    /// Hub.
    pub(crate) hub: HubView,
    /// Outbox.
    pub(crate) queue: QueueView,
    /// Guidance pack version, for instance `2026.11`.
    pub(crate) guidance_version: String,
    /// The date at which the law in the pack was read, `YYYY-MM-DD`.
    pub(crate) law_as_at: String,
    /// Things to say at the top of any screen (a damaged vault set aside, no key store, …).
    pub(crate) notices: Vec<MessageView>,
    /// How the device's own key is kept: `os` or `file`.
    pub(crate) key_store: String,
    /// Program version.
    pub(crate) app_version: String,
}

/// First start: a new officer.
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewOfficer {
    /// Full name.
    pub(crate) name: String,
    /// Collar number.
    pub(crate) collar: String,
    /// Force, exactly as in the lookup list.
    pub(crate) force: String,
    /// Pass phrase, 15 characters or more, or 4 words or more.
    pub(crate) pass_phrase: String,
}

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
    /// Strongest first.
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
}

/// One task of a person. Wording `tasks-<id>`, state wording `tasks-state-<state>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct TaskView {
    /// `safe`, `decide`, `report`, `check`.
    pub(crate) id: String,
    /// `not-started`, `in-progress`, `done`, `blocked`.
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
    /// What will be sent.
    pub(crate) sections: Vec<AnswerSection>,
    /// What was left out and why.
    pub(crate) pruned: Vec<PrunedRow>,
}

/// One step of a report's journey.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct StepView {
    /// `sealed`, `queued`, `tried`, `received`, `parked`. Wording `sent-step-<id>`.
    pub(crate) id: String,
    /// RFC 3339 in UTC, when it happened.
    pub(crate) at: Option<String>,
}

/// One report on *Sent*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SentRow {
    /// Envelope identifier.
    pub(crate) id: String,
    /// What the officer calls the person; empty when the report is another officer's.
    pub(crate) label: String,
    /// Report type.
    pub(crate) report_type: String,
    /// `queued`, `received` or `parked`. Wording `sent-state-<state>`.
    pub(crate) state: String,
    /// The journey so far.
    pub(crate) steps: Vec<StepView>,
    /// The hub's reference, from a verified receipt.
    pub(crate) reference: Option<String>,
    /// The hub's time of acceptance, RFC 3339 in UTC, from a verified receipt.
    pub(crate) received_at: Option<String>,
    /// Why the last try failed: wording `sent-problem-<code>`.
    pub(crate) problem: Option<String>,
    /// Next try, RFC 3339 in UTC.
    pub(crate) next_try_at: Option<String>,
    /// Tries so far.
    pub(crate) tries: u32,
}

/// *Sent*.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SentView {
    /// Newest first.
    pub(crate) rows: Vec<SentRow>,
    /// Hub.
    pub(crate) hub: HubView,
}

/// Enrolment typed by hand (`make run` does it by itself).
#[derive(Clone, Debug, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enrolment {
    /// The hub's address, `https://…`, or `http://127.0.0.1:…` for a hub on this machine.
    pub(crate) hub_url: String,
    /// One-time code from the hub's administrator.
    pub(crate) code: String,
}
