//! The simulation within the time of a test; `make sim` and `make sim-night` run it for longer.

use plainsight_core::{
    id::{DeviceId, EnvelopeId, HubId, NoticeId, OfficerId, ReportId},
    wire::{Have, Header, ReportKind},
};
use plainsight_hub::{
    SqliteStore, Store,
    store::{HubRecord, NewEntry, NewNotice},
};
use plainsight_tests::sim::{Plan, Report, Rule, WRONG, log::Log, rng::Rng, run};
use std::collections::BTreeSet;
use uuid::Uuid;

const PLAN: Plan = Plan { laptops: 6, days: 25, rule: Rule::Right };
/// Worlds in which every wrong rule must have been caught.
const WORLDS: u64 = 15;

fn sound(seed: u64, report: &Report) {
    assert!(report.broken.is_empty(), "seed {seed}: {:#?}", report.broken);
}

#[test]
fn nothing_is_lost_doubled_or_shown_in_vain_and_everything_drains() {
    let mut faults = BTreeSet::new();
    for seed in 1..=10 {
        let report = run(seed, &PLAN);
        sound(seed, &report);
        assert!(report.received > 20, "seed {seed} did nothing: {report:?}");
        faults.extend(report.faults.keys().copied());
    }
    for fault in [
        "power cut",
        "offline",
        "offline for weeks",
        "request lost",
        "answer lost",
        "request doubled",
        "answer late",
        "half-open",
        "captive portal",
        "disk full",
        "clock jumped",
        "hub crashed before commit",
        "hub crashed after commit",
        "hub restored, declared",
        "hub restored, silent",
        "device put back from an image",
        "device copied",
        "poison report",
        "device revoked",
    ] {
        assert!(faults.contains(fault), "{fault} never happened in these worlds");
    }
}

/// Worlds of `make sim` in which something did not hold once.
const FAILED_ONCE: [u64; 3] = [103, 104, 1_000_195];

#[test]
fn what_failed_once_does_not_fail_again() {
    let plan = Plan { laptops: 10, days: 30, rule: Rule::Right };
    for seed in FAILED_ONCE {
        sound(seed, &run(seed, &plan));
    }
}

#[test]
fn a_seed_gives_the_same_world_every_time() {
    for seed in [3, 77] {
        let plan = Plan { laptops: 4, days: 8, rule: Rule::Right };
        assert_eq!(run(seed, &plan), run(seed, &plan), "seed {seed}");
    }
    let plan = Plan { laptops: 2, days: 2, rule: Rule::Right };
    assert_ne!(run(1, &plan).trace, run(2, &plan).trace);
}

#[test]
fn every_wrong_rule_is_caught_by_its_invariant() {
    let mut survived = Vec::new();
    for (rule, invariants, first) in WRONG {
        let plan = Plan { rule, ..PLAN };
        let caught = (first..first + WORLDS).find_map(|seed| {
            let broken = run(seed, &plan).broken;
            broken.into_iter().find(|b| invariants.contains(&b.invariant)).map(|b| (seed, b))
        });
        match caught {
            Some((seed, broken)) => {
                println!("{rule:?}: {} in world {seed}: {}", broken.invariant, broken.what);
            }
            None => survived.push(rule),
        }
    }
    assert!(survived.is_empty(), "not caught in {WORLDS} worlds: {survived:?}");
}

/// A header whose numbers follow from `n`, so that some places at the device are taken twice.
fn header(n: u64, device: DeviceId) -> Header {
    Header {
        v: 1,
        typ: ReportKind::Submit,
        env_id: EnvelopeId(Uuid::from_u64_pair(1, n)),
        report_id: ReportId(Uuid::from_u64_pair(2, n)),
        rev: 1,
        device,
        dev_epoch: 1,
        seq: n % 7 + 1,
        prev: None,
        officer: OfficerId(Uuid::nil()),
        to: HubId(Uuid::nil()),
        kem: "k".into(),
        suite: "s".into(),
        pack: "p".into(),
        app: "a".into(),
        sealed_at: 0,
        share: None,
    }
}

/// What a store answers to a long script of appends, replays, other bytes, notices and questions.
fn answers(store: &dyn Store, device: DeviceId) -> Vec<String> {
    let mut rng = Rng::new(9);
    let mut said = Vec::new();
    for step in 0..400 {
        let n = rng.below(60);
        let fp = format!("{:064x}", if rng.chance(100) { n + 1_000 } else { n });
        let header = header(n, device);
        let entry = NewEntry { header: &header, fp: &fp, frame: b"frame", accepted_at: step };
        let answer = match rng.below(4) {
            0 | 1 => format!(
                "{:?}",
                store.append(&entry, &mut |place| Ok(format!("{place:?}"))).unwrap()
            ),
            2 => {
                let notice = NewNotice {
                    notice_id: NoticeId(rng.id()),
                    device: rng.chance(700).then_some(device),
                    env_id: rng.chance(500).then_some(header.env_id),
                    says: format!("says {n}"),
                    at: step,
                };
                format!("{}", store.add_notice(&notice).unwrap())
            }
            _ => {
                let have = [Have { env_id: header.env_id, fp }];
                let missing = store.missing(&have).unwrap();
                let notices = store.notices(device, rng.below(100), 5).unwrap();
                format!("{missing:?} {notices:?}")
            }
        };
        said.push(answer);
        said.push(format!("{:?}", store.view(rng.below(200)).unwrap()));
    }
    said
}

#[test]
fn the_models_log_answers_as_the_real_store_does() {
    let record = HubRecord {
        hub_id: HubId(Uuid::nil()),
        name: "Hub".into(),
        receipt_kid: "r".into(),
        receipt_key: "00".into(),
        kem_kid: "k".into(),
        kem_key: "00".into(),
        suite: "s".into(),
        root_key: String::new(),
        keys: String::new(),
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("hub.db");
    let sqlite = SqliteStore::create(&path, &record, 7, 0).unwrap();
    let device = DeviceId(Uuid::from_u128(5));
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute(
            "INSERT INTO device (device, device_key, code_id, enrolled_at) VALUES (?1, '', '', 0)",
            [device.to_string()],
        )
        .unwrap();
    let model = Log::new(record, 7, Rule::Right);
    model.enrol(device, String::new());
    assert_eq!(answers(&model, device), answers(&sqlite, device));
}
