//! Evidence files on their way: a state machine without I/O, as [`super::machine`] is for reports.
//! It runs beside that one and never instead of it: a report that is due goes first.
//!
//! A file begins with its manifest, to which the hub answers what it lacks; so a delivery that was
//! cut anywhere goes on where it was. Received is a file only by the hub's signed receipt for all
//! of it.

use super::machine::{LONGEST_WAIT_MS, PARKED_WAIT_MS, jitter};
use plainsight_core::id::AttachmentId;
use std::collections::{BTreeMap, VecDeque};

/// One file on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileItem {
    /// Tries so far.
    pub tries: u32,
    /// Not before this time, milliseconds since 1970.
    pub next_try_at: i64,
    /// Set aside after a refusal.
    pub parked: bool,
    /// Place among the device's files; lower goes first.
    pub place: usize,
}

/// What an answer means for the file it was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileVerdict {
    /// The receipt for the whole file verified.
    Received(String),
    /// The hub lacks these pieces, from 0.
    Missing(Vec<usize>),
    /// No answer, or the hub is busy.
    Transient(&'static str),
    /// Something answered that is not our hub.
    NotOurHub,
    /// The hub refused the file.
    Refused(String),
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileEffect {
    /// Count the try on disk, then send the manifest.
    Declare(AttachmentId),
    /// Send one piece.
    Send(AttachmentId, usize),
    /// Keep how much of it the hub lacks.
    Note(AttachmentId, usize),
    /// Keep the receipt on disk; only then is the file received.
    KeepReceipt(AttachmentId, String),
    /// Keep why it failed and when to try again.
    Wait {
        /// Which file.
        att_id: AttachmentId,
        /// When to try again.
        next_try_at: i64,
        /// Code of the reason.
        problem: String,
        /// Set aside: needs a person, others go on.
        parked: bool,
    },
}

/// The machine. Rebuilt from disk for every round.
#[derive(Clone, Debug, Default)]
pub struct FileMachine {
    items: BTreeMap<AttachmentId, FileItem>,
    /// The file under way with the pieces still to send.
    current: Option<(AttachmentId, VecDeque<usize>)>,
}

impl FileMachine {
    /// Takes up a file found on disk.
    pub fn load(&mut self, att_id: AttachmentId, item: FileItem) {
        self.items.insert(att_id, item);
    }

    /// Begins with the next file that is due, if there is one and none is under way.
    pub fn begin(&mut self, now: i64) -> Option<FileEffect> {
        if self.current.is_some() {
            return None;
        }
        let due = self.items.iter().filter(|(_, item)| is_due(item, now));
        let (att_id, _) = due.min_by_key(|(_, item)| (item.parked, item.tries, item.place))?;
        let att_id = *att_id;
        if let Some(item) = self.items.get_mut(&att_id) {
            item.tries = item.tries.saturating_add(1);
        }
        self.current = Some((att_id, VecDeque::new()));
        Some(FileEffect::Declare(att_id))
    }

    /// The answer to a manifest.
    pub fn declared(&mut self, verdict: FileVerdict, now: i64, random: u64) -> Vec<FileEffect> {
        let Some((att_id, _)) = self.current.take() else { return Vec::new() };
        match verdict {
            // A hub that lacks nothing owes the receipt.
            FileVerdict::Missing(missing) if missing.is_empty() => {
                self.over(att_id, FileVerdict::Transient("busy"), now, random)
            }
            FileVerdict::Missing(missing) => {
                let mut effects = vec![FileEffect::Note(att_id, missing.len())];
                effects.extend(self.go_on(att_id, missing.into()));
                effects
            }
            other => self.over(att_id, other, now, random),
        }
    }

    /// The answer to a piece.
    pub fn answered(&mut self, verdict: FileVerdict, now: i64, random: u64) -> Vec<FileEffect> {
        let Some((att_id, left)) = self.current.take() else { return Vec::new() };
        match verdict {
            FileVerdict::Missing(_) if left.is_empty() => {
                // Everything was sent and something is missing all the same: it is asked again
                // later, not at once for ever.
                self.over(att_id, FileVerdict::Transient("busy"), now, random)
            }
            FileVerdict::Missing(_) => {
                let mut effects = vec![FileEffect::Note(att_id, left.len())];
                effects.extend(self.go_on(att_id, left));
                effects
            }
            other => self.over(att_id, other, now, random),
        }
    }

    fn go_on(&mut self, att_id: AttachmentId, mut left: VecDeque<usize>) -> Option<FileEffect> {
        let next = left.pop_front()?;
        self.current = Some((att_id, left));
        Some(FileEffect::Send(att_id, next))
    }

    fn over(
        &mut self,
        att_id: AttachmentId,
        verdict: FileVerdict,
        now: i64,
        random: u64,
    ) -> Vec<FileEffect> {
        let Some(item) = self.items.get_mut(&att_id) else { return Vec::new() };
        let (wait, problem, parked) = match verdict {
            FileVerdict::Received(receipt) => {
                self.items.remove(&att_id);
                return vec![FileEffect::KeepReceipt(att_id, receipt)];
            }
            FileVerdict::Refused(problem) => (PARKED_WAIT_MS, problem, true),
            FileVerdict::Transient(problem) => {
                (jitter(item.tries, random), problem.to_owned(), false)
            }
            FileVerdict::NotOurHub | FileVerdict::Missing(_) => {
                (jitter(item.tries, random), "not-our-hub".to_owned(), false)
            }
        };
        item.parked = parked;
        // At least a moment: a round must end.
        item.next_try_at = now.saturating_add(wait.max(1));
        vec![FileEffect::Wait { att_id, next_try_at: item.next_try_at, problem, parked }]
    }

    /// When the next round is worth making; nothing if no file waits.
    #[must_use]
    pub fn next_wake(&self) -> Option<i64> {
        self.items.values().map(|item| item.next_try_at).min()
    }
}

/// Due by the clock, or so far ahead that the clock must have been put back since.
fn is_due(item: &FileItem, now: i64) -> bool {
    let longest = if item.parked { PARKED_WAIT_MS } else { LONGEST_WAIT_MS };
    now >= item.next_try_at || item.next_try_at.saturating_sub(now) > longest
}

#[cfg(test)]
#[path = "files_tests.rs"]
mod tests;
