//! Names: those the draft holds, in whatever spelling, and words that look like one.

use super::{
    Kind,
    fold::{Folded, words},
    patterns::Pattern,
};
use crate::{guidance::Files, text};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::LazyLock,
};

/// Separators that stand between the letters of a name that was spaced out.
const SPACERS: [char; 6] = [' ', '.', '-', '_', '*', '/'];
/// A misspelling is looked for in names of this many letters and more.
const LONG: usize = 5;
/// After these, the next word is a name even in lower case.
const CALLED: [&str; 6] = ["called", "named", "alias", "nicknamed", "aka", "surname"];
/// After these, "is" or "was" leads to a name.
const NAME: [&str; 3] = ["name", "names", "nickname"];
/// After these, a capital is a name even where a sentence could start.
const TITLES: [&str; 8] = ["mr", "mrs", "ms", "miss", "dr", "uncle", "aunt", "auntie"];

/// Words this program itself uses: no name is in them that is not also an ordinary word.
static ORDINARY: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = Files::embedded();
    let mut known = BTreeSet::new();
    for (_, words_of) in text::files(text::FULL_LOCALE) {
        known.extend(words(&words_of));
    }
    for (_, rules) in files.under("indicators", ".toml") {
        known.extend(words(rules));
    }
    known.extend(words(files.get("words/ordinary.txt").unwrap_or_default()));
    known
});

/// Places and peoples, which identify nobody by themselves.
static PLACES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = Files::embedded();
    let lists = [
        "countries",
        "nationalities",
        "uk_cities_and_towns",
        "uk_police_forces",
        "uk_regions",
        "uk_local_authorities",
    ];
    let read = |name: &&str| {
        files.under("lookups", ".txt").find(|(path, _)| path.ends_with(&format!("{name}.txt")))
    };
    lists.iter().filter_map(read).flat_map(|(_, list)| words(list)).collect()
});

pub(super) fn is_ordinary(word: &str) -> bool {
    ORDINARY.contains(word)
}

/// One name as letters to look for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spelling {
    letters: Vec<char>,
    /// Also an ordinary word: only a capital makes it a name beyond doubt.
    ordinary: bool,
}

impl Spelling {
    pub(super) fn of(word: &str) -> Self {
        Self { letters: word.chars().collect(), ordinary: is_ordinary(word) }
    }
}

/// Every place where one of the names stands.
pub(super) fn find(text: &Folded, names: &BTreeSet<Spelling>) -> Vec<Pattern> {
    let mut found = Vec::new();
    let mut by_letter: BTreeMap<char, Vec<&Spelling>> = BTreeMap::new();
    for name in names {
        by_letter.entry(name.letters.first().copied().unwrap_or_default()).or_default().push(name);
    }
    let first = |at: usize| text.letter(at).and_then(|letter| letter.to_lowercase().next());
    for at in (0..text.letters.len()).filter(|at| text.is_edge(*at)) {
        for name in first(at).and_then(|letter| by_letter.get(&letter)).into_iter().flatten() {
            if let Some(end) = spelled(text, at, &name.letters) {
                let capital = text.letter(at).is_some_and(char::is_uppercase);
                let known = !name.ordinary || capital;
                found.push(Pattern { letters: at..end, kind: Kind::Name, known });
            }
        }
    }
    found
}

/// Where the name that starts at `at` ends, written together or spaced out.
fn spelled(text: &Folded, at: usize, name: &[char]) -> Option<usize> {
    let tight = |c: char| c == '-' || c == '\'';
    let spacer = text.letter(at + 1).filter(|c| SPACERS.contains(c));
    let end = along(text, at, name, |gap| gap.is_none_or(tight)).or_else(|| {
        let spacer = spacer.filter(|_| name.len() > 2)?;
        along(text, at, name, |gap| gap == Some(spacer))
    })?;
    let plural = text.letter(end).is_some_and(|c| c.eq_ignore_ascii_case(&'s'));
    if text.is_edge(end) { Some(end) } else { (plural && text.is_edge(end + 1)).then_some(end + 1) }
}

/// Follows a name letter by letter; `may` says which one letter may stand between two of them.
fn along(
    text: &Folded,
    at: usize,
    name: &[char],
    may: impl Fn(Option<char>) -> bool,
) -> Option<usize> {
    let mut here = at;
    for (index, wanted) in name.iter().enumerate() {
        if index > 0 {
            let gap = text.letter(here).filter(|c| !c.is_alphanumeric());
            if !may(gap) {
                return None;
            }
            here += usize::from(gap.is_some());
        }
        let letter = text.letter(here)?;
        if !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
        here += 1;
    }
    Some(here)
}

/// Words in one letter different from a name.
pub(super) fn misspelled(text: &Folded, names: &BTreeSet<Spelling>) -> Vec<Pattern> {
    let long: Vec<&Spelling> = names.iter().filter(|name| name.letters.len() >= LONG).collect();
    let close = |word: &str| {
        let letters: Vec<char> = word.chars().collect();
        !is_ordinary(word) && long.iter().any(|name| one_apart(&letters, &name.letters))
    };
    let words = tokens(text).into_iter().filter(|word| word.lower.chars().count() >= LONG);
    let hits = words.filter(|word| close(&word.lower));
    hits.map(|word| Pattern { letters: word.letters, kind: Kind::Name, known: false }).collect()
}

