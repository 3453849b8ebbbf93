//! What an officer sees: nothing jumps while typing, consent says what it waits for, and axe finds
//! nothing on any page, light or dark.

use super::{Walk, accessible};
use anyhow::{Context as _, Result, ensure};
use plainsight_tests::driver::Window;

/// Watches, frame by frame, a finding that stands in sight, and every finding's own node.
const WATCH: &str = r#"
    const box = document.querySelector("[data-testid='meaning']");
    const nodes = [...box.querySelectorAll("[data-testid='finding']")];
    nodes.at(-2).scrollIntoView({ block: 'start' });
    box.scrollTop += 4;
    const edge = () => box.getBoundingClientRect().top;
    const read = nodes.find((one) => one.getBoundingClientRect().top >= edge()) ?? nodes.at(-1);
    const place = () => read.getBoundingClientRect().top - edge();
    const watch = { most: 0, frames: 0, start: place(), nodes, read, scrolled: box.scrollTop };
    const look = () => {
      watch.frames += 1;
      watch.most = Math.max(watch.most, Math.abs(place() - watch.start));
      if (!watch.done) requestAnimationFrame(look);
    };
    // Scrolling tells its listeners with the next frame.
    requestAnimationFrame(() => requestAnimationFrame(look));
    window.watch = watch;
    return { findings: nodes.length, scrolled: box.scrollTop };
"#;
const WATCHED: &str = r#"
    const { watch } = window;
    watch.done = true;
    const now = [...document.querySelectorAll("[data-testid='finding']")];
    return { most: watch.most, frames: watch.frames, findings: now.length,
      kept: watch.nodes.filter((one) => one.isConnected && now.includes(one)).length,
      reads: watch.read.isConnected };
"#;

/// Enough for a list that scrolls.
const MUCH: &str = "His boss keeps his passport and does not pay him. He sleeps at the car wash, in \
    a container with six others. The boss shouts at him and hit him when he asked for his wages.";

pub(super) async fn steady(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.type_into("note", MUCH).await?;
    window.find_with("note-status", "[data-saved='true']").await?;
    let several = "return document.querySelectorAll(\"[data-testid='finding']\").length > 2";
    window.until("several findings", several).await?;
    let before = window.script(WATCH).await?;
    ensure!(before["scrolled"].as_f64() > Some(0.0), "the list is long enough to scroll: {before}");
    for more in [
        " Not allowed to leave the site.",
        " They took his phone.",
        " He owes them for the journey.",
        " He is afraid of what they would do to his family.",
    ] {
        window.type_into("note", more).await?;
        window.find_with("note-status", "[data-saved='true']").await?;
    }
    let grown = format!(
        "return document.querySelectorAll(\"[data-testid='finding']\").length > {}",
        before["findings"]
    );
    window.until("more findings", &grown).await?;
    let after = window.script(WATCHED).await?;
    super::say(&format!("        {after}"));
    window.shot("41-steady").await?;
    ensure!(after["kept"] == before["findings"], "a finding was made anew: {after}");
    ensure!(after["most"].as_f64().context("pixels")? <= 1.5, "what is read jumped: {after}");
    window.close(walk.home.path()).await
}

/// On *Decide* of an adult; everything explained.
async fn explained(window: &Window) -> Result<()> {
    window.click("start-encounter").await?;
    window.click("add-person").await?;
    window.click("task-decide").await?;
    window.click("pv-under-age-no").await?;
    for point in ["nrm", "support", "who-sees", "may-say-no", "duty-to-notify"] {
        window.click(&format!("consent-explained-{point}")).await?;
    }
    Ok(())
}

