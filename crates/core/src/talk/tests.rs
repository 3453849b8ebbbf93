use super::*;
use crate::guidance::Files;
use std::collections::BTreeMap;

const LANGUAGES: [&str; 27] = [
    "en-GB", "cy", "ti", "ar", "so", "vi", "sq", "ro", "am", "om", "zh-Hans", "pl", "bg", "hu",
    "sk", "lt", "pt-BR", "es", "hi", "pa", "bn", "ur", "ps", "fa", "ckb", "yo", "tr",
];

fn talk() -> Talk {
    loaded(&Files::embedded())
}

fn loaded(files: &Files) -> Talk {
    let mut problems = Vec::new();
    let talk = Talk::load(files, &mut problems);
    assert_eq!(problems, []);
    talk
}

/// The built-in pack with some files of its own.
fn with(changes: &[(&str, &str)]) -> Talk {
    let own = ["talk.toml"]
        .map(|name| (name.to_owned(), Files::embedded().get(name).unwrap_or_default().to_owned()));
    let changed = changes.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    loaded(&Files::new(own.into_iter().chain(changed).collect::<BTreeMap<_, _>>()))
}

fn manifest(tag: &str, sets: &str) -> String {
    format!(
        "tag = \"{tag}\"\nenglish = \"Test\"\nown = \"Test\"\nscript = \"Latn\"\n\
         direction = \"ltr\"\ncountries = []\nvoice = \"none\"\n{sets}"
    )
}

/// Words for every English message of a set, in no language at all.
fn translated(set: SetName) -> String {
    let talk = talk();
    let english = talk.language("en-GB").unwrap();
    english.set(set).messages.keys().map(|key| format!("{key} = Xx {key}\n")).collect()
}

fn interpreter() -> Interpreter {
    Interpreter {
        name: "4471".into(),
        provider: "A provider".into(),
        language: "Test".into(),
        gender_asked: true,
        professional: true,
    }
}

#[test]
fn all_27_languages_are_there_and_none_has_a_problem() {
    let talk = talk();
    assert_eq!(talk.problems, []);
    for tag in LANGUAGES {
        let language = talk.language(tag).unwrap_or_else(|| panic!("{tag}"));
        assert!(!language.own.is_empty() && !language.english.is_empty(), "{tag}");
        assert!(!language.countries.is_empty(), "{tag}");
    }
}

#[test]
fn every_country_of_a_language_is_one_of_the_services_list() {
    let files = Files::embedded();
    let list = files.get("lookups/countries.txt").unwrap();
    for language in &talk().languages {
        for country in &language.countries {
            let known = country == "United Kingdom" || list.lines().any(|line| line == country);
            assert!(known, "{}: {country}", language.tag);
        }
    }
}

#[test]
fn what_a_language_has_it_has_whole() {
    let talk = talk();
    for language in &talk.languages {
        for set in SetName::ALL {
            if language.set(set).review != Review::Untranslated {
                let missing = talk.missing(language, set);
                assert_eq!(missing, Vec::<String>::new(), "{} {set:?}", language.tag);
            }
        }
    }
}

#[test]
fn no_english_is_left_behind_and_nobody_is_called_a_slave_or_victim() {
    let talk = talk();
    let english = talk.language("en-GB").unwrap();
    for language in &talk.languages {
        for (key, words) in language.adult.messages.iter().chain(language.child.messages.iter()) {
            let plain = words.to_lowercase();
            for banned in ["slave", "victim", "illegal", "immigrant"] {
                assert!(!plain.contains(banned), "{} {key}: {banned}", language.tag);
            }
            let source = english.message(key).unwrap_or_default();
            let sentence = source.split(' ').count() > 2;
            let same = language.tag != "en-GB" && sentence && words == source;
            assert!(!same, "{} {key} is still English", language.tag);
        }
    }
}

