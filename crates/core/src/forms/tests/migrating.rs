//! A draft read under another version of the form.

use super::*;
use crate::forms::{Change, migrate};
use std::collections::BTreeMap;

const REPORT: &str = r#"version = "1"
as_of = "2026-04-21"
source = "somewhere"
[[section]]
id = "s"
[[page]]
id = "one"
section = "s"
fields = ["town", "how"]
[[page]]
id = "two"
section = "s"
fields = ["story"]
"#;

const FIELDS: &str = r#"[[field]]
id = "town"
kind = "select"
list = "towns"
identifies = "none"
[[field]]
id = "how"
kind = "checkbox_group"
options = ["on-foot", "by-car"]
identifies = "none"
[[field]]
id = "story"
kind = "textarea"
max_length = 20
identifies = "free_text"
"#;

fn version(report: &str, fields: &str, towns: &str) -> (Form, Lookups) {
    let files = Files::new(BTreeMap::from([
        ("forms/report.toml".to_owned(), report.to_owned()),
        ("forms/fields/1.toml".to_owned(), fields.to_owned()),
        ("lookups/towns.txt".to_owned(), format!("# source: x\n# as of: y\n{towns}")),
    ]));
    let mut problems = Vec::new();
    let lookups = Lookups::load(&files, &mut problems);
    let form = Form::load(&files, &lookups, &mut problems);
    assert_eq!(problems, []);
    (form, lookups)
}

fn draft() -> Answers {
    answers(&[("town", "Bath"), ("how", "on-foot\nby-car"), ("story", "a van at dawn")])
}

/// What changes for the draft when report and fields are rewritten, as field, change and page.
fn changes(
    report: &[(&str, &str)],
    fields: &[(&str, &str)],
    towns: &str,
) -> Vec<(String, &'static str, String)> {
    let rewritten = |text: &str, by: &[(&str, &str)]| {
        by.iter().fold(text.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        })
    };
    let (from, _) = version(REPORT, FIELDS, "Bath\nLeeds\n");
    let (to, lookups) = version(&rewritten(REPORT, report), &rewritten(FIELDS, fields), towns);
    let migrated = migrate(&from, &to, &lookups, ReportType::NrmAdult, &draft());
    assert_eq!(migrated.answers, draft(), "every answer is kept as it stood");
    let row = |one: crate::forms::Changed| (one.field, one.change.as_str(), one.page);
    migrated.changed.into_iter().map(row).collect()
}

#[test]
fn each_kind_of_change_is_said_and_nothing_is_lost() {
    let both = "Bath\nLeeds\n";
    let said = |field: &str, change, page: &str| vec![(field.to_owned(), change, page.to_owned())];
    let new_field = (
        "[[field]]\nid = \"story\"",
        "[[field]]\nid = \"age\"\nkind = \"text\"\nidentifies = \"none\"\n[[field]]\nid = \"story\"",
    );
    let gone = (
        "[[field]]\nid = \"how\"\nkind = \"checkbox_group\"\noptions = [\"on-foot\", \"by-car\"]\n\
         identifies = \"none\"\n",
        "",
    );
    assert_eq!(changes(&[], &[], both), []);
    assert_eq!(
        changes(&[("\"how\"]", "\"how\", \"age\"]")], &[new_field], both),
        said("age", "new", "one")
    );
    assert_eq!(
        changes(&[(", \"how\"]", "]"), ("[\"story\"]", "[\"story\", \"how\"]")], &[], both),
        said("how", "moved", "two")
    );
    assert_eq!(changes(&[(", \"how\"]", "]")], &[gone], both), said("how", "gone", "one"));
    assert_eq!(changes(&[], &[], "Leeds\n"), said("town", "no-longer-fits", "one"));
    let fewer = ("\"on-foot\", \"by-car\"", "\"on-foot\", \"by-boat\"");
    assert_eq!(changes(&[], &[fewer], both), said("how", "no-longer-fits", "one"));
    let shorter = ("max_length = 20", "max_length = 5");
    assert_eq!(changes(&[], &[shorter], both), said("story", "no-longer-fits", "two"));
    let split = ("fields = [\"story\"]", "reports = [\"nrm_child\"]\nfields = [\"story\"]");
    assert_eq!(changes(&[split], &[], both), said("story", "gone", "two"));
}

#[test]
fn the_form_in_use_changes_nothing_for_its_own_drafts() {
    for report in ReportType::ALL {
        let routed = routed(report);
        let migrated = migrate(form(), form(), lookups(), report, &routed);
        assert_eq!((migrated.answers, migrated.changed), (routed, vec![]));
    }
}

#[test]
fn every_change_has_its_sentence() {
    for change in [Change::New, Change::Moved, Change::Gone, Change::NoLongerFits] {
        let key = format!("forms-change-{}", change.as_str());
        assert!(crate::text::full().find(&key, &BTreeMap::new()).is_some(), "{key}");
    }
}
