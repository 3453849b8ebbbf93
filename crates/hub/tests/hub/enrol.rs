//! One-time codes, from the administrator's desk to the device.

use crate::world::{NOW, TestDevice, World};
use plainsight_core::wire::{Code, ENROL_ROLE_HUB, EnrolAnswer, EnrolRequest, Grant, OneTimeCode};
use plainsight_hub::{HubError, MAX_CODE_HOURS, Refusal, enrol_code};
use plainsight_seal::{VerifyKey, hex, proves, unhex};
use std::sync::{Arc, Barrier};

const HOUR: i64 = 3_600_000;

fn code(world: &World) -> OneTimeCode {
    enrol_code(world.hub.store(), 72, "asset 7", NOW).unwrap().code
}

fn refused(world: &World, request: &[u8], now: i64) -> Code {
    match world.hub.enrol(request, now) {
        Err(Refusal::Code(code)) => code,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn a_device_gets_everything_it_needs_under_a_proof_of_the_code() {
    let world = World::new();
    let (device, code) = (TestDevice::new(), code(&world));
    let answer = world.hub.enrol(&device.enrol_request(&code), NOW).unwrap();
    let answer: EnrolAnswer = serde_json::from_str(&answer).unwrap();
    let proof: [u8; 32] = unhex(&answer.proof).unwrap();
    let secret = code.secret().as_bytes();
    assert!(proves(secret, ENROL_ROLE_HUB, answer.grant.as_bytes(), &proof));
    let grant: Grant = serde_json::from_str(&answer.grant).unwrap();
    let hub = world.hub.record();
    assert_eq!((grant.v, grant.device, grant.hub_id), (1, device.id, hub.hub_id));
    assert_eq!((&grant.receipt_kid, &grant.receipt_key), (&hub.receipt_kid, &hub.receipt_key));
    assert_eq!((&grant.kem_kid, &grant.kem_key), (&hub.kem_kid, &hub.kem_key));
    assert_eq!((grant.hub_name.as_str(), grant.suite), ("Northshire", hub.suite.clone()));
    assert_eq!(grant.hub_epoch, world.hub.store().head().unwrap().hub_epoch);
}

#[test]
fn a_code_works_for_one_device_and_its_lost_answer_comes_again() {
    let world = World::new();
    let (device, code) = (TestDevice::new(), code(&world));
    let request = device.enrol_request(&code);
    let answer = world.hub.enrol(&request, NOW).unwrap();
    assert_eq!(world.hub.enrol(&request, NOW + HOUR).unwrap(), answer, "byte for byte");
    let other = TestDevice::new();
    assert_eq!(refused(&world, &other.enrol_request(&code), NOW), Code::CodeRefused);
    assert_eq!(refused(&world, &request, NOW + 72 * HOUR), Code::CodeRefused, "not for ever");
    let sealed = other.seal(world.hub.record(), "words");
    assert!(matches!(
        world.hub.accept(sealed.env_id, &sealed.frame, NOW),
        Err(Refusal::Code(Code::UnknownDevice))
    ));
}

#[test]
fn of_two_devices_with_one_code_one_wins() {
    for _ in 0..10 {
        let world = World::new();
        let code = code(&world);
        let start = Barrier::new(2);
        let winners: usize = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..2)
                .map(|_| {
                    let (hub, code, start) = (Arc::clone(&world.hub), &code, &start);
                    scope.spawn(move || {
                        let request = TestDevice::new().enrol_request(code);
                        start.wait();
                        usize::from(hub.enrol(&request, NOW).is_ok())
                    })
                })
                .collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).sum()
        });
        assert_eq!(winners, 1);
    }
}

#[test]
fn a_code_lives_to_its_hour_and_not_beyond() {
    let world = World::new();
    let issued = enrol_code(world.hub.store(), 2, "", NOW).unwrap();
    assert_eq!(issued.expires_at, NOW + 2 * HOUR);
    let request = TestDevice::new().enrol_request(&issued.code);
    assert_eq!(refused(&world, &request, NOW + 2 * HOUR), Code::CodeRefused);
    assert!(world.hub.enrol(&request, NOW + 2 * HOUR - 1).is_ok());
}

#[test]
fn a_life_out_of_range_is_refused() {
    let world = World::new();
    for hours in [0, MAX_CODE_HOURS + 1, u32::MAX] {
        assert!(matches!(
            enrol_code(world.hub.store(), hours, "", NOW),
            Err(HubError::Hours(MAX_CODE_HOURS))
        ));
    }
}

