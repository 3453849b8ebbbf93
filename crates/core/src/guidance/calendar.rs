//! Working days in England and Wales: not a Saturday, a Sunday or a bank holiday.

use crate::guidance::{Files, Problem};
use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

const FILE: &str = "calendar/bank-holidays.txt";
/// No rule counts more working days than this.
const MOST: u32 = 400;

/// Bank holidays of the years that are known.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    holidays: BTreeSet<NaiveDate>,
}

impl Calendar {
    /// Reads the bank holidays; what is wrong is added to `problems`, each with its line.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        // A pack without the list cannot count working days; what needs them then says nothing.
        let Some(text) = files.get(FILE) else { return Self::default() };
        let mut calendar = Self::default();
        let mut report = |line: usize, code: &'static str, detail: String| {
            problems.push(Problem { file: FILE.to_owned(), line, code, detail });
        };
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            match line.parse() {
                Ok(day) if calendar.holidays.insert(day) => {}
                Ok(_) => report(at + 1, "duplicate-entry", format!("'{line}' stands twice")),
                Err(_) => report(at + 1, "not-readable", format!("'{line}' is no date")),
            }
        }
        if !["# source:", "# as of:"].iter().all(|note| text.contains(note)) {
            report(0, "source-missing", "the list needs '# source:' and '# as of:'".to_owned());
        }
        calendar
    }

    /// Whether people at their desks can be expected to work on a day; nothing for a year whose
    /// bank holidays are not known.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> Option<bool> {
        let known = self.holidays.iter().any(|holiday| holiday.year() == day.year());
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        known.then(|| !weekend && !self.holidays.contains(&day))
    }

    /// The last of `count` working days after a day; nothing past the years that are known.
    #[must_use]
    pub fn working_days_after(&self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let mut day = day;
        let mut left = count.min(MOST);
        while left > 0 {
            day = day.checked_add_days(Days::new(1))?;
            left -= u32::from(self.is_working_day(day)?);
        }
        Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn working_days_skip_weekends_and_bank_holidays() {
        let mut problems = Vec::new();
        let calendar = Calendar::load(&Files::embedded(), &mut problems);
        assert_eq!(problems, []);
        let table = [
            ("2026-11-24", 5, Some("2026-12-01")),
            ("2026-12-24", 1, Some("2026-12-29")), // Christmas on a Friday, Boxing Day on Monday
            ("2027-12-24", 1, Some("2027-12-29")), // both at a weekend
            ("2020-05-07", 1, Some("2020-05-11")), // moved for VE Day
            ("2022-06-01", 1, Some("2022-06-06")),
            ("2022-09-16", 1, Some("2022-09-20")),
            ("2023-05-05", 1, Some("2023-05-09")),
            ("2026-04-02", 5, Some("2026-04-13")), // Easter
            ("2026-11-24", 0, Some("2026-11-24")),
            ("2028-12-29", 5, None),
        ];
        for (from, count, end) in table {
            assert_eq!(calendar.working_days_after(day(from), count), end.map(day), "{from}");
        }
    }

    #[test]
    fn faults_are_named_with_their_line() {
        for (text, line, code) in [
            ("# source: x\n# as of: y\n2026-13-01\n", 3, "not-readable"),
            ("# source: x\n# as of: y\n2026-01-01\n2026-01-01\n", 4, "duplicate-entry"),
            ("2026-01-01\n", 0, "source-missing"),
        ] {
            let mut problems = Vec::new();
            let files = Files::new(BTreeMap::from([(FILE.to_owned(), text.to_owned())]));
            let _ = Calendar::load(&files, &mut problems);
            assert!(problems.iter().any(|p| (p.line, p.code) == (line, code)), "{problems:?}");
        }
    }
}
