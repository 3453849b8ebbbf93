//! Every word, prefix and phrase of the guidance, compiled so that one look-up per word of a note
//! says which places of which patterns it can fill.

use super::{
    coarse::Coarse,
    common::commonness,
    matcher::{Bounds, Compiled},
    pattern::{Choice, MIN_PREFIX, Sequence, Term},
    wordmap::{Prefix, Quick, Sieve, Word, WordMap},
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
};

/// A set of choices that some place of some pattern allows.
pub(super) type ClassId = u16;
/// A word, or a prefix, that some class knows. Zero is the word nobody knows.
pub(super) type EntryId = u32;

/// What is known of a word.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Known {
    pub(super) entry: EntryId,
    /// Its stem as [`super::reading`] has it, where it was looked up beforehand.
    pub(super) stem: Option<u32>,
}

/// A class that some pattern needs besides the one it is looked at by. Zero is always there.
pub(super) type GuardId = u16;

/// A pattern worth looking at, and what must stand in the note besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Anchor {
    /// The pattern, as an index of the caller.
    pub(super) pattern: u32,
    /// The rarest thing that it needs besides.
    pub(super) guard: GuardId,
}

/// What a word of a note is, by its entry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Classes it can fill alone, ascending.
    pub(super) classes: Box<[ClassId]>,
    /// The same, coarsely.
    #[serde(skip)]
    pub(super) coarse: Coarse,
    /// Its row of [`Lexicon::bits`], if it fills so many classes that it has one.
    row: Option<u32>,
    /// Whether some phrase can begin with it, and whether some can go on with it.
    pub(super) begins: bool,
    pub(super) follows: bool,
    /// Guards that it satisfies alone.
    pub(super) guards: Box<[GuardId]>,
    /// Patterns to look at when this word stands somewhere, ascending.
    pub(super) anchors: Box<[Anchor]>,
}

/// A concept's phrase of several words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Phrase {
    /// Classes that it fills as a whole, ascending.
    pub(super) fills: Box<[ClassId]>,
    /// The same, coarsely.
    #[serde(skip)]
    pub(super) coarse: Coarse,
    /// What each of its words must be.
    pub(super) terms: Box<[ClassId]>,
    /// Guards that it satisfies as a whole.
    pub(super) guards: Box<[GuardId]>,
    /// Patterns to look at when it stands somewhere, ascending.
    pub(super) anchors: Box<[Anchor]>,
}

/// A phrase that may begin with two words, and what its third must be, if it has one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    pub(super) phrase: u32,
    pub(super) third: Option<ClassId>,
}

/// The compiled words.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Lexicon {
    words: WordMap<Known>,
    /// Prefixes by their first letters, longest first.
    prefixes: HashMap<u32, Vec<Prefix<EntryId>>, Quick>,
    entries: Vec<Entry>,
    phrases: Vec<Phrase>,
    /// Phrases by the entries of their first two words: a stretch of `by_pair`.
    pairs: HashMap<(EntryId, EntryId), Range<u32>, Quick>,
    by_pair: Vec<u32>,
    /// The same, with what must follow.
    #[serde(skip)]
    begun: Vec<Begun>,
    #[serde(skip)]
    sieve: Sieve,
    /// One bit a class, for entries that fill many.
    bits: Vec<u64>,
    /// Words of `bits` in one row.
    width: usize,
    /// How many guards there are.
    guards: usize,
    /// By pattern: what must stand near its anchor.
    #[serde(skip)]
    bounds: Vec<Bounds>,
}

/// Entries with more classes than this have a row of bits; in fewer, looking is as quick.
const FEW: usize = 8;

impl Lexicon {
    /// The entry of a word as [`super::words`] gives it.
    pub(super) fn look_up(&self, word: &Word<'_>) -> Known {
        if let Some(known) = self.words.get(word) {
            return *known;
        }
        let candidates = first_letters(word.bytes).and_then(|start| self.prefixes.get(&start));
        let found = candidates.into_iter().flatten().find(|prefix| prefix.begins(word));
        Known { entry: found.map_or(0, |prefix| prefix.value), stem: None }
    }

