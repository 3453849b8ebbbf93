//! The command line is a contract: exit codes and shapes that other programs rely on.

use anyhow::Result;
use plainsight_core::forms::ReportType;
use plainsight_tests::{Hub, PASS_PHRASE, process::program, report::complete};
use serde_json::{Value, json};
use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

fn plainsight(args: &[&str], input: &str) -> Result<Output> {
    let mut child = Command::new(program("plainsight")?)
        .args(args)
        .env("PLAINSIGHT_PASS_PHRASE", PASS_PHRASE)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // A program that refuses its arguments does not read its input.
    let _ = child.stdin.take().expect("stdin").write_all(input.as_bytes());
    Ok(child.wait_with_output()?)
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().map(|line| serde_json::from_str(line).expect("JSON on stdout")).collect()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn scan_answers_a_line_per_record_with_spans_of_the_original_bytes() -> Result<()> {
    let text = "Male says his boss has kept his passport – he can't leave. £30 só far.";
    let input = format!(
        "{}\n\nnot json\n{}\n",
        json!({ "id": "a", "text": text, "label": "ignored" }),
        json!({ "id": 7, "text": "Lost umbrella." })
    );
    let done = plainsight(&["scan", "--jsonl", "-"], &input)?;
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    assert!(stderr(&done).contains("line 3"), "a bad line is named: {}", stderr(&done));
    let rows = lines(&done);
    assert_eq!(rows.len(), 2, "a bad line is skipped, never fatal");
    assert_eq!((rows[0]["id"].clone(), rows[1]["id"].clone()), (json!("a"), json!(7)));
    let findings = rows[0]["findings"].as_array().expect("findings");
    assert!(!findings.is_empty());
    for finding in findings {
        let at =
            |key: &str| usize::try_from(finding[key].as_u64().expect("offset")).expect("usize");
        assert_eq!(text.get(at("start")..at("end")), finding["text"].as_str());
        assert!(finding["indicator"].is_string() && finding["rule"].is_string());
    }
    assert!(["ask", "act"].contains(&rows[0]["band"].as_str().expect("band")));
    assert_eq!(
        (rows[1]["band"].as_str(), rows[1]["findings"].clone()),
        (Some("curious"), json!([]))
    );
    for key in ["exploitation_types", "immediate_risk", "other_people", "actions"] {
        assert!(rows[0].get(key).is_some(), "{key}");
    }
    Ok(())
}

#[test]
fn law_is_answered_by_date_with_its_source() -> Result<()> {
    for (on, days) in [("2017-10-01", 45), ("2026-11-01", 30)] {
        let done = plainsight(&["guidance", "show", "recovery-period", "--on", on], "")?;
        let row = &lines(&done)[0];
        assert_eq!(row["value"], days, "{on}");
        assert!(row["source"].as_str().is_some_and(|source| !source.is_empty()));
    }
    let none = plainsight(&["guidance", "show", "no-such-rule"], "")?;
    assert_eq!(none.status.code(), Some(1));
    let misuse = plainsight(&["guidance", "show", "recovery-period", "--on", "yesterday"], "")?;
    assert_eq!(misuse.status.code(), Some(2));
    Ok(())
}

#[test]
fn guidance_check_accepts_the_built_in_pack_and_names_what_is_wrong_in_another() -> Result<()> {
    let good = plainsight(&["guidance", "check"], "")?;
    assert_eq!((good.status.code(), &lines(&good)[0]["ok"]), (Some(0), &json!(true)));
    let folder = TempDir::new()?;
    std::fs::write(folder.path().join("pack.toml"), "id = \"x\"\nversion = = 1\n")?;
    let bad = plainsight(&["guidance", "check", &folder.path().to_string_lossy()], "")?;
    assert_eq!(bad.status.code(), Some(1));
    assert!(stderr(&bad).contains("pack.toml:2:"), "{}", stderr(&bad));
    Ok(())
}

#[test]
fn form_fields_has_the_services_fields_per_report() -> Result<()> {
    let reports =
        [("nrm_adult", 133), ("nrm_child", 113), ("dtn_cooperating", 102), ("dtn_anonymous", 91)];
    for (report, count) in reports {
        let done = plainsight(&["form", "fields", "--report", report], "")?;
        let rows = lines(&done)[0].as_array().cloned().expect("an array");
        assert_eq!(rows.len(), count, "{report}");
        for key in ["id", "step", "type", "options", "required", "max_length", "report_types"] {
            assert!(rows.iter().all(|row| row.get(key).is_some()), "{key}");
        }
    }
    let all = plainsight(&["form", "fields"], "")?;
    let rows = lines(&all)[0].as_array().cloned().expect("an array");
    assert_eq!(rows.len(), 139);
    let compulsory = rows.iter().filter(|row| row["required"] == true).count();
    assert_eq!(compulsory, 34, "compulsory in every report");
    assert_eq!(plainsight(&["form", "fields", "--report", "nrm"], "")?.status.code(), Some(2));
    Ok(())
}

#[test]
fn a_whole_device_works_without_a_window() -> Result<()> {
    let hub = Hub::start()?;
    let home = TempDir::new()?;
    let home_text = home.path().to_string_lossy().into_owned();
    let device = |args: &[&str], input: &str| -> Result<(Option<i32>, Value)> {
        let all = [&["device", "--home", &home_text], args].concat();
        let done = plainsight(&all, input)?;
        let row = lines(&done).into_iter().next().unwrap_or_else(|| json!(stderr(&done)));
        Ok((done.status.code(), row))
    };
    let init = ["init", "--name", "Amy Reed", "--collar", "4417", "--force", "Sussex Police"];
    assert_eq!(device(&init, "")?.0, Some(0));
    let (code, words) = hub.invitation()?;
    let (enrolled, offer) =
        device(&["enrol", "--hub", &hub.url(), "--code", &code, "--compare"], "")?;
    assert_eq!((enrolled, &offer["confirmed"]), (Some(0), &json!(false)));
    assert_eq!(offer["words"], words, "both sides show the same");
    let (refused, _) = device(&["confirm-hub", "--words", "acorn adder album"], "")?;
    assert_eq!(refused, Some(2), "and then the offer is gone");
    assert_eq!(device(&["confirm-hub", "--words", &words], "")?.0, Some(2));
    let code = hub.code()?;
    let again = ["enrol", "--hub", &hub.url(), "--code", &code, "--words", &words];
    assert_eq!(device(&again, "")?.0, Some(0));
    let other = TempDir::new()?.path().to_string_lossy().into_owned();
    let code = hub.code()?;
    let plainly = hub.url().replace("https", "http");
    let once = ["device", "--home", &other, "enrol", "--hub", &plainly, "--code", &code];
    let done = lines(&plainsight(&once, "")?);
    assert_eq!(done[0]["confirmed"], true, "the code's proof stands alone");
    let draft =
        json!({ "note": "Boss has his passport.", "answers": complete(ReportType::NrmAdult) });
    let (code, drafted) = device(&["draft", "-"], &draft.to_string())?;
    assert_eq!((code, &drafted["ready"]), (Some(0), &json!(true)), "{drafted}");
    assert_eq!(drafted["report_type"], "nrm_adult");
    let person = drafted["person"].as_str().expect("a person").to_owned();
    let (code, sealed) = device(&["seal", &person], "")?;
    assert_eq!((code, &sealed["state"]), (Some(0), &json!("queued")), "{sealed}");
    let (_, status) = device(&["status"], "")?;
    assert_eq!((&status["waiting"], &status["received"]), (&json!(1), &json!(0)));
    assert_eq!(status["key_store"], "file", "where the device's own key is kept");
    let (code, synced) = device(&["sync", "--wait", "20"], "")?;
    assert_eq!((code, &synced["received"]), (Some(0), &json!(1)), "{synced}");
    assert_eq!(synced["reports"][0]["state"], "received");
    assert!(synced["reports"][0]["reference"].as_str().is_some_and(|text| text.starts_with("PS-")));
    assert_eq!(device(&["audit", "verify"], "")?.0, Some(0));
    assert_eq!(device(&["seal", &person], "")?.0, Some(2), "a second time is misuse");
    Ok(())
}

#[test]
fn a_yes_in_another_language_needs_a_professional_interpreter() -> Result<()> {
    let home = TempDir::new()?;
    let path = home.path().display().to_string();
    let device = |args: &[&str], input: &str| {
        plainsight(&[&["device", "--home", &path], args].concat(), input)
    };
    let init = ["init", "--name", "Amy Reed", "--collar", "4417", "--force", "Sussex Police"];
    assert_eq!(device(&init, "")?.status.code(), Some(0));
    let mut answers = complete(ReportType::NrmAdult);
    answers.remove("consent-language");
    let mut draft = |more: &[(&str, &str)]| {
        answers.extend(more.iter().map(|(field, value)| ((*field).into(), (*value).into())));
        device(&["draft", "-"], &json!({ "answers": answers }).to_string())
    };
    let silent = draft(&[])?;
    assert_eq!(lines(&silent)[0]["ready"], true, "no language named: it was asked in English");
    let refused = draft(&[("consent-language", "Romanian")])?;
    assert_eq!(refused.status.code(), Some(2));
    assert!(stderr(&refused).contains("interpreter"), "{}", stderr(&refused));
    let taken = draft(&[
        ("talk-interpreter-name", "4471"),
        ("talk-interpreter-provider", "A provider"),
        ("talk-interpreter-gender", "no preference"),
        ("talk-safe-interpreter", "yes"),
    ])?;
    assert_eq!(taken.status.code(), Some(0), "{}", stderr(&taken));
    assert_eq!(lines(&taken)[0]["ready"], true);
    Ok(())
}

#[test]
fn the_persons_papers_are_written_once_in_every_language() -> Result<()> {
    let home = TempDir::new()?;
    let path = |name: &str| home.path().join(name).display().to_string();
    let card = path("card.pdf");
    let done = plainsight(&["talk", "card", "--pdf", &card], "")?;
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    let tags = lines(&done)[0]["languages"].as_array().expect("languages").clone();
    assert_eq!(tags.len(), 27);
    assert!(std::fs::read(&card)?.starts_with(b"%PDF-"));
    let again = plainsight(&["talk", "card", "--pdf", &card], "")?;
    assert_eq!(again.status.code(), Some(2), "a file that is there stays");
    for tag in ["ti", "ar", "zh-Hans", "pa"] {
        for more in [&[][..], &["--child"]] {
            let pdf = path(&format!("{tag}{}.pdf", more.len()));
            let args = [&["talk", "rights", "--lang", tag, "--pdf", &pdf], more].concat();
            let done = plainsight(&args, "")?;
            assert_eq!(done.status.code(), Some(0), "{tag}: {}", stderr(&done));
            assert_eq!(lines(&done)[0]["review"], "machine-drafted");
            assert!(std::fs::read(&pdf)?.starts_with(b"%PDF-"), "{tag}");
        }
    }
    let unknown = plainsight(&["talk", "rights", "--lang", "xx", "--pdf", &path("x.pdf")], "")?;
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("zh-Hans"), "it names what there is");
    Ok(())
}

