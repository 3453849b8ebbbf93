//! The next questions, played: how many answers until the right band is reached.

use crate::cases::{Case, nothing_known};
use anyhow::Result;
use plainsight_core::indicators::{Answer, Band, Book, assess, scan};
use std::{collections::BTreeMap, io::Write};

/// Most questions that an officer is thought to put.
const MOST: usize = 4;

/// Prints the share of positives that reach their band in at most [`MOST`] questions.
pub(crate) fn report(out: &mut impl Write, name: &str, book: &Book, cases: &[Case]) -> Result<()> {
    let positives: Vec<_> = cases.iter().filter(|case| case.positive()).collect();
    let reached = positives.iter().filter(|case| reaches(book, case)).count();
    writeln!(
        out,
        "{name}: right band in at most {MOST} questions: {reached} of {} ({})",
        positives.len(),
        crate::rates::interval(reached, positives.len())
    )?;
    Ok(())
}

/// The first question is the one that stands on every encounter, "In danger now?", answered from
/// the case's immediate risk; the others are those that the assessment offers.
///
/// The right band: *Act now* where the case is written with an immediate risk, else *Ask more*.
/// An answer is "yes" when the case's own expected indicators, read by the scanner, name one of
/// those that the question supports.
fn reaches(book: &Book, case: &Case) -> bool {
    let wanted = if case.immediate_risk { Band::Act } else { Band::Ask };
    let expected = case.expected_indicators.join(". ");
    let truth = scan(book, &format!("{expected}. {}", case.text));
    let seen = scan(book, &case.text);
    let mut answers = BTreeMap::new();
    let mut facts = nothing_known();
    for asked in 0..=MOST {
        if asked == 1 {
            facts.danger_now = Some(case.immediate_risk);
        }
        let now = assess(book, &seen, &answers, &facts);
        if now.band >= wanted {
            return true;
        }
        if asked == 0 {
            continue;
        }
        let Some(id) = now.next_questions.first() else { return false };
        let supports = book.question(id).map(|question| question.supports.clone());
        let yes = supports
            .unwrap_or_default()
            .iter()
            .any(|indicator| truth.findings.iter().any(|finding| finding.indicator == *indicator));
        answers.insert(id.clone(), if yes { Answer::Yes } else { Answer::No });
    }
    false
}
