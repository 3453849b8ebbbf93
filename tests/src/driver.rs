//! The real window, driven through WebKit's own WebDriver.

mod keys;

pub use keys::Focus;

use crate::process::{Running, program, until};
use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element, key::Key};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// A session that does not start is tried again with a fresh driver: the driver picks a port for
/// the web view that something else may take in between.
const SESSION: Duration = Duration::from_secs(30);
const SESSIONS: usize = 3;
/// Longest wait for an element.
const PATIENCE: Duration = Duration::from_secs(20);

/// One run of the program in its window.
pub struct Window {
    driver: Running,
    client: Client,
    shots: PathBuf,
}

/// How to start the program.
#[derive(Clone)]
pub struct Start<'a> {
    /// Which program.
    pub program: &'a str,
    /// The device's folder.
    pub home: &'a Path,
    /// Where screenshots and logs go.
    pub out: &'a Path,
    /// Seconds without use before the lock, if not the usual.
    pub idle_seconds: Option<u32>,
}

impl Window {
    /// Starts the program and waits for its first screen.
    ///
    /// # Errors
    /// If no session comes after several tries.
    pub async fn open(start: &Start<'_>) -> Result<Self> {
        for attempt in 1..=SESSIONS {
            match Self::try_open(start).await {
                Ok(window) => return Ok(window),
                Err(error) if attempt == SESSIONS => return Err(error),
                Err(_) => end_leftovers(start.home)?,
            }
        }
        bail!("no attempt was made")
    }

    async fn try_open(start: &Start<'_>) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("PLAINSIGHT_SAVE_FOLDER", start.out)
            .env("PLAINSIGHT_HOME", start.home);
        if let Some(seconds) = start.idle_seconds {
            command.env("PLAINSIGHT_IDLE_SECONDS", seconds.to_string());
        }
        let driver = Running::start(&mut command, &start.out.join("window.log"))?;
        until("the driver listens", || {
            Ok(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok())
        })?;
        let app = program(start.program)?;
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": app, "args": [] } });
        let Value::Object(wanted) = wanted else { bail!("capabilities") };
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(wanted);
        let address = format!("http://127.0.0.1:{port}");
        let client = tokio::time::timeout(SESSION, builder.connect(&address))
            .await
            .context("no session came")??;
        let window = Self { driver, client, shots: start.out.to_owned() };
        window.find_css("body[data-ready='true']").await?;
        Ok(window)
    }

    async fn find_css(&self, css: &str) -> Result<Element> {
        let waited = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        waited.with_context(|| format!("{css} did not appear"))
    }

    /// The element with this test id, once it is there.
    ///
    /// # Errors
    /// After [`PATIENCE`].
    pub async fn find(&self, id: &str) -> Result<Element> {
        self.find_css(&format!("[data-testid='{id}']")).await
    }

    /// The element with this test id and more, once it is there.
    ///
    /// # Errors
    /// After [`PATIENCE`].
    pub async fn find_with(&self, id: &str, more: &str) -> Result<Element> {
        self.find_css(&format!("[data-testid='{id}']{more}")).await
    }

    /// How many elements have this test id now.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn count(&self, id: &str) -> Result<usize> {
        let css = format!("[data-testid='{id}']");
        Ok(self.client.find_all(Locator::Css(&css)).await?.len())
    }

    /// Clicks.
    ///
    /// # Errors
    /// If it cannot be found or clicked.
    pub async fn click(&self, id: &str) -> Result<()> {
        let element = self.find(id).await?;
        // A radio's input lies under its label; WebKit scrolls to it but may call it covered.
        match element.clone().click().await {
            Ok(()) => Ok(()),
            Err(_) => {
                let script = "arguments[0].click()";
                self.client.execute(script, vec![serde_json::to_value(&element)?]).await?;
                Ok(())
            }
        }
    }

    /// Types into a field.
    ///
    /// # Errors
    /// If it cannot be found.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<()> {
        let element = self.find(id).await?;
        Ok(element.send_keys(text).await?)
    }

    /// Presses one key where the focus is.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn press(&self, id: &str, key: Key) -> Result<()> {
        let text = char::from(key).to_string();
        self.type_into(id, &text).await
    }

    /// Presses one key on whatever has the focus.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn press_active(&self, key: Key) -> Result<()> {
        Ok(self.client.active_element().await?.send_keys(&char::from(key).to_string()).await?)
    }

    /// An element's visible text.
    ///
    /// # Errors
    /// If it cannot be found.
    pub async fn text(&self, id: &str) -> Result<String> {
        Ok(self.find(id).await?.text().await?)
    }

    /// A field's current value.
    ///
    /// # Errors
    /// If it cannot be found.
    pub async fn value(&self, id: &str) -> Result<String> {
        Ok(self.find(id).await?.prop("value").await?.unwrap_or_default())
    }

    /// Runs a script and gives its answer.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// Runs a script that calls back, and gives its answer.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn script_async(&self, script: &str) -> Result<Value> {
        Ok(self.client.execute_async(script, Vec::new()).await?)
    }

    /// Leaves a picture.
    ///
    /// # Errors
    /// If it cannot be taken or written.
    pub async fn shot(&self, name: &str) -> Result<()> {
        let picture = self.client.screenshot().await?;
        Ok(std::fs::write(self.shots.join(format!("{name}.png")), picture)?)
    }

    /// Waits until a script answers true.
    ///
    /// # Errors
    /// After [`PATIENCE`], with `what` was waited for.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        let end = tokio::time::Instant::now() + PATIENCE;
        while self.script(script).await? != Value::Bool(true) {
            ensure!(tokio::time::Instant::now() < end, "gave up waiting: {what}");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        Ok(())
    }

    /// Process ids of the program with this home folder.
    ///
    /// # Errors
    /// If the system does not say.
    pub fn programs(home: &Path) -> Result<Vec<u32>> {
        let ours = [program("plainsight-app")?, program("plainsight-bare-window")?];
        let mut found = Vec::new();
        for entry in std::fs::read_dir("/proc")? {
            let path = entry?.path();
            let Some(id) = path.file_name().and_then(|name| name.to_str()?.parse().ok()) else {
                continue;
            };
            let is_app = std::fs::read_link(path.join("exe")).is_ok_and(|exe| ours.contains(&exe));
            let environment = std::fs::read(path.join("environ")).unwrap_or_default();
            let home = format!("PLAINSIGHT_HOME={}", home.display());
            if is_app && environment.split(|byte| *byte == 0).any(|part| part == home.as_bytes()) {
                found.push(id);
            }
        }
        Ok(found)
    }

    /// SIGKILL to the program: the plug is pulled.
    ///
    /// # Errors
    /// If it does not end.
    pub fn pull_the_plug(self, home: &Path) -> Result<()> {
        end_leftovers(home)?;
        drop(self.driver);
        Ok(())
    }

    /// Ends the session and whatever is left of it.
    ///
    /// # Errors
    /// If it does not end.
    pub async fn close(self, home: &Path) -> Result<()> {
        // The driver may already have lost the program.
        let _ = tokio::time::timeout(Duration::from_secs(5), self.client.close()).await;
        drop(self.driver);
        end_leftovers(home)
    }
}

fn end_leftovers(home: &Path) -> Result<()> {
    for id in Window::programs(home)? {
        Command::new("kill").args(["-9", &id.to_string()]).status()?;
    }
    until("the program ends", || Ok(Window::programs(home)?.is_empty()))
}
