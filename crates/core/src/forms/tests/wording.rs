//! Every question, option, section and page has words, and the words keep to the rules.

use super::*;
use crate::forms::Kind;
use fluent::{FluentBundle, FluentResource};
use std::collections::BTreeSet;

const WORDING: &str = include_str!("../../../../../locales/en-GB/forms.ftl");

fn keys() -> BTreeSet<&'static str> {
    WORDING
        .lines()
        .filter_map(|line| line.strip_prefix("forms-").and_then(|rest| rest.split_once(" =")))
        .map(|(key, _)| key)
        .collect()
}

/// Keys that the definition calls for, without `forms-`; hints are free.
fn needed() -> BTreeSet<String> {
    let mut needed = BTreeSet::new();
    for field in form().fields() {
        needed.insert(field.id.clone());
        if field.kind != Kind::File {
            needed
                .extend(field.options.iter().map(|option| format!("{}-option-{option}", field.id)));
        }
    }
    needed.extend(form().sections().iter().map(|section| format!("section-{}", section.id)));
    needed.extend(form().service_pages().iter().map(|page| format!("page-{}", page.id)));
    needed.extend(
        ["note", "place", "officer", "assessment", "decide"].map(|source| format!("from-{source}")),
    );
    let reasons = [
        "not-in-this-report",
        "branch-not-taken",
        "kept-on-device",
        "not-sent-by-service",
        "unknown-field",
    ];
    needed.extend(reasons.map(|why| format!("pruned-{why}")));
    let changes = ["new", "moved", "gone", "no-longer-fits"];
    needed.extend(changes.map(|change| format!("change-{change}")));
    needed.extend(["not-known-value", "not-known-hint"].map(str::to_owned));
    needed
}

#[test]
fn every_field_option_section_and_page_has_wording() {
    let keys = keys();
    let missing: Vec<_> = needed().into_iter().filter(|key| !keys.contains(key.as_str())).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn no_wording_is_left_over() {
    let needed = needed();
    let hints: BTreeSet<String> =
        form().fields().iter().map(|field| format!("{}-hint", field.id)).collect();
    let over: Vec<_> =
        keys().into_iter().filter(|key| !needed.contains(*key) && !hints.contains(*key)).collect();
    assert_eq!(over, Vec::<&str>::new());
}

#[test]
fn the_wording_is_good_fluent() {
    for text in [WORDING, include_str!("../../../../../locales/en-GB/law.ftl")] {
        let resource =
            FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| errors).unwrap();
        let mut bundle = FluentBundle::new(vec!["en-GB".parse().unwrap()]);
        bundle.add_resource(resource).unwrap();
        let keys = text.lines().filter(|line| line.contains(" =") && !line.starts_with([' ', '#']));
        for key in keys.filter_map(|line| line.split(" =").next()) {
            assert!(
                bundle.get_message(key).is_some_and(|message| message.value().is_some()),
                "{key}"
            );
        }
    }
}

#[test]
fn the_person_is_never_called_a_victim() {
    for line in WORDING.lines().filter(|line| line.starts_with("forms-")) {
        let words = line.split_once(" = ").map_or("", |(_, words)| words).to_lowercase();
        let others = words.replace("potential victim", "");
        assert!(!others.contains("victim") && !others.contains("suspect"), "{line}");
    }
}

#[test]
fn optional_questions_say_so() {
    let says = |id: &str| {
        WORDING
            .lines()
            .any(|line| line.starts_with(&format!("forms-{id} =")) && line.ends_with("(optional)"))
    };
    for field in form().fields() {
        let ten = field.id.starts_with("types-of-exploitation-");
        assert_eq!(says(&field.id), !field.required && !ten, "{}", field.id);
    }
}
