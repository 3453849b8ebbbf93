//! After any contact with the hub: tells it who this device's officers are, reads the directory,
//! fetches what was handed to them, says what became of it. Every step is on disk before the next;
//! what fails is tried again at the next contact, which comes soon then.

use super::{answer, runner::Line};
use crate::{Device, DeviceError, clock, share};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Fetched, ShareStep, StepTaken, VERSION},
};

/// When something is left to do, the next contact comes after so many milliseconds.
const SOON_MS: i64 = 20_000;

impl Line<'_> {
    /// Does what is to be done.
    pub(super) async fn relay(&mut self, at: u64) -> Result<(), DeviceError> {
        let whole = self.publish(at).await?
            && self.read_directory(at).await?
            && self.fetch_cases(at).await?
            && self.tell_steps(at).await?;
        if whole {
            return Ok(());
        }
        let soon = clock::now().timestamp_millis().saturating_add(SOON_MS);
        self.handle.ask(move |device| device.keep_contact_at(soon, 0)).await?
    }

    async fn publish(&mut self, at: u64) -> Result<bool, DeviceError> {
        let Some(text) = self.handle.ask(|device| device.roster_due()).await?? else {
            return Ok(true);
        };
        let body = text.clone().into_bytes();
        let kept = self.ask(reqwest::Method::PUT, "/v1/directory".into(), body, at, answer::kept);
        if kept.await?.is_none() {
            return Ok(false);
        }
        self.handle.ask(move |device| device.keep_published(&text)).await??;
        Ok(true)
    }

    async fn read_directory(&mut self, at: u64) -> Result<bool, DeviceError> {
        loop {
            let after = self.handle.ask(|device| device.directory_after()).await??;
            let target = format!("/v1/directory?after={after}");
            let page =
                self.ask(reqwest::Method::GET, target, Vec::new(), at, share::directory_page);
            let Some(page) = page.await? else { return Ok(false) };
            let more = page.more && page.through > after;
            self.handle.ask(move |device| device.keep_directory(&page)).await??;
            if !more {
                return Ok(true);
            }
        }
    }

    async fn fetch_cases(&mut self, at: u64) -> Result<bool, DeviceError> {
        let mut whole = true;
        for env_id in self.handle.ask(|device| device.wanted()).await??.fetch {
            let target = format!("/v1/handovers/{env_id}");
            let read = |raw: &answer::Raw<'_>, enrolled: &crate::Enrolled| {
                answer::body_of::<Fetched>(raw, enrolled)
            };
            let fetched = self.ask(reqwest::Method::GET, target, Vec::new(), at, read).await?;
            match fetched.filter(|fetched| fetched.env_id == env_id) {
                Some(fetched) => {
                    let keep =
                        move |device: &mut Device| device.keep_fetched(&fetched, clock::now());
                    self.handle.ask(keep).await??;
                }
                // The others are not held back by one that cannot be had.
                None => whole = false,
            }
        }
        Ok(whole)
    }

    async fn tell_steps(&mut self, at: u64) -> Result<bool, DeviceError> {
        let mut whole = true;
        for (env_id, step) in self.handle.ask(|device| device.wanted()).await??.tell {
            whole &= self.tell_step(at, env_id, step).await?;
        }
        Ok(whole)
    }

    async fn tell_step(
        &mut self,
        at: u64,
        env_id: EnvelopeId,
        step: ShareStep,
    ) -> Result<bool, DeviceError> {
        let taken = StepTaken { v: VERSION, env_id, step };
        let body = serde_json::to_vec(&taken).map_err(|_| DeviceError::Row("step"))?;
        let target = "/v1/handovers".to_owned();
        let told = self.ask(reqwest::Method::POST, target, body, at, answer::kept).await?;
        if told.is_none() {
            return Ok(false);
        }
        self.handle.ask(move |device| device.keep_told(env_id, step)).await??;
        Ok(true)
    }
}
