//! What every store has to keep, whichever database it is.

use crate::{
    databases::{Database, record, suites},
    world::{NOW, TestDevice},
};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Header, Status},
};
use plainsight_hub::{
    Store,
    store::{Appended, Claim, Claimed, NewCode, NewEntry, StoreError, Wanted},
};
use plainsight_seal::{hex, random, sha256};
use std::{collections::BTreeSet, sync::Barrier};

suites!(
    it_knows_whose_it_is,
    a_replay_gets_the_stored_receipt_byte_for_byte,
    an_identifier_with_other_bytes_changes_nothing,
    a_place_at_a_device_taken_twice_is_a_fork_and_accepted,
    numbers_beyond_the_signed_range_survive,
    a_revoked_device_lands_in_quarantine,
    a_receipt_that_cannot_be_made_leaves_no_gap,
    sixteen_threads_of_replays_leave_one_gap_free_log,
    two_openings_share_one_log,
    the_list_is_newest_first_and_limited,
    an_entry_is_found_by_envelope_and_by_place,
    a_code_identifier_is_given_once,
    a_code_lets_one_device_in,
    sixteen_claims_on_one_code_let_one_in,
    wrong_proofs_are_counted_and_kill,
    an_expired_code_is_dead_and_its_secret_wiped,
    a_device_is_never_replaced,
    a_device_comes_back_with_its_own_key_and_stays_revoked,
    a_judge_that_fails_uses_nothing_up,
    counts_add_up,
    a_revocation_keeps_its_first_time,
    the_quarantine_is_listed_alone,
);

pub(crate) fn enrolled(store: &impl Store, code_id: &str) -> TestDevice {
    let device = TestDevice::new();
    add_code(store, code_id);
    let outcome = store.claim(&claim(&device, code_id, "d"), &mut |_| Ok(Some("answer".into())));
    assert_eq!(outcome.unwrap(), Claimed::Granted("answer".into()));
    device
}

fn add_code(store: &impl Store, code_id: &str) {
    let new = NewCode {
        code_id,
        secret: "SECRET",
        note: "asset 7",
        created_at: NOW,
        expires_at: NOW + 1_000,
    };
    assert!(store.add_code(&new).unwrap());
}

fn claim<'a>(device: &TestDevice, code_id: &'a str, request_digest: &'a str) -> Claim<'a> {
    Claim { code_id, device: device.id, device_key: "key", request_digest, now_ms: NOW }
}

/// Appends a frame and answers what came of it; the receipt names the place.
pub(crate) fn append(store: &impl Store, header: &Header, frame: &[u8]) -> Appended {
    let fp = hex(&sha256(frame));
    let entry = NewEntry { header, fp: &fp, frame, accepted_at: NOW };
    store
        .append(&entry, &mut |place| {
            // A stranger each time: only a stored receipt can come back the same.
            Ok(format!("{place:?} {}", random::number()))
        })
        .unwrap()
}

pub(crate) fn new_receipt(outcome: Appended) -> String {
    match outcome {
        Appended::New(receipt) => receipt,
        other => panic!("not appended: {other:?}"),
    }
}

fn it_knows_whose_it_is<D: Database>() {
    let store = D::new().store();
    assert_eq!(store.hub().unwrap(), record());
    let head = store.head().unwrap();
    assert_eq!((head.hub_epoch, head.size), (u64::MAX, 0));
}

fn a_replay_gets_the_stored_receipt_byte_for_byte<D: Database>() {
    let database = D::new();
    let store = database.store();
    let header = enrolled(&store, "AAAA").header(&record());
    let receipt = new_receipt(append(&store, &header, b"frame"));
    for _ in 0..3 {
        assert_eq!(append(&store, &header, b"frame"), Appended::Replay(receipt.clone()));
    }
    assert_eq!(append(&database.store(), &header, b"frame"), Appended::Replay(receipt));
    assert_eq!(store.head().unwrap().size, 1, "a replay is not another entry");
}

fn an_identifier_with_other_bytes_changes_nothing<D: Database>() {
    let store = D::new().store();
    let header = enrolled(&store, "AAAA").header(&record());
    let receipt = new_receipt(append(&store, &header, b"frame"));
    assert_eq!(append(&store, &header, b"other"), Appended::Reused);
    let (entry, frame) = store.find(Wanted::Index(1)).unwrap().unwrap();
    assert_eq!((entry.receipt, frame.as_slice()), (receipt, b"frame".as_slice()));
    assert_eq!(store.head().unwrap().size, 1);
}

