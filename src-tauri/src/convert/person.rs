//! People, their tasks, what age and consent decide.

use crate::view::{MessageView, PersonRow, PersonView, RouteView, TaskView};
use chrono::NaiveDate;
use plainsight_core::{
    forms::{Answers, Route, route},
    guidance::Pack,
};
use plainsight_device::{Person, ReportState, clock};
use std::collections::BTreeMap;

/// What *Safe now* asks before it is done.
const SAFETY: [&str; 3] = ["safety-danger-now", "safety-injured", "safety-sleep-tonight"];

pub(crate) fn person(pack: &Pack, from: Person) -> PersonView {
    let today = clock::now().date_naive();
    PersonView {
        id: from.id.to_string(),
        encounter_id: from.encounter.to_string(),
        label: from.label.clone(),
        route: route_view(&route(&from.answers)),
        tasks: tasks(pack, &from, today),
        report_state: state(&from),
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

fn tasks(pack: &Pack, from: &Person, today: NaiveDate) -> Vec<TaskView> {
    let decided = route(&from.answers);
    let safe =
        progress(SAFETY.iter().filter(|id| answered(&from.answers, id)).count(), SAFETY.len());
    let decide = if decided.report.is_some() {
        "done"
    } else if answered(&from.answers, "pv-under-age") {
        "in-progress"
    } else {
        "not-started"
    };
    let sealed = from.report != ReportState::Draft;
    let (report, check) = match decided.report {
        _ if sealed => ("done", "done"),
        None => ("blocked", "blocked"),
        Some(report) => {
            let done = pack.form.progress(report, &from.answers);
            let problems = pack.form.check(report, &from.answers, today, &pack.lookups);
            let check = if problems.is_empty() { "not-started" } else { "blocked" };
            (progress(done.answered, done.required), check)
        }
    };
    let task = |id: &str, state: &str| TaskView { id: id.to_owned(), state: state.to_owned() };
    vec![task("safe", safe), task("decide", decide), task("report", report), task("check", check)]
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
    fn a_task_is_done_only_when_nothing_is_missing() {
        for (answered, required, state) in
            [(0, 3, "not-started"), (1, 3, "in-progress"), (3, 3, "done"), (0, 0, "done")]
        {
            assert_eq!(progress(answered, required), state, "{answered} of {required}");
        }
    }
}
