//! `make train`: learns `guidance/reading.tsv` from the written cases that may be learnt from.
//!
//! Logistic regression on word and word-pair counts (tf-idf, L2). Deterministic: the same cases
//! give the same file. The set kept apart is never read here.

mod learn;

use anyhow::{Context as _, Result};
use learn::{Example, Model};
use plainsight_core::{
    guidance::Files,
    indicators::reading::{Masks, value},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    io::Write as _,
    path::{Path, PathBuf},
};

/// Files of `tests/cases` that are never learnt from.
const KEPT_APART: [&str; 2] = ["held-out.jsonl", "judge.jsonl"];
/// A term must stand in at least so many cases.
const LEAST_CASES: u32 = 2;

#[derive(serde::Deserialize)]
struct Case {
    text: String,
    label: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn cases() -> Result<Vec<Case>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(root().join("tests/cases"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".jsonl") || KEPT_APART.contains(&name.as_str()) {
            continue;
        }
        for (line, number) in std::fs::read_to_string(&path)?.lines().zip(1..) {
            cases.push(serde_json::from_str(line).with_context(|| format!("{name}:{number}"))?);
        }
    }
    Ok(cases)
}

/// The terms worth learning, each with its rarity and its place.
fn vocabulary(texts: &[BTreeMap<Vec<u8>, u32>]) -> BTreeMap<Vec<u8>, (usize, f32)> {
    let mut count: BTreeMap<&Vec<u8>, u32> = BTreeMap::new();
    texts.iter().flat_map(BTreeMap::keys).for_each(|term| *count.entry(term).or_default() += 1);
    let all = texts.len() as f32;
    let kept = count.into_iter().filter(|(_, cases)| *cases >= LEAST_CASES);
    kept.enumerate()
        .map(|(place, (term, cases))| {
            (term.clone(), (place, ((1.0 + all) / (1.0 + cases as f32)).ln() + 1.0))
        })
        .collect()
}

fn main() -> Result<()> {
    let cases = cases()?;
    let masks = Masks::load(&Files::embedded(), &mut Vec::new());
    let texts: Vec<_> = cases.iter().map(|case| masks.terms(&case.text)).collect();
    let terms = vocabulary(&texts);
    let examples: Vec<Example> = cases
        .iter()
        .zip(&texts)
        .map(|(case, text)| {
            let known = text.iter().filter_map(|(term, count)| {
                terms.get(term).map(|(place, idf)| (*place, value(*count, *idf)))
            });
            Example::new(case.label == "positive", known.collect())
        })
        .collect();
    let model = Model::learn(&examples, terms.len());
    let mut out = format!(
        "# Learnt by `make train` from {} written cases; the set kept apart was not read.\n\
         # term, tab, rarity, tab, weight: above 0 for accounts of control, below 0 for others. `=` is the middle.\n\
         =\t0\t{:.3}\n",
        cases.len(),
        model.bias
    );
    for (term, (place, idf)) in &terms {
        let weight = model.weights.get(*place).copied().unwrap_or_default();
        writeln!(out, "{}\t{idf:.3}\t{weight:.3}", String::from_utf8_lossy(term))?;
    }
    std::fs::write(root().join("guidance/reading.tsv"), out)?;
    let labels: BTreeSet<&str> = cases.iter().map(|case| case.label.as_str()).collect();
    writeln!(std::io::stdout(), "{} cases {labels:?}, {} terms", cases.len(), terms.len())?;
    Ok(())
}
