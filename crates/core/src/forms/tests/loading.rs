//! A damaged definition is refused with file, line and reason.

use super::*;
use crate::guidance::Problem;
use std::collections::BTreeMap;

const REPORT: &str = r#"version = "1"
as_of = "2026-04-21"
source = "somewhere"
[[section]]
id = "s"
[[page]]
id = "one"
section = "s"
fields = ["a", "b"]
[[page]]
id = "two"
section = "s"
shown = "a = yes"
fields = ["c"]
"#;

const FIELDS: &str = r#"[[field]]
id = "a"
kind = "radio"
options = ["yes", "no"]
identifies = "none"
[[field]]
id = "b"
kind = "text"
shown = "a = yes"
identifies = "none"
[[field]]
id = "c"
kind = "select"
list = "towns"
identifies = "none"
"#;

fn load(report: &str, fields: &str) -> (Form, Vec<Problem>) {
    let files = Files::new(BTreeMap::from([
        ("forms/report.toml".to_owned(), report.to_owned()),
        ("forms/fields/1.toml".to_owned(), fields.to_owned()),
        ("lookups/towns.txt".to_owned(), "# source: x\n# as of: y\nBath\n".to_owned()),
    ]));
    let mut problems = Vec::new();
    let lookups = Lookups::load(&files, &mut problems);
    let form = Form::load(&files, &lookups, &mut problems);
    (form, problems)
}

#[test]
fn a_small_definition_loads() {
    let (form, problems) = load(REPORT, FIELDS);
    assert_eq!(problems, []);
    let ids: Vec<_> =
        form.fields().iter().map(|field| (field.id.as_str(), field.page.as_str())).collect();
    assert_eq!(ids, [("a", "one"), ("b", "one"), ("c", "two")]);
    assert_eq!(
        form.field("b").unwrap().page_local_parent,
        Some(("a".to_owned(), "yes".to_owned()))
    );
    assert_eq!(form.field("c").unwrap().step, "/two");
}

/// What stands there, what is put in its place, the line and the code of the problem.
const DAMAGED_PAGES: [(&str, &str, usize, &str); 16] = [
    ("source = \"somewhere\"", "source = \" \"", 3, "source-missing"),
    ("section = \"s\"\nfields = [\"a\"", "section = \"t\"\nfields = [\"a\"", 8, "section-unknown"),
    ("id = \"two\"", "id = \"one\"", 11, "duplicate-id"),
    ("id = \"two\"", "id = \"two\"\ncolour = \"red\"", 12, "not-readable"),
    ("a = yes", "a = maybe", 11, "option-unknown"),
    ("a = yes", "z = yes", 11, "field-unknown"),
    ("a = yes", "a has yes", 11, "option-unknown"),
    ("a = yes", "a == yes", 13, "condition-unreadable"),
    ("a = yes", "", 13, "condition-unreadable"),
    ("a = yes", "b = x", 11, "option-unknown"),
    ("fields = [\"c\"]", "fields = [\"c\", \"z\"]", 11, "field-unknown"),
    ("fields = [\"c\"]", "fields = [\"c\"]\none_of = [\"a\"]", 11, "field-unknown"),
    ("fields = [\"c\"]", "fields = [\"c\", \"a\"]", 2, "asked-twice"),
    ("fields = [\"c\"]", "fields = []", 11, "page-empty"),
    ("fields = [\"c\"]", "fields = []", 12, "field-without-page"),
    ("fields = [\"c\"]", "fields = [\"c\"]\nreports = [\"nrm_old\"]", 15, "not-readable"),
];

#[test]
fn a_damaged_page_is_named_with_its_line() {
    for (from, to, line, code) in DAMAGED_PAGES {
        let (_, problems) = load(&REPORT.replace(from, to), FIELDS);
        assert!(
            problems.iter().any(|p| (p.line, p.code) == (line, code)),
            "{code} at {line}: {problems:?}"
        );
    }
}

#[test]
fn a_damaged_field_is_named_with_its_line() {
    let table = [
        ("id = \"b\"", "id = \"a\"", 7, "duplicate-id"),
        ("\"towns\"", "\"moons\"", 14, "list-unknown"),
        ("list = \"towns\"\n", "", 12, "options"),
        ("options = [\"yes\", \"no\"]\n", "", 2, "options"),
        ("[\"yes\", \"no\"]", "[\"yes\", \"yes\"]", 2, "options"),
        ("kind = \"text\"", "kind = \"text\"\noptions = [\"x\"]", 7, "options"),
        ("kind = \"text\"", "kind = \"colour\"", 8, "not-readable"),
        ("\"a = yes\"", "\"a = 1 or (\"", 9, "condition-unreadable"),
        (
            "identifies = \"none\"\n[[field]]\nid = \"b\"",
            "identifies = \"none\"\nshown = \"c answered\"\n[[field]]\nid = \"b\"",
            2,
            "condition-loop",
        ),
        ("kind = \"select\"", "kind = \"select\"\noffer = \"magic\"", 14, "not-readable"),
        ("kind = \"select\"", "kind = \"select\"\nrules = [\"magic\"]", 14, "not-readable"),
    ];
    for (from, to, line, code) in table {
        let (_, problems) = load(REPORT, &FIELDS.replacen(from, to, 1));
        assert!(
            problems.iter().any(|p| (p.line, p.code) == (line, code)),
            "{code} at {line}: {problems:?}"
        );
    }
}

#[test]
fn a_pack_without_a_form_is_refused_not_broken() {
    let mut problems = Vec::new();
    let form = Form::load(&Files::default(), &Lookups::default(), &mut problems);
    assert_eq!(problems[0].code, "file-missing");
    assert_eq!(form.progress(ReportType::NrmAdult, &Answers::new()).required, 0);
}

#[test]
fn a_loop_that_slipped_through_ends() {
    let looped = FIELDS.replacen(
        "identifies = \"none\"\n[[field]]\nid = \"b\"",
        "identifies = \"none\"\nshown = \"c answered\"\n[[field]]\nid = \"b\"",
        1,
    );
    let (form, problems) = load(REPORT, &looped);
    assert!(!problems.is_empty());
    let answers = answers(&[("a", "yes"), ("c", "Bath")]);
    assert_eq!(form.prune(ReportType::NrmAdult, &answers).kept.len(), 0);
}
