//! The keyboard alone: keys go to whatever has the focus.

use super::Window;
use anyhow::Result;
use fantoccini::{
    actions::{InputSource as _, KeyAction, KeyActions},
    key::Key,
};
use serde::Deserialize;

/// What has the focus.
#[derive(Clone, Debug, Deserialize)]
pub struct Focus {
    /// Its test id, or empty.
    pub id: String,
    /// `radio`, `checkbox`, `text`, `textarea`, `button`, …
    pub kind: String,
    /// Name of its group.
    pub name: String,
    /// Its value.
    pub value: String,
    /// Whether it is chosen.
    pub checked: bool,
}

const FOCUS: &str = "const one = document.activeElement ?? document.body;
    return { id: one.dataset?.testid ?? '', kind: String(one.type ?? one.localName),
      name: String(one.name ?? ''), value: String(one.value ?? ''),
      checked: one.checked === true };";

impl Window {
    /// Presses one key.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn key(&self, key: Key) -> Result<()> {
        let value = char::from(key);
        let press = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(press).await?)
    }

    /// Presses a letter while another key is held.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn chord(&self, hold: Key, letter: char) -> Result<()> {
        let hold = char::from(hold);
        let press = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: hold })
            .then(KeyAction::Down { value: letter })
            .then(KeyAction::Up { value: letter })
            .then(KeyAction::Up { value: hold });
        Ok(self.client.perform_actions(press).await?)
    }

    /// What has the focus.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn focus(&self) -> Result<Focus> {
        Ok(serde_json::from_value(self.script(FOCUS).await?)?)
    }

    /// One step on with Tab, and what has the focus then.
    ///
    /// # Errors
    /// If the window does not answer.
    pub async fn tab(&self) -> Result<Focus> {
        self.key(Key::Tab).await?;
        self.focus().await
    }

    /// Types where the focus is.
    ///
    /// # Errors
    /// If nothing there takes text.
    pub async fn type_here(&self, text: &str) -> Result<()> {
        Ok(self.client.active_element().await?.send_keys(text).await?)
    }

    /// Waits until something has the focus.
    ///
    /// # Errors
    /// If it never does.
    pub async fn until_focus(&self, id: &str) -> Result<()> {
        let there = format!("return document.activeElement?.dataset.testid === '{id}'");
        self.until(&format!("{id} has the focus"), &there).await
    }
}
