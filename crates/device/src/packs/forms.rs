//! The form a draft was begun under. A draft keeps the version of its guidance; under another form
//! it opens with every answer, and what changed is said until a person has seen it.

use super::install;
use crate::{Config, Device, DeviceError, ReportState, audit::Verb, keystore::write_private};
use chrono::{DateTime, Utc};
use plainsight_core::{
    forms::{Changed, Form, migrate, route},
    guidance::{Files, Pack},
    id::PersonId,
};
use plainsight_seal::{hex, sha256};
use std::{collections::BTreeMap, path::PathBuf};

/// Which guidance a draft was moved to by a person.
const PACK: &str = "pack";

/// What a newer form does to a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormChange {
    /// Guidance under which the draft was begun or last moved forward, `id@version`.
    pub from: String,
    /// Guidance in force.
    pub to: String,
    /// What changed, in the order of the form in force; empty if `unknown`.
    pub changed: Vec<Changed>,
    /// The form of then is not known on this device, so only a reading can tell what changed.
    pub unknown: bool,
}

fn file(config: &Config, name: &str) -> PathBuf {
    let digest = hex(&sha256(name.as_bytes()));
    install::folder(&config.home).join("forms").join(format!("{digest}.json"))
}

/// Keeps the form of the guidance in force, for drafts that outlive it. Best effort: without it a
/// later change is still said, only not question by question.
pub(super) fn remember(config: &Config, pack: &Pack, files: &Files) {
    let path = file(config, &pack.manifest.name());
    if path.exists() {
        return;
    }
    let form: BTreeMap<&str, &str> = files.under("forms", ".toml").collect();
    if let Ok(text) = serde_json::to_vec(&form) {
        let folder = path.parent().map(std::fs::create_dir_all);
        let _ = folder.map(|made| made.map(|()| write_private(&path, &text)));
    }
}

impl Device {
    /// What the form in force does to a person's draft, if the draft was begun under another one and
    /// nobody has moved it forward yet; nothing if nothing changed for it.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn form_change(&self, person: PersonId) -> Result<Option<FormChange>, DeviceError> {
        let to = self.pack_name();
        let from = self.form_of(person)?;
        let draft = self.person(person)?;
        let Some(report) = route(&draft.answers).report.filter(|_| from != to) else {
            return Ok(None);
        };
        if draft.report != ReportState::Draft {
            return Ok(None);
        }
        let (changed, unknown) = match self.remembered(&from) {
            Some(old) => {
                let (form, lists) = (&self.pack.form, &self.pack.lookups);
                (migrate(&old, form, lists, report, &draft.answers).changed, false)
            }
            None => (Vec::new(), true),
        };
        let something = unknown || !changed.is_empty();
        Ok(something.then_some(FormChange { from, to, changed, unknown }))
    }

    /// A person has seen what changed: the draft goes on under the form in force. Answers stay as
    /// they are.
    ///
    /// # Errors
    /// `already-sealed`, `locked`, `person-unknown`, `disk-…`.
    pub fn move_to_form(
        &mut self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        if self.report_state(person)? != ReportState::Draft {
            return Err(DeviceError::Refused("already-sealed"));
        }
        let to = self.pack_name();
        self.session_mut()?.vault.save_answer(&subject(person), PACK, &to, now)?;
        self.audit(now, Verb::Alteration, &person.to_string())
    }

    /// The guidance that a draft was begun under or last moved to.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn form_of(&self, person: PersonId) -> Result<String, DeviceError> {
        let vault = &self.session()?.vault;
        let moved = vault.answers(&subject(person))?.remove(PACK);
        match moved.filter(|name| !name.is_empty()) {
            Some(name) => Ok(name),
            None => vault.pack_of(vault.person(person)?.encounter),
        }
    }

    fn remembered(&self, name: &str) -> Option<Form> {
        let text = std::fs::read_to_string(file(&self.config, name)).ok()?;
        let files = Files::new(serde_json::from_str(&text).ok()?);
        // The lists of today: what is wrong with yesterday's form is not asked any more.
        let form = Form::load(&files, &self.pack.lookups, &mut Vec::new());
        (!form.fields().is_empty()).then_some(form)
    }
}

fn subject(person: PersonId) -> String {
    format!("form:{person}")
}
