//! Reads and checks the files of a pack, and compiles them.

use super::{
    Strength,
    book::{Book, Example, Indicator, Means, Question},
    lexicon::Builder,
    pattern::{self, Choice, Pattern, Sequence},
    raw::{self, Text},
};
use crate::guidance::{Files, Problem, files::line_of};

/// Fewest examples of each sort beside an indicator's rules.
const EXAMPLES: usize = 2;
/// The codes a file may use.
const OBSERVED: [&str; 4] = ["told", "seen", "found", "records"];
const AUDIENCES: [&str; 3] = ["both", "adult", "child"];
const TYPES: [&str; 4] = ["labour", "sexual", "criminal", "domestic"];

impl Book {
    /// Reads `indicators/`, `bands.toml`, `actions.toml` and `sites.txt` of a pack. Problems are
    /// added, never only the first.
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let mut loader = Loader::new(problems);
        let sites = files.get("sites.txt").unwrap_or_default().split_whitespace();
        loader.book.sites = sites.map(str::to_owned).collect();
        let parsed: Vec<(String, &str, raw::File)> = files
            .under("indicators", ".toml")
            .filter_map(|(path, text)| {
                Some((path.to_owned(), text, files.parse(path, loader.problems)?))
            })
            .collect();
        for (path, text, file) in &parsed {
            loader.at = At { file: path.clone(), text };
            loader.concepts(file);
        }
        for (path, text, file) in parsed {
            loader.at = At { file: path, text };
            loader.file(file);
        }
        loader.finish(files)
    }
}

/// The file being read.
#[derive(Default)]
struct At<'a> {
    file: String,
    text: &'a str,
}

pub(super) struct Loader<'a> {
    pub(super) problems: &'a mut Vec<Problem>,
    at: At<'a>,
    pub(super) builder: Builder,
    pub(super) book: Book,
    /// Rules read but not compiled: a concept may stand in a later file.
    pub(super) waiting: Vec<(String, Means, Pattern, String, usize)>,
    /// Indicators that questions name, with file and line.
    pub(super) supports: Vec<(String, usize, String)>,
}

impl<'a> Loader<'a> {
    fn new(problems: &'a mut Vec<Problem>) -> Self {
        Self {
            problems,
            at: At::default(),
            builder: Builder::default(),
            book: Book::default(),
            waiting: Vec::new(),
            supports: Vec::new(),
        }
    }

    fn problem(&mut self, at: &Text, code: &'static str, detail: String) {
        let line = line_of(self.at.text, at.span().start);
        self.problems.push(Problem { file: self.at.file.clone(), line, code, detail });
    }

    fn concepts(&mut self, file: &raw::File) {
        for (name, phrases) in &file.concept {
            if self.builder.knows(name.get_ref()) {
                self.problem(
                    name,
                    "concept-twice",
                    format!("{} stands elsewhere too", name.get_ref()),
                );
            }
            for phrase in phrases {
                match pattern::sequence(phrase.get_ref()) {
                    Ok(terms) if plain(&terms) => {
                        for variant in pattern::variants(&terms) {
                            self.builder.add_phrase(name.get_ref(), &variant);
                        }
                    }
                    Ok(_) => self.problem(
                        phrase,
                        "phrase-not-plain",
                        format!(
                            "{:?}: a phrase has words only, no gap and no concept",
                            phrase.get_ref()
                        ),
                    ),
                    Err(error) => self.problem(phrase, "phrase-not-readable", error.to_string()),
                }
            }
        }
    }

    fn file(&mut self, file: raw::File) {
        let name = self.at.file.rsplit('/').next().unwrap_or_default();
        let category = name.strip_suffix(".toml").unwrap_or(name).to_owned();
        for one in file.indicator {
            self.indicator(one, &category);
        }
        for one in file.question {
            self.question(one);
        }
        for one in file.explained {
            self.cue(
                &one.id,
                Means::Explained(one.about),
                &one.rules,
                (&one.examples, &one.near_misses),
            );
        }
        for one in file.risk {
            self.cue(&one.id, Means::Risk, &one.rules, (&one.examples, &one.near_misses));
        }
        for one in file.others {
            let means = Means::Others { count: one.count, less: one.less };
            self.cue(&one.id, means, &one.rules, (&one.examples, &one.near_misses));
        }
        for one in file.kind {
            let known = TYPES.contains(&one.kind.as_str());
            self.require(known, &one.id, "type-unknown", &one.kind);
            self.cue(&one.id, Means::Kind(one.kind), &one.rules, (&one.examples, &one.near_misses));
        }
        for one in file.suspect {
            self.cue(&one.id, Means::Suspect, &one.rules, (&one.examples, &one.near_misses));
        }
        for one in file.site {
            let known = self.book.sites.contains(one.id.get_ref());
            self.require(known, &one.id, "site-unknown", one.id.get_ref());
            self.cue(&one.id, Means::Site, &one.rules, (&one.examples, &one.near_misses));
        }
    }

