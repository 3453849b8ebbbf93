//! Evidence files: what every store keeps, and what the hub takes.

use crate::{
    databases::{Database, record, suites},
    store::{append, enrolled, new_receipt},
    world::{NOW, Sealed, TestDevice, World, payload},
};
use plainsight_core::{
    id::{AttachmentId, DeviceId, EnvelopeId},
    wire::{
        AttachmentReceipt, AttachmentState, Code, Header, MAX_CHUNKS, Manifest, SignedText, Status,
    },
};
use plainsight_hub::{
    MAX_DEVICE_FILES, Refusal, Store,
    store::{Declared, FileStore as _, HeldFile, NewAttachment, StoreError},
};
use plainsight_seal::{Domain, VerifyKey, hex, random, sha256, unhex};
use std::sync::Barrier;

suites!(
    pieces_come_in_any_order_any_number_of_times,
    a_manifest_is_kept_once_and_never_replaced,
    no_file_without_its_report_and_no_more_than_there_is_room_for,
    a_revoked_device_s_file_lands_in_quarantine,
    a_receipt_that_cannot_be_made_leaves_the_piece_out,
    sixteen_threads_of_the_same_pieces_make_one_receipt,
);

fn manifest(device: DeviceId, env_id: EnvelopeId, pieces: &[&[u8]]) -> Manifest {
    Manifest {
        v: 1,
        att_id: AttachmentId(random::opaque_id()),
        env_id,
        device,
        to: record().hub_id,
        kem: record().kem_kid,
        suite: record().suite,
        chunks: pieces.iter().map(|piece| hex(&sha256(piece))).collect(),
    }
}

fn new(manifest: &Manifest, room: u64) -> NewAttachment<'_> {
    NewAttachment { manifest, signed: "signed", fp: "fp", room, piece: 10, now_ms: NOW }
}

/// A store with a report in it, and the manifest of a file of three pieces.
fn reported<D: Database>(database: &D) -> (TestDevice, Manifest) {
    let store = database.store();
    let device = enrolled(&store, "AAAA");
    let header = device.header(&record());
    new_receipt(append(&store, &header, b"frame"));
    let manifest = manifest(device.id, header.env_id, &[b"one", b"two", b"three"]);
    (device, manifest)
}

fn held(outcome: Declared) -> HeldFile {
    match outcome {
        Declared::Held(held) => held,
        other => panic!("not kept: {other:?}"),
    }
}

fn add(store: &impl Store, id: AttachmentId, n: usize, bytes: &[u8]) -> HeldFile {
    let made = store.add_chunk(id, n, bytes, &mut |held, place| {
        assert!(held.missing.is_empty(), "no receipt before the last piece");
        // A stranger each time: only a stored receipt can come back the same.
        Ok(format!("{place:?} {}", random::number()))
    });
    made.unwrap().expect("a declared file")
}

fn pieces_come_in_any_order_any_number_of_times<D: Database>() {
    let database = D::new();
    let (_, manifest) = reported(&database);
    let (store, id) = (database.store(), manifest.att_id);
    assert_eq!(store.attachment(id).unwrap(), None);
    assert!(store.add_chunk(id, 0, b"one", &mut |_, _| panic!("undeclared")).unwrap().is_none());
    assert_eq!(held(store.declare(&new(&manifest, 30)).unwrap()).missing, [0, 1, 2]);
    assert_eq!(add(&store, id, 2, b"three").missing, [0, 1]);
    assert_eq!(add(&store, id, 2, b"three").missing, [0, 1], "twice is once");
    assert_eq!(add(&store, id, 0, b"one").missing, [1]);
    assert_eq!(store.attachment(id).unwrap().unwrap().receipt, None);
    let whole = add(&database.store(), id, 1, b"two");
    assert!(whole.missing.is_empty());
    let receipt = whole.receipt.expect("the last piece brings the receipt");
    assert!(receipt.contains("Accepted") && receipt.contains(&u64::MAX.to_string()), "{receipt}");
    for _ in 0..2 {
        assert_eq!(add(&store, id, 1, b"two").receipt.as_ref(), Some(&receipt));
        assert_eq!(
            held(store.declare(&new(&manifest, 30)).unwrap()).receipt,
            Some(receipt.clone())
        );
    }
    for (n, bytes) in [b"one".as_slice(), b"two", b"three"].into_iter().enumerate() {
        assert_eq!(store.chunk(id, n).unwrap().as_deref(), Some(bytes));
    }
    assert_eq!(store.chunk(id, 3).unwrap(), None);
    assert_eq!(store.head().unwrap().size, 1, "files take no place in the log");
}

