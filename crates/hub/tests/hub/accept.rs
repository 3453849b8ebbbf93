//! Every reason to refuse, and the few not to.

use crate::world::{NOW, Sealed, TestDevice, World, payload, verified};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, HubId},
    wire::{Code, Frame, Header, MAX_FRAME_LEN, Retry, SignedText, Status},
};
use plainsight_hub::Refusal;
use plainsight_seal::{Domain, VerifyKey, hex, random, sha256, unhex};

fn refused(world: &World, env_id: EnvelopeId, frame: &[u8]) -> Code {
    match world.hub.accept(env_id, frame, NOW) {
        Err(Refusal::Code(code)) => code,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_receipt_names_the_hub_the_envelope_its_hash_and_its_place() {
    let world = World::new();
    let device = world.device();
    for log_index in 1..=3 {
        let sealed = device.seal(world.hub.record(), "words");
        let accepted = world.hub.accept(sealed.env_id, &sealed.frame, NOW + 5).unwrap();
        assert!(accepted.created);
        let receipt = verified(world.hub.record(), accepted.receipt.as_bytes());
        assert_eq!(receipt.hub_id, world.hub.record().hub_id);
        assert_eq!(receipt.hub_epoch, world.hub.store().head().unwrap().hub_epoch);
        assert_eq!((receipt.env_id, receipt.device), (sealed.env_id, device.id));
        assert_eq!(receipt.fp, hex(&sha256(&sealed.frame)));
        assert_eq!((receipt.log_index, receipt.accepted_at), (log_index, NOW + 5));
        assert_eq!(receipt.status, Status::Accepted);
    }
}

#[test]
fn the_same_envelope_gets_the_same_receipt_for_ever() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "words");
    let first = world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    for later in [NOW + 1, NOW + 86_400_000, NOW - 86_400_000] {
        let again = world.hub.accept(sealed.env_id, &sealed.frame, later).unwrap();
        assert!(!again.created);
        assert_eq!(again.receipt, first.receipt);
    }
    let reopened = plainsight_hub::open(world.path()).unwrap();
    let again = reopened.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    assert_eq!(again.receipt, first.receipt, "also after a restart");
}

/// A frame of `device` with one thing changed in its header, signed as it then is.
fn with_header(world: &World, device: &TestDevice, change: impl Fn(&mut Header)) -> Sealed {
    let mut header = device.header(world.hub.record());
    change(&mut header);
    device.seal_with(world.hub.record(), &header, &payload("words"))
}

#[test]
fn every_wrong_address_has_its_code() {
    let world = World::new();
    let device = world.device();
    type Change = fn(&mut Header);
    let cases: [(&str, Change, Code); 4] = [
        ("another hub", |header| header.to = HubId(random::opaque_id()), Code::WrongHub),
        ("another intake key", |header| header.kem = "k-0".into(), Code::KemKeyUnknown),
        ("another suite", |header| header.suite = "x25519".into(), Code::KemKeyUnknown),
        (
            "another device",
            |header| header.device = DeviceId(random::opaque_id()),
            Code::UnknownDevice,
        ),
    ];
    for (name, change, code) in cases {
        let sealed = with_header(&world, &device, change);
        assert_eq!(refused(&world, sealed.env_id, &sealed.frame), code, "{name}");
    }
    let sealed = device.seal(world.hub.record(), "words");
    let other = EnvelopeId(random::opaque_id());
    assert_eq!(refused(&world, other, &sealed.frame), Code::WrongEnvelope);
    assert_eq!(world.hub.store().head().unwrap().size, 0, "nothing of it was kept");
}

#[test]
fn whatever_is_no_frame_is_refused() {
    let world = World::new();
    let device = world.device();
    let header = device.header(world.hub.record());
    let good = device.seal_with(world.hub.record(), &header, &payload("words"));
    let text = String::from_utf8(header.write().unwrap()).unwrap();
    let signed = |header: &str| device.sign(header.as_bytes(), b"sealed");
    let frames: [(&str, Vec<u8>); 9] = [
        ("empty", vec![]),
        ("rubbish", vec![b'x'; 5_000]),
        ("cut", good.frame[..60].to_vec()),
        ("another magic", [b"ENV2", &good.frame[4..]].concat()),
        ("header that is no JSON", signed("Anna")),
        ("header of another version", signed(&text.replacen("\"v\":1", "\"v\":2", 1))),
        ("field too many", signed(&text.replacen('{', "{\"name\":\"Anna\",", 1))),
        ("field twice", signed(&text.replacen("\"v\":1", "\"v\":1,\"v\":1", 1))),
        ("deep header", signed(&"[".repeat(16_000))),
    ];
    for (name, frame) in frames {
        assert_eq!(refused(&world, good.env_id, &frame), Code::BadFrame, "{name}");
    }
    let long = vec![b'x'; MAX_FRAME_LEN + 1];
    assert_eq!(refused(&world, good.env_id, &long), Code::TooLarge);
    assert_eq!(world.hub.store().head().unwrap().size, 0);
}

