//! Finds the places of a note that fit a pattern.

use super::{
    coarse::Coarse,
    guards::Standing,
    lexicon::{ClassId, Entry, EntryId, GuardId, Lexicon},
    wordmap::Word,
    words::{Place, words},
};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// How far apart, in words, the parts of a pattern may stand.
pub(super) const NEAR: usize = 25;

/// Guards of one pattern at most: a further one seldom says no where the first two did not.
pub(super) const MOST_GUARDS: usize = 3;

/// One place of a compiled sequence.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) class: ClassId,
    pub(super) gap: u8,
    pub(super) optional: bool,
}

/// A compiled sequence.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Steps {
    pub(super) steps: Box<[Step]>,
    /// Most words that may lie between its first word and its anchor.
    pub(super) reach: usize,
    /// The rarest place that cannot be missing, and the words by which it may stand after the first.
    pub(super) guard: GuardId,
    pub(super) offset: usize,
    /// The place by which the pattern is looked at, and the words by which the one before it may
    /// stand before it.
    pub(super) anchor: usize,
    pub(super) back: usize,
}

/// A compiled pattern; the part that holds the anchor comes first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Compiled {
    pub(super) parts: Box<[Steps]>,
    pub(super) vetoes: Box<[Steps]>,
    /// What must stand near the anchor for the pattern to be found from it.
    pub(super) guards: Box<[Guard]>,
}

/// A class that must stand within some words of an anchor.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Guard {
    pub(super) id: GuardId,
    /// Words before the anchor at most.
    pub(super) before: u16,
    /// Words after the anchor at most.
    pub(super) after: u16,
    /// It belongs to another part of the pattern and may stand in another sentence.
    pub(super) near: bool,
}

/// A pattern's guards by themselves and side by side: nearly every look at a pattern ends with them.
#[derive(Debug, Default)]
pub(super) struct Bounds {
    /// Those beyond its own are the guard that is always there.
    guards: [Guard; MOST_GUARDS],
    /// Most words that may lie before the anchor.
    reach: u16,
    /// The places right before and right after the anchor, unless they may be missing, and the words
    /// by which they may stand before and after it at most.
    before: Option<(ClassId, u16)>,
    next: Option<(ClassId, u16)>,
}

impl Bounds {
    pub(super) fn of(pattern: &Compiled) -> Self {
        let mut bounds = Self::default();
        let short = |words: usize| u16::try_from(words).unwrap_or(u16::MAX);
        if let Some(main) = pattern.parts.first()
            && let Some((before, [anchor, rest @ ..])) = main.steps.split_at_checked(main.anchor)
        {
            let longest = main.back.saturating_sub(usize::from(anchor.gap));
            let needed = |step: Option<&Step>, words| {
                step.filter(|step| !step.optional).map(|step| (step.class, short(words)))
            };
            let next = rest.first();
            let gap = next.map_or(0, |next| usize::from(next.gap));
            bounds.reach = short(main.reach);
            bounds.before = needed(before.last(), main.back);
            bounds.next = needed(next, longest + gap);
        }
        bounds.guards.iter_mut().zip(&pattern.guards).for_each(|(to, guard)| *to = *guard);
        bounds
    }

    /// Whether all may stand where they must, seen from this anchor.
    fn hold(&self, standing: &Standing, at: usize) -> bool {
        let earliest = at.saturating_sub(usize::from(self.reach));
        let mut guards = self.guards.iter().take_while(|guard| guard.id != 0);
        guards.all(|guard| standing.guarded(guard, at, earliest))
    }
}

/// A word of the note, looked up.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Token {
    pub(super) place: Place,
    pub(super) entry: EntryId,
    /// What it may fill alone, or with words that follow.
    coarse: Coarse,
    /// Whether some phrase can begin with it, and whether some can go on with it.
    begins: bool,
    follows: bool,
}

impl Token {
    /// Takes over what is asked for most often.
    fn know(&mut self, entry: &Entry) {
        (self.coarse, self.begins, self.follows) = (entry.coarse, entry.begins, entry.follows);
    }
}

/// The words of a note, looked up; `also` is told of every word, and of its stem if that is known.
pub(super) fn tokens(
    lexicon: &Lexicon,
    text: &str,
    mut also: impl FnMut(&Word<'_>, Option<u32>),
) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(text.len() / 5);
    words(text, |word, place| {
        let word = Word::new(word);
        let known = lexicon.look_up(&word);
        tokens.push(Token { place, entry: known.entry, ..Token::default() });
        also(&word, known.stem);
    });
    tokens
}

/// A phrase of several words that stands in the note.
#[derive(Clone, Copy, Debug)]
struct Stands {
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

/// From which words, counted from where a sequence begins, which number of remaining places cannot
/// be filled. Without it a note made of one pattern's words would be tried in every combination.
#[derive(Default)]
struct Failed([u64; 8]);

impl Failed {
    fn knows(&self, places: usize, words: usize) -> bool {
        words < 64 && self.0.get(places).is_some_and(|failed| failed >> words & 1 == 1)
    }

