//! The contract of the command line: exit codes, one line of trouble, JSON as other programs
//! expect it.

use crate::world::{NOW, Serving, TestDevice, World, program, put, run, send, verified};
use serde_json::Value;
use std::{fs, path::Path};

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

fn fresh() -> (tempfile::TempDir, std::path::PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("hub");
    (dir, data)
}

#[test]
fn init_says_what_it_made_and_refuses_to_make_it_again() {
    let (_dir, data) = fresh();
    let made = run(&data, &["init", "--name", "Northshire"]).json();
    assert_eq!(
        keys(&made),
        ["casework_key", "hub_id", "kem_kid", "name", "receipt_kid", "safe", "words"]
    );
    assert_eq!(made["name"], "Northshire");
    assert!(Path::new(made["casework_key"].as_str().unwrap()).exists());
    let again = run(&data, &["init"]);
    assert!(again.line(1).contains("nothing was changed"), "{}", again.stderr);
    assert!(run(&data, &["init", "--name", ""]).line(2).contains("--name"));
}

#[test]
fn misuse_is_two() {
    let (_dir, data) = fresh();
    run(&data, &["init"]).json();
    for arguments in [
        &["serve", "--listen", "nowhere"][..],
        &["list", "--limit", "-1"],
        &["show"],
        &["revoke"],
        &["enrol-code", "--hours", "many"],
    ] {
        assert_eq!(run(&data, arguments).code, 2, "{arguments:?}");
    }
    assert_eq!(program().output().unwrap().status.code(), Some(2), "no command at all");
    assert!(run(&data, &["enrol-code", "--hours", "73"]).line(2).contains("72"));
}

#[test]
fn help_is_no_failure() {
    let output = program().arg("--help").output().unwrap();
    assert!(output.status.success());
    let help = String::from_utf8(output.stdout).unwrap();
    for command in [
        "init",
        "serve",
        "enrol-code",
        "list",
        "show",
        "stats",
        "restore",
        "rotate-tls",
        "rotate-keys",
    ] {
        assert!(help.contains(command), "{command}");
    }
}

#[test]
fn serving_beyond_this_machine_needs_a_word_about_tls() {
    let (_dir, data) = fresh();
    run(&data, &["init"]).json();
    for address in ["0.0.0.0:0", "192.0.2.1:7878", "[::]:0"] {
        let refused = run(&data, &["serve", "--plain", "--listen", address]);
        assert!(refused.line(2).contains("--behind-tls"), "{}", refused.stderr);
    }
}

#[test]
fn a_database_that_can_be_listened_in_on_is_refused_and_its_password_not_repeated() {
    let (_dir, data) = fresh();
    run(&data, &["init"]).json();
    let refused = run(&data, &["serve", "--store", "postgres://hub:secret@db/hub"]);
    assert!(refused.line(2).contains("without TLS"));
    assert!(!refused.stderr.contains("secret"), "an address may hold a pass word");
}

#[test]
fn no_hub_is_a_failure_that_says_how_to_make_one() {
    let (_dir, data) = fresh();
    for arguments in [&["serve"][..], &["list"], &["stats"], &["enrol-code"], &["show", "x"]] {
        assert!(run(&data, arguments).line(3).contains("init"), "{arguments:?}");
    }
    assert!(!data.exists(), "asking makes nothing");
}

#[test]
fn serve_says_where_and_stops_when_told() {
    let world = World::new();
    let ready = world.path().join("ready");
    fs::write(&ready, "of an earlier run").unwrap();
    for signal in ["-TERM", "-INT"] {
        let serving = Serving::start(world.path(), &["--ready-file", ready.to_str().unwrap()]);
        assert_eq!(fs::read_to_string(&ready).unwrap(), serving.address.to_string());
        assert_eq!(send(serving.address, "GET", "/healthz", b"").status, 200);
        let (code, _) = serving.end(signal);
        assert_eq!(code, Some(0), "{signal}");
        assert!(!ready.exists(), "nobody waits for a hub that is gone");
    }
}

#[test]
fn a_taken_address_is_a_failure_that_says_so() {
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let taken = serving.address.to_string();
    let refused = run(world.path(), &["serve", "--listen", &taken]);
    assert!(refused.line(3).contains("--listen"), "{}", refused.stderr);
}

