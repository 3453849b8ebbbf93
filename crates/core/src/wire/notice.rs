//! What people at the hub say back about a report. Entries of the same log as the reports, so that
//! a hub that lost its latest entries is found out by the same checkpoint.
//!
//! No free text about a person: names of staff, references, identifiers of fields.

use super::ShareStep;
use crate::id::{EnvelopeId, HubId, NoticeId, OfficerId};
use serde::{Deserialize, Serialize};

/// Most notices in one answer.
pub const MAX_NOTICES: usize = 200;
/// Longest name or reference in characters.
pub const MAX_NOTICE_TEXT: usize = 80;
/// Most fields in one request for a correction.
const MAX_FIELDS: usize = 40;

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum NoticeKind {
    /// A named person has read the report and takes it on.
    Acknowledged {
        /// Rank and name.
        by: String,
    },
    /// The Home Office's reference of the referral.
    HomeOfficeReference {
        /// As on the acknowledgement e-mail.
        reference: String,
    },
    /// The crime was recorded.
    CrimeNumber {
        /// The force's number.
        reference: String,
    },
    /// Somebody needs answers corrected.
    CorrectionRequested {
        /// Rank and name.
        by: String,
        /// Which answers, by the official service's field identifiers.
        fields: Vec<String>,
    },
    /// Newer guidance is there. About no report.
    GuidanceAvailable {
        /// `id@version`.
        pack: String,
    },
    /// A case was handed over to an officer of this device; the envelope can be fetched.
    CaseHandedOver {
        /// To whom.
        officer: OfficerId,
    },
    /// A case that this device handed over has come further.
    HandOverStep {
        /// How far.
        step: ShareStep,
    },
    /// Two officers have sealed the same version of the same report without knowing of each other.
    SealedTwice {
        /// The reference of the other one.
        reference: String,
    },
}

impl NoticeKind {
    /// Stable name; wording `sent-notice-<name>`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Acknowledged { .. } => "acknowledged",
            Self::HomeOfficeReference { .. } => "home-office-reference",
            Self::CrimeNumber { .. } => "crime-number",
            Self::CorrectionRequested { .. } => "correction-requested",
            Self::GuidanceAvailable { .. } => "guidance-available",
            Self::CaseHandedOver { .. } => "case-handed-over",
            Self::HandOverStep { .. } => "hand-over-step",
            Self::SealedTwice { .. } => "sealed-twice",
        }
    }

    /// Whether every text is short, on one line and not empty.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let short = |text: &str| {
            let length = text.chars().count();
            let printable = !text.contains(char::is_control);
            (1..=MAX_NOTICE_TEXT).contains(&length) && printable && !text.trim().is_empty()
        };
        let is_field = |text: &String| {
            (1..=100).contains(&text.len())
                && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        match self {
            Self::Acknowledged { by } => short(by),
            Self::HomeOfficeReference { reference }
            | Self::CrimeNumber { reference }
            | Self::SealedTwice { reference } => short(reference),
            Self::CaseHandedOver { .. } | Self::HandOverStep { .. } => true,
            Self::CorrectionRequested { by, fields } => {
                short(by) && (1..=MAX_FIELDS).contains(&fields.len()) && fields.iter().all(is_field)
            }
            Self::GuidanceAvailable { pack } => short(pack),
        }
    }
}

/// A notice, version 1. Body of a [`super::SignedText`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Version, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// Random identifier, the same however often it comes.
    pub notice_id: NoticeId,
    /// Place in the hub's log.
    pub log_index: u64,
    /// The report it is about; nothing for a notice to everybody.
    pub env_id: Option<EnvelopeId>,
    /// What is said.
    pub says: NoticeKind,
    /// The hub's clock when it was said, milliseconds since 1970.
    pub at: i64,
}

/// Notices for one device in the order of the log, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticePage {
    /// Version, 1.
    pub v: u8,
    /// Each a [`super::SignedText`] of a [`Notice`], literal.
    pub notices: Vec<String>,
    /// Ask next for what comes after this place.
    pub through: u64,
    /// More are there already.
    pub more: bool,
    /// The highest `seq` that the hub holds of this device's store, the one whose `dev_epoch` the
    /// question named, one more if a place was taken twice, 0 if none. Higher than the device's own:
    /// its store is a copy or an older one.
    #[serde(default)]
    pub seq: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_carries_names_and_references_but_no_letters_home() {
        let by = |text: &str| NoticeKind::Acknowledged { by: text.into() };
        assert!(by("DS Harriet Cole").is_sound());
        for bad in ["", "  ", "two\nlines", &"x".repeat(MAX_NOTICE_TEXT + 1)] {
            assert!(!by(bad).is_sound(), "{bad:?}");
        }
        let fields = |fields: &[&str]| NoticeKind::CorrectionRequested {
            by: "DS Cole".into(),
            fields: fields.iter().map(|&field| field.to_owned()).collect(),
        };
        assert!(fields(&["pv-name-first-name", "family"]).is_sound());
        for bad in [&[] as &[&str], &["Her name is Anna"], &[""]] {
            assert!(!fields(bad).is_sound(), "{bad:?}");
        }
    }

    #[test]
    fn the_wire_format_is_frozen() {
        let says = NoticeKind::HomeOfficeReference { reference: "HO-1".into() };
        let text = serde_json::to_string(&says).unwrap();
        assert_eq!(text, r#"{"kind":"home-office-reference","reference":"HO-1"}"#);
        assert_eq!(serde_json::from_str::<NoticeKind>(&text).unwrap(), says);
        assert!(text.contains(says.name()));
    }
}