    fn add(&mut self, places: usize, words: usize) {
        if let (Some(failed), true) = (self.0.get_mut(places), words < 64) {
            *failed |= 1 << words;
        }
    }
}

/// A note, looked up once, ready for any number of patterns.
pub(super) struct Reading<'a> {
    lexicon: &'a Lexicon,
    pub(super) tokens: Vec<Token>,
    /// Phrases that stand in the note, by ascending first word.
    stands: Vec<Stands>,
    /// For each word, the first of `stands` that does not begin before it; and one more.
    stands_from: Vec<u32>,
    standing: Standing,
}

impl<'a> Reading<'a> {
    /// Makes the words of a note ready.
    pub(super) fn of(lexicon: &'a Lexicon, mut tokens: Vec<Token>) -> Self {
        for token in &mut tokens {
            lexicon.get(token.entry).into_iter().for_each(|entry| token.know(entry));
        }
        let stands_from = Vec::with_capacity(tokens.len() + 1);
        let standing = Standing::new(lexicon.guards(), &tokens);
        let mut reading = Self { lexicon, tokens, stands: Vec::new(), stands_from, standing };
        for at in 0..reading.tokens.len() {
            reading.stands_from.push(u32::try_from(reading.stands.len()).unwrap_or(u32::MAX));
            if let Some(entry) = reading.entry(at) {
                reading.standing.add(at, &entry.guards);
            }
            reading.find_phrases(at);
        }
        reading.stands_from.push(u32::try_from(reading.stands.len()).unwrap_or(u32::MAX));
        reading
    }

    /// As if everything stood everywhere.
    #[cfg(test)]
    pub(super) fn without_guards(mut self) -> Self {
        self.standing.fill();
        self
    }

    /// The phrases that begin at each word, and their words.
    #[cfg(test)]
    pub(super) fn phrases(&self) -> Vec<Vec<(u32, usize)>> {
        let at = |at| self.here(at).iter().map(|one| (one.phrase, one.words)).collect();
        (0..self.tokens.len()).map(at).collect()
    }

