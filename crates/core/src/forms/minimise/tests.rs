//! Seeded drafts: what was put in must not come out.

use super::{
    fold::{bare, words},
    *,
};
use crate::{
    forms::{
        Form,
        tests::{form, routed, with},
    },
    guidance::Files,
};
use chrono::NaiveDate;

/// Somebody whose identifiers stand in the draft.
struct Seed {
    first: &'static str,
    last: &'static str,
    birth: (i32, u32, u32),
    phone: &'static str,
    email: &'static str,
    street: &'static str,
    postcode: &'static str,
    reference: &'static str,
}

const SEEDS: [Seed; 8] = [
    Seed {
        first: "Amir",
        last: "Al-Khan",
        birth: (1999, 3, 12),
        phone: "07911 123456",
        email: "amir.k@example.com",
        street: "14 Mill Lane",
        postcode: "BN1 1AA",
        reference: "A1234567",
    },
    Seed {
        first: "Nguyễn",
        last: "Thị Hoa",
        birth: (2001, 11, 2),
        phone: "+44 7911 654321",
        email: "hoa99@mail.example",
        street: "Flat 3, 2 Castle Street",
        postcode: "M14 5TQ",
        reference: "GWF012345678",
    },
    Seed {
        first: "Dragoș",
        last: "Popescu",
        birth: (1985, 1, 31),
        phone: "+40 722 123 456",
        email: "d_popescu@example.ro",
        street: "7A Beach Road",
        postcode: "CF10 3NB",
        reference: "RO-778812",
    },
    Seed {
        first: "Will",
        last: "O’Neill",
        birth: (1972, 5, 9),
        phone: "01273 470 101",
        email: "will@oneill.example",
        street: "221 Kings Avenue",
        postcode: "SW1A 2AA",
        reference: "QQ123456C",
    },
    Seed {
        first: "Mohammed",
        last: "Ismail Abdi",
        birth: (1990, 12, 25),
        phone: "07700900123",
        email: "moabdi@example.org",
        street: "9 Grove Terrace",
        postcode: "LS2 9JT",
        reference: "S9876543",
    },
    Seed {
        first: "Łukasz",
        last: "Żak",
        birth: (1994, 7, 4),
        phone: "0048 601 234 567",
        email: "zak-l@example.pl",
        street: "33 Mill Crescent",
        postcode: "B1 1BB",
        reference: "ZS 1234567",
    },
    Seed {
        first: "ሰላም",
        last: "ተስፋይ",
        birth: (2000, 9, 11),
        phone: "07911 000222",
        email: "selam.t@example.net",
        street: "5 Cowley Road",
        postcode: "OX4 1HP",
        reference: "17/0123456X",
    },
    Seed {
        first: "阮文",
        last: "明安",
        birth: (1988, 10, 20),
        phone: "07911-333-444",
        email: "minh@example.vn",
        street: "80 Church Mews",
        postcode: "E1 6AN",
        reference: "CR/45123/26",
    },
];

/// Sentences with a place for one identifier.
const SENTENCES: [&str; 12] = [
    "They met {} at the car wash, she said.",
    "{} was told to hand over the money every night.",
    "the man there keeps asking about {} and shouting",
    "Written on the wall: {}; the others knew it too.",
    "- {}\n- no wages since May\n- sleeps in the container",
    "(see {}) and nothing more was said",
    "Boss says \"{}\" and laughs.",
    "He showed a paper with {}, then hid it.",
    "Nothing else is known.{}",
    "1) came by lorry 2) {} 3) locked in",
    "it was {}'s turn to cook",
    "After work {}, then back to the house.",
];

fn dressings(text: &str) -> Vec<String> {
    let spaced: Vec<String> =
        text.chars().filter(|c| !c.is_whitespace()).map(String::from).collect();
    let mut all = vec![
        text.to_owned(),
        text.to_uppercase(),
        text.to_lowercase(),
        text.replace(' ', "  "),
        text.replace(' ', "-"),
        text.replace(['-', '’'], " "),
        format!("\u{200b}{}\u{200b}", text.replace(' ', "\u{a0}")),
    ];
    if text.chars().all(char::is_alphabetic) && text.chars().count() > 3 {
        all.push(spaced.join(" "));
        all.push(spaced.join("."));
    }
    all
}

