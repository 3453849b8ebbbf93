//! Two officers, one case: Ben at the command line of his own device, Amy in the real window.

use super::{Walk, accessible};
use anyhow::{Context as _, Result, ensure};
use fantoccini::key::Key;
use plainsight_core::id::EncounterId;
use plainsight_device::{Config, Device, clock};
use plainsight_tests::{
    PASS_PHRASE,
    driver::Window,
    process::{output, program},
    station::PACK,
};
use serde_json::Value;
use std::{path::Path, process::Command, sync::Arc, time::Duration};
use tempfile::TempDir;

/// Ben's device.
struct Ben(TempDir);

impl Ben {
    fn run(&self, args: &[&str]) -> Result<Value> {
        let mut command = Command::new(program("plainsight")?);
        command.arg("device").arg("--home").arg(self.0.path()).args(args);
        command.env("PLAINSIGHT_PASS_PHRASE", PASS_PHRASE);
        let done = output(&mut command)?;
        // 1 is a negative answer: something differs, nobody fits.
        let ok = matches!(done.status.code(), Some(0 | 1));
        ensure!(ok, "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
        Ok(serde_json::from_slice(&done.stdout)?)
    }

    fn draft(&self) -> Result<String> {
        let file = self.0.path().join("draft.json");
        std::fs::write(
            &file,
            r#"{ "note": "Vietnamese male, 20s, found at a cannabis house. Door locked from outside.",
                 "label": "Young man",
                 "answers": { "pv-under-age": "no", "consent-language": "English",
                              "pv-want-to-submit-nrm": "yes" } }"#,
        )?;
        let made = self.run(&["draft", path(&file)?])?;
        Ok(made["encounter"].as_str().context("an encounter")?.to_owned())
    }
}

impl Ben {
    /// Goes on in his own copy, as his window would.
    fn edit(&self, case: &str) -> Result<()> {
        let config = Config { home: self.0.path().to_owned(), idle_lock: Duration::MAX };
        let mut device = Device::open(config, Arc::clone(&PACK), clock::now())?;
        let officer = device.officers()?.first().context("Ben")?.id;
        device.unlock(officer, PASS_PHRASE, clock::now())?;
        let case: EncounterId = case.parse()?;
        let person = device.encounter(case)?.people.first().context("a person")?.id;
        device.save_note(case, "Ben wrote this instead: two more sleep upstairs.", clock::now())?;
        device.save_answer(person, "consent-language", "Vietnamese", clock::now())?;
        Ok(())
    }
}

fn path(file: &Path) -> Result<&str> {
    file.to_str().context("a path")
}

/// As pressing *Send now*: the hub is asked at once and not at the next quarter of an hour.
async fn look_now(window: &Window) -> Result<()> {
    let script = "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('send_now')
          .then(() => done('ok'), (problem) => done(problem.code));";
    let answer = window.script_async(script).await?;
    ensure!(answer == "ok", "send_now: {answer}");
    Ok(())
}

pub(super) async fn two_officers(walk: &Walk) -> Result<()> {
    let ben = Ben(TempDir::new()?);
    ben.run(&["init", "--name", "Ben Shaw", "--collar", "5120", "--force", "Sussex Police"])?;
    ben.run(&["enrol", "--hub", &walk.hub.url(), "--code", &walk.hub.code()?])?;
    ben.run(&["station", "Hove front counter"])?;
    let case = ben.draft()?;
    let window = walk.unlocked().await?;
    look_now(&window).await?;
    plainsight_tests::process::until("Amy is in the directory", || {
        ben.run(&["sync"])?;
        Ok(ben.run(&["colleagues", "Amy"])?.as_array().is_some_and(|found| !found.is_empty()))
    })?;
    ben.run(&["share", &case, "--to", "amy"])?;
    ben.run(&["sync"])?;
    look_now(&window).await?;
    window.find("incoming-row").await?;
    window.shot("20-incoming").await?;
    accessible(&window, "today with what was handed over").await?;
    window.press("incoming-open", Key::Enter).await?;
    window.find("note").await?;
    ensure!(window.value("note").await?.starts_with("Vietnamese male"), "Ben's account is there");
    hand_back(&window, &ben, &case).await?;
    differ(&window, &ben, &case).await?;
    window.close(walk.home.path()).await
}

/// Amy writes on and hands the case back, by keyboard alone.
async fn hand_back(window: &Window, ben: &Ben, case: &str) -> Result<()> {
    window.type_into("note", " Amy: he nods at every question.").await?;
    window.find_with("note-status", "[data-saved='true']").await?;
    window.press("open-share", Key::Enter).await?;
    window.type_into("share-search", "hove 51").await?;
    window
        .until(
            "one officer fits",
            "return document.querySelectorAll(\"[name='share-officer']\").length === 1",
        )
        .await?;
    window.shot("21-share").await?;
    accessible(window, "share").await?;
    let id = "return document.querySelector(\"[name='share-officer']\").dataset.testid";
    let id = window.script(id).await?;
    window.press(id.as_str().context("an officer")?, Key::Space).await?;
    window.press("share-send", Key::Enter).await?;
    window.find_with("handed-row", "[data-state='handed-over']").await?;
    let note = ben.run(&["inbox"])?;
    ensure!(note["incoming"].as_array().is_some_and(Vec::is_empty), "{note}");
    ben.run(&["sync"])?;
    look_now(window).await?;
    window.find_with("handed-row", "[data-state='fetched']").await?;
    let inbox = ben.run(&["inbox"])?;
    let env_id = inbox["incoming"][0]["env_id"].as_str().context("handed to Ben")?.to_owned();
    let opened = ben.run(&["accept", &env_id])?;
    ensure!(opened["encounter"] == case && opened["differences"] == 0, "{opened}");
    ensure!(opened["note"].as_str().is_some_and(|note| note.contains("Amy: he nods")), "{opened}");
    Ok(())
}

/// Both write in the same place; a person decides in the window.
async fn differ(window: &Window, ben: &Ben, case: &str) -> Result<()> {
    window.click("back").await?;
    window.type_into("note", " Amy went on here.").await?;
    window.find_with("note-status", "[data-saved='true']").await?;
    window.click("person-row").await?;
    window.click("task-decide").await?;
    window.click("pv-want-to-submit-nrm-no").await?;
    window.find("route").await?;
    ben.edit(case)?;
    ben.run(&["share", case, "--to", "4417"])?;
    ben.run(&["sync"])?;
    window.click("nav-today").await?;
    look_now(window).await?;
    window.find_with("incoming-row", "[data-known='true']").await?;
    window.press("incoming-open", Key::Enter).await?;
    window.find_with("difference", "[data-kind='consent']").await?;
    window.find_with("difference", "[data-kind='prose']").await?;
    window.shot("23-differ").await?;
    accessible(window, "what differs").await?;
    window.press("keep-both", Key::Enter).await?;
    let left = "return document.querySelectorAll(\"[data-testid='difference']\").length === 1";
    window.until("the note is decided", left).await?;
    window.press("keep", Key::Enter).await?;
    window.find("differ-done").await?;
    window.shot("24-decided").await?;
    window.press("differ-done", Key::Enter).await?;
    window.find("note").await?;
    let note = window.value("note").await?;
    ensure!(note.contains("Amy went on here.") && note.contains("Ben wrote this"), "{note}");
    Ok(())
}
