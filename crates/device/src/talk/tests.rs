use super::*;
use crate::{Config, NewOfficer, clock};
use plainsight_core::{
    forms::CONSENT,
    guidance::{Files, Pack},
    talk::{Basis, MessageSet},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
    time::Duration,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// The built-in pack with two languages of its own, so that no test leans on a translation that
/// is still being written: `eo` is machine-drafted and whole, `ia` has three messages.
static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(pack("Xx")));
const PHRASE: &str = "four quiet brown geese";
const EXPLAIN: [&str; 3] = ["support", "share", "notify"];

fn pack(mark: &str) -> Pack {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let built_in = Files::embedded();
    for (folder, ending) in [("lookups", ".txt"), ("forms", ".toml"), ("law", ".toml")] {
        for (path, text) in built_in.under(folder, ending) {
            files.insert(path.to_owned(), text.to_owned());
        }
    }
    for (path, text) in built_in.under("indicators", ".toml") {
        files.insert(path.to_owned(), text.to_owned());
    }
    for name in ["talk.toml", "pack.toml", "actions.toml", "bands.toml", "sites.txt"] {
        files.insert(name.to_owned(), built_in.get(name).unwrap().to_owned());
    }
    let manifest = |tag: &str| {
        format!(
            "tag = \"{tag}\"\nenglish = \"Test {tag}\"\nown = \"Test\"\nscript = \"Latn\"\n\
             direction = \"ltr\"\ncountries = []\nvoice = \"none\"\n"
        )
    };
    let english = plainsight_core::text::file("en-GB", "prompts.ftl").unwrap();
    let words = MessageSet::read("", &english, "prompts-", &mut Vec::new());
    let whole: String = words.keys().map(|key| format!("{key} = {mark} {key}\n")).collect();
    files.insert("wording/eo/manifest.toml".into(), manifest("eo"));
    files.insert("wording/eo/prompts.ftl".into(), whole);
    files.insert("wording/ia/manifest.toml".into(), manifest("ia"));
    let few = "prompts-hello-greeting = Salute.\n";
    files.insert("wording/ia/prompts.ftl".into(), few.into());
    Pack::load(&Files::new(files)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn reopen(home: &TempDir, pack: &Arc<Pack>) -> Device {
    let config = Config { home: home.path().to_owned(), idle_lock: Duration::from_secs(300) };
    Device::open(config, Arc::clone(pack), clock::now()).unwrap()
}

fn fresh(home: &TempDir) -> (Device, Subject) {
    let mut device = reopen(home, &PACK);
    let new = NewOfficer {
        name: "Amy Reed".into(),
        collar: "4417".into(),
        force: "Sussex Police".into(),
        pass_phrase: Zeroizing::new(PHRASE.into()),
    };
    device.create_officer(&new, clock::now()).unwrap();
    let encounter = device.start_encounter(clock::now()).unwrap();
    let person = device.add_person(encounter, "Man", clock::now()).unwrap();
    (device, Subject { encounter, person: Some(person) })
}

fn unlocked(home: &TempDir, pack: &Arc<Pack>) -> Device {
    let mut device = reopen(home, pack);
    let officer = device.officers().unwrap()[0].id;
    device.unlock(officer, PHRASE, clock::now()).unwrap();
    device
}

fn start(device: &mut Device, subject: Subject, language: &str, parts: &[&str]) -> HandOver {
    let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
    device.start_talk(subject, language, &parts, clock::now()).unwrap()
}

fn note(device: &mut Device, id: TalkId, what: What, key: &str, value: &str) {
    device.note_talk(id, what, key, value, clock::now()).unwrap();
}

/// Shows everything and answers the questions of consent.
fn consent(device: &mut Device, subject: Subject, language: &str, decision: &str) {
    let parts = [&EXPLAIN[..], &["consent"]].concat();
    let talk = start(device, subject, language, &parts);
    for page in &talk.pages {
        note(device, talk.id, What::Shown, &page.words.key, "");
        let answer = match page.words.key.as_str() {
            "prompts-consent-understood" | "prompts-consent-police" => "yes",
            "prompts-consent-pressure" => "no",
            "prompts-consent-refer" => decision,
            _ => "unknown",
        };
        if page.prompt.ask {
            note(device, talk.id, What::Answered, &page.words.key, answer);
        }
    }
    note(device, talk.id, What::Ended, "", "");
}

fn refusal<T: std::fmt::Debug>(result: Result<T, DeviceError>) -> &'static str {
    result.unwrap_err().code()
}

#[test]
fn the_log_reproduces_exactly_what_was_shown_after_a_restart_and_under_other_words() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let talk = start(&mut device, subject, "eo", &["hello", "triage", "support"]);
    for page in &talk.pages {
        note(&mut device, talk.id, What::Shown, &page.words.key, "");
    }
    note(&mut device, talk.id, What::Heard, "prompts-hello-greeting", "machine");
    note(&mut device, talk.id, What::Answered, "prompts-triage-danger", "yes");
    drop(device);
    let other = Arc::new(pack("Yy"));
    let device = unlocked(&home, &other);
    let kept = device.talks(subject).unwrap();
    let shown: Vec<(String, String)> = kept[0]
        .talked
        .events
        .iter()
        .filter(|event| event.what == What::Shown)
        .map(|event| (event.key.clone(), event.words.clone()))
        .collect();
    let pages: Vec<(String, String)> = talk
        .pages
        .iter()
        .flat_map(|page| std::iter::once(&page.words).chain(&page.items))
        .map(|words| (words.key.clone(), words.text.clone()))
        .collect();
    assert_eq!(shown, pages);
    assert!(shown.iter().all(|(_, words)| words.starts_with("Xx ")));
    let language = PACK.talk.language("eo").unwrap();
    assert_eq!(kept[0].talked.version, language.adult.version);
    assert_eq!(kept[0].talked.review, "machine-drafted");
    let answers = latest_answers(&kept);
    assert_eq!((answers[0].0, answers[0].1.value.as_str()), (Kind::Triage, "yes"));
}

