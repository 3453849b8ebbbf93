//! Identifying words in the answers that would leave: what the law bars is taken out, about the
//! rest a person decides.
//!
//! A Duty to Notify report of an adult who did not agree must not hold their name, their date of
//! birth, names of suspects or of other victims, nor anything that identifies them alone or
//! together with other information (Modern Slavery Act 2015, section 52(3); Duty to Notify
//! Regulations 2015, SI 2015/1743, regulation 3(2) and Schedule 2). In the other reports, names
//! and numbers of the *other* people of the encounter are asked about outside the boxes that are
//! meant for them.

mod dates;
mod fold;
mod known;
mod names;
mod patterns;
#[cfg(test)]
mod tests;

pub use known::Identities;

use super::{
    model::{Field, Form, Identifies, Kind as FieldKind},
    report::{Answers, ReportType},
};
use fold::{Folded, bare};
use patterns::Pattern;
use std::{collections::BTreeMap, ops::Range};

/// What kind of identifier was found. Wording `words-kind-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A name that stands elsewhere in the draft, or close to one.
    Name,
    /// A word that looks like a name.
    PossibleName,
    /// A date of birth.
    BirthDate,
    /// A number to ring.
    Phone,
    /// An email address.
    Email,
    /// A web address or the name of an account.
    Link,
    /// A postcode.
    Postcode,
    /// A house, flat or street.
    Address,
    /// A reference, document or registration number.
    Reference,
    /// The name of a file.
    FileName,
}

impl Kind {
    /// The stable name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::PossibleName => "possible-name",
            Self::BirthDate => "birth-date",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Link => "link",
            Self::Postcode => "postcode",
            Self::Address => "address",
            Self::Reference => "reference",
            Self::FileName => "file-name",
        }
    }
}

/// One identifying passage of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Field id.
    pub field: String,
    /// Bytes of the answer.
    pub place: Range<usize>,
    /// The words themselves.
    pub words: String,
    /// What it is.
    pub kind: Kind,
    /// The law bars it from this report: it is taken out whatever a person says.
    pub barred: bool,
    /// Names the words across the report, whatever their spelling: one decision for all of them.
    pub key: String,
}

/// What a person decided about words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They are left out.
    Remove,
    /// They stay, for this reason.
    Keep(String),
}

/// Decisions by [`Hit::key`].
pub type Decisions = BTreeMap<String, Decision>;

/// Whose identifiers to look for.
#[derive(Clone, Debug, Default)]
pub struct Whose {
    /// The person of the report and everyone else of the encounter.
    pub everyone: Identities,
    /// Everyone else only.
    pub others: Identities,
}

impl Form {
    /// Every identifying passage in the answers that would leave, in the order of the form.
    #[must_use]
    pub fn identifying(&self, report: ReportType, kept: &Answers, whose: &Whose) -> Vec<Hit> {
        let anonymous = report == ReportType::DtnAnonymous;
        let texts = || {
            let fields = self.fields().iter().filter(|field| is_searched(field, anonymous));
            fields.filter_map(|field| Some((field, kept.get(&field.id)?)))
        };
        let mut wanted = if anonymous { whose.everyone.clone() } else { whose.others.clone() };
        if anonymous {
            wanted.suspect_all(texts().map(|(_, text)| text.as_str()));
        }
        texts()
            .flat_map(|(field, text)| {
                let whole = anonymous && is_identifier(field);
                if whole {
                    vec![whole_answer(field, text)]
                } else {
                    in_answer(field, text, &wanted, anonymous)
                }
            })
            .collect()
    }
}

/// Free text that a person wrote about others; the officer's own details identify nobody else.
fn is_searched(field: &Field, anonymous: bool) -> bool {
    let typed = !field.kind.is_coded() && !matches!(field.kind, FieldKind::Select);
    let about = match field.identifies {
        Identifies::Reporter => false,
        Identifies::ThirdParty => anonymous,
        Identifies::Yes => anonymous,
        Identifies::None | Identifies::Indirect | Identifies::FreeText => true,
    };
    typed && about
}

/// The whole box asks for one identifier.
fn is_identifier(field: &Field) -> bool {
    field.identifies == Identifies::Yes
}

fn whole_answer(field: &Field, text: &str) -> Hit {
    let kind = if field.kind == FieldKind::File { Kind::FileName } else { Kind::Reference };
    hit(field, text, 0..text.len(), kind, false)
}

fn in_answer(field: &Field, text: &str, wanted: &Identities, anonymous: bool) -> Vec<Hit> {
    let folded = Folded::of(text);
    let found = joined(&folded, wanted.find(&folded, anonymous));
    found
        .into_iter()
        .map(|one| {
            hit(field, text, folded.original(&one.letters), one.kind, one.known && anonymous)
        })
        .collect()
}

fn hit(field: &Field, text: &str, place: Range<usize>, kind: Kind, barred: bool) -> Hit {
    let words = text.get(place.clone()).unwrap_or_default().to_owned();
    let key = format!("{}:{}", kind.as_str(), bare(&words));
    Hit { field: field.id.clone(), place, words, kind, barred, key }
}

/// Overlapping finds become one, and so do a first and a last name beside each other.
fn joined(text: &Folded, mut found: Vec<Pattern>) -> Vec<Pattern> {
    found.sort_by_key(|one| {
        (one.letters.start, std::cmp::Reverse(one.letters.end), !one.known, one.kind)
    });
    let mut all: Vec<Pattern> = Vec::new();
    for one in found {
        match all.last_mut() {
            Some(last) if one.letters.start < last.letters.end || belongs(text, last, &one) => {
                if one.known && !last.known {
                    last.kind = one.kind;
                }
                last.known |= one.known;
                last.letters.end = last.letters.end.max(one.letters.end);
            }
            _ => all.push(one),
        }
    }
    all
}

fn belongs(text: &Folded, last: &Pattern, next: &Pattern) -> bool {
    let gap = text.letters.get(last.letters.end..next.letters.start).unwrap_or_default();
    let same = last.kind == next.kind && last.known == next.known;
    let name = matches!(last.kind, Kind::Name | Kind::PossibleName);
    same && name && gap.len() <= 2 && gap.iter().all(|c| " -'.,_".contains(*c))
}

/// Hits about which nobody decided yet, one for each key.
#[must_use]
pub fn undecided<'a>(hits: &'a [Hit], decisions: &Decisions) -> Vec<&'a Hit> {
    let mut open: BTreeMap<&str, &Hit> = BTreeMap::new();
    for hit in hits.iter().filter(|hit| !hit.barred && !decisions.contains_key(&hit.key)) {
        open.entry(&hit.key).or_insert(hit);
    }
    open.into_values().collect()
}

/// The answers as they leave: barred words, and those a person chose to leave out, become `mark`.
/// Words nobody decided about are taken out too, so that a mistake of the caller tells too little
/// rather than too much.
#[must_use]
pub fn without(kept: &Answers, hits: &[Hit], decisions: &Decisions, mark: &str) -> Answers {
    let mut leaving = kept.clone();
    let stays =
        |hit: &&Hit| !hit.barred && matches!(decisions.get(&hit.key), Some(Decision::Keep(_)));
    for hit in hits.iter().rev().filter(|hit| !stays(hit)) {
        if let Some(text) = leaving.get_mut(&hit.field)
            && text.is_char_boundary(hit.place.start)
            && text.is_char_boundary(hit.place.end)
        {
            text.replace_range(hit.place.clone(), mark);
        }
    }
    leaving
}
