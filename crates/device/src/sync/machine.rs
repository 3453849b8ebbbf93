//! What to do next: a state machine without I/O. Events in, effects out; `now` and randomness are
//! arguments, so that a simulation can drive exactly this code.
//!
//! Times are milliseconds since 1970 by the device's clock. That clock only paces the tries: it
//! never decides whether a report was received.

use super::contact::{Contact, Page, Reconciled, Seen, Talk};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Checkpoint, LogState},
};
use std::collections::BTreeMap;

/// First and longest wait of the back-off, in milliseconds: full jitter between 0 and the
/// smaller of 15 minutes and 2 s × 2ⁿ. There is no last try.
const FIRST_WAIT_MS: i64 = 2_000;
/// See [`FIRST_WAIT_MS`].
pub const LONGEST_WAIT_MS: i64 = 15 * 60 * 1_000;
/// A refused report is tried again daily: the refusal may have been a mistake.
pub const PARKED_WAIT_MS: i64 = 24 * 60 * 60 * 1_000;

/// One report on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Tries so far.
    pub tries: u32,
    /// Not before this time.
    pub next_try_at: i64,
    /// Set aside after a refusal.
    pub parked: bool,
    /// Place among the device's envelopes; lower goes first.
    pub seq: u64,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A report was sealed, or found in the outbox at start.
    Queued(EnvelopeId, Item),
    /// Time passed.
    Tick,
    /// A person pressed "Send now", or the network came back: everything is due.
    SendNow,
    /// The answer to a [`Effect::Send`].
    Answered(EnvelopeId, Verdict),
    /// The answer to [`Effect::Hello`]; nothing if none came that verifies.
    Heard(Option<Box<LogState>>),
    /// The answer to [`Effect::Reconcile`]; nothing if none came that verifies.
    Reconciled(Option<Reconciled>),
    /// The answer to [`Effect::Notices`]; nothing if none came that verifies.
    Noticed(Option<Page>),
}

/// What an answer means for the report it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A receipt verified, and so did the state of the log that came with it.
    Received {
        /// Literal.
        receipt: String,
        /// The log, a moment after.
        state: Box<LogState>,
    },
    /// No answer, or the hub is busy.
    Transient(&'static str),
    /// Something answered that is not our hub: a captive portal, a proxy.
    NotOurHub,
    /// The hub refused this report.
    Refused(String),
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Count the try on disk, then send. At most one is on its way at any time.
    Send(EnvelopeId),
    /// Keep the receipt on disk together with what was seen of the log; only then is it received.
    KeepReceipt {
        /// Which report.
        env_id: EnvelopeId,
        /// Literal.
        receipt: String,
        /// The log.
        seen: Seen,
    },
    /// Ask the hub where its log stands.
    Hello,
    /// Ask which of the received reports the hub does not have.
    Reconcile,
    /// Ask what people said back after this place in the log.
    Notices {
        /// Place in the log.
        after: u64,
    },
    /// Keep what was seen of the log.
    KeepSeen(Seen),
    /// In one transaction: what is missing waits to be sent again, the checkpoint is the one given,
    /// the doubt is over, notices are read from the beginning.
    KeepReconciled {
        /// To be sent again.
        missing: Vec<EnvelopeId>,
        /// The new checkpoint.
        at: Checkpoint,
    },
    /// Keep notices and the place to go on from.
    KeepNotices {
        /// Each literal.
        notices: Vec<String>,
        /// Place in the log.
        through: u64,
    },
    /// Keep when the next contact is due.
    ContactAt {
        /// When.
        next_at: i64,
        /// Failed contacts in a row.
        tries: u32,
    },
    /// Keep why it failed and when to try again.
    Wait {
        /// Which report.
        env_id: EnvelopeId,
        /// When to try again.
        next_try_at: i64,
        /// Code of the reason.
        problem: String,
        /// Set aside: needs a person, others go on.
        parked: bool,
    },
}

/// The machine. Rebuilt from the outbox at every start; holds nothing that is not on disk.
#[derive(Clone, Debug, Default)]
pub struct Machine {
    items: BTreeMap<EnvelopeId, Item>,
    talk: Option<Talk>,
    in_flight: Option<Flight>,
}

/// The one request that is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flight {
    Report(EnvelopeId),
    Contact,
}

impl Machine {
    /// Takes up a report found in the outbox, without acting yet.
    pub fn load(&mut self, env_id: EnvelopeId, item: Item) {
        self.items.entry(env_id).or_insert(item);
    }

    /// Takes up where the device stands with its hub; without it, nothing but reports is sent.
    pub fn keep_in_touch(&mut self, contact: Contact) {
        self.talk = Some(Talk::new(contact));
    }

    /// The size of the log to ask about with the next request.
    #[must_use]
    pub fn at(&self) -> u64 {
        let checkpoint = self.talk.as_ref().and_then(|talk| talk.contact.checkpoint.as_ref());
        checkpoint.map_or(0, |checkpoint| checkpoint.size)
    }

