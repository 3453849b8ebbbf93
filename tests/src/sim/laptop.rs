//! A laptop: a disk that keeps what was written, and in memory the product's own machine.

pub use super::parts::{Answer, Ask, Disk, Request, Row, Where};
use super::{Rule, rng::Rng};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, OfficerId, ReportId},
    wire::{
        Checkpoint, Frame, Have, HaveList, Header, LogState, ReportKind, VERSION, request_parts,
    },
};
use plainsight_device::{
    Enrolled,
    sync::{
        answer::{self, Expected, Raw},
        contact::{Contact, Page, Reconciled, Seen},
        machine::{Effect, Event, Item, Machine, Verdict},
    },
};
use plainsight_seal::{Domain, Signer, hex, sha256};
use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

/// The laptop.
pub struct Laptop {
    pub id: DeviceId,
    pub enrolled: Enrolled,
    pub disk: Disk,
    pub clock_offset: i64,
    pub disk_full: bool,
    pub boot: u64,
    /// Receipts newly kept, for the oracle.
    pub kept: Vec<EnvelopeId>,
    /// The power goes after so many more effects.
    pub cut_after: Option<u32>,
    signer: Arc<Signer>,
    rule: Rule,
    machine: Option<Machine>,
    /// The laptop's clock at the last look: [`Rule::TrustClock`] only.
    clock: i64,
    hub_nonce: String,
    /// The end of the log in the last answer: [`Rule::DoubtForgotten`] only.
    last_end: Option<Checkpoint>,
    /// Said to be saved, but not on disk yet: [`Rule::TellBeforeCommit`] only.
    in_memory: Vec<(EnvelopeId, Row)>,
}

impl Laptop {
    pub fn new(
        id: DeviceId,
        signer: Arc<Signer>,
        enrolled: Enrolled,
        dev_epoch: u64,
        rule: Rule,
    ) -> Self {
        let contact =
            Contact { checkpoint: None, in_doubt: true, next_at: 0, tries: 0, notices_after: 0 };
        let disk =
            Disk { rows: BTreeMap::new(), contact, notices: BTreeSet::new(), seq: 0, dev_epoch };
        Self {
            id,
            enrolled,
            disk,
            clock_offset: 0,
            disk_full: false,
            boot: 0,
            kept: Vec::new(),
            cut_after: None,
            signer,
            rule,
            machine: None,
            clock: 0,
            hub_nonce: String::new(),
            last_end: None,
            in_memory: Vec::new(),
        }
    }

    /// A second one with the same disk and key.
    pub fn clone_of(&self) -> Self {
        let mut copy =
            Self::new(self.id, Arc::clone(&self.signer), self.enrolled.clone(), 0, self.rule);
        copy.disk = self.disk.clone();
        copy
    }

    pub fn is_on(&self) -> bool {
        self.machine.is_some()
    }

    /// Everything in memory is gone.
    pub fn cut_power(&mut self) {
        self.machine = None;
        self.in_memory.clear();
        self.hub_nonce.clear();
        self.cut_after = None;
    }

    /// Starts, from what the disk has.
    pub fn start(&mut self, now: i64) {
        self.boot += 1;
        if self.rule == Rule::PurgeByAge {
            let old = now - 7 * 86_400_000;
            self.disk.rows.retain(|_, row| row.state != Where::Received || row.sealed_at > old);
        }
        self.load();
    }

    fn load(&mut self) {
        let mut machine = Machine::default();
        let blocked = self.rule == Rule::HeadOfLine
            && self.disk.rows.values().any(|row| row.state == Where::Parked);
        for (env_id, row) in &self.disk.rows {
            let parked = row.state == Where::Parked;
            let given_up = self.rule == Rule::GiveUp && row.tries >= 13;
            let early = self.rule == Rule::TrustClock && row.next_try_at > self.clock;
            if row.state == Where::Received || given_up || early || (blocked && !parked) {
                continue;
            }
            let (tries, next_try_at, seq) = (row.tries, row.next_try_at, row.seq);
            machine.load(*env_id, Item { tries, next_try_at, parked, seq });
        }
        machine.keep_in_touch(self.disk.contact.clone());
        self.machine = Some(machine);
    }

