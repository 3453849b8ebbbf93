//! Every word, prefix and phrase of the guidance, compiled so that one look-up per word of a note
//! says which places of which patterns it can fill.

use super::pattern::{Choice, MIN_PREFIX, Sequence, Term};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::LazyLock,
};

/// A set of choices that some place of some pattern allows.
pub(super) type ClassId = u16;
/// A word, or a prefix, that some class knows. Zero is the word nobody knows.
pub(super) type EntryId = u32;

/// What a word of a note is, by its entry.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    /// Classes it can fill alone, ascending.
    pub(super) classes: Box<[ClassId]>,
    /// Phrases that it can begin.
    pub(super) phrases: Box<[u32]>,
    /// Patterns to look at when this word stands somewhere, as indices of the caller.
    pub(super) anchors: Box<[u32]>,
}

/// A concept's phrase of several words.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    /// Classes that it fills as a whole, ascending.
    pub(super) fills: Box<[ClassId]>,
    /// What each of its words must be.
    pub(super) terms: Box<[ClassId]>,
    /// Patterns to look at when it stands somewhere.
    pub(super) anchors: Box<[u32]>,
}

/// Prefixes with the same first letters, longest first.
type Prefixes = Vec<(Box<[u8]>, EntryId)>;

/// The compiled words.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    words: HashMap<Box<[u8]>, EntryId, Quick>,
    /// Prefixes by their first letters, longest first.
    prefixes: HashMap<[u8; MIN_PREFIX], Prefixes, Quick>,
    pub(super) entries: Vec<Entry>,
    pub(super) phrases: Vec<Phrase>,
}

/// FNV-1a: a note's words are short and the table is ours, so a keyed hash would only cost time.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quick;

/// The state of [`Quick`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Fnv(u64);

impl std::hash::BuildHasher for Quick {
    type Hasher = Fnv;
    fn build_hasher(&self) -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl std::hash::Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
        }
    }
    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
    }
    // The length of a slice adds nothing: no key here is the beginning of another and differs in
    // nothing else.
    fn write_usize(&mut self, _: usize) {}
}

impl Lexicon {
    /// The entry of a word as [`super::words`] gives it.
    pub(super) fn entry(&self, word: &[u8]) -> EntryId {
        if let Some(id) = self.words.get(word) {
            return *id;
        }
        let Some(start) = word.first_chunk::<MIN_PREFIX>() else { return 0 };
        let Some(candidates) = self.prefixes.get(start) else { return 0 };
        candidates.iter().find(|(prefix, _)| word.starts_with(prefix)).map_or(0, |(_, id)| *id)
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

/// Collects concepts and places, then compiles them.
#[derive(Debug, Default)]
pub(super) struct Builder {
    classes: BTreeMap<BTreeSet<Choice>, ClassId>,
    /// By concept: its single words, and its longer phrases as sequences of classes.
    concepts: BTreeMap<String, (BTreeSet<Choice>, Vec<Vec<ClassId>>)>,
    anchors: Vec<(ClassId, u32)>,
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
            _ => phrases.push(classes),
        }
    }

    /// Whether a concept has been given any phrase.
    pub(super) fn knows(&self, concept: &str) -> bool {
        self.concepts.contains_key(concept)
    }

    /// Says that a pattern is worth looking at where this class stands.
    pub(super) fn anchor(&mut self, class: ClassId, pattern: u32) {
        self.anchors.push((class, pattern));
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
        assemble(by_choice, phrases, &self.anchors)
    }
}

fn assemble(
    by_choice: BTreeMap<Choice, BTreeSet<ClassId>>,
    phrases: Vec<(BTreeSet<ClassId>, Vec<ClassId>)>,
    anchors: &[(ClassId, u32)],
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
    let indices = Indices::new(&phrases, anchors);
    let mut lexicon = Lexicon { entries: vec![Entry::default()], ..Lexicon::default() };
    for (choice, classes) in &by_choice {
        if let Choice::Word(word) = choice {
            let id = lexicon.add(indices.entry(classes.union(&covered(word)).copied().collect()));
            lexicon.words.insert(word.as_bytes().into(), id);
        }
    }
    for word in prefixes.keys() {
        let id = lexicon.add(indices.entry(covered(word)));
        let Some(start) = word.as_bytes().first_chunk::<MIN_PREFIX>() else { continue };
        lexicon.prefixes.entry(*start).or_default().push((word.as_bytes().into(), id));
    }
    for list in lexicon.prefixes.values_mut() {
        list.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
    }
    lexicon.add_misspellings();
    lexicon.phrases = phrases
        .into_iter()
        .map(|(fills, terms)| Phrase {
            anchors: indices.anchors(&fills),
            fills: fills.into_iter().collect(),
            terms: terms.into_boxed_slice(),
        })
        .collect();
    lexicon
}

