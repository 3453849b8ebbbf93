//! The thin loop that does what the machine says.

use super::{
    Http,
    answer::{self, Expected},
    machine::{Effect, Event, Item, Machine, Verdict},
};
use crate::{Device, DeviceError, Handle, OutboxState, clock};
use chrono::{DateTime, Utc};
use plainsight_core::id::EnvelopeId;
use plainsight_seal::random;
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
    /// Requests made.
    pub tried: u32,
    /// Receipts verified and kept.
    pub received: u32,
}

/// Sends whatever is due until nothing is; then answers what was done.
///
/// # Errors
/// `not-enrolled`, or what the database says. A hub that cannot be reached is no error: the
/// report waits and says why.
pub async fn deliver_due(handle: &Handle) -> Result<Delivery, DeviceError> {
    let Some(enrolled) = handle.ask(|device| device.enrolled()).await?? else {
        return Err(DeviceError::Hub("not-enrolled"));
    };
    let http = Http::new(&enrolled.hub_url)?;
    let mut machine = handle.ask(|device| device.machine()).await??;
    let mut done = Delivery { tried: 0, received: 0 };
    // First in, first out: what an answer meant is on disk before the next request is made.
    let mut effects = VecDeque::from(machine.step(Event::Tick, now_ms(), random::number()));
    while let Some(effect) = effects.pop_front() {
        if let Effect::Send(env_id) = effect {
            done.tried += 1;
            let verdict = send(handle, &http, &enrolled.hub_url, env_id).await?;
            let event = Event::Answered(env_id, verdict);
            effects.extend(machine.step(event, now_ms(), random::number()));
        } else {
            done.received += u32::from(matches!(effect, Effect::KeepReceipt(..)));
            handle.ask(move |device| device.keep_effect(effect, clock::now())).await??;
        }
    }
    Ok(done)
}

/// Delivers for ever, waking when something is due, sealed or asked for.
pub async fn run(handle: Handle) {
    loop {
        // A failure here (disk full, not enrolled yet) must not end delivery: look again.
        let _ = deliver_due(&handle).await;
        let wake = handle.ask(|device| device.next_wake(clock::now())).await;
        let Ok(wake) = wake else { return };
        let pause = wake.unwrap_or(LONGEST_SLEEP).clamp(Duration::from_millis(50), LONGEST_SLEEP);
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = handle.woken() => {}
        }
    }
}

async fn send(
    handle: &Handle,
    http: &Http,
    address: &str,
    env_id: EnvelopeId,
) -> Result<Verdict, DeviceError> {
    // Counted on disk before it is made: a report that crashes the program cannot do so for ever.
    let outgoing = handle.ask(move |device| device.begin_send(env_id, clock::now())).await??;
    let answered = http.put(address, env_id, outgoing.frame).await;
    let verdict = match answered {
        Ok(raw) => answer::read(raw.status, &raw.body, &outgoing.expected),
        Err(_) => Verdict::Transient("offline"),
    };
    let (contact, verified) = match &verdict {
        Verdict::Received(_) => ("ok", true),
        Verdict::Transient("offline") => ("offline", false),
        Verdict::NotOurHub => ("blocked", false),
        Verdict::Transient(_) | Verdict::Refused(_) => ("ok", false),
    };
    handle.ask(move |device| device.keep_contact(contact, verified, clock::now())).await??;
    Ok(verdict)
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
        Ok(machine)
    }

    fn next_wake(&self, now: DateTime<Utc>) -> Option<Duration> {
        let wake = self.machine().ok()?.next_wake()?;
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

    fn keep_effect(&mut self, effect: Effect, now: DateTime<Utc>) -> Result<(), DeviceError> {
        match effect {
            Effect::Send(_) => Ok(()),
            Effect::KeepReceipt(env_id, receipt) => self.keep_receipt(env_id, &receipt, now),
            Effect::Wait { env_id, next_try_at, problem, parked } => {
                let state = if parked { OutboxState::Parked } else { OutboxState::Queued };
                self.keep_outcome(env_id, state, next_try_at, &problem)
            }
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
