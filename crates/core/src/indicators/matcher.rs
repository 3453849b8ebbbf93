//! Finds the places of a note that fit a pattern.

use super::{
    lexicon::{ClassId, Entry, EntryId, Lexicon},
    words::{Place, words},
};
use std::ops::Range;

/// How far apart, in words, the parts of a pattern may stand.
const NEAR: usize = 25;

/// One place of a compiled sequence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) class: ClassId,
    pub(super) gap: u8,
    pub(super) optional: bool,
}

/// A compiled sequence.
#[derive(Clone, Debug)]
pub(super) struct Steps {
    pub(super) steps: Box<[Step]>,
    /// Most words that may lie between its first word and its anchor.
    pub(super) reach: usize,
}

/// A compiled pattern; the part that holds the anchor comes first.
#[derive(Clone, Debug)]
pub(super) struct Compiled {
    pub(super) parts: Box<[Steps]>,
    pub(super) vetoes: Box<[Steps]>,
}

/// A word of the note, looked up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) place: Place,
    pub(super) entry: EntryId,
}

/// A phrase of several words that stands in the note.
#[derive(Clone, Copy, Debug)]
struct Stands {
    at: usize,
    phrase: u32,
    words: usize,
}

/// A sequence found: the words it took, as ranges of word numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) taken: Vec<(ClassId, Range<usize>)>,
}

impl Hit {
    pub(super) fn words(&self) -> Range<usize> {
        let start = self.taken.first().map_or(0, |(_, range)| range.start);
        start..self.taken.last().map_or(start, |(_, range)| range.end)
    }
}

/// A note, looked up once, ready for any number of patterns.
pub(super) struct Reading<'a> {
    lexicon: &'a Lexicon,
    pub(super) tokens: Vec<Token>,
    /// Phrases that stand in the note, by ascending first word.
    stands: Vec<Stands>,
    /// For each word, the first of `stands` that does not begin before it.
    stands_from: Vec<u32>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(lexicon: &'a Lexicon, text: &str) -> Self {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        words(text, |word, place| tokens.push(Token { place, entry: lexicon.entry(word) }));
        let stands_from = Vec::with_capacity(tokens.len() + 1);
        let mut reading = Self { lexicon, tokens, stands: Vec::new(), stands_from };
        for at in 0..reading.tokens.len() {
            reading.stands_from.push(u32::try_from(reading.stands.len()).unwrap_or(u32::MAX));
            reading.find_phrases(at);
        }
        reading
    }

    pub(super) fn entry(&self, at: usize) -> Option<&'a Entry> {
        self.lexicon.get(self.tokens.get(at)?.entry)
    }

    fn find_phrases(&mut self, at: usize) {
        let Some(entry) = self.entry(at) else { return };
        for phrase in &entry.phrases {
            let Some(terms) = self.lexicon.phrase(*phrase).map(|phrase| &phrase.terms) else {
                continue;
            };
            let same = |n: usize| self.sentence(at + n) == self.sentence(at);
            let fits = terms.iter().enumerate().skip(1).all(|(n, class)| {
                self.entry(at + n).is_some_and(|entry| entry.classes.binary_search(class).is_ok())
                    && same(n)
            });
            if fits {
                self.stands.push(Stands { at, phrase: *phrase, words: terms.len() });
            }
        }
    }

    fn sentence(&self, at: usize) -> Option<u32> {
        self.tokens.get(at).map(|token| token.place.sentence)
    }

    pub(super) fn clause(&self, at: usize) -> Option<u32> {
        self.tokens.get(at).map(|token| token.place.clause)
    }

    /// Whether the word fills the class alone.
    pub(super) fn fills(&self, at: usize, class: ClassId) -> bool {
        self.entry(at).is_some_and(|entry| entry.classes.binary_search(&class).is_ok())
    }

    pub(super) fn same_sentence(&self, one: usize, other: usize) -> bool {
        self.sentence(one) == self.sentence(other)
    }

    /// Whether the class stands here, as one word or as a phrase.
    pub(super) fn stands(&self, at: usize, class: ClassId) -> bool {
        self.lengths(at, class).next().is_some()
    }

    /// Calls `each` with every pattern worth looking at and the word to look from, in order of word.
    pub(super) fn anchors(&self, mut each: impl FnMut(u32, usize)) {
        let mut stands = self.stands.iter().peekable();
        for at in 0..self.tokens.len() {
            if let Some(entry) = self.entry(at) {
                entry.anchors.iter().for_each(|pattern| each(*pattern, at));
            }
            while let Some(phrase) = stands.next_if(|phrase| phrase.at == at) {
                if let Some(phrase) = self.lexicon.phrase(phrase.phrase) {
                    phrase.anchors.iter().for_each(|pattern| each(*pattern, at));
                }
            }
        }
    }

    /// How many words the class may take from here, longest first.
    fn lengths(&self, at: usize, class: ClassId) -> impl Iterator<Item = usize> {
        let from = self.stands_from.get(at).and_then(|from| usize::try_from(*from).ok());
        let rest = self.stands.get(from.unwrap_or(usize::MAX)..).unwrap_or_default();
        let here = rest.iter().take_while(move |phrase| phrase.at == at);
        let longer = here.filter_map(move |stands| {
            let phrase = self.lexicon.phrase(stands.phrase)?;
            phrase.fills.binary_search(&class).is_ok().then_some(stands.words)
        });
        longer.chain(self.fills(at, class).then_some(1))
    }

    /// The sequence beginning exactly here.
    fn sequence_at(&self, steps: &[Step], at: usize) -> Option<Hit> {
        let mut hit = Hit::default();
        self.step(steps, at, at, &mut hit).then_some(hit)
    }

    fn step(&self, steps: &[Step], start: usize, at: usize, hit: &mut Hit) -> bool {
        let Some((step, rest)) = steps.split_first() else { return true };
        for skipped in 0..=usize::from(step.gap) {
            let from = at + skipped;
            if self.sentence(from).is_none() || self.sentence(from) != self.sentence(start) {
                break;
            }
            for words in self.lengths(from, step.class) {
                hit.taken.push((step.class, from..from + words));
                if self.step(rest, start, from + words, hit) {
                    return true;
                }
                hit.taken.pop();
            }
        }
        step.optional && self.step(rest, start, at, hit)
    }

    /// A pattern seen from its anchor: the first fitting start not before `from`.
    pub(super) fn find(
        &self,
        pattern: &Compiled,
        anchor: usize,
        from: usize,
        allowed: &impl Fn(&Hit) -> bool,
    ) -> Option<Vec<Hit>> {
        let (main, others) = pattern.parts.split_first()?;
        let earliest = anchor.saturating_sub(main.reach).max(from);
        let first = self.search(main, earliest..anchor + 1, allowed)?;
        let words = first.words();
        let near = words.start.saturating_sub(NEAR)..words.end + NEAR;
        let mut hits = vec![first];
        for part in others {
            hits.push(self.search(part, near.clone(), allowed)?);
        }
        let vetoed =
            pattern.vetoes.iter().any(|veto| self.search(veto, near.clone(), allowed).is_some());
        (!vetoed).then_some(hits)
    }

    fn search(
        &self,
        part: &Steps,
        starts: Range<usize>,
        allowed: &impl Fn(&Hit) -> bool,
    ) -> Option<Hit> {
        starts
            .take_while(|at| *at < self.tokens.len())
            .filter_map(|at| self.sequence_at(&part.steps, at))
            .find(allowed)
    }
}
