//! What must hold, whatever happens. Numbered as in the design: I1 nothing lost, I2 accepted once,
//! I3 never shown as received in vain, I4 everything drains, I6 nobody revoked is accepted, I12 no
//! clock decides.

use super::{
    laptop::{Laptop, Where},
    log::{Content, Log},
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::Status,
};
use plainsight_device::sync::answer::{self, Expected};
use std::collections::{BTreeMap, BTreeSet};

/// An invariant that did not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub invariant: &'static str,
    /// How.
    pub what: String,
}

/// What an officer was told is saved.
#[derive(Clone, Debug)]
struct Told {
    poison: bool,
    /// The laptops whose disks rightly have it.
    held_by: BTreeSet<usize>,
    /// Its only copy was destroyed before anybody else had it.
    destroyed: bool,
}

/// Knows more than any party.
#[derive(Debug, Default)]
pub struct Oracle {
    told: BTreeMap<u64, Told>,
    report_of: BTreeMap<EnvelopeId, u64>,
    committed: BTreeSet<(EnvelopeId, String)>,
    seen_rows: usize,
    revoked: BTreeSet<DeviceId>,
    /// What did not hold; at most a few are kept.
    pub broken: Vec<Broken>,
    /// Receipts kept.
    pub received: u64,
    /// Only copies destroyed before contact.
    pub destroyed: u64,
}

impl Oracle {
    fn fail(&mut self, invariant: &'static str, what: String) {
        if self.broken.len() < 5 {
            self.broken.push(Broken { invariant, what });
        }
    }

    /// An officer was told that a report is saved.
    pub fn told(&mut self, report: u64, poison: bool, laptop: usize) {
        let held_by = BTreeSet::from([laptop]);
        self.told.insert(report, Told { poison, held_by, destroyed: false });
    }

    /// A device is revoked from now on.
    pub fn revoked(&mut self, device: DeviceId) {
        self.revoked.insert(device);
    }

    /// The disk of a laptop was put back to what it is now, or copied from another's.
    pub fn disk_replaced(&mut self, at: usize, laptop: &Laptop, log: &Log) {
        let has: BTreeSet<u64> = laptop.disk.rows.values().map(|row| row.report).collect();
        for (report, told) in &mut self.told {
            if has.contains(report) {
                told.held_by.insert(at);
            } else {
                told.held_by.remove(&at);
            }
        }
        self.excuse(log);
    }

    /// A destroyed only copy is nobody's fault.
    pub fn excuse(&mut self, log: &Log) {
        let content = log.content();
        let there: BTreeSet<u64> = content
            .rows
            .iter()
            .filter_map(|row| self.report_of.get(&row.env_id).copied())
            .collect();
        for (report, told) in &mut self.told {
            if told.held_by.is_empty() && !told.destroyed && !there.contains(report) {
                told.destroyed = true;
                self.destroyed += 1;
            }
        }
    }

    /// An envelope of a report left a laptop.
    pub fn sent(&mut self, env_id: EnvelopeId, report: u64) {
        self.report_of.insert(env_id, report);
    }

    /// The hub handled a request: what stands in its log now is committed.
    pub fn handled(&mut self, log: &Log) {
        let content = log.content();
        let new = content.rows.get(self.seen_rows..).unwrap_or_default();
        let wrong: Vec<_> = new
            .iter()
            .filter(|row| row.status == Status::Accepted && self.revoked.contains(&row.device))
            .map(|row| row.log_index)
            .collect();
        self.committed.extend(new.iter().map(|row| (row.env_id, row.fp.clone())));
        self.seen_rows = content.rows.len();
        drop(content);
        for log_index in wrong {
            self.fail("I6", format!("a revoked device's report was accepted at {log_index}"));
        }
    }

    /// The log was put back.
    pub fn restored(&mut self, log: &Log) {
        self.seen_rows = log.content().rows.len();
        self.excuse(log);
    }

    /// A laptop says "received" from now on.
    pub fn kept(&mut self, laptop: &Laptop, env_id: EnvelopeId) {
        self.received += 1;
        let Some(row) = laptop.disk.rows.get(&env_id) else { return };
        let expected = Expected {
            enrolled: laptop.enrolled.clone(),
            device: laptop.id,
            env_id,
            fp: row.fp.clone(),
        };
        if answer::receipt(&row.receipt, &expected).is_err() {
            self.fail("I3", format!("{env_id} is shown as received by {:.60}", row.receipt));
        } else if !self.committed.contains(&(env_id, row.fp.clone())) {
            self.fail("I3", format!("{env_id} is shown as received, but was never committed"));
        }
    }

    /// Everything had a day to settle: the last reckoning.
    pub fn settle(&mut self, laptops: &[Laptop], log: &Log) {
        let content = log.content().clone();
        self.nothing_lost_nothing_doubled(&content);
        for laptop in laptops {
            self.laptop_has_settled(laptop, &content);
        }
    }

    fn nothing_lost_nothing_doubled(&mut self, content: &Content) {
        let mut times: BTreeMap<u64, u32> = BTreeMap::new();
        for row in &content.rows {
            if let Some(report) = self.report_of.get(&row.env_id) {
                *times.entry(*report).or_default() += 1;
            }
        }
        let doubled: Vec<_> = times.iter().filter(|(_, n)| **n > 1).map(|(r, _)| *r).collect();
        for report in doubled {
            self.fail("I2", format!("report {report} is in the log twice"));
        }
    }

    fn laptop_has_settled(&mut self, laptop: &Laptop, content: &Content) {
        let late = if laptop.clock_offset == 0 { "I4" } else { "I12" };
        for (env_id, row) in &laptop.disk.rows {
            let poison = self.told.get(&row.report).is_some_and(|told| told.poison);
            match row.state {
                Where::Received if !content.holds(*env_id, &row.fp) => {
                    self.fail("I3", format!("{env_id} is shown as received, the hub has lost it"));
                }
                Where::Queued | Where::Lost if !poison => {
                    self.fail(late, format!("{env_id} still waits after {} tries", row.tries));
                }
                Where::Parked if !poison => {
                    self.fail(late, format!("{env_id} is parked"));
                }
                _ => {}
            }
        }
        if self.revoked.contains(&laptop.id) {
            return;
        }
        for entry in &content.notices {
            let mine = entry.notice.device.is_none_or(|to| to == laptop.id);
            if mine && !laptop.disk.notices.contains(&entry.notice.notice_id) {
                self.fail(late, format!("the notice at {} never came", entry.log_index));
            }
        }
    }

    /// Nothing that was said to be saved is gone; looked at often, also while faults go on.
    pub fn nothing_is_gone(&mut self, laptops: &[&Laptop], log: &Log) {
        let mut there: BTreeSet<u64> = BTreeSet::new();
        for row in &log.content().rows {
            there.extend(self.report_of.get(&row.env_id));
        }
        for laptop in laptops {
            there.extend(laptop.disk.rows.values().map(|row| row.report));
        }
        let mut gone = Vec::new();
        for (report, told) in &mut self.told {
            if !told.destroyed && !there.contains(report) {
                // Said once is enough.
                told.destroyed = true;
                gone.push(*report);
            }
        }
        for report in gone {
            self.fail("I1", format!("report {report} is nowhere"));
        }
    }
}
