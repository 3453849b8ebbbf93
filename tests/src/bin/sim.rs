//! Runs worlds until so many device-days are done: `sim [device-days] [first-seed]`. Prints what
//! happened, and every seed in which something did not hold.

use plainsight_tests::sim::{Plan, Rule, run};
use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Instant,
};

const PLAN: Plan = Plan { laptops: 10, days: 30, rule: Rule::Right };

fn main() -> std::process::ExitCode {
    let number =
        |at, usual| std::env::args().nth(at).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let (device_days, first): (u64, u64) = (number(1, 20_000), number(2, 1));
    let worlds = device_days.div_ceil(300);
    let next = AtomicU64::new(first);
    let sums: Mutex<BTreeMap<&str, u64>> = Mutex::default();
    let failed = AtomicU64::new(0);
    let start = Instant::now();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= first + worlds {
                        return;
                    }
                    let report = run(seed, &PLAN);
                    if !report.broken.is_empty() {
                        failed.fetch_add(1, Ordering::Relaxed);
                        eprintln!("seed {seed}: {:?}", report.broken);
                    }
                    let mut sums = sums.lock().expect("no thread panics");
                    let counts = [
                        ("reports sealed", report.sealed),
                        ("receipts kept", report.received),
                        ("only copies destroyed", report.destroyed),
                    ];
                    for (name, n) in report.faults.into_iter().chain(counts) {
                        *sums.entry(name).or_default() += n;
                    }
                }
            });
        }
    });
    let seconds = start.elapsed().as_secs_f64();
    let done = worlds * 300;
    for (name, n) in sums.into_inner().expect("no thread panics") {
        println!("{n:>12}  {name}");
    }
    let failed = failed.into_inner();
    println!(
        "{done:>12}  device-days in {seconds:.0} s ({:.0} a second), seeds {first} to {}, {failed} failed",
        done as f64 / seconds,
        first + worlds - 1
    );
    if failed == 0 { std::process::ExitCode::SUCCESS } else { std::process::ExitCode::FAILURE }
}