fn a_place_at_a_device_taken_twice_is_a_fork_and_accepted<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let first = device.header(&record());
    new_receipt(append(&store, &first, b"one"));
    for _ in 0..2 {
        let clone = Header { env_id: EnvelopeId(random::opaque_id()), ..first.clone() };
        new_receipt(append(&store, &clone, b"two"));
    }
    let other_epoch = Header {
        env_id: EnvelopeId(random::opaque_id()),
        dev_epoch: first.dev_epoch ^ 1,
        ..first.clone()
    };
    new_receipt(append(&store, &other_epoch, b"three"));
    let forks: Vec<bool> = store.list(None).unwrap().iter().map(|entry| entry.fork).collect();
    assert_eq!(forks, [false, true, true, false], "newest first; never refused, always marked");
}

fn numbers_beyond_the_signed_range_survive<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let header =
        Header { dev_epoch: u64::MAX, seq: u64::MAX, rev: u32::MAX, ..device.header(&record()) };
    new_receipt(append(&store, &header, b"one"));
    let again = Header { env_id: EnvelopeId(random::opaque_id()), ..header };
    new_receipt(append(&store, &again, b"two"));
    let newest = store.list(Some(1)).unwrap();
    assert_eq!((newest[0].fork, newest[0].rev), (true, u32::MAX));
}

fn a_revoked_device_lands_in_quarantine<D: Database>() {
    let database = D::new();
    let store = database.store();
    let (lost, kept) = (enrolled(&store, "AAAA"), enrolled(&store, "BBBB"));
    let before = lost.header(&record());
    let receipt = new_receipt(append(&store, &before, b"before"));
    database.revoke(&lost);
    assert!(store.device(lost.id).unwrap().unwrap().revoked_at.is_some());
    new_receipt(append(&store, &lost.header(&record()), b"after"));
    new_receipt(append(&store, &kept.header(&record()), b"other"));
    let status: Vec<Status> = store.list(None).unwrap().iter().map(|entry| entry.status).collect();
    assert_eq!(status, [Status::Accepted, Status::Quarantined, Status::Accepted]);
    assert_eq!(
        append(&store, &before, b"before"),
        Appended::Replay(receipt),
        "what was accepted stays accepted"
    );
}

fn a_receipt_that_cannot_be_made_leaves_no_gap<D: Database>() {
    let store = D::new().store();
    let header = enrolled(&store, "AAAA").header(&record());
    let fp = hex(&sha256(b"frame"));
    let entry = NewEntry { header: &header, fp: &fp, frame: b"frame", accepted_at: NOW };
    let outcome = store.append(&entry, &mut |_| Err(StoreError::Full));
    assert!(matches!(outcome, Err(StoreError::Full)));
    assert_eq!(store.head().unwrap().size, 0);
    assert_eq!(store.find(Wanted::Envelope(header.env_id)).unwrap(), None);
    assert!(new_receipt(append(&store, &header, b"frame")).contains("log_index: 1"));
}

