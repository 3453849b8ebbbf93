//! One private PostgreSQL for all tests of this program, and what only PostgreSQL can show.

use crate::{
    server::{Postgres, programs},
    world::{NOW, Sealed, TestDevice, World, payload},
};
use plainsight_core::{
    id::{EnvelopeId, NoticeId},
    wire::{Have, HaveList, Header, LogState, NoticeKind, SignedText, request_parts},
};
use plainsight_hub::{
    Asked, Hub, PostgresStore, Refusal, Request, StoreAddress, open_at,
    store::{NewCode, NewNotice, OpenError, StoreError},
};
use plainsight_seal::{Domain, hex, random, sha256};
use std::{
    process::{Command, Stdio},
    sync::LazyLock,
    time::{Duration, Instant},
};

static SERVER: LazyLock<Postgres> = LazyLock::new(|| Postgres::start().unwrap());

/// The server that all tests share; each takes a database of its own.
pub(crate) fn server() -> &'static Postgres {
    &SERVER
}

fn name_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

/// The hub of `world` again, with its keys and its epoch, on an empty PostgreSQL.
fn twin(world: &World) -> (String, Hub) {
    let address = server().database().unwrap();
    let epoch = world.hub.store().head().unwrap().hub_epoch;
    PostgresStore::create(&address.parse().unwrap(), world.hub.record(), epoch, NOW).unwrap();
    let hub = open_at(world.path(), &address.parse::<StoreAddress>().unwrap()).unwrap();
    (address, hub)
}

#[derive(Debug, PartialEq)]
enum Said {
    Receipt(String, bool),
    Problem(u16, String),
}

