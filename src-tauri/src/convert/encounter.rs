//! Encounters, findings and what they mean.

use super::{count, followup, person, time};
use crate::view::{
    ActionView, AssessmentView, EncounterRow as RowView, EncounterView, FindingView, MessageView,
    ProblemView, QuestionView, SavedView, SpanView,
};
use plainsight_core::{
    guidance::Pack,
    indicators::{Answer, Assessment, Supported},
};
use plainsight_device::{Decision, DeviceError, Encounter, EncounterRow};
use std::{collections::BTreeMap, ops::Range};

pub(crate) fn encounter_row(row: EncounterRow) -> RowView {
    RowView {
        id: row.id.to_string(),
        started_at: time(row.started_at),
        opening: row.opening,
        place: row.place,
        band: row.band.as_str().to_owned(),
        people: row.people,
        unsealed: row.unsealed,
    }
}

pub(crate) fn encounter(pack: &Pack, from: Encounter) -> EncounterView {
    EncounterView {
        id: from.id.to_string(),
        started_at: time(from.started_at),
        saved_at: time(from.note_at),
        assessment: assessment(pack, &from),
        others: followup::others(&from),
        people: from.people.iter().map(person::row).collect(),
        sites: pack.indicators.sites().to_vec(),
        facts: from.facts,
        note: from.note,
    }
}

pub(crate) fn saved(pack: &Pack, from: &Encounter) -> SavedView {
    SavedView {
        saved_at: time(from.note_at),
        assessment: assessment(pack, from),
        others: followup::others(from),
    }
}

pub(crate) fn answer(text: &str) -> Result<Option<Answer>, ProblemView> {
    match text {
        "" => Ok(None),
        "yes" => Ok(Some(Answer::Yes)),
        "no" => Ok(Some(Answer::No)),
        "unknown" => Ok(Some(Answer::Unknown)),
        _ => Err(super::problem(&DeviceError::Refused("field-unknown"))),
    }
}

fn assessment(pack: &Pack, from: &Encounter) -> AssessmentView {
    let Assessment { band, reasons, findings, actions, .. } = &from.assessment;
    let units = Units::of(&from.note);
    let action = |id: &String| ActionView {
        id: id.clone(),
        phone: pack.indicators.action(id).and_then(|action| action.phone.clone()),
    };
    AssessmentView {
        band: band.as_str().to_owned(),
        reasons: reasons
            .iter()
            .map(|reason| MessageView { key: reason.key.clone(), args: reason.args.clone() })
            .collect(),
        findings: findings.iter().map(|finding| view(pack, from, finding, &units)).collect(),
        actions: actions.iter().map(action).collect(),
        questions: questions(&from.assessment.next_questions, &from.questions),
        exploitation_types: from.assessment.exploitation_types.clone(),
        immediate_risk: from.assessment.immediate_risk,
        other_people: from.assessment.other_people,
        account_words: from.assessment.account_words.iter().map(|span| units.span(span)).collect(),
        site: from.assessment.site.clone().unwrap_or_default(),
        section_45: from.assessment.section_45,
    }
}

/// `accepted`, `dismissed` with a reason, or an empty text to take a decision back.
pub(crate) fn decision(text: &str, reason: String) -> Result<Option<Decision>, ProblemView> {
    match text {
        "" => Ok(None),
        "accepted" => Ok(Some(Decision::Accepted)),
        "dismissed" => Ok(Some(Decision::Dismissed { reason })),
        _ => Err(super::problem(&DeviceError::Refused("field-unknown"))),
    }
}

fn view(pack: &Pack, from: &Encounter, finding: &Supported, units: &Units) -> FindingView {
    let (decision, reason) = match from.decisions.get(&finding.indicator) {
        None => (None, String::new()),
        Some(Decision::Accepted) => (Some("accepted"), String::new()),
        Some(Decision::Dismissed { reason }) => (Some("dismissed"), reason.clone()),
    };
    let indicator = pack.indicators.indicator(&finding.indicator);
    FindingView {
        indicator: finding.indicator.clone(),
        category: indicator.map(|found| found.category.clone()).unwrap_or_default(),
        spans: finding.spans.iter().map(|span| units.span(span)).collect(),
        rule: finding.rule.clone(),
        by_answer: finding.by_answer,
        has_caution: indicator.is_some_and(|found| found.caution),
        source: indicator.and_then(|found| found.sources.first().cloned()).unwrap_or_default(),
        strength: finding.strength.as_str().to_owned(),
        decision: decision.map(str::to_owned),
        reason,
    }
}

fn questions(next: &[String], answered: &BTreeMap<String, Answer>) -> Vec<QuestionView> {
    let open = next.iter().map(|id| QuestionView { id: id.clone(), answer: None });
    let done = answered.iter().map(|(id, answer)| QuestionView {
        id: id.clone(),
        answer: Some(
            match answer {
                Answer::Yes => "yes",
                Answer::No => "no",
                Answer::Unknown => "unknown",
            }
            .to_owned(),
        ),
    });
    open.chain(done).collect()
}

/// Turns byte offsets into UTF-16 units, which is how the window counts. One pass over the note,
/// then a look-up per span.
pub(super) struct Units {
    /// Byte offset of each character that is not one byte and one unit, and the units before it.
    steps: Vec<(usize, usize)>,
}

impl Units {
    pub(super) fn of(text: &str) -> Self {
        let mut steps = Vec::new();
        let mut units = 0;
        for (offset, letter) in text.char_indices() {
            units += letter.len_utf16();
            if letter.len_utf8() > 1 {
                steps.push((offset + letter.len_utf8(), units));
            }
        }
        Self { steps }
    }

    fn unit(&self, byte: usize) -> u32 {
        let before = self.steps.partition_point(|(offset, _)| *offset <= byte);
        let step = before.checked_sub(1).and_then(|index| self.steps.get(index));
        let (offset, units) = step.copied().unwrap_or_default();
        count(units + byte.saturating_sub(offset))
    }

    pub(super) fn span(&self, bytes: &Range<usize>) -> SpanView {
        SpanView { start: self.unit(bytes.start), end: self.unit(bytes.end) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_as_the_window_counts() {
        let text = "a £30 naïve 👮 says: không lương.";
        let units = Units::of(text);
        let sixteen: Vec<u16> = text.encode_utf16().collect();
        for word in ["a", "£30", "naïve", "👮", "says", "không", "lương", "."] {
            let start = text.find(word).unwrap();
            let span = units.span(&(start..start + word.len()));
            let range = usize::try_from(span.start).unwrap()..usize::try_from(span.end).unwrap();
            assert_eq!(String::from_utf16(&sixteen[range]).unwrap(), word);
        }
    }

    #[test]
    fn an_unknown_answer_is_refused() {
        assert!(answer("maybe").is_err());
        assert_eq!(answer("").unwrap(), None);
    }
}
