//! What is tried: the scan of notes, the parsers of packs, the review of records.

use super::kept;
use plainsight_core::{
    forms::Form,
    guidance::{
        Files, Pack, calendar::Calendar, law::Book as Law, lookups::Lookups, schedule4::Schedule4,
    },
    indicators::{Book, Facts, assess, scan},
    packs::{Listing, kind_of, sound},
    talk::Talk,
};
use plainsight_device::{
    packs::{PackKey, PackSigner, build, open, read_folder},
    review::{Columns, Review, ReviewError, columns, ranked, review},
};
use std::{
    collections::BTreeMap,
    io::Cursor,
    ops::ControlFlow,
    path::Path,
    sync::{Arc, LazyLock},
};
use tempfile::TempDir;

/// Tries one input: whether it was taken, or which promise was broken.
type Attempt = Box<dyn Fn(&[u8]) -> Result<bool, String>>;

/// One parser with what it is fed.
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// Inputs to start from.
    pub known: Vec<Vec<u8>>,
    /// Words of its language.
    pub words: Vec<Vec<u8>>,
    /// Longest input in bytes.
    pub longest: usize,
    /// The attempt.
    pub attempt: Attempt,
}

static PACK: LazyLock<Arc<Pack>> =
    LazyLock::new(|| Arc::new(Pack::embedded().unwrap_or_else(|problems| panic!("{problems:?}"))));

/// Every target.
#[must_use]
pub fn targets() -> Vec<Target> {
    vec![notes(), guidance(), lists(), packs(), sounds(), records("csv"), records("jsonl")]
}

fn bytes(words: &[&str]) -> Vec<Vec<u8>> {
    words.iter().map(|word| word.as_bytes().to_vec()).collect()
}

fn with_kept(name: &str, mut known: Vec<Vec<u8>>) -> Vec<Vec<u8>> {
    known.extend(kept(name));
    known
}

/// Notes as officers write them.
fn notes() -> Target {
    let cases = include_str!("../../cases/set-1.jsonl");
    let text = |line: &str| {
        let case: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(case["text"].as_str()?.as_bytes().to_vec())
    };
    let attempt = |input: &[u8]| {
        let note = String::from_utf8_lossy(input);
        let book = &PACK.indicators;
        let seen = scan(book, &note);
        let found = assess(book, &seen, &BTreeMap::new(), &Facts::default());
        for finding in &found.findings {
            for span in &finding.spans {
                if note.get(span.clone()).is_none_or(str::is_empty) {
                    return Err(format!("{}: {span:?} is no part of the note", finding.indicator));
                }
            }
        }
        Ok(!found.findings.is_empty())
    };
    Target {
        name: "notes",
        known: with_kept("notes", cases.lines().take(60).filter_map(text).collect()),
        words: bytes(&[
            "boss", "passport", " not ", "no ", "denies", ". ", "£30", "can't", "two more",
        ]),
        longest: 20_000,
        attempt: Box::new(attempt),
    }
}

/// Files of a guidance folder: the first line names the file, the rest is its text.
fn guidance() -> Target {
    const FILES: [&str; 8] = [
        "law/current.toml",
        "schedule4.toml",
        "calendar/bank-holidays.txt",
        "lookups/countries.txt",
        "forms/report.toml",
        "forms/fields/1-start.toml",
        "indicators/money.toml",
        "talk.toml",
    ];
    let embedded = Files::embedded();
    let file =
        |path: &&str| format!("{path}\n{}", embedded.get(path).unwrap_or_default()).into_bytes();
    Target {
        name: "guidance",
        known: with_kept("guidance", FILES.iter().map(file).collect()),
        words: bytes(&[
            "[[rule]]",
            "id = \"",
            "\"\n",
            "from = \"2026-01-01\"",
            "{",
            "}",
            " &! ",
            "..8",
            "|",
            "*",
            "shown = \"",
            " and ",
            " or (",
            "= yes",
            "[[indicator]]",
            "match = [",
            "]",
        ]),
        longest: 200_000,
        attempt: Box::new(|input| Ok(loads(&String::from_utf8_lossy(input)))),
    }
}