#[test]
fn the_log_says_when_english_was_shown_instead() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let talk = start(&mut device, subject, "ia", &["hello"]);
    note(&mut device, talk.id, What::Shown, "prompts-hello-greeting", "");
    note(&mut device, talk.id, What::Shown, "prompts-hello-screen", "");
    let events = device.talks(subject).unwrap().remove(0).talked.events;
    let languages: Vec<_> = events.iter().map(|event| event.language.as_str()).collect();
    assert_eq!(languages, ["ia", "en-GB"]);
}

#[test]
fn what_is_not_on_the_screen_cannot_be_logged() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let talk = start(&mut device, subject, "eo", &["hello", "needs"]).id;
    let mut note = |what, key: &str, value: &str| {
        refusal(device.note_talk(talk, what, key, value, clock::now()))
    };
    assert_eq!(note(What::Shown, "prompts-triage-danger", ""), "talk-message-unknown");
    assert_eq!(note(What::Answered, "prompts-need-hurt", "maybe"), "talk-answer-unknown");
    assert_eq!(note(What::Answered, "prompts-hello-greeting", "yes"), "talk-answer-unknown");
    let nobody = TalkId(random::opaque_id());
    assert_eq!(
        refusal(device.note_talk(nobody, What::Stopped, "", "", clock::now())),
        "talk-unknown"
    );
    drop(device);
    let mut device = unlocked(&home, &Arc::new(pack("Yy")));
    let late = device.note_talk(talk, What::Shown, "prompts-hello-greeting", "", clock::now());
    assert_eq!(refusal(late), "talk-words-changed");
}

#[test]
fn a_vault_from_before_gets_the_tables_and_keeps_what_it_held() {
    let home = TempDir::new().unwrap();
    let (path, key) = (home.path().join("v"), plainsight_seal::Key::from_bytes([1; 32]));
    let old = include_str!("../vault/schema-1.sql");
    let first = plainsight_db::open(&path, Some(key.expose_secret_bytes()), &[old]).unwrap();
    first
        .execute("INSERT INTO answer (subject, field, value, at) VALUES ('p', 'f', 'kept', 1)", [])
        .unwrap();
    drop(first);
    let vault = crate::vault::Vault::open(&path, &key).unwrap();
    assert_eq!(vault.answers("p").unwrap()["f"], "kept");
    assert!(vault.languages_used().unwrap().is_empty());
    let new = crate::vault::Vault::open(&home.path().join("w"), &key).unwrap();
    let schema = |vault: &crate::vault::Vault| plainsight_db::schema(&vault.conn).unwrap();
    assert_eq!(schema(&vault), schema(&new));
}

#[test]
fn an_event_can_never_be_rewritten() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let talk = start(&mut device, subject, "eo", &["triage"]);
    note(&mut device, talk.id, What::Answered, "prompts-triage-danger", "yes");
    let vault = &device.session().unwrap().vault;
    assert!(vault.conn.execute("UPDATE talk_event SET value = 'no'", []).is_err());
}

