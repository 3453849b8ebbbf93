//! `plainsight form fields|check|handover`.

use super::{json, pack};
use crate::{
    args::FormCommand,
    output::{Failure, Outcome, answer},
};
use plainsight_core::{
    forms::{Answers, Field, FieldProblem, ReportType, route},
    guidance::Pack,
    text,
};
use plainsight_report::{HandoverSheet, handover_pdf};
use serde::Deserialize;
use serde_json::{Value, json};
use std::{fs::File, io::Write as _, path::Path};

/// A draft file; other members (note, label, …) belong to `device draft` and are ignored here.
#[derive(Deserialize)]
struct Draft {
    answers: Answers,
}

/// Runs the command.
pub(crate) fn run(command: FormCommand) -> Result<Outcome, Failure> {
    match command {
        FormCommand::Fields { report } => fields(report.as_deref()),
        FormCommand::Check { draft } => check(&draft),
        FormCommand::Handover { draft, pdf } => handover(&draft, pdf.as_deref()),
    }
}

fn fields(report: Option<&str>) -> Result<Outcome, Failure> {
    let pack = pack()?;
    let report = report.map(str::parse::<ReportType>).transpose().map_err(|_| {
        Failure::Misuse(
            "a report type is nrm_adult, nrm_child, dtn_anonymous or dtn_cooperating".into(),
        )
    })?;
    let wanted = |field: &&Field| report.is_none_or(|report| field.report_types.contains(&report));
    let rows: Vec<Value> =
        pack.form.fields().iter().filter(wanted).map(|field| row(&pack, field)).collect();
    answer(&rows)?;
    Ok(Outcome::Ok)
}

fn row(pack: &Pack, field: &Field) -> Value {
    let long = field.list.as_deref().and_then(|list| pack.lookups.list(list));
    let options = long.unwrap_or(&field.options);
    json!({
        "id": field.id,
        "step": field.step,
        "type": field.kind.as_str(),
        "options": if options.is_empty() { Value::Null } else { json!(options) },
        "required": field.is_always_required(&pack.form),
        "max_length": field.max_length,
        "report_types": field.report_types,
    })
}

pub(super) fn problem_row(problem: &FieldProblem) -> Value {
    json!({ "field": problem.field, "page": problem.page, "code": problem.code,
        "args": problem.args })
}

fn check(draft: &Path) -> Result<Outcome, Failure> {
    let draft: Draft = json(draft)?;
    let pack = pack()?;
    let decided = route(&draft.answers);
    let today = plainsight_device::clock::now().date_naive();
    let Some(report) = decided.report else {
        answer(&json!({ "report_type": null, "reason": decided.reason,
            "missing": decided.missing, "ready": false, "problems": [], "kept": {},
            "dropped": [] }))?;
        return Ok(Outcome::Negative);
    };
    let problems = pack.form.check(report, &draft.answers, today, &pack.lookups);
    let pruned = pack.form.prune(report, &draft.answers);
    let dropped = pruned.dropped.iter().map(|one| json!({ "field": one.field, "why": one.why }));
    answer(&json!({
        "report_type": report,
        "reason": decided.reason,
        "missing": decided.missing,
        "ready": problems.is_empty(),
        "problems": problems.iter().map(problem_row).collect::<Vec<_>>(),
        "kept": pruned.kept,
        "dropped": dropped.collect::<Vec<_>>(),
    }))?;
    Ok(Outcome::of(problems.is_empty()))
}

fn handover(draft: &Path, pdf: Option<&Path>) -> Result<Outcome, Failure> {
    let draft: Draft = json(draft)?;
    let pack = pack()?;
    let Some(report) = route(&draft.answers).report else {
        return Err(Failure::Misuse(
            "age and consent do not decide a report yet; `plainsight form check` says what is \
             missing"
                .into(),
        ));
    };
    if let Some(path) = pdf {
        write_sheet(&pack, report, &draft.answers, path)?;
    }
    answer(&pack.form.handover_sheet(report, &draft.answers))?;
    Ok(Outcome::Ok)
}

/// Writes the printable sheet; a file that is there already is somebody's and stays.
fn write_sheet(
    pack: &Pack,
    report: ReportType,
    answers: &Answers,
    path: &Path,
) -> Result<(), Failure> {
    let sheet =
        HandoverSheet { form: &pack.form, report, answers, texts: text::full(), reference: None };
    let bytes = handover_pdf(&sheet).map_err(|error| Failure::Broken(error.to_string()))?;
    let refused = |error| Failure::Misuse(format!("{} cannot be written: {error}", path.display()));
    File::create_new(path).and_then(|mut file| file.write_all(&bytes)).map_err(refused)
}
