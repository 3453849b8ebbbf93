//! People, their tasks, what age and consent decide.

use crate::view::{MessageView, PersonRow, PersonView, RouteView, TaskView};
use plainsight_core::{
    forms::{Answers, Route, route},
    guidance::Pack,
};
use plainsight_device::{CheckedReport, Person, ReportState, consent_basis};
use std::collections::BTreeMap;

/// What *Safe now* asks before it is done.
const SAFETY: [&str; 3] = ["safety-danger-now", "safety-injured", "safety-sleep-tonight"];

pub(crate) fn person(pack: &Pack, (from, checked): (Person, CheckedReport)) -> PersonView {
    let refusal = consent_basis(&pack.talk, &from.answers).err();
    PersonView {
        id: from.id.to_string(),
        encounter_id: from.encounter.to_string(),
        label: from.label.clone(),
        route: route_view(&route(&from.answers)),
        tasks: tasks(pack, &from, &checked),
        report_state: state(&from),
        consent_refusal: refusal.map(str::to_owned),
        answers: from.answers,
    }
}

pub(super) fn row(from: &Person) -> PersonRow {
    PersonRow {
        id: from.id.to_string(),
        label: from.label.clone(),
        report_type: route(&from.answers).report.map(|report| report.as_str().to_owned()),
        report_state: state(from),
    }
}

pub(super) fn route_view(from: &Route) -> RouteView {
    RouteView {
        report_type: from.report.map(|report| report.as_str().to_owned()),
        reason: MessageView { key: from.reason.to_owned(), args: BTreeMap::new() },
        missing: from.missing.iter().map(|field| (*field).to_owned()).collect(),
    }
}

fn state(from: &Person) -> String {
    let state = match from.report {
        ReportState::Draft if from.answers.is_empty() => "none",
        ReportState::Draft => "draft",
        ReportState::Queued | ReportState::Lost => "sealed",
        ReportState::Received => "received",
        ReportState::Parked => "parked",
    };
    state.to_owned()
}

fn tasks(pack: &Pack, from: &Person, checked: &CheckedReport) -> Vec<TaskView> {
    let decided = checked.route.report;
    let safe =
        progress(SAFETY.iter().filter(|id| answered(&from.answers, id)).count(), SAFETY.len());
    let decide = match decided {
        Some(_) => "done",
        None if answered(&from.answers, "pv-under-age") => "in-progress",
        None => "not-started",
    };
    let sealed = from.report != ReportState::Draft;
    let report = decided.map_or("blocked", |report| {
        let done = pack.form.progress(report, &from.answers);
        progress(done.answered, done.required)
    });
    let (report, check) = if sealed {
        ("done", "done")
    } else {
        let problems = decided.map(|_| checked.problems.len());
        (report, check_state(problems, checked.words.open(), checked.words.decided()))
    };
    let task = |id: &str, state: &str| TaskView { id: id.to_owned(), state: state.to_owned() };
    vec![task("safe", safe), task("decide", decide), task("report", report), task("check", check)]
}

/// Where *Check and seal* stands: `blocked` while answers are missing or wrong, `undecided` while
/// words that could identify somebody wait, `ready` when only the seal is left.
fn check_state(problems: Option<usize>, undecided: usize, decided: usize) -> &'static str {
    match (problems, undecided) {
        (Some(0), 0) => "ready",
        (Some(0), _) if decided > 0 => "in-progress",
        (Some(0), _) => "undecided",
        _ => "blocked",
    }
}

pub(super) fn answered(answers: &Answers, field: &str) -> bool {
    answers.get(field).is_some_and(|value| !value.trim().is_empty())
}

pub(super) fn progress(answered: usize, required: usize) -> &'static str {
    match answered {
        _ if answered >= required => "done",
        0 => "not-started",
        _ => "in-progress",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_says_what_it_waits_for() {
        for (problems, undecided, decided, state) in [
            (None, 0, 0, "blocked"),
            (Some(3), 0, 0, "blocked"),
            (Some(3), 2, 1, "blocked"),
            (Some(0), 2, 0, "undecided"),
            (Some(0), 1, 1, "in-progress"),
            (Some(0), 0, 2, "ready"),
            (Some(0), 0, 0, "ready"),
        ] {
            let found = check_state(problems, undecided, decided);
            assert_eq!(found, state, "{problems:?} {undecided} {decided}");
        }
    }

    #[test]
    fn a_task_is_done_only_when_nothing_is_missing() {
        for (answered, required, state) in
            [(0, 3, "not-started"), (1, 3, "in-progress"), (3, 3, "done"), (0, 0, "done")]
        {
            assert_eq!(progress(answered, required), state, "{answered} of {required}");
        }
    }
}
