//! The window test: the walk of a desk officer in the real window, on a virtual screen, with the
//! real hub process. Leaves screenshots. Prints `N passed, N failed`.

#[path = "window/evidence.rs"]
mod evidence;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/packs.rs"]
mod packs;
#[path = "window/share.rs"]
mod share;
#[path = "window/sight.rs"]
mod sight;
#[path = "window/talk.rs"]
mod talk;

use anyhow::{Context as _, Result, ensure};
use plainsight_tests::{
    Hub, PASS_PHRASE,
    driver::{Start, Window},
    process::{output, program},
};
use serde_json::Value;
use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};
use tempfile::TempDir;

const CAR_WASH: &str = "Romanian male, 30s, limited English, attends enquiry desk to report theft \
    of his national identity card. Asked who took it he says his bosses at the car wash did, when \
    he began there, 'for keep safe', and when he asked for it yesterday they would not hand it \
    over. States he has not been given wages so far. Two others live there.";

/// What all steps share.
struct Walk {
    hub: Hub,
    home: TempDir,
    out: PathBuf,
}

impl Walk {
    fn start(&self) -> Start<'_> {
        Start {
            program: "plainsight-app",
            home: self.home.path(),
            out: &self.out,
            idle_seconds: None,
        }
    }

    async fn open(&self) -> Result<Window> {
        Window::open(&self.start()).await
    }

    async fn unlocked(&self) -> Result<Window> {
        let window = self.open().await?;
        window.find("stage-unlock").await?;
        window.type_into("unlock-pass", PASS_PHRASE).await?;
        window.click("unlock").await?;
        window.find("start-encounter").await?;
        Ok(window)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            say(&format!("the walk could not start: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<u32> {
    let out = std::env::args().skip_while(|arg| arg != "--out").nth(1);
    let out = std::path::absolute(out.as_deref().unwrap_or("target/window"))?;
    std::fs::create_dir_all(&out)?;
    let walk = Walk { hub: Hub::start()?, home: TempDir::new()?, out };
    enrol(&walk)?;
    let only = std::env::args().skip_while(|arg| arg != "--only").nth(1);
    let mut score = Score { only, ..Score::default() };
    step!(score, "first start makes an officer", first_start(&walk));
    step!(score, "a wrong pass phrase is said and counted", wrong_pass_phrase(&walk));
    step!(score, "findings appear while typing", findings(&walk));
    step!(score, "what is older than a second survives the plug", pulled_plug(&walk));
    step!(score, "a child is never asked for consent", child(&walk));
    step!(score, "typing moves nothing that is read", sight::steady(&walk));
    step!(score, "a yes needs English or an interpreter", sight::consent(&walk));
    step!(score, "every report by keyboard alone", keyboard::every_report(&walk));
    step!(score, "the conversation by keyboard alone", keyboard::conversation(&walk));
    step!(score, "a conversation by keyboard, heard, hidden, returned", talk::conversation(&walk));
    step!(score, "27 languages fit the hand-over page", talk::every_language(&walk));
    let mut walk = walk;
    step!(score, "from the counter to a receipt, hub stopped and started", report(&mut walk));
    step!(score, "an anonymous notification leaves without names", notification(&walk));
    step!(score, "files are added, cleaned, sent and received", evidence::files(&walk));
    step!(score, "two officers, one case", share::two_officers(&walk));
    step!(score, "an idle lock keeps the work underneath", idle_lock(&walk));
    step!(score, "Welsh, dark, 200 per cent", looks(&walk));
    step!(score, "a force's pack: refused, in force, damaged, out", packs::pack(&walk));
    step!(score, "old records are ranked", packs::review(&walk));
    step!(score, "every page, dark and light, for axe", sight::every_page(&walk));
    score.note("nothing typed lies about in clear", nothing_in_clear(&walk));
    say(&format!("\n{} passed, {} failed", score.passed, score.failed));
    Ok(score.failed)
}

/// One step of the walk; `--only WORDS` walks those whose name has the words, and the first start.
macro_rules! step {
    ($score:ident, $name:expr, $work:expr) => {
        if $score.wants($name) {
            let done = $work.await;
            $score.note($name, done);
        }
    };
}
use step;

#[derive(Default)]
struct Score {
    only: Option<String>,
    passed: u32,
    failed: u32,
}

impl Score {
    fn wants(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|only| name.contains(only) || name.starts_with("first start"))
    }

    fn note(&mut self, name: &str, result: Result<()>) {
        match result {
            Ok(()) => {
                self.passed += 1;
                say(&format!("ok      {name}"));
            }
            Err(error) => {
                self.failed += 1;
                say(&format!("FAILED  {name}: {error:#}"));
            }
        }
    }
}

fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

fn enrol(walk: &Walk) -> Result<()> {
    let mut command = Command::new(program("plainsight")?);
    command.arg("device").arg("--home").arg(walk.home.path());
    let (code, words) = walk.hub.invitation()?;
    command.args(["enrol", "--hub", &walk.hub.url(), "--code", &code, "--words", &words]);
    let done = output(&mut command)?;
    ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(())
}

async fn first_start(walk: &Walk) -> Result<()> {
    let window = walk.open().await?;
    window.find("stage-create").await?;
    window.shot("01-create").await?;
    accessible(&window, "create").await?;
    window.type_into("name", "Amy Reed").await?;
    window.type_into("collar", "4417").await?;
    window.type_into("force", "Sussex Police\u{e007}").await?;
    window.type_into("pass", PASS_PHRASE).await?;
    window.type_into("pass2", PASS_PHRASE).await?;
    window.click("create").await?;
    window.find("start-encounter").await?;
    window.shot("02-today-empty").await?;
    accessible(&window, "today").await?;
    window.close(walk.home.path()).await
}

async fn wrong_pass_phrase(walk: &Walk) -> Result<()> {
    let window = walk.open().await?;
    window.find("stage-unlock").await?;
    window.type_into("unlock-pass", "not the right phrase").await?;
    window.click("unlock").await?;
    let words = window.text("unlock-error").await?;
    ensure!(words.contains('4'), "says how many attempts are left: {words}");
    window.shot("03-unlock-wrong").await?;
    accessible(&window, "unlock").await?;
    window.close(walk.home.path()).await
}

async fn findings(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.type_into("note", CAR_WASH).await?;
    window.find_with("finding", "[data-indicator='DOC-001']").await?;
    window.find_with("note-status", "[data-saved='true']").await?;
    let band = window.find("band").await?.attr("data-band").await?.unwrap_or_default();
    ensure!(band == "ask" || band == "act", "the founding case is {band}");
    let marked = window.script("return document.querySelectorAll('mark').length").await?;
    ensure!(marked.as_u64() > Some(0), "no words are highlighted");
    let fits = "return document.documentElement.scrollHeight <= window.innerHeight + 1 \
        && document.documentElement.scrollWidth <= window.innerWidth + 1";
    ensure!(window.script(fits).await? == Value::Bool(true), "the encounter scrolls");
    window.shot("04-encounter").await?;
    accessible(&window, "encounter").await?;
    window.close(walk.home.path()).await
}

async fn pulled_plug(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    let mut typed = String::new();
    for word in ["He", "says", "không", "được", "trả", "lương", "and", "the", "boss", "shouts"]
    {
        window.type_into("note", &format!("{word} ")).await?;
        typed.push_str(word);
        typed.push(' ');
    }
    // The promise: one second after the last key, it is on disk.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    window.pull_the_plug(walk.home.path())?;
    let window = walk.unlocked().await?;
    window.click("encounter-row").await?;
    let kept = window.value("note").await?;
    ensure!(kept == typed, "typed {typed:?}, kept {kept:?}");
    window.close(walk.home.path()).await
}

async fn child(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.type_into("note", "Girl, 15, found at a nail bar.").await?;
    window.click("add-person").await?;
    window.find("task-decide").await?;
    window.click("task-decide").await?;
    window.click("pv-under-age-yes").await?;
    window.find_with("route", "[data-route='nrm_child']").await?;
    ensure!(window.count("pv-want-to-submit-nrm-yes").await? == 0, "a child is asked for consent");
    window.shot("05-decide-child").await?;
    window.close(walk.home.path()).await
}

async fn report(walk: &mut Walk) -> Result<()> {
    let before = walk.hub.list()?.len();
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.type_into("note", CAR_WASH).await?;
    seal_in_window(&window, "pv-under-age-not-sure", "nrm_child").await?;
    received(&window).await?;
    window.shot("10-sent-received").await?;
    accessible(&window, "sent").await?;
    let reference = window.text("reference").await?;
    let reference = reference.split_whitespace().find(|word| word.starts_with("PS-"));
    let shown = walk.hub.show(reference.context("no reference on screen")?)?;
    ensure!(shown["payload"]["report_type"] == "nrm_child", "{shown}");
    by_hand(&window).await?;

    walk.hub.kill();
    window.click("nav-today").await?;
    window.click("start-encounter").await?;
    window.type_into("note", CAR_WASH).await?;
    seal_in_window(&window, "pv-under-age-yes", "nrm_child").await?;
    window.find_with("sent-row", "[data-state='queued']").await?;
    window.shot("11-sent-waiting").await?;
    walk.hub.start_again()?;
    let all = "return [...document.querySelectorAll(\"[data-testid='sent-row']\")]\
        .every((row) => row.dataset.state === 'received')";
    window.until("the second report is received by itself", all).await?;
    ensure!(walk.hub.list()?.len() == before + 2, "two reports, each once");
    window.close(walk.home.path()).await
}

/// The received report on paper and box by box, and the references that come back.
async fn by_hand(window: &Window) -> Result<()> {
    window.click("sheet").await?;
    window.click("sheet-save").await?;
    let said = window.text("sheet-path").await?;
    let path = PathBuf::from(said.split_once(": ").context("the path is said")?.1);
    let paper = std::fs::read(&path)?;
    std::fs::remove_file(&path)?;
    ensure!(paper.starts_with(b"%PDF-"), "{} is no PDF", path.display());
    window.shot("10a-sheet-saved").await?;
    accessible(window, "sheet").await?;
    let row = "return document.querySelector(\"[data-testid^='crime-reference-']\").dataset.testid";
    let row = window.script(row).await?;
    let row = row.as_str().context("a box for the crime number")?;
    window.type_into(row, "47/1234/26\u{e004}").await?;
    window.until("it is kept", "return document.body.innerText.includes('Saved on this')").await?;

    window.click("copy-out").await?;
    window.find("copy-box").await?;
    ensure!(window.count("copy-page").await? > 30, "every page of the service stands there");
    // A real press: the web view gives the clipboard to a person only.
    window.click("copy").await?;
    let said = "return document.querySelector(\"[data-testid='copied']\").innerText";
    window.until("it says that it copied", &format!("{said}.startsWith('Copied')")).await?;
    window.shot("10b-copy-out").await?;
    accessible(window, "copy-out").await?;
    window.click("back").await?;
    window.find("sent-row").await?;
    ensure!(window.value(row).await? == "47/1234/26", "the crime number is still there");
    Ok(())
}

/// Adds a person to the open encounter and takes them to *Sent*, answering every page plainly.
async fn seal_in_window(window: &Window, age: &str, route: &str) -> Result<()> {
    window.click("add-person").await?;
    window.click("task-decide").await?;
    window.click(age).await?;
    window.find_with("route", &format!("[data-route='{route}']")).await?;
    window.shot("06-decide").await?;
    window.click("back").await?;
    window.click("task-report").await?;
    window.find("page-row").await?;
    window.shot("07-report-sections").await?;
    let id = "return document.querySelector(\"[data-person]\").dataset.person";
    let person = window.script(id).await?;
    let person = person.as_str().context("the page names its person")?.to_owned();
    first_question(window).await?;
    answer_all(window, &person).await?;
    window.click("task-check").await?;
    window.find("seal").await?;
    window.shot("09-check").await?;
    window.click("seal").await?;
    window.find("sent-row").await?;
    Ok(())
}

/// One question page as a person would use it, with an error first.
async fn first_question(window: &Window) -> Result<()> {
    window.click("page-row").await?;
    window.find("continue").await?;
    window.click("continue").await?;
    window.find("error-summary").await?;
    window.shot("08-question-error").await?;
    accessible(window, "question").await?;
    window.click("back").await?;
    Ok(())
}

/// Fills the remaining questions through the window's own commands: a hundred pages by hand would
/// test the same components a hundred times.
async fn answer_all(window: &Window, person: &str) -> Result<()> {
    for (field, value) in
        plainsight_tests::report::complete(plainsight_core::forms::ReportType::NrmChild)
    {
        if field.starts_with("pv-under-age") {
            continue;
        }
        let args = serde_json::json!({ "personId": person, "field": field, "value": value });
        let script = format!(
            "const done = arguments[arguments.length - 1];
             window.__TAURI_INTERNALS__.invoke('save_answer', {args})
               .then(() => done('ok'), (problem) => done(problem.code));"
        );
        let answer = window.script_async(&script).await?;
        ensure!(answer == "ok", "{field}: {answer}");
    }
    window.click("back").await
}

async fn received(window: &Window) -> Result<()> {
    let done = "const row = document.querySelector(\"[data-testid='sent-row']\");
        return row !== null && row.dataset.state === 'received'";
    window.until("the report is received", done).await
}

async fn notification(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    plainsight_tests::notify::anonymous(&window).await?;
    let sent = walk.hub.list()?.len();
    ensure!(sent >= 2, "{sent} reports");
    window.close(walk.home.path()).await
}

async fn idle_lock(walk: &Walk) -> Result<()> {
    let start = Start { idle_seconds: Some(3), ..walk.start() };
    let window = Window::open(&start).await?;
    window.type_into("unlock-pass", PASS_PHRASE).await?;
    window.click("unlock").await?;
    window.click("encounter-row").await?;
    window.type_into("note", " Still typing.").await?;
    window.find("stage-unlock").await?;
    let gone = "return !document.body.innerText.includes('Still typing') \
        && document.querySelector(\"[data-testid='note']\") === null";
    ensure!(window.script(gone).await? == Value::Bool(true), "the note is still on the page");
    window.shot("12-idle-lock").await?;
    window.type_into("unlock-pass", PASS_PHRASE).await?;
    window.click("unlock").await?;
    let kept = window.value("note").await?;
    ensure!(kept.ends_with("Still typing."), "back at the same note: {kept:?}");
    window.close(walk.home.path()).await
}

async fn looks(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    for (name, locale, size, theme) in
        [("13-welsh-dark", "cy", 100, "dark"), ("14-two-hundred", "en-GB", 200, "light")]
    {
        settings(&window, locale, size, theme).await?;
        window.click("nav-settings").await?;
        window
            .until(
                "the language is set",
                &format!("return document.documentElement.lang === '{locale}'"),
            )
            .await?;
        window.click("nav-today").await?;
        window.click("encounter-row").await?;
        window.find("note").await?;
        let wide = "return document.documentElement.scrollWidth <= window.innerWidth + 1";
        ensure!(window.script(wide).await? == Value::Bool(true), "{name} scrolls sideways");
        window.shot(name).await?;
        accessible(&window, name).await?;
        window.click("nav-today").await?;
    }
    window.close(walk.home.path()).await
}

/// Settings through the window's own command: the page that offers them is looked at elsewhere.
async fn settings(window: &Window, locale: &str, size: u32, theme: &str) -> Result<()> {
    let settings = serde_json::json!({ "locale": locale, "text_size": size, "theme": theme });
    let script = format!(
        "const done = arguments[arguments.length - 1];
         window.__TAURI_INTERNALS__.invoke('save_settings', {{ settings: {settings} }})
           .then(() => done('ok'), (problem) => done(problem.code));"
    );
    ensure!(window.script_async(&script).await? == "ok", "settings are kept");
    Ok(())
}

/// axe-core in the real web view: no violation of WCAG 2.2 A or AA.
async fn accessible(window: &Window, name: &str) -> Result<()> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    window.script(&std::fs::read_to_string(axe)?).await?;
    let script = "const done = arguments[arguments.length - 1];
        axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa'] })
          .then((found) => done(found.violations.map((one) =>
            one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', '))));";
    let found = window.script_async(script).await?;
    let found = found.as_array().context("axe answered")?.clone();
    ensure!(found.is_empty(), "{name} is not accessible: {found:?}");
    Ok(())
}

/// The note's words in no file of the device's folder, nor in the web view's.
fn nothing_in_clear(walk: &Walk) -> Result<()> {
    let mut looked_at = 0;
    for word in ["national identity card", "Still typing", PASS_PHRASE] {
        looked_at += absent(walk.home.path(), word)?;
    }
    ensure!(looked_at > 6, "looked at {looked_at} files");
    Ok(())
}

fn absent(folder: &Path, word: &str) -> Result<usize> {
    let mut count = 0;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            count += absent(&path, word)?;
            continue;
        }
        let bytes = std::fs::read(&path)?;
        let found = bytes.windows(word.len()).any(|part| part == word.as_bytes());
        ensure!(!found, "{} holds {word:?}", path.display());
        count += 1;
    }
    Ok(count)
}
