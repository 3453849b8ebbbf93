//! When a page or a field applies: a small language that policy people can read.
//!
//! ```text
//! condition = all { "or" all }          all   = one { "and" one }
//! one = "(" condition ")"
//!     | FIELD "=" VALUE | FIELD "in" "(" VALUE { "," VALUE } ")"
//!     | FIELD "has" VALUE               (one of several ticks)
//!     | FIELD "answered"                (anything at all)
//! ```

/// A parsed condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Any of them holds.
    Any(Vec<Condition>),
    /// All of them hold.
    All(Vec<Condition>),
    /// The field's answer is one of the values.
    Is(String, Vec<String>),
    /// The value is among the field's ticks.
    Has(String, String),
    /// The field has an answer.
    Answered(String),
}

/// What a condition asks of one field; for static checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use<'a> {
    /// Compares a single answer with a value.
    Value(&'a str),
    /// Looks for a value among ticks.
    Tick(&'a str),
    /// Asks for any answer.
    Answered,
}

/// Parentheses may nest this deep.
const MAX_DEPTH: usize = 8;

impl Condition {
    /// Reads a condition.
    ///
    /// # Errors
    /// What was expected and what stood there instead, in English, for the pack's editor.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut words = Words { rest: tokens(text)?, at: 0 };
        let condition = words.any(0)?;
        match words.next() {
            None => Ok(condition),
            Some(word) => Err(format!("'{word}' stands after the end of the condition")),
        }
    }

    /// Whether it holds, given each field's answer (nothing or empty: unanswered).
    pub fn holds<'a>(&self, answer: &impl Fn(&str) -> Option<&'a str>) -> bool {
        match self {
            Self::Any(parts) => parts.iter().any(|part| part.holds(answer)),
            Self::All(parts) => parts.iter().all(|part| part.holds(answer)),
            Self::Is(field, values) => {
                answer(field).is_some_and(|given| values.iter().any(|value| value == given.trim()))
            }
            Self::Has(field, value) => {
                answer(field).is_some_and(|given| given.lines().any(|line| line.trim() == value))
            }
            Self::Answered(field) => answer(field).is_some_and(|given| !given.trim().is_empty()),
        }
    }

    /// Every field it reads, with what it asks of it.
    #[must_use]
    pub fn uses(&self) -> Vec<(&str, Use<'_>)> {
        match self {
            Self::Any(parts) | Self::All(parts) => parts.iter().flat_map(Self::uses).collect(),
            Self::Is(field, values) => {
                values.iter().map(|value| (field.as_str(), Use::Value(value))).collect()
            }
            Self::Has(field, value) => vec![(field, Use::Tick(value))],
            Self::Answered(field) => vec![(field, Use::Answered)],
        }
    }

    /// The field and value, when it asks for exactly one value of one field.
    #[must_use]
    pub fn single(&self) -> Option<(&str, &str)> {
        match (self, self.uses().as_slice()) {
            (Self::Is(..) | Self::Has(..), [(field, Use::Value(value) | Use::Tick(value))]) => {
                Some((field, value))
            }
            _ => None,
        }
    }
}

fn tokens(text: &str) -> Result<Vec<String>, String> {
    let mut found: Vec<String> = Vec::new();
    let mut word = String::new();
    for c in text.chars().chain([' ']) {
        if c.is_ascii_alphanumeric() || c == '-' {
            word.push(c);
            continue;
        }
        if !word.is_empty() {
            found.push(std::mem::take(&mut word));
        }
        match c {
            '(' | ')' | ',' | '=' => found.push(c.to_string()),
            c if c.is_ascii_whitespace() => {}
            c => return Err(format!("{c:?} has no meaning in a condition")),
        }
    }
    Ok(found)
}

struct Words {
    rest: Vec<String>,
    at: usize,
}

impl Words {
    fn peek(&self) -> Option<&str> {
        self.rest.get(self.at).map(String::as_str)
    }

    fn next(&mut self) -> Option<String> {
        let word = self.rest.get(self.at).cloned();
        self.at += 1;
        word
    }

    fn accept(&mut self, word: &str) -> bool {
        let found = self.peek() == Some(word);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, word: &str) -> Result<(), String> {
        if self.accept(word) {
            return Ok(());
        }
        Err(format!("'{word}' expected, {} found", shown(self.peek())))
    }

    fn name(&mut self, what: &str) -> Result<String, String> {
        match self.peek() {
            Some("(" | ")" | "," | "=" | "and" | "or" | "in" | "has") | None => {
                Err(format!("{what} expected, {} found", shown(self.peek())))
            }
            Some(_) => Ok(self.next().unwrap_or_default()),
        }
    }

