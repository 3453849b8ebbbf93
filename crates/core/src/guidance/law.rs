//! Values that law and policy set, each with the dates between which it applies.
//!
//! Files in `guidance/law`. A value is picked by the date of the encounter, never by today; where a
//! fact could not be confirmed in its source, it says so and the screen must too.

use crate::guidance::{Files, Problem, files::line_of};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use toml::Spanned;

const FOLDER: &str = "law";

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Read in a primary or official text that speaks to these dates.
    Confirmed,
    /// Looked for and not found, or read only in an older edition or a second-hand source.
    Unconfirmed,
}

impl Confidence {
    /// The stable name used on the screen and the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

/// One value over one span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What it is about, for instance `recovery-period`.
    pub id: String,
    /// A number, or a code when `unit` is `code`, or `none`.
    pub value: String,
    /// `hours`, `days`, `working-days`, `months`, `date`, `text` or `code`.
    pub unit: String,
    /// First day.
    pub effective_from: NaiveDate,
    /// Last day; nothing while it applies.
    pub effective_to: Option<NaiveDate>,
    /// Where it is laid down.
    pub source: String,
    /// How sure it is.
    pub confidence: Confidence,
    /// Wording key; the message may use `$value`.
    pub wording: String,
    /// What an editor must know; in English, for the pack's readers.
    pub note: String,
}

/// Every value of a pack.
#[derive(Clone, Debug, Default)]
pub struct Book(Vec<Rule>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    rule: Vec<RawRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    id: Spanned<String>,
    value: String,
    unit: String,
    from: NaiveDate,
    to: Option<NaiveDate>,
    source: Option<String>,
    confidence: Confidence,
    #[serde(default)]
    note: String,
}

impl Book {
    /// Reads every value; what is wrong is added to `problems`, each with its line.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let paths: Vec<_> = files.under(FOLDER, ".toml").map(|(path, _)| path.to_owned()).collect();
        let mut book = Self::default();
        for path in paths {
            for raw in
                files.parse::<RawFile>(&path, problems).into_iter().flat_map(|file| file.rule)
            {
                let line = files.get(&path).map_or(0, |text| line_of(text, raw.id.span().start));
                let rule = raw.checked();
                let faults = book.faults(&rule);
                problems.extend(faults.into_iter().map(|(code, detail)| Problem {
                    file: path.clone(),
                    line,
                    code,
                    detail,
                }));
                book.0.push(rule);
            }
        }
        book
    }

    /// Every value, by file and in the order of the file.
    #[must_use]
    pub fn values(&self) -> &[Rule] {
        &self.0
    }

    /// The value that applies on a day.
    #[must_use]
    pub fn show(&self, id: &str, on: NaiveDate) -> Option<&Rule> {
        self.0.iter().find(|rule| rule.id == id && rule.applies_on(on))
    }

    /// Every value that applies on a day, by id.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> BTreeMap<&str, &Rule> {
        self.0
            .iter()
            .filter(|rule| rule.applies_on(day))
            .map(|rule| (rule.id.as_str(), rule))
            .collect()
    }

    fn faults(&self, rule: &Rule) -> Vec<(&'static str, String)> {
        let mut faults = Vec::new();
        if rule.source.is_empty() {
            faults.push(("source-missing", format!("'{}' needs a source", rule.id)));
        }
        if rule.effective_to.is_some_and(|to| to < rule.effective_from) {
            faults.push(("dates-reversed", format!("'{}' ends before it starts", rule.id)));
        }
        for other in self.0.iter().filter(|other| other.id == rule.id && other.meets(rule)) {
            let detail = format!(
                "'{}' already has '{}' from {}",
                rule.id, other.value, other.effective_from
            );
            faults.push(("dates-overlap", detail));
        }
        if !["hours", "days", "working-days", "months", "date", "text", "code"]
            .contains(&rule.unit.as_str())
        {
            faults.push(("unit-unknown", format!("'{}' is no unit", rule.unit)));
        }
        if !rule.value_fits() {
            faults.push((
                "value-unreadable",
                format!("'{}' is no value in {}", rule.value, rule.unit),
            ));
        }
        faults
    }
}

impl Rule {
    fn applies_on(&self, day: NaiveDate) -> bool {
        self.effective_from <= day && self.effective_to.is_none_or(|to| day <= to)
    }

    fn meets(&self, other: &Self) -> bool {
        let before = |a: &Self, b: &Self| a.effective_to.is_some_and(|to| to < b.effective_from);
        !before(self, other) && !before(other, self)
    }

    fn value_fits(&self) -> bool {
        match self.unit.as_str() {
            "hours" | "days" | "working-days" | "months" => {
                self.value.parse::<u16>().is_ok() || self.value == "none"
            }
            "date" => self.value.parse::<NaiveDate>().is_ok(),
            "code" => {
                self.value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            }
            _ => !self.value.trim().is_empty(),
        }
    }
}

