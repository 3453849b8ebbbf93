//! The pattern language of rules, as `guidance/README.md` describes it: words, prefixes, concepts,
//! alternatives, gaps, and parts that may stand in any order.

use std::fmt;

/// Longest gap that may be written, in words.
const MAX_GAP: u8 = 12;
/// The gap of `..` without a number, in words.
const GAP: u8 = 4;
/// Shortest prefix before a `*`, in letters: a shorter one would match half the language.
pub(super) const MIN_PREFIX: usize = 3;

/// One way to fill a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Choice {
    /// Exactly this word.
    Word(String),
    /// Any word that starts so.
    Prefix(String),
    /// Any phrase of this concept.
    Concept(String),
}

/// One place of a sequence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// What may stand here.
    pub(super) choices: Vec<Choice>,
    /// May be missing.
    pub(super) optional: bool,
    /// Words of anything that may come before it.
    pub(super) gap: u8,
}

/// A sequence of places inside one sentence.
pub(super) type Sequence = Vec<Term>;

/// A whole pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern {
    /// Sequences that must all be found near one another.
    pub(super) parts: Vec<Sequence>,
    /// Sequences that must not be found near.
    pub(super) vetoes: Vec<Sequence>,
}

/// Why a pattern cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BadPattern(pub(super) String);

impl fmt::Display for BadPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a pattern.
pub(super) fn parse(text: &str) -> Result<Pattern, BadPattern> {
    let mut pattern = Pattern { parts: Vec::new(), vetoes: Vec::new() };
    for (index, part) in text.split(" & ").flat_map(split_vetoes).enumerate() {
        match part.strip_prefix('!') {
            Some(veto) if index > 0 => pattern.vetoes.push(sequence(veto)?),
            Some(_) => {
                return Err(BadPattern("a pattern cannot start with what must be absent".into()));
            }
            None => pattern.parts.push(sequence(&part)?),
        }
    }
    Ok(pattern)
}

/// `a &! b` holds a veto after its first piece; the mark stays with it.
fn split_vetoes(part: &str) -> impl Iterator<Item = String> {
    part.split(" &! ")
        .enumerate()
        .map(|(index, piece)| if index == 0 { piece.to_owned() } else { format!("!{piece}") })
}

/// Reads one sequence of places.
pub(super) fn sequence(text: &str) -> Result<Sequence, BadPattern> {
    let mut terms = Vec::new();
    let mut gap = 0;
    for piece in text.split_whitespace() {
        if let Some(size) = piece.strip_prefix("..") {
            gap = read_gap(size)?;
            continue;
        }
        terms.push(term(piece, gap)?);
        gap = 0;
    }
    if gap > 0 {
        return Err(BadPattern("a gap stands at the end".into()));
    }
    if terms.iter().all(|term| term.optional) {
        return Err(BadPattern("nothing here must be present".into()));
    }
    if let Some(first) = terms.first()
        && (first.optional || first.gap > 0)
    {
        return Err(BadPattern("the first place must be a word, without a gap before it".into()));
    }
    Ok(terms)
}

/// The sequences that a sequence with optional places stands for.
pub(super) fn variants(sequence: &Sequence) -> Vec<Sequence> {
    let mut all: Vec<Sequence> = vec![Vec::new()];
    for term in sequence {
        let without = if term.optional { all.clone() } else { Vec::new() };
        for variant in &mut all {
            variant.push(Term { optional: false, ..term.clone() });
        }
        all.extend(without);
    }
    all.retain(|variant| !variant.is_empty());
    all
}

fn read_gap(size: &str) -> Result<u8, BadPattern> {
    if size.is_empty() {
        return Ok(GAP);
    }
    size.parse::<u8>()
        .ok()
        .filter(|gap| (1..=MAX_GAP).contains(gap))
        .ok_or_else(|| BadPattern(format!("a gap is .. or ..1 to ..{MAX_GAP}, not ..{size}")))
}

fn term(piece: &str, gap: u8) -> Result<Term, BadPattern> {
    let (body, optional) = match piece.strip_suffix('?') {
        Some(body) => (body, true),
        None => (piece, false),
    };
    let choices = body.split('|').map(choice).collect::<Result<Vec<_>, _>>()?;
    Ok(Term { choices, optional, gap })
}

fn choice(text: &str) -> Result<Choice, BadPattern> {
    if let Some(name) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return Ok(Choice::Concept(name.to_owned()));
    }
    let (word, prefix) = match text.strip_suffix('*') {
        Some(word) => (word, true),
        None => (text, false),
    };
    if word.is_empty() || !word.chars().all(char::is_alphanumeric) || word.to_lowercase() != word {
        return Err(BadPattern(format!("{text:?} is not a word as the scanner sees words")));
    }
    if prefix && word.len() < MIN_PREFIX {
        return Err(BadPattern(format!("{text:?} needs {MIN_PREFIX} letters before the star")));
    }
    Ok(if prefix { Choice::Prefix(word.to_owned()) } else { Choice::Word(word.to_owned()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_read() {
        let pattern =
            parse("{controller} ..6 took|keep* the? passport & wages &! {returned}").unwrap();
        assert_eq!(pattern.parts.len(), 2);
        assert_eq!(pattern.vetoes.len(), 1);
        let terms = &pattern.parts[0];
        assert_eq!(terms[1].gap, 6);
        assert_eq!(terms[1].choices[1], Choice::Prefix("keep".into()));
        assert!(terms[2].optional);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for text in [
            "", "..", "a ..", "a ..0 b", "a ..13 b", "b? c", ".. b", "ca* d", "Passport", "can't",
            "& a", "&! a", "!a", "a||b", "a & ", "{}x",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }
}
