//! Which report a person's age and consent call for.

use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// Answers by the official service's field id. Several choices are joined by a line feed, a date
/// is `YYYY-MM-DD`, a ticked single box is `true`; absent or empty means unanswered.
pub type Answers = BTreeMap<String, String>;

/// Field that asks whether the person is under 18 now.
pub const AGE: &str = "pv-under-age";
/// Field that asks an adult for consent to a referral.
pub const CONSENT: &str = "pv-want-to-submit-nrm";
/// Field that asks whether the person would help an investigation.
pub const COOPERATION: &str = "authorities-cooperation";

/// The four shapes of the two statutory reports (official service, page `/confirm`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportType {
    /// National Referral Mechanism referral of an adult who consents.
    NrmAdult,
    /// Referral of a child, or of a person whose age is in doubt; no consent is asked.
    NrmChild,
    /// Duty to Notify report without anything that identifies the person.
    DtnAnonymous,
    /// Duty to Notify report of an adult who agreed to help an investigation.
    DtnCooperating,
}

impl ReportType {
    /// All four, in the order of the catalogue.
    pub const ALL: [Self; 4] =
        [Self::NrmAdult, Self::NrmChild, Self::DtnAnonymous, Self::DtnCooperating];

    /// The stable name used in files and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NrmAdult => "nrm_adult",
            Self::NrmChild => "nrm_child",
            Self::DtnAnonymous => "dtn_anonymous",
            Self::DtnCooperating => "dtn_cooperating",
        }
    }

    /// A referral rather than a notification.
    #[must_use]
    pub fn is_referral(self) -> bool {
        matches!(self, Self::NrmAdult | Self::NrmChild)
    }
}

impl fmt::Display for ReportType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that names none of the four report types.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a report type: {0}")]
pub struct UnknownReportType(pub String);

impl FromStr for ReportType {
    type Err = UnknownReportType;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|report| report.as_str() == text)
            .ok_or_else(|| UnknownReportType(text.to_owned()))
    }
}

/// What age and consent decide, and what is still needed to decide it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The report, once it is decided.
    pub report: Option<ReportType>,
    /// Wording key of the reason.
    pub reason: &'static str,
    /// Fields still to be answered.
    pub missing: Vec<&'static str>,
}

impl Route {
    fn to(report: ReportType, reason: &'static str) -> Self {
        Self { report: Some(report), reason, missing: Vec::new() }
    }

    fn needs(field: &'static str, reason: &'static str) -> Self {
        Self { report: None, reason, missing: vec![field] }
    }
}

/// The report that the answers call for.
///
/// Official service, pages `/pv-under-age` and `/pv-want-to-submit-nrm`: under 18 or not sure is a
/// referral without consent, so a child's consent answer is never read; an adult's "yes" is a
/// referral; an adult's "no" is a Duty to Notify report, which `/authorities-cooperation` splits.
/// A value that is no option of the question counts as unanswered.
#[must_use]
pub fn route(answers: &Answers) -> Route {
    match given(answers, AGE) {
        "yes" => Route::to(ReportType::NrmChild, "route-nrm-child"),
        "not-sure" => Route::to(ReportType::NrmChild, "route-nrm-age-unknown"),
        "no" => adult(answers),
        _ => Route::needs(AGE, "route-needs-age"),
    }
}

fn adult(answers: &Answers) -> Route {
    match (given(answers, CONSENT), given(answers, COOPERATION)) {
        ("yes", _) => Route::to(ReportType::NrmAdult, "route-nrm-adult"),
        ("no", "yes") => Route::to(ReportType::DtnCooperating, "route-dtn-cooperating"),
        ("no", "no") => Route::to(ReportType::DtnAnonymous, "route-dtn-anonymous"),
        ("no", _) => Route::needs(COOPERATION, "route-needs-cooperation"),
        _ => Route::needs(CONSENT, "route-needs-consent"),
    }
}

fn given<'a>(answers: &'a Answers, field: &str) -> &'a str {
    answers.get(field).map_or("", |value| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ReportType::{DtnAnonymous, DtnCooperating, NrmAdult, NrmChild};

    fn answers(age: &str, consent: &str, cooperation: &str) -> Answers {
        [(AGE, age), (CONSENT, consent), (COOPERATION, cooperation)]
            .into_iter()
            .map(|(field, value)| (field.to_owned(), value.to_owned()))
            .collect()
    }

    #[test]
    fn every_combination_of_age_consent_and_cooperation_has_one_route() {
        for consent in ["", "yes", "no", "maybe"] {
            for help in ["", "yes", "no", "maybe"] {
                let child = route(&answers("yes", consent, help));
                assert_eq!((child.report, child.reason), (Some(NrmChild), "route-nrm-child"));
                let unsure = route(&answers("not-sure", consent, help));
                assert_eq!(
                    (unsure.report, unsure.reason),
                    (Some(NrmChild), "route-nrm-age-unknown")
                );
                for age in ["", "YES", "18", "no\0"] {
                    let none = route(&answers(age, consent, help));
                    assert_eq!((none.report, none.reason), (None, "route-needs-age"), "{age:?}");
                    assert_eq!(none.missing, [AGE]);
                }
            }
        }
    }

    #[test]
    fn an_adult_is_routed_by_consent_and_then_by_cooperation() {
        let table = [
            ("yes", "", Some(NrmAdult), "route-nrm-adult"),
            ("yes", "yes", Some(NrmAdult), "route-nrm-adult"),
            ("yes", "no", Some(NrmAdult), "route-nrm-adult"),
            ("no", "yes", Some(DtnCooperating), "route-dtn-cooperating"),
            ("no", "no", Some(DtnAnonymous), "route-dtn-anonymous"),
            ("no", "", None, "route-needs-cooperation"),
            ("no", "perhaps", None, "route-needs-cooperation"),
            ("", "yes", None, "route-needs-consent"),
            ("Yes", "no", None, "route-needs-consent"),
        ];
        for (consent, help, report, reason) in table {
            let found = route(&answers("no", consent, help));
            assert_eq!((found.report, found.reason), (report, reason), "{consent:?} {help:?}");
            assert_eq!(found.missing.is_empty(), report.is_some(), "what is missing is named");
        }
    }

    #[test]
    fn a_child_is_never_asked_for_consent() {
        assert!(route(&answers("yes", "", "")).missing.is_empty());
        assert!(route(&answers("not-sure", "no", "no")).missing.is_empty());
    }

    #[test]
    fn a_report_type_reads_back_what_it_writes() {
        for report in ReportType::ALL {
            assert_eq!(report.to_string().parse::<ReportType>(), Ok(report));
            let json = serde_json::to_string(&report).unwrap();
            assert_eq!(json, format!("\"{report}\""), "serde and the command line agree");
        }
        assert!("nrm".parse::<ReportType>().is_err());
    }
}