impl RawRule {
    fn checked(self) -> Rule {
        let id = self.id.into_inner();
        let wording = match self.unit.as_str() {
            "code" => format!("law-{id}-{}", self.value),
            _ if self.value == "none" => format!("law-{id}-none"),
            "working-days" => format!("law-{id}-working-days"),
            _ => format!("law-{id}"),
        };
        Rule {
            wording,
            id,
            value: self.value,
            unit: self.unit,
            effective_from: self.from,
            effective_to: self.to,
            source: self.source.unwrap_or_default().trim().to_owned(),
            confidence: self.confidence,
            note: self.note,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> (Book, Vec<Problem>) {
        let files = Files::new(BTreeMap::from([("law/a.toml".to_owned(), text.to_owned())]));
        let mut problems = Vec::new();
        (Book::load(&files, &mut problems), problems)
    }

    fn rule(value: &str, unit: &str, from: &str, to: &str) -> String {
        let to = if to.is_empty() { String::new() } else { format!("to = {to:?}\n") };
        format!(
            "[[rule]]\nid = \"r\"\nvalue = {value:?}\nunit = {unit:?}\nfrom = {from:?}\n{to}source = \"s\"\nconfidence = \"confirmed\"\n"
        )
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_value_is_picked_by_the_day() {
        let text =
            rule("45", "days", "2015-01-01", "2020-06-30") + &rule("30", "days", "2020-07-01", "");
        let (book, problems) = load(&text);
        assert_eq!(problems, []);
        let on = |text| book.show("r", day(text)).map(|rule| rule.value.as_str());
        assert_eq!(on("2014-12-31"), None, "before the first day nothing applies");
        assert_eq!(on("2015-01-01"), Some("45"));
        assert_eq!(on("2020-06-30"), Some("45"), "the last day is included");
        assert_eq!(on("2020-07-01"), Some("30"));
        assert_eq!(on("2099-01-01"), Some("30"));
        assert_eq!(book.show("other", day("2020-01-01")), None);
    }

    #[test]
    fn faults_are_named_with_their_line() {
        let good = rule("45", "days", "2015-01-01", "2020-06-30");
        let table = [
            (good.clone() + &rule("30", "days", "2020-06-30", ""), 10, "dates-overlap"),
            (good.clone() + &rule("30", "days", "2010-01-01", ""), 10, "dates-overlap"),
            (rule("45", "days", "2015-01-01", "2014-01-01"), 2, "dates-reversed"),
            (rule("soon", "days", "2015-01-01", ""), 2, "value-unreadable"),
            (rule("A b", "code", "2015-01-01", ""), 2, "value-unreadable"),
            (rule("2015-02-30", "date", "2015-01-01", ""), 2, "value-unreadable"),
            (rule("1", "moons", "2015-01-01", ""), 2, "unit-unknown"),
            (good.replace("source = \"s\"\n", ""), 2, "source-missing"),
            (good.replace("\"s\"", "\" \""), 2, "source-missing"),
            (good.replace("2015-01-01", "2015-13-01"), 5, "not-readable"),
            (good.replace("confirmed", "certain"), 8, "not-readable"),
            (good + "colour = 1\n", 9, "not-readable"),
        ];
        for (text, line, code) in table {
            let (_, problems) = load(&text);
            assert!(
                problems.iter().any(|p| (p.line, p.code) == (line, code)),
                "{code}: {text}{problems:?}"
            );
        }
    }

    #[test]
    fn the_inspection_s_year_and_today_differ_where_the_law_changed() {
        let mut problems = Vec::new();
        let book = Book::load(&Files::embedded(), &mut problems);
        assert_eq!(problems, []);
        let table = [
            ("recovery-period", "45", "30"),
            ("dtn-deadline", "1", "none"),
            ("competent-authority", "nca-and-ukvi", "sca-and-ieca"),
            ("reasonable-grounds-test", "suspect-not-prove", "believe-is-victim"),
            ("reasonable-grounds-target", "5", "5"),
            ("section-45-adult", "compelled", "compelled"),
            ("section-45-child", "direct-result", "direct-result"),
            ("first-responder-duty", "with-glaa", "without-glaa"),
        ];
        for (id, then, now) in table {
            let on = |text| book.show(id, day(text)).map(|rule| rule.value.as_str());
            assert_eq!((on("2017-10-01"), on("2026-11-01")), (Some(then), Some(now)), "{id}");
        }
        assert!(book.on(day("2026-11-01")).len() >= 15, "fifteen values apply today");
        let deadline = book.show("dtn-deadline", day("2026-11-01")).unwrap();
        assert_eq!(deadline.confidence, Confidence::Unconfirmed);
    }

    #[test]
    fn every_value_has_wording() {
        let wording = include_str!("../../../../locales/en-GB/law.ftl");
        let book = Book::load(&Files::embedded(), &mut Vec::new());
        for rule in book.values() {
            let key = format!("\n{} =", rule.wording);
            assert!(wording.contains(&key), "no wording {}", rule.wording);
        }
    }
}