pub(super) async fn consent(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    explained(&window).await?;
    window.click("consent-shared-other").await?;
    window.type_into("consent-language", "Romanian").await?;
    window.find_with("consent-refusal", "[data-code='consent-wording-unreviewed']").await?;
    ensure!(window.count("pv-want-to-submit-nrm-yes").await? == 0, "a yes without a basis");
    ensure!(window.count("pv-want-to-submit-nrm-no").await? == 1, "a no needs nobody");
    window.shot("42-consent-waits").await?;
    accessible(&window, "consent that waits").await?;
    window.type_into("talk-interpreter-name", "4471").await?;
    window.type_into("talk-interpreter-provider", "A provider").await?;
    window.type_into("talk-interpreter-gender", "No preference").await?;
    window.find_with("consent-refusal", "[data-code='consent-interpreter-unprofessional']").await?;
    window.click("talk-safe-interpreter-yes").await?;
    window.find("pv-want-to-submit-nrm-yes").await?;
    window.click("pv-want-to-submit-nrm-yes").await?;
    window.find_with("route", "[data-route='nrm_adult']").await?;
    window.click("talk-safe-interpreter-no").await?;
    window.find_with("consent-refusal", "[data-code='consent-interpreter-unprofessional']").await?;
    window.shot("43-consent-falls").await?;
    window.click("consent-shared-english").await?;
    window
        .until(
            "the yes stands again",
            "return document.querySelector(\"[data-testid='consent-refusal']\") === null",
        )
        .await?;
    window.close(walk.home.path()).await
}

/// Every page of the window, in both themes, for axe.
pub(super) async fn every_page(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    for theme in ["light", "dark"] {
        super::settings(&window, "en-GB", 100, theme).await?;
        pages(&window, theme).await?;
    }
    window.close(walk.home.path()).await
}

async fn pages(window: &Window, theme: &str) -> Result<()> {
    let looked = async |name: &str| {
        window.shot(&format!("50-{name}-{theme}")).await?;
        accessible(window, &format!("{name}, {theme}")).await
    };
    // What is pressed, what then stands there, and what the page is called.
    let ways: &[(&str, &str, &str)] = &[
        ("nav-sent", "nav-sent", "sent"),
        ("nav-settings", "open-voices", "settings"),
        ("open-voices", "voice-row", "voices"),
        ("nav-today", "start-encounter", "today"),
    ];
    for (press, there, name) in ways {
        window.click(press).await?;
        window.find(there).await?;
        looked(name).await?;
    }
    explained(window).await?;
    window.click("consent-shared-other").await?;
    window.find("consent-language").await?;
    looked("decide").await?;
    window.click("pv-want-to-submit-nrm-no").await.ok();
    window.click("consent-shared-english").await?;
    window.click("pv-want-to-submit-nrm-yes").await?;
    window.find_with("route", "[data-route='nrm_adult']").await?;
    let ways: &[(&str, &str, &str)] = &[
        ("back", "task-safe", "person"),
        ("task-safe", "safety-plan", "safe"),
        ("back", "open-crime", "person-again"),
        ("open-crime", "crime-reference", "crime"),
        ("continue", "open-section-45", "person-more"),
        ("open-section-45", "section-45-date", "section-45"),
        ("continue", "open-talk", "person-last"),
        ("task-check", "seal", "check"),
        ("back", "task-report", "person-report"),
        ("task-report", "page-row", "report"),
        ("page-row", "continue", "question"),
        ("back", "page-row", "report-again"),
        ("back", "open-talk", "person-talk"),
        ("open-talk", "language-ro", "talk"),
        ("language-ro", "open-sheet", "talk-language"),
        ("open-sheet", "save-rights", "sheet"),
    ];
    for (press, there, name) in ways {
        window.click(press).await?;
        window.find(there).await?;
        looked(name).await?;
    }
    window.click("save-rights").await?;
    window.until("where it was saved", "return document.querySelector(\"[data-testid='save-rights-path']\").textContent.includes('.pdf')").await?;
    window.click("nav-today").await?;
    window.click("encounter-row").await?;
    window.click("open-others").await?;
    window.find("others-add").await?;
    looked("others").await
}
