//! Two officers, one case.

use super::{count, stored_time};
use crate::view::{
    ColleagueView, DifferenceView, HandedView, IncomingView, SealedElsewhereView, ShareView,
    SideRow, SideView,
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{EncounterId, PersonId},
    share::Kind,
};
use plainsight_device::{
    Colleague, Device, DeviceError, Difference, HandedOver, Incoming, Sealed, Side,
};
use std::collections::BTreeMap;

/// Officers shown at once.
const SHOWN: usize = 20;

/// Everything on the page that hands a case over.
pub(crate) fn share_page(
    device: &Device,
    id: EncounterId,
    words: &str,
    now: DateTime<Utc>,
) -> Result<ShareView, DeviceError> {
    let people = device.encounter(id)?.people;
    let label = |person: PersonId| people.iter().find(|one| one.id == person);
    let handed = device.handed_over()?.into_iter().filter(|one| one.encounter == id);
    let sealed = device.sealed_by_others(id)?.into_iter();
    Ok(ShareView {
        colleagues: device.colleagues(words)?.into_iter().take(SHOWN).map(colleague).collect(),
        handed: handed.map(handed_view).collect(),
        station: device.station()?,
        differences: count(device.differences(id, now)?.len()),
        sealed: sealed
            .map(|one| {
                let label = label(one.person).map(|person| person.label.clone());
                sealed_view(one, label.unwrap_or_default())
            })
            .collect(),
    })
}

fn colleague(from: Colleague) -> ColleagueView {
    ColleagueView {
        id: from.officer.to_string(),
        name: from.name,
        collar: from.collar,
        force: from.force,
        station: from.station,
    }
}

fn handed_view(from: HandedOver) -> HandedView {
    HandedView {
        id: from.env_id.to_string(),
        name: from.name,
        collar: from.collar,
        state: from.state.as_str().to_owned(),
        at: stored_time(from.at.unwrap_or(from.sealed_at)),
        problem: from.problem,
    }
}

fn sealed_view(from: Sealed, label: String) -> SealedElsewhereView {
    SealedElsewhereView {
        id: from.env_id.to_string(),
        person_id: from.person.to_string(),
        label,
        author: from.author,
        rev: from.rev,
        at: stored_time(from.sealed_at),
    }
}

pub(crate) fn incoming(from: Incoming) -> IncomingView {
    IncomingView {
        id: from.env_id.to_string(),
        name: from.from.name,
        collar: from.from.collar,
        station: from.from.station,
        at: stored_time(from.taken_at),
        known: from.known,
        opening: from.opening,
    }
}

pub(crate) fn difference(from: Difference) -> DifferenceView {
    let kind = match from.kind {
        Kind::Consent => "consent",
        Kind::Age => "age",
        Kind::Prose => "prose",
        Kind::Choice | Kind::Fixed => "choice",
    };
    let sides = from.sides.into_iter().map(|one| side(&from.field, one)).collect();
    DifferenceView {
        subject: from.subject,
        field: from.field,
        kind: kind.to_owned(),
        label: from.label,
        sides,
    }
}

fn side(field: &str, from: Side) -> SideView {
    SideView {
        version: from.version,
        author: from.author,
        at: stored_time(from.at),
        working: from.working,
        rows: rows(field, &from.value),
    }
}

/// What is one whole inside is shown line by line.
fn rows(field: &str, value: &str) -> Vec<SideRow> {
    let row = |field: &str, value: String| SideRow { field: field.to_owned(), value };
    if value.is_empty() {
        return Vec::new();
    }
    let whole: Option<BTreeMap<String, serde_json::Value>> =
        Some(field).filter(|field| field.starts_with('@')).and(serde_json::from_str(value).ok());
    let Some(whole) = whole else { return vec![row(field, value.to_owned())] };
    let shown = whole.into_iter().filter_map(|(field, value)| match value {
        serde_json::Value::String(text) if !text.is_empty() && field != "consent-record" => {
            Some(row(&field, text))
        }
        serde_json::Value::Array(all) if field == "events" => {
            Some(row(&field, all.len().to_string()))
        }
        _ => None,
    });
    shown.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_is_shown_line_by_line_and_a_note_as_it_is() {
        let fields = |rows: Vec<SideRow>| -> Vec<String> {
            rows.into_iter().map(|row| format!("{}={}", row.field, row.value)).collect()
        };
        let consent = r#"{"consent-record":"{}","pv-want-to-submit-nrm":"yes"}"#;
        assert_eq!(fields(rows("@consent", consent)), ["pv-want-to-submit-nrm=yes"]);
        assert_eq!(fields(rows("@note", "he said {")), ["@note=he said {"]);
        assert_eq!(fields(rows("@talk", r#"{"events":[1,2],"person":null}"#)), ["events=2"]);
        assert!(rows("age", "").is_empty(), "taken back");
    }
}
