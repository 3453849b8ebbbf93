//! When consent may rest on what was shown, and the record of it.
//!
//! Statutory guidance asks for informed consent of an adult, in a language they understand, after
//! the referral, the support, the sharing of data and the right to refuse were explained. A
//! wording that nobody has reviewed cannot carry that alone (product principle 3): a professional
//! interpreter must be recorded then.

use super::{Kind, Review, SetName, Talk, language::folded};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The question on which the record turns.
const DECISION: &str = "prompts-consent-refer";

/// Who interpreted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interpreter {
    /// Name or number.
    pub name: String,
    /// Who sent them.
    pub provider: String,
    /// Language interpreted.
    pub language: String,
    /// Whether the person was asked if they prefer a woman or a man.
    pub gender_asked: bool,
    /// Whether the officer has confirmed that it is a professional, not a companion.
    pub professional: bool,
}

/// What the consent rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The English wording itself.
    Source,
    /// A translation that a named linguist answers for.
    Reviewed,
    /// A professional interpreter.
    Interpreter,
}

/// May consent rest on this wording, or on this interpreter?
///
/// # Errors
/// `consent-child` (a child is never asked), `consent-wording-untranslated`,
/// `consent-wording-unreviewed`, `consent-interpreter-unprofessional`,
/// `consent-interpreter-incomplete`.
pub fn basis(
    set: SetName,
    review: &Review,
    interpreter: Option<&Interpreter>,
) -> Result<Basis, &'static str> {
    if set == SetName::Child {
        return Err("consent-child");
    }
    match (review, interpreter) {
        (_, Some(interpreter)) if !interpreter.professional => {
            Err("consent-interpreter-unprofessional")
        }
        (_, Some(interpreter)) => complete(interpreter).map(|()| Basis::Interpreter),
        (Review::Source, None) => Ok(Basis::Source),
        (Review::Reviewed { .. }, None) => Ok(Basis::Reviewed),
        (Review::Untranslated, None) => Err("consent-wording-untranslated"),
        (Review::MachineDrafted | Review::ReviewOutdated, None) => {
            Err("consent-wording-unreviewed")
        }
    }
}

/// May an adult's yes stand that the officer asked for in person, without the hand-over screen?
///
/// In English it rests on the officer's own words. In any other language it needs a professional
/// interpreter: reviewed wording counts only where the log shows that it was shown, which is for
/// [`record`] to say.
///
/// # Errors
/// `consent-language-missing`, `consent-wording-not-shown` (there is reviewed wording: use it), or
/// as [`basis`].
pub fn spoken(
    talk: &Talk,
    language: &str,
    interpreter: Option<&Interpreter>,
) -> Result<Basis, &'static str> {
    let wanted = folded(language);
    if wanted.is_empty() {
        return Err("consent-language-missing");
    }
    let named = talk.languages.iter().find(|one| one.is_called(&wanted));
    let review = named.map_or(&Review::Untranslated, |one| &one.adult.review);
    match (review, interpreter) {
        (Review::Source, _) => Ok(Basis::Source),
        (Review::Reviewed { .. }, None) => Err("consent-wording-not-shown"),
        _ => basis(SetName::Adult, review, interpreter),
    }
}

fn complete(interpreter: &Interpreter) -> Result<(), &'static str> {
    let texts = [&interpreter.name, &interpreter.provider, &interpreter.language];
    if texts.iter().any(|text| text.trim().is_empty()) || !interpreter.gender_asked {
        return Err("consent-interpreter-incomplete");
    }
    Ok(())
}

/// What happened on the hand-over screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A message came on the screen.
    Shown,
    /// It was spoken, by a recorded clip or a machine voice; `value` says which and how fast.
    Heard,
    /// It was answered; `value` is the answer.
    Answered,
    /// The screen was hidden at once.
    Hidden,
    /// The officer brought the conversation back.
    Resumed,
    /// The person stopped.
    Stopped,
    /// The last page was reached, or the officer took the screen back.
    Ended,
}

impl What {
    const ALL: [Self; 7] = [
        Self::Shown,
        Self::Heard,
        Self::Answered,
        Self::Hidden,
        Self::Resumed,
        Self::Stopped,
        Self::Ended,
    ];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Heard => "heard",
            Self::Answered => "answered",
            Self::Hidden => "hidden",
            Self::Resumed => "resumed",
            Self::Stopped => "stopped",
            Self::Ended => "ended",
        }
    }

    /// Reads what [`What::as_str`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }

    /// Whether it is about one message.
    #[must_use]
    pub fn about_a_message(self) -> bool {
        matches!(self, Self::Shown | Self::Heard | Self::Answered)
    }
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Milliseconds since 1970.
    pub at: i64,
    /// What happened.
    pub what: What,
    /// Full key of the message; empty where it is about none.
    pub key: String,
    /// Language of the words shown.
    pub language: String,
    /// The words exactly as they were on the screen.
    pub words: String,
    /// Answer, or how it was heard.
    pub value: String,
}

