//! Which pages each report shows, walked with the branch-opening and the branch-closing answers.

use super::*;

/// Pages of the report in reading order, without those asked elsewhere.
fn pages(report: ReportType, answers: &Answers) -> Vec<&'static str> {
    form().relevant(report, answers).into_iter().map(|applies| applies.page.id.as_str()).collect()
}

const COMMON_ACCOUNT: [&str; 8] = [
    "how-did-the-exploitation-start",
    "were-they-taken-somewhere-by-their-exploiter",
    "how-they-were-treated",
    "is-the-potential-victim-still-in-an-exploitative-situation",
    "when-last-contact",
    "details-last-contact",
    "is-this-the-first-chance-to-report",
    "types-of-exploitation",
];

const ADULT_WITH_EVERYTHING_OPEN: [&str; 52] = [
    "pv-under-age-at-time-of-exploitation",
    "pv-name-referral",
    "pv-dob",
    "pv-gender-referral",
    "does-pv-have-children",
    "pv-nationality-referral",
    "pv-interpreter-requirements",
    "pv-other-help-with-communication",
    "pv-ho-reference",
    "current-pv-location",
    "does-pv-need-support",
    "pv-phone-number",
    "who-contact",
    "pv-contact-details-referral",
    "what-is-their-background",
    "potential-victim-exploitative-situation-multiple",
    "when-did-the-exploitation-take-place-multiple",
    "how-did-the-exploitation-start",
    "were-they-taken-somewhere-by-their-exploiter",
    "how-they-were-treated",
    "is-the-potential-victim-still-in-an-exploitative-situation",
    "reasons-preventing-potential-victim-from-leaving",
    "when-last-contact",
    "details-last-contact",
    "is-this-the-first-chance-to-report",
    "why-report-now",
    "types-of-exploitation",
    "where-exploitation-happened",
    "where-exploitation-happened-uk",
    "where-exploitation-happened-overseas",
    "who-exploited-pv",
    "exploiters-location",
    "are-exploiters-in-the-uk",
    "exploiters-current-location-details",
    "any-other-pvs",
    "future-exploitation",
    "concerns-future-exploitation",
    "reported-to-police",
    "authorities-cooperation",
    "modern-slavery-indicators",
    "where-how-interview-carried-out",
    "professional-insight",
    "evidence-of-dishonesty",
    "are-others-involved",
    "who-do-you-work-for",
    "reference",
    "organisation",
    "fr-location",
    "fr-details",
    "fr-alternative-contact",
    "upload-evidence",
    "what-evidence-you-will-submit",
];

#[test]
fn an_adult_referral_with_everything_open() {
    let open = everything(
        ReportType::NrmAdult,
        &[
            ("is-this-the-first-chance-to-report", "no"),
            ("where-exploitation-happened", "uk-and-overseas"),
        ],
    );
    assert_eq!(pages(ReportType::NrmAdult, &open), ADULT_WITH_EVERYTHING_OPEN);
}

#[test]
fn what_a_child_s_referral_adds_and_skips() {
    let child = pages(ReportType::NrmChild, &everything(ReportType::NrmChild, &[]));
    assert!(child.contains(&"local-authority-contacted-about-child"), "the council is asked early");
    assert_eq!(child.first(), Some(&"local-authority-contacted-about-child"));
    for skipped in [
        "pv-under-age-at-time-of-exploitation",
        "pv-want-to-submit-nrm",
        "does-pv-need-support",
        "pv-phone-number",
        "who-contact",
        "pv-contact-details-referral",
        "someone-else",
    ] {
        assert!(!child.contains(&skipped), "{skipped}");
    }
    assert!(child.contains(&"pv-name-referral") && child.contains(&"fr-details"));
}

#[test]
fn a_duty_to_notify_report_asks_less_of_everybody() {
    let anonymous = pages(ReportType::DtnAnonymous, &everything(ReportType::DtnAnonymous, &[]));
    let helping = pages(ReportType::DtnCooperating, &everything(ReportType::DtnCooperating, &[]));
    for skipped in [
        "pv-dob",
        "does-pv-have-children",
        "pv-interpreter-requirements",
        "pv-other-help-with-communication",
        "pv-ho-reference",
        "who-contact",
        "does-pv-need-support",
        "fr-details",
        "fr-alternative-contact",
        "pv-name-referral",
    ] {
        assert!(!anonymous.contains(&skipped) && !helping.contains(&skipped), "{skipped}");
    }
    let more: Vec<_> = helping.iter().filter(|page| !anonymous.contains(page)).copied().collect();
    assert_eq!(
        more,
        ["pv-name-dtn", "pv-contact-details-dtn"],
        "co-operation adds two pages and nothing else"
    );
    for kept in
        ["refuse-nrm", "pv-gender-dtn", "pv-nationality-dtn", "reported-to-police", "organisation"]
    {
        assert!(anonymous.contains(&kept), "{kept}");
    }
}

