//! A draft made under one version of the official form, read under another. Nothing is lost: an
//! answer keeps its field id and its value; what changed about its question is said.

use super::{
    model::{Field, Form},
    report::{Answers, ReportType},
    service::{service_format, service_length},
};
use crate::guidance::lookups::Lookups;

/// What a newer form does to one question of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// The draft's report now asks it; it did not before.
    New,
    /// It stands on another page now.
    Moved,
    /// The newer form has no such question for this report; its answer stays on this device.
    Gone,
    /// The answer is no longer one that the question takes.
    NoLongerFits,
}

impl Change {
    /// The stable name. Wording `forms-change-<name>`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Moved => "moved",
            Self::Gone => "gone",
            Self::NoLongerFits => "no-longer-fits",
        }
    }
}

/// One question that changed under a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Field id.
    pub field: String,
    /// How.
    pub change: Change,
    /// Page that asks it now; for a question that is gone, the page that asked it.
    pub page: String,
}

/// A draft carried over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// Every answer of the draft, as it was.
    pub answers: Answers,
    /// What changed, in the newer form's order, what is gone last.
    pub changed: Vec<Changed>,
}

/// Carries a draft from the form it was made under to another. Every answer is kept as it stands.
#[must_use]
pub fn migrate(
    from: &Form,
    to: &Form,
    lookups: &Lookups,
    report: ReportType,
    answers: &Answers,
) -> Migrated {
    let mut changed = Vec::new();
    for field in to.fields().iter().filter(|field| field.report_types.contains(&report)) {
        let before = asked(from, &field.id, report);
        let page = page_of(to, field, report);
        let moved = before.is_some_and(|old| page_of(from, old, report) != page);
        let answer = answers.get(&field.id);
        let mut say = |change| {
            changed.push(Changed { field: field.id.clone(), change, page: page.clone() });
        };
        if before.is_none() {
            say(Change::New);
        }
        if moved {
            say(Change::Moved);
        }
        if answer.is_some_and(|answer| !fits(field, lookups, answer)) {
            say(Change::NoLongerFits);
        }
    }
    let gone = from.fields().iter().filter(|field| field.report_types.contains(&report));
    for field in gone.filter(|field| asked(to, &field.id, report).is_none()) {
        if answers.contains_key(&field.id) {
            let page = page_of(from, field, report);
            changed.push(Changed { field: field.id.clone(), change: Change::Gone, page });
        }
    }
    Migrated { answers: answers.clone(), changed }
}

fn asked<'a>(form: &'a Form, id: &str, report: ReportType) -> Option<&'a Field> {
    form.field(id).filter(|field| field.report_types.contains(&report))
}

/// The page that asks the field in this report; two reports may ask it on two pages.
fn page_of(form: &Form, field: &Field, report: ReportType) -> String {
    let page = form.pages_of(&field.id).find(|page| page.reports.contains(&report));
    page.map_or_else(|| field.page.clone(), |page| page.id.clone())
}

/// The answer is still one of the choices and no longer than the question takes.
fn fits(field: &Field, lookups: &Lookups, answer: &str) -> bool {
    let long = field.list.as_deref().and_then(|list| lookups.list(list));
    let value = service_format(field.kind, answer);
    let listed = match long {
        Some(list) => list.contains(&value),
        None if field.kind.is_coded() => {
            value.lines().all(|one| field.options.iter().any(|o| o == one))
        }
        None => true,
    };
    let short = field.max_length.is_none_or(|max| service_length(&value) <= max);
    value.is_empty() || (listed && short)
}