#[test]
fn serve_does_not_need_the_casework_key() {
    let world = World::new();
    fs::remove_dir_all(world.path().join("casework")).unwrap();
    let serving = Serving::start(world.path(), &[]);
    let sealed = world.device().seal(world.hub.record(), "words");
    assert_eq!(put(serving.address, &sealed).unwrap().status, 201);
    let refused = run(world.path(), &["show", &sealed.env_id.to_string()]);
    assert!(refused.line(3).contains("intake.key"));
}

#[test]
fn a_code_made_while_serving_lets_a_device_in() {
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let issued = run(world.path(), &["enrol-code", "--hours", "1", "--note", "asset 7"]).json();
    assert_eq!(keys(&issued), ["code", "expires_at", "hub_id", "words"]);
    assert_eq!(issued["hub_id"], world.hub.record().hub_id.to_string());
    assert!(issued["expires_at"].as_str().unwrap().ends_with('Z'));
    let shown = issued["code"].as_str().unwrap();
    assert_eq!((shown.len(), shown.matches('-').count()), (24, 4));
    let device = crate::world::TestDevice::new();
    let request = device.enrol_request(&shown.parse().unwrap());
    assert_eq!(send(serving.address, "POST", "/v1/enrol", &request).status, 200);
    let sealed = device.seal(world.hub.record(), "words");
    assert_eq!(put(serving.address, &sealed).unwrap().status, 201);
}

#[test]
fn list_shows_what_arrived() {
    let world = World::new();
    assert_eq!(run(world.path(), &["list"]).json(), serde_json::json!([]));
    let serving = Serving::start(world.path(), &[]);
    let device = world.device();
    let sealed = device.seal(world.hub.record(), "one");
    let receipt = verified(world.hub.record(), &put(serving.address, &sealed).unwrap().body);
    put(serving.address, &device.seal(world.hub.record(), "two")).unwrap();
    let listed = run(world.path(), &["list"]).json();
    let first = &listed[1];
    assert_eq!(
        keys(first),
        [
            "accepted_at",
            "device",
            "env_id",
            "fork",
            "fp",
            "kind",
            "log_index",
            "officer",
            "reference",
            "report_id",
            "rev",
            "size",
            "status"
        ]
    );
    assert_eq!((&first["log_index"], &first["status"]), (&1.into(), &"accepted".into()));
    assert_eq!((&first["kind"], &first["fork"]), (&"report.submit".into(), &false.into()));
    assert_eq!(first["env_id"], sealed.env_id.to_string());
    assert_eq!(first["reference"], receipt.reference());
    assert_eq!(first["fp"], receipt.fp);
    assert_eq!(first["size"], sealed.frame.len());
    assert_eq!(first["accepted_at"], plainsight_hub::clock::rfc3339(receipt.accepted_at));
    let limited = run(world.path(), &["list", "--limit", "1"]).json();
    assert_eq!(limited.as_array().unwrap().len(), 1);
    assert_eq!(limited[0]["log_index"], 2, "the newest");
}

#[test]
fn show_opens_by_identifier_and_by_reference() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "at the car wash");
    let accepted = world.hub.accept(sealed.env_id, &sealed.frame, 1).unwrap();
    let receipt = verified(world.hub.record(), accepted.receipt.as_bytes());
    let reference = receipt.reference();
    for wanted in [sealed.env_id.to_string(), reference.clone(), reference.to_lowercase()] {
        let shown = run(world.path(), &["show", &wanted]).json();
        assert_eq!(keys(&shown), ["header", "payload", "receipt", "reference"]);
        assert_eq!(shown["header"]["env_id"], sealed.env_id.to_string());
        assert_eq!(shown["receipt"], serde_json::to_value(&receipt).unwrap());
        assert_eq!(shown["payload"]["answers"]["note"], "at the car wash");
        assert_eq!(shown["payload"]["report_type"], "dtn_anonymous");
    }
    let text = run(world.path(), &["show", &reference, "--text"]).stdout;
    assert!(text.contains("payload.answers.note: at the car wash\n"), "{text}");
    assert!(text.contains(&format!("reference: {reference}\n")), "{text}");
}