fn a_manifest_is_kept_once_and_never_replaced<D: Database>() {
    let database = D::new();
    let (_, manifest) = reported(&database);
    let store = database.store();
    held(store.declare(&new(&manifest, 30)).unwrap());
    add(&store, manifest.att_id, 0, b"one");
    let other = NewAttachment { fp: "other", signed: "other", ..new(&manifest, 30) };
    assert_eq!(store.declare(&other).unwrap(), Declared::Reused);
    let kept = held(store.declare(&new(&manifest, 30)).unwrap());
    assert_eq!((kept.fp.as_str(), kept.signed.as_str()), ("fp", "signed"));
    assert_eq!((kept.missing.as_slice(), kept.chunks), ([1, 2].as_slice(), 3));
    assert_eq!((kept.device, kept.env_id), (manifest.device, manifest.env_id));
}

fn no_file_without_its_report_and_no_more_than_there_is_room_for<D: Database>() {
    let database = D::new();
    let (_, manifest) = reported(&database);
    let store = database.store();
    let stranger = enrolled(&store, "BBBB");
    let unknown = Manifest { env_id: EnvelopeId(random::opaque_id()), ..manifest.clone() };
    let not_its_own = Manifest { device: stranger.id, ..manifest.clone() };
    for one in [&unknown, &not_its_own] {
        assert_eq!(store.declare(&new(one, 30)).unwrap(), Declared::NoReport);
    }
    assert_eq!(store.declare(&new(&manifest, 29)).unwrap(), Declared::NoRoom);
    held(store.declare(&new(&manifest, 30)).unwrap());
    let second = Manifest { att_id: AttachmentId(random::opaque_id()), ..manifest.clone() };
    assert_eq!(store.declare(&new(&second, 59)).unwrap(), Declared::NoRoom);
    held(store.declare(&new(&manifest, 0)).unwrap());
    held(store.declare(&new(&second, 60)).unwrap());
}

fn a_revoked_device_s_file_lands_in_quarantine<D: Database>() {
    let database = D::new();
    let (device, manifest) = reported(&database);
    let store = database.store();
    held(store.declare(&new(&manifest, 30)).unwrap());
    add(&store, manifest.att_id, 0, b"one");
    add(&store, manifest.att_id, 1, b"two");
    database.revoke(&device);
    let receipt = add(&store, manifest.att_id, 2, b"three").receipt.unwrap();
    assert!(receipt.contains("Quarantined"), "kept for a person to read, never refused: {receipt}");
}

fn a_receipt_that_cannot_be_made_leaves_the_piece_out<D: Database>() {
    let database = D::new();
    let (device, _) = reported(&database);
    let store = database.store();
    let header: Header = device.header(&record());
    new_receipt(append(&store, &header, b"another"));
    let manifest = manifest(device.id, header.env_id, &[b"one"]);
    held(store.declare(&new(&manifest, 30)).unwrap());
    let failed = store.add_chunk(manifest.att_id, 0, b"one", &mut |_, _| Err(StoreError::Damaged));
    assert!(failed.is_err());
    let after = store.attachment(manifest.att_id).unwrap().unwrap();
    assert_eq!((after.missing, after.receipt), (vec![0], None), "a whole file has its receipt");
    assert!(add(&store, manifest.att_id, 0, b"one").receipt.is_some());
}

