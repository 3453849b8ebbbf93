//! What must not be forgotten.

use super::{count, id, time};
use crate::view::{
    DueView, OffenceView, OtherView, OthersView, ProblemView, ReminderView, Section45View,
};
use chrono::NaiveDate;
use plainsight_core::{
    followup::Due,
    guidance::{Pack, schedule4::Offence},
};
use plainsight_device::{Encounter, Other, Reminder};

/// Offences shown at once.
const SHOWN: usize = 40;

pub(crate) fn others(from: &Encounter) -> OthersView {
    OthersView { others: from.others.iter().map(other).collect(), unlisted: from.unlisted() }
}

pub(crate) fn other(from: &Other) -> OtherView {
    OtherView {
        id: from.id.to_string(),
        encounter_id: from.encounter.to_string(),
        label: from.label.clone(),
        owner: from.owner.clone(),
        next_step: from.next_step.clone(),
        state: from.state.as_str().to_owned(),
    }
}

pub(crate) fn other_in(view: OtherView) -> Result<Other, ProblemView> {
    Ok(Other {
        id: id(&view.id, "other-unknown")?,
        encounter: id(&view.encounter_id, "encounter-unknown")?,
        label: view.label,
        owner: view.owner,
        next_step: view.next_step,
        state: view.state.parse().map_err(|error| super::problem(&error))?,
    })
}

pub(crate) fn due(from: &Due) -> DueView {
    DueView {
        kind: from.kind.to_owned(),
        at: from.at.map(time),
        late: from.late,
        suggested: from.suggested,
        source: from.source.clone(),
    }
}

pub(crate) fn reminder(from: &Reminder) -> ReminderView {
    ReminderView {
        person_id: from.person.to_string(),
        label: from.label.clone(),
        opening: from.opening.clone(),
        due: due(&from.due),
    }
}

pub(crate) fn section_45(pack: &Pack, on: NaiveDate, words: &str) -> Section45View {
    let test = |rule: &str| pack.law.show(rule, on).map(|rule| rule.wording.clone());
    let source = pack.law.show("section-45-adult", on).map(|rule| rule.source.clone());
    let found = if words.trim().is_empty() { Vec::new() } else { pack.schedule4.search(words, on) };
    Section45View {
        adult: test("section-45-adult"),
        child: test("section-45-child"),
        source: source.unwrap_or_default(),
        offences: found.into_iter().take(SHOWN).map(offence).collect(),
        in_force: count(pack.schedule4.on(on).count()),
        as_of: pack.schedule4.as_of.map(|day| day.to_string()),
    }
}

fn offence(from: &Offence) -> OffenceView {
    OffenceView {
        group: from.group.clone(),
        offence: from.offence.clone(),
        act: from.act.clone(),
        section: from.section.clone(),
        note: from.note.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_45_is_shown_as_it_was_on_the_day_of_the_act() {
        let pack = Pack::embedded().ok().unwrap();
        let day = |text: &str| text.parse().unwrap();
        let before = section_45(&pack, day("2015-07-30"), "murder");
        assert_eq!((before.adult, before.offences.len(), before.in_force), (None, 0, 0));
        let now = section_45(&pack, day("2026-11-24"), "murder");
        assert_eq!(now.adult.as_deref(), Some("law-section-45-adult-compelled"));
        assert!(!now.offences.is_empty() && now.in_force == 160);
        assert!(section_45(&pack, day("2026-11-24"), " ").offences.is_empty(), "search first");
    }
}