#[test]
fn five_wrong_proofs_kill_a_code_and_four_do_not() {
    for (wrong, good) in [(4, true), (5, false)] {
        let world = World::new();
        let code = code(&world);
        for _ in 0..wrong {
            let guess = TestDevice::new().enrol_request_with(code.id(), "0000000000000000");
            assert_eq!(refused(&world, &guess, NOW), Code::CodeRefused);
        }
        let request = TestDevice::new().enrol_request(&code);
        assert_eq!(world.hub.enrol(&request, NOW).is_ok(), good, "after {wrong} wrong proofs");
    }
}

#[test]
fn a_proof_holds_for_its_device_and_key_only() {
    let world = World::new();
    let code = code(&world);
    let (device, other) = (TestDevice::new(), TestDevice::new());
    let good: EnrolRequest = serde_json::from_slice(&device.enrol_request(&code)).unwrap();
    let other_key = hex(&other.signer.verify_key().to_bytes());
    for stolen in [
        EnrolRequest { device: other.id, ..good.clone() },
        EnrolRequest { device_key: other_key, ..good.clone() },
    ] {
        let request = serde_json::to_vec(&stolen).unwrap();
        assert_eq!(refused(&world, &request, NOW), Code::CodeRefused);
    }
    assert!(world.hub.enrol(&serde_json::to_vec(&good).unwrap(), NOW).is_ok());
}

#[test]
fn a_used_or_dead_code_leaves_no_secret_behind() {
    let world = World::new();
    let (used, dead) = (code(&world), code(&world));
    world.hub.enrol(&TestDevice::new().enrol_request(&used), NOW).unwrap();
    for _ in 0..5 {
        let guess = TestDevice::new().enrol_request_with(dead.id(), "0000000000000000");
        assert!(world.hub.enrol(&guess, NOW).is_err());
    }
    let connection = rusqlite::Connection::open(world.path().join("hub.db")).unwrap();
    let left: u32 = connection
        .query_row("SELECT count(*) FROM code WHERE secret <> ''", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0);
}

#[test]
fn an_enrolled_device_is_never_replaced() {
    let world = World::new();
    let device = world.device();
    let mut thief = TestDevice::new();
    thief.id = device.id;
    let request = thief.enrol_request(&code(&world));
    assert_eq!(refused(&world, &request, NOW), Code::BadRequest);
    let sealed = device.seal(world.hub.record(), "words");
    assert!(world.hub.accept(sealed.env_id, &sealed.frame, NOW).is_ok());
}

#[test]
fn a_request_that_cannot_be_read_is_refused_and_costs_the_code_nothing() {
    let world = World::new();
    let code = code(&world);
    let request = TestDevice::new().enrol_request(&code);
    let good: EnrolRequest = serde_json::from_slice(&request).unwrap();
    let written = |request: &EnrolRequest| serde_json::to_string(request).unwrap();
    let text = written(&good);
    let no_point = (0..=u8::MAX).map(|byte| [byte; 32]);
    let no_point = no_point.into_iter().find(|key| VerifyKey::from_bytes(key).is_err()).unwrap();
    let bad = [
        String::new(),
        "Anna".into(),
        "[".repeat(10_000),
        text.replacen('{', "{\"name\":\"Anna\",", 1),
        text.replacen("\"v\":1", "\"v\":1,\"v\":1", 1),
        written(&EnrolRequest { v: 2, ..good.clone() }),
        written(&EnrolRequest { device_key: "00".into(), ..good.clone() }),
        written(&EnrolRequest { device_key: hex(&no_point), ..good.clone() }),
        written(&EnrolRequest { proof: "zz".repeat(32), ..good.clone() }),
    ];
    for _ in 0..3 {
        for request in &bad {
            assert_eq!(refused(&world, request.as_bytes(), NOW), Code::BadRequest, "{request:.80}");
        }
    }
    assert!(world.hub.enrol(&request, NOW).is_ok());
}

#[test]
fn an_unknown_code_is_refused_like_a_wrong_one() {
    let world = World::new();
    let request = TestDevice::new().enrol_request(&OneTimeCode::from_random([7; 20]));
    assert_eq!(refused(&world, &request, NOW), Code::CodeRefused);
}
