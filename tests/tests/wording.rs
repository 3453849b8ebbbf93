//! Every word is in `locales/`, every key is there, and no locale is broken.

use plainsight_core::text::{FULL_LOCALE, Texts, files};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Files of a locale whose keys may start with something else than the file's name.
const GUESTS: [(&str, &str); 1] = [("person", "tasks-")];

/// Keys with the variables they use, by a reading of Fluent's own syntax: a message starts at the
/// beginning of a line with a letter.
fn messages(locale: &str) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut found = BTreeMap::new();
    for (path, text) in files(locale) {
        let file = Path::new(&path).file_stem().expect("a name").to_string_lossy().into_owned();
        let mut current: Option<String> = None;
        for line in text.lines() {
            if line.starts_with(|letter: char| letter.is_ascii_lowercase()) {
                let (key, _) = line.split_once('=').unwrap_or_else(|| panic!("{path}: {line}"));
                let key = key.trim().to_owned();
                let entry = (file.clone(), BTreeSet::new());
                let before = found.insert(key.clone(), entry);
                assert!(before.is_none(), "{path}: {key} is there twice");
                current = Some(key);
            }
            let message = current.as_ref().and_then(|key| found.get_mut(key));
            let (Some((_, variables)), false) = (message, line.starts_with('#')) else { continue };
            for part in line.split('$').skip(1) {
                let name: String = part
                    .chars()
                    .take_while(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter))
                    .collect();
                variables.insert(name);
            }
        }
    }
    found
}

#[test]
fn the_full_locale_is_not_empty_and_its_keys_carry_their_files_name() {
    let messages = messages(FULL_LOCALE);
    assert!(messages.len() > 300, "{}", messages.len());
    for (key, (file, _)) in &messages {
        // `indicators-money.ftl` holds a part of `indicators-…`.
        let topic = file.split('-').next().unwrap_or(file);
        let own = key.starts_with(&format!("{topic}-"));
        let guest = GUESTS.iter().any(|(host, start)| host == file && key.starts_with(start));
        assert!(own || guest, "{key} stands in {file}.ftl");
    }
}

#[test]
fn every_message_of_every_locale_can_be_read() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales");
    for entry in std::fs::read_dir(locales).expect("locales") {
        let locale = entry.expect("a folder").file_name().to_string_lossy().into_owned();
        for (path, text) in files(&locale) {
            if let Err((_, errors)) = fluent::FluentResource::try_new(text) {
                panic!("{path}: {errors:?}");
            }
        }
    }
}

/// Messages that may be the same in both: names, keys of the keyboard, and what goes into the
/// report, whose reader has English.
const SAME_IN_WELSH: usize = 20;

#[test]
fn the_officers_screens_are_whole_in_welsh() {
    let (english, welsh) = (messages(FULL_LOCALE), messages("cy"));
    for (key, (_, variables)) in &welsh {
        let (_, wanted) = english.get(key).unwrap_or_else(|| panic!("cy: {key} is not English"));
        assert!(variables.is_subset(wanted), "cy: {key} uses {variables:?}, English {wanted:?}");
    }
    let missing: Vec<_> = english.keys().filter(|key| !welsh.contains_key(*key)).collect();
    assert!(missing.is_empty(), "cy lacks {missing:?}");
    let (full, welsh) = (Texts::load(FULL_LOCALE), Texts::load("cy"));
    let none = BTreeMap::new();
    let same: Vec<_> =
        english.keys().filter(|key| full.find(key, &none) == welsh.find(key, &none)).collect();
    assert!(same.len() <= SAME_IN_WELSH, "left in English: {same:?}");
}

#[test]
fn every_refusal_of_the_engine_has_its_sentence() {
    let english = messages(FULL_LOCALE);
    let engine = [
        "error.rs",
        "officers.rs",
        "work.rs",
        "talk/mod.rs",
        "talk/consent.rs",
        "reports.rs",
        "enrol.rs",
        "device.rs",
        "keystore.rs",
        "words.rs",
        "others.rs",
        "corrections.rs",
        "evidence.rs",
        "vault/evidence.rs",
        "../../core/src/evidence/kind.rs",
        "packs/mod.rs",
        "packs/archive.rs",
        "packs/build.rs",
        "packs/install.rs",
        "packs/signer.rs",
        "packs/forms.rs",
        "review/mod.rs",
        "share/differ.rs",
        "share/directory.rs",
        "share/inbox.rs",
        "share/rules.rs",
        "share/send.rs",
        "share/take.rs",
        "share/write.rs",
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/device/src");
    let mut codes = BTreeSet::new();
    for file in engine {
        let text = std::fs::read_to_string(folder.join(file)).expect("a source file");
        for start in ["Refused(\"", "Hub(\"", "refused(\"", "code: \"", "=> \""] {
            let parts = text.split(start).skip(1);
            codes.extend(parts.filter_map(|part| part.split('"').next()).map(str::to_owned));
        }
    }
    // How far a case handed over has come, not a refusal.
    codes.remove("handed-over");
    codes.retain(|code| code.contains('-') && !code.contains(['/', ' ', '_', '.']));
    assert!(codes.len() > 15, "{codes:?}");
    let missing: Vec<_> =
        codes.iter().filter(|code| !english.contains_key(&format!("errors-{code}"))).collect();
    assert!(missing.is_empty(), "errors.ftl lacks {missing:?}");
}

#[test]
fn every_key_that_the_window_names_is_there() {
    let english = messages(FULL_LOCALE);
    let mut missing = BTreeSet::new();
    for (path, text) in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src")) {
        for (start, end) in [("t('", '\''), ("t(\"", '"')] {
            let pieces: Vec<&str> = text.split(start).collect();
            for pair in pieces.windows(2) {
                // `fact("place-name")` ends in `t(` too.
                if pair[0].ends_with(|letter: char| letter.is_alphanumeric()) {
                    continue;
                }
                let part = pair[1];
                let key = part.split(end).next().unwrap_or_default();
                let is_key = !key.is_empty()
                    && key.contains('-')
                    && key.bytes().all(|byte| {
                        byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'
                    });
                if is_key && !key.ends_with('-') && !english.contains_key(key) {
                    missing.insert(format!("{path}: {key}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

fn sources(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("ui/src") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "svelte" || ending == "ts") {
            let text = std::fs::read_to_string(&path).expect("text");
            found.push((path.display().to_string(), text));
        }
    }
    found
}
