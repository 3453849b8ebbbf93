//! Long lists of the official service: forces, towns, nationalities and the like.
//!
//! One file per list in `guidance/lookups`: lines that start with `#` say `source:` and `as of:`,
//! every other line is one entry, exactly as the service accepts it.

use crate::{
    forms::{Kind, service_format},
    guidance::{Files, Problem},
};
use std::collections::{BTreeMap, BTreeSet};

const FOLDER: &str = "lookups";

/// Lists by name, the name of their file without its ending.
#[derive(Clone, Debug, Default)]
pub struct Lookups(BTreeMap<String, Lookup>);

/// One list with where it comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lookup {
    /// Where it comes from.
    pub source: String,
    /// When it was read there, `YYYY-MM-DD`.
    pub as_of: String,
    /// Entries in the order of the file.
    pub entries: Vec<String>,
}

impl Lookups {
    /// Reads every list; what is wrong with one is added to `problems`, each with its line.
    #[must_use]
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let mut lists = BTreeMap::new();
        for (path, text) in files.under(FOLDER, ".txt") {
            let name =
                path.trim_start_matches(FOLDER).trim_start_matches('/').trim_end_matches(".txt");
            lists.insert(name.to_owned(), read(path, text, problems));
        }
        Self(lists)
    }

    /// The entries of a list.
    #[must_use]
    pub fn list(&self, name: &str) -> Option<&[String]> {
        self.0.get(name).map(|list| list.entries.as_slice())
    }

    /// A list with its source.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Lookup> {
        self.0.get(name)
    }

    /// Whether a list has exactly this entry, letter case included.
    #[must_use]
    pub fn contains(&self, name: &str, value: &str) -> bool {
        self.list(name).is_some_and(|entries| entries.iter().any(|entry| entry == value))
    }

    /// Names of all lists.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn read(path: &str, text: &str, problems: &mut Vec<Problem>) -> Lookup {
    let mut list = Lookup::default();
    let mut seen = BTreeSet::new();
    let mut report = |line: usize, code: &'static str, detail: String| {
        problems.push(Problem { file: path.to_owned(), line, code, detail });
    };
    for (at, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line)) {
        if let Some(note) = line.strip_prefix('#') {
            list.note(note.trim());
        } else if line != service_format(Kind::Select, line) || line.is_empty() {
            report(
                at,
                "never-accepted",
                format!("the service would change {line:?} before it compares"),
            );
        } else if !seen.insert(line) {
            report(at, "duplicate-entry", format!("'{line}' stands twice"));
        } else {
            list.entries.push(line.to_owned());
        }
    }
    if list.source.is_empty() || list.as_of.is_empty() {
        report(0, "source-missing", "a list needs '# source:' and '# as of:'".to_owned());
    }
    if list.entries.is_empty() {
        report(0, "list-empty", "a list needs entries".to_owned());
    }
    list
}

impl Lookup {
    fn note(&mut self, note: &str) {
        if let Some(source) = note.strip_prefix("source:") {
            source.trim().clone_into(&mut self.source);
        } else if let Some(as_of) = note.strip_prefix("as of:") {
            as_of.trim().clone_into(&mut self.as_of);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(text: &str) -> (Lookups, Vec<Problem>) {
        let files = Files::new(BTreeMap::from([("lookups/towns.txt".to_owned(), text.to_owned())]));
        let mut problems = Vec::new();
        (Lookups::load(&files, &mut problems), problems)
    }

    #[test]
    fn a_list_reads_back() {
        let (lists, problems) = load("# source: x\n# as of: 2026-04-21\n# note: y\nBath\nWells\n");
        assert_eq!(problems, []);
        assert_eq!(lists.list("towns").unwrap(), ["Bath", "Wells"]);
        assert_eq!(lists.get("towns").unwrap().as_of, "2026-04-21");
        assert!(lists.contains("towns", "Bath"));
        assert!(!lists.contains("towns", "bath") && !lists.contains("forces", "Bath"));
    }

    #[test]
    fn faults_are_named_with_their_line() {
        let table = [
            ("# as of: 2026-04-21\nBath\n", 0, "source-missing"),
            ("# source: x\nBath\n", 0, "source-missing"),
            ("# source: x\n# as of: y\nBath\nBath\n", 4, "duplicate-entry"),
            ("# source: x\n# as of: y\nDromore \n", 3, "never-accepted"),
            ("# source: x\n# as of: y\nA – B\n", 3, "never-accepted"),
            ("# source: x\n# as of: y\nBath\n\nWells\n", 4, "never-accepted"),
            ("# source: x\n# as of: y\n", 0, "list-empty"),
        ];
        for (text, line, code) in table {
            let (_, problems) = load(text);
            assert!(
                problems.iter().any(|p| (p.line, p.code) == (line, code)),
                "{text:?}: {problems:?}"
            );
        }
    }

    #[test]
    fn the_built_in_lists_have_the_service_s_counts() {
        let mut problems = Vec::new();
        let lists = Lookups::load(&Files::embedded(), &mut problems);
        assert_eq!(problems, []);
        let counts: Vec<_> =
            lists.names().map(|name| (name, lists.list(name).unwrap().len())).collect();
        assert_eq!(
            counts,
            [
                ("countries", 196),
                ("email_domains", 58),
                ("first_responder_organisations", 526),
                ("nationalities", 221),
                ("uk_cities_and_towns", 1607),
                ("uk_local_authorities", 451),
                ("uk_police_forces", 47),
                ("uk_regions", 98),
            ]
        );
    }
}