    /// Looks up the stems of all its words beforehand.
    pub(super) fn know_stems(&mut self, stem: impl Fn(&Word<'_>) -> u32) {
        self.words.for_each(|word, known| known.stem = Some(stem(word)));
    }

    /// Works out what is quicker to work out than to read: call it once all patterns are there.
    pub(super) fn ready<'a>(&mut self, patterns: impl Iterator<Item = &'a Compiled>) {
        for entry in &mut self.entries {
            entry.coarse = Coarse::of(&entry.classes);
        }
        for phrase in &mut self.phrases {
            phrase.coarse = Coarse::of(&phrase.fills);
        }
        self.bounds = patterns.map(Bounds::of).collect();
        let third = |id: u32| self.phrase(id).and_then(|phrase| phrase.terms.get(2).copied());
        let begun = self.by_pair.iter().map(|id| Begun { phrase: *id, third: third(*id) });
        self.begun = begun.collect();
        self.sieve = Sieve::of(self.pairs.keys());
    }

    /// What must stand near a pattern's anchor.
    pub(super) fn bounds(&self, pattern: u32) -> Option<&Bounds> {
        self.bounds.get(place(pattern))
    }

    /// How many guards there are, the one that is always there included.
    pub(super) fn guards(&self) -> usize {
        self.guards
    }

    /// Whether a word fills a class alone.
    pub(super) fn fills(&self, entry: EntryId, class: ClassId) -> bool {
        let Some(entry) = self.get(entry) else { return false };
        let Some(row) = entry.row else { return entry.classes.contains(&class) };
        let at = usize::try_from(row).unwrap_or(usize::MAX).saturating_mul(self.width);
        let class = usize::from(class);
        self.bits.get(at + class / 64).is_some_and(|bits| bits >> (class % 64) & 1 == 1)
    }

    /// Phrases whose first two words these can be, ascending.
    pub(super) fn begun_by(&self, first: EntryId, second: EntryId) -> &[Begun] {
        if !self.sieve.may((first, second)) {
            return &[];
        }
        let range = self.pairs.get(&(first, second));
        let range = range.map(|range| place(range.start)..place(range.end));
        range.and_then(|range| self.begun.get(range)).unwrap_or_default()
    }

    /// What a word is.
    pub(super) fn get(&self, entry: EntryId) -> Option<&Entry> {
        self.entries.get(usize::try_from(entry).ok()?)
    }

    /// A phrase.
    pub(super) fn phrase(&self, phrase: u32) -> Option<&Phrase> {
        self.phrases.get(usize::try_from(phrase).ok()?)
    }
}

/// The first letters of a word, by which prefixes are kept.
fn first_letters(word: &[u8]) -> Option<u32> {
    let [one, two, three] = *word.first_chunk::<MIN_PREFIX>()?;
    Some(u32::from_le_bytes([one, two, three, 0]))
}

fn place(index: u32) -> usize {
    usize::try_from(index).unwrap_or(usize::MAX)
}

/// Collects concepts and places, then compiles them.
#[derive(Debug, Default)]
pub(super) struct Builder {
    classes: BTreeMap<BTreeSet<Choice>, ClassId>,
    /// By concept: its single words, and its longer phrases as sequences of classes.
    concepts: BTreeMap<String, (BTreeSet<Choice>, Vec<Vec<ClassId>>)>,
    anchors: Vec<(ClassId, Anchor)>,
    guards: BTreeMap<ClassId, GuardId>,
    longest: usize,
}

