//! What must still be done for a person, and by when: appointments, the crime record, the
//! notification, the decision that is waited for. Times are in UTC; the clock is an argument.

use crate::{
    forms::{Answers, ReportType},
    guidance::{calendar::Calendar, law},
};
use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, TimeDelta, Utc};

/// When the person is to be met or rung again, RFC 3339.
pub const APPOINTMENT_AT: &str = "safety-appointment-at";
/// Whether they were: `yes` or `no`.
pub const APPOINTMENT_KEPT: &str = "safety-appointment-kept";
/// What was done when they were not.
pub const APPOINTMENT_MISSED: &str = "safety-appointment-missed";
/// The force that records the crime.
pub const CRIME_FORCE: &str = "crime-force";
/// Its reference.
pub const CRIME_REFERENCE: &str = "crime-reference";
/// Minutes after which an appointment counts as missed.
const GRACE: i64 = 15;

/// Something that is due. Wording `due-<kind>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// `appointment`, `crime-record`, `notify`, `refer` or `decision`.
    pub kind: &'static str,
    /// By when; nothing: at once, without a day that anybody set.
    pub at: Option<DateTime<Utc>>,
    /// The time has passed.
    pub late: bool,
    /// No rule sets this time; we suggest it.
    pub suggested: bool,
    /// Where the time is laid down; empty where a person set it.
    pub source: String,
}

/// What the times depend on.
pub struct Case<'a> {
    /// Answers about the person.
    pub answers: &'a Answers,
    /// Start of the encounter, whose day decides which rules apply.
    pub met_at: DateTime<Utc>,
    /// The report that age and consent call for, once decided.
    pub report: Option<ReportType>,
    /// When the hub received the report.
    pub received_at: Option<DateTime<Utc>>,
}

/// Everything still due for a person, soonest first.
#[must_use]
pub fn due(case: &Case<'_>, law: &law::Book, calendar: &Calendar, now: DateTime<Utc>) -> Vec<Due> {
    let all = [
        appointment(case, now),
        crime_record(case, law, now),
        report(case, law, now),
        decision(case, law, calendar),
    ];
    let mut due: Vec<Due> = all.into_iter().flatten().collect();
    due.sort_by_key(|one| one.at);
    due
}

fn given<'a>(case: &'a Case<'_>, field: &str) -> &'a str {
    case.answers.get(field).map(|value| value.trim()).unwrap_or_default()
}

fn appointment(case: &Case<'_>, now: DateTime<Utc>) -> Option<Due> {
    let at = DateTime::parse_from_rfc3339(given(case, APPOINTMENT_AT)).ok()?.to_utc();
    let kept = given(case, APPOINTMENT_KEPT);
    if kept == "yes" || kept == "no" && !given(case, APPOINTMENT_MISSED).is_empty() {
        return None;
    }
    let late = kept == "no" || now > at + TimeDelta::minutes(GRACE);
    Some(Due { kind: "appointment", at: Some(at), late, suggested: false, source: String::new() })
}

/// A crime is recorded for each potential victim within 24 hours (National Crime Recording
/// Standard).
fn crime_record(case: &Case<'_>, law: &law::Book, now: DateTime<Utc>) -> Option<Due> {
    case.report?;
    let done = [CRIME_FORCE, CRIME_REFERENCE].iter().all(|field| !given(case, field).is_empty());
    let rule = law.show("crime-record-limit", case.met_at.date_naive())?;
    let at = case.met_at + TimeDelta::hours(rule.value.parse().ok()?);
    let source = rule.source.clone();
    (!done).then(|| Due {
        kind: "crime-record",
        at: Some(at),
        late: now > at,
        suggested: false,
        source,
    })
}

/// The report itself. No Act sets a day for a notification; the month of the 2017 policy is the
/// limit then, and the one we suggest since.
fn report(case: &Case<'_>, law: &law::Book, now: DateTime<Utc>) -> Option<Due> {
    let report = case.report.filter(|_| case.received_at.is_none())?;
    if report.is_referral() {
        let source = String::new();
        return Some(Due { kind: "refer", at: None, late: false, suggested: true, source });
    }
    let day = case.met_at.date_naive();
    let limits = ["dtn-deadline", "dtn-safe-limit"].into_iter();
    let mut rules = limits.filter_map(|id| law.show(id, day)).filter(|rule| rule.unit == "months");
    let (rule, months) = rules.find_map(|rule| Some((rule, rule.value.parse().ok()?)))?;
    let at = end_of(day.checked_add_months(Months::new(months))?)?;
    Some(Due {
        kind: "notify",
        at: Some(at),
        late: now >= at,
        suggested: rule.id != "dtn-deadline",
        source: rule.source.clone(),
    })
}

/// When a decision on reasonable grounds can be expected, wherever possible.
fn decision(case: &Case<'_>, law: &law::Book, calendar: &Calendar) -> Option<Due> {
    let received = case.received_at.filter(|_| case.report.is_some_and(ReportType::is_referral))?;
    let rule = law.show("reasonable-grounds-target", case.met_at.date_naive())?;
    let days = rule.value.parse().ok()?;
    let day = match rule.unit.as_str() {
        "working-days" => calendar.working_days_after(received.date_naive(), days)?,
        "days" => received.date_naive().checked_add_days(Days::new(days.into()))?,
        _ => return None,
    };
    Some(Due {
        kind: "decision",
        at: Some(end_of(day)?),
        late: false,
        suggested: false,
        source: rule.source.clone(),
    })
}

