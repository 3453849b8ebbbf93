//! Evidence files in the real window: dropped, refused, cleaned, removed, sealed, received.

use super::{Walk, accessible, answer_all};
use anyhow::{Context as _, Result, ensure};
use fantoccini::key::Key;
use plainsight_tests::driver::Window;
use serde_json::json;

/// A small JPEG that says who took it.
const PHOTO: &str = "[255,216,255,254,0,15,98,121,32,65,110,110,97,32,78,111,119,97,107,\
    255,218,0,8,1,1,0,0,63,0,18,52,255,217]";

/// Files as a page gets them, by name and content; `drop` or chosen in the box.
async fn give(window: &Window, how: &str, files: &[(&str, &str)]) -> Result<()> {
    let one = |(name, made): &(&str, &str)| {
        format!("held.items.add(new File([new Uint8Array({made})], {}));", json!(name))
    };
    let files: String = files.iter().map(one).collect();
    let script = format!(
        "const held = new DataTransfer();
         {files}
         const input = document.querySelector(\"[data-testid='file-input']\");
         if ('{how}' === 'drop') {{
           const event = new DragEvent('drop', {{ bubbles: true, cancelable: true, dataTransfer: held }});
           input.parentElement.dispatchEvent(event);
         }} else {{
           input.files = held.files;
           input.dispatchEvent(new Event('change', {{ bubbles: true }}));
         }}"
    );
    window.script(&script).await?;
    let done =
        "return document.querySelector(\"[data-testid='evidence']\").dataset.busy === 'false'";
    window.until("the files were looked at", done).await
}

async fn says(window: &Window, words: &str) -> Result<()> {
    let error = "return document.querySelector(\"[data-testid='evidence'] .govuk-error-message\")?.innerText ?? ''";
    let said = window.script(error).await?;
    let said = said.as_str().context("text")?;
    ensure!(said.contains(words), "beside the box stands {said:?}, not {words:?}");
    Ok(())
}

pub(super) async fn files(walk: &Walk) -> Result<()> {
    let window = walk.unlocked().await?;
    window.click("start-encounter").await?;
    window.type_into("note", "Boy, 15, with a photo of where he sleeps.").await?;
    window.click("add-person").await?;
    window.click("task-decide").await?;
    window.click("pv-under-age-yes").await?;
    window.find_with("route", "[data-route='nrm_child']").await?;
    window.click("back").await?;
    window.click("task-report").await?;
    window.find_with("page-row", "[data-page='upload-evidence']").await?.click().await?;
    window.find("file-input").await?;
    refused(&window).await?;
    give(&window, "drop", &[("bedroom.jpg", PHOTO)]).await?;
    window.find_with("file-row", "[data-name='bedroom.jpg'][data-cleaned='false']").await?;
    let details = window.text("file-details").await?;
    ensure!(details.contains("by Anna Nowak"), "{details}");
    window.shot("19-evidence").await?;
    accessible(&window, "evidence").await?;
    window.press("file-clean", Key::Enter).await?;
    window.find_with("file-row", "[data-cleaned='true']").await?;
    give(&window, "choose", &[("statement.pdf", LONG_PDF), ("spare.pdf", "[37,80,68,70,45]")])
        .await?;
    window.find_with("file-row", "[data-name='statement.pdf']").await?;
    window.find_with("file-row", "[data-name='spare.pdf']").await?;
    let last = "const all = [...document.querySelectorAll(\"[data-testid='file-remove']\")]; all.at(-1).focus(); return all.length";
    ensure!(window.script(last).await? == 3, "three files");
    window.press_active(Key::Enter).await?;
    window
        .until(
            "one is removed",
            "return document.querySelectorAll(\"[data-testid='file-row']\").length === 2",
        )
        .await?;
    let focus = "return document.activeElement?.dataset.testid === 'file-input'";
    window.until("the focus is not lost", focus).await?;
    window.shot("20-evidence-cleaned").await?;
    accessible(&window, "evidence with files").await?;
    window.click("continue").await?;
    window
        .type_into("what-evidence-you-will-submit", "A photo of the room and a statement")
        .await?;
    window.click("back").await?;
    sealed(walk, &window).await
}

/// A PDF of more than one piece.
const LONG_PDF: &str = "[37,80,68,70,45].concat(Array(300000).fill(7))";

async fn refused(window: &Window) -> Result<()> {
    give(window, "choose", &[("empty.pdf", "[]"), ("table.xlsx", "[80,75,3,4]")]).await?;
    says(window, "empty.pdf: This file is empty").await?;
    says(window, "table.xlsx: The official service takes Word").await?;
    give(
        window,
        "drop",
        &[("film.jpg", "[0,0,0,24]"), ("big.pdf", "Array(26 * 1024 * 1024).fill(7)")],
    )
    .await?;
    says(window, "film.jpg: The end of this file").await?;
    says(window, "big.pdf: This file is larger than 25 MB").await?;
    window.find("error-summary").await?;
    window.shot("19a-evidence-refused").await?;
    accessible(window, "evidence refused").await?;
    ensure!(window.count("file-row").await? == 0, "a refused file was kept");
    Ok(())
}

async fn sealed(walk: &Walk, window: &Window) -> Result<()> {
    let id = "return document.querySelector(\"[data-person]\").dataset.person";
    let person = window.script(id).await?;
    let person = person.as_str().context("the page names its person")?.to_owned();
    answer_all(window, &person).await?;
    window.click("task-check").await?;
    window.click("seal").await?;
    window.find_with("sent-files", "[data-received='2'][data-count='2']").await?;
    window.shot("21-sent-files").await?;
    accessible(window, "sent files").await?;
    let newest = walk.hub.list()?;
    let newest = newest[0]["env_id"].as_str().context("an envelope")?;
    let shown = walk.hub.show(newest)?;
    ensure!(shown["files"][0]["name"] == "bedroom.jpg", "{}", shown["files"]);
    ensure!(
        shown["files"][0]["received"] == true && shown["files"][1]["received"] == true,
        "files"
    );
    let changed = shown["files"][0]["sha256"] != shown["files"][0]["original_sha256"];
    ensure!(changed, "what left is the cleaned photo, and the original's hash is known");
    Ok(())
}
