//! A real hub process on a free loopback port, in a temporary folder.

use crate::process::{Running, output, program, until};
use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use std::{path::Path, process::Command};
use tempfile::TempDir;

/// A hub that is stopped and removed when dropped.
pub struct Hub {
    data: TempDir,
    running: Option<Running>,
    address: String,
}

impl Hub {
    /// Makes a hub and starts it.
    ///
    /// # Errors
    /// If the program is missing or does not listen.
    pub fn start() -> Result<Self> {
        let mut hub = Self { data: TempDir::new()?, running: None, address: "127.0.0.1:0".into() };
        hub.command(&["init", "--name", "Test hub"])?;
        hub.start_again()?;
        Ok(hub)
    }

    /// Starts a stopped hub at its old address.
    ///
    /// # Errors
    /// If it does not listen.
    pub fn start_again(&mut self) -> Result<()> {
        self.serve(&[])
    }

    /// As [`Hub::start_again`], without TLS.
    ///
    /// # Errors
    /// If it does not listen.
    pub fn start_plain(&mut self) -> Result<()> {
        self.serve(&["--plain"])
    }

    fn serve(&mut self, how: &[&str]) -> Result<()> {
        let ready = self.data.path().join("ready");
        let _ = std::fs::remove_file(&ready);
        let mut command = Command::new(program("plainsight-hub")?);
        command.args(["serve", "--listen", &self.address]).args(how);
        command.arg("--data").arg(self.data()).arg("--ready-file").arg(&ready);
        let mut running = Running::start(&mut command, &self.data.path().join("serve.log"))?;
        until("the hub listens", || {
            ensure!(running.is_alive(), "the hub ended: {}", self.log());
            Ok(ready.exists())
        })?;
        self.address = std::fs::read_to_string(&ready)?.trim().to_owned();
        self.running = Some(running);
        Ok(())
    }

    /// Pulls the plug.
    pub fn kill(&mut self) {
        self.running = None;
    }

    /// Its address for devices.
    #[must_use]
    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    /// Its folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// What it wrote while serving.
    #[must_use]
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.data.path().join("serve.log")).unwrap_or_default()
    }

    /// A one-time code.
    ///
    /// # Errors
    /// If the program refuses.
    pub fn code(&self) -> Result<String> {
        let answer = self.command(&["enrol-code"])?;
        Ok(answer["code"].as_str().context("no code")?.to_owned())
    }

    /// A one-time code, and the words of the hub's root key.
    ///
    /// # Errors
    /// If the program refuses.
    pub fn invitation(&self) -> Result<(String, String)> {
        let answer = self.command(&["enrol-code"])?;
        let text = |name: &str| answer[name].as_str().map(str::to_owned).context("no such text");
        Ok((text("code")?, text("words")?))
    }

    /// What arrived.
    ///
    /// # Errors
    /// If the program refuses.
    pub fn list(&self) -> Result<Vec<Value>> {
        Ok(self.command(&["list"])?.as_array().cloned().unwrap_or_default())
    }

    /// One report, opened with the casework key.
    ///
    /// # Errors
    /// If the program refuses.
    pub fn show(&self, which: &str) -> Result<Value> {
        self.command(&["show", which])
    }

    /// Says something back, or anything else on the hub's command line.
    ///
    /// # Errors
    /// If the program refuses.
    pub fn command(&self, args: &[&str]) -> Result<Value> {
        let mut command = Command::new(program("plainsight-hub")?);
        command.args(args).arg("--data").arg(self.data());
        let done = output(&mut command)?;
        let text = String::from_utf8_lossy(&done.stdout).into_owned();
        ensure!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
        Ok(serde_json::from_str(&text).unwrap_or(Value::Null))
    }
}
