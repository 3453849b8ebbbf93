//! Talking, in the real window: hand-over by keyboard, sound, instant hide, every language.

use super::{Walk, accessible};
use anyhow::{Context as _, Result, ensure};
use fantoccini::key::Key;
use plainsight_tests::{PASS_PHRASE, driver::Window};
use std::collections::BTreeSet;

/// An encounter with a person, on the page *Talk*.
async fn on_talk(walk: &Walk) -> Result<Window> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.click("add-person").await?;
    // The encounter's page has such a button too.
    window.find("task-decide").await?;
    window.click("open-talk").await?;
    window.find("talk").await?;
    Ok(window)
}

async fn choose(window: &Window, tag: &str) -> Result<()> {
    window.click(&format!("language-{tag}")).await?;
    window.find_with(&format!("language-{tag}"), "[aria-pressed='true']").await?;
    Ok(())
}

/// Back on *Talk*, by the pass phrase.
async fn come_back(window: &Window) -> Result<()> {
    window.click("return-open").await?;
    window.type_into("return-pass", PASS_PHRASE).await?;
    window.click("return").await?;
    window.find("talk").await?;
    Ok(())
}

pub(super) async fn conversation(walk: &Walk) -> Result<()> {
    let window = on_talk(walk).await?;
    window.click("talk-safe-alone-no").await?;
    window.find("instead-alone").await?;
    choose(&window, "en-GB").await?;
    window.find("hand-needs").await?;
    window.shot("15-talk").await?;
    accessible(&window, "talk").await?;
    window.click("hand-needs").await?;
    window.find_with("hand-over", "[data-key='prompts-need-hurt']").await?;
    window.shot("16-hand-over").await?;
    accessible(&window, "hand-over").await?;
    nothing_of_the_officer(&window).await?;
    window.click("over-listen").await?;
    window.find_with("hand-over", "[data-heard='prompts-need-hurt']").await?;
    window.find_with("over-listen", "[data-again='true']").await?;
    window.click("over-slower").await?;
    window.press("over-yes", Key::Enter).await?;
    window.find_with("hand-over", "[data-key='prompts-need-pain']").await?;
    window.press("over-no", Key::Space).await?;
    window.find_with("hand-over", "[data-key='prompts-need-doctor']").await?;
    window.press("over-back", Key::Enter).await?;
    window.find_with("hand-over", "[data-key='prompts-need-pain']").await?;
    hides_at_once(&window).await?;
    window.shot("17-neutral").await?;
    accessible(&window, "neutral").await?;
    window.click("return-open").await?;
    window.type_into("return-pass", "not the phrase").await?;
    window.click("return").await?;
    window.find("return-pass").await?;
    ensure!(window.count("talk").await? == 0, "a wrong pass phrase opened the officer's page");
    window.find("return-problem").await?;
    window.type_into("return-pass", PASS_PHRASE).await?;
    window.click("return").await?;
    window.find_with("talk-answer", "[data-key='prompts-need-hurt'][data-value='yes']").await?;
    window.find_with("talk-answer", "[data-key='prompts-need-pain'][data-value='no']").await?;
    let log = window
        .script("return document.querySelector(\"[data-testid='talk-log']\").textContent")
        .await?;
    let log = log.as_str().context("a log")?.to_owned();
    for words in ["Shown", "Heard", "Hidden", "Resumed", "Are you hurt?"] {
        ensure!(log.contains(words), "the log lacks {words:?}: {log}");
    }
    window.shot("18-talk-answers").await?;
    stops(&window).await?;
    sheet_and_voices(&window).await?;
    window.close(walk.home.path()).await
}

async fn nothing_of_the_officer(window: &Window) -> Result<()> {
    let text = window.script("return document.body.innerText.toLowerCase()").await?;
    let text = text.as_str().context("text")?;
    for word in ["amy", "reed", "4417", "police", "plainsight", "person 1", "sealed"] {
        ensure!(!text.contains(word), "the person's screen says {word:?}: {text}");
    }
    Ok(())
}

/// Escape: within 100 ms nothing of the conversation is in the document, to eyes or to a screen
/// reader, nor in its title.
async fn hides_at_once(window: &Window) -> Result<()> {
    let script = "const done = arguments[arguments.length - 1];
        const start = performance.now();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done({
          ms: performance.now() - start,
          left: document.querySelectorAll(\"[data-testid='hand-over']\").length,
          html: document.documentElement.outerHTML.replace(/<style[\\s\\S]*?<\\/style>/g, ''),
          sounds: document.querySelectorAll('audio').length }), 0));";
    let seen = window.script_async(script).await?;
    let took = seen["ms"].as_f64().context("a time")?;
    ensure!(took < 100.0, "hiding took {took} ms");
    ensure!(seen["left"] == 0 && seen["sounds"] == 0, "{seen}");
    let html = seen["html"].as_str().context("html")?;
    for word in ["Do you have pain", "I’d rather not say", "need-pain", "Amy Reed"] {
        ensure!(!html.contains(word), "hidden, the document still has {word:?}");
    }
    super::say(&format!("        hidden in {took:.1} ms"));
    Ok(())
}

