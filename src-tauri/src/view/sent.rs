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

/// What somebody at the hub said about a report. Wording `sent-notice-<id>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct NoticeView {
    /// `acknowledged`, `home-office-reference`, `crime-number`, `correction-requested` or
    /// `guidance-available`.
    pub(crate) id: String,
    /// When, by the hub's clock, RFC 3339 in UTC.
    pub(crate) at: Option<String>,
    /// Rank and name of who said it.
    pub(crate) by: Option<String>,
    /// The reference or crime number.
    pub(crate) reference: Option<String>,
    /// Field identifiers to be corrected.
    pub(crate) fields: Vec<String>,
}

/// One evidence file of a sealed report.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SentFileView {
    /// Identifier.
    pub(crate) id: String,
    /// As the officer's file is called.
    pub(crate) name: String,
    /// Bytes.
    pub(crate) size: u32,
    /// `unsealed` (its officer has to be unlocked for that), `queued`, `received` or `parked`.
    /// Wording `sent-file-<state>`.
    pub(crate) state: String,
    /// Why the last try failed: wording `sent-problem-<code>`.
    pub(crate) problem: Option<String>,
    /// Pieces that the hub last said it has.
    pub(crate) there: u32,
    /// Pieces in all.
    pub(crate) pieces: u32,
    /// The hub's time, RFC 3339 in UTC, from a verified receipt for the whole file.
    pub(crate) received_at: Option<String>,
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
    /// `queued`, `received`, `lost` (the hub had it once) or `parked`. Wording `sent-state-<state>`.
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
    /// Its evidence files, which travel after it.
    pub(crate) files: Vec<SentFileView>,
    /// What people at the hub said about it, oldest first; each verified just now.
    pub(crate) notices: Vec<NoticeView>,
    /// The Home Office's own reference, as the officer wrote it down; empty until it comes.
    pub(crate) home_office_reference: String,
    /// The number of the crime record, as the officer wrote it down; empty until it comes.
    pub(crate) crime_reference: String,
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
