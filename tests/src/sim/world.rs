//! Laptops, a hub, a wire between them, and everything that can go wrong.

use super::{
    Broken, Rule,
    laptop::{Answer, Ask, Disk, Laptop, Request},
    log::{Content, Log, Trouble},
    oracle::Oracle,
    rng::Rng,
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, HubId, NoticeId},
    wire::{Grant, NoticeKind},
};
use plainsight_device::Enrolled;
use plainsight_hub::{
    Authority, Store as _,
    store::{HubRecord, NewNotice},
};
use plainsight_seal::{Key, SUITE, Signer, hex, sha256};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
    sync::Arc,
};

const START: i64 = 1_795_000_000_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// No answer after this long is none.
const PATIENCE: i64 = 30_000;

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Laptops.
    pub laptops: usize,
    /// Days with faults; ten quiet hours follow.
    pub days: i64,
    /// The rules in force.
    pub rule: Rule,
}

/// How a world ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What did not hold.
    pub broken: Vec<Broken>,
    /// Reports that officers were told are saved.
    pub sealed: u64,
    /// Receipts kept.
    pub received: u64,
    /// Only copies destroyed before contact.
    pub destroyed: u64,
    /// Faults by name.
    pub faults: BTreeMap<&'static str, u64>,
    /// Over every event in order.
    pub trace: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Net {
    Good,
    Offline,
    HalfOpen,
    Portal,
}

#[derive(Clone, Debug)]
enum Happens {
    Open(usize),
    Close(usize, u64),
    Wake(usize, u64),
    Seal(usize),
    Fault(usize),
    Arrives(usize, u64, Request, bool),
    Answered(usize, u64, Request, Answer),
    GaveUp(usize, u64, u64),
    Network(usize, Net),
    DiskFree(usize),
    HubFault,
    HubUp,
    Says,
    Reckoning,
}

struct Station {
    laptop: Laptop,
    net: Net,
    /// The request whose answer is awaited, by number.
    awaited: Option<(u64, Request)>,
    image: Disk,
}

struct World {
    now: i64,
    end: i64,
    rng: Rng,
    plan: Plan,
    log: Arc<Log>,
    authority: Authority,
    stations: Vec<Station>,
    backups: Vec<(i64, Content)>,
    hub_down: bool,
    agenda: BinaryHeap<Reverse<(i64, u64)>>,
    what: BTreeMap<u64, Happens>,
    number: u64,
    flights: u64,
    reports: u64,
    revoked: Vec<DeviceId>,
    last_answer: Option<Answer>,
    oracle: Oracle,
    faults: BTreeMap<&'static str, u64>,
    trace: [u8; 32],
}

/// Runs one world to its end.
#[must_use]
pub fn run(seed: u64, plan: &Plan) -> Report {
    let mut world = World::new(seed, *plan);
    while let Some(Reverse((at, number))) = world.agenda.pop() {
        if at > world.end + 10 * HOUR {
            break;
        }
        world.now = world.now.max(at);
        if let Some(happens) = world.what.remove(&number) {
            world.note(&happens);
            world.happens(happens);
        }
    }
    world.report()
}

impl World {
    fn new(seed: u64, plan: Plan) -> Self {
        let mut rng = Rng::new(seed);
        let signer = signer(&mut rng);
        let record = HubRecord {
            hub_id: HubId(rng.id()),
            name: "Sim".into(),
            receipt_kid: "r-1".into(),
            receipt_key: hex(&signer.verify_key().to_bytes()),
            kem_kid: "k-1".into(),
            kem_key: String::new(),
            suite: SUITE.into(),
            root_key: String::new(),
            keys: String::new(),
        };
        let log = Arc::new(Log::new(record.clone(), rng.number(), plan.rule));
        let authority = Authority::new(record, signer).expect("its own key");
        let mut world = Self {
            now: START,
            end: START + plan.days * DAY,
            rng,
            plan,
            log,
            authority,
            stations: Vec::new(),
            backups: Vec::new(),
            hub_down: false,
            agenda: BinaryHeap::new(),
            what: BTreeMap::new(),
            number: 0,
            flights: 0,
            reports: 0,
            revoked: Vec::new(),
            last_answer: None,
            oracle: Oracle::default(),
            faults: BTreeMap::new(),
            trace: [0; 32],
        };
        (0..plan.laptops).for_each(|_| world.enrol());
        for happens in [Happens::HubFault, Happens::Says, Happens::Reckoning] {
            let wait = world.rng.between(HOUR, DAY);
            world.plan_in(wait, happens);
        }
        world
    }