fn said(hub: &Hub, sealed: &Sealed) -> Said {
    match hub.accept(sealed.env_id, &sealed.frame, NOW + 7) {
        Ok(accepted) => Said::Receipt(accepted.receipt, accepted.created),
        Err(Refusal::Code(code)) => Said::Problem(code.status(), format!("{code:?}")),
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn the_same_script_gets_the_same_answers_byte_for_byte_from_both() {
    let world = World::new();
    let (_, twin) = twin(&world);
    let record = world.hub.record().clone();
    let devices = [TestDevice::new(), TestDevice::new()];
    for (device, code_id) in devices.iter().zip(["AAAA", "BBBB"]) {
        let secret = "S".repeat(16);
        let request = device.enrol_request_with(code_id, &secret);
        let answers: Vec<String> = [world.hub.as_ref(), &twin]
            .iter()
            .map(|hub| {
                let expires_at = NOW + 1_000;
                let code =
                    NewCode { code_id, secret: &secret, note: "", created_at: NOW, expires_at };
                assert!(hub.store().add_code(&code).unwrap());
                hub.enrol(&request, NOW).unwrap()
            })
            .collect();
        assert_eq!(answers[0], answers[1], "the answer to an enrolment");
    }
    let header = devices[0].header(&record);
    let first = devices[0].seal_with(&record, &header, &payload("one"));
    let reused = devices[0].seal_with(&record, &header, &payload("two"));
    let clone = Header { env_id: EnvelopeId(random::opaque_id()), ..header };
    let cloned = devices[0].seal_with(&record, &clone, &payload("three"));
    let mut script = vec![first.clone(), first.clone(), reused, cloned];
    script.extend((0..20).map(|number| devices[number % 2].seal(&record, "words")));
    script.push(TestDevice::new().seal(&record, "a stranger"));
    script.push(first);
    for (step, sealed) in script.iter().enumerate() {
        if step == 12 {
            for hub in [world.hub.as_ref(), &twin] {
                assert!(hub.store().revoke(devices[1].id, NOW + 9).unwrap());
            }
        }
        assert_eq!(said(&world.hub, sealed), said(&twin, sealed), "step {step}");
        if step % 5 == 4 {
            say_to_both([&world.hub, &twin], &devices[step % 2], sealed.env_id);
        }
        assert_eq!(state(&world.hub, step as u64), state(&twin, step as u64), "step {step}");
    }
    for device in &devices {
        let both = [world.hub.as_ref(), &twin];
        let [one, other] = both.map(|hub| asked_by(hub, device, &script));
        assert_eq!(one, other, "reconcile and notices");
    }
    assert_eq!(world.hub.store().list(None).unwrap(), twin.store().list(None).unwrap());
    assert_eq!(world.hub.store().stats(NOW).unwrap(), twin.store().stats(NOW).unwrap());
    assert_eq!(twin.store().stats(NOW).unwrap().quarantined, 6);
}

fn say_to_both(hubs: [&Hub; 2], device: &TestDevice, env_id: EnvelopeId) {
    let notice = NewNotice {
        notice_id: NoticeId(random::opaque_id()),
        device: Some(device.id),
        env_id: Some(env_id),
        says: serde_json::to_string(&NoticeKind::Acknowledged { by: "DS Cole".into() }).unwrap(),
        at: NOW,
    };
    let places = hubs.map(|hub| hub.store().add_notice(&notice).unwrap());
    assert_eq!(places[0], places[1]);
}

/// What the hub signs of its log, as the device gets it.
fn state(hub: &Hub, at: u64) -> String {
    hub.state(&Asked { nonce: "n".into(), at }, b"body", NOW + 8).unwrap()
}

/// What a device is told when it asks for what is missing and for what was said, once as itself
/// and once with a signature that is not its own.
fn asked_by(hub: &Hub, device: &TestDevice, script: &[Sealed]) -> Vec<String> {
    let signed: SignedText = serde_json::from_str(&state(hub, 0)).unwrap();
    let hub_nonce = serde_json::from_str::<LogState>(&signed.body).unwrap().hub_nonce;
    let have = script.iter().map(|sealed| {
        let fp = hex(&sha256(&sealed.frame));
        Have { env_id: sealed.env_id, fp }
    });
    let list = serde_json::to_vec(&HaveList { v: 1, have: have.collect() }).unwrap();
    let mut answers = Vec::new();
    for (method, target, body) in
        [("POST", "/v1/reconcile", list.as_slice()), ("GET", "/v1/notices?after=0", b"".as_slice())]
    {
        let message = request_parts(method, target, &hub_nonce, &hex(&sha256(body)));
        for signer in [&device.signer, &TestDevice::new().signer] {
            let signature = hex(&signer.sign(Domain::Request, &[message.as_bytes()]));
            let (hub_nonce, signature) = (hub_nonce.as_str(), signature.as_str());
            let request = Request { method, target, device: device.id, hub_nonce, signature, body };
            let answer = if method == "GET" {
                hub.notices(&request, 0, NOW + 9)
            } else {
                hub.reconcile(&request, NOW + 9)
            };
            answers.push(match answer {
                Ok(text) => text,
                Err(Refusal::Code(code)) => format!("{code:?}"),
                Err(other) => panic!("{other}"),
            });
        }
    }
    assert!(answers[0].contains("missing") && answers[1] == "BadSignature", "{answers:?}");
    answers
}

const STEPS: [&str; 7] = [
    include_str!("../../src/store/postgres/schema/1-hub.sql"),
    include_str!("../../src/store/postgres/schema/2-log_head.sql"),
    include_str!("../../src/store/postgres/schema/3-device.sql"),
    include_str!("../../src/store/postgres/schema/4-code.sql"),
    include_str!("../../src/store/postgres/schema/5-entry.sql"),
    include_str!("../../src/store/postgres/schema/6-chain.sql"),
    include_str!("../../src/store/postgres/schema/7-attachment.sql"),
];

/// Everything that PostgreSQL says of the tables in a database.
fn schema(address: &str) -> Vec<String> {
    let mut client = postgres::Client::connect(address, postgres::NoTls).unwrap();
    let rows = client.query(
        "SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default)
         FROM information_schema.columns WHERE table_schema = 'public'
         UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
         UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid)
         FROM pg_constraint WHERE connamespace = 'public'::regnamespace
         UNION ALL SELECT 'step ' || step FROM schema_step ORDER BY 1",
        &[],
    );
    rows.unwrap().iter().map(|row| row.get(0)).collect()
}

#[test]
fn a_database_of_every_older_schema_becomes_like_a_fresh_one() {
    let world = World::new();
    let fresh = schema(&twin(&world).0);
    assert!(fresh.len() > 50, "{fresh:?}");
    for known in 0..=STEPS.len() {
        let address = server().database().unwrap();
        let mut older = "CREATE TABLE schema_step (step BIGINT PRIMARY KEY);".to_owned();
        for (number, step) in STEPS.iter().take(known).enumerate() {
            older += &format!("{step}; INSERT INTO schema_step VALUES ({});", number + 1);
        }
        server().sql(name_of(&address), &older).unwrap();
        let opened = PostgresStore::open(&address.parse().unwrap());
        assert!(matches!(opened, Err(OpenError::NoHub)), "migrated, but nobody's");
        assert_eq!(schema(&address), fresh, "from step {known}");
    }
}

#[test]
fn shipped_steps_never_change() {
    let all: Vec<String> =
        STEPS.iter().map(|step| hex(sha256(step.as_bytes()).get(..8).unwrap())).collect();
    assert_eq!(all, SHIPPED, "add a step instead: there are hubs with the old one");
}

const SHIPPED: [&str; 7] = [
    "cbdf1eefd7f60ec7",
    "8fa8750129081c68",
    "cbbbb2bf47262650",
    "c35cbc1894063060",
    "9a37f2b2d5e728e1",
    "e69caf9d0e086f19",
    "a5e7247849997285",
];

#[test]
fn a_database_of_a_newer_program_and_an_empty_one_are_left_alone() {
    let world = World::new();
    let (address, _) = twin(&world);
    server().sql(name_of(&address), "INSERT INTO schema_step VALUES (99)").unwrap();
    let opened = PostgresStore::open(&address.parse().unwrap());
    assert!(matches!(opened, Err(OpenError::Newer { found: 99, known: 7 })), "{opened:?}");
    let empty = server().database().unwrap();
    let opened = PostgresStore::open(&empty.parse().unwrap());
    assert!(matches!(opened, Err(OpenError::NoHub)), "{opened:?}");
    server().sql(name_of(&empty), "CREATE TABLE hub (mine INTEGER)").unwrap();
}

#[test]
fn a_second_hub_is_never_made_over_a_first() {
    let world = World::new();
    let (address, twin) = twin(&world);
    let again = PostgresStore::create(
        &address.parse().unwrap(),
        &World::new().hub.record().clone(),
        1,
        NOW,
    );
    assert!(matches!(again, Err(OpenError::Exists)), "{again:?}");
    assert_eq!(&twin.store().hub().unwrap(), world.hub.record());
}

#[test]
fn no_receipt_rests_on_a_database_that_forgets() {
    for setting in ["off", "local"] {
        let world = World::new();
        let (address, _) = twin(&world);
        let name = name_of(&address);
        let alter = format!("ALTER DATABASE {name} SET synchronous_commit = {setting}");
        server().sql("postgres", &alter).unwrap();
        let opened = PostgresStore::open(&address.parse().unwrap());
        let Err(OpenError::Unsafe(why)) = opened else { panic!("{opened:?}") };
        assert_eq!(why, format!("synchronous_commit = {setting}"));
    }
}

#[test]
fn a_log_whose_end_does_not_fit_its_chain_is_damage() {
    for damage in [
        "UPDATE log_head SET chain = repeat('0', 64)",
        "UPDATE link SET chain = repeat('0', 64) WHERE log_index = 1",
        "DELETE FROM link",
        "DELETE FROM notice",
        "UPDATE log_head SET size = 0",
    ] {
        let world = World::new();
        let (address, twin) = twin(&world);
        plainsight_hub::say(
            twin.store(),
            None,
            &NoticeKind::GuidanceAvailable { pack: "uk@2026.12".into() },
            NOW,
        )
        .unwrap();
        assert!(PostgresStore::open(&address.parse().unwrap()).is_ok());
        server().sql(name_of(&address), damage).unwrap();
        let opened = PostgresStore::open(&address.parse().unwrap());
        let damaged = matches!(opened, Err(OpenError::Store(StoreError::Damaged)));
        assert!(damaged, "{damage}: {opened:?}");
    }
}

/// Waits until the database sees as many receivers of its log as wanted.
fn wait_for_receivers(address: &str, wanted: i64) {
    let mut client = postgres::Client::connect(address, postgres::NoTls).unwrap();
    let end = Instant::now() + Duration::from_secs(30);
    let count = "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'";
    while client.query_one(count, &[]).unwrap().get::<_, i64>(0) != wanted {
        assert!(Instant::now() < end, "no receiver came");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn no_receipt_rests_on_a_standby_that_lags() {
    let (own, dir, world) =
        (Postgres::start().unwrap(), tempfile::tempdir().unwrap(), World::new());
    let text = own.database().unwrap();
    let address = text.parse().unwrap();
    PostgresStore::create(&address, world.hub.record(), 1, NOW).unwrap();
    let receiver = |name: &str| {
        let to = format!("{} application_name={name}", own.connection());
        let program = programs().unwrap().join("pg_receivewal");
        let mut receiver = Command::new(program);
        receiver.args(["-d", &to, "-D"]).arg(dir.path());
        receiver.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    for (name, safe) in [("pg_receivewal", true), ("standby", false)] {
        let mut child = receiver(name);
        wait_for_receivers(&text, 1);
        let opened = PostgresStore::open(&address);
        if safe {
            assert!(opened.is_ok(), "an archive is no standby: {opened:?}");
        } else {
            assert!(matches!(opened, Err(OpenError::Unsafe(_))), "{opened:?}");
            own.sql("postgres", "ALTER SYSTEM SET synchronous_standby_names = 'standby'").unwrap();
            own.sql("postgres", "SELECT pg_reload_conf(), pg_sleep(0.5)").unwrap();
            assert!(PostgresStore::open(&address).is_ok(), "now it is waited for");
        }
        child.kill().unwrap();
        child.wait().unwrap();
        wait_for_receivers(&text, 0);
    }
}

#[test]
fn connections_that_were_lost_come_back_by_themselves() {
    let world = World::new();
    let (address, twin) = twin(&world);
    let device = TestDevice::new();
    let issued = plainsight_hub::enrol_code(twin.store(), 1, "", NOW).unwrap();
    twin.enrol(&device.enrol_request(&issued.code), NOW).unwrap();
    for round in 1..=3 {
        let end = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'",
            name_of(&address)
        );
        server().sql("postgres", &end).unwrap();
        let sealed = device.seal(twin.record(), "words");
        assert!(twin.accept(sealed.env_id, &sealed.frame, NOW).unwrap().created);
        assert_eq!(twin.store().head().unwrap().size, round);
    }
}

#[test]
fn the_database_itself_forbids_a_second_entry_of_an_envelope_or_a_place() {
    let world = World::new();
    let (address, twin) = twin(&world);
    let device = TestDevice::new();
    let issued = plainsight_hub::enrol_code(twin.store(), 1, "", NOW).unwrap();
    twin.enrol(&device.enrol_request(&issued.code), NOW).unwrap();
    let sealed = device.seal(twin.record(), "words");
    twin.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    let copy = |log_index: u32, env_id: &str, fork: bool| {
        let statement = format!(
            "INSERT INTO entry SELECT {log_index}, {env_id}, fp, kind, report_id, rev, device,
                 dev_epoch, seq, officer, status, {fork}, accepted_at, size, receipt, frame
             FROM entry WHERE log_index = 1"
        );
        server().sql(name_of(&address), &statement)
    };
    assert!(copy(1, "'other'", true).is_err(), "same place in the log");
    assert!(copy(2, "env_id", true).is_err(), "same envelope");
    assert!(copy(2, "'other'", false).is_err(), "same place at the device, not marked");
    copy(2, "'other'", true).unwrap();
}
