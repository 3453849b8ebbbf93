//! Free text to findings.

use super::{
    Band, Strength,
    assess::band,
    book::{Book, Means, Rule},
    matcher::{Hit, Reading, Token, tokens},
    others,
    reading::Tone,
    wordmap::Quick,
};
use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
};

/// One rule that fired.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Indicator.
    pub indicator: String,
    /// The rule, for instance `DOC-001/2`.
    pub rule: String,
    /// The words that triggered it: bytes of the original text, ascending, without overlap.
    pub spans: Vec<Range<usize>>,
    /// What it weighs here: lower where the person denies it.
    pub strength: Strength,
}

/// What a text shows.
#[derive(Clone, Debug, Default)]
pub struct Scan {
    /// Findings in order of their first word.
    pub findings: Vec<Finding>,
    /// Other people mentioned, if any; the largest number read.
    pub other_people: Option<u32>,
    /// Categories for which the text gives an observed, innocent explanation.
    pub explained: Vec<String>,
    /// Immediate-risk cues.
    pub risks: Vec<String>,
    /// Exploitation types that the place and the activity suggest.
    pub types: Vec<String>,
    /// Somebody is treated as a suspect.
    pub suspect: bool,
    /// The kind of place that the text names first.
    pub site: Option<String>,
    /// How the account as a whole reads.
    pub tone: Tone,
}

/// Reads a text. The same text gives the same answer; time grows with its length.
#[must_use]
pub fn scan(book: &Book, text: &str) -> Scan {
    let (tokens, tone) = read(book, text);
    Scan { tone, ..find(book, text, &Reading::of(&book.lexicon, tokens), false) }
}

/// What a text shows where that alone lifts it above [`Band::Curious`]; nothing where it does not.
/// How most records of a year read already rules that out, and then they are not searched at all.
#[must_use]
pub fn scan_if_flagged(book: &Book, text: &str) -> Option<Scan> {
    let (tokens, tone) = read(book, text);
    if !book.bands.within_reach(tone.margin) {
        return None;
    }
    let found = find(book, text, &Reading::of(&book.lexicon, tokens), false);
    Some(Scan { tone, ..found }).filter(|scan| band(book, scan) != Band::Curious)
}

/// The words of a text, and how it reads.
fn read(book: &Book, text: &str) -> (Vec<Token>, Tone) {
    let mut stems = Vec::with_capacity(text.len() / 5);
    let tokens = tokens(&book.lexicon, text, |word, stem| {
        stems.push(stem.unwrap_or_else(|| book.reading.stem(word)));
    });
    let places = tokens.iter().map(|token| token.place);
    let tone = book.reading.tone(stems.into_iter().zip(places));
    (tokens, tone)
}

/// Everything but the tone. With `hooked`, every anchor is looked from, whether the pattern can be
/// found there or not.
fn find(book: &Book, text: &str, reading: &Reading<'_>, hooked: bool) -> Scan {
    let mut collected = Collected::default();
    // For each rule that has hooked on to an anchor: the first word from which a further match may
    // begin.
    let mut states = States::new(book.rules.len(), hooked);
    reading.anchors(|number, at| {
        let index = usize::try_from(number).unwrap_or(usize::MAX);
        let Some(rule) = book.rules.get(index) else { return };
        let hooked = states.hooked(index);
        let hooks = || reading.may_hook(number, at) && reading.hooks(&rule.pattern, at);
        if !hooked && !hooks() {
            return;
        }
        let from = states.from(index);
        let mut look = |at: usize| {
            let start = usize::try_from(*from).unwrap_or(usize::MAX);
            let holds = |hit: &Hit| !book.negation.denied_by_note(reading, hit);
            if let Some(hits) = reading.find(&rule.pattern, at, start, &holds) {
                let found = hits.first().map_or(at, |hit| hit.words().start);
                *from = u32::try_from(found).unwrap_or(u32::MAX).saturating_add(1);
                collected.add(book, reading, text, (index, rule), &hits);
            }
        };
        if !hooked {
            // A match found from here may also be seen from anchors passed over before.
            let reach = rule.pattern.parts.first().map_or(0, |main| main.reach);
            for passed in at.saturating_sub(reach)..at {
                (0..reading.times(&rule.pattern, passed)).for_each(|_| look(passed));
            }
        }
        look(at);
    });
    collected.finish()
}

/// How far each rule has come in a note; nearly all of them never get anywhere.
struct States {
    hooked: Vec<u64>,
    from: HashMap<u32, u32, Quick>,
}

