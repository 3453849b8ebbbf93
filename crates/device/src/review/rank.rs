//! Which records first: band, then whether somebody may be in danger, then how many strong signs.

use super::input::Record;
use plainsight_core::{
    indicators::{Assessment, Band, Book, Facts, Strength, assess, scan_if_flagged},
    text,
};
use std::collections::{BTreeMap, HashMap};

/// Number of ranks; 0 is first.
pub(super) const RANKS: usize = 16;
/// Strong signs beyond this many change nothing.
const MOST_STRONG: usize = 3;
/// Longest extract of the words that triggered the findings, in characters.
const EXTRACT: usize = 300;

/// The columns of the result.
pub(super) const HEADER: [&str; 9] = [
    "band",
    "immediate_risk",
    "id",
    "line",
    "reasons",
    "findings",
    "exploitation_types",
    "other_people",
    "words",
];

/// A record worth a second look.
pub(super) struct Flagged {
    pub(super) rank: usize,
    pub(super) band: Band,
    pub(super) row: Vec<String>,
}

/// Messages already put into words: the same few hundred stand in a million rows.
#[derive(Default)]
pub(super) struct Wording(HashMap<String, String>);

impl Wording {
    fn get(&mut self, key: &str, args: &BTreeMap<String, String>) -> String {
        let name = args
            .iter()
            .fold(key.to_owned(), |name, (arg, value)| format!("{name}\n{arg}\n{value}"));
        // The result is read in English, like the records.
        self.0.entry(name).or_insert_with(|| text::full().get(key, args)).clone()
    }
}

/// Judges a record by its text alone.
pub(super) fn judge(book: &Book, record: &Record, wording: &mut Wording) -> Option<Flagged> {
    let scanned = scan_if_flagged(book, &record.text)?;
    let found = assess(book, &scanned, &BTreeMap::new(), &Facts::default());
    Some(Flagged { rank: rank(&found), band: found.band, row: row(record, &found, wording) })
}

fn rank(found: &Assessment) -> usize {
    let strong = found.findings.iter().filter(|one| one.strength == Strength::Strong).count();
    usize::from(found.band != Band::Act) * 8
        + usize::from(!found.immediate_risk) * 4
        + (MOST_STRONG - strong.min(MOST_STRONG))
}

fn row(record: &Record, found: &Assessment, wording: &mut Wording) -> Vec<String> {
    let reasons = found.reasons.iter().map(|reason| wording.get(&reason.key, &reason.args));
    let reasons = join(reasons);
    let findings = found.findings.iter().map(|finding| {
        let id = &finding.indicator;
        let key = format!("indicators-{}-title", id.to_ascii_lowercase());
        format!("{id} {}", wording.get(&key, &BTreeMap::new()))
    });
    let findings = join(findings);
    let spans = found.findings.iter().flat_map(|finding| &finding.spans);
    let extract: Vec<&str> = spans.filter_map(|span| record.text.get(span.clone())).collect();
    let extract: String = extract.join(" … ").chars().take(EXTRACT).collect();
    [
        found.band.as_str().to_owned(),
        if found.immediate_risk { "yes" } else { "no" }.to_owned(),
        record.id.clone(),
        record.line.to_string(),
        reasons,
        findings,
        join(found.exploitation_types.iter().cloned()),
        found.other_people.map(|count| count.to_string()).unwrap_or_default(),
        extract.replace(['\r', '\n'], " "),
    ]
    .map(harmless)
    .into()
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// A spreadsheet runs a cell that begins like a formula; the mark before it makes it plain text
/// (OWASP ASVS 1.2.10).
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_cannot_be_a_formula() {
        for (cell, expected) in [("=1+1", "'=1+1"), ("@x", "'@x"), ("CR/7", "CR/7"), ("", "")] {
            assert_eq!(harmless(cell.to_owned()), expected);
        }
    }
}
