//! The floor: the same bytes into the same database, one durable transaction each, and nothing
//! else: no network, no signature, no order.

use super::{Measured, REPORT, together};
use ::postgres::{Client, NoTls};
use anyhow::{Result, anyhow};
use rusqlite::Connection;
use std::{sync::Mutex, time::Instant};

const TABLE: &str = "CREATE TABLE bare (id BIGINT PRIMARY KEY, frame";

/// SQLite has one writer; sharing one connection is the fastest way to take turns.
pub(super) fn sqlite(workers: usize, reports: usize) -> Result<Measured> {
    let folder = tempfile::tempdir()?;
    let connection = Connection::open(folder.path().join("bare.db"))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    connection.execute_batch(&format!("PRAGMA synchronous = FULL; {TABLE} BLOB)"))?;
    let connection = Mutex::new(connection);
    let share = reports / workers;
    together((0..workers).collect(), |worker| {
        let mut each = Vec::with_capacity(share);
        for number in worker * share..(worker + 1) * share {
            let start = Instant::now();
            let connection = connection.lock().map_err(|_| anyhow!("a worker fell over"))?;
            connection
                .prepare_cached("INSERT INTO bare VALUES (?1, ?2)")?
                .execute((i64::try_from(number)?, frame(number)))?;
            drop(connection);
            each.push(start.elapsed());
        }
        Ok(each)
    })
}

/// As many sessions as workers, up to 64: PostgreSQL itself says not to use more.
pub(super) fn postgresql(address: &str, workers: usize, reports: usize) -> Result<Measured> {
    let workers = workers.min(64);
    Client::connect(address, NoTls)?.batch_execute(&format!(
        "{TABLE} BYTEA); ALTER TABLE bare ALTER frame SET STORAGE EXTERNAL"
    ))?;
    let share = reports / workers;
    let sessions = (0..workers).map(|worker| Ok((worker, Client::connect(address, NoTls)?)));
    together(sessions.collect::<Result<Vec<_>>>()?, |(worker, mut client)| {
        let insert = client.prepare("INSERT INTO bare VALUES ($1, $2)")?;
        let mut each = Vec::with_capacity(share);
        for number in worker * share..(worker + 1) * share {
            let start = Instant::now();
            client.execute(&insert, &[&i64::try_from(number)?, &frame(number)])?;
            each.push(start.elapsed());
        }
        Ok(each)
    })
}

/// Bytes that no database can make smaller or share.
fn frame(number: usize) -> Vec<u8> {
    let mut state = number as u64 | 1 << 40;
    let mut frame = Vec::with_capacity(REPORT);
    while frame.len() < REPORT {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        frame.extend_from_slice(&state.to_le_bytes());
    }
    frame
}
