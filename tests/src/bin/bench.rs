//! `make bench`: our figures beside bare peers in the same run. Prints medians with spread.
//!
//! Run from the release profile; peers are a bare Tauri window, a bare SQLCipher file and the bare
//! `aho-corasick` crate. `bench noticing [RECORDS]` measures the reading of notes alone.

#[path = "bench/noticing.rs"]
mod noticing;

use anyhow::{Context as _, Result};
use plainsight_core::forms::ReportType;
use plainsight_device::clock;
use plainsight_tests::{
    Hub, PASS_PHRASE, Station,
    driver::{Start, Window},
    process::program,
    report::complete,
};
use rusqlite::{Connection, params};
use std::{
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};
use tempfile::TempDir;

const NOTE: &str = "Male attends desk to report theft of his ID card. Says his bosses at the car \
    wash took it when he began there and will not give it back. Not been paid so far, told to \
    carry on until they say. Two others live in the same house, driven there each night. ";

/// One line of the table.
struct Line {
    what: &'static str,
    samples: Vec<Duration>,
}

fn main() -> Result<()> {
    let out = std::path::absolute("target/bench")?;
    std::fs::create_dir_all(&out)?;
    let mut lines = Vec::new();
    let mut args = std::env::args().skip(1);
    let only = args.next().is_some_and(|what| what == "noticing");
    let records = args.next().map(|count| count.parse()).transpose()?;
    let rates = noticing::measure(&mut lines, records)?;
    if only {
        table(&lines)?;
        return noticing::print(&rates);
    }
    engine(&mut lines)?;
    bare_database(&mut lines)?;
    delivery(&mut lines)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let memory = runtime.block_on(windows(&mut lines, &out))?;
    print(&lines, &memory)?;
    noticing::print(&rates)
}

fn sample(count: usize, mut run: impl FnMut() -> Result<()>) -> Result<Vec<Duration>> {
    let mut samples = Vec::with_capacity(count);
    for _ in 0..count {
        let start = Instant::now();
        run()?;
        samples.push(start.elapsed());
    }
    Ok(samples)
}

/// A note of two kilobytes, as long as a busy desk officer's.
fn long_note() -> String {
    NOTE.repeat(2_048 / NOTE.len() + 1).chars().take(2_048).collect()
}

fn engine(lines: &mut Vec<Line>) -> Result<()> {
    let station = Station::new()?;
    station.officer("Amy Reed", "4417")?;
    let encounter = station.ask(|device| device.start_encounter(clock::now()))?;
    let mut text = long_note();
    let samples = sample(300, || {
        text.push('x');
        let note = text.clone();
        station.ask(move |device| device.save_note(encounter, &note, clock::now()))?;
        Ok(())
    })?;
    lines.push(Line { what: "keystroke: note of 2 kB saved and assessed", samples });
    let samples = sample(300, || {
        let value = format!("{}", clock::now());
        station
            .ask(move |device| device.save_fact(encounter, "place-name", &value, clock::now()))?;
        Ok(())
    })?;
    lines.push(Line { what: "one fact saved and assessed", samples });
    let samples = sample(7, || Ok(station.unlock(PASS_PHRASE)?))?;
    lines.push(Line { what: "unlock (Argon2id 128 MiB, 3 passes)", samples });
    Ok(())
}

fn bare_database(lines: &mut Vec<Line>) -> Result<()> {
    let folder = TempDir::new()?;
    let conn = Connection::open(folder.path().join("bare.db"))?;
    conn.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "11".repeat(32)))?;
    conn.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    conn.execute_batch(
        "PRAGMA synchronous = FULL; CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT);
         INSERT INTO note VALUES (1, '')",
    )?;
    let mut text = long_note();
    let samples = sample(300, || {
        text.push('x');
        conn.execute("UPDATE note SET text = ?1 WHERE id = 1", params![text])?;
        Ok(())
    })?;
    lines.push(Line { what: "  peer: the same 2 kB into bare SQLCipher", samples });
    Ok(())
}

fn delivery(lines: &mut Vec<Line>) -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let answers = complete(ReportType::NrmAdult);
    let (mut sealing, mut receipts) = (Vec::new(), Vec::new());
    for _ in 0..30 {
        let person = station.person(NOTE, &answers)?;
        let start = Instant::now();
        station.seal(person)?;
        sealing.push(start.elapsed());
        station.deliver()?;
        receipts.push(start.elapsed());
    }
    lines.push(Line { what: "seal: check, prune, seal, sign, queue", samples: sealing });
    lines.push(Line { what: "seal to verified receipt, hub on loopback", samples: receipts });
    Ok(())
}

