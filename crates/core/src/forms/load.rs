//! Reads the form's definition from `guidance/forms` and names everything wrong with it.

use super::{
    condition::Condition,
    model::{Field, Form, Kind, Page, Section},
    raw::{RawField, RawFields, RawPage, RawReport},
    report::ReportType,
    static_checks,
};
use crate::guidance::{Files, Problem, files::line_of, lookups::Lookups};
use std::collections::BTreeMap;
use toml::Spanned;

/// Sections and pages.
const REPORT: &str = "forms/report.toml";
/// Fields, in as many files as their editors like.
const FIELDS: &str = "forms/fields";

/// Where in the pack something stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    /// Path inside the pack.
    pub(super) file: String,
    /// 1-based line.
    pub(super) line: usize,
}

/// Collects problems, with the line of the text they are about.
pub(super) struct Editor<'a> {
    files: &'a Files,
    problems: &'a mut Vec<Problem>,
}

impl Editor<'_> {
    fn place<T>(&self, file: &str, text: &Spanned<T>) -> Place {
        let line = self.files.get(file).map_or(0, |all| line_of(all, text.span().start));
        Place { file: file.to_owned(), line }
    }

    pub(super) fn report(&mut self, place: &Place, code: &'static str, detail: String) {
        let (file, line) = (place.file.clone(), place.line);
        self.problems.push(Problem { file, line, code, detail });
    }

    fn condition(&mut self, file: &str, text: Option<&Spanned<String>>) -> Option<Condition> {
        let text = text?;
        match Condition::parse(text.get_ref()) {
            Ok(condition) => Some(condition),
            Err(detail) => {
                self.report(&self.place(file, text), "condition-unreadable", detail);
                None
            }
        }
    }
}

/// Where each page and field is defined, by `page <id>` or `field <id>`.
pub(super) type Places = BTreeMap<String, Place>;

impl Form {
    /// Reads the definition; what is wrong with it is added to `problems`, each with its line.
    #[must_use]
    pub fn load(files: &Files, lookups: &Lookups, problems: &mut Vec<Problem>) -> Self {
        let report = files.parse::<RawReport>(REPORT, problems);
        let paths: Vec<_> = files.under(FIELDS, ".toml").map(|(path, _)| path.to_owned()).collect();
        let mut raw = Vec::new();
        for path in paths {
            let parsed = files.parse::<RawFields>(&path, problems);
            raw.extend(
                parsed.into_iter().flat_map(|all| all.field).map(|field| (path.clone(), field)),
            );
        }
        let Some(report) = report else {
            return Self::default();
        };
        let mut editor = Editor { files, problems };
        let mut places = Places::new();
        let mut form = with_pages(report, &mut editor, &mut places);
        form.add_fields(raw, lookups, &mut editor, &mut places);
        static_checks::run(&form, &places, &mut editor);
        form
    }

    fn add_fields(
        &mut self,
        raw: Vec<(String, RawField)>,
        lookups: &Lookups,
        editor: &mut Editor<'_>,
        places: &mut Places,
    ) {
        let mut known: BTreeMap<String, (String, RawField)> = BTreeMap::new();
        for (path, field) in raw {
            let place = editor.place(&path, &field.id);
            let id = field.id.get_ref().clone();
            if let Some(list) =
                field.list.as_ref().filter(|list| lookups.list(list.get_ref()).is_none())
            {
                let at = editor.place(&path, list);
                editor.report(
                    &at,
                    "list-unknown",
                    format!("no list '{}' in lookups", list.get_ref()),
                );
            }
            if known.insert(id.clone(), (path, field)).is_some() {
                editor.report(&place, "duplicate-id", format!("field '{id}' is defined twice"));
            }
            places.insert(format!("field {id}"), place);
        }
        for id in self.ids_in_page_order() {
            if let Some((path, raw)) = known.remove(&id) {
                let shown = editor.condition(&path, raw.shown.as_ref());
                let field = self.field_from(raw, shown);
                self.at.insert(id, self.fields.len());
                self.fields.push(field);
            }
        }
        for id in known.into_keys() {
            if let Some(place) = places.get(&format!("field {id}")) {
                editor.report(place, "field-without-page", format!("no page asks '{id}'"));
            }
        }
    }