#[test]
fn what_is_not_there_is_one() {
    let world = World::new();
    let sealed = world.device().seal(world.hub.record(), "words");
    world.hub.accept(sealed.env_id, &sealed.frame, 1).unwrap();
    for wanted in [
        "00000000-0000-4000-8000-000000000001",
        "PS-000001-000000",
        "PS-000002-AAAAAA",
        "PS-",
        "PS-99999999999999999999-A",
        "anna",
        "",
    ] {
        assert!(run(world.path(), &["show", wanted]).line(1).contains("list"), "{wanted}");
    }
}

#[test]
fn another_hubs_casework_key_opens_nothing() {
    let (world, other) = (World::new(), World::new());
    let sealed = world.device().seal(world.hub.record(), "words");
    world.hub.accept(sealed.env_id, &sealed.frame, 1).unwrap();
    let key = other.path().join("casework/intake.key");
    let id = sealed.env_id.to_string();
    let refused = run(world.path(), &["show", &id, "--casework-key", key.to_str().unwrap()]);
    assert!(refused.line(3).contains("--casework-key"));
    let moved = world.path().join("moved.key");
    fs::rename(world.path().join("casework/intake.key"), &moved).unwrap();
    let shown = run(world.path(), &["show", &id, "--casework-key", moved.to_str().unwrap()]);
    assert_eq!(shown.json()["header"]["env_id"], id);
}

#[test]
fn stats_count_without_naming() {
    let world = World::new();
    let device = world.device();
    let sealed = device.seal(world.hub.record(), "words");
    world.hub.accept(sealed.env_id, &sealed.frame, 1).unwrap();
    let stats = run(world.path(), &["stats"]).json();
    assert_eq!(
        keys(&stats),
        [
            "accepted",
            "bytes",
            "devices",
            "forks",
            "hub_epoch",
            "hub_id",
            "name",
            "open_codes",
            "quarantined",
            "revoked_devices",
            "size"
        ]
    );
    assert_eq!((&stats["accepted"], &stats["size"]), (&1.into(), &1.into()));
    assert_eq!(stats["bytes"], sealed.frame.len());
    assert!(!stats.to_string().contains(&device.id.to_string()));
}

#[test]
fn a_damaged_database_is_said_and_kept() {
    let world = World::new();
    let path = world.path().to_owned();
    drop(world.hub);
    let database = path.join("hub.db");
    let mut bytes = fs::read(&database).unwrap();
    bytes[100..3_000].fill(0);
    fs::write(&database, &bytes).unwrap();
    for arguments in [&["serve"][..], &["list"], &["enrol-code"]] {
        let refused = run(&path, arguments);
        assert!(refused.line(3).contains("left as it is"), "{}", refused.stderr);
    }
    assert_eq!(fs::read(&database).unwrap(), bytes);
}

#[cfg(unix)]
#[test]
fn a_key_open_to_others_is_refused_with_the_remedy() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::new();
    let key = world.path().join("keys/receipt.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    assert!(run(world.path(), &["serve"]).line(3).contains("chmod 600"));
}

#[test]
fn a_closed_pipe_is_no_panic() {
    let world = World::new();
    let mut child = program()
        .args(["list", "--data"])
        .arg(world.path())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!String::from_utf8_lossy(&output.stderr).contains("panicked"));
}

#[test]
fn a_device_is_revoked_once_and_for_good() {
    let world = World::new();
    let device = world.device();
    let id = device.id.to_string();
    let first = run(world.path(), &["revoke", &id]).json();
    assert_eq!(
        (first["device"].as_str(), run(world.path(), &["revoke", &id]).json()),
        (Some(id.as_str()), first.clone())
    );
    let sealed = device.seal(world.hub.record(), "words");
    world.hub.accept(sealed.env_id, &sealed.frame, NOW).unwrap();
    let listed = run(world.path(), &["list", "--quarantine"]).json();
    assert_eq!(listed[0]["env_id"], sealed.env_id.to_string());
    assert_eq!(listed[0]["status"], "quarantined");
    let shown = run(world.path(), &["show", &sealed.env_id.to_string()]).json();
    assert_eq!(shown["payload"]["answers"]["note"], "words", "a person can read it");
    let stranger = TestDevice::new().id.to_string();
    assert!(run(world.path(), &["revoke", &stranger]).line(1).contains("nothing was changed"));
    assert!(run(world.path(), &["revoke", "anna"]).line(2).contains("plainsight-hub list"));
}