/// Loads the part of a pack that a file belongs to; every part must answer with problems or without.
fn loads(input: &str) -> bool {
    let (path, text) = input.split_once('\n').unwrap_or((input, ""));
    let files = Files::new(BTreeMap::from([(path.to_owned(), text.to_owned())]));
    let mut problems = Vec::new();
    match path.split('/').next().unwrap_or_default() {
        "law" => drop(Law::load(&files, &mut problems)),
        "schedule4.toml" => drop(Schedule4::load(&files, &mut problems)),
        "calendar" => drop(Calendar::load(&files, &mut problems)),
        "lookups" => drop(Lookups::load(&files, &mut problems)),
        "forms" => drop(Form::load(&files, &PACK.lookups, &mut problems)),
        "talk.toml" => drop(Talk::load(&files, &mut problems)),
        _ => {
            let book = Book::load(&files, &mut problems);
            drop(book.check_examples());
        }
    }
    problems.is_empty()
}

/// Lists of packs.
fn lists() -> Target {
    let list = r#"{"format":1,"id":"avon","version":"2026.12","by":"Avon","files":[{"path":"guidance/pack.toml","length":3,"sha256":"00"},{"path":"locales/pl/prompts.ftl","length":9,"sha256":"11"}]}"#;
    let attempt = |input: &[u8]| {
        let Ok(listing) = Listing::parse(&String::from_utf8_lossy(input)) else { return Ok(false) };
        for entry in &listing.files {
            let path = Path::new(&entry.path);
            let inside =
                path.components().all(|part| matches!(part, std::path::Component::Normal(_)));
            if kind_of(&entry.path).is_none() || !inside {
                return Err(format!("{:?} leaves the pack", entry.path));
            }
        }
        Ok(true)
    };
    Target {
        name: "lists",
        known: with_kept("lists", bytes(&[list])),
        words: bytes(&[
            "../",
            "/",
            "guidance/",
            "sound/pl/0/a.ogg",
            "\"path\":",
            "\"format\":2",
            "\\u0000",
        ]),
        longest: 20_000,
        attempt: Box::new(attempt),
    }
}

/// Whole packs, signed by the key that is trusted here: what gets past the signature is another
/// target's; here nothing that differs from what was signed may be taken.
fn packs() -> Target {
    let (good, signer) = signed_pack();
    let whole = good.clone();
    let attempt = move |input: &[u8]| {
        let length = u64::try_from(input.len()).unwrap_or(u64::MAX);
        let Ok(opened) = open(Cursor::new(input), length, signer) else { return Ok(false) };
        // A pack that is taken says what was signed, byte for byte of every file.
        let texts: Vec<_> = opened.contents.officers().map(|(.., text)| text.to_owned()).collect();
        let same = texts == [WORDS] && input.len() == whole.len();
        if same { Ok(true) } else { Err(format!("a changed pack was taken: {texts:?}")) }
    };
    Target {
        name: "packs",
        known: with_kept("packs", vec![good]),
        words: bytes(&["ustar", "pack.json", "../", "0000644", "\0\0\0\0\0\0\0\0", "7777777"]),
        longest: 20_000,
        attempt: Box::new(attempt),
    }
}

const WORDS: &str = "settings-title = Options\n";