    /// An officer seals a report; nothing if the disk is full, which the officer is told.
    pub fn seal(
        &mut self,
        report: u64,
        poison: bool,
        now: i64,
        rng: &mut Rng,
    ) -> Option<(EnvelopeId, String)> {
        if self.disk_full {
            return None;
        }
        self.disk.seq += 1;
        let seq = self.disk.seq;
        let (env_id, row) = self.row(report, seq, poison, now, rng);
        let made = (env_id, row.fp.clone());
        if self.rule == Rule::TellBeforeCommit {
            self.in_memory.push((env_id, row));
        } else {
            self.disk.rows.insert(env_id, row);
        }
        Some(made)
    }

    fn row(
        &self,
        report: u64,
        seq: u64,
        poison: bool,
        now: i64,
        rng: &mut Rng,
    ) -> (EnvelopeId, Row) {
        let env_id = EnvelopeId(rng.id());
        let grant = &self.enrolled.grant;
        let header = Header {
            v: VERSION,
            typ: ReportKind::Submit,
            env_id,
            report_id: ReportId(rng.id()),
            rev: 1,
            device: self.id,
            dev_epoch: self.disk.dev_epoch,
            seq,
            prev: None,
            officer: OfficerId(rng.id()),
            to: grant.hub_id,
            kem: if poison { "k-of-another-hub".into() } else { grant.kem_kid.clone() },
            suite: grant.suite.clone(),
            pack: "uk@2026.11".into(),
            app: "0.1.0".into(),
            sealed_at: now,
            share: None,
        };
        let header = header.write().expect("a header");
        // Nobody opens it here; the hub's acceptance never does.
        let sealed: Vec<u8> = (0..8).flat_map(|_| rng.number().to_le_bytes()).collect();
        let signature = self.signer.sign(Domain::Envelope, &[&header, &sha256(&sealed)]);
        let frame = Frame { header: &header, sealed: &sealed, signature: &signature };
        let frame = frame.join().expect("a frame");
        let fp = hex(&sha256(&frame));
        let row = Row {
            report,
            frame: Arc::new(frame),
            fp,
            seq,
            sealed_at: now,
            state: Where::Queued,
            tries: 0,
            next_try_at: 0,
            receipt: String::new(),
        };
        (env_id, row)
    }

    /// Looks at the outbox as the product's loop does: at each round anew.
    pub fn wake(&mut self, now: i64, rng: &mut Rng) -> Option<Request> {
        self.disk.rows.extend(std::mem::take(&mut self.in_memory));
        if self.rule == Rule::NewIdPerTry && !self.disk_full {
            self.rename_tried(now, rng);
        }
        self.clock = now + self.clock_offset;
        self.load();
        self.step(Event::Tick, now, rng)
    }

    fn rename_tried(&mut self, now: i64, rng: &mut Rng) {
        let tried =
            self.disk.rows.iter().filter(|(_, row)| row.tries > 0 && row.state == Where::Queued);
        for env_id in tried.map(|(env_id, _)| *env_id).collect::<Vec<_>>() {
            if let Some(old) = self.disk.rows.remove(&env_id) {
                let (new_id, row) = self.row(old.report, old.seq, false, now, rng);
                self.disk
                    .rows
                    .insert(new_id, Row { tries: old.tries, next_try_at: old.next_try_at, ..row });
            }
        }
    }

    /// Milliseconds until the next look, by the product's own rule.
    pub fn pause(&self, now: i64) -> i64 {
        let wake = self.machine.as_ref().and_then(Machine::next_wake);
        // Far ahead is a clock put back: the product looks again every two seconds at the latest.
        let shortest = if self.disk_full { 60_000 } else { 50 };
        wake.map_or(60_000, |wake| (wake - now - self.clock_offset).clamp(shortest, 900_000))
    }

    /// One event for the machine, and all that follows until a request is on its way.
    pub fn step(&mut self, event: Event, now: i64, rng: &mut Rng) -> Option<Request> {
        let clock = now + self.clock_offset;
        let mut effects = VecDeque::from(self.machine.as_mut()?.step(event, clock, rng.number()));
        while let Some(effect) = effects.pop_front() {
            if let Some(left) = self.cut_after {
                if left == 0 {
                    self.cut_power();
                    return None;
                }
                self.cut_after = Some(left - 1);
            }
            let asks = matches!(
                effect,
                Effect::Send(_) | Effect::Hello | Effect::Reconcile | Effect::Notices { .. }
            );
            if self.disk_full
                && !matches!(effect, Effect::Hello | Effect::Reconcile | Effect::Notices { .. })
            {
                // The product's round ends with an error; the next begins from the disk.
                self.load();
                return None;
            }
            if asks {
                return Some(self.request(&effect, rng));
            }
            self.keep(effect);
        }
        None
    }

