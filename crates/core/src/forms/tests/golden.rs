//! Numbers and lists of the official service, counted on its own pages.

use super::*;
use crate::forms::{Asked, Identifies, Kind};
use std::collections::BTreeMap;

#[test]
fn each_report_carries_as_many_fields_as_the_service_s() {
    let table = [
        (ReportType::NrmAdult, 133, 13),
        (ReportType::NrmChild, 113, 7),
        (ReportType::DtnCooperating, 102, 9),
        (ReportType::DtnAnonymous, 91, 1),
    ];
    for (report, count, identifying) in table {
        let fields =
            || form().fields().iter().filter(move |field| field.report_types.contains(&report));
        assert_eq!(fields().count(), count, "{report}");
        let direct = fields().filter(|field| field.identifies == Identifies::Yes);
        assert_eq!(
            direct.count(),
            identifying,
            "{report}: fields that identify the person directly"
        );
    }
    assert_eq!(form().fields().len(), 139);
    assert_eq!(form().service_pages().len(), 63);
}

#[test]
fn thirty_four_fields_are_compulsory_in_every_report() {
    let always = form().fields().iter().filter(|field| field.is_always_required(form()));
    assert_eq!(always.clone().count(), 34);
    assert_eq!(always.filter(|field| field.kind == Kind::Textarea).count(), 10);
}

#[test]
fn kinds_are_as_many_as_counted() {
    let mut counts = BTreeMap::new();
    for field in form().fields() {
        *counts.entry(field.kind.as_str()).or_insert(0) += 1;
    }
    let expected = [
        ("checkbox", 13),
        ("checkbox_group", 2),
        ("date", 1),
        ("email", 5),
        ("file", 1),
        ("integer_text", 1),
        ("radio", 27),
        ("select", 27),
        ("tel", 4),
        ("text", 25),
        ("textarea", 33),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn limits_and_special_rules_stand_where_the_service_has_them() {
    let ids = |rule| -> Vec<&str> {
        form()
            .fields()
            .iter()
            .filter(|field| field.rules.contains(&rule))
            .map(|field| field.id.as_str())
            .collect()
    };
    use crate::forms::Rule;
    assert_eq!(ids(Rule::NoLink), ["details-last-contact", "authorities-cooperation-details"]);
    assert_eq!(ids(Rule::Phone), ["pv-phone-number-yes", "pv-phone-number-alternative"]);
    assert_eq!(ids(Rule::EmailDomain), ["user-email"]);
    let limits =
        |max| form().fields().iter().filter(move |field| field.max_length == Some(max)).count();
    assert_eq!((limits(15_000), limits(250)), (65, 1));
}

#[test]
fn what_the_service_does_not_send_is_known() {
    let silent = form().fields().iter().filter(|field| field.casework_key.is_none());
    let ids: Vec<_> = silent.map(|field| field.id.as_str()).collect();
    assert_eq!(ids, ["reference", "pv-phone-number", "pv-ho-reference", "someone-else"]);
}

#[test]
fn sections_are_read_with_age_and_consent_first() {
    let ids: Vec<_> = form().sections().iter().map(|section| section.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "decide",
            "person",
            "reach",
            "background",
            "account",
            "places",
            "exploiters",
            "risk",
            "police",
            "view",
            "reporter",
            "evidence"
        ]
    );
    assert_eq!(form().pages().count(), 63, "every page is in a section");
    let decide: Vec<_> = form()
        .pages()
        .filter(|page| page.asked == Asked::Decide)
        .map(|page| page.id.as_str())
        .collect();
    assert_eq!(decide, ["pv-under-age", "pv-want-to-submit-nrm"]);
}

#[test]
fn a_parent_is_asked_before_what_it_opens() {
    let order: Vec<_> = form().pages().map(|page| page.id.as_str()).collect();
    let at = |page: &str| order.iter().position(|id| *id == page).unwrap();
    for page in form().pages() {
        for (parent, _) in page.shown.iter().flat_map(crate::forms::Condition::uses) {
            let parent = form().field(parent).unwrap();
            assert!(at(&parent.page) < at(&page.id), "{} before {}", parent.page, page.id);
        }
    }
}

#[test]
fn boxes_that_open_under_a_choice_name_it() {
    let parent = |id: &str| form().field(id).unwrap().page_local_parent.clone();
    let pair = |field: &str, value: &str| Some((field.to_owned(), value.to_owned()));
    assert_eq!(parent("reported-to-police-crime-reference"), pair("reported-to-police", "yes"));
    assert_eq!(parent("pv-contact-details-street"), pair("pv-contact-details", "post"));
    assert_eq!(parent("other-exploitation-details"), pair("types-of-exploitation-other", "true"));
    assert_eq!(parent("why-report-now"), None, "it stands on a page of its own");
    let conditional = form().fields().iter().filter(|field| field.shown.is_some());
    assert!(conditional.clone().all(|field| field.page_local_parent.is_some()));
    assert_eq!(conditional.count(), 32);
}
