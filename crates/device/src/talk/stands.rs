//! The one place that says whether an adult's yes stands. Every way to write it leads through
//! here (the window, the command line, a draft of somebody else's), and so does sealing.

use plainsight_core::{
    forms::{Answers, CONSENT, FieldProblem, ReportType},
    talk::{Basis, ConsentRecord, Interpreter, Talk, spoken},
};
use std::collections::BTreeMap;

/// The record made from the hand-over screen's log.
pub(super) const RECORD: &str = "consent-record";
/// When the person took their consent back.
pub(super) const WITHDRAWN: &str = "consent-withdrawn";
/// What the yes rests on, as a code.
pub(crate) const BASIS: &str = "consent-basis";
/// What the engine alone writes about consent: nobody can type themselves a basis.
const BY_ENGINE: [&str; 7] = [
    RECORD,
    WITHDRAWN,
    "consent-taken-by",
    "consent-taken-at",
    "consent-script",
    BASIS,
    "consent-interpreter",
];

/// Whether only the engine writes this field.
pub(crate) fn is_by_engine(field: &str) -> bool {
    BY_ENGINE.contains(&field)
}

/// The interpreter as noted, if one was.
pub(super) fn interpreter_in(facts: &Answers) -> Option<Interpreter> {
    let of = |field: &str| facts.get(field).map(|text| text.trim().to_owned()).unwrap_or_default();
    let interpreter = Interpreter {
        name: of("talk-interpreter-name"),
        provider: of("talk-interpreter-provider"),
        language: of("talk-interpreter-language"),
        gender_asked: !of("talk-interpreter-gender").is_empty(),
        professional: of("talk-safe-interpreter") == "yes",
    };
    let named = [&interpreter.name, &interpreter.provider, &interpreter.language];
    named.iter().any(|text| !text.is_empty()).then_some(interpreter)
}

/// What an adult's yes would rest on, by what is noted about them now (`answers` of the person,
/// facts of the conversation included).
///
/// # Errors
/// Why it cannot be taken yet: `consent-language-missing`, `consent-wording-…`,
/// `consent-interpreter-…` as [`plainsight_core::talk::spoken`].
pub fn consent_basis(talk: &Talk, answers: &Answers) -> Result<Basis, &'static str> {
    if let Some(record) = recorded_yes(answers) {
        return Ok(record);
    }
    let language = answers.get("consent-language").map(String::as_str).unwrap_or_default();
    let mut interpreter = interpreter_in(answers);
    // Who interprets for this person interprets their language, unless another one is noted.
    if let Some(one) = interpreter.as_mut().filter(|one| one.language.is_empty()) {
        language.trim().clone_into(&mut one.language);
    }
    spoken(talk, language, interpreter.as_ref())
}

/// The basis of a recorded yes that was not taken back.
fn recorded_yes(answers: &Answers) -> Option<Basis> {
    if answers.get(WITHDRAWN).is_some_and(|at| !at.is_empty()) {
        return None;
    }
    let record: ConsentRecord = serde_json::from_str(answers.get(RECORD)?).ok()?;
    (record.decision == "yes").then_some(record.basis)
}

/// What stands in the way of sealing an adult's referral: a yes that rests on nothing.
pub(crate) fn consent_problem(
    talk: &Talk,
    answers: &Answers,
    report: ReportType,
) -> Option<FieldProblem> {
    if report != ReportType::NrmAdult {
        return None;
    }
    consent_basis(talk, answers).err().map(|_| FieldProblem {
        field: CONSENT.to_owned(),
        page: CONSENT.to_owned(),
        code: "consent-basis",
        args: BTreeMap::new(),
    })
}

/// What the record says of the answer `yes`: its basis, and the interpreter in one line.
pub(crate) fn basis_words(basis: Basis, answers: &Answers) -> (&'static str, String) {
    let interpreter = interpreter_in(answers).map(|one| [one.name, one.provider, one.language]);
    let line = interpreter.map(|parts| {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    match basis {
        Basis::Source => ("source", String::new()),
        Basis::Reviewed => ("reviewed", line.unwrap_or_default()),
        Basis::Interpreter => ("interpreter", line.unwrap_or_default()),
    }
}