/// The first moment after a day.
fn end_of(day: NaiveDate) -> Option<DateTime<Utc>> {
    Some(day.checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN).and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guidance::Files;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn found(case: &Case<'_>, now: &str) -> Vec<(&'static str, String, bool, bool)> {
        let law = law::Book::load(&Files::embedded(), &mut Vec::new());
        let calendar = Calendar::load(&Files::embedded(), &mut Vec::new());
        let all = due(case, &law, &calendar, at(now)).into_iter();
        all.map(|one| {
            let at = one.at.map_or(String::new(), |at| at.format("%FT%R").to_string());
            (one.kind, at, one.late, one.suggested)
        })
        .collect()
    }

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_missed_appointment_is_late_until_somebody_acts() {
        let set = [(APPOINTMENT_AT, "2026-11-25T09:00:00Z")];
        /// Further answers, the time, and whether the appointment is then late.
        type Row = (&'static [(&'static str, &'static str)], &'static str, Option<bool>);
        let table: [Row; 6] = [
            (&[], "2026-11-25T09:14:00Z", Some(false)),
            (&[], "2026-11-25T09:16:00Z", Some(true)),
            (&[(APPOINTMENT_KEPT, "yes")], "2026-11-26T09:00:00Z", None),
            (&[(APPOINTMENT_KEPT, "no")], "2026-11-25T08:00:00Z", Some(true)),
            (
                &[(APPOINTMENT_KEPT, "no"), (APPOINTMENT_MISSED, "Rang the refuge")],
                "2026-11-26T09:00:00Z",
                None,
            ),
            (&[(APPOINTMENT_AT, "tomorrow")], "2026-11-26T09:00:00Z", None),
        ];
        for (more, now, late) in table {
            let mut all = answers(&set);
            all.extend(answers(more));
            let case = Case {
                answers: &all,
                met_at: at("2026-11-24T20:00:00Z"),
                report: None,
                received_at: None,
            };
            assert_eq!(found(&case, now).first().map(|one| one.2), late, "{more:?} at {now}");
        }
    }

    #[test]
    fn a_crime_is_recorded_within_a_day() {
        let met_at = at("2026-11-24T20:00:00Z");
        let only = |all: &Answers, now: &str| {
            let case = Case {
                answers: all,
                met_at,
                report: Some(ReportType::NrmChild),
                received_at: Some(met_at),
            };
            found(&case, now).into_iter().find(|one| one.0 == "crime-record")
        };
        let open = only(&answers(&[(CRIME_FORCE, "Kent Police")]), "2026-11-25T19:00:00Z");
        assert_eq!(open, Some(("crime-record", "2026-11-25T20:00".into(), false, false)));
        assert!(only(&answers(&[]), "2026-11-25T20:01:00Z").unwrap().2, "late");
        let done = answers(&[(CRIME_FORCE, "Kent Police"), (CRIME_REFERENCE, "46/1/26")]);
        assert_eq!(only(&done, "2026-11-26T00:00:00Z"), None);
    }

    #[test]
    fn the_notification_follows_the_rules_of_the_day_they_met() {
        let nothing = Answers::new();
        let table = [
            ("2017-10-31T10:00:00Z", "2017-12-01T00:00", false),
            ("2026-01-31T10:00:00Z", "2026-03-01T00:00", true),
            ("2026-11-24T23:59:00Z", "2026-12-25T00:00", true),
        ];
        for (met, end, suggested) in table {
            for report in [ReportType::DtnAnonymous, ReportType::DtnCooperating] {
                let case = Case {
                    answers: &nothing,
                    met_at: at(met),
                    report: Some(report),
                    received_at: None,
                };
                let notify = found(&case, met).into_iter().find(|one| one.0 == "notify").unwrap();
                assert_eq!(
                    (notify.1.as_str(), notify.2, notify.3),
                    (end, false, suggested),
                    "{met}"
                );
            }
        }
        let sent = Case {
            answers: &nothing,
            met_at: at("2026-11-24T10:00:00Z"),
            report: Some(ReportType::DtnAnonymous),
            received_at: Some(at("2026-11-24T11:00:00Z")),
        };
        assert!(found(&sent, "2027-11-24T10:00:00Z").iter().all(|one| one.0 != "notify"));
    }

    #[test]
    fn a_decision_is_expected_after_days_or_working_days_by_the_rule() {
        let nothing = Answers::new();
        for (met, end) in [
            ("2017-12-21T10:00:00Z", "2017-12-27T00:00"),
            ("2026-12-21T10:00:00Z", "2026-12-31T00:00"),
        ] {
            let case = Case {
                answers: &nothing,
                met_at: at(met),
                report: Some(ReportType::NrmAdult),
                received_at: Some(at(met)),
            };
            let decision = found(&case, met).into_iter().find(|one| one.0 == "decision").unwrap();
            assert_eq!(decision.1, end, "{met}");
        }
    }
}
