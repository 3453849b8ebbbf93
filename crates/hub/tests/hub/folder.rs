//! The hub's folder: made once, opened whole, never harmed.

use crate::world::{NOW, World};
use plainsight_hub::{
    HubError, Store as _, casework_key_path, find_wanted, init, open, open_store, show,
    store::Wanted,
};
use std::{fs, path::Path};

/// Every file below `dir` with its bytes.
pub(crate) fn files(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

#[test]
fn a_new_hub_is_three_files_for_their_owner_alone() {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("deep").join("hub");
    init(&data, "Northshire", NOW).unwrap();
    let names: Vec<String> = files(&data)
        .into_iter()
        .map(|(name, _)| name.replace(&data.display().to_string(), ""))
        .collect();
    assert_eq!(names, ["/casework/intake.key", "/hub.db", "/keys/receipt.key"]);
    #[cfg(unix)]
    for name in ["casework/intake.key", "keys/receipt.key", "hub.db", "casework", "keys"] {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(data.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{name} is closed to others");
    }
}

#[test]
fn init_never_overwrites() {
    let world = World::new();
    let before = files(world.path());
    assert!(matches!(init(world.path(), "Other", NOW), Err(HubError::Exists(_))));
    assert_eq!(files(world.path()), before);
}

#[test]
fn init_never_replaces_keys_of_a_hub_whose_database_is_gone() {
    let world = World::new();
    let path = world.path().to_owned();
    drop(world.hub);
    fs::rename(path.join("hub.db"), path.join("moved")).unwrap();
    let before = files(&path);
    assert!(matches!(init(&path, "Other", NOW), Err(HubError::KeysWithoutHub(_))));
    assert!(matches!(open(&path), Err(HubError::Missing(_))));
    assert_eq!(files(&path), before, "and opening made no new database");
}

#[test]
fn a_name_is_one_line_for_people() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["", "  ", "two\nlines", "tab\tbed", &"x".repeat(101)] {
        assert!(matches!(init(dir.path(), name, NOW), Err(HubError::Name)), "{name:?}");
    }
    assert_eq!(files(dir.path()), []);
    assert_eq!(init(dir.path(), &"ż".repeat(100), NOW).unwrap().name.chars().count(), 100);
}

#[test]
fn two_hubs_share_nothing() {
    let (one, other) = (World::new(), World::new());
    let (one, other) = (one.hub.record(), other.hub.record());
    assert!(one.hub_id != other.hub_id && one.kem_kid != other.kem_kid);
    assert!(one.receipt_key != other.receipt_key && one.kem_key != other.kem_key);
}

#[test]
fn serving_never_reads_the_casework_key() {
    let world = World::new();
    fs::remove_dir_all(world.path().join("casework")).unwrap();
    let hub = open(world.path()).unwrap();
    assert!(hub.hello("n", NOW).is_ok());
    let said = format!("{hub:?}");
    assert!(said.contains(&hub.record().hub_id.to_string()) && !said.contains("key"), "{said}");
}

#[test]
fn a_receipt_key_that_is_not_this_hubs_is_told_apart() {
    let (world, other) = (World::new(), World::new());
    let path = world.path().join("keys/receipt.key");
    let good = fs::read(&path).unwrap();
    fs::write(&path, fs::read(other.path().join("keys/receipt.key")).unwrap()).unwrap();
    assert!(matches!(open(world.path()), Err(HubError::KeyForeign(_))));
    fs::write(&path, &good[..20]).unwrap();
    assert!(matches!(open(world.path()), Err(HubError::KeyDamaged(_))));
    fs::remove_file(&path).unwrap();
    assert!(matches!(open(world.path()), Err(HubError::KeyMissing(_))));
}

#[test]
fn a_damaged_database_is_refused_and_left_as_it_is() {
    let make = |damage: &dyn Fn(&mut Vec<u8>)| {
        let world = World::new();
        let path = world.path().to_owned();
        drop(world.hub);
        let mut bytes = fs::read(path.join("hub.db")).unwrap();
        damage(&mut bytes);
        fs::write(path.join("hub.db"), bytes).unwrap();
        (world.dir, path)
    };
    type Damage = fn(&mut Vec<u8>);
    let cases: [(&str, Damage); 4] = [
        ("emptied", Vec::clear),
        ("cut", |bytes| bytes.truncate(5_000)),
        ("overwritten start", |bytes| bytes[..16].fill(b'x')),
        ("overwritten schema", |bytes| bytes[100..4_000].fill(0xA5)),
    ];
    for (name, damage) in cases {
        let (_dir, path) = make(&damage);
        let before = fs::read(path.join("hub.db")).unwrap();
        let error = open(&path).unwrap_err();
        assert!(matches!(error, HubError::Damaged(_)), "{name}: {error}");
        assert_eq!(fs::read(path.join("hub.db")).unwrap(), before, "{name}");
    }
}

#[test]
fn a_log_that_does_not_end_where_its_head_says_is_damaged() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "words");
    world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    world.sql("UPDATE log_head SET size = 2");
    assert!(matches!(open(world.path()), Err(HubError::Damaged(_))));
}

#[test]
fn a_newer_database_is_refused_unharmed() {
    let world = World::new();
    world.sql("PRAGMA user_version = 1000");
    let error = open(world.path()).unwrap_err();
    assert!(matches!(error, HubError::Newer { found: 1000, .. }), "{error}");
    world.sql("PRAGMA user_version = 7");
    assert!(open(world.path()).is_ok());
}

#[test]
fn casework_opens_what_arrived_and_sees_every_change() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "at the car wash");
    world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    let key = plainsight_hub::read_casework_key(&casework_key_path(world.path())).unwrap();
    let store = open_store(world.path()).unwrap();
    let hub = world.hub.record();
    let typed = format!(" {} ", sealed.env_id);
    let (entry, frame) = find_wanted(&store, &typed).unwrap().unwrap();
    let shown = show(hub, &entry, &frame, &key).unwrap();
    assert_eq!(shown.header.env_id, sealed.env_id);
    assert_eq!(serde_json::to_value(&shown.payload).unwrap()["answers"]["note"], "at the car wash");
    let mut changed = frame.clone();
    changed[2_000] ^= 1;
    assert!(matches!(show(hub, &entry, &changed, &key), Err(HubError::EntryChanged(1))));
    world.sql("UPDATE entry SET receipt = replace(receipt, '\"sig\":\"', '\"sig\":\"0')");
    let (entry, frame) = store.find(Wanted::Index(1)).unwrap().unwrap();
    assert!(matches!(show(hub, &entry, &frame, &key), Err(HubError::EntryChanged(1))));
}
