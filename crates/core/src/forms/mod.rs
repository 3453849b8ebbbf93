//! The two statutory reports: which one, what it asks, what applies now, what is still wrong,
//! what will be sent and what will not.
//!
//! The definition is data in `guidance/forms`, taken from the published source of the official
//! service "Report modern slavery as a first responder". Here are its rules, as plain functions
//! over answers; the day is an argument.

mod check;
mod condition;
mod handover;
mod load;
mod migrate;
pub mod minimise;
mod model;
mod offers;
mod prune;
mod raw;
mod relevance;
mod report;
mod rules;
mod service;
mod static_checks;

#[cfg(test)]
mod tests;

pub use check::FieldProblem;
pub use condition::{Condition, Use};
pub use handover::{Handover, HandoverPage};
pub use migrate::{Change, Changed, Migrated, migrate};
pub use model::{Asked, Field, Form, Identifies, Kind, Page, Rule, Section};
pub use offers::{Known, Offer, Source, offers};
pub use prune::{Dropped, Pruned};
pub use relevance::{Applies, Progress};
pub use report::{AGE, Answers, CONSENT, COOPERATION, ReportType, Route, UnknownReportType, route};
pub use service::{service_format, service_length, service_stored};
