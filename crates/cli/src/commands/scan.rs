//! `plainsight scan`: one JSON line per record, spans in bytes of the original text.

use super::{pack_in, reader, whole};
use crate::{
    args::ScanArgs,
    output::{Failure, Outcome, answer, complain},
};
use plainsight_core::indicators::{Assessment, Book, Facts, assess, scan};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, io::BufRead as _};

/// Longest line read, in bytes; a longer one is reported and skipped.
const MAX_LINE: usize = 16 << 20;

#[derive(Deserialize)]
struct Record {
    id: serde_json::Value,
    text: String,
}

#[derive(Serialize)]
struct FindingRow<'a> {
    indicator: &'a str,
    rule: &'a str,
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct RecordRow<'a> {
    id: serde_json::Value,
    band: &'static str,
    findings: Vec<FindingRow<'a>>,
    exploitation_types: &'a [String],
    immediate_risk: bool,
    other_people: Option<u32>,
    actions: &'a [String],
    /// What weighed most where the account as a whole is the reason.
    reads: Vec<WordsRow<'a>>,
}

#[derive(Serialize)]
struct WordsRow<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

/// Runs the command.
pub(crate) fn run(args: &ScanArgs) -> Result<Outcome, Failure> {
    let pack = pack_in(args.guidance.as_deref())?;
    let book = &pack.indicators;
    if args.text {
        let text = whole(args.file.as_deref())?;
        write(book, serde_json::Value::Null, &text)?;
        return Ok(Outcome::Ok);
    }
    let mut input = reader(args.file.as_deref())?;
    let mut line = Vec::new();
    for number in 1_u64.. {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Record>(&line) {
            _ if line.len() > MAX_LINE => complain(&format!("line {number}: too long, skipped")),
            Ok(record) => write(book, record.id, &record.text)?,
            // The parser's own words could quote the text; its place is enough.
            Err(error) => complain(&format!(
                "line {number}: not a JSON object with \"id\" and \"text\" (column {}), skipped",
                error.column()
            )),
        }
    }
    Ok(Outcome::Ok)
}

fn write(book: &Book, id: serde_json::Value, text: &str) -> Result<(), Failure> {
    let assessment = assessment(book, text);
    let findings = assessment.findings.iter().flat_map(|finding| {
        finding.spans.iter().filter_map(|span| {
            Some(FindingRow {
                indicator: &finding.indicator,
                rule: &finding.rule,
                start: span.start,
                end: span.end,
                text: text.get(span.clone())?,
            })
        })
    });
    let reads = assessment.account_words.iter().filter_map(|span| {
        let (start, end) = (span.start, span.end);
        Some(WordsRow { start, end, text: text.get(start..end)? })
    });
    answer(&RecordRow {
        id,
        band: assessment.band.as_str(),
        findings: findings.collect(),
        exploitation_types: &assessment.exploitation_types,
        immediate_risk: assessment.immediate_risk,
        other_people: assessment.other_people,
        actions: &assessment.actions,
        reads: reads.collect(),
    })
}

fn assessment(book: &Book, text: &str) -> Assessment {
    let facts = Facts::default();
    assess(book, &scan(book, text), &BTreeMap::new(), &facts)
}
