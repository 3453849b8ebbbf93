//! The thin loop that does what the machine says.

use super::{
    Http,
    answer::{self, Expected, Raw},
    contact::{Page, Reconciled},
    files_run::deliver_files,
    http::{Asking, RawAnswer, SignedRequest},
    machine::{Effect, Event, Item, Machine, Verdict},
};
use crate::{Device, DeviceError, Enrolled, Handle, OutboxState, clock, hub_keys};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::EnvelopeId,
    wire::{HaveList, LogState, MAX_HAVE, VERSION, request_parts},
};
use plainsight_seal::{Domain, hex, random, sha256};
use std::{collections::VecDeque, time::Duration};

/// Longest sleep: the outbox is looked at again even if nobody said that it changed.
const LONGEST_SLEEP: Duration = Duration::from_secs(2);

/// One frame to be sent.
struct Outgoing {
    frame: Vec<u8>,
    expected: Expected,
}

/// How a round ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Reports sent, received or not.
    pub tried: u32,
    /// Receipts verified and kept.
    pub received: u32,
}

/// Sends whatever is due until nothing is, and keeps in touch with the hub; then answers what was
/// done.
///
/// # Errors
/// `not-enrolled`, or what the database says. A hub that cannot be reached is no error: the
/// report waits and says why.
pub async fn deliver_due(handle: &Handle) -> Result<Delivery, DeviceError> {
    let Some(enrolled) = handle.ask(|device| device.enrolled()).await?? else {
        return Err(DeviceError::Hub("not-enrolled"));
    };
    let http = Http::pinned(&enrolled)?;
    let mut machine = handle.ask(|device| device.machine()).await??;
    let mut line = Line { handle, http, enrolled, hub_nonce: String::new() };
    let mut done = Delivery { tried: 0, received: 0 };
    // First in, first out: what an answer meant is on disk before the next request is made.
    let mut effects = VecDeque::from(machine.step(Event::Tick, now_ms(), random::number()));
    while let Some(effect) = effects.pop_front() {
        let at = machine.at();
        let event = match effect {
            Effect::Send(env_id) => {
                done.tried += 1;
                Event::Answered(env_id, line.send(env_id, at).await?)
            }
            Effect::Hello => Event::Heard(line.hello(at).await?.map(Box::new)),
            Effect::Reconcile => Event::Reconciled(line.reconcile(at).await?),
            Effect::Notices { after } => Event::Noticed(line.notices(at, after).await?),
            keep => {
                done.received += u32::from(matches!(keep, Effect::KeepReceipt { .. }));
                handle.ask(move |device| device.keep_effect(keep, clock::now())).await??;
                continue;
            }
        };
        effects.extend(machine.step(event, now_ms(), random::number()));
    }
    deliver_files(handle, &line.http, line.address()).await?;
    // Only on a line that has just proved to lead to our hub.
    if !line.hub_nonce.is_empty() {
        line.relay(machine.at()).await?;
    }
    Ok(done)
}

/// Delivers for ever, waking when something is due, sealed or asked for.
pub async fn run(handle: Handle) {
    loop {
        let done = deliver_due(&handle).await;
        let wake = handle.ask(|device| device.next_wake(clock::now())).await;
        let Ok(wake) = wake else { return };
        // A failure (disk full, not enrolled yet) must not end delivery, nor make it spin.
        let wake = wake.filter(|_| done.is_ok());
        let pause = wake.unwrap_or(LONGEST_SLEEP).clamp(Duration::from_millis(50), LONGEST_SLEEP);
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = handle.woken() => {}
        }
    }
}

/// The line to one hub during a round.
pub(super) struct Line<'a> {
    pub(super) handle: &'a Handle,
    http: Http,
    enrolled: Enrolled,
    /// From the last state that verified; empty before the first.
    hub_nonce: String,
}