impl States {
    fn new(rules: usize, hooked: bool) -> Self {
        let bits = if hooked { u64::MAX } else { 0 };
        Self { hooked: vec![bits; rules.div_ceil(64)], from: HashMap::default() }
    }

    fn hooked(&self, rule: usize) -> bool {
        self.hooked.get(rule / 64).is_some_and(|bits| bits >> (rule % 64) & 1 == 1)
    }

    /// From where a rule that hooks on goes on.
    fn from(&mut self, rule: usize) -> &mut u32 {
        if let Some(bits) = self.hooked.get_mut(rule / 64) {
            *bits |= 1 << (rule % 64);
        }
        self.from.entry(u32::try_from(rule).unwrap_or(u32::MAX)).or_default()
    }
}

#[derive(Default)]
struct Collected {
    /// By rule.
    findings: BTreeMap<usize, Finding>,
    scan: Scan,
}

impl Collected {
    fn add(
        &mut self,
        book: &Book,
        reading: &Reading<'_>,
        text: &str,
        (number, rule): (usize, &Rule),
        hits: &[Hit],
    ) {
        match &rule.means {
            Means::Indicator(index) => {
                let Some(indicator) = book.indicators.get(*index) else { return };
                let denied = hits.iter().any(|hit| book.negation.denied_by_person(reading, hit));
                let strength = indicator.strength;
                let strength = if denied { strength.lowered() } else { strength };
                let found = self.findings.entry(number).or_insert_with(|| Finding {
                    indicator: indicator.id.clone(),
                    rule: rule.name.clone(),
                    spans: Vec::new(),
                    strength,
                });
                found.strength = found.strength.max(strength);
                found.spans.extend(hits.iter().map(|hit| bytes(reading, hit)));
            }
            Means::Explained(categories) => self.scan.explained.extend(categories.iter().cloned()),
            Means::Risk => self.scan.risks.push(rule.name.clone()),
            Means::Others { count, less } => {
                let read = hits.iter().find_map(|hit| others::number(book, reading, text, hit));
                let found = read.map_or(*count, |number| number.saturating_sub(*less));
                if found > 0 {
                    self.scan.other_people = self.scan.other_people.max(Some(found));
                }
            }
            Means::Kind(kind) => self.scan.types.push(kind.clone()),
            Means::Suspect => self.scan.suspect = true,
            Means::Site => self.scan.site = self.scan.site.take().or(Some(rule.name.clone())),
        }
    }

    fn finish(self) -> Scan {
        let mut scan = self.scan;
        for list in [&mut scan.explained, &mut scan.risks, &mut scan.types] {
            list.sort_unstable();
            list.dedup();
        }
        scan.findings = self.findings.into_values().collect();
        for finding in &mut scan.findings {
            merge(&mut finding.spans);
        }
        let start = |finding: &Finding| finding.spans.first().map_or(0, |span| span.start);
        scan.findings.sort_by(|one, other| {
            start(one).cmp(&start(other)).then_with(|| one.rule.cmp(&other.rule))
        });
        scan
    }
}

fn bytes(reading: &Reading<'_>, hit: &Hit) -> Range<usize> {
    let words = hit.words();
    let place = |at: usize| reading.tokens.get(at).map(|token| token.place);
    let start = place(words.start).map_or(0, |place| place.start);
    let end = place(words.end.saturating_sub(1)).map_or(start, |place| place.end);
    usize::try_from(start).unwrap_or(0)..usize::try_from(end).unwrap_or(0)
}

