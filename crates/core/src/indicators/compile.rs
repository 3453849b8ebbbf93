//! The last step of loading: patterns to classes and anchors.

use super::{
    bands::Bands,
    book::{Book, Rule},
    lexicon::Builder,
    load::Loader,
    matcher::{Compiled, Step, Steps},
    negation::Negation,
    pattern::{Choice, Pattern, Sequence, Term},
    reading::Reading,
};
use crate::guidance::{Files, Problem};

/// Words that a concept's phrase may have at most, for the reach of a pattern.
const LONGEST_PHRASE: usize = 5;
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
    let mut rarest: Option<(usize, usize, usize)> = None;
    for (part, sequence) in pattern.parts.iter().enumerate() {
        for (at, term) in sequence.iter().enumerate().filter(|(_, term)| !term.optional) {
            let common = builder.commonness(term);
            if rarest.is_none_or(|(least, ..)| common < least) {
                rarest = Some((common, part, at));
            }
        }
    }
    let (_, main, at) = rarest.unwrap_or_default();
    let mut parts: Vec<Steps> = Vec::with_capacity(pattern.parts.len());
    for (part, sequence) in pattern.parts.iter().enumerate() {
        let compiled = steps(builder, sequence, if part == main { at } else { 0 });
        if part == main {
            if let Some(step) = compiled.steps.get(at) {
                builder.anchor(step.class, index);
            }
            parts.insert(0, compiled);
        } else {
            parts.push(compiled);
        }
    }
    let vetoes = pattern.vetoes.iter().map(|veto| steps(builder, veto, 0)).collect();
    Compiled { parts: parts.into_boxed_slice(), vetoes }
}

fn steps(builder: &mut Builder, sequence: &Sequence, anchor: usize) -> Steps {
    let steps: Box<[Step]> = sequence
        .iter()
        .map(|term| Step { class: builder.class(term), gap: term.gap, optional: term.optional })
        .collect();
    let before = steps.iter().take(anchor).count() * LONGEST_PHRASE;
    let gaps: usize = steps.iter().take(anchor + 1).map(|step| usize::from(step.gap)).sum();
    Steps { steps, reach: before + gaps }
}