/// Any sequence of answer, stop, hide, come back and change of language keeps every answer.
#[test]
fn no_sequence_loses_an_answer() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below
    };
    let mut expected: BTreeMap<String, String> = BTreeMap::new();
    let mut talk = start(&mut device, subject, "eo", &["needs", "triage"]);
    for _ in 0..300 {
        match draw(8) {
            0 => note(&mut device, talk.id, What::Stopped, "", ""),
            1 => note(&mut device, talk.id, What::Hidden, "", ""),
            2 => note(&mut device, talk.id, What::Resumed, "", ""),
            3 => {
                let language = ["eo", "en-GB"][draw(2)];
                talk = start(&mut device, subject, language, &["needs", "triage"]);
            }
            _ => {
                let key = talk.pages[draw(talk.pages.len())].words.key.clone();
                let answer = ANSWERS[draw(ANSWERS.len())];
                note(&mut device, talk.id, What::Answered, &key, answer);
                expected.insert(key, answer.to_owned());
            }
        }
    }
    let kept = latest_answers(&device.talks(subject).unwrap());
    let kept: BTreeMap<_, _> =
        kept.into_iter().map(|(_, event)| (event.key, event.value)).collect();
    assert_eq!(kept, expected);
}

#[test]
fn a_machines_words_alone_carry_no_consent_and_an_interpreter_heals_it() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    device.save_answer(person, "pv-under-age", "no", now).unwrap();
    consent(&mut device, subject, "eo", "yes");
    assert_eq!(refusal(device.record_consent(person, now)), "consent-wording-unreviewed");
    assert!(!device.person(person).unwrap().answers.contains_key("pv-want-to-submit-nrm"));
    for (field, value) in [
        ("talk-interpreter-name", "4471"),
        ("talk-interpreter-provider", "A provider"),
        ("talk-interpreter-language", "Test eo"),
    ] {
        device.save_talk_fact(subject, field, value, now).unwrap();
    }
    assert_eq!(refusal(device.consent_so_far(person)), "consent-interpreter-unprofessional");
    device.save_talk_fact(subject, "talk-safe-interpreter", "yes", now).unwrap();
    assert_eq!(refusal(device.consent_so_far(person)), "consent-interpreter-incomplete");
    device.save_talk_fact(subject, "talk-interpreter-gender", "asked", now).unwrap();
    let record = device.record_consent(person, now).unwrap();
    assert_eq!((record.basis, record.decision.as_str()), (Basis::Interpreter, "yes"));
    let answers = device.person(person).unwrap().answers;
    assert_eq!(answers["pv-want-to-submit-nrm"], "yes");
    assert_eq!(answers["authorities-cooperation"], "yes");
    assert_eq!(answers["consent-language"], "Test eo");
    assert!(answers["consent-record"].contains(&record.version));
}

#[test]
fn a_yes_from_the_decide_page_obeys_the_same_rule_as_the_screen() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    let mut save = |field: &str, value: &str| {
        device.save_answer(person, field, value, now).map(|saved| saved.answers)
    };
    save("pv-under-age", "no").unwrap();
    assert_eq!(refusal(save(CONSENT, "yes")), "consent-language-missing");
    save("consent-language", "Test eo").unwrap();
    assert_eq!(refusal(save(CONSENT, "yes")), "consent-wording-unreviewed");
    save(CONSENT, "no").unwrap();
    save("consent-language", "Tagalog").unwrap();
    assert_eq!(refusal(save(CONSENT, "yes")), "consent-wording-untranslated");
    save("talk-interpreter-name", "4471").unwrap();
    save("talk-interpreter-provider", "A provider").unwrap();
    assert_eq!(refusal(save(CONSENT, "yes")), "consent-interpreter-unprofessional");
    save("talk-safe-interpreter", "yes").unwrap();
    assert_eq!(refusal(save(CONSENT, "yes")), "consent-interpreter-incomplete");
    save("talk-interpreter-gender", "no preference").unwrap();
    let answers = save(CONSENT, "yes").unwrap();
    assert_eq!(answers["consent-basis"], "interpreter");
    assert_eq!(answers["consent-interpreter"], "4471, A provider");
    save("consent-language", "English").unwrap();
    save("talk-safe-interpreter", "no").unwrap();
    let answers = save(CONSENT, "yes").unwrap();
    assert_eq!((&*answers["consent-basis"], answers.get("consent-interpreter")), ("source", None));
}

