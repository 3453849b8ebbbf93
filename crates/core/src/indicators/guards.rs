//! What stands where in a note, coarsely: enough to say of most patterns that they surely do not.

use super::{
    lexicon::GuardId,
    matcher::{Guard, Token},
};

/// Words of a stretch at least, so that a note of one-word sentences needs no more memory than another.
const LEAST: usize = 6;
/// Words of a stretch at most, so that a sentence without end is not one stretch.
const MOST: usize = 16;

/// For each guard, one bit for each stretch of the note in which it stands.
pub(super) struct Standing {
    /// Words of 64 stretches for one guard.
    width: usize,
    stretches: Vec<u64>,
    /// One bit for each guard that stands anywhere, where a guard has several words of stretches.
    all: Vec<u64>,
    /// For each word of the note, its stretch and the last word of its sentence.
    words: Vec<(u32, u32)>,
}

impl Standing {
    /// Cuts a note into stretches in which nothing stands yet.
    pub(super) fn new(guards: usize, tokens: &[Token]) -> Self {
        let mut words: Vec<(u32, u32)> = Vec::with_capacity(tokens.len());
        let (mut stretch, mut length, mut sentence) = (0, 0, 0);
        for token in tokens {
            let ended = token.place.sentence != sentence && length >= LEAST;
            if ended || length >= MOST {
                stretch += 1;
                length = 0;
            }
            sentence = token.place.sentence;
            length += 1;
            words.push((stretch, 0));
        }
        let mut last: Option<(u32, u32)> = None;
        let mut at = u32::try_from(tokens.len()).unwrap_or(u32::MAX);
        for (token, word) in tokens.iter().zip(&mut words).rev() {
            at = at.saturating_sub(1);
            let ends = last.filter(|(sentence, _)| *sentence == token.place.sentence);
            word.1 = ends.map_or(at, |(_, end)| end);
            last = Some((token.place.sentence, word.1));
        }
        let width = usize::try_from(stretch).unwrap_or(0) / 64 + 1;
        let stretches = vec![0; width * guards];
        let mut all = vec![0; guards.div_ceil(64).max(1)];
        if let Some(first) = all.first_mut() {
            *first = 1;
        }
        Self { width, stretches, all, words }
    }

    /// As if everything stood everywhere: what is found must not depend on the guards.
    #[cfg(test)]
    pub(super) fn fill(&mut self) {
        self.stretches.fill(u64::MAX);
        self.all.fill(u64::MAX);
    }

    /// These guards stand here.
    pub(super) fn add(&mut self, at: usize, guards: &[GuardId]) {
        let Some(stretch) = self.stretch(at) else { return };
        for guard in guards.iter().copied().map(usize::from) {
            if let Some(here) = self.stretches.get_mut(guard * self.width + stretch / 64) {
                *here |= 1 << (stretch % 64);
            }
            // Where the stretches of a guard are one number, that number says it too.
            if self.width > 1
                && let Some(all) = self.all.get_mut(guard / 64)
            {
                *all |= 1 << (guard % 64);
            }
        }
    }

    /// Whether the guard stands anywhere in the note.
    pub(super) fn anywhere(&self, guard: GuardId) -> bool {
        let guard = usize::from(guard);
        if self.width == 1 {
            return guard == 0 || self.stretches.get(guard).is_some_and(|bits| *bits != 0);
        }
        self.all.get(guard / 64).is_some_and(|bits| bits >> (guard % 64) & 1 == 1)
    }

    /// Whether a guard may stand where a pattern needs it, seen from this anchor. `earliest` is the
    /// first word at which the pattern may begin.
    pub(super) fn guarded(&self, guard: &Guard, anchor: usize, earliest: usize) -> bool {
        let Some((_, last)) = self.words.get(anchor) else { return true };
        let last = usize::try_from(*last).unwrap_or(usize::MAX);
        let (from, to) = if guard.near {
            (anchor.saturating_sub(usize::from(guard.before)), anchor + usize::from(guard.after))
        } else {
            (earliest, last.min(anchor + usize::from(guard.after)))
        };
        self.within(guard.id, from, to)
    }

    /// Whether a guard may stand between two words of the note.
    pub(super) fn within(&self, guard: GuardId, from: usize, to: usize) -> bool {
        let end = self.words.len().saturating_sub(1);
        let (Some(from), Some(to)) = (self.stretch(from.min(end)), self.stretch(to.min(end)))
        else {
            return true;
        };
        let (first, last) = (from / 64, to / 64);
        let start = usize::from(guard) * self.width;
        (first..=last).any(|word| {
            let bits = self.stretches.get(start + word).copied().unwrap_or_default();
            let bits = if word == first { bits & u64::MAX << (from % 64) } else { bits };
            let bits = if word == last { bits & u64::MAX >> (63 - to % 64) } else { bits };
            bits != 0
        })
    }

    fn stretch(&self, at: usize) -> Option<usize> {
        self.words.get(at).and_then(|(stretch, _)| usize::try_from(*stretch).ok())
    }
}
