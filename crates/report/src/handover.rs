//! The hand-over sheet: what to enter on each page of the official service, in its order, for a
//! person who types it in. The values are those of [`Form::handover`].

use crate::{
    fonts::{code_point, drawable, undrawable},
    typeset::{PaperError, typeset},
};
use plainsight_core::{
    forms::{Answers, Field, Form, HandoverPage, ReportType},
    text::Texts,
};
use serde::Serialize;
use std::collections::BTreeMap;

const TEMPLATE: &str = include_str!("../templates/handover.typ");

/// What a hand-over sheet is made of.
#[derive(Clone, Copy)]
pub struct HandoverSheet<'a> {
    /// The report's definition.
    pub form: &'a Form,
    /// Which report.
    pub report: ReportType,
    /// All answers of the person; what the report must not carry is named, never printed.
    pub answers: &'a Answers,
    /// The officer's wording. Answers stand as they were given.
    pub texts: &'a Texts,
    /// The hub's reference of the sealed report; nothing for a draft.
    pub reference: Option<&'a str>,
}

#[derive(Serialize)]
struct Data {
    title: String,
    footer: String,
    words: BTreeMap<&'static str, String>,
    facts: Vec<Fact>,
    gaps: Vec<String>,
    pages: Vec<Page>,
    left_out: Vec<LeftOut>,
    undrawable: String,
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: String,
}

#[derive(Serialize)]
struct Page {
    heading: String,
    step: String,
    boxes: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    label: String,
    id: String,
    required: bool,
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    lines: Vec<Line>,
    /// The service's own code of a choice; nothing for words.
    code: Option<String>,
}

#[derive(Serialize)]
struct Line {
    said: String,
    dir: &'static str,
}

#[derive(Serialize)]
struct LeftOut {
    label: String,
    why: String,
}

/// The hand-over sheet as PDF/UA-1. The same sheet gives the same bytes: it carries no date of its
/// own making.
///
/// # Errors
/// A defect of the template; never an answer's fault.
pub fn handover_pdf(sheet: &HandoverSheet<'_>) -> Result<Vec<u8>, PaperError> {
    typeset(TEMPLATE, &sheet.data())
}

impl HandoverSheet<'_> {
    fn data(&self) -> Data {
        let pages: Vec<Page> = self
            .form
            .handover(self.report, self.answers)
            .into_iter()
            .map(|page| self.page(&page))
            .collect();
        let boxes = || pages.iter().flat_map(|page| &page.boxes);
        let missing = boxes().filter(|entry| entry.required && entry.values.is_empty());
        Data {
            title: self.word(&format!("route-type-{}", self.report)),
            footer: self.word("paper-footer"),
            words: self.words(),
            facts: self.facts(),
            gaps: missing.map(|entry| entry.label.clone()).collect(),
            left_out: self.left_out(),
            undrawable: self.undrawable(),
            pages,
        }
    }

    /// What the printed answers hold that no typeface draws.
    fn undrawable(&self) -> String {
        let printed = self.form.handover(self.report, self.answers);
        let said = printed.iter().flat_map(|page| page.answers.values());
        let missing = undrawable(&said.map(String::as_str).collect::<String>());
        missing.into_iter().map(code_point).collect::<Vec<_>>().join(" ")
    }

    fn words(&self) -> BTreeMap<&'static str, String> {
        [
            ("warning", "paper-handover-warning"),
            ("lead", "paper-handover-lead"),
            ("page", "paper-handover-page"),
            ("nothing", "paper-handover-nothing"),
            ("empty", "paper-handover-empty"),
            ("missing", "paper-handover-missing"),
            ("gaps", "paper-handover-gaps"),
            ("left_out", "report-left-out"),
            ("left_out_lead", "paper-handover-left-out-lead"),
            ("undrawable", "paper-handover-undrawable"),
        ]
        .into_iter()
        .map(|(name, key)| (name, self.word(key)))
        .collect()
    }

    fn facts(&self) -> Vec<Fact> {
        let version = format!("{} ({})", self.form.version, self.form.as_of);
        let reference = self.reference.map(|reference| ("reference", reference.to_owned()));
        [("form-version", version)]
            .into_iter()
            .chain(reference)
            .map(|(name, value)| Fact {
                label: self.word(&format!("paper-handover-{name}")),
                value,
            })
            .collect()
    }

    fn page(&self, page: &HandoverPage) -> Page {
        let defined = self
            .form
            .service_pages()
            .iter()
            .find(|one| one.step == page.step && one.reports.contains(&self.report));
        let heading = defined.map(|one| self.word(&format!("forms-page-{}", one.id)));
        let applies = defined
            .and_then(|one| self.form.applies(&one.id, self.report, self.answers))
            .map(|applies| applies.fields)
            .unwrap_or_default();
        Page {
            heading: heading.unwrap_or_else(|| page.step.clone()),
            step: page.step.clone(),
            boxes: applies.into_iter().map(|field| self.entry(field, page)).collect(),
        }
    }

    fn entry(&self, field: &Field, page: &HandoverPage) -> Entry {
        let value = page.answers.get(&field.id).map(String::as_str).unwrap_or_default();
        let values = if field.kind.is_coded() {
            value.lines().map(|code| self.choice(field, code)).collect()
        } else {
            let whole = (!value.is_empty()).then(|| Value { lines: lines(value), code: None });
            whole.into_iter().collect()
        };
        Entry {
            label: self.word(&format!("forms-{}", field.id)),
            id: field.id.clone(),
            required: field.required,
            values,
        }
    }

    fn choice(&self, field: &Field, code: &str) -> Value {
        let key = format!("forms-{}-option-{code}", field.id);
        let named = self.texts.get(&key, &BTreeMap::new());
        let said = if named == key { self.word("report-ticked") } else { named };
        Value { lines: lines(&said), code: Some(code.to_owned()) }
    }

    /// What the report must not carry, by its question and the reason; never its content.
    fn left_out(&self) -> Vec<LeftOut> {
        let dropped = self.form.prune(self.report, self.answers).dropped;
        let asked = dropped.into_iter().filter(|one| one.why != "not-sent-by-service");
        asked
            .filter(|one| self.form.field(&one.field).is_some())
            .map(|one| LeftOut {
                label: self.word(&format!("forms-{}", one.field)),
                why: self.word(&format!("forms-pruned-{}", one.why)),
            })
            .collect()
    }

    fn word(&self, key: &str) -> String {
        self.texts.get(key, &BTreeMap::new())
    }
}

fn lines(text: &str) -> Vec<Line> {
    text.lines().map(|line| Line { said: drawable(line), dir: direction(line) }).collect()
}

/// Right-to-left when the first strong letter is Hebrew, Arabic, Syriac, Thaana, N'Ko or Adlam
/// (Unicode Bidirectional Algorithm, rules P2 and P3, over whole blocks).
fn direction(text: &str) -> &'static str {
    let rtl = |c: char| matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    match text.chars().find(|c| c.is_alphabetic()) {
        Some(c) if rtl(c) => "rtl",
        _ => "ltr",
    }
}
