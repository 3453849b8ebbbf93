//! The walk of an anonymous notification in the real window: others to find, an appointment, the
//! words that could identify somebody, section 45.

use crate::{driver::Window, report::complete};
use anyhow::{Context as _, Result, ensure};
use plainsight_core::forms::ReportType;

const NOTE: &str = "Male, 30s, says his bosses at the car wash kept his identity card and do not \
    pay him. Two others live there.";
const TREATED: &str = "AMIR was hit by Dragos when he asked for his wages. Dragos has his number, \
    07911 123 456, and rang from 07700 900123.";

async fn save(window: &Window, person: &str, field: &str, value: &str) -> Result<()> {
    let args = serde_json::json!({ "personId": person, "field": field, "value": value });
    let script = format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('save_answer', {args})
           .then(() => done('ok'), (problem) => done(problem.code));"
    );
    let answer = window.script_async(&script).await?;
    ensure!(answer == "ok", "{field}: {answer}");
    Ok(())
}

/// From the note to *Sent*, with every page of the way looked at.
///
/// # Errors
/// What the window did not show.
pub async fn anonymous(window: &Window) -> Result<()> {
    window.click("start-encounter").await?;
    window.type_into("note", NOTE).await?;
    window.find_with("note-status", "[data-saved='true']").await?;
    others(window).await?;
    window.click("add-person").await?;
    window.find("task-decide").await?;
    let id = window.script("return document.querySelector(\"[data-person]\").dataset.person");
    let person = id.await?.as_str().context("the page names its person")?.to_owned();
    for (field, value) in complete(ReportType::DtnAnonymous) {
        save(window, &person, &field, &value).await?;
    }
    for (field, value) in [
        ("pv-name-first-name", "Amir"),
        ("pv-phone-number-yes", "07911 123456"),
        ("how-they-were-treated", TREATED),
        ("safety-appointment-at", "2026-01-02T09:30:00Z"),
        ("section-45-date", "2023-05-04"),
    ] {
        save(window, &person, field, value).await?;
    }
    window.click("nav-today").await?;
    window.find_with("due-row", "[data-kind='appointment'][data-late='true']").await?;
    ensure!(window.count("due-other").await? == 2, "both others stay on Today");
    window.shot("20-today-due").await?;
    window.click("encounter-row").await?;
    window.click("person-row").await?;
    pages(window).await?;
    words(window).await?;
    correct(window).await
}

async fn others(window: &Window) -> Result<()> {
    window.click("open-others").await?;
    for count in 1..=2 {
        window.click("others-add").await?;
        let listed = format!(
            "return document.querySelectorAll(\"[data-testid='other-entry']\").length === {count}"
        );
        window.until("one more is listed", &listed).await?;
    }
    window.shot("21-others").await?;
    window.click("back").await
}

async fn pages(window: &Window) -> Result<()> {
    window.find("person-due").await?;
    window.shot("22-person").await?;
    window.click("open-crime").await?;
    window.find("crime-reference").await?;
    window.shot("23-crime").await?;
    window.click("continue").await?;
    window.click("open-section-45").await?;
    window.find("section-45-test").await?;
    window.type_into("section-45-search", "kidnapping").await?;
    window.find("offence").await?;
    window.shot("24-section-45").await?;
    window.click("continue").await?;
    window.click("task-safe").await?;
    window.find("safety-appointment-missed").await?;
    window.shot("25-safe").await?;
    window.click("back").await?;
    window.click("task-decide").await?;
    window.find("consent-how-read").await?;
    window.shot("26-consent").await?;
    window.click("back").await
}

async fn words(window: &Window) -> Result<()> {
    window.click("task-check").await?;
    window.find_with("words", "[data-open='2']").await?;
    window.find_with("words-row", "[data-key='name:amir']").await?;
    window.shot("27-check-words").await?;
    window.click("seal").await?;
    window.find("error-summary").await?;
    window.click("words-remove").await?;
    window.find_with("words", "[data-open='1']").await?;
    window.click("words-keep").await?;
    let reason = "const box = document.querySelector(\"[data-testid='words'] input\");
        box.value = 'The number of the car wash';
        box.dispatchEvent(new Event('input', { bubbles: true })); return true";
    window.script(reason).await?;
    window.click("words-save-reason").await?;
    window.find_with("words", "[data-open='0']").await?;
    window.shot("28-check-decided").await?;
    window.click("seal").await?;
    window.find("sent-row").await?;
    Ok(())
}

/// Opens the sealed report again, and seals a second version.
async fn correct(window: &Window) -> Result<()> {
    window.click("nav-today").await?;
    window.click("encounter-row").await?;
    window.click("person-row").await?;
    window.click("correct").await?;
    window.type_into("correct-reason", "The wrong town").await?;
    window.shot("29-correct").await?;
    window.click("correct-start").await?;
    window
        .until(
            "the report is a draft again",
            "return document.querySelector(\"[data-testid='correct']\") === null",
        )
        .await?;
    window.click("task-check").await?;
    window.find_with("words", "[data-open='0']").await?;
    window.click("seal").await?;
    window.find("sent-version").await?;
    window.shot("30-sent-correction").await
}