#[test]
fn nobody_types_themselves_a_basis() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    for field in ["consent-record", "consent-basis", "consent-taken-by", "consent-interpreter"] {
        let refused = device.save_answer(person, field, "interpreter", now);
        assert_eq!(refusal(refused.map(|_| ())), "field-unknown", "{field}");
    }
}

#[test]
fn a_yes_that_lost_its_basis_is_not_sealed() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    for (field, value) in
        [("pv-under-age", "no"), ("consent-language", "English"), (CONSENT, "yes")]
    {
        device.save_answer(person, field, value, now).unwrap();
    }
    let unsupported = |device: &Device| {
        let checked = device.check_report(person, now.date_naive()).unwrap();
        checked.problems.iter().any(|one| one.field == CONSENT && one.code == "consent-basis")
    };
    assert!(!unsupported(&device));
    device.save_answer(person, "consent-language", "Test eo", now).unwrap();
    assert!(unsupported(&device), "the language changed under the answer");
    device.save_answer(person, CONSENT, "no", now).unwrap();
    assert!(!unsupported(&device), "a refusal needs nobody");
    device.save_answer(person, CONSENT, "", now).unwrap();
    consent(&mut device, subject, "en-GB", "yes");
    device.record_consent(person, now).unwrap();
    assert!(!unsupported(&device), "the screen's record carries it");
    device.withdraw_consent(person, now).unwrap();
    device.save_answer(person, "consent-language", "Test eo", now).unwrap();
    let again = device.save_answer(person, CONSENT, "yes", now);
    assert_eq!(
        refusal(again.map(|_| ())),
        "consent-wording-unreviewed",
        "taken back is taken back"
    );
}

#[test]
fn consent_can_be_taken_back() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    device.save_answer(person, "pv-under-age", "no", now).unwrap();
    assert_eq!(refusal(device.withdraw_consent(person, now)), "consent-not-asked");
    consent(&mut device, subject, "en-GB", "yes");
    device.record_consent(person, now).unwrap();
    device.withdraw_consent(person, now).unwrap();
    let answers = device.person(person).unwrap().answers;
    assert_eq!(answers["pv-want-to-submit-nrm"], "no");
    assert!(answers.contains_key("consent-withdrawn") && answers.contains_key("consent-record"));
}

#[test]
fn whoever_may_be_a_child_gets_the_childs_words_and_no_question_of_consent() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let person = subject.person.unwrap();
    let now = clock::now();
    device.save_talk_fact(subject, "talk-set", "prompts", now).unwrap();
    for age in ["yes", "not-sure"] {
        device.save_answer(person, "pv-under-age", age, now).unwrap();
        let parts = ["consent".to_owned()];
        assert_eq!(refusal(device.start_talk(subject, "en-GB", &parts, now)), "talk-part-unknown");
        assert_eq!(refusal(device.consent_so_far(person)), "consent-child");
        let talk = start(&mut device, subject, "en-GB", &["needs"]);
        assert!(talk.pages[0].words.key.starts_with("prompts-child-"));
    }
}

#[test]
fn facts_belong_to_the_person_or_else_to_the_encounter() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let now = clock::now();
    let encounter = Subject { person: None, ..subject };
    device.save_talk_fact(encounter, "talk-safe-alone", "no", now).unwrap();
    device.save_talk_fact(subject, "talk-safe-alone", "yes", now).unwrap();
    assert_eq!(device.talk_facts(encounter).unwrap()["talk-safe-alone"], "no");
    assert_eq!(device.talk_facts(subject).unwrap()["talk-safe-alone"], "yes");
    assert_eq!(refusal(device.save_talk_fact(subject, "note", "x", now)), "field-unknown");
    let long = "x".repeat(201);
    assert_eq!(
        refusal(device.save_talk_fact(subject, "talk-language", &long, now)),
        "value-too-long"
    );
    let elsewhere = device.start_encounter(now).unwrap();
    let wrong = Subject { encounter: elsewhere, ..subject };
    assert_eq!(refusal(device.talk_facts(wrong)), "person-unknown");
}

#[test]
fn a_conversation_is_in_the_audit_chain() {
    let home = TempDir::new().unwrap();
    let (mut device, subject) = fresh(&home);
    let talk = start(&mut device, subject, "eo", &["hello"]);
    device.open_talks(subject, clock::now()).unwrap();
    let rows = device.audit_rows().unwrap();
    assert!(rows.iter().any(|row| row.verb == "collection" && row.object == talk.id.to_string()));
    let person = subject.person.unwrap().to_string();
    assert!(rows.iter().any(|row| row.verb == "consultation" && row.object == person));
    assert!(device.audit_verify().unwrap().is_ok());
}
