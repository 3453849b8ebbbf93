//! The repository checks itself: layering, sizes, boundaries, wording.

use anyhow::{Context as _, Result};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

const FILE_CAP: usize = 500;
const FUNCTION_CAP: usize = 60;
/// Where the window's commands live, a file for each topic.
const COMMANDS: &str = "src-tauri/src/commands/";
const COMMAND_CAP: usize = 15;
/// Nothing but the list of the window's commands, one a line.
const COMMAND_LIST: &str = "with_commands";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Tracked and new files with one of the endings, as path and text.
fn sources(endings: &[&str]) -> Vec<(String, String)> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git lists the files");
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    names
        .lines()
        .filter(|name| endings.iter().any(|ending| name.ends_with(ending)))
        .filter_map(|name| {
            Some((name.to_owned(), std::fs::read_to_string(root().join(name)).ok()?))
        })
        .collect()
}

fn is_test(path: &str) -> bool {
    path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("tests.rs")
}

/// The part of a Rust file before its test module.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

fn metadata() -> Result<Value> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let out = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()?;
    Ok(serde_json::from_slice(&out.stdout)?)
}

#[test]
fn crates_depend_only_on_what_the_architecture_allows() -> Result<()> {
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("plainsight-core", &[] as &[&str]),
        ("plainsight-seal", &[]),
        ("plainsight-db", &[]),
        ("plainsight-device", &["plainsight-core", "plainsight-db", "plainsight-seal"]),
        ("plainsight-hub", &["plainsight-core", "plainsight-db", "plainsight-seal"]),
        ("plainsight-report", &["plainsight-core"]),
        ("plainsight-cli", &["plainsight-core", "plainsight-device", "plainsight-report"]),
        ("plainsight-app", &["plainsight-core", "plainsight-device", "plainsight-report"]),
        ("plainsight-bare-window", &[]),
    ]);
    let forbidden = [
        ("plainsight-app", ["rusqlite", "reqwest"]),
        ("plainsight-core", ["tokio", "getrandom"]),
        ("plainsight-seal", ["serde", "rusqlite"]),
        ("plainsight-report", ["tokio", "rusqlite"]),
    ];
    for package in metadata()?["packages"].as_array().context("packages")? {
        let name = package["name"].as_str().context("name")?;
        if name == "plainsight-tests" {
            continue;
        }
        let rule = allowed.get(name).with_context(|| format!("no layering rule for {name}"))?;
        for dependency in package["dependencies"].as_array().context("dependencies")? {
            let on = dependency["name"].as_str().context("name")?;
            if on.starts_with("plainsight-") {
                assert!(rule.contains(&on), "{name} must not depend on {on}");
            }
            for (who, what) in &forbidden {
                assert!(*who != name || !what.contains(&on), "{name} must not see {on}");
            }
        }
    }
    Ok(())
}

#[test]
fn files_and_functions_stay_small() {
    let mut long = Vec::new();
    for (path, text) in sources(&[".rs", ".ts", ".svelte"]) {
        if text.lines().count() > FILE_CAP {
            long.push(format!("{path}: {} lines", text.lines().count()));
        }
        if path.ends_with(".rs") {
            for (name, lines) in functions(&text) {
                if lines > FUNCTION_CAP && name != COMMAND_LIST {
                    long.push(format!("{path}: fn {name} has {lines} lines"));
                }
            }
        }
    }
    assert!(long.is_empty(), "too long:\n{}", long.join("\n"));
}

/// Functions of formatted Rust with their length: from `fn` to the closing brace at its indent.
fn functions(text: &str) -> Vec<(String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let code = line.trim_start();
        let is_function = code.contains("fn ")
            && ["fn ", "pub ", "pub(", "async ", "const "]
                .iter()
                .any(|start| code.starts_with(start))
            && !code.ends_with(';');
        if !is_function {
            continue;
        }
        let name = code.split("fn ").nth(1).unwrap_or_default();
        let name = name.split(['(', '<']).next().unwrap_or_default().to_owned();
        let close = format!("{}}}", " ".repeat(indent));
        let length = lines.iter().skip(at).position(|line| *line == close).map_or(1, |n| n + 1);
        found.push((name, length));
    }
    found
}

#[test]
fn the_function_counter_counts() {
    let text = "impl A {\n    pub fn one(&self) -> u8 {\n        1\n    }\n}\nfn two() {\n}\n";
    assert_eq!(functions(text), [("one".into(), 3), ("two".into(), 2)]);
}

#[test]
fn commands_are_short_and_the_window_knows_exactly_these() {
    let mut names = BTreeSet::new();
    for (_, text) in sources(&[".rs"]).into_iter().filter(|(path, _)| path.starts_with(COMMANDS)) {
        for (name, lines) in functions(&text) {
            assert!(lines <= COMMAND_CAP, "command {name} has {lines} lines");
            assert!(names.insert(name.clone()), "two commands are called {name}");
        }
    }
    let ipc = read("ui/src/ipc.ts");
    let called: BTreeSet<String> = ipc
        .split("invoke<")
        .skip(1)
        .filter_map(|rest| rest.split("(\"").nth(1)?.split('"').next().map(str::to_owned))
        .collect();
    let main = read("src-tauri/src/main.rs");
    let offered: BTreeSet<String> = main
        .lines()
        .filter_map(|line| line.trim().strip_prefix("commands::")?.strip_suffix(','))
        .filter_map(|path| path.split("::").nth(1))
        .map(str::to_owned)
        .collect();
    assert!(names.len() >= 20, "{names:?}");
    assert_eq!(names, called, "the commands and ipc.ts");
    assert_eq!(names, offered, "the commands and main.rs");
}