/// 16 threads, each sending the same envelopes from another start, on `stores`.
fn storm<S: Store>(stores: &[S], envelopes: usize) -> Vec<BTreeSet<String>> {
    let device = enrolled(&stores[0], "AAAA");
    let headers: Vec<Header> = (0..envelopes).map(|_| device.header(&record())).collect();
    let start = Barrier::new(16);
    let receipts: Vec<Vec<(usize, String)>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|thread| {
                let (headers, start, store) = (&headers, &start, &stores[thread % stores.len()]);
                scope.spawn(move || {
                    start.wait();
                    (0..headers.len())
                        .map(|step| {
                            let which = (step + thread * 7) % headers.len();
                            let frame = format!("frame {which}");
                            match append(store, &headers[which], frame.as_bytes()) {
                                Appended::New(receipt) | Appended::Replay(receipt) => {
                                    (which, receipt)
                                }
                                Appended::Reused => panic!("no bytes differed"),
                            }
                        })
                        .collect()
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let mut of_each = vec![BTreeSet::new(); envelopes];
    for (which, receipt) in receipts.into_iter().flatten() {
        of_each[which].insert(receipt);
    }
    of_each
}

fn check_gap_free(store: &impl Store, envelopes: u64) {
    let mut places: Vec<u64> =
        store.list(None).unwrap().iter().map(|entry| entry.log_index).collect();
    places.reverse();
    assert_eq!(places, (1..=envelopes).collect::<Vec<_>>(), "no gap, nothing twice");
    assert_eq!(store.head().unwrap().size, envelopes);
}

fn sixteen_threads_of_replays_leave_one_gap_free_log<D: Database>() {
    let stores = [D::new().store()];
    for receipts in storm(&stores, 100) {
        assert_eq!(receipts.len(), 1, "16 senders of one envelope get one receipt");
    }
    check_gap_free(&stores[0], 100);
}

fn two_openings_share_one_log<D: Database>() {
    let database = D::new();
    let stores = [database.store(), database.store(), database.store()];
    for receipts in storm(&stores, 30) {
        assert_eq!(receipts.len(), 1, "whichever instance answers");
    }
    check_gap_free(&stores[1], 30);
}

fn the_list_is_newest_first_and_limited<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    for number in 0..5_u8 {
        new_receipt(append(&store, &device.header(&record()), &[number]));
    }
    let places = |limit| -> Vec<u64> {
        store.list(limit).unwrap().iter().map(|entry| entry.log_index).collect()
    };
    assert_eq!(places(None), [5, 4, 3, 2, 1]);
    assert_eq!(places(Some(2)), [5, 4]);
    assert_eq!(places(Some(0)), [0_u64; 0]);
    assert_eq!(places(Some(u64::MAX)).len(), 5);
}

fn an_entry_is_found_by_envelope_and_by_place<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    new_receipt(append(&store, &header, b"frame"));
    let by_envelope = store.find(Wanted::Envelope(header.env_id)).unwrap().unwrap();
    assert_eq!(Some(&by_envelope), store.find(Wanted::Index(1)).unwrap().as_ref());
    let (entry, frame) = by_envelope;
    assert_eq!(frame, b"frame");
    assert_eq!((entry.env_id, entry.device, entry.size), (header.env_id, device.id, 5));
    assert_eq!((entry.officer, entry.kind.as_str()), (header.officer.to_string(), "report.submit"));
    assert_eq!((entry.report_id, entry.accepted_at), (header.report_id.to_string(), NOW));
    for nothing in [0, 2, u64::MAX] {
        assert_eq!(store.find(Wanted::Index(nothing)).unwrap(), None);
    }
    assert_eq!(store.find(Wanted::Envelope(EnvelopeId(random::opaque_id()))).unwrap(), None);
}

fn a_code_identifier_is_given_once<D: Database>() {
    let store = D::new().store();
    add_code(&store, "AAAA");
    let again =
        NewCode { code_id: "AAAA", secret: "OTHER", note: "", created_at: NOW, expires_at: NOW };
    assert!(!store.add_code(&again).unwrap());
    let device = TestDevice::new();
    store
        .claim(&claim(&device, "AAAA", "d"), &mut |secret| {
            assert_eq!(secret, "SECRET", "the first stays");
            Ok(None)
        })
        .unwrap();
}

fn a_code_lets_one_device_in<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    let known = store.device(device.id).unwrap().unwrap();
    assert_eq!((known.device_key.as_str(), known.revoked_at), ("key", None));
    let never = &mut |_: &str| -> Result<Option<String>, StoreError> { panic!("judged again") };
    assert_eq!(
        store.claim(&claim(&device, "AAAA", "d"), never).unwrap(),
        Claimed::Granted("answer".into()),
        "the very same request: its answer may have been lost"
    );
    let other = TestDevice::new();
    assert_eq!(store.claim(&claim(&other, "AAAA", "e"), never).unwrap(), Claimed::Refused);
    assert_eq!(store.claim(&claim(&other, "BBBB", "d"), never).unwrap(), Claimed::Refused);
    assert_eq!(store.device(other.id).unwrap(), None);
}

