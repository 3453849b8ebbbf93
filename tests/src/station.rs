//! A police laptop: a device in a temporary folder, with the real engine.

use crate::{
    hub::Hub,
    process::{PATIENCE, until},
};
use anyhow::{Result, anyhow, bail};
use plainsight_core::{
    forms::Answers,
    guidance::Pack,
    id::{EnvelopeId, OfficerId, PersonId},
};
use plainsight_device::{
    Config, Device, DeviceError, Handle, NewOfficer, OutboxRow, OutboxState, clock,
    sync::deliver_due,
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
    time::Duration,
};
use tempfile::TempDir;
use zeroize::Zeroizing;

/// Everybody's pass phrase.
pub const PASS_PHRASE: &str = "four quiet brown geese";

/// The built-in guidance.
pub static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| match Pack::embedded() {
    Ok(pack) => Arc::new(pack),
    Err(problems) => panic!("the built-in guidance is refused: {problems:?}"),
});

/// A laptop.
pub struct Station {
    home: TempDir,
    handle: Option<Handle>,
    runtime: tokio::runtime::Runtime,
}

impl Station {
    /// A new laptop without an officer.
    ///
    /// # Errors
    /// What the engine says.
    pub fn new() -> Result<Self> {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let mut station = Self { home: TempDir::new()?, handle: None, runtime };
        station.switch_on()?;
        Ok(station)
    }

    /// A laptop with an officer, unlocked, enrolled with a hub.
    ///
    /// # Errors
    /// What the engine says.
    pub fn enrolled(hub: &Hub) -> Result<Self> {
        let station = Self::new()?;
        station.officer("Amy Reed", "4417")?;
        station.enrol(hub)?;
        Ok(station)
    }

    /// Opens the laptop's folder.
    ///
    /// # Errors
    /// What the engine says.
    pub fn switch_on(&mut self) -> Result<()> {
        let config =
            Config { home: self.home.path().to_owned(), idle_lock: Duration::from_secs(300) };
        self.handle = Some(Handle::start(config, Arc::clone(&PACK))?);
        Ok(())
    }

    /// Drops everything that was in memory and waits until its files are closed.
    ///
    /// # Panics
    /// If a file stays open.
    pub fn switch_off(&mut self) {
        self.handle = None;
        let closed = until("the laptop's files are closed", || Ok(!self.has_open_files()?));
        closed.expect("the owner thread ends when its last handle goes");
    }

    /// SQLite removes a file's write-ahead log when its last connection closes.
    fn has_open_files(&self) -> Result<bool> {
        for folder in [self.home.path().to_owned(), self.home.path().join("vaults")] {
            for entry in std::fs::read_dir(folder)? {
                if entry?.path().to_string_lossy().ends_with("-wal") {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// The laptop's folder.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The way to its engine.
    ///
    /// # Panics
    /// If it is switched off.
    #[must_use]
    pub fn handle(&self) -> &Handle {
        self.handle.as_ref().expect("switched on")
    }

    /// Asks the engine.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn ask<T: Send + 'static>(
        &self,
        question: impl FnOnce(&mut Device) -> Result<T, DeviceError> + Send + 'static,
    ) -> Result<T, DeviceError> {
        self.runtime.block_on(self.handle().ask(question)).and_then(|answer| answer)
    }

    /// Makes an officer and leaves them unlocked.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn officer(&self, name: &str, collar: &str) -> Result<OfficerId, DeviceError> {
        let new = NewOfficer {
            name: name.into(),
            collar: collar.into(),
            force: "Sussex Police".into(),
            pass_phrase: Zeroizing::new(PASS_PHRASE.into()),
        };
        self.ask(move |device| device.create_officer(&new, clock::now()))
    }

    /// Unlocks the first officer.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn unlock(&self, pass_phrase: &'static str) -> Result<(), DeviceError> {
        self.ask(move |device| {
            let first = device.officers()?.first().map(|officer| officer.id);
            let first = first.ok_or(DeviceError::Refused("officer-unknown"))?;
            device.unlock(first, pass_phrase, clock::now())
        })
    }

    /// Enrols with a hub.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn enrol(&self, hub: &Hub) -> Result<()> {
        self.enrol_at(&hub.url(), hub)
    }

    /// Enrols with a hub that is reached at another address than its own: of somebody in the middle,
    /// perhaps.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn enrol_at(&self, url: &str, hub: &Hub) -> Result<()> {
        let (code, words) = hub.invitation()?;
        self.runtime.block_on(self.handle().enrol(url, &code))?;
        if self.ask(|device| device.hub_offer())?.is_some() {
            self.ask(move |device| device.confirm_hub_words(&words, clock::now()))?;
        }
        Ok(())
    }

    /// Starts an encounter with one person.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn person(&self, note: &str, answers: &Answers) -> Result<PersonId, DeviceError> {
        let (note, answers) = (note.to_owned(), answers.clone());
        self.ask(move |device| {
            let now = clock::now();
            let encounter = device.start_encounter(now)?;
            device.save_note(encounter, &note, now)?;
            let person = device.add_person(encounter, "Man at the counter", now)?;
            for (field, value) in &answers {
                device.save_answer(person, field, value, now)?;
            }
            Ok(person)
        })
    }

    /// Seals a person's report.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn seal(&self, person: PersonId) -> Result<EnvelopeId, DeviceError> {
        self.ask(move |device| device.seal(person, clock::now()))
    }

    /// Makes everything due and sends it once.
    ///
    /// # Errors
    /// The engine's refusal.
    pub fn deliver(&self) -> Result<(), DeviceError> {
        self.ask(|device| device.send_now())?;
        self.runtime.block_on(deliver_due(self.handle())).map(|_| ())
    }

    /// Lets delivery run by itself, as the window does.
    pub fn deliver_by_itself(&self) {
        self.runtime.spawn(plainsight_device::sync::run(self.handle().clone()));
    }

    /// Where a report is.
    ///
    /// # Errors
    /// If there is no such report.
    pub fn row(&self, env_id: EnvelopeId) -> Result<OutboxRow> {
        let rows = self.ask(|device| device.outbox())?;
        rows.into_iter().find(|row| row.env_id == env_id).ok_or_else(|| anyhow!("no such report"))
    }

    /// Waits until a report is received.
    ///
    /// # Errors
    /// After [`PATIENCE`].
    pub fn until_received(&self, env_id: EnvelopeId) -> Result<OutboxRow> {
        let mut last = None;
        let waited = until("a receipt", || {
            let row = self.row(env_id)?;
            let done = row.state == OutboxState::Received;
            last = Some(row);
            Ok(done)
        });
        match (waited, last) {
            (Ok(()), Some(row)) => Ok(row),
            (_, last) => bail!("no receipt after {PATIENCE:?}: {last:?}"),
        }
    }
}
