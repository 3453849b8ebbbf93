//! The account as a whole: whether it reads like others in which somebody was controlled.
//!
//! Rules find acts that somebody thought of beforehand; people say the same thing in a thousand
//! other ways. So every word, and every pair of neighbours, has a weight that `make train` learns
//! from the written cases, and the file that holds the weights can be read by anybody
//! (`guidance/reading.tsv`). Words for nationality, sex, age, faith and status are taken out before
//! anything is learnt or read, and pronouns are made alike. See `docs/adr/0008-reading.md`.

use super::{
    wordmap::{Quick, Sieve, Word, WordMap},
    words::{Place, words},
};
use crate::guidance::{Files, Problem};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

/// Longer words are cut to this many letters, so that forms of one word count together.
const STEM: usize = 5;
/// Words up to this many letters are kept whole.
const SHORT: usize = 6;
/// A text with fewer known terms is too short to be read as a whole.
const LEAST_TERMS: usize = 24;
/// Most stretches of words shown as what made the difference.
const MOST_SHOWN: usize = 4;
/// The words taken out before anything is read.
const MASKS: &str = "reading-masks.toml";
/// Terms with their weights.
const TERMS: &str = "reading.tsv";

/// A term that stands in a text: its number, and the bytes from and to.
type Hit = (u32, u32, u32);

/// What is learnt of one term.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Term {
    /// How rare it is: inverse document frequency.
    idf: f32,
    /// For (above 0) or against.
    weight: f32,
}

/// A stem of [`Reading`]; zero is the stem that no term knows.
type StemId = u32;

/// The learnt weights and the words that are never read.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Reading {
    stems: WordMap<StemId>,
    /// By stem: the term that it is alone, if it is one.
    single: Vec<Option<u32>>,
    /// Terms of two stems.
    pairs: HashMap<(StemId, StemId), u32, Quick>,
    #[serde(skip)]
    sieve: Sieve,
    learnt: Vec<Term>,
    bias: f32,
    masks: Masks,
}

/// Words made alike or taken out.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Masks {
    alike: WordMap<Box<[u8]>>,
    hidden: WordMap<()>,
}

#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMasks {
    alike: BTreeMap<String, Vec<String>>,
    hidden: Vec<String>,
    lists: Vec<String>,
    harmless: Vec<String>,
}

/// What a text's wording amounts to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tone {
    /// Above 0: reads like accounts of control; below 0: like others. Not a probability, and never
    /// shown as a number. Nothing where the text is too short to say.
    pub margin: Option<f32>,
    /// The words that weighed most for it: bytes of the text, ascending.
    pub words: Vec<Range<usize>>,
}

impl Masks {
    /// Reads the masks of a pack: its own list, and the lists of countries and nationalities.
    pub fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let raw: RawMasks = files.parse(MASKS, problems).unwrap_or_default();
        let mut masks = Self::default();
        for (to, from) in raw.alike {
            for word in from {
                masks.alike.or_insert(word.as_bytes(), to.as_bytes().into());
            }
        }
        let harmless: HashSet<&str> = raw.harmless.iter().map(String::as_str).collect();
        for list in &raw.lists {
            words(files.get(list).unwrap_or_default(), |word, _| {
                let text = String::from_utf8_lossy(word);
                if word.len() > 3 && !harmless.contains(text.as_ref()) {
                    masks.hidden.or_insert(word, ());
                }
            });
        }
        for word in raw.hidden {
            masks.hidden.or_insert(word.as_bytes(), ());
        }
        masks
    }

    /// The stem under which a word is read; nothing where it is hidden.
    fn stem<'a>(&'a self, word: &Word<'a>) -> Option<&'a [u8]> {
        let word = self.alike.get(word).map_or(*word, |alike| Word::new(alike));
        if word.bytes.iter().any(u8::is_ascii_digit) || self.hidden.get(&word).is_some() {
            return None;
        }
        let length = word.bytes.len();
        let length = if length > SHORT { STEM } else { length };
        // Letters of other scripts take several bytes; half a letter is as good a stem as a whole.
        word.bytes.get(..length)
    }

    /// Every term of a text (a stem, or two neighbours with a space), with how often it stands
    /// there.
    #[must_use]
    pub fn terms(&self, text: &str) -> BTreeMap<Vec<u8>, u32> {
        let mut found = BTreeMap::new();
        let mut before: Option<Vec<u8>> = None;
        words(text, |word, _| {
            let stem = self.stem(&Word::new(word)).map(<[u8]>::to_vec);
            if let Some(stem) = &stem {
                *found.entry(stem.clone()).or_default() += 1;
                if let Some(before) = &before {
                    let pair = [before.as_slice(), stem].join(&b' ');
                    *found.entry(pair).or_default() += 1;
                }
            }
            before = stem;
        });
        found
    }
}

