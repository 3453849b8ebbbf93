//! Free text to findings.

use super::{
    Strength,
    book::{Book, Means, Rule},
    matcher::{Hit, Reading},
    others,
    reading::Tone,
};
use std::{collections::BTreeMap, ops::Range};

/// One rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Indicator.
    pub indicator: String,
    /// The rule, for instance `DOC-001/2`.
    pub rule: String,
    /// The words that triggered it: bytes of the original text, ascending, without overlap.
    pub spans: Vec<Range<usize>>,
    /// What it weighs here: lower where the person denies it.
    pub strength: Strength,
}

/// What a text shows.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// Findings in order of their first word.
    pub findings: Vec<Finding>,
    /// Other people mentioned, if any; the largest number read.
    pub other_people: Option<u32>,
    /// Categories for which the text gives an observed, innocent explanation.
    pub explained: Vec<String>,
    /// Immediate-risk cues.
    pub risks: Vec<String>,
    /// Exploitation types that the place and the activity suggest.
    pub types: Vec<String>,
    /// Somebody is treated as a suspect.
    pub suspect: bool,
    /// The kind of place that the text names first.
    pub site: Option<String>,
    /// How the account as a whole reads.
    pub tone: Tone,
}

/// Reads a text. The same text gives the same answer; time grows with its length.
#[must_use]
pub fn scan(book: &Book, text: &str) -> Scan {
    let reading = Reading::new(&book.lexicon, text);
    let mut collected = Collected::default();
    // Per rule: the first word from which a further match may begin.
    let mut from = vec![0_usize; book.rules.len()];
    reading.anchors(|rule, at| {
        let index = usize::try_from(rule).unwrap_or(usize::MAX);
        let (Some(rule), Some(from)) = (book.rules.get(index), from.get_mut(index)) else { return };
        let holds = |hit: &Hit| !book.negation.denied_by_note(&reading, hit);
        if let Some(hits) = reading.find(&rule.pattern, at, *from, &holds) {
            *from = hits.first().map_or(at, |hit| hit.words().start) + 1;
            collected.add(book, &reading, text, rule, &hits);
        }
    });
    collected.scan.tone = book.reading.tone(text);
    collected.finish()
}

#[derive(Default)]
struct Collected {
    findings: BTreeMap<String, Finding>,
    scan: Scan,
}

impl Collected {
    fn add(&mut self, book: &Book, reading: &Reading<'_>, text: &str, rule: &Rule, hits: &[Hit]) {
        match &rule.means {
            Means::Indicator(index) => {
                let Some(indicator) = book.indicators.get(*index) else { return };
                let denied = hits.iter().any(|hit| book.negation.denied_by_person(reading, hit));
                let strength = indicator.strength;
                let strength = if denied { strength.lowered() } else { strength };
                let found = self.findings.entry(rule.name.clone()).or_insert_with(|| Finding {
                    indicator: indicator.id.clone(),
                    rule: rule.name.clone(),
                    spans: Vec::new(),
                    strength,
                });
                found.strength = found.strength.max(strength);
                found.spans.extend(hits.iter().map(|hit| bytes(reading, hit)));
            }
            Means::Explained(categories) => self.scan.explained.extend(categories.iter().cloned()),
            Means::Risk => self.scan.risks.push(rule.name.clone()),
            Means::Others { count, less } => {
                let read = hits.iter().find_map(|hit| others::number(book, reading, text, hit));
                let found = read.map_or(*count, |number| number.saturating_sub(*less));
                if found > 0 {
                    self.scan.other_people = self.scan.other_people.max(Some(found));
                }
            }
            Means::Kind(kind) => self.scan.types.push(kind.clone()),
            Means::Suspect => self.scan.suspect = true,
            Means::Site => self.scan.site = self.scan.site.take().or(Some(rule.name.clone())),
        }
    }

    fn finish(self) -> Scan {
        let mut scan = self.scan;
        for list in [&mut scan.explained, &mut scan.risks, &mut scan.types] {
            list.sort_unstable();
            list.dedup();
        }
        scan.findings = self.findings.into_values().collect();
        for finding in &mut scan.findings {
            merge(&mut finding.spans);
        }
        scan.findings.sort_by_key(|finding| finding.spans.first().map_or(0, |span| span.start));
        scan
    }
}

fn bytes(reading: &Reading<'_>, hit: &Hit) -> Range<usize> {
    let words = hit.words();
    let place = |at: usize| reading.tokens.get(at).map(|token| token.place);
    let start = place(words.start).map_or(0, |place| place.start);
    let end = place(words.end.saturating_sub(1)).map_or(start, |place| place.end);
    usize::try_from(start).unwrap_or(0)..usize::try_from(end).unwrap_or(0)
}

/// Ascending, without overlap.
pub(super) fn merge(spans: &mut Vec<Range<usize>>) {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(spans.len());
    for span in spans.drain(..) {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    *spans = merged;
}

/// The names of the cues that a text gives; for examples.
pub(super) fn cues(book: &Book, text: &str) -> Vec<String> {
    let reading = Reading::new(&book.lexicon, text);
    let mut names = Vec::new();
    reading.anchors(|rule, at| {
        let Some(rule) = usize::try_from(rule).ok().and_then(|rule| book.rules.get(rule)) else {
            return;
        };
        let holds = |hit: &Hit| !book.negation.denied_by_note(&reading, hit);
        if reading.find(&rule.pattern, at, 0, &holds).is_some() {
            names.push(rule.name.clone());
        }
    });
    names
}
