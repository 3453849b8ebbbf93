//! Which answers are believed.

use super::{read as read_raw, *};
use plainsight_core::{
    id::HubId,
    wire::{Checkpoint, Code, Grant, Status},
};
use plainsight_seal::{Key, Signer, hex};
use uuid::Uuid;

fn hub() -> Signer {
    Signer::from_seed(&Key::from_bytes([1; 32]))
}

fn expected() -> Expected {
    let grant = Grant {
        v: 1,
        device: DeviceId(Uuid::from_u128(2)),
        hub_id: HubId(Uuid::from_u128(3)),
        hub_name: "Hub".into(),
        hub_epoch: 1,
        receipt_kid: "r1".into(),
        receipt_key: hex(&hub().verify_key().to_bytes()),
        kem_kid: "k1".into(),
        kem_key: String::new(),
        suite: plainsight_seal::SUITE.into(),
        root_key: String::new(),
        keys: String::new(),
    };
    Expected {
        device: grant.device,
        enrolled: Enrolled {
            hub_url: "http://127.0.0.1:1".into(),
            grant,
            contact_at: 0,
            contact: "ok".into(),
            hub_now: 0,
        },
        env_id: EnvelopeId(Uuid::from_u128(4)),
        fp: "ab".repeat(32),
    }
}

fn good() -> Receipt {
    let expected = expected();
    Receipt {
        v: 1,
        hub_id: expected.enrolled.hub_id(),
        hub_epoch: 1,
        env_id: expected.env_id,
        fp: expected.fp,
        device: expected.device,
        log_index: 1,
        accepted_at: 0,
        status: Status::Accepted,
    }
}

fn signed(body: &impl serde::Serialize, by: &Signer, domain: Domain) -> String {
    let body = serde_json::to_string(body).unwrap();
    let sig = hex(&by.sign(domain, &[body.as_bytes()]));
    serde_json::to_string(&SignedText { body, sig, kid: "r1".into() }).unwrap()
}

const NONCE: &str = "nonce";

fn good_state(body: &[u8]) -> LogState {
    LogState {
        v: 1,
        hub_id: good().hub_id,
        end: Checkpoint { hub_epoch: 1, size: 1, chain: "c".into() },
        at: 0,
        at_chain: Some(String::new()),
        nonce: NONCE.into(),
        body: hex(&sha256(body)),
        hub_nonce: String::new(),
        now: 0,
    }
}

/// Reads an answer that comes with a good state.
fn read(status: u16, body: &[u8], expected: &Expected) -> Verdict {
    let state = signed(&good_state(body), &hub(), Domain::State);
    read_raw(&Raw { status, body, state: Some(&state), nonce: NONCE }, expected)
}

#[test]
fn a_receipt_without_the_hubs_fresh_word_on_its_log_is_not_believed() {
    let text = signed(&good(), &hub(), Domain::Receipt);
    let body = text.as_bytes();
    let said = |change: fn(&mut LogState), by: &Signer, domain| {
        let mut state = good_state(body);
        change(&mut state);
        signed(&state, by, domain)
    };
    let thief = Signer::from_seed(&Key::from_bytes([9; 32]));
    let states = [
        ("none", None),
        ("rubbish", Some("<html>".to_owned())),
        ("played back", Some(said(|state| state.nonce = "old".into(), &hub(), Domain::State))),
        (
            "of another answer",
            Some(said(|state| state.body = hex(&sha256(b"x")), &hub(), Domain::State)),
        ),
        (
            "of a log that ends before",
            Some(said(|state| state.end.size = 0, &hub(), Domain::State)),
        ),
        (
            "of another hub",
            Some(said(|state| state.hub_id = HubId(Uuid::from_u128(9)), &hub(), Domain::State)),
        ),
        ("by a thief", Some(said(|_| {}, &thief, Domain::State))),
        ("for another purpose", Some(said(|_| {}, &hub(), Domain::Hello))),
    ];
    for (name, state) in states {
        let raw = Raw { status: 201, body, state: state.as_deref(), nonce: NONCE };
        assert_eq!(read_raw(&raw, &expected()), Verdict::NotOurHub, "{name}");
    }
}

#[test]
fn a_verified_receipt_is_a_reception_whatever_the_status() {
    let text = signed(&good(), &hub(), Domain::Receipt);
    for status in [200, 201] {
        let state = Box::new(good_state(text.as_bytes()));
        assert_eq!(
            read(status, text.as_bytes(), &expected()),
            Verdict::Received { receipt: text.clone(), state }
        );
    }
}

#[test]
fn two_hundred_without_a_receipt_is_not_our_hub() {
    for body in ["", "OK", "<html>Sign in to the wifi</html>", "{}", "{\"status\":\"accepted\"}"] {
        assert_eq!(read(200, body.as_bytes(), &expected()), Verdict::NotOurHub, "{body}");
    }
    for status in [204, 301, 302, 307, 401, 404, 511 - 1 - 106] {
        assert_eq!(read(status, b"<html>", &expected()), Verdict::NotOurHub, "{status}");
    }
}

#[test]
fn a_receipt_about_anything_else_is_refused() {
    type Change = fn(&mut Receipt);
    let changes: [(&str, Change); 5] = [
        ("another envelope", |receipt| receipt.env_id = EnvelopeId(Uuid::from_u128(9))),
        ("another frame", |receipt| receipt.fp = "cd".repeat(32)),
        ("another device", |receipt| receipt.device = DeviceId(Uuid::from_u128(9))),
        ("another hub", |receipt| receipt.hub_id = HubId(Uuid::from_u128(9))),
        ("another version", |receipt| receipt.v = 2),
    ];
    for (name, change) in changes {
        let mut receipt = good();
        change(&mut receipt);
        let text = signed(&receipt, &hub(), Domain::Receipt);
        assert_eq!(read(201, text.as_bytes(), &expected()), Verdict::NotOurHub, "{name}");
    }
}

