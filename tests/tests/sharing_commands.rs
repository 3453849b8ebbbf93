//! Two officers, one case, by `plainsight device …` alone: what other programs rely on.

use anyhow::{Context as _, Result, ensure};
use plainsight_tests::{
    Hub, PASS_PHRASE,
    process::{output, program},
};
use serde_json::{Value, json};
use std::process::Command;
use tempfile::TempDir;

struct Laptop(TempDir);

impl Laptop {
    fn new(hub: &Hub, name: &str, collar: &str) -> Result<Self> {
        let laptop = Self(TempDir::new()?);
        laptop.ok(&["init", "--name", name, "--collar", collar, "--force", "Sussex Police"])?;
        laptop.ok(&["enrol", "--hub", &hub.url(), "--code", &hub.code()?])?;
        laptop.ok(&["sync"])?;
        Ok(laptop)
    }

    /// Exit code, answer, and the line on stderr.
    fn run(&self, args: &[&str]) -> Result<(i32, Value, String)> {
        let mut command = Command::new(program("plainsight")?);
        command.arg("device").arg("--home").arg(self.0.path()).args(args);
        command.env("PLAINSIGHT_PASS_PHRASE", PASS_PHRASE);
        let done = output(&mut command)?;
        let answer = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        Ok((done.status.code().context("a code")?, answer, said))
    }

    fn ok(&self, args: &[&str]) -> Result<Value> {
        let (code, answer, said) = self.run(args)?;
        ensure!(code == 0, "{args:?}: {code} {said}");
        Ok(answer)
    }
}

fn text<'a>(value: &'a Value, pointer: &str) -> Result<&'a str> {
    value.pointer(pointer).and_then(Value::as_str).with_context(|| format!("{pointer} of {value}"))
}

#[test]
fn a_case_is_handed_over_opened_and_handed_back_by_commands() -> Result<()> {
    let hub = Hub::start()?;
    let amy = Laptop::new(&hub, "Amy Reed", "4417")?;
    let ben = Laptop::new(&hub, "Ben Shaw", "5120")?;
    assert_eq!(ben.ok(&["station", "Hove"])?, json!({ "station": "Hove" }));
    ben.ok(&["sync"])?;
    amy.ok(&["sync"])?;
    let draft = amy.0.path().join("draft.json");
    std::fs::write(&draft, r#"{ "note": "His boss has his card.", "label": "Man" }"#)?;
    let made = amy.ok(&["draft", draft.to_str().context("a path")?])?;
    let case = text(&made, "/encounter")?;

    let (code, found, _) = amy.run(&["colleagues", "nobody"])?;
    assert_eq!((code, found), (1, json!([])));
    let (code, _, said) = amy.run(&["share", case, "--to", "nobody"])?;
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("not in the directory"), "{said}");
    let sent = amy.ok(&["share", case, "--to", "hove", "5120"])?;
    assert_eq!((text(&sent, "/to/name")?, text(&sent, "/state")?), ("Ben Shaw", "waiting"));
    let (code, status, _) = amy.run(&["status"])?;
    assert_eq!((code, &status["reports"]), (0, &json!([])), "a case is no report");
    assert_eq!(amy.ok(&["sync"])?["cases_waiting"], 0);

    ben.ok(&["sync"])?;
    let inbox = ben.ok(&["inbox"])?;
    assert_eq!(text(&inbox, "/incoming/0/from/name")?, "Amy Reed");
    let opened = ben.ok(&["accept", text(&inbox, "/incoming/0/env_id")?])?;
    assert_eq!(text(&opened, "/encounter")?, case);
    assert_eq!(text(&opened, "/note")?, "His boss has his card.");
    assert_eq!(text(&opened, "/people/0/label")?, "Man");
    assert_eq!(opened["differences"], 0);
    let none = ben.ok(&["differences", case])?;
    assert_eq!(none, json!({ "differences": [], "sealed_by_others": [] }));
    let decide = ["decide", case, "--subject", case, "--field", "@note", "--both"];
    let (code, _, said) = ben.run(&decide)?;
    assert_eq!(code, 2, "{said}");
    ben.ok(&["sync"])?;
    amy.ok(&["sync"])?;
    assert_eq!(text(&amy.ok(&["inbox"])?, "/handed_over/0/state")?, "opened");
    for bad in [["accept", "x"], ["differences", "x"]] {
        assert_eq!(ben.run(&bad)?.0, 2, "{bad:?}");
    }
    Ok(())
}
