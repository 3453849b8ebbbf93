//! How quickly notes are read, beside the bare `aho-corasick` crate looking for the same phrases in
//! the same texts, and what loading the pack costs beside parsing its TOML and nothing else.

use crate::Line;
use aho_corasick::{AhoCorasick, MatchKind};
use anyhow::{Context as _, Result};
use plainsight_core::{
    guidance::{Files, Pack},
    indicators::{Answer, Book, Facts, assess, scan},
};
use plainsight_device::review::{Columns, Review, review};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write as _,
    ops::ControlFlow,
    path::Path,
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Bytes of text read for one sample of throughput.
const BYTES: usize = 10_000_000;
/// Samples of throughput.
const ROUNDS: usize = 7;
/// Records of a force's year, and characters of each.
const RECORDS: usize = 1_000_000;
const RECORD: usize = 500;

/// A throughput: how much in each sample, and how long each took.
pub(crate) struct Rate {
    what: String,
    unit: &'static str,
    amount: f64,
    samples: Vec<Duration>,
}

/// Measures everything; times go to `lines`, throughputs are answered.
pub(crate) fn measure(lines: &mut Vec<Line>, records: Option<usize>) -> Result<Vec<Rate>> {
    let pack = Pack::embedded().map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let texts = texts()?;
    let mut rates = throughput(&pack.indicators, &texts)?;
    notes(lines, &pack.indicators, &texts)?;
    loading(lines)?;
    rates.push(year_of_records(&pack, &texts, records.unwrap_or(RECORDS))?);
    Ok(rates)
}

/// The written cases.
fn texts() -> Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"))? {
        let path = entry?.path();
        if path.extension().is_none_or(|kind| kind != "jsonl") {
            continue;
        }
        for line in std::fs::read_to_string(&path)?.lines() {
            let case: serde_json::Value = serde_json::from_str(line)?;
            texts.push(case["text"].as_str().context("a case has a text")?.to_owned());
        }
    }
    texts.sort_unstable();
    Ok(texts)
}

fn throughput(book: &Book, texts: &[String]) -> Result<Vec<Rate>> {
    let mut some = Vec::new();
    let mut bytes = 0;
    for text in texts.iter().cycle() {
        some.push(text.as_str());
        bytes += text.len();
        if bytes >= BYTES {
            break;
        }
    }
    let phrases = phrases()?;
    let bare = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(&phrases)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // Turn about, so that whatever else the machine does falls on both.
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for text in &some {
            std::hint::black_box(scan(book, text));
        }
        ours.push(start.elapsed());
        let start = Instant::now();
        for text in &some {
            std::hint::black_box(bare.find_iter(text).count());
        }
        theirs.push(start.elapsed());
    }
    let amount = bytes as f64 / 1e6;
    let peer = format!("  peer: bare aho-corasick, the same {} phrases", phrases.len());
    Ok(vec![
        Rate { what: "scan, one core".into(), unit: "MB/s", amount, samples: ours },
        Rate { what: peer, unit: "MB/s", amount, samples: theirs },
    ])
}

/// The phrases of every concept, as plain text.
fn phrases() -> Result<BTreeSet<String>> {
    let files = Files::embedded();
    let mut all = BTreeSet::new();
    for (path, text) in files.under("indicators", ".toml") {
        let file: toml::Table = text.parse().with_context(|| path.to_owned())?;
        let concepts = file.get("concept").and_then(toml::Value::as_table);
        let lists = concepts.into_iter().flatten().filter_map(|(_, list)| list.as_array());
        for phrase in lists.flatten().filter_map(toml::Value::as_str) {
            let mut spelt = vec![String::new()];
            for word in phrase.split_whitespace() {
                let choices: Vec<&str> =
                    word.split('|').map(|one| one.trim_end_matches(['*', '?'])).collect();
                let longer = |start: &String| {
                    choices.iter().map(|one| format!("{start} {one}")).collect::<Vec<_>>()
                };
                spelt = spelt.iter().flat_map(longer).collect();
            }
            all.extend(spelt.iter().map(|text| text.trim_start().to_owned()));
        }
    }
    Ok(all)
}

