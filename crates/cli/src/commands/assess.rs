//! `plainsight assess`: findings, answers and facts weighed.

use super::{json, pack_in};
use crate::{
    args::AssessArgs,
    output::{Failure, Outcome, answer},
};
use plainsight_core::{
    forms::{Answers, route},
    indicators::{Age, Answer, Facts, assess, scan},
};
use serde::Deserialize;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    /// What was said.
    #[serde(default)]
    note: String,
    /// `yes`, `no` or `unknown` by question id.
    #[serde(default)]
    answers: BTreeMap<String, String>,
    /// Site code.
    #[serde(default)]
    site: Option<String>,
    /// `yes`, `no`, `not-sure` to "under 18?".
    #[serde(default)]
    age: Option<String>,
    #[serde(default)]
    danger_now: Option<bool>,
    #[serde(default)]
    present: Vec<String>,
    /// Indicators set aside.
    #[serde(default)]
    dismissed: BTreeSet<String>,
    /// Report answers by field id; age and consent decide the report type.
    #[serde(default)]
    person: Answers,
}

/// Runs the command.
pub(crate) fn run(args: &AssessArgs) -> Result<Outcome, Failure> {
    let input: Input = json(&args.file)?;
    let pack = pack_in(args.guidance.as_deref())?;
    let answers = input
        .answers
        .iter()
        .map(|(question, text)| Ok((known(&pack.indicators, question)?, read(text)?)))
        .collect::<Result<BTreeMap<_, _>, Failure>>()?;
    let asked = input.age.as_ref().or_else(|| input.person.get("pv-under-age"));
    let facts = Facts {
        site: input.site,
        age: age(asked.map(String::as_str))?,
        danger_now: input.danger_now,
        present: input.present,
        dismissed: input.dismissed,
    };
    let found = assess(&pack.indicators, &scan(&pack.indicators, &input.note), &answers, &facts);
    let decided = route(&input.person);
    let reasons = found.reasons.iter();
    let reasons = reasons.map(|reason| json!({ "key": reason.key, "args": reason.args }));
    answer(&json!({
        "band": found.band.as_str(),
        "reasons": reasons.collect::<Vec<_>>(),
        "actions": found.actions,
        "next_questions": found.next_questions,
        "exploitation_types": found.exploitation_types,
        "immediate_risk": found.immediate_risk,
        "other_people": found.other_people,
        "section_45": found.section_45,
        "report_type": decided.report,
        "missing": decided.missing,
    }))?;
    Ok(Outcome::Ok)
}

fn known(book: &plainsight_core::indicators::Book, question: &str) -> Result<String, Failure> {
    match book.question(question) {
        Some(_) => Ok(question.to_owned()),
        None => Err(Failure::Misuse(format!("no question is called {question:?}"))),
    }
}

fn read(text: &str) -> Result<Answer, Failure> {
    match text {
        "yes" => Ok(Answer::Yes),
        "no" => Ok(Answer::No),
        "unknown" => Ok(Answer::Unknown),
        _ => Err(Failure::Misuse("an answer is yes, no or unknown".into())),
    }
}

fn age(text: Option<&str>) -> Result<Age, Failure> {
    match text {
        None => Ok(Age::NotAsked),
        Some("yes") => Ok(Age::Under18),
        Some("no") => Ok(Age::Adult),
        Some("not-sure") => Ok(Age::NotSure),
        Some(_) => Err(Failure::Misuse("age (under 18?) is yes, no or not-sure".into())),
    }
}
