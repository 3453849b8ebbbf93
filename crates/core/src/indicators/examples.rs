//! The examples written beside the rules, played against the rules.

use super::{
    book::{Book, Example},
    scan::scan,
};
use crate::guidance::Problem;

impl Book {
    /// Plays every example: a sentence that must be found and is not, or a near miss that is.
    #[must_use]
    pub fn check_examples(&self) -> Vec<Problem> {
        self.examples().iter().filter_map(|example| self.check(example)).collect()
    }

    /// How many examples there are.
    #[must_use]
    pub fn example_count(&self) -> usize {
        self.examples().len()
    }

    fn check(&self, example: &Example) -> Option<Problem> {
        let found = self.fires(example);
        (found != example.found).then(|| Problem {
            file: example.file.clone(),
            line: example.line,
            code: if found { "near-miss-found" } else { "example-not-found" },
            detail: format!("{}: {:?}", example.rule_prefix, example.text),
        })
    }

    fn fires(&self, example: &Example) -> bool {
        let prefix = &example.rule_prefix;
        let seen = scan(self, &example.text);
        if self.by_id.contains_key(prefix) {
            return seen.findings.iter().any(|finding| finding.indicator == *prefix);
        }
        super::scan::cues(self, &example.text).iter().any(|name| name == prefix)
    }
}
