//! A force's own pack by *Settings*, and old records ranked on the review page.

use super::{Walk, accessible};
use anyhow::{Context as _, Result, ensure};
use plainsight_tests::{
    driver::Window,
    process::{output, program},
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

/// `plainsight guidance …`: its answer.
fn guidance(arguments: &[&str]) -> Result<Value> {
    let done = output(Command::new(program("plainsight")?).arg("guidance").args(arguments))?;
    ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(serde_json::from_slice(&done.stdout)?)
}

fn text(path: &Path) -> Result<&str> {
    path.to_str().context("a path in Unicode")
}

/// A pack that renames *Settings*, signed by a signer whom the device trusts.
fn signed(root: &Path, home: &Path) -> Result<PathBuf> {
    let (folder, key, pack) = (root.join("folder"), root.join("key"), root.join("avon.pack"));
    fs::create_dir_all(folder.join("locales/en-GB"))?;
    fs::write(folder.join("about.toml"), "id = \"avon\"\nversion = \"2026.12\"\nby = \"Avon\"\n")?;
    fs::write(
        folder.join("locales/en-GB/settings.ftl"),
        "settings-title = Settings of the force\n",
    )?;
    let made = guidance(&["key", "--out", text(&key)?])?;
    guidance(&["pack", text(&folder)?, "--key", text(&key)?, "--out", text(&pack)?])?;
    let signer = made["signer"].as_str().context("a signer")?;
    guidance(&["trust", signer, "--home", text(home)?])?;
    Ok(pack)
}

async fn settings(window: &Window) -> Result<()> {
    window.click("nav-today").await?;
    window.click("nav-settings").await?;
    window.find("pack-in-force").await?;
    Ok(())
}

async fn title(window: &Window) -> Result<String> {
    let words = window.script("return document.querySelector('h1').textContent").await?;
    Ok(words.as_str().unwrap_or_default().trim().to_owned())
}

/// Refused, installed, in force after a restart, damaged and said, taken out.
pub(super) async fn pack(walk: &Walk) -> Result<()> {
    let root = TempDir::new()?;
    let pack = signed(root.path(), walk.home.path())?;
    let window = walk.unlocked().await?;
    settings(&window).await?;
    let cut = root.path().join("cut.pack");
    fs::write(&cut, &fs::read(&pack)?[..700])?;
    window.type_into("pack-path", text(&cut)?).await?;
    window.click("pack-install").await?;
    window.find_with("pack-problem", "[data-code='pack-unreadable']").await?;
    settings(&window).await?;
    window.type_into("pack-path", text(&pack)?).await?;
    window.click("pack-install").await?;
    window.find("pack-waits").await?;
    ensure!(title(&window).await? == "Settings", "not before the next start");
    window.shot("60-pack-installed").await?;
    accessible(&window, "settings with a pack").await?;
    window.close(walk.home.path()).await?;
    let window = walk.unlocked().await?;
    settings(&window).await?;
    ensure!(title(&window).await? == "Settings of the force", "the pack's words");
    ensure!(window.count("pack-waits").await? == 0, "it is in force");
    window.close(walk.home.path()).await?;
    damaged(walk).await
}

async fn damaged(walk: &Walk) -> Result<()> {
    let packs = fs::read_dir(walk.home.path().join("packs"))?.flatten();
    let file = packs.map(|entry| entry.path()).find(|path| path.is_file()).context("a pack")?;
    fs::write(&file, b"no pack any more")?;
    let window = walk.unlocked().await?;
    let said = "return document.body.innerText.includes('avon 2026.12 is damaged')";
    window.until("the damage is said on Today", said).await?;
    window.shot("61-pack-damaged").await?;
    settings(&window).await?;
    ensure!(title(&window).await? == "Settings", "the built-in words");
    window.click("pack-remove").await?;
    window
        .until("it is out", "return !document.querySelector('[data-testid=pack-installed]')")
        .await?;
    window.close(walk.home.path()).await
}

/// A file of old records, its columns chosen, ranked, shown.
pub(super) async fn review(walk: &Walk) -> Result<()> {
    let root = TempDir::new()?;
    let input = root.path().join("incidents.csv");
    let strong = "His boss took his passport and keeps it. He is locked in at night.";
    let row = |n: u32| if n % 20 == 3 { strong } else { "Lost umbrella on the bus." };
    let rows: String = (0..400).map(|n| format!("{n},\"{}\"\n", row(n))).collect();
    fs::write(&input, format!("ref,summary\n{rows}one,two,three\n"))?;
    let window = walk.unlocked().await?;
    settings(&window).await?;
    window.click("open-review").await?;
    window.type_into("review-input", text(&root.path().join("none.csv"))?).await?;
    window.click("review-columns").await?;
    window.find_with("review-setup-problem", "[data-code='review-input']").await?;
    settings(&window).await?;
    window.click("open-review").await?;
    window.type_into("review-input", text(&input)?).await?;
    window.click("review-columns").await?;
    window.find("review-id").await?;
    window.shot("62-review-setup").await?;
    accessible(&window, "review before").await?;
    window.click("review-start").await?;
    window.find_with("review", "[data-state='done']").await?;
    window.find("review-row").await?;
    ensure!(window.count("review-row").await? == 20, "every flagged record is shown");
    let said = window.text("review-result").await?;
    ensure!(said.contains("400 records were read"), "{said}");
    window.shot("63-review-result").await?;
    accessible(&window, "review after").await?;
    let result = fs::read_to_string(root.path().join("incidents-second-look.csv"))?;
    ensure!(result.lines().count() == 21, "the file has them all");
    window.close(walk.home.path()).await
}
