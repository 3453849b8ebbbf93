//! Complete answers for each report type, made from the form itself.

use crate::station::PACK;
use plainsight_core::forms::{Answers, Field, ReportType};

/// Age, consent and co-operation that lead to a report type.
#[must_use]
pub fn decided(report: ReportType) -> Answers {
    let pairs: &[(&str, &str)] = match report {
        // The officer and the person share English, so that the yes rests on the officer's words.
        ReportType::NrmAdult => &[
            ("pv-under-age", "no"),
            ("consent-language", "English"),
            ("pv-want-to-submit-nrm", "yes"),
        ],
        ReportType::NrmChild => &[("pv-under-age", "yes")],
        ReportType::DtnAnonymous => &[
            ("pv-under-age", "no"),
            ("pv-want-to-submit-nrm", "no"),
            ("authorities-cooperation", "no"),
        ],
        ReportType::DtnCooperating => &[
            ("pv-under-age", "no"),
            ("pv-want-to-submit-nrm", "no"),
            ("authorities-cooperation", "yes"),
        ],
    };
    pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

/// Answers everything that stands in the way of sealing, as plainly as the form allows.
///
/// # Panics
/// If a field cannot be satisfied, which is a defect of the form or of this helper.
#[must_use]
pub fn complete(report: ReportType) -> Answers {
    let mut answers = decided(report);
    let today = plainsight_device::clock::now().date_naive();
    for _ in 0..200 {
        let problems = PACK.form.check(report, &answers, today, &PACK.lookups);
        let Some(problem) = problems.first() else { return answers };
        let field = PACK.form.field(&problem.field).expect("a problem names a field");
        let before = answers.insert(field.id.clone(), plain(field));
        assert_eq!(before, None, "{problem:?} is not satisfied by {:?}", answers[&field.id]);
    }
    panic!("the form asks without end");
}

fn plain(field: &Field) -> String {
    let first = |options: &[String]| options.first().cloned().expect("options");
    if let Some(list) = &field.list {
        return first(PACK.lookups.list(list).expect("a list"));
    }
    match field.kind.as_str() {
        "radio" | "checkbox_group" => {
            let quiet = field.options.iter().find(|option| *option == "no");
            quiet.cloned().unwrap_or_else(|| first(&field.options))
        }
        "checkbox" => "true".into(),
        "email" => "amy.reed@sussex.police.uk".into(),
        "tel" => "01273 470101".into(),
        "date" => "1990-02-28".into(),
        "integer_text" => "2".into(),
        _ => "Not known at this time".into(),
    }
}