impl Line<'_> {
    fn address(&self) -> &str {
        &self.enrolled.hub_url
    }

    async fn send(&mut self, env_id: EnvelopeId, at: u64) -> Result<Verdict, DeviceError> {
        // Counted on disk before it is made: a report that crashes the program cannot do so for
        // ever.
        let begin = move |device: &mut Device| device.begin_send(env_id, clock::now());
        let outgoing = self.handle.ask(begin).await??;
        let nonce = fresh_nonce();
        let asking = Asking { nonce: &nonce, at };
        let answered = self.http.put(self.address(), env_id, &asking, outgoing.frame).await;
        let mut expected = outgoing.expected;
        let mut verdict = verdict(&answered, &nonce, &expected);
        // Perhaps it is the hub with keys that this device does not know yet.
        if verdict == Verdict::NotOurHub && answered.is_ok() && self.learn_keys().await? {
            expected.enrolled = self.enrolled.clone();
            verdict = self::verdict(&answered, &nonce, &expected);
        }
        let (contact, hub_now) = match &verdict {
            Verdict::Received { state, .. } => {
                self.hub_nonce.clone_from(&state.hub_nonce);
                ("ok", Some(state.now))
            }
            Verdict::Transient(problem @ ("offline" | "certificate")) => (*problem, None),
            Verdict::NotOurHub => ("blocked", None),
            Verdict::Transient(_) | Verdict::Refused(_) => ("ok", None),
        };
        self.note_contact(contact, hub_now).await?;
        Ok(verdict)
    }

    /// Asks the hub for its keys; whether they have changed.
    async fn learn_keys(&mut self) -> Result<bool, DeviceError> {
        let nonce = fresh_nonce();
        let answered = self.http.hello(self.address(), &Asking { nonce: &nonce, at: 0 }).await;
        match answered {
            Ok(answer) => self.take_keys(&answer.body).await,
            Err(_) => Ok(false),
        }
    }

    async fn take_keys(&mut self, hello: &[u8]) -> Result<bool, DeviceError> {
        let Some(keys) = hub_keys::in_hello(hello).filter(|keys| *keys != self.enrolled.grant.keys)
        else {
            return Ok(false);
        };
        let adopt = move |device: &mut Device| device.adopt_keys(&keys, clock::now());
        let Some(enrolled) = self.handle.ask(adopt).await?? else { return Ok(false) };
        self.http = Http::pinned(&enrolled)?;
        self.enrolled = enrolled;
        Ok(true)
    }

    async fn hello(&mut self, at: u64) -> Result<Option<LogState>, DeviceError> {
        let nonce = fresh_nonce();
        let answered = self.http.hello(self.address(), &Asking { nonce: &nonce, at }).await;
        if let Ok(answer) = &answered {
            self.take_keys(&answer.body).await?;
        }
        let (state, contact) = match &answered {
            Err(error) => match silence(error) {
                Verdict::Transient(problem) => (None, problem),
                _ => (None, "blocked"),
            },
            Ok(answer) => match answer::state(&raw(answer, &nonce), &self.enrolled) {
                Ok(state) => (Some(state), "ok"),
                Err(_) if answer.status == 429 || answer.status >= 500 => (None, "ok"),
                Err(_) => (None, "blocked"),
            },
        };
        if let Some(state) = &state {
            self.hub_nonce.clone_from(&state.hub_nonce);
        }
        self.note_contact(contact, state.as_ref().map(|state| state.now)).await?;
        Ok(state)
    }

    /// Asks page by page. The checkpoint is that of the first answer: what the log lost after it
    /// shows at the next contact.
    async fn reconcile(&mut self, at: u64) -> Result<Option<Reconciled>, DeviceError> {
        let have = self.handle.ask(|device| device.have()).await??;
        let mut missing = Vec::new();
        let mut first = None;
        let mut pages: Vec<_> = have.chunks(MAX_HAVE).collect();
        if pages.is_empty() {
            pages.push(&[]);
        }
        for page in pages {
            let list =
                HaveList { v: VERSION, have: page.iter().map(|(have, _)| have.clone()).collect() };
            let body = serde_json::to_vec(&list).map_err(|_| DeviceError::Row("have"))?;
            let asked =
                self.ask(reqwest::Method::POST, "/v1/reconcile".into(), body, at, answer::missing);
            let Some((answer, state)) = asked.await? else { return Ok(None) };
            first.get_or_insert(state.end);
            let lost = page.iter().filter(|(have, _)| answer.missing.contains(&have.env_id));
            missing.extend(lost.map(|(have, seq)| (have.env_id, *seq)));
        }
        // Something may have been put back from a vault while the hub was asked.
        let whole = self.handle.ask(|device| device.have()).await??.len() == have.len();
        Ok(first.map(|at| Reconciled { missing, at, whole }))
    }

    async fn notices(&mut self, at: u64, after: u64) -> Result<Option<Page>, DeviceError> {
        let (epoch, _) = self.handle.ask(|device| device.last_place()).await??;
        let target = format!("/v1/notices?after={after}&epoch={epoch}");
        let asked = self.ask(reqwest::Method::GET, target, Vec::new(), at, answer::notices);
        let page = asked.await?;
        if let Some(page) = &page {
            let seq = page.seq;
            let look = move |device: &mut Device| device.seen_elsewhere(&epoch, seq, clock::now());
            self.handle.ask(look).await??;
        }
        Ok(page.map(|page| Page { notices: page.notices, through: page.through, more: page.more }))
    }

    /// A signed question; nothing if no answer came that verifies.
    pub(super) async fn ask<T>(
        &mut self,
        method: reqwest::Method,
        target: String,
        body: Vec<u8>,
        at: u64,
        read: fn(&Raw<'_>, &Enrolled) -> Result<T, DeviceError>,
    ) -> Result<Option<T>, DeviceError> {
        let hub_nonce = self.hub_nonce.clone();
        let sign =
            move |device: &mut Device| device.signed_request(method, target, hub_nonce, body);
        let request = self.handle.ask(sign).await??;
        let nonce = fresh_nonce();
        let asking = Asking { nonce: &nonce, at };
        let answered = self.http.ask(self.address(), &asking, request).await;
        Ok(answered.ok().and_then(|answer| read(&raw(&answer, &nonce), &self.enrolled).ok()))
    }

    async fn note_contact(
        &self,
        contact: &'static str,
        hub_now: Option<i64>,
    ) -> Result<(), DeviceError> {
        let keep = move |device: &mut Device| device.keep_contact(contact, hub_now, clock::now());
        self.handle.ask(keep).await?
    }
}

