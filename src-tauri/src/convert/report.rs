//! Question pages, *Check your answers* and *What will be sent*.

use super::{
    count,
    person::{progress, route_view},
    words,
};
use crate::view::{
    AnswerRow, AnswerSection, CheckView, FieldProblemView, FieldView, OfferView, PageRow, PageView,
    PrunedRow, ReportView, SectionView,
};
use chrono::NaiveDate;
use plainsight_core::{
    forms::{Answers, Applies, Field, FieldProblem, Form, Pruned, ReportType, service_stored},
    guidance::Pack,
    text::Texts,
};
use plainsight_device::{CheckedReport, Draft, FoundWords};
use std::collections::BTreeMap;

pub(crate) fn report(pack: &Pack, draft: &Draft, today: NaiveDate) -> ReportView {
    let answers = &draft.person.answers;
    let pages = draft.route.report.map(|report| rows(pack, report, answers, today));
    let pages = pages.unwrap_or_default();
    let next_page =
        pages.iter().find(|(_, row)| row.state != "done").map(|(_, row)| row.id.clone());
    let done = draft.route.report.map(|report| pack.form.progress(report, answers));
    let done = done.unwrap_or_default();
    ReportView {
        route: route_view(&draft.route),
        sections: sections(&pack.form, pages),
        next_page,
        answered: count(done.answered),
        required: count(done.required),
    }
}

/// Pages with their section and state: done only when nothing is missing and nothing is wrong.
fn rows(
    pack: &Pack,
    report: ReportType,
    answers: &Answers,
    today: NaiveDate,
) -> Vec<(String, PageRow)> {
    let state = |applies: &Applies<'_>| {
        let id = applies.page.id.as_str();
        let done = pack.form.page_progress(id, report, answers).unwrap_or_default();
        let seen = applies.fields.iter().any(|field| answers.contains_key(&field.id));
        let wrong = !pack.form.check_page(id, report, answers, today, &pack.lookups).is_empty();
        match progress(done.answered, done.required) {
            "done" if wrong => "in-progress",
            "not-started" if seen => "in-progress",
            state => state,
        }
    };
    let row = |applies: &Applies<'_>| PageRow {
        id: applies.page.id.clone(),
        state: state(applies).to_owned(),
    };
    let relevant = pack.form.relevant(report, answers);
    relevant.iter().map(|applies| (applies.page.section.clone(), row(applies))).collect()
}

fn sections(form: &Form, pages: Vec<(String, PageRow)>) -> Vec<SectionView> {
    let mut by_section: BTreeMap<String, Vec<PageRow>> = BTreeMap::new();
    for (section, row) in pages {
        by_section.entry(section).or_default().push(row);
    }
    let section = |id: &String| {
        let pages = by_section.get(id)?.clone();
        let all = |state: &str| pages.iter().all(|page| page.state == state);
        let state = if all("done") {
            "done"
        } else if all("not-started") {
            "not-started"
        } else {
            "in-progress"
        };
        Some(SectionView { id: id.clone(), state: state.to_owned(), pages })
    };
    form.sections().iter().filter_map(|one| section(&one.id)).collect()
}

pub(crate) fn page(pack: &Pack, draft: &Draft, id: &str, locale: &str) -> Option<PageView> {
    let report = draft.route.report?;
    let relevant = pack.form.relevant(report, &draft.person.answers);
    let at = relevant.iter().position(|applies| applies.page.id == id)?;
    let name = |index: usize| relevant.get(index).map(|applies| applies.page.id.clone());
    let page = relevant.get(at)?.page;
    let texts = Texts::load(locale);
    let on_page = page.fields.iter().filter_map(|field| pack.form.field(field));
    let asked = on_page.filter(|field| field.report_types.contains(&report));
    Some(PageView {
        id: page.id.clone(),
        section: page.section.clone(),
        fields: asked.map(|one| field(one, draft, &texts)).collect(),
        previous: at.checked_sub(1).and_then(name),
        next: name(at + 1),
        position: count(at + 1),
        total: count(relevant.len()),
        one_of: !page.one_of.is_empty(),
    })
}

