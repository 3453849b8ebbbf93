//! The journey of sealed reports.

use super::HubView;
use serde::Serialize;
use ts_rs::TS;

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
    /// Version of the report, from 1; 0 when it is another officer's.
    pub(crate) rev: u32,
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