/// Every spelling of everything that identifies one person.
fn identifiers(seed: &Seed) -> Vec<String> {
    let (year, month, day) = seed.birth;
    let month_name = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ][usize::try_from(month).unwrap() - 1];
    let mut all = Vec::new();
    let names = [
        seed.first.to_owned(),
        seed.last.to_owned(),
        format!("{} {}", seed.first, seed.last),
        format!("{}, {}", seed.last, seed.first),
        format!("{}{}", seed.first, seed.last),
        format!("{}_{}99", seed.first, seed.last),
    ];
    let plain =
        [seed.phone, seed.email, seed.street, seed.postcode, seed.reference].map(str::to_owned);
    for text in names.into_iter().chain(plain) {
        all.extend(dressings(&text));
    }
    all.extend([
        format!("{day:02}/{month:02}/{year}"),
        format!("{day}.{month}.{}", year % 100),
        format!("{year}-{month:02}-{day:02}"),
        format!("{day} {month_name} {year}"),
        format!("{month_name} {day}, {year}"),
        format!("{day}th of {}", month_name.to_lowercase()),
        format!("{day:02}{month:02}{year}"),
    ]);
    let digits: String = seed.phone.chars().filter(char::is_ascii_digit).collect();
    all.push(digits);
    all
}

fn draft(seed: &Seed) -> Answers {
    let (year, month, day) = seed.birth;
    let birth = NaiveDate::from_ymd_opt(year, month, day).unwrap().to_string();
    with(
        &routed(ReportType::DtnAnonymous),
        &[
            ("pv-name-first-name", seed.first),
            ("pv-name-last-name", seed.last),
            ("pv-dob", &birth),
            ("pv-phone-number-yes", seed.phone),
            ("pv-contact-details-email-input", seed.email),
            ("pv-contact-details-street", seed.street),
            ("pv-contact-details-postcode", seed.postcode),
            ("pv-ho-reference-type", seed.reference),
        ],
    )
}

fn searched(form: &Form) -> Vec<String> {
    let fields = form.fields().iter().filter(|field| {
        field.kind == FieldKind::Textarea
            && field.report_types.contains(&ReportType::DtnAnonymous)
            && is_searched(field, true)
    });
    fields.map(|field| field.id.clone()).collect()
}

/// A text that left, read for what is left in it.
struct Sent {
    words: Vec<String>,
    bare: String,
}

impl Sent {
    /// `kept`: ordinary words in lower case, which an officer may keep.
    fn of(answers: &Answers, kept: &[&str]) -> Self {
        let all: Vec<&str> =
            answers.values().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).collect();
        let text =
            all.into_iter().filter(|word| !kept.contains(word)).collect::<Vec<_>>().join(" ");
        Self { words: words(&text), bare: bare(&text) }
    }

    /// Any of an identifier's parts still stands here as a word, or the whole of it does, whatever
    /// stands between its letters.
    fn holds(&self, identifier: &str) -> bool {
        let figures = identifier.chars().any(|c| c.is_ascii_digit());
        let long = |part: &String| part.chars().count() > 2 && !figures;
        let part = words(identifier).iter().any(|part| long(part) && self.words.contains(part));
        let whole = bare(identifier);
        part || whole.chars().count() > 3 && self.bare.contains(&whole)
    }
}

#[test]
fn no_seeded_identifier_survives_in_an_anonymous_report() {
    let form = form();
    let fields = searched(form);
    let (mut drafts, mut seeded) = (0, 0);
    let mut left = Vec::new();
    for (who, seed) in SEEDS.iter().enumerate() {
        let identifiers = identifiers(seed);
        for (start, sentence) in
            SENTENCES.iter().enumerate().flat_map(|(at, one)| [(at, one), (at + 5, one)])
        {
            // Each draft seeds every fourth identifier, one in each free text.
            let chosen: Vec<&String> =
                identifiers.iter().skip((start + who) % 4).step_by(4).collect();
            let mut kept = Answers::new();
            for (at, identifier) in chosen.iter().enumerate() {
                let field = &fields[at % fields.len()];
                let text = sentence.replace("{}", identifier);
                let before = kept.remove(field).map_or(String::new(), |text| text + "\n");
                kept.insert(field.clone(), before + &text);
            }
            let mut whose = Whose::default();
            whose.everyone.add_answers(form, &draft(seed));
            let hits = form.identifying(ReportType::DtnAnonymous, &kept, &whose);
            // The officer keeps everything they may keep: what is known must go all the same.
            let open = undecided(&hits, &Decisions::new());
            let keep = open.iter().map(|hit| (hit.key.clone(), Decision::Keep("x".into())));
            for (decisions, words) in
                [(keep.collect(), ["will"].as_slice()), (Decisions::new(), &[])]
            {
                let sent = Sent::of(&without(&kept, &hits, &decisions, "(left out)"), words);
                let out = chosen.iter().filter(|one| sent.holds(one));
                left.extend(out.map(|one| format!("{one:?} in {sentence:?}")));
            }
            drafts += 1;
            seeded += chosen.len();
        }
    }
    assert!(drafts >= 100 && seeded > 2_000, "{drafts} drafts, {seeded} identifiers");
    left.sort();
    left.dedup();
    assert!(left.is_empty(), "{} of {seeded} survive:\n{}", left.len(), left.join("\n"));
}

