//! The draft of the report's indicator section: each finding in plain words, with the words of
//! the note that carry it.

use plainsight_core::text;
use std::{collections::BTreeMap, ops::Range};

/// Most quotations of one finding, and the longest of them in characters.
const QUOTES: usize = 3;
const LONGEST: usize = 120;

/// One line: what the indicator is called, and what was said. The report is read in English,
/// whatever language the officer's screens are in.
pub(crate) fn line(indicator: &str, note: &str, spans: &[Range<usize>]) -> String {
    let key = format!("indicators-{}-title", indicator.to_ascii_lowercase());
    let title = text::full().get(&key, &BTreeMap::new());
    let mut quotes: Vec<&str> = Vec::new();
    for quote in spans.iter().filter_map(|span| note.get(span.clone())) {
        let quote = quote.trim();
        if !quote.is_empty() && quote.chars().count() <= LONGEST && !quotes.contains(&quote) {
            quotes.push(quote);
        }
    }
    quotes.truncate(QUOTES);
    if quotes.is_empty() {
        return title;
    }
    let args = BTreeMap::from([
        ("title".to_owned(), title),
        ("words".to_owned(), quotes.join("” … “").replace(['\r', '\n'], " ")),
    ]);
    text::full().get("report-finding-line", &args)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_it_is_and_what_was_said() {
        let note = "Boss keeps his\npassport. He says ärger. Boss keeps his\npassport.";
        let title = text::full().get("indicators-doc-001-title", &BTreeMap::new());
        let at = |word: &str| note.find(word).map(|from| from..from + word.len()).unwrap();
        assert_eq!(line("DOC-001", note, &[]), title);
        let one = line("DOC-001", note, &[at("Boss keeps his\npassport")]);
        assert_eq!(one, format!("{title}. Said: “Boss keeps his passport”"));
        let twice = line("DOC-001", note, &[at("Boss keeps"), at("ärger"), at("Boss keeps")]);
        assert_eq!(twice, format!("{title}. Said: “Boss keeps” … “ärger”"));
        let astray = line("DOC-001", note, &[5..9_999, 26..27]);
        assert!(astray.starts_with(&title), "a span of another text breaks nothing: {astray}");
    }
}
