//! Keeping in touch with the hub when nothing is to be sent: is its log still the one this device
//! knows, which received reports has it lost, what did people say back. Without I/O, as
//! [`super::machine`], of which it is a part.

use super::machine::{Effect, jitter};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Checkpoint, LogState},
};

/// Longest time between two contacts, in milliseconds; each is drawn from its second half, so that
/// thousands of devices do not come at once.
pub const CONTACT_EVERY_MS: i64 = 15 * 60 * 1_000;

/// Where a device stands with its hub's log, as kept on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The log as last seen; nothing before the first reconcile.
    pub checkpoint: Option<Checkpoint>,
    /// The hub may have lost something: it has to be asked. Ends only by its answer.
    pub in_doubt: bool,
    /// Not before this time.
    pub next_at: i64,
    /// Failed contacts in a row.
    pub tries: u32,
    /// Place in the log of the last notice taken.
    pub notices_after: u64,
}

/// What an answer's state says about the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It goes on from the checkpoint; this is the new one.
    Onward(Checkpoint),
    /// It has stepped back, or it cannot be told. The old checkpoint stays.
    Doubt,
}

/// What the hub said to a list of received reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// The ones it does not have, with their places at this device.
    pub missing: Vec<(EnvelopeId, u64)>,
    /// The log for which it said so.
    pub at: Checkpoint,
    /// Every report held as received was on the list.
    pub whole: bool,
}

/// Notices as they came, verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Each literal.
    pub notices: Vec<String>,
    /// Place to go on from.
    pub through: u64,
    /// More are there already.
    pub more: bool,
}

/// The next part of a contact under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Reconcile,
    Notices,
}

/// A contact with its part under way.
#[derive(Clone, Debug)]
pub(super) struct Talk {
    pub(super) contact: Contact,
    part: Option<Part>,
}

impl Talk {
    pub(super) fn new(contact: Contact) -> Self {
        Self { contact, part: None }
    }

    /// The next question, if one is due.
    pub(super) fn question(&self, now: i64) -> Option<Effect> {
        match self.part {
            Some(Part::Reconcile) => Some(Effect::Reconcile),
            Some(Part::Notices) => Some(Effect::Notices { after: self.contact.notices_after }),
            None => {
                let next_at = self.contact.next_at;
                // So far ahead that the clock must have been put back since: due as well.
                let due = now >= next_at || next_at.saturating_sub(now) > CONTACT_EVERY_MS;
                due.then_some(Effect::Hello)
            }
        }
    }

    /// Judges the state that came with any answer. In doubt, nothing but a reconcile moves the
    /// checkpoint: forgetting it would forget what the hub has lost.
    pub(super) fn judge(&mut self, state: &LogState) -> Seen {
        match &self.contact.checkpoint {
            Some(seen) if !self.contact.in_doubt && state.extends(seen) => {
                self.contact.checkpoint = Some(state.end.clone());
                Seen::Onward(state.end.clone())
            }
            _ => {
                if !self.contact.in_doubt {
                    // Asked at once, not at the next contact.
                    self.contact.next_at = 0;
                }
                self.contact.in_doubt = true;
                Seen::Doubt
            }
        }
    }

    pub(super) fn heard(&mut self, state: &LogState) -> Vec<Effect> {
        let seen = self.judge(state);
        self.part = Some(if self.contact.in_doubt { Part::Reconcile } else { Part::Notices });
        vec![Effect::KeepSeen(seen)]
    }

    pub(super) fn reconciled(&mut self, answer: &Reconciled) -> Vec<Effect> {
        self.contact.in_doubt = false;
        self.contact.checkpoint = Some(answer.at.clone());
        // Notices may have been lost and said anew at places already passed.
        self.contact.notices_after = 0;
        self.part = Some(Part::Notices);
        let missing = answer.missing.iter().map(|(env_id, _)| *env_id).collect();
        vec![Effect::KeepReconciled { missing, at: answer.at.clone() }]
    }

    pub(super) fn noticed(&mut self, page: Page, now: i64, random: u64) -> Vec<Effect> {
        self.contact.notices_after = page.through;
        let keep = Effect::KeepNotices { notices: page.notices, through: page.through };
        if page.more {
            return vec![keep];
        }
        self.part = None;
        let half = CONTACT_EVERY_MS / 2;
        let spread = i64::try_from(random % half.unsigned_abs()).unwrap_or_default();
        self.again(now.saturating_add(half).saturating_add(spread), 0, vec![keep])
    }

    pub(super) fn failed(&mut self, now: i64, random: u64) -> Vec<Effect> {
        self.part = None;
        let tries = self.contact.tries.saturating_add(1);
        self.again(now.saturating_add(jitter(tries, random)), tries, Vec::new())
    }

    fn again(&mut self, next_at: i64, tries: u32, mut effects: Vec<Effect>) -> Vec<Effect> {
        (self.contact.next_at, self.contact.tries) = (next_at, tries);
        effects.push(Effect::ContactAt { next_at, tries });
        effects
    }
}
