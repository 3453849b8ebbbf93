//! What must not be forgotten: times that are due, people still to be found, offences by date.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Somebody who was mentioned. Read and written by the window.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub(crate) struct OtherView {
    /// Identifier.
    pub(crate) id: String,
    /// The encounter in which they were mentioned.
    pub(crate) encounter_id: String,
    /// What the officer calls them; may be empty.
    pub(crate) label: String,
    /// Who looks for them.
    pub(crate) owner: String,
    /// What is done next.
    pub(crate) next_step: String,
    /// `open`, `found`, `handed-on`. Wording `others-state-<state>`.
    pub(crate) state: String,
}

/// Everyone an encounter mentions.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct OthersView {
    /// In the order they were added.
    pub(crate) others: Vec<OtherView>,
    /// People the note speaks of who are not listed yet.
    pub(crate) unlisted: u32,
}

/// One thing that is due. Wording `due-<kind>`.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct DueView {
    /// `appointment`, `crime-record`, `notify`, `refer`, `decision`.
    pub(crate) kind: String,
    /// RFC 3339 in UTC; nothing: at once.
    pub(crate) at: Option<String>,
    /// The time has passed.
    pub(crate) late: bool,
    /// No rule sets this time; we suggest it.
    pub(crate) suggested: bool,
    /// Where the time is laid down; empty where a person set it.
    pub(crate) source: String,
}

/// One thing due for one person.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct ReminderView {
    /// Whose.
    pub(crate) person_id: String,
    /// What the officer calls them.
    pub(crate) label: String,
    /// The first words of the encounter's note.
    pub(crate) opening: String,
    /// What, and by when.
    pub(crate) due: DueView,
}

/// One offence to which the defence of section 45 does not apply.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct OffenceView {
    /// Kind of offence.
    pub(crate) group: String,
    /// The offence in short.
    pub(crate) offence: String,
    /// Act, or common law.
    pub(crate) act: String,
    /// Section; empty for common law.
    pub(crate) section: String,
    /// Which part of the offence is excluded, where it is not all of it.
    pub(crate) note: String,
}

/// Section 45 for an act on a day.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct Section45View {
    /// Wording of the test for somebody of 18 or over at the time.
    pub(crate) adult: Option<String>,
    /// Wording of the test for somebody under 18 at the time.
    pub(crate) child: Option<String>,
    /// Where the tests are laid down.
    pub(crate) source: String,
    /// Entries of Schedule 4 in force on the day that match the words.
    pub(crate) offences: Vec<OffenceView>,
    /// How many entries were in force on the day.
    pub(crate) in_force: u32,
    /// The text's own date, `YYYY-MM-DD`.
    pub(crate) as_of: Option<String>,
}