/// A number in the words must stay the law's number.
#[test]
fn the_numbers_of_the_law_are_those_of_the_words() {
    let files = Files::embedded();
    let current = files.get("law/current.toml").unwrap();
    let recovery = current.split("id = \"recovery-period\"").nth(1).unwrap();
    assert!(recovery.trim_start().starts_with("value = \"30\""), "change prompts-nrm-days too");
    for language in &talk().languages {
        for (key, number) in [
            ("prompts-nrm-days", "30"),
            ("prompts-nrm-first", "5"),
            ("prompts-triage-age", "18"),
            ("prompts-sheet-emergency", "999"),
        ] {
            let words = language.message(key);
            assert!(words.is_none_or(|words| words.contains(number)), "{} {key}", language.tag);
        }
    }
}

#[test]
fn closed_questions_are_few_and_only_where_they_belong() {
    let talk = talk();
    for set in SetName::ALL {
        let triage = talk.part(set, "triage").unwrap();
        assert_eq!(triage.kind, Kind::Triage);
        assert!(triage.prompts.len() <= 10, "triage is short");
        for part in talk.parts(set) {
            let asks = part.prompts.iter().any(|prompt| prompt.ask);
            assert!(!asks || part.kind != Kind::Information, "{}", part.id);
        }
    }
    assert!(talk.parts(SetName::Child).all(|part| part.kind != Kind::Consent));
}

#[test]
fn every_english_message_has_its_place() {
    let talk = talk();
    let parts = talk.parts.iter().flat_map(Part::keys);
    let sheets = talk.sheets.iter().flat_map(Sheet::keys);
    let numbers = talk.numbers.iter().map(|line| line.set.key(&line.message));
    let used: std::collections::BTreeSet<_> = parts.chain(sheets).chain(numbers).collect();
    let english = talk.language("en-GB").unwrap();
    let labels = ["prompts-language-", "prompts-answer-", "prompts-button-", "prompts-note-"];
    for key in english.adult.messages.keys().chain(english.child.messages.keys()) {
        let label = labels.iter().any(|label| key.starts_with(label));
        assert!(label || used.contains(key), "{key} is never shown");
    }
}

#[test]
fn a_search_finds_by_english_name_own_name_other_name_and_country() {
    let talk = talk();
    for (typed, first) in [
        ("tigr", "ti"),
        ("Tiếng", "vi"),
        ("tieng viet", "vi"),
        ("shqip", "sq"),
        ("العربية", "ar"),
        ("dari", "fa"),
        ("farsi", "fa"),
        ("mandarin", "zh-Hans"),
        ("sorani", "ckb"),
        ("somalia", "so"),
        ("eritrea", "ti"),
        ("china", "zh-Hans"),
        ("YO", "yo"),
    ] {
        let found = talk.search(typed);
        assert_eq!(found.first().map(|one| one.tag.as_str()), Some(first), "{typed}");
    }
    assert_eq!(talk.search("").len(), talk.languages.len());
    assert!(talk.search("klingon").is_empty());
}

#[test]
fn the_likeliest_languages_come_first() {
    let talk = talk();
    let tags = |countries: &[&str], used: &[&str]| -> Vec<String> {
        let owned = |list: &[&str]| list.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let ordered = talk.ordered(&owned(countries), &owned(used));
        ordered.iter().take(3).map(|language| language.tag.clone()).collect()
    };
    assert_eq!(tags(&[], &[]), ["ti", "ar", "so"]);
    assert_eq!(tags(&["Vietnam"], &[]), ["vi", "ti", "ar"]);
    assert_eq!(tags(&["Afghanistan"], &["pl"]), ["ps", "fa", "pl"]);
    assert_eq!(tags(&["Nowhere"], &["tr", "pl"]), ["tr", "pl", "ti"]);
}