fn sixteen_threads_of_the_same_pieces_make_one_receipt<D: Database>() {
    let database = D::new();
    let (_, manifest) = reported(&database);
    let (store, id) = (database.store(), manifest.att_id);
    held(store.declare(&new(&manifest, 30)).unwrap());
    let start = Barrier::new(16);
    let receipts: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|thread| {
                let (store, start) = (&store, &start);
                scope.spawn(move || {
                    start.wait();
                    for n in 0..3 {
                        let n = (n + thread) % 3;
                        add(store, id, n, [b"one".as_slice(), b"two", b"three"][n]);
                    }
                    store.attachment(id).unwrap().unwrap().receipt.expect("whole")
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(receipts.iter().all(|receipt| *receipt == receipts[0]));
}

/// A hub with a report of a device, and a file of two pieces that the device signed for it.
struct Filed {
    world: World,
    device: TestDevice,
    pieces: [Vec<u8>; 2],
    manifest: Manifest,
}

impl Filed {
    fn new() -> Self {
        let world = World::new();
        let device = world.device();
        let hub = world.hub.record().clone();
        let Sealed { env_id, frame } = device.seal_with(&hub, &device.header(&hub), &payload("a"));
        world.hub.accept(env_id, &frame, NOW).unwrap();
        let pieces = [vec![1; 300], vec![2; 300]];
        let manifest = Manifest {
            to: hub.hub_id,
            kem: hub.kem_kid,
            suite: hub.suite,
            ..manifest(device.id, env_id, &[&pieces[0], &pieces[1]])
        };
        Self { world, device, pieces, manifest }
    }

    fn declare(&self, manifest: &Manifest) -> Result<AttachmentState, Refusal> {
        let signed = self.signed(manifest, &self.device);
        let answer = self.world.hub.declare(self.manifest.att_id, &signed, NOW)?;
        Ok(serde_json::from_str(&answer).unwrap())
    }

    fn signed(&self, manifest: &Manifest, by: &TestDevice) -> Vec<u8> {
        let body = serde_json::to_string(manifest).unwrap();
        let sig = hex(&by.signer.sign(Domain::Manifest, &[body.as_bytes()]));
        serde_json::to_vec(&SignedText { body, sig, kid: by.id.to_string() }).unwrap()
    }

    fn add(&self, n: usize, bytes: &[u8]) -> Result<AttachmentState, Refusal> {
        let answer = self.world.hub.add_chunk(self.manifest.att_id, n, bytes, NOW)?;
        Ok(serde_json::from_str(&answer).unwrap())
    }
}

fn code<T: std::fmt::Debug>(outcome: Result<T, Refusal>) -> Code {
    match outcome.unwrap_err() {
        Refusal::Code(code) => code,
        other => panic!("{other}"),
    }
}

#[test]
fn a_whole_file_gets_a_receipt_that_names_every_byte() {
    let filed = Filed::new();
    let [one, two] = &filed.pieces;
    assert_eq!(code(filed.add(0, one)), Code::ReportMissing, "not announced yet");
    assert_eq!(filed.declare(&filed.manifest).unwrap().missing, [0, 1]);
    for (n, bytes) in [(0, two), (1, one), (2, one), (0, &one[1..].to_vec())] {
        assert_eq!(code(filed.add(n, bytes)), Code::BadChunk, "piece {n}");
    }
    assert_eq!(filed.declare(&filed.manifest).unwrap().missing, [0, 1], "nothing bad was kept");
    assert_eq!(filed.add(1, two).unwrap().receipt, None);
    let receipt = filed.add(0, one).unwrap().receipt.expect("whole");
    let signed: SignedText = serde_json::from_str(&receipt).unwrap();
    let hub = filed.world.hub.record();
    let key = VerifyKey::from_bytes(&unhex(&hub.receipt_key).unwrap()).unwrap();
    key.verify(Domain::FileReceipt, &[signed.body.as_bytes()], &unhex(&signed.sig).unwrap())
        .unwrap();
    let receipt: AttachmentReceipt = serde_json::from_str(&signed.body).unwrap();
    let text = serde_json::to_string(&filed.manifest).unwrap();
    assert_eq!(receipt.fp, hex(&sha256(text.as_bytes())));
    assert_eq!((receipt.chunks, receipt.status), (2, Status::Accepted));
}

#[test]
fn a_manifest_that_is_not_the_device_s_own_for_this_hub_is_refused() {
    let filed = Filed::new();
    let stranger = filed.world.device();
    let id = filed.manifest.att_id;
    let forged = filed.signed(&filed.manifest, &stranger);
    assert_eq!(code(filed.world.hub.declare(id, &forged, NOW)), Code::BadSignature);
    let other = Manifest { att_id: AttachmentId(random::opaque_id()), ..filed.manifest.clone() };
    assert_eq!(code(filed.declare(&other)), Code::WrongEnvelope);
    let other = Manifest { to: record().hub_id, ..filed.manifest.clone() };
    assert_eq!(code(filed.declare(&other)), Code::WrongHub);
    let other = Manifest { kem: "k-other".into(), ..filed.manifest.clone() };
    assert_eq!(code(filed.declare(&other)), Code::KemKeyUnknown);
    let other = Manifest { device: DeviceId(random::opaque_id()), ..filed.manifest.clone() };
    assert_eq!(code(filed.declare(&other)), Code::UnknownDevice);
    let long = Manifest { chunks: vec!["00".repeat(32); MAX_CHUNKS + 1], ..filed.manifest.clone() };
    assert_eq!(code(filed.declare(&long)), Code::BadRequest);
    assert_eq!(code(filed.world.hub.declare(id, b"{", NOW)), Code::BadRequest);
    const { assert!(MAX_DEVICE_FILES > 99 * (25 << 20), "a full report fits") };
}
