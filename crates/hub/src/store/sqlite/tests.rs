//! What only this database can show: its schema, a full disk, a file held by somebody else.

use super::*;
use crate::store::NewCode;
use plainsight_core::{
    id::{EnvelopeId, HubId, OfficerId, ReportId},
    wire::{Header, ReportKind},
};
use plainsight_seal::{hex, sha256};
use uuid::Uuid;

const DEVICE: DeviceId = DeviceId(Uuid::from_u128(3));

fn record() -> HubRecord {
    HubRecord {
        hub_id: HubId(Uuid::from_u128(1)),
        name: "Northshire".into(),
        receipt_kid: "r".into(),
        receipt_key: "00".into(),
        kem_kid: "k".into(),
        kem_key: "00".into(),
        suite: "s".into(),
    }
}

fn created(dir: &Path) -> SqliteStore {
    let store = SqliteStore::create(&dir.join("hub.db"), &record(), 7, 1).unwrap();
    let code = NewCode { code_id: "AAAA", secret: "S", note: "", created_at: 1, expires_at: 9 };
    assert!(store.add_code(&code).unwrap());
    let claim =
        Claim { code_id: "AAAA", device: DEVICE, device_key: "00", request_digest: "", now_ms: 2 };
    store.claim(&claim, &mut |_| Ok(Some("a".into()))).unwrap();
    store
}

fn append(store: &SqliteStore, seq: u64, length: usize) -> Result<Appended, StoreError> {
    let header = Header {
        v: 1,
        typ: ReportKind::Submit,
        env_id: EnvelopeId(Uuid::from_u128(u128::from(seq))),
        report_id: ReportId(Uuid::from_u128(2)),
        rev: 1,
        device: DEVICE,
        dev_epoch: 1,
        seq,
        prev: None,
        officer: OfficerId(Uuid::from_u128(4)),
        to: record().hub_id,
        kem: "k".into(),
        suite: "s".into(),
        pack: "p@1".into(),
        app: "0.1.0".into(),
        sealed_at: 0,
    };
    let frame = vec![7; length];
    let fp = hex(&sha256(&frame));
    let entry = NewEntry { header: &header, fp: &fp, frame: &frame, accepted_at: 3 };
    store.append(&entry, &mut |place| Ok(format!("receipt {}", place.log_index)))
}

#[test]
fn a_file_of_every_older_schema_becomes_like_a_fresh_one() {
    let dir = tempfile::tempdir().unwrap();
    let fresh = plainsight_db::open(&dir.path().join("fresh"), None, STEPS).unwrap();
    for known in 0..=STEPS.len() {
        let path = dir.path().join(format!("of-{known}"));
        drop(plainsight_db::open(&path, None, &STEPS[..known]).unwrap());
        let migrated = plainsight_db::open(&path, None, STEPS).unwrap();
        assert_eq!(
            plainsight_db::schema(&migrated).unwrap(),
            plainsight_db::schema(&fresh).unwrap(),
            "from step {known}"
        );
    }
}

#[test]
fn shipped_steps_never_change() {
    let all: Vec<String> =
        STEPS.iter().map(|step| hex(sha256(step.as_bytes()).get(..8).unwrap())).collect();
    assert_eq!(all, SHIPPED, "add a step instead: there are hubs with the old one");
}

const SHIPPED: [&str; 7] = [
    "812d70796ced14a9",
    "07203eda776d03db",
    "3c5d883768c813dc",
    "d2092762498f35a7",
    "2fb230ade99ef757",
    "b592f7223f156191",
    "a5d40d1f50b97e9d",
];

#[test]
fn every_table_is_strict_and_every_column_holds_something() {
    let dir = tempfile::tempdir().unwrap();
    let connection = plainsight_db::open(&dir.path().join("a"), None, STEPS).unwrap();
    let loose: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(loose, [""; 0]);
    let nullable: u32 = connection
        .query_row(
            "SELECT count(*) FROM sqlite_schema s, pragma_table_info(s.name) c
             WHERE s.type = 'table' AND c.\"notnull\" = 0",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(nullable, 0);
}

#[test]
fn a_full_disk_accepts_nothing_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = created(dir.path());
    append(&store, 1, 1_000).unwrap();
    let limit = |pages: u32| {
        store.writer.session(|Writer(connection)| {
            connection.pragma_update(None, "max_page_count", pages).unwrap();
        });
    };
    let pages: u32 = store
        .read(|connection| connection.query_row("PRAGMA page_count", [], |row| row.get(0)))
        .unwrap();
    limit(pages + 2);
    assert!(matches!(append(&store, 2, 100_000), Err(StoreError::Full)));
    assert_eq!(store.head().unwrap().size, 1);
    limit(u32::MAX - 1);
    assert_eq!(append(&store, 2, 100_000).unwrap(), Appended::New("receipt 2".into()));
    assert_eq!(append(&store, 1, 1_000).unwrap(), Appended::Replay("receipt 1".into()));
}

#[test]
fn a_file_held_by_somebody_else_is_busy_and_the_next_try_succeeds() {
    let dir = tempfile::tempdir().unwrap();
    let store = created(dir.path());
    let other = Connection::open(dir.path().join("hub.db")).unwrap();
    store.writer.session(|Writer(connection)| {
        connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    });
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(matches!(append(&store, 1, 10), Err(StoreError::Busy)));
    assert_eq!(store.head().unwrap().size, 0, "reading goes on");
    other.execute_batch("COMMIT").unwrap();
    assert_eq!(append(&store, 1, 10).unwrap(), Appended::New("receipt 1".into()));
}

#[test]
fn the_database_itself_forbids_a_second_entry_of_an_envelope_or_a_place() {
    let dir = tempfile::tempdir().unwrap();
    let store = created(dir.path());
    append(&store, 1, 10).unwrap();
    let connection = store.reader.lock().unwrap();
    let copy = |log_index: u32, env_id: &str, fork: u32| {
        connection.execute(
            "INSERT INTO entry SELECT ?1, ?2, fp, kind, report_id, rev, device, dev_epoch, seq,
                                      officer, status, ?3, accepted_at, size, receipt, frame
             FROM entry WHERE log_index = 1",
            params![log_index, env_id, fork],
        )
    };
    let env_id = Uuid::from_u128(1).to_string();
    assert!(copy(1, "other", 1).is_err(), "same place in the log");
    assert!(copy(2, &env_id, 1).is_err(), "same envelope");
    assert!(copy(2, "other", 0).is_err(), "same place at the device, not marked");
    assert!(copy(2, "other", 1).is_ok());
}

#[test]
fn a_row_that_does_not_read_as_written_is_damage() {
    let dir = tempfile::tempdir().unwrap();
    let store = created(dir.path());
    append(&store, 1, 10).unwrap();
    let sql = |statement: &str| store.reader.lock().unwrap().execute_batch(statement).unwrap();
    sql("UPDATE entry SET env_id = 'anna'");
    assert!(matches!(store.list(None), Err(StoreError::Damaged)));
    sql("DELETE FROM log_head");
    assert!(matches!(append(&store, 2, 10), Err(StoreError::Damaged)));
    sql("DELETE FROM hub");
    assert!(matches!(store.hub(), Err(StoreError::Damaged)));
}