    fn keep(&mut self, effect: Effect) {
        match effect {
            Effect::KeepReceipt { env_id, receipt, seen } => {
                if self.rule != Rule::ReceiptOutsideCheckpoint || seen == Seen::Doubt {
                    self.keep_seen(seen);
                }
                self.kept.push(env_id);
                if self.rule == Rule::DeleteOnReceipt {
                    self.disk.rows.remove(&env_id);
                } else if let Some(row) = self.disk.rows.get_mut(&env_id) {
                    (row.state, row.receipt, row.next_try_at) = (Where::Received, receipt, 0);
                }
            }
            Effect::Wait { env_id, next_try_at, parked, .. } => {
                if let Some(row) =
                    self.disk.rows.get_mut(&env_id).filter(|row| row.state != Where::Received)
                {
                    row.next_try_at = next_try_at;
                    row.state = match (parked, row.state) {
                        (true, _) => Where::Parked,
                        (false, Where::Lost) => Where::Lost,
                        (false, _) => Where::Queued,
                    };
                }
            }
            Effect::KeepSeen(seen) => self.keep_seen(seen),
            Effect::KeepReconciled { missing, at } => {
                for env_id in missing {
                    if let Some(row) = self.disk.rows.get_mut(&env_id) {
                        (row.state, row.next_try_at) = (Where::Lost, 0);
                        row.receipt.clear();
                    }
                }
                self.disk.contact.in_doubt = false;
                self.disk.contact.checkpoint = Some(at);
                if self.rule != Rule::CursorKept {
                    self.disk.contact.notices_after = 0;
                }
            }
            Effect::KeepNotices { notices, through } => {
                let read =
                    notices.iter().filter_map(|text| answer::notice(text, &self.enrolled).ok());
                self.disk.notices.extend(read.map(|notice| notice.notice_id));
                self.disk.contact.notices_after = through;
            }
            Effect::ContactAt { next_at, tries } => {
                (self.disk.contact.next_at, self.disk.contact.tries) = (next_at, tries);
            }
            Effect::Send(_) | Effect::Hello | Effect::Reconcile | Effect::Notices { .. } => {}
        }
    }

    fn keep_seen(&mut self, seen: Seen) {
        match seen {
            Seen::Onward(at) if !self.disk.contact.in_doubt => {
                self.disk.contact.checkpoint = Some(at)
            }
            Seen::Onward(_) => {}
            Seen::Doubt if self.rule == Rule::DoubtForgotten => {
                self.disk.contact.checkpoint = self.last_end.clone();
                self.disk.contact.in_doubt = false;
            }
            Seen::Doubt => self.disk.contact.in_doubt = true,
        }
    }

    fn request(&mut self, effect: &Effect, rng: &mut Rng) -> Request {
        let at = self.machine.as_ref().map_or(0, Machine::at);
        let (ask, target, body) = match effect {
            Effect::Send(env_id) => {
                let row = self.disk.rows.get_mut(env_id).expect("a row of the outbox");
                row.tries += 1;
                (Ask::Put(*env_id), String::new(), Arc::clone(&row.frame))
            }
            Effect::Reconcile => {
                let have = self
                    .received()
                    .map(|(env_id, row)| Have { env_id: *env_id, fp: row.fp.clone() });
                let list = HaveList { v: VERSION, have: have.collect() };
                let body = serde_json::to_vec(&list).expect("a list");
                (Ask::Reconcile, "/v1/reconcile".to_owned(), Arc::new(body))
            }
            Effect::Notices { after } => {
                let after = match self.rule {
                    Rule::CursorKept => self.disk.contact.notices_after,
                    _ => *after,
                };
                (Ask::Notices(after), format!("/v1/notices?after={after}"), Arc::default())
            }
            _ => (Ask::Hello, String::new(), Arc::default()),
        };
        let method = if ask == Ask::Reconcile { "POST" } else { "GET" };
        let message = request_parts(method, &target, &self.hub_nonce, &hex(&sha256(&body)));
        let signed = matches!(ask, Ask::Reconcile | Ask::Notices(_));
        let signature =
            signed.then(|| hex(&self.signer.sign(Domain::Request, &[message.as_bytes()])));
        Request {
            ask,
            nonce: format!("{:016x}", rng.number()),
            at,
            hub_nonce: self.hub_nonce.clone(),
            target,
            signature: signature.unwrap_or_default(),
            body,
            have: self.received().count(),
        }
    }