    /// One step.
    pub fn step(&mut self, event: Event, now: i64, random: u64) -> Vec<Effect> {
        match event {
            Event::Queued(env_id, item) => {
                self.items.entry(env_id).or_insert(item);
                self.send_next(now)
            }
            Event::Tick => self.send_next(now),
            Event::SendNow => {
                self.items.values_mut().for_each(|item| item.next_try_at = 0);
                if let Some(talk) = &mut self.talk {
                    talk.contact.next_at = 0;
                }
                self.send_next(now)
            }
            Event::Answered(env_id, verdict) => {
                let mut effects = self.settle(env_id, verdict, now, random);
                effects.extend(self.send_next(now));
                effects
            }
            Event::Heard(_) | Event::Reconciled(_) | Event::Noticed(_) => {
                let mut effects = self.talked(event, now, random);
                effects.extend(self.send_next(now));
                effects
            }
        }
    }

    /// An answer to a question of a contact. A late one, to a question given up, says nothing.
    fn talked(&mut self, event: Event, now: i64, random: u64) -> Vec<Effect> {
        if self.in_flight != Some(Flight::Contact) {
            return Vec::new();
        }
        self.in_flight = None;
        let Some(talk) = &mut self.talk else { return Vec::new() };
        match event {
            Event::Heard(Some(state)) => talk.heard(&state),
            Event::Reconciled(Some(answer)) if answer.whole => {
                for (env_id, seq) in &answer.missing {
                    let item = Item { tries: 0, next_try_at: 0, parked: false, seq: *seq };
                    self.items.insert(*env_id, item);
                }
                talk.reconciled(&answer)
            }
            Event::Noticed(Some(page)) => talk.noticed(page, now, random),
            _ => talk.failed(now, random),
        }
    }

    /// When the next [`Event::Tick`] is worth making; nothing while an answer is awaited or
    /// nothing waits.
    #[must_use]
    pub fn next_wake(&self) -> Option<i64> {
        if self.in_flight.is_some() {
            return None;
        }
        let contact = self.talk.as_ref().map(|talk| talk.contact.next_at);
        self.items.values().map(|item| item.next_try_at).chain(contact).min()
    }

    /// Reports without a verified receipt.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.items.len()
    }

    fn send_next(&mut self, now: i64) -> Vec<Effect> {
        if self.in_flight.is_some() {
            return Vec::new();
        }
        let next = self
            .items
            .iter()
            .filter(|(_, item)| is_due(item, now))
            // Reports that a person must look at never hold back the others.
            .min_by_key(|(_, item)| (item.parked, item.tries, item.seq))
            .map(|(env_id, _)| *env_id);
        let Some(env_id) = next else {
            // Reports first; keeping in touch when none is due.
            let question = self.talk.as_ref().and_then(|talk| talk.question(now));
            self.in_flight = question.as_ref().map(|_| Flight::Contact);
            return question.into_iter().collect();
        };
        self.in_flight = Some(Flight::Report(env_id));
        if let Some(item) = self.items.get_mut(&env_id) {
            item.tries = item.tries.saturating_add(1);
        }
        vec![Effect::Send(env_id)]
    }

    fn settle(
        &mut self,
        env_id: EnvelopeId,
        verdict: Verdict,
        now: i64,
        random: u64,
    ) -> Vec<Effect> {
        if self.in_flight == Some(Flight::Report(env_id)) {
            self.in_flight = None;
        }
        let Some(item) = self.items.get_mut(&env_id) else {
            return Vec::new();
        };
        let (wait, problem, parked) = match verdict {
            Verdict::Received { receipt, state } => {
                self.items.remove(&env_id);
                let seen = self.talk.as_mut().map_or(Seen::Doubt, |talk| talk.judge(&state));
                return vec![Effect::KeepReceipt { env_id, receipt, seen }];
            }
            Verdict::Transient(problem) => (jitter(item.tries, random), problem.to_owned(), false),
            Verdict::NotOurHub => (jitter(item.tries, random), "not-our-hub".to_owned(), false),
            Verdict::Refused(problem) => (PARKED_WAIT_MS, problem, true),
        };
        item.parked = parked;
        item.next_try_at = now.saturating_add(wait);
        vec![Effect::Wait { env_id, next_try_at: item.next_try_at, problem, parked }]
    }
}

/// Due by the clock, or so far ahead that the clock must have been put back since.
fn is_due(item: &Item, now: i64) -> bool {
    let longest = if item.parked { PARKED_WAIT_MS } else { LONGEST_WAIT_MS };
    now >= item.next_try_at || item.next_try_at.saturating_sub(now) > longest
}

pub(super) fn jitter(tries: u32, random: u64) -> i64 {
    let doublings = tries.saturating_sub(1).min(20);
    let cap = FIRST_WAIT_MS.saturating_mul(1 << doublings).min(LONGEST_WAIT_MS);
    let cap = u64::try_from(cap).unwrap_or_default();
    i64::try_from(random % (cap + 1)).unwrap_or_default()
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