/// Ascending, without overlap.
pub(super) fn merge(spans: &mut Vec<Range<usize>>) {
    spans.sort_by_key(|span| (span.start, span.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(spans.len());
    for span in spans.drain(..) {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    *spans = merged;
}

/// The names of the cues that a text gives; for examples.
pub(super) fn cues(book: &Book, text: &str) -> Vec<String> {
    let reading = Reading::of(&book.lexicon, tokens(&book.lexicon, text, |_, _| {}));
    let mut names = Vec::new();
    reading.anchors(|rule, at| {
        let Some(rule) = usize::try_from(rule).ok().and_then(|rule| book.rules.get(rule)) else {
            return;
        };
        let holds = |hit: &Hit| !book.negation.denied_by_note(&reading, hit);
        if reading.find(&rule.pattern, at, 0, &holds).is_some() {
            names.push(rule.name.clone());
        }
    });
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guidance::Pack;
    use std::time::{Duration, Instant};

    /// Every text of the written cases, whole and pasted together.
    fn texts() -> Vec<String> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/cases");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|kind| kind == "jsonl"));
        let mut texts: Vec<String> = Vec::new();
        for file in files {
            for line in std::fs::read_to_string(file).unwrap().lines() {
                let case: serde_json::Value = serde_json::from_str(line).unwrap();
                texts.push(case["text"].as_str().unwrap().to_owned());
            }
        }
        assert!(texts.len() > 1_000);
        let pasted: Vec<String> = texts.chunks(9).map(|some| some.join(" ")).collect();
        let endless = pasted.iter().step_by(3).map(|text| text.replace(['.', '\n', ';'], " "));
        let endless: Vec<String> = endless.collect();
        texts.extend(pasted);
        texts.extend(endless);
        texts
    }

    #[test]
    fn guards_and_hooks_change_nothing_that_is_found() {
        let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
        let book = &pack.indicators;
        for text in texts().iter().step_by(3) {
            let tokens = || tokens(&book.lexicon, text, |_, _| {});
            let reading = || Reading::of(&book.lexicon, tokens());
            let plain = find(book, text, &reading().without_guards(), true);
            assert_eq!(format!("{:?}", find(book, text, &reading(), false)), format!("{plain:?}"));
        }
    }

    #[test]
    fn a_record_is_left_out_of_a_review_only_where_its_band_says_so() {
        let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
        let book = &pack.indicators;
        let (mut flagged, mut unsearched) = (0, 0);
        for text in &texts() {
            let whole = scan(book, text);
            unsearched += usize::from(!book.bands.within_reach(whole.tone.margin));
            let expected = (band(book, &whole) != Band::Curious).then_some(whole);
            flagged += usize::from(expected.is_some());
            assert_eq!(format!("{:?}", scan_if_flagged(book, text)), format!("{expected:?}"));
        }
        assert!(flagged > 100 && unsearched > 100, "{flagged} {unsearched}");
    }

    #[test]
    fn phrases_by_pairs_are_the_phrases_that_stand_there() {
        let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
        let lexicon = &pack.indicators.lexicon;
        for text in texts().iter().step_by(60) {
            let reading = Reading::of(lexicon, tokens(lexicon, text, |_, _| {}));
            let phrases = reading.phrases();
            for (at, found) in phrases.iter().enumerate() {
                let fills = |(n, class): (usize, &u16)| {
                    let entry = reading.entry(at + n);
                    entry.is_some_and(|entry| entry.classes.binary_search(class).is_ok())
                        && reading.same_sentence(at, at + n)
                };
                let stands = (0..).map_while(|id| Some((id, lexicon.phrase(id)?)));
                let stands = stands.filter(|(_, one)| one.terms.iter().enumerate().all(fills));
                let stands: Vec<_> = stands.map(|(id, one)| (id, one.terms.len())).collect();
                assert_eq!(*found, stands, "{text}");
            }
        }
    }

    /// The quickest of three, so that a busy machine does not decide.
    fn quickest(book: &Book, text: &str) -> Duration {
        let time = |_| {
            let start = Instant::now();
            std::hint::black_box(scan(book, text));
            start.elapsed()
        };
        (0..3).map(time).min().unwrap()
    }

    #[test]
    fn no_note_takes_far_longer_than_an_ordinary_one_of_its_length() {
        const LENGTH: usize = 100_000;
        let pack = Pack::embedded().unwrap_or_else(|problems| panic!("{problems:#?}"));
        let book = &pack.indicators;
        let fill = |part: &str| part.repeat(LENGTH / part.len() + 1);
        let ordinary: String = texts().join("\n").chars().take(LENGTH).collect();
        let ordinary = quickest(book, &ordinary);
        let words = |text: &str| format!("{} ", text.replace(['.', '\n', ';', '!', '?'], " "));
        let examples = book.examples();
        let rules = examples.iter().filter(|one| one.found).step_by(97).map(|one| words(&one.text));
        let others = ["not ", "a", "a. ", "\u{0}\u{1}\u{fffd}", "הבוס לקח את הדרכון שלי ", "x'"];
        for part in rules.chain(others.map(str::to_owned)) {
            let took = quickest(book, &fill(&part));
            assert!(took < ordinary * 25, "{part:?}: {took:?}, an ordinary note {ordinary:?}");
        }
    }
}
