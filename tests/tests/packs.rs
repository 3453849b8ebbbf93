//! Signed packs by the command line: exit codes and shapes that other programs rely on.

use anyhow::Result;
use plainsight_core::guidance::Files;
use plainsight_tests::{Hub, PASS_PHRASE, process::program};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};
use tempfile::TempDir;

struct World {
    root: TempDir,
}

impl World {
    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    fn run(&self, arguments: &[&str]) -> Result<Output> {
        let mut command = Command::new(program("plainsight")?);
        command.args(arguments).env("PLAINSIGHT_HOME", self.path("home"));
        Ok(command.env("PLAINSIGHT_PASS_PHRASE", PASS_PHRASE).output()?)
    }

    /// Runs and expects an exit code; the answer.
    fn answer(&self, code: i32, arguments: &[&str]) -> Result<Value> {
        let done = self.run(arguments)?;
        let errors = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {errors}");
        Ok(serde_json::from_slice(&done.stdout).unwrap_or(Value::String(errors)))
    }

    fn folder(&self, name: &str, version: &str, files: &[(String, String)]) -> Result<String> {
        let folder = self.path(name);
        fs::create_dir_all(&folder)?;
        let about = format!("id = \"avon\"\nversion = \"{version}\"\nby = \"Avon\"\n");
        fs::write(folder.join("about.toml"), about)?;
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
            fs::write(path, text)?;
        }
        Ok(folder.display().to_string())
    }
}

fn words(text: &str) -> (String, String) {
    ("locales/en-GB/settings.ftl".to_owned(), text.to_owned())
}

#[test]
fn a_pack_is_made_trusted_installed_seen_and_taken_out() -> Result<()> {
    let world = World { root: TempDir::new()? };
    let (key, pack) = (world.text("key"), world.text("a.pack"));
    let made = world.answer(0, &["guidance", "key", "--out", &key])?;
    let signer = made["signer"].as_str().unwrap_or_default().to_owned();
    assert_eq!(signer.len(), 64);
    world.answer(2, &["guidance", "key", "--out", &key])?;
    let folder = world.folder("one", "1", &[words("settings-title = Options\n")])?;
    let built = world.answer(0, &["guidance", "pack", &folder, "--key", &key, "--out", &pack])?;
    assert_eq!((&built["id"], &built["files"]), (&json!("avon"), &json!(1)));
    world.answer(2, &["guidance", "pack", &folder, "--key", &key, "--out", &pack])?;
    let refused = world.answer(2, &["guidance", "install", &pack])?;
    assert!(refused.as_str().is_some_and(|text| text.contains("whose packs")), "{refused}");
    world.answer(0, &["guidance", "trust", &signer])?;
    world.answer(2, &["guidance", "trust", "nonsense"])?;
    let installed = world.answer(0, &["guidance", "install", &pack])?;
    assert_eq!(installed["in_force_from_next_start"], json!(true));
    let seen = world.answer(0, &["guidance", "installed"])?;
    assert_eq!(seen["in_force_from_next_start"], json!(false));
    assert_eq!((&seen["pack"]["version"], &seen["trusted_signer"]), (&json!("1"), &json!(signer)));
    fs::write(&pack, &fs::read(&pack)?[..900])?;
    world.answer(2, &["guidance", "install", &pack])?;
    let mut files = fs::read_dir(world.path("home/packs"))?.flatten().map(|one| one.path());
    let file = files.find(|path| path.is_file()).expect("an installed pack, and nothing else");
    fs::write(file, "no pack")?;
    let broken = world.answer(1, &["guidance", "installed"])?;
    assert_eq!(broken["problem"], json!("pack-unreadable"));
    world.answer(0, &["guidance", "remove"])?;
    assert_eq!(world.answer(0, &["guidance", "installed"])?["pack"], Value::Null);
    world.answer(2, &["guidance", "remove"])?;
    Ok(())
}