    fn enrol(&mut self) {
        let signer = Arc::new(signer(&mut self.rng));
        let id = DeviceId(self.rng.id());
        self.log.enrol(id, hex(&signer.verify_key().to_bytes()));
        let hub = self.authority.record().clone();
        let grant = Grant {
            v: 1,
            device: id,
            hub_id: hub.hub_id,
            hub_name: hub.name,
            hub_epoch: 0,
            receipt_kid: hub.receipt_kid,
            receipt_key: hub.receipt_key,
            kem_kid: hub.kem_kid,
            kem_key: hub.kem_key,
            suite: hub.suite,
            root_key: hub.root_key,
            keys: hub.keys,
        };
        let hub_url = "http://127.0.0.1:1".into();
        let enrolled =
            Enrolled { hub_url, grant, contact_at: 0, contact: "never".into(), hub_now: 0 };
        let laptop = Laptop::new(id, signer, enrolled, self.rng.number(), self.plan.rule);
        self.add(laptop);
    }

    fn add(&mut self, laptop: Laptop) {
        let (at, image) = (self.stations.len(), laptop.disk.clone());
        self.stations.push(Station { laptop, net: Net::Good, awaited: None, image });
        for happens in [Happens::Open(at), Happens::Fault(at)] {
            let wait = self.rng.between(0, 8 * HOUR);
            self.plan_in(wait, happens);
        }
    }

    fn plan_in(&mut self, wait: i64, happens: Happens) {
        self.number += 1;
        self.agenda.push(Reverse((self.now + wait.max(0), self.number)));
        self.what.insert(self.number, happens);
    }

    fn quiet(&self) -> bool {
        self.now >= self.end
    }

    fn count(&mut self, fault: &'static str) {
        *self.faults.entry(fault).or_default() += 1;
    }

    fn note(&mut self, happens: &Happens) {
        let line = match happens {
            Happens::Arrives(at, flight, request, twice) => {
                format!("{at} {flight} {:?} {twice}", request.ask)
            }
            Happens::Answered(at, flight, request, answer) => {
                format!("{at} {flight} {:?} {} {:.200}", request.ask, answer.status, answer.body)
            }
            other => format!("{other:?}"),
        };
        let text = format!("{} {line}", self.now);
        self.trace = sha256(&[&self.trace[..], text.as_bytes()].concat());
    }

    fn happens(&mut self, happens: Happens) {
        match happens {
            Happens::Open(at) => self.open(at),
            Happens::Close(at, boot) => self.close(at, boot),
            Happens::Wake(at, boot) => self.wake(at, boot),
            Happens::Seal(at) => self.seal(at),
            Happens::Fault(at) => self.fault(at),
            Happens::Arrives(at, flight, request, twice) => {
                self.arrives(at, flight, request, twice)
            }
            Happens::Answered(at, flight, request, answer) => {
                self.answered(at, flight, request, &answer)
            }
            Happens::GaveUp(at, flight, boot) => self.gave_up(at, flight, boot),
            Happens::Network(at, net) => {
                self.stations[at].net = if self.quiet() { Net::Good } else { net }
            }
            Happens::DiskFree(at) => self.stations[at].laptop.disk_full = false,
            Happens::HubFault => self.hub_fault(),
            Happens::HubUp => self.hub_down = false,
            Happens::Says => self.says(),
            Happens::Reckoning => self.reckoning(),
        }
    }