/// Cold starts of our window and of a bare one, and what both hold in memory.
async fn windows(lines: &mut Vec<Line>, out: &Path) -> Result<Vec<(&'static str, u64)>> {
    let mut memory = Vec::new();
    let names = [
        ("plainsight-app", "cold start to first usable control", "memory, all processes"),
        ("plainsight-bare-window", "  peer: bare Tauri window", "  peer: bare Tauri window"),
    ];
    for (name, what, held) in names {
        let mut samples = Vec::new();
        let mut held_kib = Vec::new();
        for _ in 0..7 {
            let home = TempDir::new()?;
            let start = Start { program: name, home: home.path(), out, idle_seconds: None };
            let begin = Instant::now();
            let window = Window::open(&start).await?;
            samples.push(begin.elapsed());
            held_kib.push(proportional_memory(home.path())?);
            window.close(home.path()).await?;
        }
        held_kib.sort_unstable();
        memory.push((held, held_kib.get(held_kib.len() / 2).copied().unwrap_or_default()));
        lines.push(Line { what, samples });
    }
    lines.push(Line { what: "key press to finding on screen", samples: keystrokes(out).await? });
    Ok(memory)
}

/// From the input event to the finding in the document, measured inside the web view.
async fn keystrokes(out: &Path) -> Result<Vec<Duration>> {
    let home = TempDir::new()?;
    let start = Start { program: "plainsight-app", home: home.path(), out, idle_seconds: None };
    let window = Window::open(&start).await?;
    window.type_into("name", "Amy Reed").await?;
    window.type_into("collar", "4417").await?;
    window.type_into("force", "Sussex Police\u{e007}").await?;
    window.type_into("pass", PASS_PHRASE).await?;
    window.type_into("pass2", PASS_PHRASE).await?;
    window.click("create").await?;
    let mut samples = Vec::new();
    for _ in 0..15 {
        window.click("start-encounter").await?;
        window.find("note").await?;
        let script = "const done = arguments[arguments.length - 1];
            const note = document.querySelector(\"[data-testid='note']\");
            note.focus();
            const begin = performance.now();
            const look = () => document.querySelector(\"[data-testid='finding']\")
              ? done(performance.now() - begin) : requestAnimationFrame(look);
            note.value = 'His boss has taken his passport and will not give it back.';
            note.dispatchEvent(new InputEvent('input', { bubbles: true }));
            look();";
        let took = window.script_async(script).await?;
        let took = took.as_f64().context("no finding appeared")?;
        samples.push(Duration::from_secs_f64(took / 1_000.0));
        window.click("nav-today").await?;
    }
    window.close(home.path()).await?;
    Ok(samples)
}

/// Proportional set size in KiB of the program and of the web view's processes it started.
fn proportional_memory(home: &Path) -> Result<u64> {
    let mut family = Window::programs(home)?;
    let mut total = 0;
    let parents = parents()?;
    while let Some(id) = family.pop() {
        let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        total += kib.unwrap_or_default();
        family.extend(parents.iter().filter(|(_, parent)| *parent == id).map(|(child, _)| *child));
    }
    Ok(total)
}

/// Process ids with their parents'.
fn parents() -> Result<Vec<(u32, u32)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(|text| text.parse::<u32>().ok()) else { continue };
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let after = stat.rsplit(')').next().unwrap_or_default();
        found.extend(
            after.split_whitespace().nth(1).and_then(|text| Some((id, text.parse().ok()?))),
        );
    }
    Ok(found)
}

fn print(lines: &[Line], memory: &[(&str, u64)]) -> Result<()> {
    table(lines)?;
    sizes(memory)
}

fn table(lines: &[Line]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n| what | median | fastest | slowest | p99 | runs |")?;
    writeln!(out, "|---|---|---|---|---|---|")?;
    for line in lines {
        let mut sorted = line.samples.clone();
        sorted.sort_unstable();
        let at = |part: usize| sorted.get((sorted.len() * part / 100).min(sorted.len() - 1));
        let shown = |part| at(part).map(|time| show(*time)).unwrap_or_default();
        let cells = [shown(50), shown(0), shown(100), shown(99)];
        writeln!(out, "| {} | {} | {} |", line.what, cells.join(" | "), sorted.len())?;
    }
    Ok(())
}

fn sizes(memory: &[(&str, u64)]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n| what | size |\n|---|---|")?;
    for (what, kib) in memory {
        writeln!(out, "| {what} (PSS, median of 7) | {:.0} MiB |", *kib as f64 / 1_024.0)?;
    }
    for name in ["plainsight-app", "plainsight-bare-window", "plainsight-hub", "plainsight"] {
        let size = std::fs::metadata(program(name)?)?.len();
        writeln!(out, "| program {name} | {:.1} MiB |", size as f64 / 1_048_576.0)?;
    }
    Ok(())
}

fn show(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    match micros {
        _ if micros < 1_000.0 => format!("{micros:.0} µs"),
        _ if micros < 1_000_000.0 => format!("{:.1} ms", micros / 1e3),
        _ => format!("{:.2} s", micros / 1e6),
    }
}