#[test]
fn what_nobody_entered_elsewhere_needs_a_decision_and_goes_without_one() {
    let form = form();
    let kept = crate::forms::tests::answers(&[
        ("how-they-were-treated", "Dragos beat him. Ring 07911 123456. See IMG_2.jpg."),
        ("living-conditions", "dragos sleeps upstairs with born 3 May 1980, at 9 Mill Lane"),
        ("who-exploited-pv", "A man called vasile, van AB12 CDE, v@example.com"),
        ("reported-to-police-crime-reference", "47/123"),
    ]);
    let hits = form.identifying(ReportType::DtnAnonymous, &kept, &Whose::default());
    assert!(hits.iter().all(|hit| !hit.barred), "{hits:#?}");
    let open: Vec<&str> =
        undecided(&hits, &Decisions::new()).into_iter().map(|hit| hit.key.as_str()).collect();
    for key in [
        "possible-name:dragos",
        "possible-name:vasile",
        "phone:07911123456",
        "file-name:img2jpg",
        "email:vexamplecom",
        "reference:ab12cde",
        "reference:47123",
        "address:9milllane",
        "birth-date:3may1980",
    ] {
        assert!(open.contains(&key), "{key} in {open:?}");
    }
    let sent = without(&kept, &hits, &Decisions::new(), "(left out)");
    let sent = serde_json::to_string(&sent).unwrap().to_lowercase();
    for gone in ["dragos", "vasile", "07911", "img_2", "example", "ab12", "mill", "1980", "47/123"]
    {
        assert!(!sent.contains(gone), "{gone} in {sent}");
    }
    let keep = |hit: &Hit| (hit.key.clone(), Decision::Keep("a common first name".into()));
    let decisions = hits.iter().filter(|hit| hit.kind == Kind::PossibleName).map(keep).collect();
    let sent = without(&kept, &hits, &decisions, "(left out)");
    assert!(sent["how-they-were-treated"].starts_with("Dragos beat him. Ring (left out)."));
}

#[test]
fn an_ordinary_account_raises_no_question() {
    let form = form();
    let account = "Romanian male, 30s, limited English, attends enquiry desk to report theft of his \
        national identity card. Asked who took it he says his bosses at the car wash did, when he \
        began there, 'for keep safe', and when he asked for it yesterday they would not hand it \
        over. States he has not been given wages so far. Two others live there. Works 12 hours, \
        6 days, for £30 a day. Since June 2019 he has lived in Brighton. Photographs were taken. \
        Workers sleep in a container. Food was short. It began on 03/04/2019 in Hove.";
    let kept = crate::forms::tests::answers(&[("how-they-were-treated", account)]);
    let hits = form.identifying(ReportType::DtnAnonymous, &kept, &Whose::default());
    assert_eq!(hits, []);
}

#[test]
fn a_referral_asks_only_about_other_people() {
    let form = form();
    let kept = crate::forms::tests::answers(&[
        ("how-they-were-treated", "Amir slept beside Bilal. 07911 123456"),
        ("other-potential-victims-yes-details", "Bilal"),
        ("pv-name-first-name", "Amir"),
    ]);
    let mut whose = Whose::default();
    whose.others.add_label("Bilal");
    whose.others.add_label("Person 2");
    for report in [ReportType::NrmAdult, ReportType::NrmChild, ReportType::DtnCooperating] {
        let hits = form.identifying(report, &kept, &whose);
        let found: Vec<_> =
            hits.iter().map(|hit| (hit.field.as_str(), hit.words.as_str(), hit.barred)).collect();
        assert_eq!(found, [("how-they-were-treated", "Bilal", false)]);
    }
}

#[test]
fn safety_answers_are_searched_for_what_must_not_leave() {
    let form = form();
    let mut whose = Whose::default();
    let own = crate::forms::tests::answers(&[(
        "safety-collected-by",
        "Her cousin Besnik, 07700 900999, white van",
    )]);
    whose.everyone.add_answers(form, &own);
    let kept =
        crate::forms::tests::answers(&[("how-they-were-treated", "besnik rang from 07700900999")]);
    let hits = form.identifying(ReportType::DtnAnonymous, &kept, &whose);
    let found: Vec<_> = hits.iter().map(|hit| (hit.words.as_str(), hit.kind, hit.barred)).collect();
    assert_eq!(found, [("besnik", Kind::PossibleName, false), ("07700900999", Kind::Phone, true)]);
}

#[test]
fn the_list_of_ordinary_words_is_there() {
    let files = Files::embedded();
    assert!(words(files.get("words/ordinary.txt").unwrap()).len() > 2_000);
    assert!(names::is_ordinary("lorry") && !names::is_ordinary("dragos"));
}