#[test]
fn a_hub_that_is_away_is_a_negative_answer_not_a_failure() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = plainsight_tests::Station::enrolled(&hub)?;
    let person = station.person("x", &complete(ReportType::NrmChild))?;
    station.seal(person)?;
    hub.kill();
    let home = station.home().to_string_lossy().into_owned();
    let done = plainsight(&["device", "--home", &home, "sync"], "")?;
    assert_eq!(done.status.code(), Some(1), "{}", stderr(&done));
    assert_eq!(lines(&done)[0]["reports"][0]["problem"], "offline");
    Ok(())
}

#[test]
fn misuse_is_told_apart_from_failure() -> Result<()> {
    for args in [&["nonsense"] as &[&str], &["scan", "no-such-file"], &["form", "check", "no-such"]]
    {
        let done = plainsight(args, "")?;
        assert_eq!(done.status.code(), Some(2), "{args:?}: {}", stderr(&done));
        assert!(done.stdout.is_empty(), "nothing but answers on stdout");
    }
    assert_eq!(plainsight(&["--help"], "")?.status.code(), Some(0));
    Ok(())
}

#[test]
fn schedule_4_is_the_list_of_the_day_of_the_act() -> Result<()> {
    for (on, count, code) in [("2015-07-30", 0, 1), ("2016-01-01", 136, 0), ("2026-11-24", 160, 0)]
    {
        let done = plainsight(&["guidance", "show", "schedule-4", "--on", on], "")?;
        let row = &lines(&done)[0];
        assert_eq!(done.status.code(), Some(code), "{on}");
        assert_eq!(row["offences"].as_array().map(Vec::len), Some(count), "{on}");
        assert_eq!((&row["on"], &row["count"]), (&json!(on), &json!(count)));
    }
    Ok(())
}

