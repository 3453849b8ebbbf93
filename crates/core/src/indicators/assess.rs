//! Findings, answers and facts to a band, reasons, first actions and next questions.

use super::{
    Answer, Band, Facts, Strength,
    bands::Seen,
    book::{Book, Indicator},
    next,
    scan::Scan,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// The band rule that rests on the account as a whole.
const ACCOUNT: &str = "account-reads-so";

/// Why a band was chosen: a Fluent message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// `bands-reason-<rule>`.
    pub key: String,
    /// Its variables.
    pub args: BTreeMap<String, String>,
}

/// An indicator with what supports it.
#[derive(Clone, Debug)]
pub struct Supported {
    /// Indicator.
    pub indicator: String,
    /// The first rule that fired, or `answer/<question>`.
    pub rule: String,
    /// Bytes of the text, ascending, without overlap; empty when only an answer supports it.
    pub spans: Vec<Range<usize>>,
    /// A question answered "yes" supports it.
    pub by_answer: bool,
    /// What it weighs here.
    pub strength: Strength,
    /// The officer set it aside: shown, never counted.
    pub dismissed: bool,
}

/// What it all means for the officer.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The band.
    pub band: Band,
    /// Why, in the order of the band's rules.
    pub reasons: Vec<Reason>,
    /// Strongest first; those set aside last.
    pub findings: Vec<Supported>,
    /// First things to do, most urgent first.
    pub actions: Vec<String>,
    /// At most three questions worth asking now.
    pub next_questions: Vec<String>,
    /// Exploitation types that fit; empty while nothing was found.
    pub exploitation_types: Vec<String>,
    /// Somebody may be hurt, waited for, or going back tonight.
    pub immediate_risk: bool,
    /// The kind of place: as chosen, else as the text names it.
    pub site: Option<String>,
    /// Other people mentioned.
    pub other_people: Option<u32>,
    /// The words that weighed most, where the account as a whole is why the band was chosen; bytes of
    /// the text. They are no finding.
    pub account_words: Vec<Range<usize>>,
    /// The person may be treated as a suspect: section 45 of the Act deserves a look.
    pub section_45: bool,
}

/// A finding as the band rules see it.
pub(super) struct Assessed<'a> {
    pub(super) indicator: &'a str,
    pub(super) category: &'a str,
    pub(super) types: &'a [String],
    pub(super) strength: Strength,
}

/// Weighs what was scanned, answered and seen. Total and pure: every input has an answer.
#[must_use]
pub fn assess(
    book: &Book,
    scan: &Scan,
    answers: &BTreeMap<String, Answer>,
    facts: &Facts,
) -> Assessment {
    let findings = supported(book, scan, answers, facts);
    let assessed = counted(book, scan, &findings);
    let seen = seen(scan, &findings, &assessed, facts);
    let (band, reasons) = book.bands.decide(&seen);
    let actions = book.bands.actions_for(&seen, band);
    let count = assessed.iter().map(|one| one.category).collect::<BTreeSet<_>>().len();
    let key = |id: &String| Reason {
        key: format!("bands-reason-{id}"),
        args: BTreeMap::from([("kinds".to_owned(), count.to_string())]),
    };
    Assessment {
        band,
        reasons: reasons.iter().map(key).collect(),
        actions,
        next_questions: next::questions(book, scan, &findings, answers, facts),
        exploitation_types: types(scan, &assessed, band),
        immediate_risk: immediate(scan, facts, band),
        site: facts.site.clone().or_else(|| scan.site.clone()),
        other_people: scan.other_people,
        account_words: if reasons.iter().any(|id| id == ACCOUNT) {
            scan.tone.words.clone()
        } else {
            Vec::new()
        },
        section_45: scan.suspect && band != Band::Curious,
        findings,
    }
}

/// The band alone, by the text alone: most records of a year need no more.
#[must_use]
pub fn band(book: &Book, scan: &Scan) -> Band {
    let facts = Facts::default();
    let findings = supported(book, scan, &BTreeMap::new(), &facts);
    let assessed = counted(book, scan, &findings);
    book.bands.decide(&seen(scan, &findings, &assessed, &facts)).0
}

