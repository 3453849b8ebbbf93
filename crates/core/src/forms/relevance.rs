//! Which pages and fields apply now, and how far the report has come.

use super::{
    condition::Condition,
    model::{Asked, Field, Form, Page},
    report::{Answers, ReportType},
    service::service_format,
};

/// Conditions may lead through this many questions; more is a loop, which loading refuses.
const MAX_CHAIN: usize = 12;

/// A page that applies now, with those of its fields that apply now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applies<'a> {
    /// The page.
    pub page: &'a Page,
    /// Its fields that apply, in the service's order.
    pub fields: Vec<&'a Field>,
}

/// Where a page or the whole report stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Required questions that have an answer.
    pub answered: usize,
    /// Required questions.
    pub required: usize,
}

/// One person's answers seen through one report.
#[derive(Clone, Copy)]
struct Seen<'a> {
    form: &'a Form,
    report: ReportType,
    answers: &'a Answers,
}

impl<'a> Seen<'a> {
    fn page(self, page: &Page, depth: usize) -> bool {
        page.reports.contains(&self.report) && self.holds(page.shown.as_ref(), depth)
    }

    fn field(self, field: &Field, depth: usize) -> bool {
        self.holds(field.shown.as_ref(), depth)
            && self.form.pages_of(&field.id).any(|page| self.page(page, depth))
    }

    /// A condition counts only answers to questions that themselves apply.
    fn holds(self, condition: Option<&Condition>, depth: usize) -> bool {
        let Some(condition) = condition else {
            return true;
        };
        depth < MAX_CHAIN && condition.holds(&|id| self.answer(id, depth + 1))
    }

    fn answer(self, id: &str, depth: usize) -> Option<&'a str> {
        let field = self.form.field(id)?;
        let given = self.answers.get(id)?;
        self.field(field, depth).then_some(given.as_str())
    }

    fn given(self, field: &Field) -> bool {
        let given = self.answers.get(&field.id);
        given.is_some_and(|text| !service_format(field.kind, text).is_empty())
    }

    fn progress(self, applies: &Applies<'_>) -> Progress {
        let needed = applies.fields.iter().filter(|field| field.required);
        let answered = needed.clone().filter(|field| self.given(field)).count();
        let one_of = applies.page.one_of.iter().filter_map(|id| self.form.field(id));
        let ticked = one_of.clone().any(|field| self.given(field));
        Progress {
            answered: answered + usize::from(ticked),
            required: needed.count() + usize::from(one_of.count() > 0),
        }
    }
}

impl Form {
    /// The report's question pages that apply now, in reading order, each with its fields that
    /// apply. Pages of the Decide page and those not asked yet are left out.
    #[must_use]
    pub fn relevant<'a>(&'a self, report: ReportType, answers: &Answers) -> Vec<Applies<'a>> {
        let all = self.applying(report, answers);
        all.into_iter().filter(|applies| applies.page.asked == Asked::Report).collect()
    }

    /// Every page that applies now, in reading order, wherever it is asked.
    #[must_use]
    pub fn applying<'a>(&'a self, report: ReportType, answers: &Answers) -> Vec<Applies<'a>> {
        let seen = Seen { form: self, report, answers };
        self.pages()
            .filter(|page| seen.page(page, 0))
            .map(|page| Applies { page, fields: fields_now(seen, self, page) })
            .collect()
    }

    /// Whether a field applies now.
    #[must_use]
    pub fn is_relevant(&self, field: &Field, report: ReportType, answers: &Answers) -> bool {
        Seen { form: self, report, answers }.field(field, 0)
    }

    /// Fields that must be answered in this report as it stands, in reading order.
    #[must_use]
    pub fn required<'a>(&'a self, report: ReportType, answers: &Answers) -> Vec<&'a Field> {
        let all = self.applying(report, answers).into_iter().flat_map(|applies| applies.fields);
        all.filter(|field| field.required).collect()
    }

    /// How many required questions are answered; "at least one of these" counts as one question.
    #[must_use]
    pub fn progress(&self, report: ReportType, answers: &Answers) -> Progress {
        let seen = Seen { form: self, report, answers };
        let pages = self.applying(report, answers);
        pages.iter().map(|applies| seen.progress(applies)).fold(Progress::default(), |sum, page| {
            Progress {
                answered: sum.answered + page.answered,
                required: sum.required + page.required,
            }
        })
    }

    /// The same for one page; nothing if it does not apply.
    #[must_use]
    pub fn page_progress(
        &self,
        page: &str,
        report: ReportType,
        answers: &Answers,
    ) -> Option<Progress> {
        let seen = Seen { form: self, report, answers };
        self.applies(page, report, answers).map(|applies| seen.progress(&applies))
    }

    /// One page with its fields that apply; nothing if the page does not apply.
    #[must_use]
    pub fn applies<'a>(
        &'a self,
        page: &str,
        report: ReportType,
        answers: &Answers,
    ) -> Option<Applies<'a>> {
        let seen = Seen { form: self, report, answers };
        let page = self.page(page).filter(|page| seen.page(page, 0))?;
        Some(Applies { page, fields: fields_now(seen, self, page) })
    }
}

fn fields_now<'a>(seen: Seen<'_>, form: &'a Form, page: &Page) -> Vec<&'a Field> {
    let fields = page.fields.iter().filter_map(|id| form.field(id));
    fields.filter(|field| seen.field(field, 0)).collect()
}
