//! Whole reports and the whole conversation by keyboard alone: Tab, arrows, Space, Enter, typing.
//! Scripts only read what has the focus and what stands there.

use super::Walk;
use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::key::Key;
use plainsight_core::forms::{Answers, ReportType};
use plainsight_tests::{
    PASS_PHRASE,
    driver::{Focus, Window},
    report::complete,
};
use serde_json::Value;
use std::collections::BTreeSet;

const NOTE: &str = "Says his boss keeps his passport and has not paid him. Sleeps at the site.";
/// More presses than any page has places for the focus.
const MOST: usize = 400;

/// What *Decide* asks beyond the report's own fields, both speaking English.
fn decide(report: ReportType) -> Answers {
    let mut plan = plainsight_tests::report::decided(report);
    let points = ["nrm", "support", "who-sees", "may-say-no", "duty-to-notify"];
    for (field, value) in [
        ("consent-shared", "english"),
        ("consent-explained", &points.join("\n")),
        ("consent-how", "heard"),
        ("consent-capacity", "yes"),
    ] {
        plan.insert(field.to_owned(), value.to_owned());
    }
    plan
}

/// Each report type from the note to the hub's receipt.
pub(super) async fn every_report(walk: &Walk) -> Result<()> {
    for report in [
        ReportType::NrmAdult,
        ReportType::NrmChild,
        ReportType::DtnCooperating,
        ReportType::DtnAnonymous,
    ] {
        let window = walk.unlocked().await?;
        let pages = one_report(walk, &window, report)
            .await
            .with_context(|| format!("{} by keyboard", report.as_str()))?;
        super::say(&format!("        {}: {pages} pages by keyboard", report.as_str()));
        window.close(walk.home.path()).await?;
    }
    Ok(())
}

async fn one_report(walk: &Walk, window: &Window, report: ReportType) -> Result<usize> {
    let before = walk.hub.list()?.len();
    window.chord(Key::Control, 'n').await?;
    window.until_focus("note").await?;
    window.type_here(NOTE).await?;
    enter_on(window, "add-person").await?;
    window.find("task-decide").await?;
    enter_on(window, "task-decide").await?;
    window.find("pv-under-age-yes").await?;
    fill(window, &decide(report), "continue").await?;
    window.find("next-page").await?;
    enter_on(window, "next-page").await?;
    let pages = questions(window, &complete(report)).await?;
    enter_on(window, "to-check").await?;
    window.find_with("seal", "[data-ready='true']").await?;
    window.shot(&format!("40-check-{}", report.as_str())).await?;
    enter_on(window, "seal").await?;
    window.find("sent-row").await?;
    super::received(window).await?;
    let reference = window.text("reference").await?;
    let reference = reference.split_whitespace().find(|word| word.starts_with("PS-"));
    let shown = walk.hub.show(reference.context("no reference on screen")?)?;
    ensure!(shown["payload"]["report_type"] == report.as_str(), "{shown}");
    ensure!(walk.hub.list()?.len() == before + 1, "one more report, once");
    Ok(pages)
}

/// Every question page in order, until the list of pages is back.
async fn questions(window: &Window, plan: &Answers) -> Result<usize> {
    let here = "return document.querySelector('.page[data-page]')?.dataset.page ?? ''";
    let mut seen: Vec<String> = Vec::new();
    loop {
        let left = "return document.querySelector(\"[data-testid='continue']\") !== null \
            || document.querySelector(\"[data-testid='to-check']\") !== null";
        window.until("a page or the list", left).await?;
        let page = window.script(here).await?.as_str().unwrap_or_default().to_owned();
        if page.is_empty() {
            return Ok(seen.len());
        }
        ensure!(!seen.contains(&page), "{page} came a second time, after {seen:?}");
        seen.push(page.clone());
        fill(window, plan, "continue").await.with_context(|| page.clone())?;
        let gone = format!(
            "if (document.querySelector(\"[data-testid='error-summary']\")) return true;
             const page = document.querySelector('.page[data-page]')?.dataset.page;
             return page !== '{page}' && document.querySelector('form, [data-testid=\"page-row\"]') !== null"
        );
        window.until(&format!("{page} is left"), &gone).await?;
        if window.count("error-summary").await? > 0 {
            bail!("{page}: {}", window.text("error-summary").await?);
        }
    }
}

/// Goes through a page place by place, answers what the plan answers, and presses the goal.
async fn fill(window: &Window, plan: &Answers, goal: &str) -> Result<()> {
    let mut done = BTreeSet::new();
    for _ in 0..MOST {
        let focus = window.tab().await?;
        if focus.id == goal {
            return window.key(Key::Enter).await;
        }
        match focus.kind.as_str() {
            "radio" if !done.insert(focus.name.clone()) => {}
            "radio" => choose(window, &focus, plan.get(&focus.name)).await?,
            "checkbox" => tick(window, &focus, plan).await?,
            "text" | "tel" | "textarea" if focus.value.is_empty() => {
                if let Some(text) = wanted_text(&focus.id, plan) {
                    window.type_here(&text).await?;
                }
            }
            _ => {}
        }
    }
    bail!("{goal} was not reached: {:?}", window.focus().await?)
}