fn field(from: &Field, draft: &Draft, texts: &Texts) -> FieldView {
    let hint = format!("forms-{}-hint", from.id);
    let known = |key: &str| {
        let nothing = BTreeMap::new();
        texts.find(key, &nothing).is_some()
            || plainsight_core::text::full().find(key, &nothing).is_some()
    };
    let offer = draft.offers.get(&from.id);
    FieldView {
        id: from.id.clone(),
        kind: from.kind.as_str().to_owned(),
        options: from.options.clone(),
        list: from.list.clone(),
        required: from.required,
        max_length: from.max_length.map(count),
        has_hint: known(&hint),
        shown_when: from
            .page_local_parent
            .as_ref()
            .map(|(parent, value)| format!("{parent}={value}")),
        value: draft.person.answers.get(&from.id).cloned().unwrap_or_default(),
        offer: offer
            .map(|offer| OfferView { value: offer.value.clone(), source: offer.source.to_owned() }),
        offers_not_known: from.not_known,
    }
}

pub(crate) fn page_problems(
    pack: &Pack,
    draft: &Draft,
    page: &str,
    today: NaiveDate,
) -> Vec<FieldProblemView> {
    let answers = &draft.person.answers;
    let found = draft
        .route
        .report
        .map(|report| pack.form.check_page(page, report, answers, today, &pack.lookups));
    found.unwrap_or_default().into_iter().map(field_problem).collect()
}

fn field_problem(from: FieldProblem) -> FieldProblemView {
    FieldProblemView {
        field: from.field,
        page: from.page,
        code: from.code.to_owned(),
        args: from.args,
    }
}

pub(crate) fn check(pack: &Pack, from: CheckedReport) -> CheckView {
    let pruned = from.pruned.unwrap_or_default();
    let decided = from.route.report.is_some();
    let undecided = from.words.open();
    CheckView {
        route: route_view(&from.route),
        ready: decided && from.problems.is_empty() && undecided == 0,
        problems: from.problems.into_iter().map(field_problem).collect(),
        words: words::rows(&from.words, &pruned.kept),
        undecided: count(undecided),
        sections: answers_by_section(&pack.form, &pruned, &from.words),
        pruned: left_out(pruned),
    }
}

fn answers_by_section(form: &Form, pruned: &Pruned, found: &FoundWords) -> Vec<AnswerSection> {
    let rows = |section: &str| {
        let fields = form.pages().filter(|page| page.section == section).flat_map(|page| {
            page.fields.iter().filter_map(|id| form.field(id)).filter(|field| field.page == page.id)
        });
        fields.filter_map(|field| answer_row(field, pruned, found)).collect::<Vec<_>>()
    };
    let section = |id: &String| {
        let rows = rows(id);
        (!rows.is_empty()).then(|| AnswerSection { id: id.clone(), rows })
    };
    form.sections().iter().filter_map(|one| section(&one.id)).collect()
}

fn answer_row(field: &Field, pruned: &Pruned, found: &FoundWords) -> Option<AnswerRow> {
    let value = pruned.kept.get(&field.id)?;
    let stored = service_stored(value);
    Some(AnswerRow {
        field: field.id.clone(),
        page: field.page.clone(),
        coded: field.kind.is_coded(),
        stored_as: (!field.kind.is_coded() && stored != *value).then_some(stored),
        passages: words::passages(found, &field.id, value),
        value: value.clone(),
    })
}

/// What stays here: pruned answers, and the parts of the encounter that no report carries.
fn left_out(pruned: Pruned) -> Vec<PrunedRow> {
    let row = |field: String, why: &str| PrunedRow { field, why: why.to_owned() };
    let own = ["note", "officer-view"].map(|part| row(part.to_owned(), "kept-on-device"));
    let dropped = pruned.dropped.into_iter().map(|one| row(one.field, one.why));
    dropped.chain(own).collect()
}
