//! The directory, cases on their way between officers, and reports sealed twice: what every store
//! has to keep, and what the hub answers to whom.

use crate::{
    databases::{Database, record, suites},
    store::{append, enrolled, new_receipt},
    world::{NOW, Sealed, TestDevice, World, payload},
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, NoticeId, OfficerId},
    wire::{
        Code, DirectoryPage, Fetched, Header, LogState, NoticeKind, ReportKind, Roster,
        RosterOfficer, ShareStep, ShareTo, SignedText, StepTaken, request_parts,
    },
};
use plainsight_hub::{
    Asked, Refusal, Request, Store, handed_over, publish, step_taken,
    store::{NewNotice, NoticeEntry},
};
use plainsight_seal::{Domain, VerifyKey, hex, random, sha256, unhex};
use std::sync::Barrier;

suites!(
    a_device_sees_its_own_forces_and_every_change_once,
    a_revocation_is_a_change_of_the_directory,
    a_notice_of_one_name_is_said_once_whoever_says_it,
    the_same_version_of_a_report_is_found_and_no_other,
);

fn forces(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn seen(store: &impl Store, asking: DeviceId, after: u64) -> Vec<(u64, String, bool)> {
    let rows = store.rosters(asking, after, 10).unwrap();
    rows.into_iter().map(|row| (row.changed, row.signed, row.revoked)).collect()
}

fn a_device_sees_its_own_forces_and_every_change_once<D: Database>() {
    let store = D::new().store();
    let [a, b, c] = ["AAAA", "BBBB", "CCCC"].map(|code| enrolled(&store, code).id);
    assert!(seen(&store, a, 0).is_empty(), "nobody, before it said who it has");
    store.put_roster(a, &forces(&["Kent", "Sussex"]), "a").unwrap();
    store.put_roster(b, &forces(&["Sussex"]), "b").unwrap();
    store.put_roster(c, &forces(&["Wales"]), "c").unwrap();
    let line = |changed, text: &str| (changed, text.to_owned(), false);
    assert_eq!(seen(&store, b, 0), [line(1, "a"), line(2, "b")]);
    assert_eq!(seen(&store, c, 0), [line(3, "c")]);
    store.put_roster(a, &forces(&["Kent"]), "a2").unwrap();
    assert!(seen(&store, b, 2).is_empty(), "who left the force is none of its business");
    store.put_roster(a, &forces(&["Sussex"]), "a3").unwrap();
    assert_eq!(seen(&store, b, 2), [line(5, "a3")]);
    assert_eq!(store.rosters(b, 0, 1).unwrap().len(), 1, "pages");
    assert_eq!(store.roster(a).unwrap().as_deref(), Some("a3"));
}

fn a_revocation_is_a_change_of_the_directory<D: Database>() {
    let store = D::new().store();
    let [a, b] = ["AAAA", "BBBB"].map(|code| enrolled(&store, code).id);
    store.put_roster(a, &forces(&["Kent"]), "a").unwrap();
    store.put_roster(b, &forces(&["Kent"]), "b").unwrap();
    assert!(store.revoke(a, NOW).unwrap());
    assert_eq!(seen(&store, b, 2), [(3, "a".to_owned(), true)]);
}

fn a_notice_of_one_name_is_said_once_whoever_says_it<D: Database>() {
    let database = D::new();
    let device = enrolled(&database.store(), "AAAA").id;
    let notice = NewNotice {
        notice_id: NoticeId(random::opaque_id()),
        device: Some(device),
        env_id: Some(EnvelopeId(random::opaque_id())),
        says: "{}".into(),
        at: NOW,
    };
    let (stores, start) = ([database.store(), database.store()], Barrier::new(8));
    let places: Vec<u64> = std::thread::scope(|scope| {
        let say = |n: usize| {
            let (store, start, notice) = (&stores[n % 2], &start, &notice);
            scope.spawn(move || {
                start.wait();
                store.notice_once(notice).unwrap()
            })
        };
        let threads: Vec<_> = (0..8).map(say).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(places, [1; 8]);
    assert_eq!(stores[0].head().unwrap().size, 1);
}

fn the_same_version_of_a_report_is_found_and_no_other<D: Database>() {
    let store = D::new().store();
    let [a, b] = ["AAAA", "BBBB"].map(|code| enrolled(&store, code));
    let first = a.header(&record());
    let twin = Header { report_id: first.report_id, ..b.header(&record()) };
    let next = Header { report_id: first.report_id, rev: 2, ..b.header(&record()) };
    for (header, frame) in [(&first, "1"), (&twin, "2"), (&next, "3"), (&a.header(&record()), "4")]
    {
        new_receipt(append(&store, header, frame.as_bytes()));
    }
    let of = |rev| -> Vec<EnvelopeId> {
        let found = store.same_version(first.report_id, rev).unwrap();
        found.into_iter().map(|entry| entry.env_id).collect()
    };
    assert_eq!(of(1), [first.env_id, twin.env_id]);
    assert_eq!(of(2), [next.env_id]);
}

/// A device with one officer in the directory.
struct Known {
    device: TestDevice,
    officer: OfficerId,
}

fn roster(device: &TestDevice, officer: OfficerId) -> String {
    let one = RosterOfficer {
        officer,
        name: "Ben Shaw".into(),
        collar: "5120".into(),
        force: "Sussex Police".into(),
        kid: "k".into(),
        key: "00".into(),
    };
    let roster = Roster { v: 1, device: device.id, station: "Hove".into(), officers: vec![one] };
    let body = serde_json::to_string(&roster).unwrap();
    let sig = hex(&device.signer.sign(Domain::Roster, &[body.as_bytes()]));
    serde_json::to_string(&SignedText { body, sig, kid: device.id.to_string() }).unwrap()
}

fn known(world: &World) -> Known {
    let known = Known { device: world.device(), officer: OfficerId(random::opaque_id()) };
    let text = roster(&known.device, known.officer);
    publish(world.hub.store(), known.device.id, text.as_bytes()).unwrap();
    known
}

fn case(world: &World, from: &TestDevice, to: &Known) -> Sealed {
    let share = Some(ShareTo { officer: to.officer, device: to.device.id });
    let header = Header {
        typ: ReportKind::Share,
        kem: "k".into(),
        share,
        ..from.header(world.hub.record())
    };
    from.seal_with(world.hub.record(), &header, &payload("words"))
}

fn code(refused: Refusal) -> Code {
    match refused {
        Refusal::Code(code) => code,
        Refusal::Store(error) => panic!("{error}"),
    }
}

fn told(world: &World, device: DeviceId) -> Vec<NoticeKind> {
    let entries = world.hub.store().notices(device, 0, 100).unwrap();
    let says = |entry: NoticeEntry| serde_json::from_str(&entry.notice.says).unwrap();
    entries.into_iter().map(says).collect()
}

#[test]
fn a_roster_is_taken_from_its_own_device_alone() {
    let world = World::new();
    let (one, other) = (world.device(), world.device());
    let officer = OfficerId(random::opaque_id());
    let store = world.hub.store();
    let theirs = roster(&other, officer);
    let refused = publish(store, one.id, theirs.as_bytes()).unwrap_err();
    assert_eq!(code(refused), Code::BadSignature, "signed by another device");
    let forged = theirs.replace("Ben Shaw", "Eve Shaw");
    assert_eq!(code(publish(store, other.id, forged.as_bytes()).unwrap_err()), Code::BadSignature);
    for bad in ["", "{}", "[1]", "\u{0}"] {
        let refused = publish(store, one.id, bad.as_bytes()).unwrap_err();
        assert_eq!(code(refused), Code::BadRequest, "{bad:?}");
    }
    publish(store, other.id, theirs.as_bytes()).unwrap();
    publish(store, other.id, theirs.as_bytes()).unwrap();
    assert_eq!(store.rosters(other.id, 0, 9).unwrap()[0].changed, 1, "the same is no change");
}

#[test]
fn a_case_is_announced_once_and_fetched_by_its_receiver_alone() {
    let world = World::new();
    let (sender, to, stranger) = (world.device(), known(&world), known(&world));
    let sealed = case(&world, &sender, &to);
    let store = world.hub.store();
    for created in [true, false, false] {
        let accepted = world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
        assert_eq!(accepted.created, created);
    }
    let says = NoticeKind::CaseHandedOver { officer: to.officer };
    assert_eq!(told(&world, to.device.id), [says]);
    for other in [sender.id, stranger.device.id] {
        let refused = handed_over(store, other, sealed.env_id).unwrap_err();
        assert_eq!(code(refused), Code::NotFound);
    }
    let fetched = handed_over(store, to.device.id, sealed.env_id).unwrap();
    let fetched: Fetched = serde_json::from_str(&fetched).unwrap();
    assert_eq!(fetched.device_key, hex(&sender.signer.verify_key().to_bytes()));
    let step = |step| serde_json::to_vec(&StepTaken { v: 1, env_id: sealed.env_id, step }).unwrap();
    for (who, ok) in [(stranger.device.id, false), (to.device.id, true), (to.device.id, true)] {
        assert_eq!(step_taken(store, who, &step(ShareStep::Fetched), NOW).is_ok(), ok);
    }
    step_taken(store, to.device.id, &step(ShareStep::Opened), NOW).unwrap();
    let steps = [ShareStep::Fetched, ShareStep::Opened];
    assert_eq!(told(&world, sender.id), steps.map(|step| NoticeKind::HandOverStep { step }));
}

#[test]
fn a_receiver_who_left_is_refused_but_an_accepted_case_keeps_its_receipt() {
    let world = World::new();
    let (sender, to) = (world.device(), known(&world));
    let (early, late) = (case(&world, &sender, &to), case(&world, &sender, &to));
    let receipt = world.hub.accept(early.env_id, &early.frame, NOW).unwrap().receipt;
    assert!(world.hub.store().revoke(to.device.id, NOW).unwrap());
    let refused = world.hub.accept(late.env_id, &late.frame, NOW).unwrap_err();
    assert_eq!(code(refused), Code::RecipientRevoked);
    let again = world.hub.accept(early.env_id, &early.frame, NOW).unwrap();
    assert_eq!((again.receipt, again.created), (receipt, false));
    let store = world.hub.store();
    let refused = handed_over(store, to.device.id, early.env_id).unwrap_err();
    assert_eq!(code(refused), Code::DeviceRevoked, "revoked devices fetch nothing");
    let unknown = Known { device: world.device(), officer: to.officer };
    let nobody = case(&world, &sender, &unknown);
    let refused = world.hub.accept(nobody.env_id, &nobody.frame, NOW).unwrap_err();
    assert_eq!(code(refused), Code::RecipientUnknown);
}

#[test]
fn a_case_from_a_revoked_device_is_kept_for_a_person_and_announced_to_nobody() {
    let world = World::new();
    let (sender, to) = (world.device(), known(&world));
    world.revoke(&sender);
    let sealed = case(&world, &sender, &to);
    world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    assert!(told(&world, to.device.id).is_empty());
    let refused = handed_over(world.hub.store(), to.device.id, sealed.env_id).unwrap_err();
    assert_eq!(code(refused), Code::NotFound);
}

#[test]
fn both_who_sealed_the_same_version_are_told_of_the_other_once() {
    let world = World::new();
    let (one, other) = (world.device(), world.device());
    let hub = world.hub.record();
    let first = one.header(hub);
    let twin = Header { report_id: first.report_id, ..other.header(hub) };
    let sealed =
        [one.seal_with(hub, &first, &payload("a")), other.seal_with(hub, &twin, &payload("b"))];
    for sealed in sealed.iter().chain(&sealed) {
        world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    }
    for device in [one.id, other.id] {
        let says = told(&world, device);
        assert!(matches!(says.as_slice(), [NoticeKind::SealedTwice { .. }]), "{says:?}");
    }
    let next = Header { rev: 2, report_id: first.report_id, ..other.header(hub) };
    let next = other.seal_with(hub, &next, &payload("c"));
    world.hub.accept(next.env_id, &next.frame, NOW).unwrap();
    assert_eq!(told(&world, one.id).len(), 1, "a correction is no twin");
}

#[test]
fn the_hub_signs_its_directory_and_gives_it_to_no_revoked_device() {
    let world = World::new();
    let (one, other) = (known(&world), known(&world));
    let ask = || {
        let hub_nonce = nonce_of(&world);
        let parts = request_parts("GET", "/v1/directory?after=0", &hub_nonce, &hex(&sha256(b"")));
        let signature = hex(&one.device.signer.sign(Domain::Request, &[parts.as_bytes()]));
        let request = Request {
            method: "GET",
            target: "/v1/directory?after=0",
            device: one.device.id,
            hub_nonce: &hub_nonce,
            signature: &signature,
            body: &[],
        };
        world.hub.directory(&request, 0, NOW)
    };
    let signed: SignedText = serde_json::from_str(&ask().unwrap()).unwrap();
    let key = unhex(&world.hub.record().receipt_key).unwrap();
    let key = VerifyKey::from_bytes(&key).unwrap();
    let signature = unhex(&signed.sig).unwrap();
    key.verify(Domain::Directory, &[signed.body.as_bytes()], &signature).unwrap();
    let page: DirectoryPage = serde_json::from_str(&signed.body).unwrap();
    let devices: Vec<DeviceId> = page.lines.iter().map(|line| line.device).collect();
    assert_eq!(devices, [one.device.id, other.device.id]);
    assert_eq!((page.through, page.more), (2, false));
    world.hub.store().revoke(one.device.id, NOW).unwrap();
    assert_eq!(code(ask().unwrap_err()), Code::DeviceRevoked);
}

fn nonce_of(world: &World) -> String {
    let asked = Asked { nonce: "n".into(), at: 0 };
    let state = world.hub.state(&asked, b"", NOW).unwrap();
    let signed: SignedText = serde_json::from_str(&state).unwrap();
    serde_json::from_str::<LogState>(&signed.body).unwrap().hub_nonce
}
