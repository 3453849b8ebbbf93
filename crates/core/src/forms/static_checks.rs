//! What must hold of a definition before anybody answers it.

use super::{
    condition::{Condition, Use},
    load::{Editor, Place, Places},
    model::{Field, Form, Kind, Page},
};
use std::collections::BTreeSet;

/// Adds a problem for each rule of the definition that does not hold.
pub(super) fn run(form: &Form, places: &Places, editor: &mut Editor<'_>) {
    for page in &form.pages {
        let place = place_of(places, "page", &page.id);
        page_rules(form, page, &place, editor);
        condition_rules(form, page.shown.as_ref(), &place, editor);
    }
    for field in &form.fields {
        let place = place_of(places, "field", &field.id);
        field_rules(field, &place, editor);
        condition_rules(form, field.shown.as_ref(), &place, editor);
        one_page_per_report(form, field, &place, editor);
        if Walk::default().loops(form, &field.id) {
            editor.report(
                &place,
                "condition-loop",
                format!("'{}' waits for its own answer", field.id),
            );
        }
    }
}

fn place_of(places: &Places, what: &str, id: &str) -> Place {
    let unknown = Place { file: "forms/report.toml".to_owned(), line: 0 };
    places.get(&format!("{what} {id}")).cloned().unwrap_or(unknown)
}

fn page_rules(form: &Form, page: &Page, place: &Place, editor: &mut Editor<'_>) {
    if page.fields.is_empty() || page.reports.is_empty() {
        editor.report(place, "page-empty", format!("page '{}' asks nothing of nobody", page.id));
    }
    for id in page.fields.iter().filter(|id| form.field(id).is_none()) {
        editor.report(
            place,
            "field-unknown",
            format!("page '{}' asks '{id}', which is not defined", page.id),
        );
    }
    for id in page.one_of.iter().filter(|id| !page.fields.contains(id)) {
        editor.report(
            place,
            "field-unknown",
            format!("'{id}' is in one_of but not on page '{}'", page.id),
        );
    }
}

fn field_rules(field: &Field, place: &Place, editor: &mut Editor<'_>) {
    let short =
        matches!(field.kind, Kind::Radio | Kind::CheckboxGroup | Kind::File | Kind::Checkbox);
    if short == field.options.is_empty() {
        let detail = format!(
            "a {} field {} options",
            field.kind.as_str(),
            if short { "needs" } else { "has no" }
        );
        editor.report(place, "options", detail);
    }
    if (field.kind == Kind::Select) != field.list.is_some() {
        editor.report(place, "options", "a select field, and no other, names a list".to_owned());
    }
    let distinct: BTreeSet<_> = field.options.iter().collect();
    if distinct.len() < field.options.len() {
        editor.report(place, "options", "an option stands twice".to_owned());
    }
}

/// Two pages may ask one field only if no report has both.
fn one_page_per_report(form: &Form, field: &Field, place: &Place, editor: &mut Editor<'_>) {
    for report in &field.report_types {
        if form.pages_of(&field.id).filter(|page| page.reports.contains(report)).count() > 1 {
            editor.report(
                place,
                "asked-twice",
                format!("two pages of {report} ask '{}'", field.id),
            );
        }
    }
}

fn condition_rules(
    form: &Form,
    condition: Option<&Condition>,
    place: &Place,
    editor: &mut Editor<'_>,
) {
    for (id, used) in condition.into_iter().flat_map(Condition::uses) {
        let Some(field) = form.field(id) else {
            editor.report(
                place,
                "field-unknown",
                format!("the condition reads '{id}', which is not defined"),
            );
            continue;
        };
        if let Some(detail) = misuse(field, used) {
            editor.report(place, "option-unknown", detail);
        }
    }
}

fn misuse(field: &Field, used: Use<'_>) -> Option<String> {
    let (value, ticks) = match used {
        Use::Answered => return None,
        Use::Value(value) => (value, false),
        Use::Tick(value) => (value, true),
    };
    if ticks != (field.kind == Kind::CheckboxGroup) {
        return Some(format!("'has' is for ticks, '=' for one answer: '{}'", field.id));
    }
    let known = field.options.iter().any(|option| option == value);
    (!known).then(|| format!("'{value}' is no option of '{}'", field.id))
}

/// A condition that leads back to the field it belongs to could never be answered.
#[derive(Default)]
struct Walk {
    path: BTreeSet<String>,
    done: BTreeSet<String>,
}

impl Walk {
    fn loops(&mut self, form: &Form, id: &str) -> bool {
        if self.done.contains(id) {
            return false;
        }
        if !self.path.insert(id.to_owned()) {
            return true;
        }
        let own = form.field(id).and_then(|field| field.shown.as_ref());
        let pages = form.pages_of(id).filter_map(|page| page.shown.as_ref());
        let parents: Vec<&Condition> = own.into_iter().chain(pages).collect();
        let loops = parents
            .into_iter()
            .flat_map(Condition::uses)
            .any(|(parent, _)| self.loops(form, parent));
        self.path.remove(id);
        self.done.insert(id.to_owned());
        loops
    }
}