impl Builder {
    /// The class of a place's choices.
    pub(super) fn class(&mut self, term: &Term) -> ClassId {
        let choices: BTreeSet<Choice> = term.choices.iter().cloned().collect();
        let next = ClassId::try_from(self.classes.len()).unwrap_or(ClassId::MAX);
        *self.classes.entry(choices).or_insert(next)
    }

    /// Adds a phrase to a concept.
    pub(super) fn add_phrase(&mut self, concept: &str, phrase: &Sequence) {
        let classes: Vec<ClassId> = phrase.iter().map(|term| self.class(term)).collect();
        let (words, phrases) = self.concepts.entry(concept.to_owned()).or_default();
        match phrase.as_slice() {
            [only] => words.extend(only.choices.iter().cloned()),
            _ => {
                self.longest = self.longest.max(classes.len());
                phrases.push(classes);
            }
        }
    }

    /// Whether a concept has been given any phrase.
    pub(super) fn knows(&self, concept: &str) -> bool {
        self.concepts.contains_key(concept)
    }

    /// Says that a pattern is worth looking at where this class stands.
    pub(super) fn anchor(&mut self, class: ClassId, anchor: Anchor) {
        self.anchors.push((class, anchor));
    }

    /// The guard that stands wherever this class does.
    pub(super) fn guard(&mut self, class: ClassId) -> GuardId {
        let next = GuardId::try_from(self.guards.len() + 1).unwrap_or(0);
        *self.guards.entry(class).or_insert(next)
    }

    /// The most words that a phrase of a concept has.
    pub(super) fn longest_phrase(&self) -> usize {
        self.longest
    }

    /// How common the words of a place are, for choosing what to look at a pattern by.
    pub(super) fn commonness(&self, term: &Term) -> usize {
        term.choices
            .iter()
            .map(|choice| match choice {
                Choice::Concept(name) => self.concepts.get(name).map_or(0, |(words, phrases)| {
                    words.iter().map(commonness).sum::<usize>() + phrases.len()
                }),
                other => commonness(other),
            })
            .sum()
    }

    /// Compiles everything.
    pub(super) fn build(self) -> Lexicon {
        let mut fills: BTreeMap<&Choice, BTreeSet<ClassId>> = BTreeMap::new();
        for (choices, class) in &self.classes {
            for choice in choices {
                fills.entry(choice).or_default().insert(*class);
            }
        }
        let of_concept =
            |name: &str| fills.get(&Choice::Concept(name.to_owned())).cloned().unwrap_or_default();
        let mut by_choice: BTreeMap<Choice, BTreeSet<ClassId>> = fills
            .iter()
            .filter(|(choice, _)| !matches!(choice, Choice::Concept(_)))
            .map(|(choice, classes)| ((*choice).clone(), classes.clone()))
            .collect();
        let mut phrases = Vec::new();
        for (name, (words, longer)) in &self.concepts {
            let classes = of_concept(name);
            for word in words {
                by_choice.entry(word.clone()).or_default().extend(&classes);
            }
            for terms in longer {
                phrases.push((classes.clone(), terms.clone()));
            }
        }
        let mut lexicon = assemble(&by_choice, phrases, &self.anchors, &self.guards);
        lexicon.guards = self.guards.len() + 1;
        lexicon.width = self.classes.len().div_ceil(64);
        lexicon.index();
        lexicon
    }
}

