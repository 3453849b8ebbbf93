//! The papers for the person, in every language offered.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    clippy::indexing_slicing,
    reason = "a test that cannot go on stops there"
)]

use plainsight_core::text;
use plainsight_report::{
    CardLanguage, Direction, RightsNumber, RightsSection, RightsSheet, language_card_pdf,
    rights_sheet_pdf, undrawable,
};

const LTR: Direction = Direction::Ltr;
const RTL: Direction = Direction::Rtl;

/// Tag, own name, English name and direction of the 27 languages, with a sentence of some.
const LANGUAGES: [(&str, &str, &str, Direction, Option<&str>); 27] = [
    ("en-GB", "English", "English", LTR, Some("Is this your language?")),
    ("cy", "Cymraeg", "Welsh", LTR, None),
    ("ti", "ትግርኛ", "Tigrinya", LTR, Some("እዚ ቋንቋኹም ድዩ?")),
    ("ar", "العربية", "Arabic", RTL, Some("هل هذه لغتك؟")),
    ("so", "Soomaali", "Somali", LTR, None),
    ("vi", "Tiếng Việt", "Vietnamese", LTR, None),
    ("sq", "Shqip", "Albanian", LTR, None),
    ("ro", "Română", "Romanian", LTR, None),
    ("am", "አማርኛ", "Amharic", LTR, None),
    ("om", "Afaan Oromoo", "Oromo", LTR, None),
    ("zh-Hans", "中文", "Chinese", LTR, Some("这是您的语言吗？")),
    ("pl", "Polski", "Polish", LTR, None),
    ("bg", "Български", "Bulgarian", LTR, None),
    ("hu", "Magyar", "Hungarian", LTR, None),
    ("sk", "Slovenčina", "Slovak", LTR, None),
    ("lt", "Lietuvių", "Lithuanian", LTR, None),
    ("pt-BR", "Português", "Portuguese", LTR, None),
    ("es", "Español", "Spanish", LTR, None),
    ("hi", "हिन्दी", "Hindi", LTR, Some("क्या यह आपकी भाषा है?")),
    ("pa", "ਪੰਜਾਬੀ", "Punjabi", LTR, None),
    ("bn", "বাংলা", "Bengali", LTR, None),
    ("ur", "اردو", "Urdu", RTL, None),
    ("ps", "پښتو", "Pashto", RTL, None),
    ("fa", "فارسی", "Persian", RTL, None),
    ("ckb", "کوردی", "Kurdish (Sorani)", RTL, None),
    ("yo", "Yorùbá", "Yoruba", LTR, None),
    ("tr", "Türkçe", "Turkish", LTR, None),
];

fn languages() -> Vec<CardLanguage<'static>> {
    let one = |&(tag, own, english, direction, question): &(_, _, _, _, _)| CardLanguage {
        tag,
        own,
        english,
        question,
        direction,
    };
    LANGUAGES.iter().map(one).collect()
}

fn text_of(pdf: &[u8]) -> String {
    let text = pdf_extract::extract_text_from_mem(pdf).expect("a PDF with text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// PDF/UA-1 is refused where a character is not drawn, so the claim is the proof.
fn is_accessible(pdf: &[u8]) -> bool {
    String::from_utf8_lossy(pdf).contains("pdfuaid")
}

#[test]
fn the_card_shows_every_language_by_its_own_name() {
    let card = language_card_pdf(&languages(), text::full()).expect("a card");
    let text = text_of(&card);
    for (_, own, english, direction, _) in LANGUAGES {
        assert!(undrawable(own).is_empty(), "{own}");
        assert!(text.contains(english), "{english}: {text}");
        let plain = own.chars().all(|c| c.is_alphabetic() || c == ' ') && direction == LTR;
        let latin = own.chars().all(|c| u32::from(c) < 0x250);
        assert!(!(plain && latin) || text.contains(own), "{own}: {text}");
    }
    assert!(is_accessible(&card));
    assert!(card == language_card_pdf(&languages(), text::full()).expect("a card"));
}

#[test]
fn a_rights_sheet_runs_the_way_of_its_language() {
    for (tag, direction, line) in [
        ("ar", RTL, "يمكنك أن تقول نعم أو لا."),
        ("ti", LTR, "እወ ወይ ኣይኮነን ክትብሉ ትኽእሉ።"),
        ("hi", LTR, "आप हाँ या नहीं कह सकते हैं।"),
        ("en-GB", LTR, "You can say yes or no."),
    ] {
        let sheet = RightsSheet {
            tag,
            direction,
            title: line,
            sections: vec![RightsSection { heading: Some(line), lines: vec![line, line] }],
            numbers_heading: None,
            numbers: vec![RightsNumber { label: line, number: "0800 0121 700" }],
            footer: Some(line),
        };
        let pdf = rights_sheet_pdf(&sheet).expect("a sheet");
        assert!(is_accessible(&pdf), "{tag}");
        assert!(text_of(&pdf).contains("0800 0121 700"), "{tag}: {}", text_of(&pdf));
    }
}
