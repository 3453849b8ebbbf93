//! Every command of the program on both databases.

use crate::{
    postgres::server,
    world::{NOW, Ran, TestDevice, run},
};
use plainsight_hub::{StoreAddress, open_at};
use serde_json::{Value, json};
use std::path::Path;

/// A hub made by the program itself, with one report of one device in it.
struct Made {
    dir: tempfile::TempDir,
    store: String,
    device: TestDevice,
    env_id: String,
}

impl Made {
    fn on(store: String) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (device, env_id) = (TestDevice::new(), String::new());
        let mut made = Self { dir, store, device, env_id };
        made.run(&["init", "--name", "Northshire"]).json();
        made.env_id = made.send();
        made
    }

    fn run(&self, words: &[&str]) -> Ran {
        let (verb, rest) = words.split_first().unwrap();
        run(self.data(), &[&[*verb, "--store", &self.store], rest].concat())
    }

    fn data(&self) -> &Path {
        self.dir.path()
    }

    /// One more report, the device enrolled with a code from the command line.
    fn send(&self) -> String {
        let hub = open_at(self.data(), &self.store.parse::<StoreAddress>().unwrap()).unwrap();
        let code = self.run(&["enrol-code"]).json()["code"].as_str().unwrap().parse().unwrap();
        let now = plainsight_hub::clock::now_ms();
        hub.enrol(&self.device.enrol_request(&code), now).unwrap();
        let sealed = self.device.seal(hub.record(), "at the car wash");
        hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
        sealed.env_id.to_string()
    }
}

fn both() -> [Made; 2] {
    [Made::on("sqlite".into()), Made::on(server().database().unwrap())]
}

#[test]
fn every_command_says_the_same_of_both() {
    for made in both() {
        let id = made.env_id.as_str();
        assert_eq!(made.run(&["list"]).json()[0]["env_id"], id);
        let shown = made.run(&["show", id]).json();
        assert_eq!(shown["payload"]["answers"]["note"], "at the car wash");
        let said = made.run(&["acknowledge", id, "--by", "DS Cole"]).json();
        assert_eq!((&said["log_index"], &said["env_id"]), (&json!(2), &json!(id)));
        for (place, words) in (3..).zip([
            &["note", "home-office", id, "--reference", "HO-1"][..],
            &["note", "crime", id, "--number", "47/1/26"],
            &["note", "correction", id, "--by", "DS Cole", "--field", "family"],
            &["note", "guidance", "--pack", "uk@2026.12"],
        ]) {
            assert_eq!(made.run(words).json()["log_index"], place, "{words:?}");
        }
        let stranger = made.run(&["acknowledge", &made.device.id.to_string(), "--by", "DS Cole"]);
        assert!(stranger.line(1).contains("plainsight-hub list"));
        assert!(made.run(&["acknowledge", id, "--by", ""]).line(2).contains("nothing was sent"));
        let stats = made.run(&["stats"]).json();
        assert_eq!((&stats["size"], &stats["accepted"]), (&json!(6), &json!(1)), "{stats}");
        made.run(&["revoke", &made.device.id.to_string()]).json();
        assert_eq!(made.run(&["list", "--quarantine"]).json(), json!([]));
    }
}

#[test]
fn the_place_of_a_note_may_be_said_behind_its_words() {
    for made in both() {
        let words = ["note", "crime", &made.env_id, "--number", "47/1/26", "--data"];
        let data = made.data().to_str().unwrap();
        let mut command = crate::world::program();
        let output = command.args(words).args([data, "--store", &made.store]).output().unwrap();
        let said: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(said["log_index"], 2);
    }
}

#[test]
fn a_restore_draws_a_new_incarnation_on_both() {
    for made in both() {
        let before = made.run(&["stats"]).json();
        let restored = made.run(&["restore"]).json();
        let after = made.run(&["stats"]).json();
        assert_ne!(before["hub_epoch"], after["hub_epoch"]);
        assert_eq!(restored, json!({ "hub_epoch": after["hub_epoch"], "size": 1 }));
        let next = made.run(&["show", &made.send()]).json();
        assert_eq!(next["receipt"]["hub_epoch"], after["hub_epoch"]);
        assert_eq!(next["receipt"]["log_index"], 2);
    }
}

#[test]
fn a_copy_of_postgresql_is_left_to_its_own_tools() {
    let [file, database] = both();
    let to = file.data().join("copy.db");
    let words = ["backup", "--to", to.to_str().unwrap()];
    let refused = database.run(&words);
    let line = refused.line(2);
    assert!(line.contains("pg_dump") && line.contains("pg_basebackup"), "{line}");
    assert!(!to.exists());
    file.run(&words).json();
    let refused = database.run(&["restore", "--from", to.to_str().unwrap()]);
    assert!(refused.line(2).contains("pg_restore"), "{}", refused.stderr);
    let stats = database.run(&["stats"]).json();
    assert_eq!(stats["size"], 1);
    file.run(&["restore", "--from", to.to_str().unwrap()]).json();
}