    /// The lid opens for a while, some times a day; from the last day on it stays open.
    fn open(&mut self, at: usize) {
        if self.stations[at].laptop.is_on() {
            return;
        }
        if self.quiet() {
            self.stations[at].net = Net::Good;
            self.stations[at].laptop.disk_full = false;
        }
        let now = self.now;
        let laptop = &mut self.stations[at].laptop;
        laptop.start(now);
        let boot = laptop.boot;
        self.stations[at].awaited = None;
        self.plan_in(0, Happens::Wake(at, boot));
        if !self.quiet() {
            let open_for = self.rng.between(10 * MINUTE, HOUR);
            self.plan_in(open_for, Happens::Close(at, boot));
            let wait = self.rng.between(0, open_for);
            self.plan_in(wait, Happens::Seal(at));
        }
    }

    fn close(&mut self, at: usize, boot: u64) {
        if self.stations[at].laptop.boot != boot || !self.stations[at].laptop.is_on() {
            return;
        }
        self.stations[at].laptop.cut_power();
        self.stations[at].awaited = None;
        let wait = self.rng.between(HOUR, 14 * HOUR).min((self.end - self.now).max(MINUTE));
        self.plan_in(wait, Happens::Open(at));
    }

    fn wake(&mut self, at: usize, boot: u64) {
        let station = &mut self.stations[at];
        if station.laptop.boot != boot || !station.laptop.is_on() || station.awaited.is_some() {
            return;
        }
        let request = station.laptop.wake(self.now, &mut self.rng);
        self.go_on(at, request);
    }

    /// A request leaves, or the laptop sleeps until the next look.
    fn go_on(&mut self, at: usize, request: Option<Request>) {
        let now = self.now;
        let laptop = &mut self.stations[at].laptop;
        let boot = laptop.boot;
        for env_id in std::mem::take(&mut laptop.kept) {
            self.oracle.kept(&self.stations[at].laptop, env_id);
        }
        let Some(request) = request else {
            let laptop = &self.stations[at].laptop;
            if laptop.is_on() {
                let pause = laptop.pause(now);
                self.plan_in(pause, Happens::Wake(at, boot));
            } else {
                // The power went in the middle.
                let wait = self.rng.between(MINUTE, 2 * HOUR);
                self.plan_in(wait, Happens::Open(at));
            }
            return;
        };
        if let Ask::Put(env_id) = request.ask
            && let Some(row) = self.stations[at].laptop.disk.rows.get(&env_id)
        {
            self.oracle.sent(env_id, row.report);
        }
        self.flights += 1;
        self.stations[at].awaited = Some((self.flights, request.clone()));
        self.leave(at, request);
    }

    /// The wire.
    fn leave(&mut self, at: usize, request: Request) {
        let (flight, boot) = (self.flights, self.stations[at].laptop.boot);
        let faults = !self.quiet();
        match self.stations[at].net {
            Net::Offline => return self.plan_in(1_000, Happens::GaveUp(at, flight, boot)),
            Net::Portal => {
                // What a proxy keeps: a page of its own, or somebody's answer of before.
                let page = Answer { status: 200, body: "<html>Sign in</html>".into(), state: None };
                let kept = self.last_answer.clone().filter(|_| self.rng.chance(500));
                let answer = kept.unwrap_or(page);
                return self.plan_in(200, Happens::Answered(at, flight, request, answer));
            }
            Net::Good | Net::HalfOpen => {}
        }
        self.plan_in(PATIENCE, Happens::GaveUp(at, flight, boot));
        if faults && self.rng.chance(40) {
            return self.count("request lost");
        }
        let way = self.rng.between(20, 400);
        if faults && self.rng.chance(40) {
            self.count("request doubled");
            let later = if self.rng.chance(500) { way } else { self.rng.between(way, 3 * DAY) };
            self.plan_in(later, Happens::Arrives(at, flight, request.clone(), true));
        }
        self.plan_in(way, Happens::Arrives(at, flight, request, false));
    }

