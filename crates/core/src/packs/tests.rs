use super::*;
use crate::{
    guidance::{Files, Problem},
    talk::SetName,
    text,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

type Texts = BTreeMap<String, String>;

fn today() -> NaiveDate {
    "2026-11-25".parse().unwrap()
}

/// Every character can be drawn but Khmer.
fn undrawable(text: &str) -> Vec<char> {
    text.chars().filter(|c| ('\u{1780}'..'\u{1800}').contains(c)).collect()
}

fn guidance() -> Texts {
    Files::embedded().all().map(|(path, text)| (format!("guidance/{path}"), text.into())).collect()
}

/// Polish as it is built in, with its manifest.
fn polish() -> Texts {
    let files = ["manifest.toml", "prompts.ftl", "prompts-child.ftl", "gloss.ftl"];
    files.map(|name| (format!("locales/pl/{name}"), text::file("pl", name).unwrap())).into()
}

fn changed(mut texts: Texts, path: &str, old: &str, new: &str) -> Texts {
    let text = texts.get_mut(path).unwrap();
    assert!(text.contains(old), "{path}: {old}");
    *text = text.replacen(old, new, 1);
    texts
}

fn problems(texts: Texts, clips: Clips) -> Vec<Problem> {
    check(&Contents::new(texts), &clips, today(), &undrawable).err().unwrap_or_default()
}

/// The only sort of problem, by file, line and code.
fn refused(texts: Texts) -> Vec<(String, usize, &'static str)> {
    let found = problems(texts, Clips::new());
    found.into_iter().map(|one| (one.file, one.line, one.code)).collect()
}

fn line_of(text: &str, part: &str) -> usize {
    1 + text.lines().position(|line| line.contains(part)).unwrap()
}

#[test]
fn a_faultless_pack_is_taken_whatever_it_brings() {
    assert_eq!(refused(Texts::new()), []);
    assert_eq!(refused(polish()), []);
    assert_eq!(refused(guidance()), []);
    assert_eq!(refused(guidance().into_iter().chain(polish()).collect()), []);
}

#[test]
fn guidance_is_refused_with_file_line_and_reason() {
    let indicators = "guidance/indicators/identity_documents.toml";
    let law = "guidance/law/current.toml";
    let all = guidance();
    let line = |path: &str, part: &str| line_of(&all[path], part);
    let first = "id = \"DOC-001\"";
    let sources = all[indicators].split("sources = [").nth(1).unwrap();
    let sources = sources.split(']').next().unwrap();
    let caution = all[indicators].lines().find(|line| line.starts_with("caution")).unwrap();
    let miss = all[indicators].split("miss = [\n").nth(1).unwrap();
    let miss = miss.lines().next().unwrap().trim();
    let found = all[indicators].split("match = [\n").nth(1).unwrap();
    let found = found.lines().next().unwrap().trim();
    let at = line(indicators, first);
    let near = line(indicators, miss);
    let rule = all[law].split("[[rule]]").nth(1).unwrap().to_owned();
    let twice = format!("{rule}\n[[rule]]{rule}");
    let second = line(law, rule.lines().find(|line| line.starts_with("id")).unwrap())
        + rule.lines().count()
        + 1;
    for (path, old, new, line, code) in [
        (indicators, sources, "", at, "source-missing"),
        (indicators, caution, "", at - 1, "not-readable"),
        (indicators, miss, found, near, "near-miss-found"),
        (law, rule.as_str(), twice.as_str(), second, "dates-overlap"),
    ] {
        let got = refused(changed(all.clone(), path, old, new));
        let wanted = |one: &&(String, usize, &str)| one.0 == path && one.2 == code;
        let one = got.iter().find(wanted).unwrap_or_else(|| panic!("{code}: {got:?}"));
        assert_eq!(one.1, line, "{code}");
    }
}

#[test]
fn a_pack_brings_the_words_of_its_own_indicators() {
    let path = "guidance/indicators/identity_documents.toml";
    let new = "[[indicator]]\nid = \"DOC-901\"\napplies_to = \"both\"\nobserved = [\"told\"]\nsites = []\n\
        strength = \"weak\"\ncaution = true\ntypes = []\nsources = [\"A source\"]\n\
        rules = [\"zebra crossing guard\"]\nmatch = [\"A zebra crossing guard\", \"zebra crossing guard\"]\n\
        miss = [\"zebra\", \"crossing\"]\n";
    let mut texts = guidance();
    texts.get_mut(path).unwrap().push_str(new);
    let line = line_of(&texts[path], "id = \"DOC-901\"");
    let mut got = refused(texts.clone());
    got.sort();
    let expected = ["caution-missing", "wording-missing", "wording-missing", "wording-missing"];
    assert_eq!(got, expected.map(|code| (path.to_owned(), line, code)));
    let words = ["title", "means", "ask", "caution"];
    let words = words.map(|part| format!("indicators-doc-901-{part} = Words\n")).concat();
    texts.insert("locales/en-GB/indicators-identity-documents.ftl".into(), words);
    assert_eq!(refused(texts), []);
}

#[test]
fn a_law_from_before_the_act_or_from_tomorrow_is_refused() {
    let path = "guidance/pack.toml";
    let have =
        guidance()[path].lines().find(|line| line.starts_with("law_as_at")).unwrap().to_owned();
    for (date, code) in
        [("2026-11-26", "law-date-in-the-future"), ("1999-01-01", "law-date-before-the-act")]
    {
        let got = refused(changed(guidance(), path, &have, &format!("law_as_at = \"{date}\"")));
        assert_eq!(got, [(path.to_owned(), 0, code)]);
    }
}

#[test]
fn words_for_people_are_whole_drawable_and_come_with_their_manifest() {
    let prompts = "locales/pl/prompts.ftl";
    let all = polish();
    let first = all[prompts].lines().find(|line| line.starts_with("prompts-")).unwrap().to_owned();
    let (key, words) = first.split_once(" = ").unwrap();
    let line = line_of(&all[prompts], &first);
    for (new, codes) in [
        (String::new(), vec![(0, "message-missing")]),
        (format!("{key} = {{ $name }}"), vec![(0, "message-missing"), (line, "message-markup")]),
        (format!("{key} = {words} \u{1780}"), vec![(line, "glyph-missing")]),
        (format!("{key}-more = {words}\n{first}"), vec![(0, "message-unknown")]),
    ] {
        let mut got = refused(changed(all.clone(), prompts, &first, &new));
        got.sort_by_key(|one| (one.1, one.2));
        let expected: Vec<_> = codes.into_iter().map(|(l, c)| (prompts.to_owned(), l, c)).collect();
        assert_eq!(got, expected, "{new}");
    }
    let mut without = all.clone();
    without.remove("locales/pl/manifest.toml");
    assert_eq!(refused(without), [("locales/pl/manifest.toml".into(), 0, "manifest-missing")]);
}

#[test]
fn a_review_needs_its_reviewer_and_a_tag_must_be_one() {
    let manifest = "locales/pl/manifest.toml";
    let reviewed =
        changed(polish(), manifest, "state = \"machine-drafted\"", "state = \"reviewed\"");
    assert_eq!(refused(reviewed)[0].2, "review-incomplete");
    let renamed: Texts = polish()
        .into_iter()
        .map(|(path, text)| (path.replace("/pl/", "/nobody-knows-it/"), text))
        .collect();
    let renamed = changed(
        renamed,
        "locales/nobody-knows-it/manifest.toml",
        "tag = \"pl\"",
        "tag = \"nobody-knows-it\"",
    );
    let got = refused(renamed);
    assert_eq!(got, [("locales/nobody-knows-it/manifest.toml".into(), 0, "language-tag")]);
    let mut orphan = polish();
    let words = orphan["locales/pl/prompts.ftl"].clone();
    orphan.insert("locales/tlh/prompts.ftl".into(), words);
    let got = refused(orphan);
    assert!(got.contains(&("locales/tlh/prompts.ftl".into(), 0, "manifest-missing")), "{got:?}");
}

#[test]
fn officers_words_use_known_keys_and_only_the_variables_that_the_screen_gives() {
    let path = "locales/en-GB/settings.ftl";
    for (text, line, code) in [
        ("settings-title = Options\n", 0, ""),
        ("# note\nsettings-title = Options of { $name }\n", 2, "variable-unknown"),
        ("settings-size-value = { $size } per cent\n", 0, ""),
        ("settings-nonsense = X\n", 1, "message-unknown"),
        ("settings-title = Options\nnonsense\n", 2, "not-readable"),
    ] {
        let got = refused(Texts::from([(path.into(), text.into())]));
        let expected = if code.is_empty() { vec![] } else { vec![(path.to_owned(), line, code)] };
        assert_eq!(got, expected, "{text}");
    }
    for path in ["locales/pl/settings.ftl", "locales/en-GB/settings.toml"] {
        let got = refused(Texts::from([(path.into(), "settings-title = X\n".into())]));
        assert_eq!(got, [(path.into(), 0, "file-misplaced")]);
    }
}

#[test]
fn a_clip_is_whole_and_of_a_message_in_these_very_words() {
    let pack = check(&Contents::new(polish()), &Clips::new(), today(), &undrawable).unwrap();
    let version = &pack.talk.language("pl").unwrap().set(SetName::Adult).version;
    let good = format!("sound/pl/{version}/prompts-hello-greeting.ogg");
    assert_eq!(problems(polish(), Clips::from([(good.clone(), true)])), []);
    for (path, whole, code) in [
        (good.clone(), false, "sound-broken"),
        (good.replace(version.as_str(), "0000000000000000"), true, "sound-of-other-words"),
        (good.replace("greeting", "nonsense"), true, "message-unknown"),
        (good.replace("/pl/", "/xx/"), true, "language-unknown"),
    ] {
        let got = problems(polish(), Clips::from([(path.clone(), whole)]));
        assert_eq!(got.iter().map(|one| one.code).collect::<Vec<_>>(), [code]);
        assert_eq!(got[0].file, path);
    }
}

fn listing() -> Listing {
    let entry = Entry { path: "guidance/a.toml".into(), length: 3, sha256: "00".into() };
    Listing { format: 1, id: "x".into(), version: "1".into(), by: "Me".into(), files: vec![entry] }
}

#[test]
fn a_list_keeps_its_rules_and_one_from_the_future_is_told_apart() {
    let text = serde_json::to_string(&listing()).unwrap();
    assert_eq!(Listing::parse(&text), Ok(listing()));
    let newer = text.replace("\"format\":1", "\"format\":2,\"new\":true");
    assert_eq!(Listing::parse(&newer), Err("pack-newer"));
    for (old, new, code) in [
        ("\"format\":1", "\"format\":0", "pack-unreadable"),
        ("\"format\":1", "\"format\":1,\"new\":true", "pack-unreadable"),
        ("\"id\":\"x\"", "\"id\":\"\"", "pack-unreadable"),
        ("\"by\":\"Me\"", "\"by\":\" \"", "pack-unreadable"),
        ("\"length\":3", "\"length\":99999999", "pack-too-large"),
        ("guidance/a.toml", "guidance/../a.toml", "pack-unreadable"),
        ("{", "", "pack-unreadable"),
    ] {
        assert_eq!(Listing::parse(&text.replacen(old, new, 1)), Err(code), "{new}");
    }
    let mut twice = listing();
    twice.files.push(Entry { path: "guidance/A.toml".into(), ..twice.files[0].clone() });
    assert_eq!(twice.checked(), Err("pack-unreadable"));
    let mut many = listing();
    many.files = (0..=MAX_FILES)
        .map(|n| Entry { path: format!("guidance/{n}.toml"), ..many.files[0].clone() })
        .collect();
    assert_eq!(many.checked(), Err("pack-too-large"));
}

#[test]
fn only_paths_that_stay_inside_and_mean_something_are_paths() {
    for (path, kind) in [
        ("guidance/pack.toml", Some(Kind::Guidance)),
        ("guidance/indicators/concepts/a.toml", Some(Kind::Guidance)),
        ("locales/pl/prompts.ftl", Some(Kind::Wording)),
        ("sound/pl/0011223344556677/prompts-a.ogg", Some(Kind::Sound)),
    ] {
        assert_eq!(kind_of(path), kind, "{path}");
    }
    for path in [
        "",
        "/etc/passwd",
        "guidance",
        "guidance/",
        "guidance//a.toml",
        "guidance/../a.toml",
        "../guidance/a.toml",
        "guidance/./a.toml",
        "guidance/.a.toml",
        "guidance\\a.toml",
        "guidance/a.exe",
        "guidance/a\0.toml",
        "guidance/é.toml",
        "C:/guidance/a.toml",
        "locales/prompts.ftl",
        "locales/pl/deep/prompts.ftl",
        "sound/pl/prompts-a.ogg",
        "other/a.toml",
        &format!("guidance/{}.toml", "a".repeat(100)),
    ] {
        assert_eq!(kind_of(path), None, "{path}");
    }
}
