//! What must never leave.

use super::*;
use crate::forms::Identifies;

fn why(report: ReportType, answers: &Answers, field: &str) -> Option<&'static str> {
    form()
        .prune(report, answers)
        .dropped
        .into_iter()
        .find(|dropped| dropped.field == field)
        .map(|d| d.why)
}

#[test]
fn a_name_given_before_co_operation_was_withdrawn_stays() {
    // The service hides the page but still sends what was typed on it.
    let named = &[
        ("pv-name-first-name", "Linh"),
        ("pv-name-last-name", "Tran"),
        ("pv-contact-details", "post"),
        ("pv-contact-details-street", "5 Mill Row"),
    ];
    let helping = with(&routed(ReportType::DtnCooperating), named);
    let sent = form().prune(ReportType::DtnCooperating, &helping).kept;
    assert_eq!(sent.get("pv-name-first-name").map(String::as_str), Some("Linh"));
    let withdrawn = with(&helping, &[("authorities-cooperation", "no")]);
    let pruned = form().prune(ReportType::DtnAnonymous, &withdrawn);
    assert!(
        !pruned.kept.values().any(|value| ["Linh", "Tran", "5 Mill Row"].contains(&value.as_str()))
    );
    for (field, _) in named {
        assert_eq!(
            why(ReportType::DtnAnonymous, &withdrawn, field),
            Some("not-in-this-report"),
            "{field}"
        );
    }
}

#[test]
fn each_answer_that_stays_has_its_reason() {
    let answers = with(
        &routed(ReportType::NrmAdult),
        &[
            ("safety-sleeps-tonight", "friend's address"),
            ("consent-language", "vi"),
            ("reference", "blue van"),
            ("refuse-nrm", "afraid"),
            ("what-happened", "old box"),
            ("why-report-now", "shame"),
            ("is-this-the-first-chance-to-report", "yes"),
            ("../../etc", "x"),
        ],
    );
    let table = [
        ("safety-sleeps-tonight", Some("kept-on-device")),
        ("consent-language", Some("kept-on-device")),
        ("reference", Some("not-sent-by-service")),
        ("refuse-nrm", Some("not-in-this-report")),
        ("what-happened", Some("unknown-field")),
        ("why-report-now", Some("branch-not-taken")),
        ("../../etc", Some("unknown-field")),
        ("is-this-the-first-chance-to-report", None),
    ];
    for (field, reason) in table {
        assert_eq!(why(ReportType::NrmAdult, &answers, field), reason, "{field}");
    }
}

#[test]
fn a_child_s_consent_answer_does_not_leave() {
    let answers = with(
        &routed(ReportType::NrmChild),
        &[("pv-want-to-submit-nrm", "no"), ("refuse-nrm", "afraid")],
    );
    let kept = form().prune(ReportType::NrmChild, &answers).kept;
    assert_eq!(kept.keys().collect::<Vec<_>>(), ["pv-under-age"]);
}

#[test]
fn nothing_that_directly_identifies_leaves_in_an_anonymous_report_but_the_crime_reference() {
    let pruned = form().prune(ReportType::DtnAnonymous, &everything(ReportType::DtnAnonymous, &[]));
    let identifying: Vec<_> = pruned
        .kept
        .keys()
        .filter(|id| form().field(id).is_some_and(|field| field.identifies == Identifies::Yes))
        .collect();
    assert_eq!(identifying, ["reported-to-police-crime-reference"], "the screen warns about it");
    assert!(
        !pruned.kept.contains_key("fr-details-last-name"),
        "not even the reporter's name is asked"
    );
}

#[test]
fn kept_answers_belong_to_the_report_and_its_branch() {
    for report in ReportType::ALL {
        for (field, value) in [
            ("where-exploitation-happened", "overseas"),
            ("who-contact", "someone-else"),
            ("still-in-exploitative-situation", "no"),
        ] {
            let answers = everything(report, &[(field, value)]);
            let pruned = form().prune(report, &answers);
            assert_eq!(
                pruned.kept.len() + pruned.dropped.len(),
                answers.len(),
                "nothing is lost silently"
            );
            for id in pruned.kept.keys() {
                let field = form().field(id).unwrap();
                assert!(field.report_types.contains(&report), "{report} {id}");
                assert!(form().is_relevant(field, report, &answers), "{report} {id}");
            }
        }
    }
}

#[test]
fn every_single_flip_of_a_choice_prunes_what_it_hides() {
    for report in ReportType::ALL {
        for field in form().fields().iter().filter(|field| field.kind.is_coded()) {
            for option in field.options.iter().map(String::as_str).chain([""]) {
                let answers = everything(report, &[(&field.id, option)]);
                let kept = form().prune(report, &answers).kept;
                let asked: Vec<_> = form()
                    .applying(report, &answers)
                    .into_iter()
                    .flat_map(|page| page.fields)
                    .collect();
                for id in kept.keys() {
                    assert!(
                        asked.iter().any(|field| field.id == *id),
                        "{report}: {} = {option:?} hides {id}",
                        field.id
                    );
                }
            }
        }
    }
}