#[test]
fn every_report_has_the_common_account() {
    for report in ReportType::ALL {
        let all = pages(report, &routed(report));
        for page in COMMON_ACCOUNT {
            assert!(all.contains(&page), "{report} {page}");
        }
    }
}

/// Field, answer, page it opens, page it closes.
const FORKS: [(&str, &str, &str, &str); 23] = [
    (
        "potential-victim-exploitative-situation-multiple",
        "yes",
        "when-did-the-exploitation-take-place-multiple",
        "when-did-the-exploitation-take-place",
    ),
    (
        "potential-victim-exploitative-situation-multiple",
        "no",
        "when-did-the-exploitation-take-place",
        "when-did-the-exploitation-take-place-multiple",
    ),
    (
        "potential-victim-exploitative-situation-multiple",
        "i-dont-know",
        "when-did-the-exploitation-take-place",
        "when-did-the-exploitation-take-place-multiple",
    ),
    (
        "still-in-exploitative-situation",
        "yes",
        "reasons-preventing-potential-victim-from-leaving",
        "how-why-did-they-leave-the-situation",
    ),
    (
        "still-in-exploitative-situation",
        "no",
        "how-why-did-they-leave-the-situation",
        "reasons-preventing-potential-victim-from-leaving",
    ),
    ("is-this-the-first-chance-to-report", "no", "why-report-now", ""),
    ("is-this-the-first-chance-to-report", "yes", "", "why-report-now"),
    ("is-this-the-first-chance-to-report", "not-sure", "", "why-report-now"),
    (
        "where-exploitation-happened",
        "uk",
        "where-exploitation-happened-uk",
        "where-exploitation-happened-overseas",
    ),
    (
        "where-exploitation-happened",
        "overseas",
        "where-exploitation-happened-overseas",
        "where-exploitation-happened-uk",
    ),
    ("where-exploitation-happened", "uk-and-overseas", "where-exploitation-happened-uk", ""),
    ("where-exploitation-happened", "uk-and-overseas", "where-exploitation-happened-overseas", ""),
    ("exploiters-location", "yes", "are-exploiters-in-the-uk", ""),
    ("exploiters-location", "yes", "exploiters-current-location-details", ""),
    ("exploiters-location", "no", "", "are-exploiters-in-the-uk"),
    ("exploiters-location", "no", "", "exploiters-current-location-details"),
    ("future-exploitation-concerns", "yes", "concerns-future-exploitation", ""),
    ("future-exploitation-concerns", "no", "", "concerns-future-exploitation"),
    ("does-pv-need-support", "yes", "pv-phone-number", ""),
    ("does-pv-need-support", "no", "", "pv-phone-number"),
    ("who-contact", "potential-victim", "pv-contact-details-referral", "someone-else"),
    ("who-contact", "someone-else", "someone-else", "pv-contact-details-referral"),
    ("who-contact", "", "", "pv-contact-details-referral"),
];

#[test]
fn every_fork_opens_its_page_and_closes_the_other() {
    for (field, value, open, closed) in FORKS {
        let all =
            pages(ReportType::NrmAdult, &with(&routed(ReportType::NrmAdult), &[(field, value)]));
        assert!(open.is_empty() || all.contains(&open), "{field} = {value} opens {open}");
        assert!(closed.is_empty() || !all.contains(&closed), "{field} = {value} closes {closed}");
    }
}

#[test]
fn no_answer_opens_no_branch() {
    for report in ReportType::ALL {
        for applies in form().relevant(report, &routed(report)) {
            assert!(applies.page.shown.is_none(), "{report} {}", applies.page.id);
        }
    }
}

#[test]
fn boxes_under_a_choice_apply_only_with_it() {
    let fields = |pairs: &[(&str, &str)]| -> Vec<&str> {
        let all = with(&routed(ReportType::DtnCooperating), pairs);
        let page =
            form().applies("pv-contact-details-dtn", ReportType::DtnCooperating, &all).unwrap();
        page.fields.into_iter().map(|field| field.id.as_str()).collect()
    };
    assert_eq!(fields(&[]), ["pv-contact-details"]);
    assert_eq!(
        fields(&[("pv-contact-details", "email")]),
        ["pv-contact-details", "pv-contact-details-email-input", "pv-contact-details-email-check"]
    );
    assert_eq!(fields(&[("pv-contact-details", "email\npost")]).len(), 8);
}

