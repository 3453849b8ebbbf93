//! Accepts a second of the real hub program at 1, 8, 64 and 256 connections, on SQLite and on
//! PostgreSQL, beside the same database doing nothing but the insert, in the same run.
//!
//! `cargo bench -p plainsight-hub [-- --reports N]`; every report is durable and has its receipt.

mod bare;
mod hub;
#[expect(unreachable_pub, dead_code, reason = "the same file serves the tests")]
#[path = "../../tests/hub/server.rs"]
mod postgres;

use anyhow::{Context as _, Result, ensure};
use std::{
    io::Write as _,
    sync::Barrier,
    time::{Duration, Instant},
};

const CONNECTIONS: [usize; 4] = [1, 8, 64, 256];

/// Bytes of a report as sealed: the usual one is padded to this.
const REPORT: usize = 8 * 1_024;

/// What a number of workers did.
struct Measured {
    took: Duration,
    each: Vec<Duration>,
}

impl Measured {
    fn per_second(&self) -> f64 {
        self.each.len() as f64 / self.took.as_secs_f64()
    }

    fn at(&self, per_cent: usize) -> f64 {
        let index = (self.each.len() * per_cent / 100).min(self.each.len().saturating_sub(1));
        self.each.get(index).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    }
}

/// Lets every worker do its own work at the same time; each answers how long each part took.
fn together<W: Send>(
    workers: Vec<W>,
    work: impl Fn(W) -> Result<Vec<Duration>> + Sync,
) -> Result<Measured> {
    let ready = Barrier::new(workers.len() + 1);
    std::thread::scope(|scope| {
        let threads: Vec<_> = workers
            .into_iter()
            .map(|worker| {
                let (ready, work) = (&ready, &work);
                scope.spawn(move || {
                    ready.wait();
                    work(worker)
                })
            })
            .collect();
        ready.wait();
        let start = Instant::now();
        let mut each = Vec::new();
        for thread in threads {
            each.extend(thread.join().map_err(|_| anyhow::anyhow!("a worker fell over"))??);
        }
        let took = start.elapsed();
        each.sort_unstable();
        Ok(Measured { took, each })
    })
}

fn main() -> Result<()> {
    let reports = reports()?;
    let server = postgres::Postgres::start()?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "\n{reports} reports of {REPORT} bytes in each line, one durable receipt each\n"
    )?;
    writeln!(
        out,
        "| store | connections | accepts/s | p50 ms | p99 ms | bare inserts/s | p50 ms | p99 ms | ratio |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|---|---|---|")?;
    for store in ["SQLite", "PostgreSQL"] {
        for connections in CONNECTIONS {
            let (floor, accepts) = if store == "SQLite" {
                (bare::sqlite(connections, reports)?, hub::accepts("sqlite", connections, reports)?)
            } else {
                (
                    bare::postgresql(&server.database()?, connections, reports)?,
                    hub::accepts(&server.database()?, connections, reports)?,
                )
            };
            ensure!(accepts.each.len() == floor.each.len(), "not all were sent");
            writeln!(
                out,
                "| {store} | {connections} | {:.0} | {:.2} | {:.2} | {:.0} | {:.2} | {:.2} | {:.2} |",
                accepts.per_second(),
                accepts.at(50),
                accepts.at(99),
                floor.per_second(),
                floor.at(50),
                floor.at(99),
                accepts.per_second() / floor.per_second(),
            )?;
        }
    }
    Ok(())
}

/// How many reports a line sends; a multiple of the most connections, so that all do the same.
fn reports() -> Result<usize> {
    let mut arguments = std::env::args().skip_while(|argument| argument != "--reports");
    let most = CONNECTIONS.iter().copied().max().unwrap_or(1);
    let asked: usize = match arguments.nth(1) {
        Some(text) => text.parse().context("--reports takes a number")?,
        None => 4_096,
    };
    Ok(asked.div_ceil(most) * most)
}