/// One conversation: which words it was held in, and what happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talked {
    /// Whose words.
    pub set: SetName,
    /// Language chosen.
    pub language: String,
    /// Fingerprint of the words.
    pub version: String,
    /// Review state when it was held, as a code.
    pub review: String,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// One question of the record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Full key.
    pub key: String,
    /// The words as shown.
    pub words: String,
    /// The answer.
    pub answer: String,
    /// When, in milliseconds since 1970.
    pub at: i64,
}

/// The record of consent, as the report needs it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentRecord {
    /// `yes` or `no`.
    pub decision: String,
    /// When it was answered, in milliseconds since 1970.
    pub at: i64,
    /// Language of the wording.
    pub language: String,
    /// Set of the wording.
    pub script: String,
    /// Fingerprint of the wording.
    pub version: String,
    /// Review state at the time.
    pub review: String,
    /// What it rests on.
    pub basis: Basis,
    /// Whether at least the decision was also heard.
    pub heard: bool,
    /// Interpreter: name or number, provider, language; empty if none.
    pub interpreter: String,
    /// Every question of consent with its last answer, in the order asked.
    pub asked: Vec<Asked>,
}

/// Messages that must be explained first and were not yet shown in the conversation's language.
#[must_use]
pub fn explained(talk: &Talk, talks: &[Talked], language: &str) -> Vec<String> {
    let shown: BTreeSet<&str> = talks
        .iter()
        .flat_map(|talked| &talked.events)
        .filter(|event| event.what == What::Shown && event.language == language)
        .map(|event| event.key.as_str())
        .collect();
    let parts = talk.parts(SetName::Adult).filter(|part| part.before_consent);
    parts.flat_map(|part| part.keys()).filter(|key| !shown.contains(key.as_str())).collect()
}

/// Makes the record from the conversations with one person, newest last.
///
/// # Errors
/// `consent-not-asked`, `consent-not-explained`, `consent-not-understood`, `consent-pressure`,
/// `consent-open` (neither yes nor no), or as [`basis`].
pub fn record(
    talk: &Talk,
    talks: &[Talked],
    interpreter: Option<&Interpreter>,
) -> Result<ConsentRecord, &'static str> {
    let asks = |talked: &&Talked| talked.events.iter().any(|event| is(event, DECISION));
    let talked = talks.iter().rev().find(asks).ok_or("consent-not-asked")?;
    let language = talk.language(&talked.language).ok_or("talk-language-unknown")?;
    let state = language.set(talked.set);
    // What was reviewed since does not heal what was shown then, so the log's own state counts.
    let review = if talked.version == state.version && talked.review == state.review.as_str() {
        state.review.clone()
    } else {
        Review::ReviewOutdated
    };
    let basis = basis(talked.set, &review, interpreter)?;
    if !explained(talk, talks, &talked.language).is_empty() {
        return Err("consent-not-explained");
    }
    let asked = asked(talk, talked);
    let answer = |id: &str| {
        let key = SetName::Adult.key(id);
        asked.iter().find(|one| one.key == key).map(|one| one.answer.as_str())
    };
    if answer("consent-understood") != Some("yes") {
        return Err("consent-not-understood");
    }
    if answer("consent-pressure") != Some("no") {
        return Err("consent-pressure");
    }
    let decision = asked.iter().find(|one| one.key == DECISION).ok_or("consent-not-asked")?;
    if !["yes", "no"].contains(&decision.answer.as_str()) {
        return Err("consent-open");
    }
    Ok(ConsentRecord {
        decision: decision.answer.clone(),
        at: decision.at,
        language: talked.language.clone(),
        script: talked.set.as_str().to_owned(),
        version: talked.version.clone(),
        review: talked.review.clone(),
        basis,
        heard: talked.events.iter().any(|event| event.what == What::Heard && event.key == DECISION),
        interpreter: interpreter.map(named).unwrap_or_default(),
        asked,
    })
}

fn is(event: &Event, key: &str) -> bool {
    event.what == What::Answered && event.key == key
}

fn named(interpreter: &Interpreter) -> String {
    [&interpreter.name, &interpreter.provider, &interpreter.language]
        .map(|text| text.trim())
        .join(", ")
}

/// The consent questions with their last answers.
fn asked(talk: &Talk, talked: &Talked) -> Vec<Asked> {
    let parts = talk.parts(talked.set).filter(|part| part.kind == Kind::Consent);
    let keys = parts.flat_map(|part| part.keys());
    let last = |key: String| talked.events.iter().rev().find(|event| is(event, &key)).cloned();
    keys.filter_map(last)
        .map(|event| Asked {
            key: event.key,
            words: event.words,
            answer: event.value,
            at: event.at,
        })
        .collect()
}
