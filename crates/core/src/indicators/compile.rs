//! The last step of loading: patterns to classes and anchors.

use super::{
    bands::Bands,
    book::{Book, Rule},
    lexicon::{Anchor, Builder},
    load::Loader,
    matcher::{Compiled, Guard, MOST_GUARDS, NEAR, Step, Steps},
    negation::Negation,
    pattern::{Choice, Pattern, Sequence, Term},
    reading::Reading,
};
use crate::guidance::{Files, Problem};

/// Words that a concept's phrase may have at most, for the reach of a pattern.
const LONGEST_PHRASE: usize = 5;
/// What is as common as this stands in every sentence and guards nothing.
const TOO_COMMON: usize = 200;
/// The questions in order of usefulness, one a line.
const ORDER: &str = "questions.txt";

impl Loader<'_> {
    /// Compiles what was read.
    pub(super) fn finish(mut self, files: &Files) -> Book {
        for (name, means, pattern, file, line) in std::mem::take(&mut self.waiting) {
            if let Some(concept) = self.unknown_concept(&pattern) {
                let detail = format!("{name}: no concept is called {{{concept}}}");
                self.problems.push(Problem { file, line, code: "concept-unknown", detail });
                continue;
            }
            let index = u32::try_from(self.book.rules.len()).unwrap_or(u32::MAX);
            let pattern = compile(&mut self.builder, &pattern, index);
            self.book.rules.push(Rule { name, means, pattern });
        }
        for (file, line, indicator) in std::mem::take(&mut self.supports) {
            if !self.book.by_id.contains_key(&indicator) {
                let detail = format!("no indicator is called {indicator}");
                self.problems.push(Problem { file, line, code: "indicator-unknown", detail });
            }
        }
        for needed in ["not", "no-one", "sign-of", "denies", "no-denial", "number"] {
            if !self.builder.knows(needed) {
                self.problems.push(Problem {
                    file: "indicators/concepts".into(),
                    line: 0,
                    code: "concept-missing",
                    detail: format!("the scanner needs the concept {needed}"),
                });
            }
        }
        self.order_questions(files);
        let mut class = |names: &[&str]| self.builder.class(&place(names));
        self.book.negation = Negation {
            negates: class(&["not", "no-one"]),
            sign_of: class(&["sign-of"]),
            denies: class(&["denies"]),
            no_denial: class(&["no-denial"]),
        };
        self.book.number = Some(class(&["number"]));
        self.book.lexicon = self.builder.build();
        self.book.bands = Bands::load(files, self.problems);
        self.book.reading = Reading::load(files, self.problems);
        self.book.lexicon.ready(self.book.rules.iter().map(|rule| &rule.pattern));
        self.book.reading.ready();
        let reading = &self.book.reading;
        self.book.lexicon.know_stems(|word| reading.stem(word));
        self.book
    }

    /// Puts the questions in the pack's own order of usefulness; those it does not name come last.
    fn order_questions(&mut self, files: &Files) {
        let order: Vec<&str> = files.get(ORDER).unwrap_or_default().split_whitespace().collect();
        for (id, line) in order.iter().zip(1..) {
            if self.book.question(id).is_none() {
                let detail = format!("no question is called {id}");
                let file = ORDER.to_owned();
                self.problems.push(Problem { file, line, code: "question-unknown", detail });
            }
        }
        let place = |id: &str| order.iter().position(|one| *one == id).unwrap_or(order.len());
        self.book.questions.sort_by_key(|question| place(&question.id));
    }

    fn unknown_concept(&self, pattern: &Pattern) -> Option<String> {
        let terms = pattern.parts.iter().chain(&pattern.vetoes).flatten();
        terms.flat_map(|term| &term.choices).find_map(|choice| match choice {
            Choice::Concept(name) if !self.builder.knows(name) => Some(name.clone()),
            _ => None,
        })
    }
}

fn place(concepts: &[&str]) -> Term {
    let choices = concepts.iter().map(|name| Choice::Concept((*name).to_owned())).collect();
    Term { choices, optional: false, gap: 0 }
}

