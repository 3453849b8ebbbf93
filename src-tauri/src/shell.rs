//! What every command shares: the device's thread, the guidance, and the frame of the window.

use crate::{
    convert,
    review::ReviewJob,
    speech::Sound,
    view::{AppView, PersonView, ProblemView, SentView, StageView},
};
use plainsight_core::guidance::Pack;
use plainsight_device::{Device, DeviceError, Handle, Person, clock};
use std::sync::Arc;

/// Seconds before the idle lock during which the window warns.
const WARN_SECONDS: u64 = 30;

/// State of the shell.
pub(crate) struct Shell {
    /// The device's thread.
    pub(crate) handle: Handle,
    /// The guidance in force.
    pub(crate) pack: Arc<Pack>,
    /// Voices and recorded clips.
    pub(crate) sound: Arc<Sound>,
    /// Review of old records.
    pub(crate) review: Arc<ReviewJob>,
}

impl Shell {
    /// Asks the device and turns a refusal into what the window understands.
    pub(crate) async fn ask<T, F>(&self, question: F) -> Result<T, ProblemView>
    where
        T: Send + 'static,
        F: FnOnce(&mut Device) -> Result<T, DeviceError> + Send + 'static,
    {
        let answer = self.handle.ask(question).await.and_then(|answer| answer);
        answer.map_err(|error| convert::problem(&error))
    }

    /// One person after `work`, with what still stands in the way of their report.
    pub(crate) async fn person<F>(&self, work: F) -> Result<PersonView, ProblemView>
    where
        F: FnOnce(&mut Device) -> Result<Person, DeviceError> + Send + 'static,
    {
        let found = self.ask(move |device| {
            let person = work(device)?;
            let checked = device.check_report(person.id, clock::now().date_naive())?;
            Ok((person, checked))
        });
        Ok(convert::person(&self.pack, found.await?))
    }

    /// The frame of the window.
    pub(crate) async fn frame(&self) -> Result<AppView, ProblemView> {
        let idle = self.handle.idle();
        self.ask(move |device| {
            let left = device.idle_lock().saturating_sub(idle).as_secs();
            let open = device.unlocked().is_some();
            let locks_in = Some(left).filter(|left| open && *left <= WARN_SECONDS);
            frame(device, locks_in.and_then(|left| u32::try_from(left).ok()))
        })
        .await
    }

    /// The locale in force.
    pub(crate) async fn locale(&self) -> Result<String, ProblemView> {
        Ok(self.ask(|device| device.settings()).await?.locale)
    }

    /// *Sent*.
    pub(crate) async fn sent(&self) -> Result<SentView, ProblemView> {
        self.ask(|device| {
            let hub = convert::hub(device.enrolled()?);
            let rows = device.reports()?;
            Ok(SentView { rows: rows.into_iter().map(convert::sent_row).collect(), hub })
        })
        .await
    }
}

fn frame(device: &Device, locks_in: Option<u32>) -> Result<AppView, DeviceError> {
    let officers = device.officers()?;
    let stage = match device.unlocked() {
        Some(_) => StageView::Open,
        None if officers.is_empty() => StageView::Create,
        None => StageView::Unlock,
    };
    let officer = device.unlocked().and_then(|id| officers.iter().find(|one| one.id == id));
    let pack = device.pack();
    Ok(AppView {
        stage,
        officer: officer.map(convert::officer),
        officers: officers.iter().map(convert::officer).collect(),
        idle_locked: device.idle_locked().map(|id| id.to_string()),
        locks_in,
        settings: convert::settings_out(device.settings()?),
        hub: convert::hub(device.enrolled()?),
        queue: convert::queue(device.queue_count()?),
        guidance_version: pack.manifest.version.clone(),
        law_as_at: pack.manifest.law_as_at.to_string(),
        notices: device.notices().map(convert::notice).collect(),
        key_store: device.key_home().as_str().to_owned(),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}
