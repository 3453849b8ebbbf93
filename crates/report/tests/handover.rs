//! The sheet as a person would hold it: text taken out of the PDF again.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops there"
)]

use plainsight_core::{
    forms::{Answers, ReportType},
    guidance::Pack,
    text,
};
use plainsight_report::{HandoverSheet, handover_pdf, undrawable};
use std::sync::LazyLock;

static PACK: LazyLock<Pack> =
    LazyLock::new(|| Pack::embedded().unwrap_or_else(|problems| panic!("{problems:?}")));

fn answers(pairs: &[(&str, &str)]) -> Answers {
    pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

fn pdf(report: ReportType, answers: &Answers) -> Vec<u8> {
    let texts = text::full();
    let form = &PACK.form;
    let sheet = HandoverSheet { form, report, answers, texts, reference: Some("PS-1234") };
    handover_pdf(&sheet).expect("a sheet")
}

/// The text of the PDF with every run of white space as one space.
fn text_of(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn adult() -> Answers {
    answers(&[
        ("pv-under-age", "no"),
        ("pv-want-to-submit-nrm", "yes"),
        ("fr-location", "england"),
        ("reference", "Blue 7"),
        ("pv-name-first-name", "Mai"),
        ("pv-gender", "female"),
    ])
}

#[test]
fn every_page_stands_in_the_services_order_with_its_answers() {
    let text = text_of(&pdf(ReportType::NrmAdult, &adult()));
    let pages = PACK.form.handover(ReportType::NrmAdult, &adult());
    assert!(pages.len() > 30, "{}", pages.len());
    let mut from = 0;
    for page in &pages {
        let mark = format!("Page {} ", page.step);
        let at = text[from..].find(&mark).unwrap_or_else(|| panic!("{} after {from}", page.step));
        from += at + mark.len();
        for value in page.answers.values().filter(|value| value.contains(' ')) {
            assert!(text[from..].contains(value.as_str()), "{value}");
        }
    }
    for said in ["NRM referral of an adult", "England (england)", "Mai", "Female (female)"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("PS-1234") && text.contains(&PACK.form.version));
    assert!(text.contains("Still missing"), "required questions without an answer are named");
}

#[test]
fn what_the_report_must_not_carry_is_named_but_not_printed() {
    let mut all = adult();
    all.extend(answers(&[
        ("pv-want-to-submit-nrm", "no"),
        ("authorities-cooperation", "no"),
        ("pv-name-last-name", "Zebrowska"),
    ]));
    let text = text_of(&pdf(ReportType::DtnAnonymous, &all));
    assert!(!text.contains("Mai") && !text.contains("Zebrowska"), "{text}");
    assert!(text.contains("What will not be sent, and why"), "{text}");
    assert!(text.contains("This report does not ask for it."), "{text}");
}

#[test]
fn the_same_sheet_gives_the_same_bytes_and_is_tagged() {
    let (one, two) = (pdf(ReportType::NrmAdult, &adult()), pdf(ReportType::NrmAdult, &adult()));
    assert!(one == two);
    let raw = String::from_utf8_lossy(&one);
    assert!(raw.contains("/StructTreeRoot") || raw.contains("/MarkInfo"), "tagged");
    assert!(raw.contains("pdfuaid"), "says that it is PDF/UA");
    assert!(!raw.contains("CreationDate"), "no date of its own making");
}

#[test]
fn every_script_offered_is_drawn_with_real_glyphs() {
    let said = [
        "أخذ جواز سفري",          // Arabic
        "پاسپورتم را گرفت",       // Persian
        "میرا پاسپورٹ لے لیا",    // Urdu
        "زما پاسپورټ یې واخیست",  // Pashto
        "پاسپۆرتەکەم",            // Kurdish (Sorani)
        "ፓስፖርቴን ወሰደ",             // Amharic, Tigrinya
        "उसने मेरा पासपोर्ट ले लिया", // Hindi
        "ਉਸਨੇ ਮੇਰਾ ਪਾਸਪੋਰਟ ਲੈ ਲਿਆ",   // Punjabi
        "সে আমার পাসপোর্ট নিয়েছে",   // Bengali
        "他拿走了我的护照",       // Chinese
        "Ông ấy lấy hộ chiếu",    // Vietnamese
        "Ó gba ìwé ìrìnnà mi ṣẹ́", // Yoruba
        "Взе ми паспорта",        // Bulgarian
    ];
    for line in said {
        assert!(undrawable(line).is_empty(), "{line}: {:?}", undrawable(line));
    }
    let mut all = adult();
    all.insert("other-help-received".into(), said.join("\n"));
    let field = PACK.form.fields().iter().find(|field| {
        field.keeps_line_breaks() && field.shown.is_none() && field.report_types.len() == 4
    });
    all.insert(field.expect("a long text").id.clone(), said.join("\n"));
    let text = text_of(&pdf(ReportType::NrmAdult, &all));
    for letter in ['ف', 'پ', 'ٹ', 'ፓ', 'प', 'ਪ', 'প', '护', 'ộ', 'П', 'ẹ'] {
        let expected = said.iter().any(|line| line.contains(letter));
        assert!(!expected || text.contains(letter), "{letter} is not in the PDF: {text}");
    }
    assert!(!text.contains("cannot print"));
}

#[test]
fn what_no_typeface_can_draw_is_named() {
    assert_eq!(undrawable("a\u{1F600} b\n\t"), ['\u{1F600}']);
    let mut all = adult();
    all.insert("pv-name-first-name".into(), "Mai \u{1F600}".into());
    let text = text_of(&pdf(ReportType::NrmAdult, &all));
    assert!(text.contains("Mai [U+1F600]"), "{text}");
    assert!(text.contains("Characters that this paper cannot print"), "{text}");
}

#[test]
fn control_characters_marks_and_long_words_still_make_a_sheet() {
    for said in [
        "a\u{0}b\u{7}c\u{1b}[0m",
        "\u{202e}abc\u{2066}\u{200d}\u{fe0f}",
        "\u{301}\u{64b}\u{93e} \u{fffd}\u{e000}\u{10ffff}",
        &"w".repeat(4_000),
        &"\u{645}".repeat(4_000),
    ] {
        let mut all = adult();
        all.insert("pv-name-first-name".into(), said.to_owned());
        let pdf = pdf(ReportType::NrmAdult, &all);
        assert!(String::from_utf8_lossy(&pdf).contains("pdfuaid"), "{said:?} is still PDF/UA");
    }
}

#[test]
fn markup_in_an_answer_stays_an_answer() {
    let mut all = adult();
    all.insert("pv-name-first-name".into(), "#panic() *x* $y$ \\ <l> @r // z".into());
    let text = text_of(&pdf(ReportType::NrmAdult, &all));
    assert!(text.contains("#panic() *x* $y$"), "{text}");
}