fn notes(lines: &mut Vec<Line>, book: &Book, texts: &[String]) -> Result<()> {
    let facts = Facts::default();
    let nothing = BTreeMap::new();
    let note = crate::long_note();
    let read = |text: &str| {
        std::hint::black_box(assess(book, &scan(book, text), &nothing, &facts));
        Ok(())
    };
    let samples = crate::sample(2_000, || read(&note))?;
    lines.push(Line { what: "scan and assess a note of 2 kB", samples });
    let found = scan(book, &note);
    let questions: Vec<String> = book.questions().iter().map(|one| one.id.clone()).collect();
    let mut next = questions.iter().cycle();
    let samples = crate::sample(2_000, || {
        let one = next.next().map(|id| (id.clone(), Answer::Yes));
        let answers = one.into_iter().collect();
        std::hint::black_box(assess(book, &found, &answers, &facts));
        Ok(())
    })?;
    lines.push(Line { what: "assess again after one answer", samples });
    let megabyte = |part: &str| part.repeat(1_000_000 / part.len());
    let ordinary: String = texts.join("\n").chars().take(1_000_000).collect();
    for (what, text) in [
        ("scan and assess a note of 1 MB", ordinary),
        ("  hostile: 1 MB of one rule's words", megabyte("boss keeps his passport and wages ")),
        ("  hostile: 1 MB of one word", megabyte("not ")),
        ("  hostile: 1 MB right to left", megabyte("הבוס לקח את הדרכון שלי ")),
        ("  hostile: 1 MB without a space", megabyte("a")),
        ("  hostile: 1 MB of full stops", megabyte("a.")),
    ] {
        lines.push(Line { what, samples: crate::sample(9, || read(&text))? });
    }
    Ok(())
}

fn loading(lines: &mut Vec<Line>) -> Result<()> {
    let samples = crate::sample(21, || {
        let loaded = Pack::embedded().map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
        std::hint::black_box(&loaded.indicators);
        Ok(())
    })?;
    lines.push(Line { what: "load the built-in pack", samples });
    let files = Files::embedded();
    let samples = crate::sample(9, || {
        Pack::load(&files).map(drop).map_err(|problems| anyhow::anyhow!("{problems:?}"))
    })?;
    lines.push(Line { what: "load the same pack from its text", samples });
    let samples = crate::sample(9, || {
        for folder in ["indicators", "forms", "law"] {
            for (_, text) in files.under(folder, ".toml") {
                std::hint::black_box(text.parse::<toml::Table>()?);
            }
        }
        Ok(())
    })?;
    lines.push(Line { what: "  peer: parsing its TOML, nothing else", samples });
    Ok(())
}

/// A year of records in a temporary file, reviewed on every core.
fn year_of_records(pack: &Pack, texts: &[String], records: usize) -> Result<Rate> {
    let folder = TempDir::new()?;
    let input = folder.path().join("records.csv");
    let mut file = csv::Writer::from_path(&input)?;
    file.write_record(["ref", "text"])?;
    let long = texts.join(" ");
    let long: Vec<char> = long.chars().collect();
    for number in 0..records {
        // A step that shares no factor with the length: no two records are alike for long.
        let from = number * 7_919 % (long.len() - RECORD);
        let text: String = long.iter().skip(from).take(RECORD).collect();
        file.write_record([number.to_string(), text])?;
    }
    file.flush()?;
    let threads = std::thread::available_parallelism()?.get();
    let task = Review {
        input,
        output: folder.path().join("second-look.csv"),
        columns: Columns { id: Some("ref".into()), text: vec!["text".into()] },
        threads,
        restart: true,
    };
    let before = peak_memory();
    let start = Instant::now();
    let done = review(pack, &task, |_| ControlFlow::Continue(()), |_| {})?;
    let samples = vec![start.elapsed()];
    let grown = peak_memory().saturating_sub(before) / 1_024;
    let flagged = done.ask + done.act;
    let what = format!(
        "review of {} records of {RECORD} characters, {threads} threads ({flagged} flagged, peak memory grew by {grown} MiB)",
        done.records
    );
    Ok(Rate { what, unit: "records/s", amount: done.records as f64, samples })
}

/// The most memory this process has held, in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

/// Prints the throughputs.
pub(crate) fn print(rates: &[Rate]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "\n| what | median | fastest | slowest | unit | runs |\n|---|---|---|---|---|---|"
    )?;
    for rate in rates {
        let mut sorted = rate.samples.clone();
        sorted.sort_unstable();
        let of = |at: usize| {
            sorted.get(at).map(|time| rate.amount / time.as_secs_f64()).unwrap_or_default()
        };
        let (median, fastest, slowest) = (of(sorted.len() / 2), of(0), of(sorted.len() - 1));
        writeln!(
            out,
            "| {} | {median:.1} | {fastest:.1} | {slowest:.1} | {} | {} |",
            rate.what,
            rate.unit,
            sorted.len()
        )?;
    }
    Ok(())
}