#[test]
fn handover_is_the_services_pages_as_data_and_as_paper() -> Result<()> {
    let home = TempDir::new()?;
    let draft = home.path().join("draft.json");
    std::fs::write(&draft, json!({ "answers": complete(ReportType::NrmChild) }).to_string())?;
    let draft = draft.display().to_string();
    let pdf = home.path().join("sheet.pdf");
    let out = pdf.display().to_string();
    let done = plainsight(&["form", "handover", &draft, "--pdf", &out], "")?;
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    let sheet = lines(&done).remove(0);
    assert_eq!(sheet["report"], "nrm_child");
    assert!(sheet["form_version"].is_string());
    let pages = sheet["pages"].as_array().expect("pages");
    assert!(pages.iter().all(|page| page["step"].as_str().is_some_and(|s| s.starts_with('/'))));
    assert!(pages.iter().any(|page| page["answers"]["pv-under-age"] == "yes"), "{sheet}");
    let first = std::fs::read(&pdf)?;
    assert!(first.starts_with(b"%PDF-"));

    let again = plainsight(&["form", "handover", &draft, "--pdf", &out], "")?;
    assert_eq!(again.status.code(), Some(2), "a file that is there is not replaced");
    assert_eq!(std::fs::read(&pdf)?, first);
    let other = home.path().join("other.pdf").display().to_string();
    plainsight(&["form", "handover", &draft, "--pdf", &other], "")?;
    assert!(std::fs::read(other)? == first, "the same draft, the same bytes");
    Ok(())
}
