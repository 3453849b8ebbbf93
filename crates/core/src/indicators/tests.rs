//! The engine on a small pack of its own; the built-in pack is held to its own examples.

use super::*;
use crate::guidance::{Files, Pack, Problem};
use std::collections::BTreeMap;

const CONCEPTS: &str = r#"
[concept]
not = ["not", "never", "no", "didnt", "doesnt", "without"]
no-one = ["nobody", "no one"]
sign-of = ["sign*", "evidence"]
denies = ["denies", "denied"]
no-denial = ["not only", "no doubt"]
number = ["two", "three", "14"]
controller = ["boss", "the man", "manager"]
keeps = ["keeps", "kept", "took", "hung on to"]
document = ["passport", "id card", "papers"]
"#;

const INDICATORS: &str = r#"
[[indicator]]
id = "DOC-001"
applies_to = "both"
observed = ["told"]
sites = []
strength = "strong"
caution = false
types = ["labour"]
sources = ["Act"]
rules = ["{controller} .. {keeps} .. {document}", "{document} & {keeps} by {controller}"]
match = ["The boss kept his passport.", "His boss took the id card."]
miss = ["Lost his passport.", "The boss did not keep his passport."]

[[indicator]]
id = "MON-001"
applies_to = "both"
observed = ["told"]
sites = []
strength = "medium"
caution = false
types = ["labour"]
sources = ["Act"]
rules = ["not|never .. paid", "no wages"]
match = ["He was not paid.", "No wages at all."]
miss = ["He was paid.", "Paid late."]

[[question]]
id = "papers-held"
supports = ["DOC-001"]

[[explained]]
id = "wages-seen"
about = ["test"]
rules = ["payslips seen"]
match = ["Payslips seen.", "All payslips seen"]
miss = ["No payslips seen.", "Wants payslips."]

[[risk]]
id = "controller-near"
rules = ["{controller} ..6 outside"]
match = ["Boss waits outside", "The man is outside"]
miss = ["Outside a shop", "Boss at home"]

[[others]]
id = "more"
count = 1
less = 0
rules = ["{number} others", "the other girl"]
match = ["Two others live there", "The other girl is still there"]
miss = ["No others there", "girl"]
"#;

fn files(more: &str) -> Files {
    let bands = include_str!("../../../../guidance/bands.toml");
    let actions = include_str!("../../../../guidance/actions.toml");
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    Files::new(BTreeMap::from([
        file("indicators/concepts/all.toml", CONCEPTS),
        file("indicators/test.toml", &format!("{INDICATORS}{more}")),
        file("bands.toml", bands),
        file("actions.toml", actions),
        file("sites.txt", "car-wash other"),
    ]))
}

fn load(more: &str) -> (Book, Vec<Problem>) {
    let mut problems = Vec::new();
    let book = Book::load(&files(more), &mut problems);
    (book, problems)
}

fn book() -> Book {
    let (book, problems) = load("");
    assert!(problems.is_empty(), "{problems:?}");
    book
}

fn facts() -> Facts {
    Facts::default()
}

fn judge(text: &str) -> Assessment {
    let book = book();
    assess(&book, &scan(&book, text), &BTreeMap::new(), &facts())
}

#[test]
fn examples_hold_and_a_broken_one_is_named_with_its_line() {
    assert_eq!(book().check_examples(), []);
    let (book, _) = load(
        "[[risk]]\nid = \"x\"\nrules = [\"gun\"]\nmatch = [\"a gun\", \"a knife\"]\nmiss = [\"gun\"]\n",
    );
    let problems = book.check_examples();
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["example-not-found", "near-miss-found"]);
    assert_eq!(problems[1].line, problems[0].line + 1);
}

#[test]
fn spans_are_the_bytes_of_the_original() {
    let text = "Không có tiền. “The boss – he KEPT the ID  card”, nothing else.";
    let book = book();
    let found = scan(&book, text);
    let spans = &found.findings[0].spans;
    assert_eq!(text.get(spans[0].clone()), Some("boss – he KEPT the ID  card"));
}

#[test]
fn negation_silences_and_denial_only_lowers() {
    for (text, found) in [
        ("The boss kept his passport", true),
        ("The boss never kept his passport", false),
        ("The boss has not kept his passport", false),
        ("No evidence at all that the boss kept his passport", false),
        ("Nobody saw it, but the boss kept his passport", true),
        ("Not only that, the boss kept his passport", true),
        ("Lost. The boss. Kept goats. Passport", false),
        ("passport found, it was kept by the man", true),
    ] {
        assert_eq!(!judge(text).findings.is_empty(), found, "{text}");
    }
    let denied = judge("He denies that the boss kept his passport");
    assert_eq!(denied.findings[0].strength, Strength::Medium);
    assert_eq!(judge("Boss kept his passport. Denies all else.").band, Band::Ask);
}

#[test]
fn bands_have_reasons_and_never_a_clearance() {
    for (text, band, reason) in [
        ("Lost umbrella", Band::Curious, "nothing-yet"),
        ("He was not paid", Band::Curious, "not-enough-yet"),
        ("His boss kept his passport", Band::Ask, "one-sign-of-control"),
        ("His boss kept his passport and waits outside", Band::Act, "control-and-risk"),
    ] {
        let judged = judge(text);
        assert_eq!(judged.band, band, "{text}");
        assert_eq!(judged.reasons[0].key, format!("bands-reason-{reason}"), "{text}");
    }
}

