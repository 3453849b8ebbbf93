//! The written cases and what the guidance makes of them.

use anyhow::{Context as _, Result};
use plainsight_core::indicators::{Assessment, Band, Book, Facts, assess, scan};
use serde::Deserialize;
use std::{collections::BTreeMap, io::Write, path::Path};

/// One case.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) label: String,
    pub(crate) exploitation_types: Vec<String>,
    #[serde(default)]
    pub(crate) child: bool,
    #[serde(default)]
    pub(crate) uk_national: bool,
    #[serde(default)]
    pub(crate) expected_indicators: Vec<String>,
    #[serde(default)]
    pub(crate) immediate_risk: bool,
    #[serde(default)]
    pub(crate) difficulty: String,
}

impl Case {
    pub(crate) fn positive(&self) -> bool {
        self.label == "positive"
    }
}

/// What the guidance made of a case.
pub(crate) struct Judged {
    pub(crate) flag: bool,
    pub(crate) spans: usize,
    assessment: Assessment,
}

/// Reads the sets.
pub(crate) fn load(files: &[&str]) -> Result<Vec<Case>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let mut cases = Vec::new();
    for file in files {
        let path = folder.join(format!("{file}.jsonl"));
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        for (line, number) in text.lines().zip(1..) {
            cases.push(serde_json::from_str(line).with_context(|| format!("{file}:{number}"))?);
        }
    }
    Ok(cases)
}

/// What is known at the start: the note and nothing else.
pub(crate) fn nothing_known() -> Facts {
    Facts::default()
}

/// Judges a case by its text alone.
pub(crate) fn judge(book: &Book, case: &Case) -> Judged {
    let assessment = assess(book, &scan(book, &case.text), &BTreeMap::new(), &nothing_known());
    Judged {
        flag: assessment.band != Band::Curious,
        spans: assessment.findings.iter().map(|finding| finding.spans.len()).sum(),
        assessment,
    }
}

/// Lists the cases judged wrongly, with what was found.
pub(crate) fn wrong(out: &mut impl Write, judged: &[(&Case, Judged)]) -> Result<()> {
    for (case, judged) in judged.iter().filter(|(case, judged)| judged.flag != case.positive()) {
        writeln!(out, "\n{} {} {:?} {}", case.id, case.label, case.difficulty, case.text)?;
        for finding in &judged.assessment.findings {
            let words: Vec<_> =
                finding.spans.iter().filter_map(|span| case.text.get(span.clone())).collect();
            writeln!(out, "    {} {:?} {words:?}", finding.rule, finding.strength)?;
        }
    }
    Ok(())
}