async fn choose(window: &Window, focus: &Focus, wanted: Option<&String>) -> Result<()> {
    let Some(wanted) = wanted else { return Ok(()) };
    if focus.value == *wanted {
        return window.key(Key::Space).await;
    }
    for _ in 0..MOST {
        window.key(Key::Down).await?;
        let now = window.focus().await?;
        ensure!(now.name == focus.name, "{} has no {wanted}", focus.name);
        if now.value == *wanted {
            ensure!(now.checked, "the arrow moved but did not choose {wanted}");
            return Ok(());
        }
        ensure!(now.value != focus.value, "{} has no {wanted}", focus.name);
    }
    bail!("{} never came to {wanted}", focus.name)
}

async fn tick(window: &Window, focus: &Focus, plan: &Answers) -> Result<()> {
    let one = plan.get(&focus.id).is_some_and(|value| value == "true");
    let several = plan.get(&focus.name).is_some_and(|all| all.lines().any(|v| v == focus.value));
    if (one || several) != focus.checked {
        window.key(Key::Space).await?;
    }
    Ok(())
}

fn wanted_text(id: &str, plan: &Answers) -> Option<String> {
    if let Some(value) = plan.get(id) {
        return Some(value.clone());
    }
    let (stem, part) = id.rsplit_once('-')?;
    let at = ["year", "month", "day"].iter().position(|one| *one == part)?;
    plan.get(stem)?.split('-').nth(at).map(str::to_owned)
}

/// Tabs until something has the focus, and presses Enter there.
async fn enter_on(window: &Window, id: &str) -> Result<()> {
    window.find(id).await?;
    for _ in 0..MOST {
        if window.tab().await?.id == id {
            return window.key(Key::Enter).await;
        }
    }
    bail!("the focus never came to {id}")
}

/// What stands on the hand-over screen, as the log must have it.
const SHOWN: &str = "const over = document.querySelector(\"[data-testid='hand-over']\");
    return { screen: over.dataset.screen, key: over.dataset.key,
      ask: document.querySelector(\"[data-testid='over-next']\") === null,
      words: [...over.querySelectorAll('h1, li')].map((one) => one.textContent.trim()) }";

/// Every part of the conversation, page by page, and then the log of it.
pub(super) async fn conversation(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.chord(Key::Control, 'n').await?;
    window.until_focus("note").await?;
    enter_on(&window, "add-person").await?;
    window.find("task-decide").await?;
    enter_on(&window, "open-talk").await?;
    window.find("language-en-GB").await?;
    enter_on(&window, "language-en-GB").await?;
    window.find("hand-needs").await?;
    let parts = "return [...document.querySelectorAll(\"[data-testid^='hand-']\")]
        .map((one) => one.dataset.testid)";
    let parts: Vec<String> = serde_json::from_value(window.script(parts).await?)?;
    ensure!(parts.len() > 8, "{parts:?}");
    let mut shown = 0;
    for part in &parts {
        enter_on(&window, part).await?;
        let expected = walk_part(&window).await.with_context(|| part.clone())?;
        shown += expected.len();
        let log = "const log = document.querySelector(\"[data-testid='talk-log'] ol\");
            return [...log.children].map((one) => ({ what: one.dataset.what,
              words: one.querySelector('bdi')?.textContent ?? '' }))";
        let log = window.script(log).await?;
        let log: Vec<(String, String)> = log
            .as_array()
            .context("a log")?
            .iter()
            .map(|one| (text(&one["what"]), text(&one["words"])))
            .collect();
        let seen: Vec<&String> =
            log.iter().filter(|(what, _)| what == "shown").map(|(_, words)| words).collect();
        ensure!(seen == expected.iter().collect::<Vec<_>>(), "{part}: {seen:#?} {expected:#?}");
        let ends: Vec<&str> = log.iter().rev().take(2).map(|(what, _)| what.as_str()).collect();
        ensure!(ends == ["resumed", "hidden"], "{part}: {ends:?}");
    }
    super::say(&format!("        {} parts, {shown} messages by keyboard", parts.len()));
    window.close(walk.home.path()).await
}

/// One part to its end and back to the officer; every message as it stood on the screen.
async fn walk_part(window: &Window) -> Result<Vec<String>> {
    window.find("hand-over").await?;
    let mut expected = Vec::new();
    for page in 0..MOST {
        let now = window.script(SHOWN).await?;
        if now["screen"] != "page" {
            break;
        }
        expected.extend(now["words"].as_array().context("words")?.iter().map(text));
        let answers = ["over-yes", "over-no", "over-unknown", "over-decline"];
        let press = if now["ask"] == true { answers[page % answers.len()] } else { "over-next" };
        enter_on(window, press).await?;
        let key = text(&now["key"]);
        let on = format!(
            "const over = document.querySelector(\"[data-testid='hand-over']\");
             return over.dataset.screen !== 'page' || over.dataset.key !== '{key}'"
        );
        window.until("the next page", &on).await?;
    }
    window.key(Key::Escape).await?;
    window.find("neutral").await?;
    enter_on(window, "return-open").await?;
    window.until_focus("return-pass").await?;
    window.type_here(PASS_PHRASE).await?;
    window.key(Key::Enter).await?;
    window.find("talk-log").await?;
    Ok(expected)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
