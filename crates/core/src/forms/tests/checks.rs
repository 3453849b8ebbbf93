//! Each check with an answer that passes and one that does not.

use super::*;
use crate::forms::{FieldProblem, Kind};

fn adult(pairs: &[(&str, &str)]) -> Vec<FieldProblem> {
    let base = everything(
        ReportType::NrmAdult,
        &[("details-last-contact", ""), ("authorities-cooperation-details", "")],
    );
    form().check(ReportType::NrmAdult, &with(&base, pairs), today(), lookups())
}

fn codes(pairs: &[(&str, &str)]) -> Vec<(String, &'static str)> {
    adult(pairs).into_iter().map(|problem| (problem.field, problem.code)).collect()
}

#[test]
fn a_full_report_of_each_type_has_no_problem() {
    for report in ReportType::ALL {
        assert_eq!(
            form().check(report, &everything(report, &[]), today(), lookups()),
            [],
            "{report}"
        );
    }
}

#[test]
fn an_empty_report_needs_every_compulsory_answer_and_nothing_else() {
    for report in ReportType::ALL {
        let answers = routed(report);
        let problems = form().check(report, &answers, today(), lookups());
        let required = form().required(report, &answers).len();
        let given = answers.len();
        let one_of = problems.iter().filter(|problem| problem.code == "one-of").count();
        assert_eq!((problems.len(), one_of), (required - given + 1, 1), "{report}");
        assert!(problems.iter().all(|problem| ["required", "one-of"].contains(&problem.code)));
    }
}

#[test]
fn each_rule_refuses_what_the_service_refuses() {
    let long = "x".repeat(251);
    let table = [
        ("birthplace", "", "required"),
        ("birthplace", " \n\t ", "required"),
        ("fr-location", "England", "not-an-option"),
        ("fr-location", "england\nwales", "not-an-option"),
        ("pv-nationality", "vietnamese", "not-an-option"),
        ("pv-nationality", "Citizen of Vanuatu", "not-an-option"),
        ("current-pv-location-uk-city", "Dromore", "not-an-option"),
        ("where-exploitation-happened-uk-city-10", "Atlantis", "not-an-option"),
        ("types-of-exploitation-wages-taken", "yes", "not-an-option"),
        ("pv-contact-details", "email\nfax", "not-an-option"),
        ("pv-contact-details-email-input", "person at example", "email"),
        ("pv-contact-details-email-check", "", "required"),
        ("fr-alternative-contact", "sergeant", "email"),
        ("user-email", "me@gmail.com", "email-domain"),
        ("user-email", "me", "email"),
        ("pv-phone-number-yes", "none", "phone"),
        ("pv-dob", "2027-01-01", "date-future"),
        ("pv-dob", "1900-01-01", "date-early"),
        ("pv-dob", "31/12/1999", "date"),
        ("does-pv-have-children-yes-amount", "two", "digits"),
        ("details-last-contact", "he rang.then nothing", "link"),
        ("authorities-cooperation-details", "see www.example.org", "link"),
        ("alternative-number-relation-to-pv", long.as_str(), ""),
    ];
    for (field, value, code) in table {
        let expected = if code.is_empty() { vec![] } else { vec![(field.to_owned(), code)] };
        assert_eq!(codes(&[(field, value)]), expected, "{field} = {value:?}");
    }
}

#[test]
fn answers_the_service_accepts_pass() {
    let table = [
        ("user-email", "pc.lee@WESTSHIRE.police.uk"),
        ("user-email", "lee@kalayaan.org.uk"),
        ("pv-dob", "2026-11-24"),
        ("pv-dob", ""),
        ("does-pv-have-children-yes-amount", "0"),
        ("details-last-contact", "Rang at 10.30pm, e.g. about debts. Mr.Smith answered"),
        ("family", "👨‍👩‍👧 في القرية"),
        ("pv-nationality", "  Vietnamese "),
        ("fr-details-phone", "ask the desk"),
        ("pv-nationality-second", ""),
    ];
    for (field, value) in table {
        assert_eq!(codes(&[(field, value)]), [], "{field} = {value:?}");
    }
}