/// One letter changed, added or missing, the first one right.
fn one_apart(a: &[char], b: &[char]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 || short.first() != long.first() {
        return false;
    }
    let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let skip = usize::from(short.len() == long.len());
    let (rest_short, rest_long) = (short.get(head + skip..), long.get(head + 1..));
    head == short.len() || rest_short.is_some() && rest_short == rest_long
}

/// A word of the text.
struct Token {
    lower: String,
    letters: Range<usize>,
    capital: bool,
    shouted: bool,
    starts_sentence: bool,
}

fn tokens(text: &Folded) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = 0;
    let mut starts_sentence = true;
    while let Some(letter) = text.letter(at) {
        if !letter.is_alphabetic() {
            starts_sentence |= ".!?:\n\"•*".contains(letter);
            at += 1;
            continue;
        }
        let inside = |at: usize| text.letter(at).is_some_and(char::is_alphabetic);
        let joins =
            |at: usize| text.letter(at).is_some_and(|c| c == '-' || c == '\'') && inside(at + 1);
        let start = at;
        while inside(at) || joins(at) {
            at += 1;
        }
        let word: String = text.letters.iter().skip(start).take(at - start).collect();
        let word = word.trim_end_matches("'s").trim_end_matches("'S").to_owned();
        let length = word.chars().count();
        found.push(Token {
            lower: word.to_lowercase(),
            letters: start..start + length,
            capital: letter.is_uppercase(),
            shouted: length > 1 && word.chars().all(|c| !c.is_lowercase()),
            starts_sentence,
        });
        starts_sentence = false;
    }
    found
}

/// Words that look like a name and stand in none of our lists.
pub(super) fn likely(text: &Folded) -> Vec<(Range<usize>, String)> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    for (at, word) in tokens.iter().enumerate() {
        let before =
            at.checked_sub(1).and_then(|at| tokens.get(at)).filter(|_| !word.starts_sentence);
        let earlier = at.checked_sub(2).and_then(|at| tokens.get(at));
        if looks_like_a_name(word, before, earlier) {
            found.push((word.letters.clone(), word.lower.clone()));
        }
    }
    found
}

/// A form of an ordinary word.
fn is_inflected(word: &str) -> bool {
    let endings = ["s", "es", "ed", "d", "ing", "ly"].iter();
    endings.filter_map(|ending| word.strip_suffix(ending)).any(is_ordinary)
}

fn looks_like_a_name(word: &Token, before: Option<&Token>, earlier: Option<&Token>) -> bool {
    let is = |token: Option<&Token>, list: &[&str]| {
        token.is_some_and(|token| list.contains(&token.lower.as_str()))
    };
    let known = |part: &str| {
        is_ordinary(part) || PLACES.contains(part) || word.starts_sentence && is_inflected(part)
    };
    let ordinary = word.lower.split(['-', '\'']).all(known);
    let named = is(before, &CALLED)
        || is(before, &["is", "was", "as"]) && (is(earlier, &NAME) || is(earlier, &["known"]));
    if word.lower.chars().count() < 2 {
        return false;
    }
    if is(before, &TITLES) && word.capital {
        return true;
    }
    if ordinary {
        return named && word.capital && !word.shouted && !PLACES.contains(&word.lower);
    }
    // A short word all in capitals is an abbreviation.
    named || word.capital && (!word.shouted || word.lower.chars().count() >= LONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, name: &str) -> Vec<(String, bool)> {
        let folded = Folded::of(text);
        let names = words(name).iter().map(|word| Spelling::of(word)).collect();
        let hits = find(&folded, &names).into_iter().chain(misspelled(&folded, &names));
        hits.map(|hit| (text.get(folded.original(&hit.letters)).unwrap().to_owned(), hit.known))
            .collect()
    }

    #[test]
    fn a_name_is_found_in_every_dress() {
        for written in [
            "Amir",
            "AMIR",
            "amir",
            "Amir's",
            "A m i r",
            "a-m-i-r",
            "A.M.I.R",
            "Ámir",
            "amir_99",
            "am\u{200b}ir",
            "@amir",
        ] {
            assert!(
                found(&format!("then {written} left"), "Amir").iter().any(|(_, known)| *known),
                "{written}"
            );
        }
        for written in ["admiral", "a mirror", "Amira", "I am irate"] {
            assert!(
                !found(&format!("then {written} left"), "Amir").iter().any(|(_, known)| *known),
                "{written}"
            );
        }
    }

    #[test]
    fn a_name_that_is_also_a_word_is_certain_only_with_a_capital() {
        assert_eq!(
            found("he will go, said Will", "Will"),
            [("will".to_owned(), false), ("Will".to_owned(), true)]
        );
    }

    #[test]
    fn a_misspelt_name_is_asked_about() {
        assert_eq!(found("mohamed came", "Mohammed"), [("mohamed".to_owned(), false)]);
        assert_eq!(found("money came", "Mohammed"), []);
    }

    #[test]
    fn words_that_look_like_names_are_found() {
        let likely = |text: &str| {
            likely(&Folded::of(text)).into_iter().map(|(_, word)| word).collect::<Vec<_>>()
        };
        assert_eq!(likely("The boss, Dragos, hit him. Ionut drove the van."), ["dragos", "ionut"]);
        assert_eq!(likely("a man called vasile and Mr Brown"), ["vasile", "brown"]);
        assert_eq!(
            likely("He told POPESCU at the NRM desk in Leeds. They called the police."),
            ["popescu"]
        );
        assert_eq!(
            likely("Romanian male, 30s. States he has no wages. Two others live there."),
            Vec::<String>::new()
        );
    }
}