fn signed_pack() -> (Vec<u8>, PackSigner) {
    let made = || -> anyhow::Result<(Vec<u8>, PackSigner)> {
        let folder = TempDir::new()?;
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir_all(at("in/locales/en-GB"))?;
        std::fs::write(at("in/about.toml"), "id = \"a\"\nversion = \"1\"\nby = \"A\"\n")?;
        std::fs::write(at("in/locales/en-GB/settings.ftl"), WORDS)?;
        let key = PackKey::make(&at("key"))?;
        let today = chrono::NaiveDate::from_ymd_opt(2030, 1, 1).unwrap_or_default();
        build(&read_folder(&at("in"))?, &key, &at("out"), today, &|_| Vec::new())?;
        Ok((std::fs::read(at("out"))?, key.public()))
    };
    made().unwrap_or_else(|error| panic!("{error}"))
}

/// Clips.
fn sounds() -> Target {
    let mut wav = b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0".to_vec();
    wav.extend([0; 16]);
    wav.extend(b"data\x04\0\0\0beep");
    let attempt = |input: &[u8]| {
        let whole = sound::is_whole(input);
        if whole && input.len() > 50 && sound::is_whole(&input[..input.len() - 2]) {
            return Err("cut short and still whole".to_owned());
        }
        Ok(whole)
    };
    Target {
        name: "sounds",
        known: with_kept("sounds", vec![wav]),
        words: bytes(&["OggS\0", "RIFF", "WAVE", "fmt ", "data", "\u{1}\u{ff}", "\0\0\0\0"]),
        longest: 10_000,
        attempt: Box::new(attempt),
    }
}

/// Files of old records.
fn records(kind: &'static str) -> Target {
    let strong = "His boss took his passport and keeps it. He is locked in at night.";
    let (name, known) = match kind {
        "csv" => (
            "records-csv",
            vec![format!(
                "id,text\n1,\"{strong}\"\n2,\"a \"\"quoted\"\"\nline\"\n3,=1+1 {strong}\n"
            )],
        ),
        _ => (
            "records-jsonl",
            vec![format!(
                "{{\"id\":1,\"text\":\"{strong}\"}}\n\n{{\"id\":\"=x\",\"text\":\"{strong}\"}}\n"
            )],
        ),
    };
    let known = known.into_iter().map(String::into_bytes).collect();
    Target {
        name,
        known: with_kept(name, known),
        words: bytes(&[
            "\"",
            "\"\"",
            ",",
            "\n",
            "\r\n",
            "{\"id\":",
            "\"text\":\"",
            "}",
            "null",
            "[[[[",
            "=cmd()",
            "@x",
        ]),
        longest: 20_000,
        attempt: Box::new(move |input| reviewed(kind, input)),
    }
}

fn reviewed(kind: &str, input: &[u8]) -> Result<bool, String> {
    let broken = |error: std::io::Error| error.to_string();
    // In memory where the system has such a folder: a disk's flushes would take most of the time.
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() };
    let folder = folder.map_err(broken)?;
    let task = Review {
        input: folder.path().join(format!("records.{kind}")),
        output: folder.path().join("out.csv"),
        columns: Columns::default(),
        threads: 1,
        restart: false,
    };
    std::fs::write(&task.input, input).map_err(broken)?;
    drop(columns(&task.input));
    let mut bad = 0;
    let done = review(&PACK, &task, |_| ControlFlow::Continue(()), |_| bad += 1);
    let done = match done {
        Ok(done) => done,
        // The reader has a thread of its own, and its panic comes back as this.
        Err(ReviewError::Input(_, error)) if error.to_string() == "the reader failed" => {
            return Err("the reader panicked".to_owned());
        }
        Err(_) => return Ok(false),
    };
    let rows = ranked(&task.output, usize::MAX).map_err(broken)?;
    let flagged = usize::try_from(done.act + done.ask).unwrap_or(usize::MAX);
    if rows.len() != flagged || done.bad_rows != bad {
        return Err(format!("{} rows of {flagged}, {bad} bad of {}", rows.len(), done.bad_rows));
    }
    let formula = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t']);
    if let Some(row) = rows.iter().find(|row| formula(&row.id) || formula(&row.words)) {
        return Err(format!("a formula: {row:?}"));
    }
    Ok(done.records > 0)
}
