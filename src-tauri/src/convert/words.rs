//! Identifying words: spans as the window counts, one row for each decision.

use super::{count, encounter::Units};
use crate::view::{PassageView, ProblemView, WordsView};
use plainsight_core::forms::{
    Answers,
    minimise::{Decision, Hit},
};
use plainsight_device::{DeviceError, FoundWords};
use std::collections::BTreeSet;

/// Characters shown before and after a passage.
const AROUND: usize = 50;

pub(crate) fn decision(choice: &str, reason: String) -> Result<Option<Decision>, ProblemView> {
    match choice {
        "" => Ok(None),
        "remove" => Ok(Some(Decision::Remove)),
        "keep" => Ok(Some(Decision::Keep(reason))),
        _ => Err(super::problem(&DeviceError::Refused("words-unknown"))),
    }
}

pub(super) fn passages(found: &FoundWords, field: &str, text: &str) -> Vec<PassageView> {
    let units = Units::of(text);
    let hits = found.hits.iter().filter(|hit| hit.field == field);
    let view = |hit: &Hit| PassageView {
        key: hit.key.clone(),
        place: units.span(&hit.place),
        stays: !hit.barred && matches!(found.decisions.get(&hit.key), Some(Decision::Keep(_))),
    };
    hits.map(view).collect()
}

/// One row for each key, those that wait for a decision first.
pub(super) fn rows(found: &FoundWords, kept: &Answers) -> Vec<WordsView> {
    let mut seen = BTreeSet::new();
    let first = found.hits.iter().filter(|hit| seen.insert((&hit.key, hit.barred)));
    let mut rows: Vec<WordsView> = first.map(|hit| row(hit, found, kept)).collect();
    rows.sort_by_key(|row| (row.barred, row.decision.is_some()));
    rows
}

fn row(hit: &Hit, found: &FoundWords, kept: &Answers) -> WordsView {
    let text = kept.get(&hit.field).map(String::as_str).unwrap_or_default();
    let before = text.get(..hit.place.start).unwrap_or_default();
    let before: Vec<char> = before.chars().rev().take(AROUND).collect();
    let after = text.get(hit.place.end..).unwrap_or_default();
    let same = |other: &&Hit| other.key == hit.key && other.barred == hit.barred;
    let decided = found.decisions.get(&hit.key).filter(|_| !hit.barred);
    let (decision, reason) = match decided {
        None => (None, String::new()),
        Some(Decision::Remove) => (Some("remove".to_owned()), String::new()),
        Some(Decision::Keep(reason)) => (Some("keep".to_owned()), reason.clone()),
    };
    WordsView {
        key: hit.key.clone(),
        kind: hit.kind.as_str().to_owned(),
        words: hit.words.clone(),
        field: hit.field.clone(),
        before: before.into_iter().rev().collect(),
        after: after.chars().take(AROUND).collect(),
        places: count(found.hits.iter().filter(same).count()),
        barred: hit.barred,
        decision,
        reason,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsight_core::forms::minimise::Kind;

    #[test]
    fn one_row_for_each_decision_and_open_ones_first() {
        let text = "naïve Ion, ion and Ana";
        let kept = Answers::from([("family".into(), text.into())]);
        let hit = |words: &str, key: &str, barred| {
            let start = text.find(words).unwrap();
            Hit {
                field: "family".into(),
                place: start..start + words.len(),
                words: words.into(),
                kind: Kind::Name,
                barred,
                key: key.into(),
            }
        };
        let hits = vec![hit("Ana", "a", true), hit("Ion", "i", false), hit("ion", "i", false)];
        let found = FoundWords { hits, ..FoundWords::default() };
        let rows = rows(&found, &kept);
        let seen: Vec<_> = rows.iter().map(|row| (row.words.as_str(), row.places)).collect();
        assert_eq!(seen, [("Ion", 2), ("Ana", 1)]);
        assert_eq!((rows[0].before.as_str(), rows[0].after.as_str()), ("naïve ", ", ion and Ana"));
        let passages = passages(&found, "family", text);
        assert_eq!((passages[0].place.start, passages[1].place.start), (19, 6));
        assert!(decision("maybe", String::new()).is_err());
    }
}
