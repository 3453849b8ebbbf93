//! The frame of the window: who is there, how it looks, the hub, refusals.

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
    /// `ok`, `offline`, `blocked` (something that is not our hub answers), `certificate` (the hub's
    /// has run out, or this computer's clock is wrong), `never`, `not-enrolled`.
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
    /// Evidence files without a verified receipt.
    pub(crate) files: u32,
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