    fn require(&mut self, holds: bool, at: &Text, code: &'static str, detail: &str) {
        if !holds {
            self.problem(at, code, format!("{}: {detail}", at.get_ref()));
        }
    }

    fn indicator(&mut self, one: raw::Indicator, category: &str) {
        let strength = Strength::read(&one.strength);
        let known =
            |list: &[&str], given: &[String]| given.iter().all(|x| list.contains(&x.as_str()));
        let id = &one.id;
        self.require(strength.is_some(), id, "strength-unknown", &one.strength);
        self.require(
            AUDIENCES.contains(&one.applies_to.as_str()),
            id,
            "audience-unknown",
            &one.applies_to,
        );
        self.require(
            known(&OBSERVED, &one.observed),
            id,
            "observed-unknown",
            "told, seen, found, records",
        );
        self.require(
            known(&TYPES, &one.types),
            id,
            "type-unknown",
            "labour, sexual, criminal, domestic",
        );
        let sites = one.sites.iter().all(|site| self.book.sites.contains(site));
        self.require(sites, id, "site-unknown", "sites.txt lists the codes");
        let sourced = !one.sources.is_empty() && one.sources.iter().all(|s| !s.trim().is_empty());
        self.require(sourced, id, "source-missing", "an indicator needs its source");
        self.require(!one.rules.is_empty(), id, "rule-missing", "an indicator needs a rule");
        let enough = one.examples.len() >= EXAMPLES && one.near_misses.len() >= EXAMPLES;
        self.require(enough, id, "examples-missing", "two that match and two near misses");
        let index = self.book.indicators.len();
        let twice = self.book.by_id.insert(id.get_ref().clone(), index).is_some();
        self.require(!twice, id, "indicator-twice", "the id stands elsewhere too");
        self.examples(id.get_ref(), &one.examples, true);
        self.examples(id.get_ref(), &one.near_misses, false);
        for (rule, number) in one.rules.iter().zip(1..) {
            self.rule(format!("{}/{number}", id.get_ref()), Means::Indicator(index), rule);
        }
        self.book.indicators.push(Indicator {
            id: one.id.into_inner(),
            category: category.to_owned(),
            applies_to: one.applies_to,
            observed: one.observed,
            sites: one.sites,
            strength: strength.unwrap_or(Strength::Weak),
            caution: one.caution,
            types: one.types,
            sources: one.sources,
        });
    }

    fn question(&mut self, one: raw::Question) {
        let line = line_of(self.at.text, one.id.span().start);
        let sites = one.sites.iter().all(|site| self.book.sites.contains(site));
        self.require(sites, &one.id, "site-unknown", "sites.txt lists the codes");
        self.require(
            !one.supports.is_empty(),
            &one.id,
            "supports-missing",
            "what does a yes support?",
        );
        let twice = self.book.question(one.id.get_ref()).is_some();
        self.require(!twice, &one.id, "question-twice", "the id stands elsewhere too");
        for indicator in &one.supports {
            self.supports.push((self.at.file.clone(), line, indicator.clone()));
        }
        self.book.questions.push(Question {
            id: one.id.into_inner(),
            supports: one.supports,
            sites: one.sites,
        });
    }

    fn cue(&mut self, id: &Text, means: Means, rules: &[Text], examples: (&[Text], &[Text])) {
        self.examples(id.get_ref(), examples.0, true);
        self.examples(id.get_ref(), examples.1, false);
        for rule in rules {
            self.rule(id.get_ref().clone(), means.clone(), rule);
        }
    }

    fn examples(&mut self, id: &str, texts: &[Text], found: bool) {
        for text in texts {
            self.book.examples.push(Example {
                file: self.at.file.clone(),
                line: line_of(self.at.text, text.span().start),
                text: text.get_ref().clone(),
                rule_prefix: id.to_owned(),
                found,
            });
        }
    }

    fn rule(&mut self, name: String, means: Means, rule: &Text) {
        let line = line_of(self.at.text, rule.span().start);
        match pattern::parse(rule.get_ref()) {
            Ok(pattern) => {
                self.waiting.push((name, means, pattern, self.at.file.clone(), line));
            }
            Err(error) => {
                self.problem(rule, "rule-not-readable", format!("{:?}: {error}", rule.get_ref()));
            }
        }
    }
}

/// Words only: no gap and no concept.
fn plain(terms: &Sequence) -> bool {
    terms.iter().all(|term| {
        term.gap == 0 && !term.choices.iter().any(|choice| matches!(choice, Choice::Concept(_)))
    })
}