#[test]
fn an_answer_left_behind_on_a_closed_branch_opens_nothing() {
    // The person first wanted support and gave a number, then changed their mind.
    let answers = with(
        &routed(ReportType::NrmAdult),
        &[
            ("does-pv-need-support", "no"),
            ("pv-phone-number", "yes"),
            ("pv-phone-number-yes", "07911 123456"),
        ],
    );
    let field = form().field("pv-phone-number-yes").unwrap();
    assert!(!form().is_relevant(field, ReportType::NrmAdult, &answers));
}

#[test]
fn pages_asked_elsewhere_are_no_question_pages() {
    let all = pages(ReportType::NrmAdult, &routed(ReportType::NrmAdult));
    for elsewhere in ["pv-under-age", "pv-want-to-submit-nrm"] {
        assert!(!all.contains(&elsewhere), "{elsewhere}");
    }
}

#[test]
fn files_are_asked_in_referrals_alone_and_described_once_there_is_one() {
    let described = "what-evidence-you-will-submit";
    for report in ReportType::ALL {
        let without = routed(report);
        let with_file = with(&without, &[("upload-file", "id card.jpg")]);
        let (before, after) = (pages(report, &without), pages(report, &with_file));
        assert_eq!(before.contains(&"upload-evidence"), report.is_referral(), "{report}");
        assert!(!before.contains(&described), "{report}");
        assert_eq!(after.contains(&described), report.is_referral(), "{report}");
        let dropped = form().prune(report, &with_file).dropped;
        let stays = dropped.iter().any(|one| one.field == "upload-file");
        assert_eq!(stays, !report.is_referral(), "a notification carries no file name");
    }
}

#[test]
fn the_number_of_pages_is_the_service_s() {
    // Shortest and longest reports as walked in the service; its sign-in page is not among them.
    let shortest = answers(&[
        ("still-in-exploitative-situation", "no"),
        ("potential-victim-exploitative-situation-multiple", "no"),
        ("where-exploitation-happened", "uk"),
    ]);
    let shortest = with(
        &routed(ReportType::DtnAnonymous),
        &shortest.iter().map(|(f, v)| (f.as_str(), v.as_str())).collect::<Vec<_>>(),
    );
    assert_eq!(form().applying(ReportType::DtnAnonymous, &shortest).len() - 1, 35);
    let longest = everything(
        ReportType::NrmAdult,
        &[
            ("is-this-the-first-chance-to-report", "no"),
            ("where-exploitation-happened", "uk-and-overseas"),
        ],
    );
    assert_eq!(form().applying(ReportType::NrmAdult, &longest).len() - 1, 53);
}

#[test]
fn progress_counts_required_questions_and_the_ten_kinds_as_one() {
    let empty = form().progress(ReportType::DtnAnonymous, &routed(ReportType::DtnAnonymous));
    assert_eq!(empty.answered, 3, "age, consent and co-operation");
    let before = empty.required;
    let ticked =
        with(&routed(ReportType::DtnAnonymous), &[("types-of-exploitation-wages-taken", "true")]);
    let one = form().progress(ReportType::DtnAnonymous, &ticked);
    assert_eq!((one.answered, one.required), (4, before));
    let more = with(&ticked, &[("types-of-exploitation-prostitution", "true"), ("family", "  ")]);
    assert_eq!(form().progress(ReportType::DtnAnonymous, &more), one, "a blank is no answer");
    for report in ReportType::ALL {
        let full = everything(report, &[]);
        let progress = form().progress(report, &full);
        assert_eq!(progress.answered, progress.required, "{report}");
    }
}

#[test]
fn a_page_knows_how_far_it_is() {
    let answers =
        with(&routed(ReportType::NrmAdult), &[("birthplace", "Vietnam"), ("family", "Not known")]);
    let progress = |page| form().page_progress(page, ReportType::NrmAdult, &answers);
    assert_eq!(
        progress("what-is-their-background").map(|p| (p.answered, p.required)),
        Some((2, 4))
    );
    assert_eq!(progress("pv-dob").map(|p| (p.answered, p.required)), Some((0, 0)));
    assert_eq!(progress("refuse-nrm"), None);
    assert_eq!(progress("no-such-page"), None);
}

#[test]
fn required_fields_follow_the_branch() {
    let names = |report, answers: &Answers| -> Vec<&str> {
        form().required(report, answers).into_iter().map(|field| field.id.as_str()).collect()
    };
    let child = names(ReportType::NrmChild, &routed(ReportType::NrmChild));
    assert!(child.contains(&"local-authority-contacted-about-child-local-authority-phone"));
    assert!(!child.contains(&"pv-want-to-submit-nrm"), "a child is never asked for consent");
    let adult = names(ReportType::NrmAdult, &routed(ReportType::NrmAdult));
    assert!(adult.contains(&"pv-want-to-submit-nrm") && !adult.contains(&"pv-dob"));
}