    fn any(&mut self, depth: usize) -> Result<Condition, String> {
        let mut parts = vec![self.all(depth)?];
        while self.accept("or") {
            parts.push(self.all(depth)?);
        }
        Ok(alone_or(parts, Condition::Any))
    }

    fn all(&mut self, depth: usize) -> Result<Condition, String> {
        let mut parts = vec![self.one(depth)?];
        while self.accept("and") {
            parts.push(self.one(depth)?);
        }
        Ok(alone_or(parts, Condition::All))
    }

    fn one(&mut self, depth: usize) -> Result<Condition, String> {
        if self.accept("(") {
            if depth == MAX_DEPTH {
                return Err("parentheses nest too deep".to_owned());
            }
            let inner = self.any(depth + 1)?;
            self.expect(")")?;
            return Ok(inner);
        }
        let field = self.name("a field")?;
        match self.next().as_deref() {
            Some("=") => Ok(Condition::Is(field, vec![self.name("a value")?])),
            Some("in") => Ok(Condition::Is(field, self.values()?)),
            Some("has") => Ok(Condition::Has(field, self.name("a value")?)),
            Some("answered") => Ok(Condition::Answered(field)),
            word => Err(format!("'=', 'in', 'has' or 'answered' expected, {} found", shown(word))),
        }
    }

    fn values(&mut self) -> Result<Vec<String>, String> {
        self.expect("(")?;
        let mut values = vec![self.name("a value")?];
        while self.accept(",") {
            values.push(self.name("a value")?);
        }
        self.expect(")")?;
        Ok(values)
    }
}

fn shown(word: Option<&str>) -> String {
    word.map_or_else(|| "the end".to_owned(), |word| format!("'{word}'"))
}

fn alone_or(mut parts: Vec<Condition>, many: fn(Vec<Condition>) -> Condition) -> Condition {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            many(parts)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    type Given = &'static [(&'static str, &'static str)];

    fn holds(condition: &str, answers: Given) -> bool {
        let answers: BTreeMap<_, _> = answers.iter().copied().collect();
        Condition::parse(condition).unwrap().holds(&|field| answers.get(field).copied())
    }

    #[test]
    fn conditions_hold_as_they_read() {
        let table: [(&str, Given, bool); 14] = [
            ("a = yes", &[("a", "yes")], true),
            ("a = yes", &[("a", "no")], false),
            ("a = yes", &[], false),
            ("a = yes", &[("a", "Yes")], false),
            ("a in (x, y)", &[("a", "y")], true),
            ("a in (x, y)", &[("a", "z")], false),
            ("a has post", &[("a", "email\npost")], true),
            ("a has post", &[("a", "postal")], false),
            ("a answered", &[("a", " ")], false),
            ("a answered", &[("a", "anything")], true),
            ("a = 1 or b = 1 and c = 1", &[("a", "1")], true),
            ("(a = 1 or b = 1) and c = 1", &[("a", "1")], false),
            ("(a = 1 or b = 1) and c = 1", &[("b", "1"), ("c", "1")], true),
            ("a = 1 and (b = 1)", &[("a", "1"), ("b", "1")], true),
        ];
        for (condition, answers, expected) in table {
            assert_eq!(holds(condition, answers), expected, "{condition} with {answers:?}");
        }
    }

    #[test]
    fn nonsense_is_refused_with_a_reason() {
        for text in [
            "",
            "a",
            "a =",
            "= yes",
            "a = yes b",
            "a in yes",
            "a in (",
            "a in (x",
            "a in ()",
            "(a = 1",
            "a = 1)",
            "a = yes and",
            "or a = 1",
            "a has",
            "a ! b",
            "a = \"x\"",
            "a == b",
            "a = 1 or or",
            "a = é",
        ] {
            assert!(Condition::parse(text).is_err(), "{text:?} must be refused");
        }
        assert!(Condition::parse(&format!("{}a = 1{}", "(".repeat(99), ")".repeat(99))).is_err());
    }

    #[test]
    fn only_a_lone_comparison_counts_as_a_parent_on_the_page() {
        let single = |text: &str| {
            Condition::parse(text).unwrap().single().map(|(f, v)| (f.to_owned(), v.to_owned()))
        };
        assert_eq!(single("a = yes"), Some(("a".into(), "yes".into())));
        assert_eq!(single("a has post"), Some(("a".into(), "post".into())));
        assert_eq!(single("a in (x, y)"), None);
        assert_eq!(single("a = x and b = y"), None);
        assert_eq!(single("a answered"), None);
    }

    #[test]
    fn every_field_read_is_named() {
        let condition =
            Condition::parse("(a = 1 or b has t) and c in (x, y) and d answered").unwrap();
        let uses = condition.uses();
        assert_eq!(uses.len(), 5);
        assert_eq!(uses[1], ("b", Use::Tick("t")));
        assert_eq!(uses[4], ("d", Use::Answered));
    }
}
