//! From the engine's types to the window's, by hand: a name changed inside must not break the
//! screen.

mod encounter;
mod evidence;
mod followup;
mod frame;
mod handover;
mod packs;
mod person;
mod report;
mod sent;
mod share;
mod talk;
mod words;

pub(crate) use encounter::{answer, decision, encounter, encounter_row, saved};
pub(crate) use evidence::{evidence, piece, sent_file};
pub(crate) use followup::{due, other, other_in, others, reminder, section_45};
pub(crate) use frame::{hub, notice, officer, problem, queue, settings_in, settings_out};
pub(crate) use handover::handover;
pub(crate) use packs::{fault, form_change, pack, pack_problem};
pub(crate) use person::person;
pub(crate) use report::{check, page, page_problems, report};
pub(crate) use sent::sent_row;
pub(crate) use share::{difference, incoming, share_page};
pub(crate) use talk::{Talking, consent, subject, what};
pub(crate) use words::decision as passage_decision;

use crate::view::ProblemView;
use chrono::{DateTime, SecondsFormat, Utc};
use plainsight_device::DeviceError;
use std::str::FromStr;

/// Reads an identifier the window sent; refuses with `code` what is none.
pub(crate) fn id<T: FromStr>(text: &str, code: &'static str) -> Result<T, ProblemView> {
    text.parse().map_err(|_| problem(&DeviceError::Refused(code)))
}

fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Milliseconds since 1970, of which 0 means never.
fn stored_time(milliseconds: i64) -> Option<String> {
    let at = DateTime::from_timestamp_millis(milliseconds).filter(|_| milliseconds > 0);
    at.map(time)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsight_core::id::PersonId;

    #[test]
    fn what_is_no_identifier_is_refused_with_its_code() {
        let refused = id::<PersonId>("person-1; DROP TABLE", "person-unknown").unwrap_err();
        assert_eq!(refused.code, "person-unknown");
    }

    #[test]
    fn never_is_no_time() {
        assert_eq!(stored_time(0), None);
        assert_eq!(stored_time(1).as_deref(), Some("1970-01-01T00:00:00.001Z"));
    }
}