impl Reading {
    /// Reads the weights of a pack; a pack without them reads nothing into an account.
    pub(super) fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let Some(text) = files.get(TERMS) else { return Self::default() };
        let mut reading = Self { masks: Masks::load(files, problems), ..Self::default() };
        for (line, number) in text.lines().zip(1..) {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            match parse(line) {
                Some(("=", learnt)) => reading.bias = learnt.weight,
                Some((term, learnt)) => reading.learn(term, learnt),
                None => problems.push(Problem {
                    file: TERMS.into(),
                    line: number,
                    code: "term-not-readable",
                    detail: "a line is: term, tab, rarity, tab, weight".into(),
                }),
            }
        }
        reading
    }

    fn learn(&mut self, term: &str, learnt: Term) {
        let single = &mut self.single;
        single.resize(single.len().max(1), None);
        let mut stem = |text: &str| {
            let next = StemId::try_from(single.len()).unwrap_or_default();
            let id = *self.stems.or_insert(text.as_bytes(), next);
            if id == next {
                single.push(None);
            }
            id
        };
        let number = u32::try_from(self.learnt.len()).unwrap_or_default();
        match term.split_once(' ') {
            Some((first, second)) => {
                let pair = (stem(first), stem(second));
                self.pairs.insert(pair, number);
            }
            None => {
                let stem = stem(term);
                if let Some(term) = usize::try_from(stem).ok().and_then(|at| single.get_mut(at)) {
                    *term = Some(number);
                }
            }
        }
        self.learnt.push(learnt);
    }

    /// Works out what is quicker to work out than to read.
    pub(super) fn ready(&mut self) {
        self.sieve = Sieve::of(self.pairs.keys());
    }

    /// The stem of a word; zero where no term knows it.
    pub(super) fn stem(&self, word: &Word<'_>) -> StemId {
        if self.learnt.is_empty() {
            return 0;
        }
        let stem = self.masks.stem(word).and_then(|stem| self.stems.get(&Word::new(stem)));
        stem.copied().unwrap_or_default()
    }

    /// Weighs a text's wording, given as the stems of its words. Nothing learnt, nothing said.
    #[must_use]
    pub(super) fn tone(&self, words: impl Iterator<Item = (StemId, Place)>) -> Tone {
        let hits = self.hits(words);
        // By term, and of one term in the order of the text: numbers sort quicker than what they name.
        let key = |(hit, number): (&Hit, u64)| u64::from(hit.0) << 32 | number;
        let mut order: Vec<u64> = hits.iter().zip(0..).map(key).collect();
        order.sort_unstable();
        let hit = |key: &u64| hits.get(usize::try_from(key & u64::from(u32::MAX)).ok()?);
        let (mut count, mut length, mut sum) = (0, 0.0_f32, 0.0_f32);
        let mut for_it: Vec<(f32, Range<u32>)> = Vec::with_capacity(MOST_SHOWN + 1);
        for same in order.chunk_by(|one, other| one >> 32 == other >> 32) {
            let Some((term, start, end)) = same.first().and_then(hit) else { continue };
            let index = usize::try_from(*term).unwrap_or(usize::MAX);
            let Some(learnt) = self.learnt.get(index) else { continue };
            let value = value(u32::try_from(same.len()).unwrap_or(u32::MAX), learnt.idf);
            count += 1;
            length += value * value;
            sum += value * learnt.weight;
            if learnt.weight > 0.0 {
                keep_strongest(&mut for_it, (value * learnt.weight, *start..*end));
            }
        }
        if count < LEAST_TERMS {
            return Tone::default();
        }
        let margin = sum / length.sqrt() + self.bias;
        Tone { margin: Some(margin), words: stretches(for_it) }
    }

    /// Every known term of the text with where it stands.
    fn hits(&self, words: impl Iterator<Item = (StemId, Place)>) -> Vec<Hit> {
        let mut hits = Vec::with_capacity(words.size_hint().0 * 2);
        let mut before: (StemId, u32) = (0, 0);
        for (stem, place) in words {
            if stem > 0 {
                let single = usize::try_from(stem).ok().and_then(|stem| self.single.get(stem));
                if let Some(Some(term)) = single {
                    hits.push((*term, place.start, place.end));
                }
                if let (first @ 1.., from) = before
                    && self.sieve.may((first, stem))
                    && let Some(term) = self.pairs.get(&(first, stem))
                {
                    hits.push((*term, from, place.end));
                }
            }
            before = (stem, place.start);
        }
        hits
    }
}

