//! What to do next: a state machine without I/O. Events in, effects out; `now` and randomness are
//! arguments, so that a simulation can drive exactly this code.
//!
//! Times are milliseconds since 1970 by the device's clock. That clock only paces the tries: it
//! never decides whether a report was received.

use plainsight_core::id::EnvelopeId;
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
}

/// What an answer means for the report it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A receipt verified. Carries it literally.
    Received(String),
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
    /// Keep the receipt on disk; only then is it received.
    KeepReceipt(EnvelopeId, String),
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
    in_flight: Option<EnvelopeId>,
}

impl Machine {
    /// Takes up a report found in the outbox, without acting yet.
    pub fn load(&mut self, env_id: EnvelopeId, item: Item) {
        self.items.entry(env_id).or_insert(item);
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
                self.send_next(now)
            }
            Event::Answered(env_id, verdict) => {
                let mut effects = self.settle(env_id, verdict, now, random);
                effects.extend(self.send_next(now));
                effects
            }
        }
    }

    /// When the next [`Event::Tick`] is worth making; nothing while an answer is awaited or
    /// nothing waits.
    #[must_use]
    pub fn next_wake(&self) -> Option<i64> {
        if self.in_flight.is_some() {
            return None;
        }
        self.items.values().map(|item| item.next_try_at).min()
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
            return Vec::new();
        };
        self.in_flight = Some(env_id);
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
        if self.in_flight == Some(env_id) {
            self.in_flight = None;
        }
        let Some(item) = self.items.get_mut(&env_id) else {
            return Vec::new();
        };
        let (wait, problem, parked) = match verdict {
            Verdict::Received(receipt) => {
                self.items.remove(&env_id);
                return vec![Effect::KeepReceipt(env_id, receipt)];
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

fn jitter(tries: u32, random: u64) -> i64 {
    let doublings = tries.saturating_sub(1).min(20);
    let cap = FIRST_WAIT_MS.saturating_mul(1 << doublings).min(LONGEST_WAIT_MS);
    let cap = u64::try_from(cap).unwrap_or_default();
    i64::try_from(random % (cap + 1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn id(n: u128) -> EnvelopeId {
        EnvelopeId(Uuid::from_u128(n))
    }

    fn item(seq: u64) -> Item {
        Item { tries: 0, next_try_at: 0, parked: false, seq }
    }

    fn with(ids: &[u128]) -> Machine {
        let mut machine = Machine::default();
        for n in ids {
            machine.items.insert(id(*n), item(u64::try_from(*n).unwrap()));
        }
        machine
    }

    #[test]
    fn one_request_at_a_time_oldest_first() {
        let mut machine = with(&[2, 1]);
        assert_eq!(machine.step(Event::Tick, 0, 0), [Effect::Send(id(1))]);
        assert_eq!(machine.step(Event::Tick, 0, 0), [], "one is on its way");
        assert_eq!(machine.step(Event::SendNow, 0, 0), [], "pressing again sends nothing twice");
    }

    #[test]
    fn a_receipt_and_nothing_else_ends_the_waiting() {
        let verdicts = [
            Verdict::Transient("offline"),
            Verdict::NotOurHub,
            Verdict::Refused("bad-frame".into()),
        ];
        for verdict in verdicts {
            let mut machine = with(&[1]);
            machine.step(Event::Tick, 0, 0);
            machine.step(Event::Answered(id(1), verdict.clone()), 0, 0);
            assert_eq!(machine.waiting(), 1, "{verdict:?}");
        }
        let mut machine = with(&[1]);
        machine.step(Event::Tick, 0, 0);
        let effects = machine.step(Event::Answered(id(1), Verdict::Received("r".into())), 0, 0);
        assert_eq!(effects, [Effect::KeepReceipt(id(1), "r".into())]);
        assert_eq!(machine.waiting(), 0);
    }

    #[test]
    fn it_never_gives_up_and_never_waits_longer_than_fifteen_minutes() {
        let mut machine = with(&[1]);
        let mut now = 0;
        for round in 0..10_000_u64 {
            let effects = machine.step(Event::Tick, now, 0);
            assert_eq!(effects, [Effect::Send(id(1))], "round {round}");
            let answered = Event::Answered(id(1), Verdict::Transient("offline"));
            machine.step(answered, now, u64::MAX - round);
            let wake = machine.next_wake().unwrap();
            assert!(wake - now <= LONGEST_WAIT_MS);
            now = wake;
        }
    }

    #[test]
    fn a_refused_report_blocks_no_other() {
        let mut machine = with(&[1, 2]);
        machine.step(Event::Tick, 0, 0);
        let refused = Event::Answered(id(1), Verdict::Refused("bad-frame".into()));
        let effects = machine.step(refused, 0, 0);
        assert_eq!(
            effects,
            [
                Effect::Wait {
                    env_id: id(1),
                    next_try_at: PARKED_WAIT_MS,
                    problem: "bad-frame".into(),
                    parked: true
                },
                Effect::Send(id(2)),
            ]
        );
    }

    #[test]
    fn a_clock_put_back_by_years_does_not_stop_delivery() {
        let mut machine = with(&[]);
        let far = Item { next_try_at: 2_000_000_000_000, ..item(1) };
        let effects = machine.step(Event::Queued(id(1), far), 1_000, 0);
        assert_eq!(effects, [Effect::Send(id(1))]);
    }

    #[test]
    fn send_now_makes_everything_due_even_what_was_refused() {
        let mut machine = with(&[1]);
        machine.step(Event::Tick, 0, 0);
        machine.step(Event::Answered(id(1), Verdict::Refused("x".into())), 0, 0);
        assert_eq!(machine.step(Event::Tick, 1, 0), []);
        assert_eq!(machine.step(Event::SendNow, 1, 0), [Effect::Send(id(1))]);
    }

    #[test]
    fn waits_are_jittered_within_their_cap() {
        for (tries, cap) in [(1, 2_000), (2, 4_000), (5, 32_000), (60, LONGEST_WAIT_MS)] {
            assert!(jitter(tries, u64::MAX) <= cap);
            assert_eq!(jitter(tries, u64::try_from(cap).unwrap()), cap, "{tries} tries");
            assert_eq!(jitter(tries, 0), 0);
        }
    }

    #[test]
    fn a_late_answer_for_an_unknown_report_changes_nothing() {
        let mut machine = with(&[1]);
        machine.step(Event::Tick, 0, 0);
        let late = Event::Answered(id(9), Verdict::Received("r".into()));
        assert_eq!(machine.step(late, 0, 0), []);
        assert_eq!(machine.waiting(), 1);
    }
}