fn compile(builder: &mut Builder, pattern: &Pattern, index: u32) -> Compiled {
    let rarest = pattern.parts.iter().enumerate().filter_map(|(part, sequence)| {
        let (common, at) = rarest(builder, sequence)?;
        Some((common, part, at))
    });
    // The first of several that are equally rare.
    let (_, main, at) = rarest.min_by_key(|(common, ..)| *common).unwrap_or_default();
    let guards = guards(builder, pattern, main, at);
    let mut parts: Vec<Steps> = Vec::with_capacity(pattern.parts.len());
    for (part, sequence) in pattern.parts.iter().enumerate() {
        let compiled = steps(builder, sequence, if part == main { at } else { 0 });
        if part == main {
            if let Some(step) = compiled.steps.get(at) {
                let guard = guards.first().map_or(0, |guard| guard.id);
                builder.anchor(step.class, Anchor { pattern: index, guard });
            }
            parts.insert(0, compiled);
        } else {
            parts.push(compiled);
        }
    }
    let vetoes = pattern.vetoes.iter().map(|veto| steps(builder, veto, 0)).collect();
    Compiled { parts: parts.into_boxed_slice(), vetoes, guards }
}

/// The rarest place of a sequence that cannot be missing, and how common it is.
fn rarest(builder: &Builder, sequence: &Sequence) -> Option<(usize, usize)> {
    let needed = sequence.iter().enumerate().filter(|(_, term)| !term.optional);
    needed.map(|(at, term)| (builder.commonness(term), at)).min_by_key(|(common, _)| *common)
}

/// What else must stand near the anchor, rarest first: looking for it is much less work than trying
/// the pattern. Every bound is generous; a guard only ever says "surely not".
fn guards(builder: &mut Builder, pattern: &Pattern, main: usize, anchor: usize) -> Box<[Guard]> {
    let longest = builder.longest_phrase().max(LONGEST_PHRASE);
    let Some(sequence) = pattern.parts.get(main) else { return Box::default() };
    let short = |words: usize| u16::try_from(words).unwrap_or(u16::MAX);
    let before = reach(sequence, anchor, LONGEST_PHRASE);
    let mut found: Vec<(usize, &Term, Guard)> = Vec::new();
    for (at, term) in sequence.iter().enumerate() {
        if at != anchor && !term.optional {
            let (before, after) = (short(before), short(reach(sequence, at, longest)));
            let guard = Guard { id: 0, before, after, near: false };
            found.push((builder.commonness(term), term, guard));
        }
    }
    let whole = reach(sequence, sequence.len(), longest);
    for (_, other) in pattern.parts.iter().enumerate().filter(|(part, _)| *part != main) {
        let Some((common, at)) = rarest(builder, other) else { continue };
        let Some(term) = other.get(at) else { continue };
        let after = short(whole + NEAR + reach(other, at, longest));
        let before = short(before + NEAR);
        found.push((common, term, Guard { id: 0, before, after, near: true }));
    }
    found.sort_by_key(|(common, ..)| *common);
    let rare = found.into_iter().filter(|(common, ..)| *common < TOO_COMMON).take(MOST_GUARDS);
    rare.map(|(_, term, guard)| {
        let class = builder.class(term);
        Guard { id: builder.guard(class), ..guard }
    })
    .collect()
}

/// Most words from the first word of a sequence to the word that fills one of its places.
fn reach(sequence: &Sequence, at: usize, longest: usize) -> usize {
    let gaps: usize = sequence.iter().take(at + 1).map(|term| usize::from(term.gap)).sum();
    sequence.iter().take(at).count() * longest + gaps
}

fn steps(builder: &mut Builder, sequence: &Sequence, anchor: usize) -> Steps {
    let steps: Box<[Step]> = sequence
        .iter()
        .map(|term| Step { class: builder.class(term), gap: term.gap, optional: term.optional })
        .collect();
    let longest = builder.longest_phrase().max(LONGEST_PHRASE);
    let rare = rarest(builder, sequence).filter(|(common, _)| *common < TOO_COMMON);
    let class = rare.and_then(|(_, at)| steps.get(at)).map(|step| step.class);
    let gap = steps.get(anchor).map_or(0, |step| usize::from(step.gap));
    Steps {
        anchor,
        back: longest + gap,
        reach: reach(sequence, anchor, LONGEST_PHRASE),
        guard: class.map_or(0, |class| builder.guard(class)),
        offset: rare.map_or(0, |(_, at)| reach(sequence, at, longest)),
        steps,
    }
}