/// Adds a stretch to the few that weigh most, heaviest first; of equals the one that stands first.
fn keep_strongest(kept: &mut Vec<(f32, Range<u32>)>, new: (f32, Range<u32>)) {
    let before = |one: &(f32, Range<u32>)| {
        new.0.total_cmp(&one.0).then(one.1.start.cmp(&new.1.start)).is_lt()
    };
    let at = kept.iter().take_while(|one| before(one)).count();
    if at < MOST_SHOWN {
        kept.insert(at, new);
        kept.truncate(MOST_SHOWN);
    }
}

/// The stretches in order of the text.
fn stretches(weighed: Vec<(f32, Range<u32>)>) -> Vec<Range<usize>> {
    let shown = weighed.into_iter().map(|(_, range)| {
        usize::try_from(range.start).unwrap_or(0)..usize::try_from(range.end).unwrap_or(0)
    });
    let mut words: Vec<Range<usize>> = shown.collect();
    super::scan::merge(&mut words);
    words
}

/// What a term counts for: a word said three times is not three times the sign.
#[expect(clippy::cast_precision_loss, reason = "counts of words in one text")]
#[must_use]
pub fn value(count: u32, idf: f32) -> f32 {
    if count == 1 {
        return idf;
    }
    (1.0 + (count as f32).ln()) * idf
}

fn parse(line: &str) -> Option<(&str, Term)> {
    let mut parts = line.split('\t');
    let term = parts.next()?;
    let idf = parts.next()?.parse().ok()?;
    let weight = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some((term, Term { idf, weight }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(terms: &str) -> Files {
        let masks = "alike = { they = [\"he\", \"she\"] }\nhidden = [\"roma\"]\n\
            lists = [\"lookups/nationalities.txt\"]\nharmless = []\n";
        Files::new(BTreeMap::from([
            (MASKS.to_owned(), masks.to_owned()),
            (TERMS.to_owned(), terms.to_owned()),
            ("lookups/nationalities.txt".to_owned(), "Ruritanian\n".to_owned()),
        ]))
    }

    fn tone(reading: &Reading, text: &str) -> Tone {
        let mut read = Vec::new();
        words(text, |word, place| read.push((reading.stem(&Word::new(word)), place)));
        reading.tone(read.into_iter())
    }

    #[test]
    fn who_somebody_is_is_never_read() {
        let masks = Masks::load(&files(""), &mut Vec::new());
        let terms = |text| masks.terms(text).into_keys().collect::<Vec<_>>();
        assert_eq!(terms("Ruritanian Roma 17 he works"), terms("99 she works"));
        assert_eq!(terms("He works"), [b"they".to_vec(), b"they works".into(), b"works".into()]);
    }

    #[test]
    fn weights_are_read_and_the_words_named() {
        let fillers: Vec<String> = ('a'..='z').map(|letter| format!("{letter}{letter}")).collect();
        let lines: String = fillers.iter().map(|word| format!("{word}\t1\t0\n")).collect();
        let mut problems = Vec::new();
        let terms = format!("# c\n=\t0\t-0.1\nlocked\t1\t2\nholid\t1\t-2\n{lines}");
        let reading = Reading::load(&files(&terms), &mut problems);
        assert_eq!(problems, []);
        let rest = fillers.join(" ");
        let read = tone(&reading, &format!("Always locked in {rest}"));
        assert!(read.margin > Some(0.0));
        assert_eq!(read.words.first(), Some(&(7..13)));
        assert!(tone(&reading, &format!("A holiday {rest}")).margin < Some(0.0));
        assert_eq!(tone(&reading, "Locked in"), Tone::default(), "too short to say");
    }

    #[test]
    fn a_broken_line_is_named() {
        let mut problems = Vec::new();
        Reading::load(&files("a\t1\n"), &mut problems);
        assert_eq!((problems[0].line, problems[0].code), (1, "term-not-readable"));
    }
}