/// The findings that count, as they weigh here.
fn counted<'a>(book: &'a Book, scan: &Scan, findings: &'a [Supported]) -> Vec<Assessed<'a>> {
    let counted = findings.iter().filter(|finding| !finding.dismissed);
    counted.filter_map(|finding| weigh(book, scan, finding)).collect()
}

fn seen<'a>(
    scan: &'a Scan,
    findings: &[Supported],
    assessed: &'a [Assessed<'a>],
    facts: &'a Facts,
) -> Seen<'a> {
    Seen {
        findings: assessed,
        risks: &scan.risks,
        suspect: scan.suspect,
        others: scan.other_people.is_some(),
        margin: scan.tone.margin,
        answered: findings.iter().any(|finding| finding.by_answer && !finding.dismissed),
        facts,
    }
}

/// One entry per indicator, strongest first, then by place in the text.
fn supported(
    book: &Book,
    scan: &Scan,
    answers: &BTreeMap<String, Answer>,
    facts: &Facts,
) -> Vec<Supported> {
    let mut found: Vec<Supported> = Vec::new();
    for finding in &scan.findings {
        match found.iter_mut().find(|one| one.indicator == finding.indicator) {
            Some(one) => {
                one.spans.extend(finding.spans.iter().cloned());
                one.strength = one.strength.max(finding.strength);
            }
            None => found.push(Supported {
                indicator: finding.indicator.clone(),
                rule: finding.rule.clone(),
                spans: finding.spans.clone(),
                by_answer: false,
                strength: finding.strength,
                dismissed: false,
            }),
        }
    }
    for one in &mut found {
        super::scan::merge(&mut one.spans);
    }
    let yes = answers.iter().filter(|(_, answer)| **answer == Answer::Yes);
    for question in yes.filter_map(|(id, _)| book.question(id)) {
        for indicator in question.supports.iter().filter_map(|id| book.indicator(id)) {
            by_answer(&mut found, indicator, &question.id);
        }
    }
    for one in &mut found {
        one.dismissed = facts.dismissed.contains(&one.indicator);
    }
    found.sort_by_key(|one| {
        (
            one.dismissed,
            std::cmp::Reverse(one.strength),
            one.spans.first().map_or(usize::MAX, |span| span.start),
        )
    });
    found
}

/// What a person answers counts at least as much as what a pattern reads.
fn by_answer(found: &mut Vec<Supported>, indicator: &Indicator, question: &str) {
    match found.iter_mut().find(|one| one.indicator == indicator.id) {
        Some(one) => {
            one.by_answer = true;
            one.strength = one.strength.max(indicator.strength);
        }
        None => found.push(Supported {
            indicator: indicator.id.clone(),
            rule: format!("answer/{question}"),
            spans: Vec::new(),
            by_answer: true,
            strength: indicator.strength,
            dismissed: false,
        }),
    }
}

/// An observed, innocent explanation lowers a finding by one level; an answer is never lowered.
fn weigh<'a>(book: &'a Book, scan: &Scan, finding: &'a Supported) -> Option<Assessed<'a>> {
    let indicator = book.indicator(&finding.indicator)?;
    let explained = !finding.by_answer && scan.explained.contains(&indicator.category);
    Some(Assessed {
        indicator: &indicator.id,
        category: &indicator.category,
        types: &indicator.types,
        strength: if explained { finding.strength.lowered() } else { finding.strength },
    })
}

/// What the findings say comes before what the place suggests.
fn types(scan: &Scan, assessed: &[Assessed<'_>], band: Band) -> Vec<String> {
    if band == Band::Curious {
        return Vec::new();
    }
    let mut types: Vec<String> = Vec::new();
    let of = |least: Strength| {
        let firm = assessed.iter().filter(move |one| one.strength >= least);
        firm.flat_map(|one| one.types.iter().cloned())
    };
    for kind in of(Strength::Medium).chain(scan.types.iter().cloned()) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

fn immediate(scan: &Scan, facts: &Facts, band: Band) -> bool {
    let controller = facts.present.iter().any(|who| who == "employer");
    facts.danger_now == Some(true)
        || (band != Band::Curious && (!scan.risks.is_empty() || controller || band == Band::Act))
}
