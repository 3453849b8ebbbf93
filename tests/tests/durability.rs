//! What the engine calls saved is there after SIGKILL, every time.

use anyhow::{Context as _, Result};
use plainsight_device::{Config, Device, clock};
use plainsight_tests::{PASS_PHRASE, process::program, station::PACK};
use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tempfile::TempDir;

/// Types until `saves` notes were confirmed, kills at once, and gives the last confirmed length.
fn type_and_kill(home: &TempDir, saves: usize) -> Result<usize> {
    let mut child = Command::new(program("typist")?)
        .arg(home.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut out = BufReader::new(child.stdout.take().context("stdout")?);
    let mut last = 0;
    let mut line = String::new();
    for _ in 0..saves {
        line.clear();
        out.read_line(&mut line)?;
        last = line.trim().parse()?;
    }
    child.kill()?;
    child.wait()?;
    // Whatever was confirmed between the last line read and the kill counts too.
    for line in out.lines() {
        last = line?.trim().parse().unwrap_or(last);
    }
    Ok(last)
}

#[test]
fn every_confirmed_save_survives_sigkill() -> Result<()> {
    for saves in [1, 2, 3, 7, 20, 55, 90] {
        let home = TempDir::new()?;
        let confirmed = type_and_kill(&home, saves)?;
        let config = Config { home: home.path().to_owned(), idle_lock: Duration::MAX };
        let mut device = Device::open(config, Arc::clone(&PACK), clock::now())?;
        let officer = device.officers()?.first().context("the officer")?.id;
        device.unlock(officer, PASS_PHRASE, clock::now())?;
        let encounter = device.encounters()?.first().context("the encounter")?.id;
        let kept = device.encounter(encounter)?.note.len();
        assert!(kept >= confirmed, "confirmed {confirmed} bytes, kept {kept}");
        assert!(device.audit_verify()?.is_ok(), "the audit chain is whole");
    }
    Ok(())
}
