//! What the official service does to a text: formatting before its checks, its way of counting,
//! and the characters it changes silently before it stores.
//!
//! Source: the service's form framework, formatting and sanitising rules, as run in 2026.

use super::model::Kind;

/// The text as the service formats it before any check. Short text and lists: trimmed, each run
/// of white space becomes one space. Long text keeps its line breaks (always as one line feed
/// here). In both, each run of hyphens and dashes becomes one hyphen. Several choices are
/// formatted one by one.
#[must_use]
pub fn service_format(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Textarea => one_hyphen(trimmed(&line_feeds(text))),
        Kind::CheckboxGroup | Kind::File => {
            let choices: Vec<_> =
                text.lines().map(one_line).filter(|line| !line.is_empty()).collect();
            choices.join("\n")
        }
        _ => one_line(text),
    }
}

/// The length as the service counts it: UTF-16 units after formatting, a line break as two,
/// because a browser posts it as two characters.
#[must_use]
pub fn service_length(text: &str) -> usize {
    let text = service_format(Kind::Textarea, text);
    text.encode_utf16().count() + text.matches('\n').count()
}

/// What the service stores in place of the text it accepted: some characters are rewritten
/// silently, for the sake of a filter on its way. Equal to the text when nothing changes.
#[must_use]
pub fn service_stored(text: &str) -> String {
    let mut text = text.to_owned();
    for (literal, by) in [("/*", "-"), ("*/", "-"), ("|", "-")] {
        text = replaced(&text, literal, by);
    }
    text = single(&single(&text, '&'), '@');
    for literal in ["/..;/", "/etc/passwd", "c:\\", "cmd.exe"] {
        text = replaced(&text, literal, "-");
    }
    for bracket in ['<', '>', '['] {
        text = marked(&single(&text, bracket), bracket);
    }
    text = replaced(&single(&text, ']'), "]", "]-");
    text = marked(&single(&text, '~'), '~');
    for literal in ["&#", "%u"] {
        text = replaced(&text, literal, "-");
    }
    text
}

/// White space as the service's language sees it: Unicode's, without NEL, with the byte order mark.
fn is_space(c: char) -> bool {
    c == '\u{feff}' || (c.is_whitespace() && c != '\u{85}')
}

fn trimmed(text: &str) -> &str {
    text.trim_matches(is_space)
}

fn one_line(text: &str) -> String {
    let words: Vec<_> = text.split(is_space).filter(|word| !word.is_empty()).collect();
    one_hyphen(&words.join(" "))
}

fn line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn one_hyphen(text: &str) -> String {
    let hyphens: String =
        text.chars().map(|c| if matches!(c, '–' | '—') { '-' } else { c }).collect();
    single(&hyphens, '-')
}

/// Runs of one character become one.
fn single(text: &str, run: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        if c != run || before != Some(run) {
            out.push(c);
        }
        before = Some(c);
    }
    out
}

/// A hyphen after each `mark` that has none.
fn marked(text: &str, mark: char) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        out.push(c);
        if c == mark && chars.peek() != Some(&'-') {
            out.push('-');
        }
    }
    out
}

/// Each occurrence of an ASCII literal in any letter case, from left to right.
fn replaced(text: &str, literal: &str, by: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let hit = rest.get(..literal.len()).is_some_and(|head| head.eq_ignore_ascii_case(literal));
        let step = if hit { literal.len() } else { c.len_utf8() };
        let (head, tail) = rest.split_at(step);
        out.push_str(if hit { by } else { head });
        rest = tail;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_text_becomes_one_line() {
        let table = [
            ("  Amir  \n  Khan ", "Amir Khan"),
            ("a\u{a0}\tb", "a b"),
            ("\u{feff}x", "x"),
            ("Anne -- Marie", "Anne - Marie"),
            ("a–—-b", "a-b"),
            ("a\u{2010}\u{2010}b", "a\u{2010}\u{2010}b"),
            ("\u{85}x", "\u{85}x"),
            (" \n ", ""),
            ("\0", "\0"),
        ];
        for (typed, formatted) in table {
            assert_eq!(service_format(Kind::Text, typed), formatted, "{typed:?}");
        }
    }

    #[test]
    fn long_text_keeps_its_lines() {
        let table = [
            (" a\n\nb ", "a\n\nb"),
            ("a\r\nb\rc", "a\nb\nc"),
            ("a  b", "a  b"),
            ("- - --", "- - -"),
            ("\n\n", ""),
        ];
        for (typed, formatted) in table {
            assert_eq!(service_format(Kind::Textarea, typed), formatted, "{typed:?}");
        }
    }

    #[test]
    fn choices_are_formatted_one_by_one() {
        assert_eq!(service_format(Kind::CheckboxGroup, " email \n\n post"), "email\npost");
        assert_eq!(service_format(Kind::Radio, " yes "), "yes");
    }

    #[test]
    fn formatting_twice_changes_nothing_more() {
        for text in ["a -- b\r\n\r\nc –- ", "  x\u{2003}y ", "🙂—🙂", ""] {
            for kind in [Kind::Text, Kind::Textarea, Kind::CheckboxGroup] {
                let once = service_format(kind, text);
                assert_eq!(service_format(kind, &once), once, "{kind:?} {text:?}");
            }
        }
    }

    #[test]
    fn length_is_counted_as_the_browser_posts_it() {
        let table = [
            ("", 0),
            ("abc", 3),
            ("a\nb", 4),
            ("a\r\nb", 4),
            ("🙂", 2),
            ("é", 1),
            (" a ", 1),
            ("a--b", 3),
        ];
        for (text, length) in table {
            assert_eq!(service_length(text), length, "{text:?}");
        }
        let lines = ["x".repeat(99).as_str(); 150].join("\n");
        assert_eq!(service_length(&lines), 150 * 99 + 149 * 2);
    }

    #[test]
    fn what_the_service_rewrites_can_be_previewed() {
        let table = [
            ("[inaudible] ~10 <5", "[-inaudible]- ~-10 <-5"),
            ("a > b", "a >- b"),
            ("<<x>>", "<-x>-"),
            ("[-x]", "[-x]-"),
            ("a|b", "a-b"),
            ("A && B &&& C", "A & B & C"),
            ("a@@b", "a@b"),
            ("/* x */", "- x -"),
            ("&#39; %u0041 %U0041", "-39; -0041 -0041"),
            ("C:\\CMD.EXE /ETC/passwd", "-- -"),
            ("/..;/", "-"),
            ("a..b", "a..b"),
            ("Tom & Ana, 5% of £10", "Tom & Ana, 5% of £10"),
            ("", ""),
        ];
        for (typed, stored) in table {
            assert_eq!(service_stored(typed), stored, "{typed:?}");
        }
    }

    #[test]
    fn text_in_any_script_passes_unchanged() {
        for text in ["سلام عليكم", "ትግርኛ", "Việt Nam", "👩‍👧 e\u{301}", "نص\nثان"]
        {
            assert_eq!(service_stored(text), text);
            assert_eq!(service_format(Kind::Textarea, text), text);
        }
    }
}
