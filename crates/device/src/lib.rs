//! The offline-first engine: officer vaults, drafts, outbox, sync, audit. Knows no window.
//!
//! One thread owns the [`Device`] and with it every file (see [`Handle`]); everything else asks
//! it. Drafts live in an officer's own encrypted vault, sealed reports in the device file, which
//! this device can send but not read.

mod attachments;
mod audit;
pub mod clock;
mod corrections;
mod decision;
mod device;
mod enrol;
mod error;
mod evidence;
mod followup;
mod handle;
mod handover;
mod hub_keys;
mod indicator_lines;
mod keystore;
mod officers;
mod others;
mod outbox;
pub mod packs;
mod reports;
pub mod review;
mod rollback;
mod share;
mod standing;
pub mod sync;
mod talk;
mod vault;
mod words;
mod work;

pub use attachments::{AttachmentRow, SentFile};
pub use audit::{AuditProblem, AuditRow, Verb};
pub use decision::Decision;
pub use device::{Config, Device, Settings};
pub use enrol::Enrolled;
pub use error::DeviceError;
pub use evidence::{EvidenceFile, FILES};
pub use followup::{Reminder, Reminders};
pub use handle::Handle;
pub use handover::{CRIME_REFERENCE, HOME_OFFICE_REFERENCE, SealedReport};
pub use hub_keys::HubOffer;
pub use keystore::KeyHome;
pub use officers::{NewOfficer, Officer};
pub use others::{Other, OtherState};
pub use outbox::{OutboxRow, OutboxState, QueueCount};
pub use reports::{CheckedReport, Draft, ReportRow, ReportState};
pub use share::{Choice, Colleague, Difference, HandedOver, HandedState, Incoming, Sealed, Side};
pub use talk::{HandOver, Subject, TalkRecord, consent_basis, latest_answers};
pub use words::FoundWords;
pub use work::{Encounter, EncounterRow, Person};