#[test]
fn a_receipt_signed_by_another_or_for_another_purpose_is_refused() {
    let thief = Signer::from_seed(&Key::from_bytes([9; 32]));
    for text in [
        signed(&good(), &thief, Domain::Receipt),
        signed(&good(), &hub(), Domain::Hello),
        signed(&good(), &hub(), Domain::Envelope),
    ] {
        assert_eq!(read(201, text.as_bytes(), &expected()), Verdict::NotOurHub);
    }
}

#[test]
fn every_changed_byte_of_a_receipt_is_seen() {
    let text = signed(&good(), &hub(), Domain::Receipt).into_bytes();
    let kid_at = text.windows(6).position(|part| part == b"\"kid\":").unwrap();
    for at in 0..kid_at {
        let mut changed = text.clone();
        changed[at] ^= 1;
        let verdict = read(201, &changed, &expected());
        assert!(!matches!(verdict, Verdict::Received { .. }), "byte {at}");
    }
}

#[test]
fn refusals_and_busy_hubs_are_told_apart() {
    let body = |code: Code| serde_json::to_vec(&Problem::from(code)).unwrap();
    assert_eq!(
        read(422, &body(Code::EnvelopeIdReuse), &expected()),
        Verdict::Refused("envelope-id-reuse".into())
    );
    assert_eq!(read(503, &body(Code::Busy), &expected()), Verdict::Transient("busy"));
    assert_eq!(read(500, b"<html>", &expected()), Verdict::Transient("busy"));
    assert_eq!(read(429, b"", &expected()), Verdict::Transient("busy"));
    assert_eq!(
        read(200, &body(Code::BadFrame), &expected()),
        Verdict::NotOurHub,
        "a problem that contradicts its status is nobody's word"
    );
}

#[test]
fn a_hostile_problem_type_cannot_reach_the_screen() {
    assert_eq!(last_part("/problems/<script>"), "refused");
    assert_eq!(last_part(""), "refused");
    assert_eq!(last_part("/problems/bad-frame"), "bad-frame");
}

fn expected_file() -> ExpectedFile {
    let Expected { enrolled, device, .. } = expected();
    let att_id = AttachmentId(Uuid::from_u128(5));
    ExpectedFile { enrolled, device, att_id, fp: "cd".repeat(32), chunks: 3 }
}

fn good_file() -> AttachmentReceipt {
    let expected = expected_file();
    AttachmentReceipt {
        v: 1,
        hub_id: expected.enrolled.hub_id(),
        hub_epoch: 1,
        att_id: expected.att_id,
        env_id: EnvelopeId(Uuid::from_u128(4)),
        fp: expected.fp,
        device: expected.device,
        chunks: expected.chunks,
        received_at: 0,
        status: Status::Accepted,
    }
}

fn says(missing: &[usize], receipt: Option<String>) -> Vec<u8> {
    let att_id = expected_file().att_id;
    let state = AttachmentState { v: 1, att_id, missing: missing.to_vec(), receipt };
    serde_json::to_vec(&state).unwrap()
}

#[test]
fn a_file_is_received_by_the_hubs_receipt_for_these_very_pieces() {
    let expected = expected_file();
    let text = signed(&good_file(), &hub(), Domain::FileReceipt);
    let read = |status, body: &[u8]| read_file(status, body, &expected);
    assert_eq!(read(200, &says(&[], Some(text.clone()))), FileVerdict::Received(text.clone()));
    assert_eq!(read(200, &says(&[0, 2], None)), FileVerdict::Missing(vec![0, 2]));
    let thief = Signer::from_seed(&Key::from_bytes([9; 32]));
    let changed = |change: fn(&mut AttachmentReceipt)| {
        let mut receipt = good_file();
        change(&mut receipt);
        signed(&receipt, &hub(), Domain::FileReceipt)
    };
    for bad in [
        String::new(),
        signed(&good_file(), &thief, Domain::FileReceipt),
        signed(&good_file(), &hub(), Domain::Receipt),
        changed(|receipt| receipt.fp = "ef".repeat(32)),
        changed(|receipt| receipt.att_id = AttachmentId(Uuid::from_u128(6))),
        changed(|receipt| receipt.chunks = 2),
        changed(|receipt| receipt.device = DeviceId(Uuid::from_u128(6))),
        changed(|receipt| receipt.hub_id = HubId(Uuid::from_u128(6))),
        text.replace("received_at\\\":0", "received_at\\\":1"),
    ] {
        assert_eq!(read(200, &says(&[], Some(bad.clone()))), FileVerdict::NotOurHub, "{bad}");
    }
    for (status, body) in [
        (200, b"<html>Sign in</html>".to_vec()),
        (200, says(&[3], None)),
        (500, says(&[0], None)),
        (302, Vec::new()),
    ] {
        let verdict = read(status, &body);
        assert!(
            !matches!(verdict, FileVerdict::Received(_) | FileVerdict::Missing(_)),
            "{verdict:?}"
        );
    }
}

#[test]
fn a_refused_file_waits_for_a_person_and_a_damaged_piece_for_another_try() {
    let read = |code: Code| {
        let problem = Problem::from(code);
        let body = serde_json::to_vec(&problem).unwrap();
        read_file(problem.status, &body, &expected_file())
    };
    assert_eq!(read(Code::Quota), FileVerdict::Refused("quota".into()));
    for again in [Code::BadChunk, Code::ReportMissing, Code::Busy] {
        assert_eq!(read(again), FileVerdict::Transient("busy"), "{again:?}");
    }
}
