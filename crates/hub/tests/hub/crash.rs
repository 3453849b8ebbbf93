//! The real program, killed: whatever had a receipt is there afterwards.

use crate::world::{NOW, Sealed, Serving, World, put, verified};
use std::{
    collections::BTreeSet,
    sync::{Mutex, mpsc},
};

/// Sends from `senders` threads until the hub is gone, kills it after `enough` receipts, and
/// answers what was acknowledged.
fn send_until_killed(world: &World, senders: usize, enough: usize) -> Vec<(Sealed, Vec<u8>)> {
    let serving = Serving::start(world.path(), &[]);
    let address = serving.address;
    let acknowledged = Mutex::new(Vec::new());
    let (count, counted) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..senders {
            let (device, count, acknowledged) = (world.device(), count.clone(), &acknowledged);
            scope.spawn(move || {
                loop {
                    let sealed = device.seal(world.hub.record(), "words");
                    let Ok(answer) = put(address, &sealed) else { return };
                    assert_eq!(answer.status, 201);
                    acknowledged.lock().unwrap().push((sealed, answer.body));
                    let _ = count.send(());
                }
            });
        }
        drop(count);
        counted.iter().take(enough).for_each(drop);
        let (code, _) = serving.end("-KILL");
        assert_eq!(code, None, "killed, not ended");
    });
    acknowledged.into_inner().unwrap()
}

#[test]
fn every_receipt_survives_kill_minus_nine() {
    let world = World::new();
    let mut acknowledged = Vec::new();
    for round in 0..5 {
        acknowledged.extend(send_until_killed(&world, 4, 10 + round * 7));
    }
    assert!(acknowledged.len() >= 120);
    let serving = Serving::start(world.path(), &[]);
    for (sealed, receipt) in &acknowledged {
        let again = put(serving.address, sealed).unwrap();
        assert_eq!(again.status, 200, "it was there");
        assert_eq!(&again.body, receipt, "the same receipt, byte for byte");
    }
    let listed = plainsight_hub::list(world.hub.store(), None).unwrap();
    let places: BTreeSet<u64> = listed.iter().map(|entry| entry.log_index).collect();
    assert_eq!(places, (1..=listed.len() as u64).collect(), "no gap after five crashes");
}

#[test]
fn a_report_sent_again_after_the_crash_is_there_once() {
    let world = World::new();
    let device = world.device();
    let sealed = device.seal(world.hub.record(), "words");
    let mut receipts = BTreeSet::new();
    for _ in 0..3 {
        let serving = Serving::start(world.path(), &[]);
        receipts.insert(put(serving.address, &sealed).unwrap().body);
        serving.end("-KILL");
    }
    assert_eq!(receipts.len(), 1);
    let receipt = verified(world.hub.record(), receipts.first().unwrap());
    assert_eq!(receipt.log_index, 1);
    assert!(receipt.accepted_at != NOW, "the program reads the real clock");
    assert_eq!(world.hub.store().head().unwrap().size, 1);
}
