//! Offences to which the defence in section 45 does not apply (Modern Slavery Act 2015,
//! Schedule 4), by the date of the act. Says what is on the list and never whether the defence
//! succeeds: that is for the CPS and the court.

use crate::guidance::{Files, Problem, files::line_of};
use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;

const FILE: &str = "schedule4.toml";

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offence {
    /// Kind of offence, to browse by.
    pub group: String,
    /// The offence in short.
    pub offence: String,
    /// Act, or common law.
    pub act: String,
    /// Section of the Act; empty for common law.
    pub section: String,
    /// Paragraph of the Schedule.
    pub paragraph: String,
    /// First day.
    pub effective_from: NaiveDate,
    /// Last day; nothing while it applies.
    pub effective_to: Option<NaiveDate>,
    /// What put it there, if it was not there from the start.
    pub inserted_by: String,
    /// Where only part of an offence is excluded, which part.
    pub note: String,
}

/// The whole Schedule.
#[derive(Clone, Debug, Default)]
pub struct Schedule4 {
    /// Where it was read.
    pub source: String,
    /// The text's own date.
    pub as_of: Option<NaiveDate>,
    offences: Vec<Offence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    source: String,
    as_of: NaiveDate,
    offence: Vec<RawOffence>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffence {
    group: String,
    offence: Spanned<String>,
    act: String,
    #[serde(default)]
    section: String,
    paragraph: String,
    from: NaiveDate,
    to: Option<NaiveDate>,
    #[serde(default)]
    inserted_by: String,
    #[serde(default)]
    note: String,
}

impl Schedule4 {
    /// Reads the list; what is wrong is added to `problems`, each with its line. A pack without
    /// the list has none.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let Some(text) = files.get(FILE) else { return Self::default() };
        let Some(raw) = files.parse::<RawFile>(FILE, problems) else { return Self::default() };
        let mut schedule =
            Self { source: raw.source, as_of: Some(raw.as_of), offences: Vec::new() };
        for raw in raw.offence {
            let line = line_of(text, raw.offence.span().start);
            let offence = raw.checked();
            if offence.effective_to.is_some_and(|to| to < offence.effective_from) {
                let detail = format!("'{}' ends before it starts", offence.offence);
                problems.push(Problem {
                    file: FILE.to_owned(),
                    line,
                    code: "dates-reversed",
                    detail,
                });
            }
            schedule.offences.push(offence);
        }
        schedule
    }

    /// Entries in force on the day of the act, in the order of the Schedule.
    pub fn on(&self, day: NaiveDate) -> impl Iterator<Item = &Offence> {
        self.offences.iter().filter(move |one| {
            one.effective_from <= day && one.effective_to.is_none_or(|to| day <= to)
        })
    }

    /// Entries in force on a day in which every word of `words` occurs, letter case aside.
    #[must_use]
    pub fn search(&self, words: &str, day: NaiveDate) -> Vec<&Offence> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let fits = |one: &&Offence| {
            let text = [&one.offence, &one.act, &one.section, &one.group, &one.note];
            let text = text.map(|part| part.to_lowercase()).join(" ");
            words.iter().all(|word| text.contains(word.as_str()))
        };
        self.on(day).filter(fits).collect()
    }
}

impl RawOffence {
    fn checked(self) -> Offence {
        Offence {
            group: self.group,
            offence: self.offence.into_inner(),
            act: self.act,
            section: self.section,
            paragraph: self.paragraph,
            effective_from: self.from,
            effective_to: self.to,
            inserted_by: self.inserted_by,
            note: self.note,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schedule() -> Schedule4 {
        let mut problems = Vec::new();
        let schedule = Schedule4::load(&Files::embedded(), &mut problems);
        assert_eq!(problems, []);
        schedule
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_list_is_the_one_of_the_day_of_the_act() {
        let schedule = schedule();
        let table = [
            ("2015-07-30", 0),
            ("2015-07-31", 136),
            ("2019-04-12", 137),
            ("2021-07-29", 142),
            ("2022-06-07", 143),
            ("2022-07-01", 149),
            ("2023-12-20", 157),
            ("2024-01-31", 160),
            ("2026-11-24", 160),
        ];
        for (on, count) in table {
            assert_eq!(schedule.on(day(on)).count(), count, "{on}");
        }
    }

    #[test]
    fn an_offence_is_found_by_its_words_and_only_when_it_applied() {
        let schedule = schedule();
        let found = |words: &str, on: &str| schedule.search(words, day(on)).len();
        assert_eq!(found("suffocation", "2022-06-06"), 0);
        assert!(found("STRANGULATION suffocation", "2022-06-07") >= 1);
        let burglary = schedule.search("burglary", day("2026-11-24"));
        let plain = burglary.iter().find(|one| one.offence == "Burglary").unwrap();
        assert!(!plain.note.is_empty(), "excluded only in part");
        for never in ["cannabis", "shoplifting"] {
            assert_eq!(found(never, "2026-11-24"), 0, "{never}");
        }
    }
}
