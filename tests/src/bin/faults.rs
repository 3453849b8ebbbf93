//! Breaks one system call after another under a working laptop: `faults [shifts] [first-call]`
//! prints a table of what was injected and what came of it. `faults shift HOME` is the laptop.

use anyhow::{Context as _, Result};
use plainsight_tests::faults::{Fault, Laptop, Outcome, work};
use std::{collections::BTreeMap, time::Instant};

/// So many shifts a laptop works before its hub's log is counted and a new one starts.
const SHIFTS_EACH: u32 = 20;

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let first = args.next();
    if first.as_deref() == Some("shift") {
        let home = args.next().context("usage: faults shift HOME")?;
        return work(home.as_ref());
    }
    let number =
        |text: Option<String>, usual| text.and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (shifts, from) = (number(first, 200_u32), number(args.next(), 1_u32));
    let start = Instant::now();
    let mut table: BTreeMap<(Fault, &str), u32> = BTreeMap::new();
    let mut arrived = 0;
    let mut done = 0;
    while done < shifts {
        let mut laptop = Laptop::new()?;
        for _ in 0..SHIFTS_EACH.min(shifts - done) {
            let fault = Fault::ALL[done as usize % Fault::ALL.len()];
            let at = from + done / 4;
            let outcome = laptop.shift(fault, at).with_context(|| format!("{fault:?} at {at}"))?;
            let word = match outcome {
                Outcome::Cut => "cut off",
                Outcome::Told => "refused and said so",
                Outcome::Spared => "not reached",
            };
            *table.entry((fault, word)).or_default() += 1;
            done += 1;
        }
        arrived += laptop.drained()?;
    }
    for ((fault, word), count) in table {
        println!("{count:>8}  {fault:?}: {word}");
    }
    println!("{arrived:>8}  reports at their hubs, each once");
    println!("{done:>8}  shifts in {:.0} s, nothing lost", start.elapsed().as_secs_f64());
    Ok(())
}