async fn stops(window: &Window) -> Result<()> {
    window.click("hand-hello").await?;
    window.press("over-next", Key::Enter).await?;
    window.press("over-stop", Key::Enter).await?;
    window.find_with("hand-over", "[data-screen='stopped']").await?;
    window.shot("19-stopped").await?;
    window.press("over-done", Key::Escape).await?;
    window.find("neutral").await?;
    come_back(window).await
}

async fn sheet_and_voices(window: &Window) -> Result<()> {
    window.click("open-sheet").await?;
    window.find("sheet").await?;
    window.shot("20-rights-sheet").await?;
    accessible(window, "rights sheet").await?;
    window.click("nav-settings").await?;
    window.click("open-voices").await?;
    window.find("voice-row").await?;
    window.find_with("voice-row", "[data-tag='ti'][data-voice='none']").await?;
    ensure!(window.count("voice-row").await? == 27, "27 languages");
    window.shot("21-voices").await?;
    accessible(window, "voices").await
}

/// Walks every part that a language may hand over, in the page itself, and answers what overflowed
/// or was blank, as `part/key: what`.
const PROBE: &str = r#"
    const done = arguments[arguments.length - 1];
    const by = (id) => document.querySelector(`[data-testid='${id}']`);
    const bad = [];
    let pages = 0;
    const tick = () => new Promise((wake) => setTimeout(wake, 0));
    const probe = () => {
      const over = by('hand-over');
      pages += 1;
      const key = `${over.dataset.key} at ${document.documentElement.style.fontSize}`;
      const heading = over.querySelector('h1');
      if (!heading.textContent.trim()) bad.push(key + ': blank');
      for (const box of [document.documentElement, over, over.querySelector('.middle')]) {
        if (box.scrollWidth > box.clientWidth + 1) bad.push(key + ': wide ' + box.className);
        if (box.scrollHeight > box.clientHeight + 1) bad.push(key + ': high ' + box.className);
      }
      for (const one of over.querySelectorAll('button, h1, li, p')) {
        if (getComputedStyle(one).visibility === 'hidden') continue;
        const place = one.getBoundingClientRect();
        const out = place.left < -1 || place.top < -1
          || place.right > innerWidth + 1 || place.bottom > innerHeight + 1;
        if (out || one.scrollWidth > one.clientWidth + 1) bad.push(key + ': clipped ' + one.tagName);
      }
    };
    (async () => {
      await document.fonts.ready;
      for (;;) {
        await tick();
        const over = by('hand-over');
        if (!over || over.dataset.screen !== 'page') break;
        const size = document.documentElement.style.fontSize;
        for (const percent of ['100%', '200%']) {
          document.documentElement.style.fontSize = percent;
          probe();
        }
        document.documentElement.style.fontSize = size;
        (by('over-next') ?? by('over-unknown')).click();
      }
      done({ bad, pages });
    })();
"#;

pub(super) async fn every_language(walk: &Walk) -> Result<()> {
    let window = on_talk(walk).await?;
    let tags = "return [...document.querySelectorAll(\"[data-testid^='language-']\")]
        .map((one) => one.dataset.testid.slice('language-'.length))";
    window.find("language-ti").await?;
    let tags = window.script(tags).await?;
    let tags: Vec<String> = serde_json::from_value(tags)?;
    ensure!(tags.len() == 27, "{tags:?}");
    let (mut bad, mut pages) = (Vec::new(), 0);
    let mut turns = 0_usize..;
    for tag in &tags {
        choose(&window, tag).await?;
        window.find("hand-needs").await?;
        let parts = "return [...document.querySelectorAll(\"[data-testid^='hand-']\")]
            .map((one) => one.dataset.testid)";
        let parts: Vec<String> = serde_json::from_value(window.script(parts).await?)?;
        // Every language hands over its needs and one other part; the parts take turns, so that
        // each is looked at in several languages and scripts.
        let turn = turns.next().unwrap_or_default() % parts.len().max(1);
        let chosen: BTreeSet<&String> =
            parts.iter().filter(|part| *part == "hand-needs").chain(parts.get(turn)).collect();
        for part in chosen {
            window.click(part).await?;
            window.find("hand-over").await?;
            if part == "hand-needs" {
                window.shot(&format!("30-{tag}")).await?;
            }
            let seen = window.script_async(PROBE).await?;
            pages += seen["pages"].as_u64().unwrap_or_default();
            let found = seen["bad"].as_array().cloned().unwrap_or_default();
            bad.extend(found.iter().map(|one| format!("{tag} {part} {one}")));
            window.click("over-hide").await?;
            come_back(&window).await?;
        }
    }
    super::say(&format!("        {pages} pages in {} languages", tags.len()));
    ensure!(bad.is_empty(), "{} of {pages} pages: {:#?}", bad.len(), &bad[..bad.len().min(12)]);
    ensure!(pages > 27 * 24, "every language hands over at least the needs: {pages}");
    window.close(walk.home.path()).await
}
