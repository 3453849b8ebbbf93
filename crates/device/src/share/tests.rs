//! Parcels that speak of what is not theirs, and a device file cut off at every point.

use super::*;
use crate::{Config, Device, NewOfficer, clock};
use plainsight_core::{
    guidance::Pack,
    id::{DeviceId, EncounterId, OfficerId},
    share::{Case, ENCOUNTER, Key, NOTE, PERSON, TALK, Version},
};
use std::{sync::Arc, time::Duration};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

const CASE: EncounterId = EncounterId(Uuid::from_u128(7));
const PERSON_ID: &str = "00000000-0000-0000-0000-0000000000aa";

fn device(home: &TempDir) -> Device {
    let config = Config { home: home.path().to_owned(), idle_lock: Duration::from_secs(300) };
    let pack = Arc::new(Pack::embedded().ok().unwrap());
    let mut device = Device::open(config, pack, clock::now()).unwrap();
    let new = NewOfficer {
        name: "Amy Reed".into(),
        collar: "4417".into(),
        force: "Sussex Police".into(),
        pass_phrase: Zeroizing::new("four quiet brown geese".into()),
    };
    device.create_officer(&new, clock::now()).unwrap();
    device
}

fn version(key: Key, value: &str) -> Version {
    Version {
        key,
        value: value.to_owned(),
        officer: OfficerId(Uuid::from_u128(1)),
        author: "Ben Shaw, 5120".into(),
        device: DeviceId(Uuid::from_u128(2)),
        at: 0,
        parents: Vec::new(),
    }
}

fn parcel(more: &[(Key, &str)]) -> Case {
    let mut case = Case::default();
    case.add(version(Key::new(CASE, ENCOUNTER), r#"{"started_at":1000,"pack":"p@1"}"#));
    case.add(version(Key::new(CASE, NOTE), "He slept at the car wash."));
    for (key, value) in more {
        case.add(version(key.clone(), value));
    }
    case
}

fn take(device: &mut Device, theirs: &Case) -> Result<(), DeviceError> {
    let now = clock::now();
    let change = device.united(CASE, theirs, now)?;
    device.session_mut()?.vault.change_case(CASE, &change, now)
}

#[test]
fn what_no_table_has_a_place_for_is_kept_and_handed_on() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let key = Key::new("f1", "@evidence");
    take(&mut device, &parcel(&[(key.clone(), "sha256 of a photograph")])).unwrap();
    assert_eq!(device.encounter(CASE).unwrap().note, "He slept at the car wash.");
    let recorded = device.recorded(CASE, clock::now()).unwrap();
    assert_eq!(recorded.case.heads(&key)[0].1.value, "sha256 of a photograph");
    assert!(recorded.change.versions.is_empty(), "nothing was typed here");
}

#[test]
fn a_parcel_that_speaks_of_another_case_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let now = clock::now();
    let own = device.start_encounter(now).unwrap();
    let mine = device.add_person(own, "Woman", now).unwrap();
    device.save_answer(mine, "pv-under-age", "no", now).unwrap();
    let person = r#"{"label":"Man","added_at":1}"#;
    let attacks: [&[(Key, &str)]; 7] = [
        &[(Key::new(mine, "pv-under-age"), "yes")],
        &[(Key::new(mine, PERSON), person), (Key::new(mine, "pv-under-age"), "yes")],
        &[(Key::new(own, NOTE), "gone")],
        &[(Key::new("correction:x", "rev"), "9")],
        &[(Key::new(PERSON_ID, PERSON), "no JSON")],
        &[(Key::new("t1", TALK), r#"{"person":null,"set":"nobody","events":[]}"#)],
        &[(Key::new("not-an-identifier", PERSON), person)],
    ];
    for (at, attack) in attacks.iter().enumerate() {
        let refused = take(&mut device, &parcel(attack)).unwrap_err();
        assert_eq!(refused.code(), "share-damaged", "attack {at}");
        assert!(device.encounter(CASE).is_err(), "attack {at}: half of it stayed");
    }
    assert_eq!(device.person(mine).unwrap().answers["pv-under-age"], "no");
    assert_eq!(device.encounter(own).unwrap().note, "");
    take(&mut device, &parcel(&[(Key::new(PERSON_ID, PERSON), person)])).unwrap();
    assert_eq!(device.encounter(CASE).unwrap().people.len(), 1, "and an honest one is taken");
}

#[test]
fn an_answer_taken_back_and_one_kept_meet_as_a_difference() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let now = clock::now();
    let person = r#"{"label":"Man","added_at":1}"#;
    let key = Key::new(PERSON_ID, "pv-name-first-name");
    let first = parcel(&[(Key::new(PERSON_ID, PERSON), person), (key.clone(), "Ion")]);
    take(&mut device, &first).unwrap();
    let id = PERSON_ID.parse().unwrap();
    device.save_answer(id, "pv-name-first-name", "", now).unwrap();
    let before = first.heads(&key)[0].0.to_owned();
    let mut theirs = first.clone();
    theirs.add(Version { parents: vec![before], ..version(key, "Ioan") });
    take(&mut device, &theirs).unwrap();
    let differences = device.differences(CASE, now).unwrap();
    let values: Vec<&str> = differences[0].sides.iter().map(|side| side.value.as_str()).collect();
    assert_eq!(differences.len(), 1);
    assert!(values.contains(&"") && values.contains(&"Ioan"), "{values:?}");
    assert!(!device.person(id).unwrap().answers.contains_key("pv-name-first-name"));
}

#[test]
fn a_conversation_that_grew_is_taken_and_what_was_logged_stays() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let talk = |events: &str| {
        format!(
            r#"{{"person":null,"set":"prompts","language":"ro","version":"v","labels":"l",
                "review":"machine-drafted","pack":"p@1","parts":[],"started_at":1,
                "events":[{events}]}}"#
        )
    };
    let event = |words: &str| {
        format!(
            r#"{{"at":1,"what":"shown","key":"k","language":"ro","words":"{words}","value":""}}"#
        )
    };
    let id = "00000000-0000-0000-0000-0000000000bb";
    let key = Key::new(id, TALK);
    let first = parcel(&[(key.clone(), &talk(&event("one")))]);
    take(&mut device, &first).unwrap();
    let parents = vec![first.heads(&key)[0].0.to_owned()];
    let mut grown = first.clone();
    let longer = talk(&format!("{},{}", event("one"), event("two")));
    grown.add(Version { parents, ..version(key, &longer) });
    take(&mut device, &grown).unwrap();
    let events = device.session().unwrap().vault.talk_events(id.parse().unwrap()).unwrap();
    let words: Vec<&str> = events.iter().map(|event| event.words.as_str()).collect();
    assert_eq!(words, ["one", "two"]);
}