fn sixteen_claims_on_one_code_let_one_in<D: Database>() {
    let database = D::new();
    add_code(&database.store(), "AAAA");
    let start = Barrier::new(16);
    let granted: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|number| {
                let (database, start) = (&database, &start);
                scope.spawn(move || {
                    let (store, device) = (database.store(), TestDevice::new());
                    let digest = number.to_string();
                    start.wait();
                    let outcome = store
                        .claim(&claim(&device, "AAAA", &digest), &mut |_| Ok(Some("a".into())))
                        .unwrap();
                    let inside = store.device(device.id).unwrap().is_some();
                    assert_eq!(inside, outcome == Claimed::Granted("a".into()));
                    usize::from(inside)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert_eq!(granted, 1);
}

fn wrong_proofs_are_counted_and_kill<D: Database>() {
    let store = D::new().store();
    let device = TestDevice::new();
    for (code, wrong, good) in [("AAAA", 4, true), ("BBBB", 5, false)] {
        add_code(&store, code);
        for _ in 0..wrong {
            let outcome = store.claim(&claim(&device, code, "d"), &mut |_| Ok(None)).unwrap();
            assert_eq!(outcome, Claimed::Refused);
        }
        let device = TestDevice::new();
        let outcome =
            store.claim(&claim(&device, code, "d"), &mut |_| Ok(Some("a".into()))).unwrap();
        assert_eq!(outcome != Claimed::Refused, good, "after {wrong} wrong proofs");
    }
}

fn an_expired_code_is_dead_and_its_secret_wiped<D: Database>() {
    let store = D::new().store();
    add_code(&store, "AAAA");
    let late = Claim { now_ms: NOW + 1_000, ..claim(&TestDevice::new(), "AAAA", "d") };
    let answer = &mut |_: &str| Ok(Some("a".into()));
    assert_eq!(store.claim(&late, answer).unwrap(), Claimed::Refused);
    let next = NewCode {
        code_id: "BBBB",
        secret: "S",
        note: "",
        created_at: NOW + 1_000,
        expires_at: NOW + 2_000,
    };
    assert!(store.add_code(&next).unwrap());
    let back_in_time = claim(&TestDevice::new(), "AAAA", "d").code_id;
    let early = Claim { now_ms: NOW, ..claim(&TestDevice::new(), back_in_time, "d") };
    assert_eq!(
        store.claim(&early, answer).unwrap(),
        Claimed::Refused,
        "a clock set back does not revive a wiped code"
    );
}

fn a_device_is_never_replaced<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    add_code(&store, "BBBB");
    let thief = Claim { device_key: "stolen", ..claim(&device, "BBBB", "e") };
    let answer = &mut |_: &str| Ok(Some("a".into()));
    assert_eq!(store.claim(&thief, answer).unwrap(), Claimed::DeviceTaken);
    assert_eq!(store.device(device.id).unwrap().unwrap().device_key, "key");
    let other = TestDevice::new();
    assert_eq!(
        store.claim(&claim(&other, "BBBB", "f"), answer).unwrap(),
        Claimed::Granted("a".into()),
        "the code is still good"
    );
}

fn a_device_comes_back_with_its_own_key_and_stays_revoked<D: Database>() {
    let database = D::new();
    let store = database.store();
    let device = enrolled(&store, "AAAA");
    database.revoke(&device);
    add_code(&store, "BBBB");
    let answer = &mut |_: &str| Ok(Some("b".into()));
    assert_eq!(
        store.claim(&claim(&device, "BBBB", "e"), answer).unwrap(),
        Claimed::Granted("b".into()),
        "it lost its files, but not its key"
    );
    let known = store.device(device.id).unwrap().unwrap();
    assert!(known.revoked_at.is_some(), "a new code does not undo a revocation");
    assert_eq!(store.stats(NOW).unwrap().devices, 1);
}

fn a_judge_that_fails_uses_nothing_up<D: Database>() {
    let store = D::new().store();
    add_code(&store, "AAAA");
    let device = TestDevice::new();
    for _ in 0..10 {
        let outcome = store.claim(&claim(&device, "AAAA", "d"), &mut |_| Err(StoreError::Busy));
        assert!(matches!(outcome, Err(StoreError::Busy)));
    }
    let outcome = store.claim(&claim(&device, "AAAA", "d"), &mut |_| Ok(Some("a".into())));
    assert_eq!(outcome.unwrap(), Claimed::Granted("a".into()));
}

fn counts_add_up<D: Database>() {
    let database = D::new();
    let store = database.store();
    let (lost, kept) = (enrolled(&store, "AAAA"), enrolled(&store, "BBBB"));
    add_code(&store, "CCCC");
    database.revoke(&lost);
    let header = kept.header(&record());
    new_receipt(append(&store, &header, b"12345"));
    let clone = Header { env_id: EnvelopeId(random::opaque_id()), ..header };
    new_receipt(append(&store, &clone, b"123"));
    new_receipt(append(&store, &lost.header(&record()), b"1"));
    let stats = store.stats(NOW).unwrap();
    assert_eq!((stats.accepted, stats.quarantined, stats.forks, stats.bytes), (2, 1, 1, 9));
    assert_eq!((stats.devices, stats.revoked_devices, stats.open_codes), (2, 1, 1));
    assert_eq!(store.stats(NOW + 1_000).unwrap().open_codes, 0);
}

fn a_revocation_keeps_its_first_time<D: Database>() {
    let store = D::new().store();
    let device = enrolled(&store, "AAAA");
    assert!(store.revoke(device.id, NOW).unwrap());
    assert!(store.revoke(device.id, NOW + 5).unwrap());
    assert_eq!(store.device(device.id).unwrap().unwrap().revoked_at, Some(NOW));
    assert!(!store.revoke(TestDevice::new().id, NOW).unwrap(), "nobody of this name");
}

fn the_quarantine_is_listed_alone<D: Database>() {
    let store = D::new().store();
    let (lost, kept) = (enrolled(&store, "AAAA"), enrolled(&store, "BBBB"));
    store.revoke(lost.id, NOW).unwrap();
    for device in [&kept, &lost, &kept, &lost] {
        new_receipt(append(&store, &device.header(&record()), b"x"));
    }
    let places = |limit| -> Vec<u64> {
        store.list_quarantine(limit).unwrap().iter().map(|entry| entry.log_index).collect()
    };
    assert_eq!(places(None), [4, 2]);
    assert_eq!(places(Some(1)), [4]);
}
