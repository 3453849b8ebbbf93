//! Two officers, one case.

use serde::Serialize;
use ts_rs::TS;

/// An officer that a case can be handed to.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ColleagueView {
    /// Officer identifier.
    pub(crate) id: String,
    /// Full name.
    pub(crate) name: String,
    /// Collar number.
    pub(crate) collar: String,
    /// Force.
    pub(crate) force: String,
    /// Where their device is kept; may be empty.
    pub(crate) station: String,
}

/// A case on its way to another officer.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HandedView {
    /// Envelope identifier.
    pub(crate) id: String,
    /// To whom.
    pub(crate) name: String,
    /// Their collar number.
    pub(crate) collar: String,
    /// `waiting`, `handed-over`, `fetched`, `opened`, `unreadable`, `refused`. Wording
    /// `share-state-<state>`.
    pub(crate) state: String,
    /// When it came so far by the hub's clock, or was sealed; RFC 3339 in UTC.
    pub(crate) at: Option<String>,
    /// Why the last try failed; empty when it did not.
    pub(crate) problem: String,
}

/// A report that another officer has sealed.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SealedElsewhereView {
    /// Envelope identifier.
    pub(crate) id: String,
    /// About whom.
    pub(crate) person_id: String,
    /// What the officer calls them.
    pub(crate) label: String,
    /// Name and collar number of who sealed it.
    pub(crate) author: String,
    /// Version of the report.
    pub(crate) rev: u32,
    /// By their device's clock, RFC 3339 in UTC.
    pub(crate) at: Option<String>,
}

/// The page that hands a case over.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ShareView {
    /// Officers that fit what was typed.
    pub(crate) colleagues: Vec<ColleagueView>,
    /// What was handed over of this encounter, newest first.
    pub(crate) handed: Vec<HandedView>,
    /// Where this device is kept.
    pub(crate) station: String,
    /// How many differences wait for a decision.
    pub(crate) differences: u32,
    /// Reports about people of this encounter that colleagues have sealed.
    pub(crate) sealed: Vec<SealedElsewhereView>,
}

/// A case that was handed to the officer and waits to be opened.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct IncomingView {
    /// Envelope identifier.
    pub(crate) id: String,
    /// Who hands it over.
    pub(crate) name: String,
    /// Their collar number.
    pub(crate) collar: String,
    /// Where their device is kept; may be empty.
    pub(crate) station: String,
    /// When it came, RFC 3339 in UTC.
    pub(crate) at: Option<String>,
    /// The officer has this encounter already.
    pub(crate) known: bool,
    /// The account's first words.
    pub(crate) opening: String,
}

/// One line of one officer's version.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SideRow {
    /// Field identifier.
    pub(crate) field: String,
    /// Value.
    pub(crate) value: String,
}

/// One officer's version of what differs.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct SideView {
    /// Version identifier.
    pub(crate) version: String,
    /// Name and collar number of its author.
    pub(crate) author: String,
    /// By their device's clock, RFC 3339 in UTC; nobody has checked it.
    pub(crate) at: Option<String>,
    /// The one that stands until somebody decides.
    pub(crate) working: bool,
    /// What it says; none when it was taken back.
    pub(crate) rows: Vec<SideRow>,
}

/// One thing that differs.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct DifferenceView {
    /// Subject identifier.
    pub(crate) subject: String,
    /// Field identifier.
    pub(crate) field: String,
    /// `consent`, `age`, `prose` or `choice`.
    pub(crate) kind: String,
    /// What the officer calls the person; empty for the encounter.
    pub(crate) label: String,
    /// Two or more.
    pub(crate) sides: Vec<SideView>,
}
