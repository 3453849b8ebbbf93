//! The built-in definition held to the official service, and the rules held to tables.

mod checks;
mod exporting;
mod golden;
mod loading;
mod migrating;
mod pruning;
mod walks;
mod wording;

use super::{Answers, Form, ReportType};
use crate::guidance::{Files, lookups::Lookups};
use chrono::NaiveDate;
use std::sync::LazyLock;

static BUILT_IN: LazyLock<(Form, Lookups)> = LazyLock::new(|| {
    let (files, mut problems) = (Files::embedded(), Vec::new());
    let lookups = Lookups::load(&files, &mut problems);
    let form = Form::load(&files, &lookups, &mut problems);
    assert_eq!(problems, [], "the built-in definition has no problems");
    (form, lookups)
});

pub(in crate::forms) fn form() -> &'static Form {
    &BUILT_IN.0
}

fn lookups() -> &'static Lookups {
    &BUILT_IN.1
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

pub(in crate::forms) fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

/// Answers with some replaced.
pub(in crate::forms) fn with(base: &Answers, pairs: &[(&str, &str)]) -> Answers {
    let mut all = base.clone();
    all.extend(answers(pairs));
    all
}

/// An adult, a child and two adults who declined, each with the answers that route them.
pub(in crate::forms) fn routed(report: ReportType) -> Answers {
    answers(match report {
        ReportType::NrmAdult => &[("pv-under-age", "no"), ("pv-want-to-submit-nrm", "yes")],
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
    })
}

/// A good answer to any field, the branch-opening one where there is a choice.
fn good(field: &super::Field) -> String {
    use super::Kind;
    match field.kind {
        Kind::Radio => field.options.first().cloned().unwrap(),
        Kind::Checkbox => "true".to_owned(),
        Kind::CheckboxGroup => field.options.join("\n"),
        Kind::Select => lookups().list(field.list.as_ref().unwrap()).unwrap()[0].clone(),
        Kind::Email => "desk@westshire.police.uk".to_owned(),
        Kind::Tel => "07911 123456".to_owned(),
        Kind::Date => "1999-12-31".to_owned(),
        Kind::IntegerText => "2".to_owned(),
        Kind::File => "photo.jpg".to_owned(),
        Kind::Text | Kind::Textarea => "Not known".to_owned(),
    }
}

/// Every field answered, then the pairs on top.
fn everything(report: ReportType, pairs: &[(&str, &str)]) -> Answers {
    let mut all: Answers =
        form().fields().iter().map(|field| (field.id.clone(), good(field))).collect();
    all.extend(routed(report));
    with(&all, pairs)
}