    fn ids_in_page_order(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for id in self.pages.iter().flat_map(|page| &page.fields) {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        ids
    }

    fn field_from(&self, raw: RawField, shown: Option<Condition>) -> Field {
        let id = raw.id.into_inner();
        let pages: Vec<&Page> = self.pages_of(&id).collect();
        let first = pages.first();
        let steps: Vec<&str> = pages.iter().map(|page| page.step.as_str()).collect();
        let on_page = |parent: &str| pages.iter().all(|p| p.fields.iter().any(|f| f == parent));
        let page_local_parent = shown
            .as_ref()
            .and_then(Condition::single)
            .filter(|(parent, _)| on_page(parent))
            .map(|(parent, value)| (parent.to_owned(), value.to_owned()));
        Field {
            page: first.map_or_else(String::new, |page| page.id.clone()),
            section: first.map_or_else(String::new, |page| page.section.clone()),
            step: steps.join(" or "),
            kind: raw.kind,
            options: if raw.kind == Kind::Checkbox { vec!["true".to_owned()] } else { raw.options },
            list: raw.list.map(Spanned::into_inner),
            max_length: raw.max_length,
            report_types: ReportType::ALL
                .into_iter()
                .filter(|report| pages.iter().any(|page| page.reports.contains(report)))
                .collect(),
            required: raw.required,
            shown,
            page_local_parent,
            rules: raw.rules,
            identifies: raw.identifies,
            casework_key: raw.casework_key,
            stays: raw.stays,
            not_known: raw.not_known,
            offer: raw.offer,
            id,
        }
    }
}

fn with_pages(raw: RawReport, editor: &mut Editor<'_>, places: &mut Places) -> Form {
    if raw.source.get_ref().trim().is_empty() {
        editor.report(
            &editor.place(REPORT, &raw.source),
            "source-missing",
            "a form needs a source".into(),
        );
    }
    let mut form = Form { version: raw.version, as_of: raw.as_of, ..Form::default() };
    for section in raw.section {
        let place = editor.place(REPORT, &section.id);
        let id = section.id.into_inner();
        if form.sections.iter().any(|other| other.id == id) {
            editor.report(&place, "duplicate-id", format!("section '{id}' is defined twice"));
        }
        form.sections.push(Section { id });
    }
    for page in raw.page {
        let place = editor.place(REPORT, &page.id);
        let id = page.id.get_ref();
        if form.pages.iter().any(|other| other.id == *id) {
            editor.report(&place, "duplicate-id", format!("page '{id}' is defined twice"));
        }
        if !form.sections.iter().any(|section| section.id == *page.section.get_ref()) {
            let at = editor.place(REPORT, &page.section);
            editor.report(
                &at,
                "section-unknown",
                format!("no section '{}'", page.section.get_ref()),
            );
        }
        places.insert(format!("page {id}"), place);
        let page = page_from(page, editor);
        form.pages.push(page);
    }
    form
}

fn page_from(raw: RawPage, editor: &mut Editor<'_>) -> Page {
    let shown = editor.condition(REPORT, raw.shown.as_ref());
    let id = raw.id.into_inner();
    Page {
        step: raw.step.unwrap_or_else(|| format!("/{id}")),
        id,
        section: raw.section.into_inner(),
        reports: raw.reports.unwrap_or_else(|| ReportType::ALL.to_vec()),
        asked: raw.asked,
        shown,
        fields: raw.fields.into_iter().map(Spanned::into_inner).collect(),
        one_of: raw.one_of,
    }
}