fn verdict(answered: &Result<RawAnswer, DeviceError>, nonce: &str, expected: &Expected) -> Verdict {
    match answered {
        Ok(answer) => answer::read(&raw(answer, nonce), expected),
        Err(error) => silence(error),
    }
}

/// What it means that no answer came.
fn silence(error: &DeviceError) -> Verdict {
    match error.code() {
        "hub-not-ours" => Verdict::NotOurHub,
        "hub-certificate" => Verdict::Transient("certificate"),
        _ => Verdict::Transient("offline"),
    }
}

fn raw<'a>(answer: &'a RawAnswer, nonce: &'a str) -> Raw<'a> {
    Raw { status: answer.status, body: &answer.body, state: answer.state.as_deref(), nonce }
}

fn fresh_nonce() -> String {
    hex(&random::bytes::<16>())
}

fn now_ms() -> i64 {
    clock::now().timestamp_millis()
}

impl Device {
    /// The machine as the outbox has it.
    pub(crate) fn machine(&self) -> Result<Machine, DeviceError> {
        let mut machine = Machine::default();
        for row in self.outbox()? {
            if row.state != OutboxState::Received {
                let item = Item {
                    tries: row.tries,
                    next_try_at: row.next_try_at,
                    parked: row.state == OutboxState::Parked,
                    seq: row.seq,
                };
                machine.load(row.env_id, item);
            }
        }
        machine.keep_in_touch(self.contact()?);
        Ok(machine)
    }

    fn next_wake(&self, now: DateTime<Utc>) -> Option<Duration> {
        let files = self.file_machine().ok()?.next_wake();
        let wake = self.machine().ok()?.next_wake().into_iter().chain(files).min()?;
        let wait = wake.saturating_sub(now.timestamp_millis()).max(0);
        Some(Duration::from_millis(u64::try_from(wait).unwrap_or_default()))
    }

    fn begin_send(
        &mut self,
        env_id: EnvelopeId,
        now: DateTime<Utc>,
    ) -> Result<Outgoing, DeviceError> {
        self.count_try(env_id, now)?;
        let row = self.outbox_row(env_id)?.ok_or(DeviceError::Row("outbox"))?;
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        let expected = Expected { enrolled, device: self.id()?, env_id, fp: row.fp };
        Ok(Outgoing { frame: self.frame(env_id)?, expected })
    }

    fn signed_request(
        &self,
        method: reqwest::Method,
        target: String,
        hub_nonce: String,
        body: Vec<u8>,
    ) -> Result<SignedRequest, DeviceError> {
        let message = request_parts(method.as_str(), &target, &hub_nonce, &hex(&sha256(&body)));
        let signature = hex(&self.signer.sign(Domain::Request, &[message.as_bytes()]));
        let device = self.id()?.to_string();
        Ok(SignedRequest { method, target, device, hub_nonce, signature, body })
    }

    fn keep_effect(&mut self, effect: Effect, now: DateTime<Utc>) -> Result<(), DeviceError> {
        match effect {
            Effect::Send(_) | Effect::Hello | Effect::Reconcile | Effect::Notices { .. } => Ok(()),
            Effect::KeepReceipt { env_id, receipt, seen } => {
                self.keep_receipt(env_id, &receipt, &seen, now)
            }
            Effect::Wait { env_id, next_try_at, problem, parked } => {
                let state = if parked { OutboxState::Parked } else { OutboxState::Queued };
                self.keep_outcome(env_id, state, next_try_at, &problem)
            }
            Effect::KeepSeen(seen) => self.keep_seen(&seen),
            Effect::KeepReconciled { missing, at } => self.keep_reconciled(&missing, &at, now),
            Effect::KeepNotices { notices, through } => self.keep_notices(&notices, through),
            Effect::ContactAt { next_at, tries } => self.keep_contact_at(next_at, tries),
        }
    }

    /// A person pressed "Send now".
    ///
    /// # Errors
    /// What the database says.
    pub fn send_now(&mut self) -> Result<(), DeviceError> {
        self.due_now()
    }
}