#[test]
fn a_line_that_is_no_message_is_left_out_and_named() {
    for (line, code) in [
        ("prompts-a", "message-not-one-line"),
        ("other-a = X", "message-key"),
        ("prompts-A = X", "message-key"),
        ("prompts-a =", "message-empty"),
        ("prompts-a = { $name }", "message-markup"),
        ("prompts-a = <b>X</b>", "message-markup"),
        ("prompts-a = \u{202e}X", "message-markup"),
    ] {
        let mut problems = Vec::new();
        let text = format!("# comment\n{line}\nprompts-b = Good\n");
        let set = MessageSet::read("f", &text, "prompts-", &mut problems);
        assert_eq!(set.get("prompts-b"), Some("Good"), "{line}");
        assert_eq!((problems[0].code, problems[0].line), (code, 2), "{line}");
    }
    let mut problems = Vec::new();
    let long = format!("prompts-a = {}", "x".repeat(700));
    assert!(MessageSet::read("f", &long, "prompts-", &mut problems).is_empty());
    let twice = "prompts-a = One\nprompts-a = Two\n";
    let set = MessageSet::read("f", twice, "prompts-", &mut problems);
    assert_eq!(set.get("prompts-a"), Some("One"));
    assert_eq!(
        problems.iter().map(|one| one.code).collect::<Vec<_>>(),
        ["message-too-long", "message-twice"]
    );
}

#[test]
fn the_version_changes_with_any_word_and_with_nothing_else() {
    let read = |text: &str| MessageSet::read("f", text, "prompts-", &mut Vec::new()).version();
    let one = read("prompts-a = One\nprompts-b = Two\n");
    assert_eq!(one, read("# other comment\nprompts-b =  Two\n\nprompts-a = One\n"));
    assert_ne!(one, read("prompts-a = One.\nprompts-b = Two\n"));
    assert_ne!(one, read("prompts-a = OneTwo\nprompts-b = \n"));
    assert_eq!(one.len(), 16);
}

#[test]
fn a_pack_replaces_the_words_of_a_language_and_may_bring_another() {
    let talk = with(&[
        ("wording/en-GB/prompts.ftl", &translated(SetName::Adult)),
        ("wording/eo/manifest.toml", &manifest("eo", "")),
        ("wording/eo/prompts.ftl", "prompts-hello-greeting = Saluton.\n"),
    ]);
    let english = talk.language("en-GB").unwrap();
    assert_eq!(english.message("prompts-hello-greeting"), Some("Xx prompts-hello-greeting"));
    assert_eq!(talk.language("eo").unwrap().adult.review, Review::MachineDrafted);
}

#[test]
fn a_bad_language_is_left_out_with_a_reason_and_the_others_stay() {
    for (text, code) in [
        (manifest("other", ""), "language-tag"),
        (manifest("qqq-!!", ""), "language-tag"),
        (manifest("eo", "").replace("Latn", "Zzzz"), "language-script"),
        ("tag = 1".to_owned(), "not-readable"),
    ] {
        let talk = with(&[("wording/eo/manifest.toml", &text)]);
        assert!(talk.language("eo").is_none());
        assert_eq!(talk.problems.first().map(|one| one.code), Some(code), "{text}");
        assert!(talk.language("ti").is_some());
    }
    assert_eq!(talk().pages("xx", SetName::Adult, &["hello".into()]), Err("talk-language-unknown"));
    assert_eq!(talk().pages("ti", SetName::Adult, &["x".into()]), Err("talk-part-unknown"));
    assert_eq!(talk().pages("ti", SetName::Adult, &[]), Err("talk-part-unknown"));
}