    fn arrives(&mut self, at: usize, flight: u64, request: Request, twice: bool) {
        let faults = !self.quiet();
        if self.hub_down {
            return;
        }
        let trouble = if twice {
            Trouble::SomebodyBetween
        } else if faults && self.rng.chance(15) {
            self.count("hub crashed before commit");
            Trouble::CrashBeforeCommit
        } else {
            Trouble::None
        };
        self.log.trouble(trouble);
        let answer = self.hub(at, &request);
        self.log.trouble(Trouble::None);
        self.log.crash();
        self.oracle.handled(&self.log);
        if answer.status == 201 {
            self.last_answer = Some(answer.clone());
        }
        if faults && self.rng.chance(15) {
            self.count("hub crashed after commit");
            self.hub_down = true;
            let down = self.rng.between(1_000, HOUR);
            self.plan_in(down, Happens::HubUp);
            return;
        }
        if self.stations[at].net == Net::HalfOpen || (faults && self.rng.chance(40)) {
            return self.count("answer lost");
        }
        let late = faults && self.rng.chance(20);
        let way = if late { self.rng.between(PATIENCE, HOUR) } else { self.rng.between(20, 400) };
        if late {
            self.count("answer late");
        }
        self.plan_in(way, Happens::Answered(at, flight, request, answer));
    }

    fn answered(&mut self, at: usize, flight: u64, request: Request, answer: &Answer) {
        let station = &mut self.stations[at];
        if !station.laptop.is_on() {
            return;
        }
        let awaited = station.awaited.as_ref().is_some_and(|(number, _)| *number == flight);
        // A late answer about a report still reaches the machine; a late one to a question does not.
        if !awaited && !matches!(request.ask, Ask::Put(_)) {
            return;
        }
        if awaited {
            station.awaited = None;
        }
        let event = station.laptop.event(&request, Some(answer));
        let next = station.laptop.step(event, self.now, &mut self.rng);
        // Also when the power went in the middle: somebody opens the lid again.
        if awaited || next.is_some() || !self.stations[at].laptop.is_on() {
            self.go_on(at, next);
        } else {
            let kept = std::mem::take(&mut self.stations[at].laptop.kept);
            kept.into_iter().for_each(|id| self.oracle.kept(&self.stations[at].laptop, id));
        }
    }

    fn gave_up(&mut self, at: usize, flight: u64, boot: u64) {
        let station = &mut self.stations[at];
        let awaited = station.awaited.as_ref().is_some_and(|(number, _)| *number == flight);
        if !awaited || station.laptop.boot != boot || !station.laptop.is_on() {
            return;
        }
        let Some((_, request)) = station.awaited.take() else { return };
        let event = station.laptop.event(&request, None);
        let next = station.laptop.step(event, self.now, &mut self.rng);
        self.go_on(at, next);
    }

    fn seal(&mut self, at: usize) {
        let station = &mut self.stations[at];
        if !station.laptop.is_on() || self.now >= self.end {
            return;
        }
        let poison = self.rng.chance(20);
        self.reports += 1;
        if station.laptop.seal(self.reports, poison, self.now, &mut self.rng).is_none() {
            self.reports -= 1;
            return self.count("sealing refused: disk full");
        }
        self.oracle.told(self.reports, poison, at);
        if poison {
            self.count("poison report");
        }
        let boot = self.stations[at].laptop.boot;
        self.plan_in(50, Happens::Wake(at, boot));
    }

    fn report(mut self) -> Report {
        let laptops: Vec<Laptop> =
            self.stations.into_iter().map(|station| station.laptop).collect();
        self.oracle.nothing_is_gone(&laptops.iter().collect::<Vec<_>>(), &self.log);
        self.oracle.settle(&laptops, &self.log);
        Report {
            broken: self.oracle.broken,
            sealed: self.reports,
            received: self.oracle.received,
            destroyed: self.oracle.destroyed,
            faults: self.faults,
            trace: hex(&self.trace),
        }
    }
}

fn signer(rng: &mut Rng) -> Signer {
    let mut seed = [0; 32];
    seed.chunks_mut(8).for_each(|part| part.copy_from_slice(&rng.number().to_le_bytes()));
    Signer::from_seed(&Key::from_bytes(seed))
}

#[path = "faults.rs"]
mod faults;
#[path = "hub.rs"]
mod hub;