fn assemble(
    by_choice: &BTreeMap<Choice, BTreeSet<ClassId>>,
    phrases: Vec<(BTreeSet<ClassId>, Vec<ClassId>)>,
    anchors: &[(ClassId, Anchor)],
    guards: &BTreeMap<ClassId, GuardId>,
) -> Lexicon {
    let prefixes: BTreeMap<String, BTreeSet<ClassId>> = by_choice
        .iter()
        .filter_map(|(choice, classes)| match choice {
            Choice::Prefix(text) => Some((text.clone(), classes.clone())),
            _ => None,
        })
        .collect();
    // Looking up each beginning of a word is far less than trying every prefix on every word.
    let covered = |word: &str| -> BTreeSet<ClassId> {
        let starts = (MIN_PREFIX..=word.len()).filter_map(|length| word.get(..length));
        starts.filter_map(|start| prefixes.get(start)).flatten().copied().collect()
    };
    let indices = Indices::new(anchors, guards);
    let mut lexicon = Lexicon { entries: vec![Entry::default()], ..Lexicon::default() };
    for (choice, classes) in by_choice {
        if let Choice::Word(word) = choice {
            let id = lexicon.add(indices.entry(classes.union(&covered(word)).copied().collect()));
            lexicon.words.or_insert(word.as_bytes(), Known { entry: id, stem: None });
        }
    }
    for word in prefixes.keys() {
        let id = lexicon.add(indices.entry(covered(word)));
        let Some(start) = first_letters(word.as_bytes()) else { continue };
        lexicon.prefixes.entry(start).or_default().push(Prefix::new(word.as_bytes(), id));
    }
    for list in lexicon.prefixes.values_mut() {
        list.sort_by_key(|prefix| std::cmp::Reverse(prefix.len()));
    }
    lexicon.add_misspellings(by_choice.keys());
    lexicon.phrases = phrases
        .into_iter()
        .map(|(fills, terms)| Phrase {
            anchors: indices.anchors(&fills),
            guards: indices.guards(&fills),
            fills: fills.into_iter().collect(),
            coarse: Coarse::default(),
            terms: terms.into_boxed_slice(),
        })
        .collect();
    lexicon
}

/// What follows from a class: patterns to look at, and what they need besides.
struct Indices<'a> {
    anchors: BTreeMap<ClassId, Vec<Anchor>>,
    guards: &'a BTreeMap<ClassId, GuardId>,
}

impl<'a> Indices<'a> {
    fn new(anchors: &[(ClassId, Anchor)], guards: &'a BTreeMap<ClassId, GuardId>) -> Self {
        let mut all = Self { anchors: BTreeMap::new(), guards };
        for (class, anchor) in anchors {
            all.anchors.entry(*class).or_default().push(*anchor);
        }
        all
    }

    fn anchors(&self, classes: &BTreeSet<ClassId>) -> Box<[Anchor]> {
        let found = classes.iter().filter_map(|class| self.anchors.get(class)).flatten();
        found.copied().collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn guards(&self, classes: &BTreeSet<ClassId>) -> Box<[GuardId]> {
        classes.iter().filter_map(|class| self.guards.get(class)).copied().collect()
    }

    fn entry(&self, classes: BTreeSet<ClassId>) -> Entry {
        Entry {
            guards: self.guards(&classes),
            anchors: self.anchors(&classes),
            classes: classes.into_iter().collect(),
            ..Entry::default()
        }
    }
}

impl Lexicon {
    /// Rows of bits, and phrases by their first two words.
    fn index(&mut self) {
        // Words of one concept fill the same classes: one row for all keeps the table small.
        let mut rows: BTreeMap<Box<[ClassId]>, Option<u32>> = BTreeMap::new();
        for entry in self.entries.iter_mut().filter(|entry| entry.classes.len() > FEW) {
            if let Some(row) = rows.get(&entry.classes) {
                entry.row = *row;
                continue;
            }
            entry.row = u32::try_from(self.bits.len() / self.width).ok();
            rows.insert(entry.classes.clone(), entry.row);
            let mut row = vec![0_u64; self.width];
            for class in entry.classes.iter().copied().map(usize::from) {
                if let Some(bits) = row.get_mut(class / 64) {
                    *bits |= 1 << (class % 64);
                }
            }
            self.bits.append(&mut row);
        }
        let mut holders: BTreeMap<ClassId, Vec<EntryId>> = BTreeMap::new();
        for (entry, id) in self.entries.iter().zip(0..) {
            entry.classes.iter().for_each(|class| holders.entry(*class).or_default().push(id));
        }
        let holders = |class: ClassId| holders.get(&class).map(Vec::as_slice).unwrap_or_default();
        let mut pairs: BTreeMap<(EntryId, EntryId), Vec<u32>> = BTreeMap::new();
        for (phrase, id) in self.phrases.iter().zip(0..) {
            let [first, second, ..] = *phrase.terms else { continue };
            for first in holders(first) {
                for second in holders(second) {
                    pairs.entry((*first, *second)).or_default().push(id);
                }
            }
        }
        for (pair, mut phrases) in pairs {
            for (id, begins) in [(pair.0, true), (pair.1, false)] {
                if let Some(entry) = self.entries.get_mut(place(id)) {
                    entry.begins |= begins;
                    entry.follows |= !begins;
                }
            }
            let start = self.by_pair.len();
            self.by_pair.append(&mut phrases);
            let range = u32::try_from(start).ok().zip(u32::try_from(self.by_pair.len()).ok());
            if let Some((start, end)) = range {
                self.pairs.insert(pair, start..end);
            }
        }
    }

