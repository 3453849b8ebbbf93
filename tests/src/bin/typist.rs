//! Types into a vault until it is killed, printing the length of each note that the engine has
//! called saved. Used by the durability test.

use anyhow::{Context as _, Result};
use plainsight_device::{Config, Device, NewOfficer, clock};
use plainsight_tests::{PASS_PHRASE, station::PACK};
use std::{io::Write as _, sync::Arc, time::Duration};
use zeroize::Zeroizing;

fn main() -> Result<()> {
    let home = std::env::args_os().nth(1).context("usage: typist HOME")?;
    let config = Config { home: home.into(), idle_lock: Duration::MAX };
    let mut device = Device::open(config, Arc::clone(&PACK), clock::now())?;
    let new = NewOfficer {
        name: "Amy Reed".into(),
        collar: "4417".into(),
        force: "Sussex Police".into(),
        pass_phrase: Zeroizing::new(PASS_PHRASE.into()),
    };
    device.create_officer(&new, clock::now())?;
    let encounter = device.start_encounter(clock::now())?;
    let mut out = std::io::stdout().lock();
    let mut note = String::new();
    loop {
        note.push_str("x ");
        device.save_note(encounter, &note, clock::now())?;
        writeln!(out, "{}", note.len())?;
        out.flush()?;
    }
}
