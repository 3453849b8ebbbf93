//! What the draft itself holds that identifies: names, dates of birth, numbers, addresses.

use super::{
    Kind, dates,
    fold::{Folded, bare, words},
    names::{self, Spelling},
    patterns::{self, Pattern},
};
use crate::forms::{
    model::{Field, Form, Identifies, Kind as FieldKind},
    report::Answers,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// Shortest identifier that is looked for letter by letter.
const SHORTEST: usize = 4;
/// Places as such identify nobody.
const PLACE_FIELDS: [&str; 2] = ["-town", "-county"];

/// Identifiers of one person or of everyone else in the encounter, to be looked for.
#[derive(Clone, Debug, Default)]
pub struct Identities {
    names: BTreeSet<Spelling>,
    suspected: BTreeSet<Spelling>,
    births: Vec<NaiveDate>,
    /// Numbers, addresses and references as bare letters, with their kind.
    literals: BTreeMap<String, Kind>,
}

impl Identities {
    /// Adds a full name, one entry for each box it was typed into.
    pub fn add_name(&mut self, boxes: &[&str]) {
        let forwards: Vec<Vec<String>> = boxes.iter().map(|one| words(one)).collect();
        let backwards: Vec<String> = forwards.iter().rev().flatten().cloned().collect();
        let mut spellings = runs(&forwards.concat());
        spellings.extend(runs(&backwards));
        spellings.retain(|name| name.chars().count() > 1 && name.chars().any(char::is_alphabetic));
        self.names.extend(spellings.iter().map(|name| Spelling::of(name)));
    }

    /// Adds what an officer calls somebody, which may be a name or "Person 1".
    pub fn add_label(&mut self, label: &str) {
        for word in words(label).iter().filter(|word| !names::is_ordinary(word)) {
            if word.chars().all(char::is_alphabetic) {
                self.add_name(&[word]);
            }
        }
    }

    /// Adds a date of birth.
    pub fn add_birth(&mut self, birth: NaiveDate) {
        self.births.push(birth);
    }

    /// Adds a number, an address, a reference, a file name.
    pub fn add_literal(&mut self, text: &str, kind: Kind) {
        let mut bare = bare(text);
        if kind == Kind::Phone {
            // With and without the country's code.
            let digits = bare.trim_start_matches("0044").trim_start_matches("44");
            bare = digits.trim_start_matches('0').to_owned();
        }
        if bare.chars().count() >= SHORTEST {
            self.literals.insert(bare, kind);
        }
    }

    /// Adds whatever identifies by its shape in a text that stays on the device, and the words in
    /// it that look like names; these are only suspected.
    pub fn add_text(&mut self, text: &str) {
        let folded = Folded::of(text);
        for Pattern { letters, kind, .. } in patterns::find(&folded) {
            if let Some(part) = text.get(folded.original(&letters)) {
                self.add_literal(part, kind);
            }
        }
        self.suspect(&folded);
    }

    fn suspect(&mut self, text: &Folded) {
        let words = names::likely(text).into_iter();
        self.suspected.extend(words.map(|(_, word)| Spelling::of(&word)));
    }

    /// Adds everything that the answers about one person say directly.
    pub fn add_answers(&mut self, form: &Form, answers: &Answers) {
        let given = |id: &str| answers.get(id).map(|value| value.trim()).unwrap_or_default();
        for (first, last) in [
            ("pv-name-first-name", "pv-name-last-name"),
            ("someone-else-first-name", "someone-else-last-name"),
        ] {
            self.add_name(&[given(first), given(last)]);
        }
        for field in form.fields() {
            let value = given(&field.id);
            let direct = matches!(field.identifies, Identifies::Yes | Identifies::ThirdParty);
            if direct && !value.is_empty() {
                self.add_field(field, value);
            }
        }
        for (_, text) in answers.iter().filter(|(id, _)| form.field(id).is_none()) {
            self.add_text(text);
        }
    }

    fn add_field(&mut self, field: &Field, value: &str) {
        let is_name = ["-name", "-nickname"].iter().any(|end| field.id.ends_with(end));
        match field.kind {
            FieldKind::Text if is_name => self.add_name(&[value]),
            FieldKind::Date => self.births.extend(value.parse::<NaiveDate>()),
            FieldKind::Tel => self.add_literal(value, Kind::Phone),
            FieldKind::Email => self.add_literal(value, Kind::Email),
            FieldKind::File => {
                value.lines().for_each(|file| self.add_literal(file, Kind::FileName))
            }
            FieldKind::Text if field.id.ends_with("-relation-to-pv") => {}
            FieldKind::Text if !PLACE_FIELDS.iter().any(|end| field.id.ends_with(end)) => {
                let address = field.id.ends_with("-street");
                let kind = if address { Kind::Address } else { Kind::Reference };
                self.add_literal(value, kind);
            }
            _ => {}
        }
    }

    /// Looks through the answers that would leave for words that look like names, so that each is
    /// found in every answer, however it is written there.
    pub(super) fn suspect_all<'a>(&mut self, texts: impl Iterator<Item = &'a str>) {
        texts.for_each(|text| self.suspect(&Folded::of(text)));
    }

    /// Every identifier in a text; `shapes`: also what identifies by its shape alone.
    pub(super) fn find(&self, text: &Folded, shapes: bool) -> Vec<Pattern> {
        let mut found = names::find(text, &self.names);
        found.extend(names::misspelled(text, &self.names));
        found.extend(self.literals(text));
        let births = dates::find(text, &self.births).into_iter();
        found.extend(births.filter(|date| shapes || date.known));
        if shapes {
            found.extend(patterns::find(text));
            let suspected = names::find(text, &self.suspected).into_iter();
            found.extend(suspected.map(|hit| Pattern {
                known: false,
                kind: Kind::PossibleName,
                ..hit
            }));
        }
        found
    }

    /// Known numbers and addresses, whatever stands between their letters.
    fn literals(&self, text: &Folded) -> Vec<Pattern> {
        let mut bare = String::new();
        let mut letters = Vec::new();
        for (at, letter) in text.letters.iter().enumerate().filter(|(_, c)| c.is_alphanumeric()) {
            for lower in letter.to_lowercase() {
                letters.push((bare.len(), at));
                bare.push(lower);
            }
        }
        let mut found = Vec::new();
        for (literal, kind) in &self.literals {
            for (byte, _) in bare.match_indices(literal.as_str()) {
                let first = letters.partition_point(|(start, _)| *start < byte);
                let last = letters.partition_point(|(start, _)| *start < byte + literal.len());
                let place = |index: usize| letters.get(index).map(|(_, at)| *at);
                let (Some(start), Some(end)) = (place(first), last.checked_sub(1).and_then(place))
                else {
                    continue;
                };
                found.push(Pattern { letters: start..end + 1, kind: *kind, known: true });
            }
        }
        found
    }
}

/// Every part of a name and every run of parts written together.
fn runs(parts: &[String]) -> BTreeSet<String> {
    let ends = |start: usize| start + 1..=parts.len();
    let places = (0..parts.len()).flat_map(|start| ends(start).map(move |end| start..end));
    places.filter_map(|place| parts.get(place)).map(<[String]>::concat).collect()
}