#[test]
fn a_missing_message_falls_back_to_english_but_never_for_consent() {
    let few = "prompts-hello-greeting = Saluton.\nprompts-consent-refer = Ĉu vi konsentas?\n";
    let talk =
        with(&[("wording/eo/manifest.toml", &manifest("eo", "")), ("wording/eo/prompts.ftl", few)]);
    let pages = talk.pages("eo", SetName::Adult, &["hello".into()]).unwrap();
    assert_eq!(
        (pages[0].words.text.as_str(), pages[0].words.language.as_str()),
        ("Saluton.", "eo")
    );
    assert_eq!(pages[1].words.language, "en-GB");
    assert!(pages.iter().all(|page| !page.words.text.is_empty()), "never a blank page");
    for (part, code) in [
        ("consent", "talk-consent-incomplete"),
        ("support", "talk-consent-incomplete"),
        ("triage", "talk-part-untranslated"),
    ] {
        assert_eq!(talk.pages("eo", SetName::Adult, &[part.into()]), Err(code));
    }
    let needs = talk.pages("eo", SetName::Adult, &["needs".into()]).unwrap();
    assert!(
        needs.iter().all(|page| page.prompt.picture.is_some()),
        "pictures speak for themselves"
    );
}

#[test]
fn a_review_holds_for_its_own_version_only() {
    let words = translated(SetName::Adult);
    let version = MessageSet::read("f", &words, "prompts-", &mut Vec::new()).version();
    let set = |version: &str, reviewer: &str| {
        format!(
            "[[set]]\nname = \"prompts\"\nstate = \"reviewed\"\nreviewer = \"{reviewer}\"\n\
             reviewed_on = \"2026-12-01\"\nreviewed_version = \"{version}\"\n"
        )
    };
    let review = |set: &str| {
        let talk = with(&[
            ("wording/eo/manifest.toml", &manifest("eo", set)),
            ("wording/eo/prompts.ftl", &words),
        ]);
        talk.language("eo").unwrap().adult.review.clone()
    };
    assert!(matches!(review(&set(&version, "A. Linguist, MCIL")), Review::Reviewed { .. }));
    assert_eq!(review(&set("0000000000000000", "A. Linguist")), Review::ReviewOutdated);
    assert_eq!(review(&set(&version, " ")), Review::MachineDrafted);
    let claims = "[[set]]\nname = \"prompts\"\nstate = \"source\"\n";
    assert_eq!(review(claims), Review::MachineDrafted, "only English is the source");
}

#[test]
fn consent_rests_on_reviewed_words_or_on_a_professional_interpreter() {
    let reviewed = Review::Reviewed { by: "A".into(), on: "2026-12-01".parse().unwrap() };
    let companion = Interpreter { professional: false, ..interpreter() };
    let nameless = Interpreter { name: " ".into(), ..interpreter() };
    let unasked = Interpreter { gender_asked: false, ..interpreter() };
    let adult = SetName::Adult;
    let good = interpreter();
    for (review, interpreter, wanted) in [
        (&Review::Source, None, Ok(Basis::Source)),
        (&reviewed, None, Ok(Basis::Reviewed)),
        (&Review::MachineDrafted, None, Err("consent-wording-unreviewed")),
        (&Review::ReviewOutdated, None, Err("consent-wording-unreviewed")),
        (&Review::Untranslated, None, Err("consent-wording-untranslated")),
        (&Review::MachineDrafted, Some(&good), Ok(Basis::Interpreter)),
        (&reviewed, Some(&companion), Err("consent-interpreter-unprofessional")),
        (&Review::MachineDrafted, Some(&nameless), Err("consent-interpreter-incomplete")),
        (&Review::MachineDrafted, Some(&unasked), Err("consent-interpreter-incomplete")),
    ] {
        assert_eq!(basis(adult, review, interpreter), wanted, "{review:?} {interpreter:?}");
    }
    assert_eq!(basis(SetName::Child, &Review::Source, None), Err("consent-child"));
}