/// What follows from a class: patterns to look at, and phrases that may begin.
struct Indices {
    anchors: BTreeMap<ClassId, Vec<u32>>,
    phrases: BTreeMap<ClassId, Vec<u32>>,
}

impl Indices {
    fn new(phrases: &[(BTreeSet<ClassId>, Vec<ClassId>)], anchors: &[(ClassId, u32)]) -> Self {
        let mut all = Self { anchors: BTreeMap::new(), phrases: BTreeMap::new() };
        for (class, pattern) in anchors {
            all.anchors.entry(*class).or_default().push(*pattern);
        }
        for ((_, terms), id) in phrases.iter().zip(0..) {
            if let Some(first) = terms.first() {
                all.phrases.entry(*first).or_default().push(id);
            }
        }
        all
    }

    fn anchors(&self, classes: &BTreeSet<ClassId>) -> Box<[u32]> {
        gather(&self.anchors, classes)
    }

    fn entry(&self, classes: BTreeSet<ClassId>) -> Entry {
        Entry {
            phrases: gather(&self.phrases, &classes),
            anchors: self.anchors(&classes),
            classes: classes.into_iter().collect(),
        }
    }
}

fn gather(index: &BTreeMap<ClassId, Vec<u32>>, classes: &BTreeSet<ClassId>) -> Box<[u32]> {
    let found: BTreeSet<u32> =
        classes.iter().filter_map(|class| index.get(class)).flatten().copied().collect();
    found.into_iter().collect()
}

impl Lexicon {
    fn add(&mut self, entry: Entry) -> EntryId {
        self.entries.push(entry);
        EntryId::try_from(self.entries.len() - 1).unwrap_or(0)
    }

    /// Tired fingers swap two neighbours or type a double letter once. Other slips would turn one
    /// real word into another ("brought" and "bought"), so they are left alone.
    fn add_misspellings(&mut self) {
        const LONG_ENOUGH: usize = 7;
        let known: Vec<(Box<[u8]>, EntryId)> = self
            .words
            .iter()
            .filter(|(word, _)| word.len() >= LONG_ENOUGH && word.is_ascii())
            .map(|(word, id)| (word.clone(), *id))
            .collect();
        let mut slips: BTreeMap<Vec<u8>, EntryId> = BTreeMap::new();
        for (word, id) in known {
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
            self.words.entry(word.into_boxed_slice()).or_insert(id);
        }
    }
}

/// Words that are on every line of a note: a pattern must not be looked at because of one of them.
const EVERYWHERE: &str = "a about after again all also am an and any are as asked at back be been \
    before being but by call came can cannot did do does down for from get go going got had has have \
    he her here him his home house i in is it just left like male female man me men more my no not \
    now of off old on one only or other others out over people person police says said she so some \
    states stated still take than that the their them then there they this time to told took two up \
    want was we week well went were what when where which who will with woman work working would you";

static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| EVERYWHERE.split_whitespace().collect());

fn commonness(choice: &Choice) -> usize {
    match choice {
        Choice::Word(word) if COMMON.contains(word.as_str()) => 100,
        Choice::Word(_) => 1,
        Choice::Prefix(_) => 3,
        Choice::Concept(_) => 0,
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
        (builder.build(), class)
    }

    fn fills(lexicon: &Lexicon, word: &str, class: ClassId) -> bool {
        let entry = lexicon.entry(word.as_bytes());
        lexicon.get(entry).is_some_and(|entry| entry.classes.contains(&class))
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
        let entry = lexicon.get(lexicon.entry(b"identity")).unwrap();
        let phrase = lexicon.phrase(entry.phrases[0]).unwrap();
        assert_eq!(phrase.terms.len(), 2);
        assert!(phrase.fills.contains(&class));
    }
}