    fn add(&mut self, entry: Entry) -> EntryId {
        self.entries.push(entry);
        EntryId::try_from(self.entries.len() - 1).unwrap_or(0)
    }

    /// Tired fingers swap two neighbours or type a double letter once. Other slips would turn one
    /// real word into another ("brought" and "bought"), so they are left alone.
    fn add_misspellings<'a>(&mut self, choices: impl Iterator<Item = &'a Choice>) {
        const LONG_ENOUGH: usize = 7;
        let mut slips: BTreeMap<Vec<u8>, EntryId> = BTreeMap::new();
        for choice in choices {
            let Choice::Word(word) = choice else { continue };
            let word = word.as_bytes();
            let Some(Known { entry: id, .. }) = self.words.get(&Word::new(word)).copied() else {
                continue;
            };
            if word.len() < LONG_ENOUGH || !word.is_ascii() {
                continue;
            }
            for at in 1..word.len() - 1 {
                let mut swapped = word.to_vec();
                swapped.swap(at, at + 1);
                slips.entry(swapped).or_insert(id);
                if word.get(at) == word.get(at - 1) {
                    let mut single = word.to_vec();
                    single.remove(at);
                    slips.entry(single).or_insert(id);
                }
            }
        }
        for (word, id) in slips {
            self.words.or_insert(&word, Known { entry: id, stem: None });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::indicators::pattern::sequence;

    fn lexicon() -> (Lexicon, ClassId) {
        let mut builder = Builder::default();
        for phrase in ["passport", "pass*", "identity card|paper*", "accommodation"] {
            builder.add_phrase("document", &sequence(phrase).unwrap());
        }
        let class = builder.class(&sequence("{document}|visa").unwrap()[0]);
        let mut lexicon = builder.build();
        lexicon.ready(std::iter::empty());
        (lexicon, class)
    }

    fn fills(lexicon: &Lexicon, word: &str, class: ClassId) -> bool {
        lexicon.fills(lexicon.look_up(&Word::new(word.as_bytes())).entry, class)
    }

    #[test]
    fn words_prefixes_slips_and_phrases_fill_their_class() {
        let (lexicon, class) = lexicon();
        for word in ["passport", "passbook", "visa", "pasport", "passprot", "accomodation"] {
            assert!(fills(&lexicon, word, class), "{word}");
        }
        for word in ["identity", "port", "pas", "visas", ""] {
            assert!(!fills(&lexicon, word, class), "{word}");
        }
        let entry = |word: &[u8]| lexicon.look_up(&Word::new(word)).entry;
        let begun = lexicon.begun_by(entry(b"identity"), entry(b"papers"));
        let phrase = lexicon.phrase(begun[0].phrase).unwrap();
        assert_eq!(phrase.terms.len(), 2);
        assert!(phrase.fills.contains(&class));
    }
}