#[test]
fn a_yes_asked_for_in_person_needs_english_or_a_professional_interpreter() {
    let talk = talk();
    let good = interpreter();
    let companion = Interpreter { professional: false, ..interpreter() };
    for (language, interpreter, wanted) in [
        ("English", None, Ok(Basis::Source)),
        (" english ", None, Ok(Basis::Source)),
        ("en-GB", Some(&companion), Ok(Basis::Source)),
        ("", Some(&good), Err("consent-language-missing")),
        (" ", None, Err("consent-language-missing")),
        ("Romanian", None, Err("consent-wording-unreviewed")),
        ("română", None, Err("consent-wording-unreviewed")),
        ("Engl", None, Err("consent-wording-untranslated")),
        ("Tagalog", None, Err("consent-wording-untranslated")),
        ("Romanian", Some(&good), Ok(Basis::Interpreter)),
        ("Tagalog", Some(&good), Ok(Basis::Interpreter)),
        ("Romanian", Some(&companion), Err("consent-interpreter-unprofessional")),
    ] {
        assert_eq!(spoken(&talk, language, interpreter), wanted, "{language:?} {interpreter:?}");
    }
}

#[test]
fn reviewed_words_nobody_was_shown_carry_no_consent() {
    let words = translated(SetName::Adult);
    let version = MessageSet::read("f", &words, "prompts-", &mut Vec::new()).version();
    let set = format!(
        "[[set]]\nname = \"prompts\"\nstate = \"reviewed\"\nreviewer = \"A. Linguist, MCIL\"\n\
         reviewed_on = \"2026-12-01\"\nreviewed_version = \"{version}\"\n"
    );
    let talk = with(&[
        ("wording/eo/manifest.toml", &manifest("eo", &set)),
        ("wording/eo/prompts.ftl", &words),
    ]);
    assert_eq!(spoken(&talk, "eo", None), Err("consent-wording-not-shown"));
    assert_eq!(spoken(&talk, "eo", Some(&interpreter())), Ok(Basis::Interpreter));
}

/// A conversation in English in which everything was explained and the questions were answered.
fn talked(answers: &[(&str, &str)]) -> Talked {
    let talk = talk();
    let english = talk.language("en-GB").unwrap();
    let event = |what, key: &str, value: &str| Event {
        at: 1,
        what,
        key: key.to_owned(),
        language: "en-GB".into(),
        words: english.message(key).unwrap_or_default().to_owned(),
        value: value.to_owned(),
    };
    let explained = explained(&talk, &[], "en-GB");
    let mut events: Vec<_> = explained.iter().map(|key| event(What::Shown, key, "")).collect();
    for (id, answer) in answers {
        events.push(event(What::Answered, &SetName::Adult.key(id), answer));
    }
    Talked {
        set: SetName::Adult,
        language: "en-GB".into(),
        version: english.adult.version.clone(),
        review: "source".into(),
        events,
    }
}

const GOOD: [(&str, &str); 4] = [
    ("consent-understood", "yes"),
    ("consent-pressure", "no"),
    ("consent-refer", "no"),
    ("consent-refer", "yes"),
];

#[test]
fn the_record_says_what_was_shown_and_keeps_the_last_answer() {
    let record = record(&talk(), &[talked(&GOOD)], None).unwrap();
    assert_eq!((record.decision.as_str(), record.basis), ("yes", Basis::Source));
    assert_eq!(record.asked.len(), 3);
    assert!(record.asked.iter().any(|one| one.words.starts_with("Do you agree that we send")));
}

#[test]
fn no_record_without_explanation_understanding_freedom_and_a_clear_answer() {
    let mut hasty = talked(&GOOD);
    hasty.events.retain(|event| event.what == What::Answered);
    let changed = |id: &str, answer: &str| {
        let mut answers = GOOD.to_vec();
        answers.push((id, answer));
        talked(&answers)
    };
    let mut older = talked(&GOOD);
    older.version = "0000000000000000".into();
    for (talked, code) in [
        (talked(&[]), "consent-not-asked"),
        (hasty, "consent-not-explained"),
        (changed("consent-understood", "unknown"), "consent-not-understood"),
        (changed("consent-pressure", "yes"), "consent-pressure"),
        (changed("consent-pressure", "decline"), "consent-pressure"),
        (changed("consent-refer", "unknown"), "consent-open"),
        (older, "consent-wording-unreviewed"),
    ] {
        assert_eq!(record(&talk(), &[talked], None), Err(code));
    }
}
