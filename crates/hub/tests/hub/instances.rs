//! Several instances of one hub over one PostgreSQL, killed and revoked under load.

use crate::{
    log::check_chain,
    server::Postgres,
    world::{NOW, Sealed, TestDevice, asked, program, put, run, verified},
};
use plainsight_core::{id::DeviceId, wire::Status};
use plainsight_hub::{Hub, StoreAddress, init_at, open_at};
use plainsight_seal::random;
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{BufRead as _, BufReader},
    net::SocketAddr,
    process::{Child, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tempfile::TempDir;

const INSTANCES: usize = 3;

/// One hub of three processes and one database.
struct Fleet {
    dir: TempDir,
    server: Mutex<Postgres>,
    store: String,
    hub: Hub,
    instances: Vec<Mutex<Option<Child>>>,
    addresses: Mutex<Vec<SocketAddr>>,
}

impl Fleet {
    fn start() -> Self {
        let (dir, server) = (tempfile::tempdir().unwrap(), Postgres::start().unwrap());
        let store = server.database().unwrap();
        let address: StoreAddress = store.parse().unwrap();
        init_at(dir.path(), &address, "Northshire", NOW).unwrap();
        let hub = open_at(dir.path(), &address).unwrap();
        let nowhere: SocketAddr = "127.0.0.1:9".parse().unwrap();
        let instances = (0..INSTANCES).map(|_| Mutex::new(None)).collect();
        let addresses = Mutex::new(vec![nowhere; INSTANCES]);
        let fleet = Self { dir, server: Mutex::new(server), store, hub, instances, addresses };
        (0..INSTANCES).for_each(|which| fleet.start_instance(which));
        fleet
    }

    fn start_instance(&self, which: usize) {
        let mut child = program()
            .args(["serve", "--plain", "--listen", "127.0.0.1:0", "--store", &self.store, "--data"])
            .arg(self.dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let event: Value = serde_json::from_str(&line).expect("one JSON line when ready");
        let address = event["address"].as_str().unwrap().parse().unwrap();
        self.addresses.lock().unwrap()[which] = address;
        *self.instances[which].lock().unwrap() = Some(child);
    }

    fn kill_instance(&self, which: usize) {
        let mut child = self.instances[which].lock().unwrap().take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    fn device(&self) -> TestDevice {
        let device = TestDevice::new();
        let issued = plainsight_hub::enrol_code(self.hub.store(), 72, "", NOW).unwrap();
        self.hub.enrol(&device.enrol_request(&issued.code), NOW).unwrap();
        device
    }

    /// Sends to whichever instance until one answers with a receipt; how often it was tried
    /// stands beside it.
    fn send(&self, sealed: &Sealed) -> (Vec<u8>, u32) {
        for tries in 1..10_000 {
            let which = usize::try_from(random::number() % INSTANCES as u64).unwrap();
            let address = self.addresses.lock().unwrap()[which];
            match put(address, sealed) {
                Ok(answer) if answer.status == 200 || answer.status == 201 => {
                    return (answer.body, tries);
                }
                Ok(answer) => assert!([429, 503].contains(&answer.status), "{answer:?}"),
                Err(_) => {}
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        panic!("no receipt after 10,000 tries")
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        for instance in &self.instances {
            if let Some(child) = &mut *instance.lock().unwrap() {
                let _ = child.kill();
                let _ = child.wait();
            }
        }
    }
}

/// Kills instances in turn, and each fifth time the database together with one.
fn chaos(fleet: &Fleet) {
    for kill in 0..asked("PLAINSIGHT_SOAK_KILLS", 10) {
        std::thread::sleep(Duration::from_millis(100));
        let which = kill % INSTANCES;
        fleet.kill_instance(which);
        if kill % 5 == 3 {
            let mut server = fleet.server.lock().unwrap();
            server.kill().unwrap();
            server.start_again().unwrap();
        }
        fleet.start_instance(which);
    }
}

type Receipts = Vec<(Sealed, Vec<u8>, u32)>;

/// Seals and sends until told to stop, every third envelope twice.
fn report(fleet: &Fleet, device: &TestDevice, over: &AtomicBool) -> Receipts {
    let mut receipts = Vec::new();
    while !over.load(Ordering::SeqCst) {
        let sealed = device.seal(fleet.hub.record(), "words");
        let (receipt, tries) = fleet.send(&sealed);
        if receipts.len() % 3 == 0 {
            assert_eq!(fleet.send(&sealed).0, receipt, "whichever instance answers");
        }
        receipts.push((sealed, receipt, tries));
    }
    receipts
}

#[test]
fn killed_instances_and_a_killed_database_lose_and_double_nothing() {
    let fleet = Fleet::start();
    let over = AtomicBool::new(false);
    let devices: Vec<TestDevice> = (0..8).map(|_| fleet.device()).collect();
    let receipts: Receipts = std::thread::scope(|scope| {
        let senders: Vec<_> =
            devices.iter().map(|device| scope.spawn(|| report(&fleet, device, &over))).collect();
        chaos(&fleet);
        over.store(true, Ordering::SeqCst);
        senders.into_iter().flat_map(|sender| sender.join().unwrap()).collect()
    });
    let tried_again = receipts.iter().filter(|(_, _, tries)| *tries > 1).count();
    assert!(receipts.len() > 50 && tried_again > 5, "{} of {}", tried_again, receipts.len());
    let kept = fleet.hub.store().list(None).unwrap();
    let places: Vec<u64> = kept.iter().rev().map(|entry| entry.log_index).collect();
    assert_eq!(places, (1..=receipts.len() as u64).collect::<Vec<_>>(), "gap-free, each once");
    check_chain(fleet.hub.store(), &[]);
    let kept: BTreeMap<String, String> =
        kept.into_iter().map(|entry| (entry.env_id.to_string(), entry.receipt)).collect();
    for (sealed, receipt, _) in &receipts {
        let meant = verified(fleet.hub.record(), receipt);
        assert_eq!(meant.env_id, sealed.env_id);
        assert_eq!(kept[&sealed.env_id.to_string()].as_bytes(), receipt, "byte for byte");
    }
}

/// What a revoked device's entries say in the order of the log, with their places.
fn statuses(fleet: &Fleet, device: DeviceId) -> Vec<(u64, Status)> {
    let list = fleet.hub.store().list(None).unwrap();
    let own = list.iter().rev().filter(|entry| entry.device == device);
    own.map(|entry| (entry.log_index, entry.status)).collect()
}

#[test]
fn nothing_of_a_revoked_device_reaches_the_log_after_the_revoking_commit() {
    for _ in 0..asked("PLAINSIGHT_SOAK_REVOCATIONS", 10) / 10 {
        revoke_ten_under_load();
    }
}

fn revoke_ten_under_load() {
    let fleet = Fleet::start();
    let over = AtomicBool::new(false);
    let devices: Vec<TestDevice> = (0..10).map(|_| fleet.device()).collect();
    let kept = fleet.device();
    let mut size_at = BTreeMap::new();
    std::thread::scope(|scope| {
        let senders: Vec<_> = devices
            .iter()
            .chain([&kept])
            .map(|device| scope.spawn(|| report(&fleet, device, &over)))
            .collect();
        std::thread::sleep(Duration::from_millis(400));
        for device in &devices {
            let id = device.id.to_string();
            let revoked = run(fleet.dir.path(), &["revoke", &id, "--store", &fleet.store]).json();
            assert_eq!(revoked["device"], id);
            size_at.insert(device.id, fleet.hub.store().head().unwrap().size);
        }
        std::thread::sleep(Duration::from_millis(400));
        over.store(true, Ordering::SeqCst);
        for sender in senders {
            assert!(!sender.join().unwrap().is_empty(), "never refused: it may be a real person");
        }
    });
    let mut quarantined = BTreeSet::new();
    for device in &devices {
        let all = statuses(&fleet, device.id);
        let cut = all.iter().position(|(_, status)| *status == Status::Quarantined);
        let (before, after) = all.split_at(cut.expect("some after the revocation"));
        assert!(!before.is_empty(), "some before it");
        assert!(after.iter().all(|(_, status)| *status == Status::Quarantined), "{all:?}");
        assert!(before.iter().all(|(place, _)| *place <= size_at[&device.id]));
        quarantined.extend(after.iter().map(|(place, _)| *place));
    }
    assert!(statuses(&fleet, kept.id).iter().all(|(_, status)| *status == Status::Accepted));
    let listed = run(fleet.dir.path(), &["list", "--quarantine", "--store", &fleet.store]).json();
    let listed: BTreeSet<u64> = listed
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["log_index"].as_u64().unwrap())
        .collect();
    assert_eq!(listed, quarantined, "the quarantine's list is the quarantine");
}