#[test]
fn kept_answers_are_formatted_as_the_service_formats_them() {
    let answers = with(
        &routed(ReportType::NrmAdult),
        &[
            ("pv-name-first-name", "  Linh \n Thi "),
            ("family", " a -- b\r\n\r\nc "),
            ("birthplace", " \n "),
            ("education", ""),
        ],
    );
    let kept = form().prune(ReportType::NrmAdult, &answers).kept;
    assert_eq!(kept["pv-name-first-name"], "Linh Thi");
    assert_eq!(kept["family"], "a - b\n\nc");
    assert!(!kept.contains_key("birthplace") && !kept.contains_key("education"));
}

#[test]
fn pruning_twice_changes_nothing_more() {
    for report in ReportType::ALL {
        let once = form().prune(report, &everything(report, &[])).kept;
        let twice = form().prune(report, &once);
        assert_eq!((twice.kept, twice.dropped), (once, vec![]), "{report}");
    }
}

#[test]
fn hostile_answers_are_only_data() {
    for nasty in [
        "'; DROP TABLE answers; --",
        "<script>",
        "\u{202e}gnp.exe",
        "\0\0",
        "𝕏".repeat(70_000).as_str(),
    ] {
        let answers = with(&routed(ReportType::DtnAnonymous), &[("family", nasty), (nasty, "x")]);
        let pruned = form().prune(ReportType::DtnAnonymous, &answers);
        assert!(
            pruned
                .dropped
                .iter()
                .any(|dropped| dropped.field == nasty && dropped.why == "unknown-field")
        );
        assert!(pruned.kept.contains_key("family"));
    }
}

#[test]
fn the_hand_over_follows_the_service_page_by_page() {
    let steps = |report| -> Vec<String> {
        form()
            .handover(report, &everything(report, &[]))
            .into_iter()
            .map(|page| page.step)
            .collect()
    };
    let dtn = steps(ReportType::DtnCooperating);
    assert_eq!(dtn.first().map(String::as_str), Some("/verify/who-do-you-work-for"));
    let tail: Vec<_> = dtn.iter().rev().take(7).rev().map(String::as_str).collect();
    assert_eq!(
        tail,
        [
            "/authorities-cooperation",
            "/pv-want-to-submit-nrm",
            "/refuse-nrm",
            "/pv-gender-dtn",
            "/pv-nationality-dtn",
            "/pv-name-dtn",
            "/pv-contact-details-dtn"
        ]
    );
    let adult = steps(ReportType::NrmAdult);
    let at = |step: &str| adult.iter().position(|found| found == step).unwrap();
    assert!(
        at("/types-of-exploitation") > at("/who-exploited-pv"),
        "the service asks kinds after exploiters"
    );
    assert!(at("/pv-want-to-submit-nrm") > at("/authorities-cooperation"));
    assert_eq!(at("/pv-name-referral"), at("/pv-phone-number") + 1);
}

#[test]
fn the_hand_over_carries_what_is_typed_there_and_nothing_hidden() {
    let answers = everything(
        ReportType::NrmAdult,
        &[("who-contact", "someone-else"), ("safety-danger", "yes")],
    );
    let pages = form().handover(ReportType::NrmAdult, &answers);
    let all: Answers = pages.into_iter().flat_map(|page| page.answers).collect();
    assert!(all.contains_key("reference"), "the service asks for it, though it keeps it");
    assert!(!all.contains_key("pv-contact-details-street") && !all.contains_key("safety-danger"));
    let kept = form().prune(ReportType::NrmAdult, &answers).kept;
    assert!(kept.iter().all(|(id, value)| all.get(id) == Some(value)), "both say the same");
    assert_eq!(all.len(), kept.len() + 1);
}

/// A small generator with a fixed start: the same numbers in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }

    fn answer(&mut self, field: &crate::forms::Field) -> String {
        let options = &field.options;
        match self.below(6) {
            0 => String::new(),
            1 => "nonsense".to_owned(),
            _ if options.is_empty() => good(field),
            2 => options.join("\n"),
            _ => options[self.below(options.len())].clone(),
        }
    }
}

#[test]
fn whatever_is_answered_only_what_the_report_asks_is_sent() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..250 {
        let random: Answers =
            form().fields().iter().map(|field| (field.id.clone(), dice.answer(field))).collect();
        for report in ReportType::ALL {
            let kept = form().prune(report, &random).kept;
            let pages = form().applying(report, &random);
            let asked: Vec<&str> =
                pages.iter().flat_map(|page| &page.fields).map(|field| field.id.as_str()).collect();
            assert!(kept.keys().all(|id| asked.contains(&id.as_str())), "{report}");
            let problems = form().check(report, &random, today(), lookups());
            for field in form().required(report, &random) {
                let named = problems.iter().any(|problem| problem.field == field.id);
                assert!(
                    named || random.get(&field.id).is_some_and(|value| !value.is_empty()),
                    "{report} {}",
                    field.id
                );
            }
            assert_eq!(
                form().prune(report, &kept).kept,
                kept,
                "{report}: what is kept opens the same branches"
            );
        }
    }
}
