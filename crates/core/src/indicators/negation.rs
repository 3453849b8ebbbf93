//! When a match does not count because the note says the opposite, and when it counts less because
//! the person denies it.

use super::{
    lexicon::ClassId,
    matcher::{Hit, Reading},
};
use serde::{Deserialize, Serialize};

/// How far before its first word a plain negation reaches, in words.
const PLAIN: usize = 3;
/// How far "no sign of …" and "denies …" reach, in words.
const FAR: usize = 9;

/// The classes that the rules below need; see `concepts/engine.toml`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Negation {
    /// `{not}` and `{no-one}`.
    pub(super) negates: ClassId,
    /// `{sign-of}`.
    pub(super) sign_of: ClassId,
    /// `{denies}`.
    pub(super) denies: ClassId,
    /// `{no-denial}`.
    pub(super) no_denial: ClassId,
}

impl Negation {
    /// Whether the note says that this is not so.
    pub(super) fn denied_by_note(&self, reading: &Reading<'_>, hit: &Hit) -> bool {
        let words = hit.words();
        let own = |at: usize| hit.taken.iter().any(|(_, range)| range.contains(&at));
        let negates = |at: usize| !own(at) && self.negates_at(reading, at);
        if words.clone().any(negates) {
            return true;
        }
        let before = |reach: usize| words.start.saturating_sub(reach)..words.start;
        let clause = reading.clause(words.start);
        let plain = before(PLAIN)
            .any(|at| reading.clause(at) == clause && negates(at) && !self.denied_at(reading, at));
        let far = || {
            before(FAR).any(|at| {
                negates(at)
                    && reading.same_sentence(at, words.start)
                    && (at + 1..at + 3).any(|next| reading.stands(next, self.sign_of))
            })
        };
        plain || far()
    }

    /// Whether the person is reported to deny it.
    pub(super) fn denied_by_person(&self, reading: &Reading<'_>, hit: &Hit) -> bool {
        let start = hit.words().start;
        (start.saturating_sub(FAR)..start)
            .any(|at| self.denied_at(reading, at) && reading.same_sentence(at, start))
    }

    fn denied_at(&self, reading: &Reading<'_>, at: usize) -> bool {
        reading.stands(at, self.denies)
    }

    fn negates_at(&self, reading: &Reading<'_>, at: usize) -> bool {
        reading.stands(at, self.negates) && !reading.stands(at, self.no_denial)
    }
}
