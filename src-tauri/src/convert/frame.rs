//! The frame of the window.

use super::stored_time;
use crate::view::{HubView, MessageView, OfficerView, ProblemView, QueueView, SettingsView};
use plainsight_device::{DeviceError, Enrolled, Officer, QueueCount, Settings};
use std::collections::BTreeMap;

pub(crate) fn problem(error: &DeviceError) -> ProblemView {
    ProblemView { code: error.code().to_owned(), args: error.args() }
}

pub(crate) fn officer(officer: &Officer) -> OfficerView {
    OfficerView {
        id: officer.id.to_string(),
        name: officer.name.clone(),
        collar: officer.collar.clone(),
        force: officer.force.clone(),
    }
}

pub(crate) fn settings_in(view: SettingsView) -> Settings {
    Settings { locale: view.locale, text_size: view.text_size, theme: view.theme }
}

pub(crate) fn settings_out(settings: Settings) -> SettingsView {
    SettingsView { locale: settings.locale, text_size: settings.text_size, theme: settings.theme }
}

pub(crate) fn hub(enrolled: Option<Enrolled>) -> HubView {
    enrolled.map_or_else(
        || HubView {
            enrolled: false,
            name: None,
            last_contact: None,
            state: "not-enrolled".to_owned(),
        },
        |enrolled| HubView {
            enrolled: true,
            name: Some(enrolled.grant.hub_name),
            last_contact: stored_time(enrolled.contact_at),
            state: enrolled.contact,
        },
    )
}

pub(crate) fn queue(count: QueueCount) -> QueueView {
    QueueView {
        waiting: count.waiting,
        received: count.received,
        parked: count.parked,
        files: count.files,
        oldest_waiting: count.oldest_waiting.and_then(stored_time),
    }
}

pub(crate) fn notice((key, file): (&'static str, &str)) -> MessageView {
    let args = BTreeMap::from([("file".to_owned(), file.to_owned())]);
    MessageView { key: key.to_owned(), args }
}