#[test]
fn only_one_file_of_the_window_knows_tauri_and_none_keeps_anything() {
    for (path, text) in sources(&[".ts", ".svelte", ".html"]) {
        if !path.starts_with("ui/") {
            continue;
        }
        assert!(!text.contains("@tauri-apps/api") || path == "ui/src/ipc.ts", "{path}");
        for banned in
            ["localStorage", "sessionStorage", "indexedDB", "document.cookie", "fetch(", "{@html"]
        {
            assert!(!text.contains(banned), "{path}: {banned}");
        }
    }
}

#[test]
fn no_sentence_is_written_in_a_component() {
    let mut found = Vec::new();
    for (path, text) in sources(&[".svelte"]) {
        for words in literal_text(&text) {
            found.push(format!("{path}: {words}"));
        }
    }
    assert!(found.is_empty(), "wording belongs in locales/:\n{}", found.join("\n"));
}

/// Text between tags of a component's markup, without scripts, styles and expressions.
fn literal_text(component: &str) -> Vec<String> {
    let mut markup = component.to_owned();
    for tag in ["script", "style"] {
        while let Some(start) = markup.find(&format!("<{tag}")) {
            let close = format!("</{tag}>");
            let end =
                markup[start..].find(&close).map_or(markup.len(), |n| start + n + close.len());
            markup.replace_range(start..end, "");
        }
    }
    let (mut depth, mut in_tag, mut words, mut found) = (0_u32, false, String::new(), Vec::new());
    let mut quote = None;
    for letter in markup.chars() {
        match (letter, quote) {
            (_, Some(open)) if letter == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) if in_tag && depth == 0 => quote = Some(letter),
            ('{', None) => depth += 1,
            ('}', None) => depth = depth.saturating_sub(1),
            ('<', None) if depth == 0 => {
                in_tag = true;
                found.push(std::mem::take(&mut words));
            }
            ('>', None) if depth == 0 => in_tag = false,
            _ if depth == 0 && !in_tag => words.push(letter),
            _ => {}
        }
    }
    found.push(words);
    let has_word = |text: &String| {
        text.split(|letter: char| !letter.is_alphabetic()).any(|word| word.chars().count() > 2)
    };
    found.into_iter().map(|text| text.trim().to_owned()).filter(has_word).collect()
}

#[test]
fn the_wording_finder_finds_wording() {
    let component = "<script>const a = 'no words';</script>\n<p class=\"big red\">{t('x')}</p>\n\
        <p>Press now</p>{#if a > 2}<b>{a}</b>{/if}<br/>";
    assert_eq!(literal_text(component), ["Press now"]);
}

#[test]
fn nothing_is_ignored_unfinished_or_tied_to_one_machine() {
    // Written in two parts so that this file does not find itself.
    let banned = [
        concat!("#[ig", "nore"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("FIX", "ME"),
        concat!(".sk", "ip("),
        concat!("it.on", "ly"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
        concat!("index.cra", "tes.io"),
        concat!("registry.npm", "js"),
    ];
    let mut found = Vec::new();
    for (path, text) in
        sources(&[".rs", ".ts", ".svelte", ".toml", ".md", ".sh", ".json", ".ftl", ".yml", "run"])
    {
        // Iterators skip too; only test frameworks' skipping is meant.
        let is_rust = path.ends_with(".rs");
        for word in banned.iter().filter(|word| !(is_rust && word.starts_with(".sk"))) {
            if text.contains(word) {
                found.push(format!("{path}: {word}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn only_the_edges_read_the_clock_or_print() {
    for (path, text) in sources(&[".rs"]) {
        if is_test(&path) || !path.starts_with("crates/core/") {
            continue;
        }
        let text = without_tests(&text);
        for banned in
            ["Utc::now", "SystemTime::now", "Instant::now", "std::fs", "std::net", "tokio"]
        {
            assert!(!text.contains(banned), "{path}: core does no I/O and asks no time: {banned}");
        }
    }
}

#[test]
fn the_program_exports_no_database_symbol() -> Result<()> {
    // libwebkit2gtk brings the system's SQLite into the process; if ours were exported, theirs
    // would run on our SQLCipher.
    let app = plainsight_tests::process::program("plainsight-app")?;
    let symbols = Command::new("nm").arg("-D").arg(&app).output()?;
    let text = String::from_utf8_lossy(&symbols.stdout).into_owned();
    assert!(text.contains(" U "), "nm read the program");
    let exported: Vec<&str> =
        text.lines().filter(|line| line.contains(" T sqlite3")).take(3).collect();
    assert!(exported.is_empty(), "{exported:?}");
    Ok(())
}
