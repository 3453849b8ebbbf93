//! What still stands between an answer and the official service.

use super::{
    model::{Field, Form, Kind, Rule},
    relevance::Applies,
    report::{Answers, ReportType},
    rules,
    service::{service_format, service_length},
};
use crate::guidance::lookups::Lookups;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The service refuses a page whose posted form passes 100 kB (official service, every page).
const MAX_PAGE_BYTES: usize = 100_000;

/// An answer that cannot stay as it is. Wording `errors-field-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Field id.
    pub field: String,
    /// Page id.
    pub page: String,
    /// `required`, `one-of`, `too-long`, `not-an-option`, `email`, `email-domain`, `phone`,
    /// `date`, `date-future`, `date-early`, `digits`, `link` or `page-too-big`; from the device
    /// also `consent-basis` (nothing carries the yes, see `talk::spoken`).
    pub code: &'static str,
    /// Arguments by name: `max` and `over` in the service's characters or, for a page, bytes.
    pub args: BTreeMap<String, String>,
}

/// What the checks of one page share.
struct Checker<'a> {
    form: &'a Form,
    answers: &'a Answers,
    today: NaiveDate,
    lookups: &'a Lookups,
}

impl Form {
    /// Every problem of one page, in the order of its fields; none if the page does not apply.
    #[must_use]
    pub fn check_page(
        &self,
        page: &str,
        report: ReportType,
        answers: &Answers,
        today: NaiveDate,
        lookups: &Lookups,
    ) -> Vec<FieldProblem> {
        let checker = Checker { form: self, answers, today, lookups };
        self.applies(page, report, answers).map_or_else(Vec::new, |applies| checker.page(&applies))
    }

    /// Every problem of the whole report, in reading order, the Decide page included.
    #[must_use]
    pub fn check(
        &self,
        report: ReportType,
        answers: &Answers,
        today: NaiveDate,
        lookups: &Lookups,
    ) -> Vec<FieldProblem> {
        let checker = Checker { form: self, answers, today, lookups };
        self.applying(report, answers).iter().flat_map(|applies| checker.page(applies)).collect()
    }
}

impl Checker<'_> {
    fn page(&self, applies: &Applies<'_>) -> Vec<FieldProblem> {
        let page = applies.page.id.as_str();
        let fields = applies.fields.iter();
        let mut found: Vec<_> = fields.filter_map(|field| self.field(field, page)).collect();
        found.extend(self.one_of(applies));
        found.extend(self.too_big(applies));
        found
    }

    fn value(&self, field: &Field) -> String {
        self.answers
            .get(&field.id)
            .map_or_else(String::new, |text| service_format(field.kind, text))
    }

    fn field(&self, field: &Field, page: &str) -> Option<FieldProblem> {
        let value = self.value(field);
        if value.is_empty() {
            return field.required.then(|| problem(field, page, "required", &[]));
        }
        if let Some(max) = field.max_length {
            let length = service_length(&value);
            if length > max {
                return Some(problem(
                    field,
                    page,
                    "too-long",
                    &[("max", max), ("over", length - max)],
                ));
            }
        }
        let code = self.kind(field, &value).or_else(|| self.rules(field, &value))?;
        Some(problem(field, page, code, &[]))
    }

    fn kind(&self, field: &Field, value: &str) -> Option<&'static str> {
        let wrong = match field.kind {
            Kind::Radio | Kind::Checkbox | Kind::CheckboxGroup => {
                value.lines().any(|choice| !field.options.iter().any(|option| option == choice))
            }
            Kind::Select => {
                !field.list.as_ref().is_some_and(|list| self.lookups.contains(list, value))
            }
            Kind::Email => return (!rules::is_email(value)).then_some("email"),
            Kind::IntegerText => return (!rules::is_digits(value)).then_some("digits"),
            Kind::Date => return rules::date_problem(value, self.today),
            Kind::Text | Kind::Textarea | Kind::Tel | Kind::File => false,
        };
        wrong.then_some("not-an-option")
    }

    fn rules(&self, field: &Field, value: &str) -> Option<&'static str> {
        field.rules.iter().find_map(|rule| match rule {
            Rule::Phone => (!rules::is_phone(value)).then_some("phone"),
            Rule::NoLink => rules::has_link(value).then_some("link"),
            Rule::EmailDomain => (!self.domain_known(value)).then_some("email-domain"),
        })
    }

    /// Lines of the list that start with `*` are endings.
    fn domain_known(&self, email: &str) -> bool {
        let domain = email.rsplit('@').next().unwrap_or_default().to_ascii_lowercase();
        let known = self.lookups.list("email_domains").unwrap_or_default();
        known.iter().any(|entry| match entry.strip_prefix('*') {
            Some(ending) => domain.ends_with(ending),
            None => domain == *entry,
        })
    }

    fn one_of(&self, applies: &Applies<'_>) -> Option<FieldProblem> {
        let page = applies.page;
        let first = page.one_of.first().and_then(|id| self.form.field(id))?;
        let ticked = page
            .one_of
            .iter()
            .filter_map(|id| self.form.field(id))
            .any(|field| !self.value(field).is_empty());
        (!ticked).then(|| problem(first, &page.id, "one-of", &[]))
    }

    /// A page in a script of several bytes a letter can pass the limit while each box fits.
    fn too_big(&self, applies: &Applies<'_>) -> Option<FieldProblem> {
        let posted = |field: &&Field| field.id.len() + 2 + rules::posted_bytes(&self.value(field));
        let bytes: usize = applies.fields.iter().map(posted).sum();
        if bytes <= MAX_PAGE_BYTES {
            return None;
        }
        let largest = applies.fields.iter().max_by_key(|field| posted(field))?;
        let args = [("max", MAX_PAGE_BYTES), ("over", bytes - MAX_PAGE_BYTES)];
        Some(problem(largest, &applies.page.id, "page-too-big", &args))
    }
}

fn problem(field: &Field, page: &str, code: &'static str, args: &[(&str, usize)]) -> FieldProblem {
    FieldProblem {
        field: field.id.clone(),
        page: page.to_owned(),
        code,
        args: args.iter().map(|(name, value)| ((*name).to_owned(), value.to_string())).collect(),
    }
}