#[test]
fn every_changed_byte_of_a_frame_is_refused() {
    let world = World::new();
    let good = world.device().seal(world.hub.record(), "words");
    let step = 61;
    for at in (0..good.frame.len()).step_by(step).chain([good.frame.len() - 1]) {
        let mut frame = good.frame.clone();
        frame[at] ^= 1;
        assert!(world.hub.accept(good.env_id, &frame, NOW).is_err(), "byte {at}");
    }
    assert_eq!(world.hub.store().head().unwrap().size, 0);
}

#[test]
fn a_signature_by_another_key_or_for_another_purpose_is_refused() {
    let world = World::new();
    let (device, other) = (world.device(), world.device());
    let header = device.header(world.hub.record());
    let bytes = header.write().unwrap();
    let frame = other.sign(&bytes, b"sealed");
    assert_eq!(refused(&world, header.env_id, &frame), Code::BadSignature, "another device");
    for (name, domain, hash) in [
        ("another purpose", Domain::Receipt, sha256(b"sealed")),
        ("another content", Domain::Envelope, sha256(b"Sealed")),
    ] {
        let signature = device.signer.sign(domain, &[&bytes, &hash]);
        let frame =
            Frame { header: &bytes, sealed: b"sealed", signature: &signature }.join().unwrap();
        assert_eq!(refused(&world, header.env_id, &frame), Code::BadSignature, "{name}");
    }
}

#[test]
fn an_identifier_used_for_other_bytes_is_refused_and_the_first_stays() {
    let world = World::new();
    let device = world.device();
    let header = device.header(world.hub.record());
    let first = device.seal_with(world.hub.record(), &header, &payload("one"));
    let other = device.seal_with(world.hub.record(), &header, &payload("one"));
    let receipt = world.hub.accept(first.env_id, &first.frame, NOW).unwrap().receipt;
    assert_eq!(refused(&world, other.env_id, &other.frame), Code::EnvelopeIdReuse);
    assert_eq!(world.hub.accept(first.env_id, &first.frame, NOW).unwrap().receipt, receipt);
}

#[test]
fn a_cloned_device_is_marked_and_none_of_its_reports_refused() {
    let world = World::new();
    let device = world.device();
    let original = device.header(world.hub.record());
    let cloned = Header { env_id: EnvelopeId(random::opaque_id()), ..original.clone() };
    for header in [original, cloned] {
        let sealed = device.seal_with(world.hub.record(), &header, &payload("words"));
        let accepted = world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
        let receipt = verified(world.hub.record(), accepted.receipt.as_bytes());
        assert_eq!(receipt.status, Status::Accepted, "it may be a real person");
    }
    let listed = plainsight_hub::list(world.hub.store(), None).unwrap();
    assert_eq!(listed.iter().map(|entry| entry.fork).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_revoked_device_gets_a_receipt_that_says_quarantined() {
    let world = World::new();
    let device = world.device();
    let before = device.seal(world.hub.record(), "words");
    let first = world.hub.accept(before.env_id, &before.frame, NOW).unwrap();
    world.revoke(&device);
    let after = device.seal(world.hub.record(), "words");
    let accepted = world.hub.accept(after.env_id, &after.frame, NOW).unwrap();
    let receipt = verified(world.hub.record(), accepted.receipt.as_bytes());
    assert_eq!((receipt.status, receipt.log_index), (Status::Quarantined, 2));
    let again = world.hub.accept(before.env_id, &before.frame, NOW).unwrap();
    assert_eq!(again.receipt, first.receipt, "what was accepted before stays as it was");
}

#[test]
fn a_report_that_the_hub_cannot_open_is_kept_all_the_same() {
    // Intake has no key to look inside; casework meets it and a person decides.
    let world = World::new();
    let device = world.device();
    let header = device.header(world.hub.record());
    let frame = device.sign(&header.write().unwrap(), b"not sealed to anybody");
    assert!(world.hub.accept(header.env_id, &frame, NOW).unwrap().created);
}

#[test]
fn a_store_in_trouble_gives_no_receipt_and_asks_to_come_again() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "words");
    world.sql("ALTER TABLE log_head RENAME TO elsewhere");
    let refusal = world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap_err();
    assert_eq!(refusal.problem().code, Code::Busy);
    assert_eq!((refusal.problem().status, refusal.problem().retry), (503, Retry::Later));
    world.sql("ALTER TABLE elsewhere RENAME TO log_head");
    assert!(world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap().created);
}

#[test]
fn hello_is_signed_and_brings_the_nonce_back() {
    let world = World::new();
    let text = world.hub.hello("abc", NOW).unwrap();
    let signed: SignedText = serde_json::from_str(&text).unwrap();
    let key = unhex(&world.hub.record().receipt_key).unwrap();
    let (key, sig) = (VerifyKey::from_bytes(&key).unwrap(), unhex(&signed.sig).unwrap());
    assert!(key.verify(Domain::Hello, &[signed.body.as_bytes()], &sig).is_ok());
    assert!(key.verify(Domain::Receipt, &[signed.body.as_bytes()], &sig).is_err());
    let hello: plainsight_core::wire::Hello = serde_json::from_str(&signed.body).unwrap();
    assert_eq!((hello.nonce.as_str(), hello.name.as_str()), ("abc", "Northshire"));
    assert_eq!((hello.hub_id, hello.size, hello.at), (world.hub.record().hub_id, 0, NOW));
}