    pub(super) fn entry(&self, at: usize) -> Option<&'a Entry> {
        self.lexicon.get(self.tokens.get(at)?.entry)
    }

    fn find_phrases(&mut self, at: usize) {
        let (Some(first), Some(second)) = (self.tokens.get(at), self.tokens.get(at + 1)) else {
            return;
        };
        if !first.begins || !second.follows {
            return;
        }
        for begun in self.lexicon.begun_by(first.entry, second.entry) {
            if begun.third.is_some_and(|class| !self.fills(at + 2, class)) {
                continue;
            }
            let Some(phrase) = self.lexicon.phrase(begun.phrase) else { continue };
            let fits = |(n, class): (usize, &ClassId)| {
                self.same_sentence(at, at + n) && (n < 3 || self.fills(at + n, *class))
            };
            if phrase.terms.iter().enumerate().skip(1).all(fits) {
                self.stands.push(Stands { phrase: begun.phrase, words: phrase.terms.len() });
                self.standing.add(at, &phrase.guards);
                if let Some(token) = self.tokens.get_mut(at) {
                    token.coarse.add(phrase.coarse);
                }
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
        let token = self.tokens.get(at).filter(|token| token.coarse.may(class));
        token.is_some_and(|token| self.lexicon.fills(token.entry, class))
    }

    pub(super) fn same_sentence(&self, one: usize, other: usize) -> bool {
        self.sentence(one) == self.sentence(other)
    }

    /// Whether the class stands here, as one word or as a phrase.
    pub(super) fn stands(&self, at: usize, class: ClassId) -> bool {
        let may = self.tokens.get(at).is_some_and(|token| token.coarse.may(class));
        may && (self.fills(at, class) || self.longer(at, class).next().is_some())
    }

    /// Calls `each` with every pattern worth looking at and the word to look from, in order of word.
    pub(super) fn anchors(&self, mut each: impl FnMut(u32, usize)) {
        for at in 0..self.tokens.len() {
            let alone = self.entry(at).map(|entry| &entry.anchors);
            let phrases = self.here(at).iter().filter_map(|here| self.lexicon.phrase(here.phrase));
            let phrases = phrases.map(|phrase| &phrase.anchors);
            for anchor in alone.into_iter().chain(phrases).flatten() {
                if self.standing.anywhere(anchor.guard) && self.guarded(anchor.pattern, at) {
                    each(anchor.pattern, at);
                }
            }
        }
    }

    /// Whether what a pattern needs may stand right before and right after this anchor; where not,
    /// [`Reading::hooks`] says no.
    pub(super) fn may_hook(&self, pattern: u32, at: usize) -> bool {
        let Some(bounds) = self.lexicon.bounds(pattern) else { return true };
        let any = |from: usize, to: usize, class: ClassId| {
            let words = self.tokens.get(from.min(to)..to.min(self.tokens.len()));
            words.is_none_or(|words| words.iter().any(|word| word.coarse.may(class)))
        };
        let next = |(class, words): (ClassId, u16)| any(at + 1, at + usize::from(words) + 1, class);
        let before =
            |(class, words): (ClassId, u16)| any(at.saturating_sub(usize::from(words)), at, class);
        bounds.next.is_none_or(next) && bounds.before.is_none_or(before)
    }

    /// Whether what a pattern needs may stand around this anchor.
    fn guarded(&self, pattern: u32, at: usize) -> bool {
        self.lexicon.bounds(pattern).is_none_or(|bounds| bounds.hold(&self.standing, at))
    }

    /// The phrases that begin here.
    fn here(&self, at: usize) -> &[Stands] {
        let bound = |at: usize| usize::try_from(*self.stands_from.get(at)?).ok();
        let range = bound(at).zip(bound(at + 1));
        range.and_then(|(from, to)| self.stands.get(from..to)).unwrap_or_default()
    }

    fn longer(&self, at: usize, class: ClassId) -> impl Iterator<Item = usize> {
        self.here(at).iter().filter_map(move |stands| {
            let phrase = self.lexicon.phrase(stands.phrase)?;
            phrase.fills.binary_search(&class).is_ok().then_some(stands.words)
        })
    }

    /// How many words the class may take from here, longest first.
    fn lengths(&self, at: usize, class: ClassId) -> impl Iterator<Item = usize> {
        let may = self.tokens.get(at).is_some_and(|token| token.coarse.may(class));
        let longer = may.then(|| self.longer(at, class)).into_iter().flatten();
        longer.chain((may && self.fills(at, class)).then_some(1))
    }

    /// Fills the remaining places from here on. What failed once from a word fails again.
    fn step(
        &self,
        steps: &[Step],
        from: (usize, usize),
        hit: &mut Hit,
        failed: &mut Failed,
    ) -> bool {
        let Some((step, rest)) = steps.split_first() else { return true };
        let (start, at) = from;
        if failed.knows(steps.len(), at - start) {
            return false;
        }
        for skipped in 0..=usize::from(step.gap) {
            let here = at + skipped;
            if self.sentence(here).is_none() || self.sentence(here) != self.sentence(start) {
                break;
            }
            for words in self.lengths(here, step.class) {
                hit.taken.push((step.class, here..here + words));
                if self.step(rest, (start, here + words), hit, failed) {
                    return true;
                }
                hit.taken.pop();
            }
        }
        if step.optional && self.step(rest, from, hit, failed) {
            return true;
        }
        failed.add(steps.len(), at - start);
        false
    }

    /// Whether the pattern's main part can stand so that its anchor is this word, as
    /// [`Reading::anchors`] named it: what follows the
    /// anchor fits, and what comes right before it may.
    pub(super) fn hooks(&self, pattern: &Compiled, at: usize) -> bool {
        let Some(main) = pattern.parts.first() else { return false };
        let Some((before, [anchor, rest @ ..])) = main.steps.split_at_checked(main.anchor) else {
            return false;
        };
        let (mut hit, mut failed) = (Hit::default(), Failed::default());
        let fits = self
            .lengths(at, anchor.class)
            .any(|words| self.step(rest, (at, at + words), &mut hit, &mut failed));
        let before = before.last().filter(|step| !step.optional);
        fits && before.is_none_or(|before| {
            (at.saturating_sub(main.back)..at).any(|one| self.stands(one, before.class))
        })
    }

    /// How often [`Reading::anchors`] names a pattern at this word.
    pub(super) fn times(&self, pattern: &Compiled, at: usize) -> usize {
        let anchor = pattern.parts.first().and_then(|main| main.steps.get(main.anchor));
        anchor.map_or(0, |anchor| self.lengths(at, anchor.class).count())
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
        if !pattern.guards.iter().all(|guard| self.standing.guarded(guard, anchor, earliest)) {
            return None;
        }
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
        let first = part.steps.first()?;
        let last = starts.end + part.offset;
        if part.guard != 0 && !self.standing.within(part.guard, starts.start, last) {
            return None;
        }
        let mut hit = Hit::default();
        for at in starts.start..starts.end.min(self.tokens.len()) {
            if !self.stands(at, first.class) {
                continue;
            }
            hit.taken.clear();
            let mut failed = Failed::default();
            if self.step(&part.steps, (at, at), &mut hit, &mut failed) && allowed(&hit) {
                return Some(hit);
            }
        }
        None
    }
}