#[test]
fn an_observed_explanation_lowers_and_never_removes() {
    let judged = judge("Boss kept his passport to scan it. Payslips seen.");
    assert_eq!((judged.findings.len(), judged.band), (1, Band::Curious));
}

#[test]
fn an_answer_supports_and_a_no_never_takes_away() {
    let book = book();
    let answer = |answer| BTreeMap::from([("papers-held".to_owned(), answer)]);
    let quiet = scan(&book, "Lost umbrella");
    let yes = assess(&book, &quiet, &answer(Answer::Yes), &facts());
    assert_eq!((yes.band, yes.findings[0].rule.as_str()), (Band::Ask, "answer/papers-held"));
    let told = scan(&book, "Boss kept his passport");
    assert_eq!(assess(&book, &told, &answer(Answer::No), &facts()).band, Band::Ask);
}

#[test]
fn a_finding_set_aside_is_shown_and_counts_no_more() {
    let book = book();
    let seen = scan(&book, "Boss kept his passport");
    let aside = Facts { dismissed: ["DOC-001".to_owned()].into(), ..Facts::default() };
    let judged = assess(&book, &seen, &BTreeMap::new(), &aside);
    assert_eq!((judged.band, judged.findings.len()), (Band::Curious, 1));
    assert!(judged.findings[0].dismissed);
}

#[test]
fn questions_ask_what_is_not_known_yet() {
    let book = book();
    let ask =
        |text: &str| assess(&book, &scan(&book, text), &BTreeMap::new(), &facts()).next_questions;
    assert_eq!(ask("Lost umbrella"), ["papers-held"]);
    assert_eq!(ask("Boss kept his passport"), Vec::<String>::new());
}

#[test]
fn other_people_are_counted() {
    for (text, expected) in [
        ("Two others live there", Some(2)),
        ("14 others, and two others", Some(14)),
        ("the other girl", Some(1)),
        ("no others", None),
    ] {
        assert_eq!(judge(text).other_people, expected, "{text}");
    }
}

#[test]
fn hostile_texts_are_answered() {
    let long = "boss kept passport not ".repeat(50_000);
    for text in ["", "\0\0", "🂡🂢", "\u{202e}boss\u{202c}", long.as_str(), "’s’s’s'"] {
        let _ = judge(text);
    }
}

#[test]
fn what_is_wrong_in_a_pack_is_named() {
    for (more, code) in [
        ("[[question]]\nid = \"q\"\nsupports = [\"XXX-001\"]\n", "indicator-unknown"),
        ("[[risk]]\nid = \"r\"\nrules = [\"{nothing}\"]\n", "concept-unknown"),
        ("[[risk]]\nid = \"r\"\nrules = [\"a ..\"]\n", "rule-not-readable"),
        ("[[site]]\nid = \"moon\"\nrules = [\"moon\"]\n", "site-unknown"),
        ("[[question]]\nid = \"papers-held\"\nsupports = [\"DOC-001\"]\n", "question-twice"),
        (
            "[[type]]\nid = \"t\"\ntype = \"x\"\nrules = [\"a\"]\nmatch = []\nmiss = []\n",
            "type-unknown",
        ),
        ("[[nonsense]]\n", "not-readable"),
    ] {
        let (_, problems) = load(more);
        assert!(problems.iter().any(|problem| problem.code == code), "{code}: {problems:?}");
    }
}

#[test]
fn the_built_in_pack_keeps_its_own_examples() {
    let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let problems = pack.indicators.check_examples();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
    assert_eq!(pack.indicators.indicators().count(), 242);
}

#[test]
fn every_indicator_question_action_and_reason_has_its_words() {
    let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    let book = &pack.indicators;
    let mut keys = Vec::new();
    for one in book.indicators() {
        let key = format!("indicators-{}", one.id.to_ascii_lowercase());
        keys.extend(["title", "means", "ask"].map(|part| format!("{key}-{part}")));
        keys.extend(one.caution.then(|| format!("{key}-caution")));
        keys.push(format!("indicators-category-{}", one.category));
    }
    for one in book.questions() {
        keys.extend([format!("questions-{}", one.id), format!("questions-{}-why", one.id)]);
    }
    for one in book.action_ids() {
        keys.extend([format!("actions-{one}"), format!("actions-{one}-detail")]);
    }
    keys.extend(book.band_rule_ids().map(|one| format!("bands-reason-{one}")));
    keys.extend(book.sites().iter().map(|one| format!("indicators-site-{one}")));
    let missing: Vec<_> = keys
        .iter()
        .filter(|key| crate::text::full().find(key, &BTreeMap::new()).is_none())
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_category_of_person_alone_is_a_finding() {
    let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
    for text in [
        "Vietnamese male, 17, no leave to remain.",
        "Romanian woman, Roma, asylum seeker, overstayer.",
        "Nigerian female, 15, undocumented.",
        "Albanian national, illegal entry, aged 16, Muslim.",
    ] {
        assert_eq!(scan(&pack.indicators, text).findings, [], "{text}");
    }
}