    fn received(&self) -> impl Iterator<Item = (&EnvelopeId, &Row)> {
        self.disk.rows.iter().filter(|(_, row)| row.state == Where::Received)
    }

    /// What an answer, or its absence, means.
    pub fn event(&mut self, request: &Request, answer: Option<&Answer>) -> Event {
        let raw = answer.map(|answer| Raw {
            status: answer.status,
            body: answer.body.as_bytes(),
            state: answer.state.as_deref(),
            nonce: &request.nonce,
        });
        let state = raw.and_then(|raw| answer::state(&raw, &self.enrolled).ok());
        if let Some(state) = &state {
            self.hub_nonce.clone_from(&state.hub_nonce);
            self.last_end = Some(state.end.clone());
        }
        match request.ask {
            Ask::Put(env_id) => Event::Answered(env_id, self.verdict(env_id, raw)),
            Ask::Hello => Event::Heard(state.map(|state| Box::new(self.as_seen(state)))),
            Ask::Reconcile => {
                let read = raw.and_then(|raw| answer::missing(&raw, &self.enrolled).ok());
                Event::Reconciled(read.map(|(answer, state)| {
                    let seq = |id: &EnvelopeId| self.disk.rows.get(id).map_or(0, |row| row.seq);
                    let mut missing: Vec<_> =
                        answer.missing.iter().map(|id| (*id, seq(id))).collect();
                    if self.rule == Rule::IgnoreEpoch {
                        missing.clear();
                    }
                    let whole = self.received().count() == request.have;
                    Reconciled { missing, at: state.end, whole }
                }))
            }
            Ask::Notices(_) => {
                let read = raw.and_then(|raw| answer::notices(&raw, &self.enrolled).ok());
                Event::Noticed(read.map(|page| Page {
                    notices: page.notices,
                    through: page.through,
                    more: page.more,
                }))
            }
        }
    }

    fn verdict(&self, env_id: EnvelopeId, raw: Option<Raw<'_>>) -> Verdict {
        let Some(raw) = raw else { return Verdict::Transient("offline") };
        let fp = self.disk.rows.get(&env_id).map(|row| row.fp.clone()).unwrap_or_default();
        let expected = Expected { enrolled: self.enrolled.clone(), device: self.id, env_id, fp };
        let believed = match self.rule {
            Rule::TrustStatus => raw.status < 300,
            Rule::AnyReceipt => raw.status < 300 && raw.body.starts_with(b"{\"body\":"),
            _ => false,
        };
        match answer::read(&raw, &expected) {
            Verdict::Received { receipt, state } => {
                Verdict::Received { receipt, state: Box::new(self.as_seen(*state)) }
            }
            _ if believed => {
                let receipt = String::from_utf8_lossy(raw.body).into_owned();
                Verdict::Received { receipt, state: Box::new(self.nothing_new()) }
            }
            other => other,
        }
    }

    /// The state as a wrong rule takes it.
    fn as_seen(&self, mut state: LogState) -> LogState {
        let Some(seen) = self.disk.contact.checkpoint.clone() else { return state };
        if self.rule == Rule::SizeOnly && state.end.size >= seen.size {
            state.end.hub_epoch = seen.hub_epoch;
            (state.at, state.at_chain) = (seen.size, Some(seen.chain));
        }
        state
    }

    fn nothing_new(&self) -> LogState {
        let none = Checkpoint { hub_epoch: 0, size: 0, chain: String::new() };
        let end = self.disk.contact.checkpoint.clone().unwrap_or(none);
        LogState {
            v: VERSION,
            hub_id: self.enrolled.grant.hub_id,
            at: end.size,
            at_chain: Some(end.chain.clone()),
            end,
            nonce: String::new(),
            body: String::new(),
            hub_nonce: self.hub_nonce.clone(),
            now: 0,
        }
    }
}
