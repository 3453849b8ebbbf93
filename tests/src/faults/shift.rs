//! The shift itself, in a process of its own: an encounter, a person, a report, its delivery.

use super::Said;
use crate::{PASS_PHRASE, report::complete, station::PACK};
use anyhow::{Context as _, Result, bail};
use plainsight_core::{
    forms::ReportType,
    id::{EncounterId, PersonId},
};
use plainsight_device::{Config, Device, DeviceError, Handle, OutboxState, clock, sync};
use std::{io::Write as _, path::Path, sync::Arc, time::Duration};

/// So often is a refused step tried again before the officer would ring somebody.
const TRIES: u32 = 4;
/// What an officer may be told when a disk fails.
const DISK: [&str; 2] = ["disk-full", "disk-error"];

struct Shift {
    handle: Handle,
    runtime: tokio::runtime::Runtime,
}

/// Works one shift on `home`, saying each thing that is done.
///
/// # Errors
/// A refusal that is not about the disk: a defect.
pub fn work(home: &Path) -> Result<()> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let handle = start(home)?;
    let Some(handle) = handle else { return say(&Said::GaveUp) };
    let shift = Shift { handle, runtime };
    match shift.through() {
        Ok(()) => say(&Said::Finished),
        Err(error) if error.downcast_ref::<Enough>().is_some() => say(&Said::GaveUp),
        Err(error) => Err(error),
    }
}

/// A step was refused too often.
#[derive(Debug, thiserror::Error)]
#[error("refused too often")]
struct Enough;

fn say(said: &Said) -> Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", serde_json::to_string(said)?)?;
    Ok(out.flush()?)
}

fn refused(error: &DeviceError) -> Result<()> {
    if !DISK.contains(&error.code()) {
        bail!("refused with {}: {error}", error.code());
    }
    say(&Said::Refused { code: error.code().to_owned() })
}

fn start(home: &Path) -> Result<Option<Handle>> {
    for _ in 0..TRIES {
        let config = Config { home: home.to_owned(), idle_lock: Duration::MAX };
        match Handle::start(config, Arc::clone(&PACK)) {
            Ok(handle) => return Ok(Some(handle)),
            Err(error) => refused(&error)?,
        }
    }
    Ok(None)
}

impl Shift {
    fn through(&self) -> Result<()> {
        self.step(|device| {
            let officer = device.officers()?.first().map(|officer| officer.id);
            let officer = officer.ok_or(DeviceError::Refused("officer-unknown"))?;
            device.unlock(officer, PASS_PHRASE, clock::now())
        })?;
        let encounter = self.step(|device| device.start_encounter(clock::now()))?;
        self.note(encounter)?;
        let person = self
            .step(move |device| device.add_person(encounter, "Man at the counter", clock::now()))?;
        self.answers(person)?;
        let env_id = self.step(move |device| device.seal(person, clock::now()))?;
        say(&Said::Sealed { env_id: env_id.to_string() })?;
        self.tried(|| {
            self.handle_ask(Device::send_now)?;
            self.runtime.block_on(sync::deliver_due(&self.handle)).map(|_| ())
        })?;
        let rows = self.step(|device| device.outbox())?;
        for row in rows.iter().filter(|row| row.state == OutboxState::Received) {
            say(&Said::Received { env_id: row.env_id.to_string() })?;
        }
        Ok(())
    }

    fn note(&self, encounter: EncounterId) -> Result<()> {
        let mut note = String::new();
        for _ in 0..4 {
            note.push_str("He says the bosses at the car wash kept his ID card. ");
            let text = note.clone();
            self.step(move |device| device.save_note(encounter, &text, clock::now()).map(|_| ()))?;
            say(&Said::Saved { encounter: encounter.to_string(), length: note.len() })?;
        }
        Ok(())
    }

    fn answers(&self, person: PersonId) -> Result<()> {
        for (field, value) in complete(ReportType::NrmChild) {
            let (name, text) = (field.clone(), value.clone());
            self.step(move |device| {
                device.save_answer(person, &name, &text, clock::now()).map(|_| ())
            })?;
            say(&Said::Answered { person: person.to_string(), field, value })?;
        }
        Ok(())
    }

    /// Does one thing, again while the disk refuses.
    fn step<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Device) -> Result<T, DeviceError> + Clone + Send + 'static,
    ) -> Result<T> {
        self.tried(|| self.handle_ask(what.clone()))
    }

    fn tried<T>(&self, mut what: impl FnMut() -> Result<T, DeviceError>) -> Result<T> {
        for _ in 0..TRIES {
            match what() {
                Ok(value) => return Ok(value),
                Err(error) => refused(&error)?,
            }
        }
        Err(Enough).context("a step")
    }

    fn handle_ask<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut Device) -> Result<T, DeviceError> + Send + 'static,
    ) -> Result<T, DeviceError> {
        self.runtime.block_on(self.handle.ask(what)).and_then(|answer| answer)
    }
}