#[test]
fn faults_are_answered_with_file_line_and_reason_before_anything_is_signed() -> Result<()> {
    let world = World { root: TempDir::new()? };
    let folder = world.folder("one", "1", &[words("\nsettings-title = Options of { $who }\n")])?;
    let checked = world.answer(1, &["guidance", "check", &folder])?;
    let problem = &checked["problems"][0];
    assert_eq!(problem["file"], json!("locales/en-GB/settings.ftl"));
    assert_eq!((&problem["line"], &problem["code"]), (&json!(2), &json!("variable-unknown")));
    let key = world.text("key");
    world.answer(0, &["guidance", "key", "--out", &key])?;
    let pack = world.text("a.pack");
    world.answer(2, &["guidance", "pack", &folder, "--key", &key, "--out", &pack])?;
    assert!(!world.path("a.pack").exists());
    let sound = world.path("one/locales/en-GB/settings.ftl");
    fs::write(sound, "settings-title = Options\n")?;
    let checked = world.answer(0, &["guidance", "check", &folder])?;
    let polish = checked["languages"]
        .as_array()
        .and_then(|all| all.iter().find(|one| one["tag"] == json!("pl")));
    let version = polish.map(|one| one["sets"][0]["version"].as_str().unwrap_or_default().len());
    assert_eq!(version, Some(16), "the version that a clip is recorded for");
    Ok(())
}

#[test]
fn a_draft_under_a_newer_form_says_what_changed_and_goes_on_when_somebody_has_seen_it() -> Result<()>
{
    let world = World { root: TempDir::new()? };
    let hub = Hub::start()?;
    let name = ["--name", "Amy Reed", "--collar", "4417", "--force", "Sussex Police"];
    world.answer(0, &[&["device", "init"], name.as_slice()].concat())?;
    world.answer(0, &["device", "enrol", "--hub", &hub.url(), "--code", &hub.code()?])?;
    let draft = world.path("draft.json");
    let answers = json!({ "pv-under-age": "yes", "pv-gender": "male" });
    fs::write(&draft, json!({ "note": "Boy, 15", "answers": answers }).to_string())?;
    let made = world.answer(0, &["device", "draft", &draft.display().to_string()])?;
    let person = made["person"].as_str().unwrap_or_default().to_owned();
    let before = world.answer(0, &["device", "form", &person])?;
    assert_eq!(before["changed"], json!([]));
    let files = Files::embedded();
    let mut guidance: Vec<(String, String)> =
        files.all().map(|(path, text)| (format!("guidance/{path}"), text.to_owned())).collect();
    for (path, text) in &mut guidance {
        if path == "guidance/pack.toml" {
            let line = text.lines().find(|line| line.starts_with("version")).unwrap_or("-");
            *text = text.replace(line, "version = \"2099.1\"");
        }
        if path == "guidance/forms/fields/5-person.toml" {
            let block = text.split("id = \"pv-gender\"").nth(1).unwrap_or_default();
            let line = block.lines().find(|line| line.starts_with("options")).unwrap_or("-");
            *text = text.replace(line, &line.replace("\"male\"", "\"man\""));
        }
    }
    let folder = world.folder("two", "1", &guidance)?;
    let (key, pack) = (world.text("key"), world.text("a.pack"));
    let signer = world.answer(0, &["guidance", "key", "--out", &key])?["signer"].clone();
    world.answer(0, &["guidance", "trust", signer.as_str().unwrap_or_default()])?;
    world.answer(0, &["guidance", "pack", &folder, "--key", &key, "--out", &pack])?;
    world.answer(0, &["guidance", "install", &pack])?;
    let changed = world.answer(1, &["device", "form", &person])?;
    assert_eq!(changed["changed"][0]["field"], json!("pv-gender"));
    assert_eq!(changed["changed"][0]["change"], json!("no-longer-fits"));
    world.answer(2, &["device", "seal", &person])?;
    let seen = world.answer(0, &["device", "form", &person, "--accept"])?;
    assert!(seen["under"].as_str().is_some_and(|name| name.ends_with("@2099.1")));
    assert_eq!(world.answer(0, &["device", "form", &person])?["changed"], json!([]));
    Ok(())
}