#[test]
fn the_relation_to_the_person_is_limited_to_250() {
    let answers = |length: usize| {
        with(
            &everything(ReportType::NrmAdult, &[("pv-phone-number", "pv-alternative-number")]),
            &[("alternative-number-relation-to-pv", &"x".repeat(length))],
        )
    };
    let check = |length| {
        form().check_page(
            "pv-phone-number",
            ReportType::NrmAdult,
            &answers(length),
            today(),
            lookups(),
        )
    };
    assert_eq!(check(250), []);
    let problem = check(253).remove(0);
    assert_eq!(
        (problem.code, problem.args["max"].as_str(), problem.args["over"].as_str()),
        ("too-long", "250", "3")
    );
}

#[test]
fn a_line_break_counts_twice_against_the_limit() {
    let full = vec!["x".repeat(99); 150].join("\n");
    let problem = adult(&[("family", &full)]).remove(0);
    assert_eq!((problem.code, problem.args["over"].as_str()), ("too-long", "148"));
    assert_eq!(adult(&[("family", &"x".repeat(15_000))]), []);
    assert_eq!(adult(&[("family", &"🙂".repeat(7_501))]).remove(0).args["over"], "2");
}

#[test]
fn a_page_too_big_to_post_is_found_before_the_service_refuses_it() {
    let boxes = ["birthplace", "family", "education", "employment-history"];
    let fill = |text: &str| {
        let text = text.repeat(15_000);
        let pairs: Vec<_> = boxes.iter().map(|field| (*field, text.as_str())).collect();
        codes(&pairs)
    };
    assert_eq!(fill("a"), [], "four full boxes of English fit");
    assert_eq!(fill("ض"), [("employment-history".to_owned(), "page-too-big")]);
}

#[test]
fn one_kind_of_exploitation_is_enough() {
    let none: Vec<_> = form()
        .page("types-of-exploitation")
        .unwrap()
        .one_of
        .iter()
        .map(|id| (id.as_str(), ""))
        .collect();
    assert_eq!(codes(&none), [("types-of-exploitation-forced-to-work".to_owned(), "one-of")]);
    for (id, _) in &none {
        let mut one = none.clone();
        one.push((id, "true"));
        assert_eq!(codes(&one), [], "{id}");
    }
}

#[test]
fn an_answer_on_a_closed_branch_is_not_checked() {
    assert_eq!(
        codes(&[
            ("reported-to-police", "no"),
            ("reported-to-police-police-forces", "Gotham Police")
        ]),
        []
    );
    assert_eq!(codes(&[("does-pv-need-support", "no"), ("pv-phone-number-yes", "none")]), []);
}

#[test]
fn a_page_is_checked_alone() {
    let check = |page| {
        form().check_page(
            page,
            ReportType::NrmChild,
            &routed(ReportType::NrmChild),
            today(),
            lookups(),
        )
    };
    let council: Vec<_> =
        check("local-authority-contacted-about-child").into_iter().map(|p| p.field).collect();
    assert_eq!(council.len(), 3, "name, phone and email, not the contact's names: {council:?}");
    assert_eq!(check("who-contact"), [], "a page that does not apply has no problems");
    assert_eq!(check("no-such-page"), []);
}

#[test]
fn hostile_input_never_breaks_a_check() {
    let huge = "a.".repeat(9_000);
    for nasty in [
        "\0",
        "\u{feff}",
        "\u{202e}\u{200f}",
        "e\u{301}\u{301}\u{301}",
        "%s%n",
        "@@@@",
        "....",
        "-----",
        "\r\r\r",
        huge.as_str(),
    ] {
        for field in form().fields() {
            let problems = adult(&[(&field.id, nasty)]);
            assert!(problems.len() <= form().fields().len(), "{} = {nasty:?}", field.id);
        }
    }
}

#[test]
fn every_listed_value_is_accepted_as_it_stands() {
    for field in form().fields().iter().filter(|field| field.kind == Kind::Select) {
        let list = lookups().list(field.list.as_ref().unwrap()).unwrap();
        for value in [list.first(), list.last()].into_iter().flatten() {
            assert_eq!(codes(&[(&field.id, value)]), [], "{} = {value}", field.id);
        }
    }
}

#[test]
fn problems_come_in_reading_order_with_their_page() {
    let problems = adult(&[("birthplace", ""), ("pv-name-last-name", ""), ("fr-details-role", "")]);
    let pages: Vec<_> = problems.iter().map(|problem| problem.page.as_str()).collect();
    assert_eq!(pages, ["pv-name-referral", "what-is-their-background", "fr-details"]);
}
