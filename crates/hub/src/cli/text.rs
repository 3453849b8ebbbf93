//! A report as lines for reading: `field: value`, whatever its fields are.

use serde::Serialize;
use serde_json::Value;

/// One line for each value; lists are numbered from 1, empty ones left out.
pub(super) fn lines(of: &impl Serialize) -> String {
    let mut out = String::new();
    walk("", &serde_json::to_value(of).unwrap_or_default(), &mut out);
    out
}

fn walk(name: &str, value: &Value, out: &mut String) {
    let within = |part: &str| {
        if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") }
    };
    match value {
        Value::Null => {}
        Value::Object(fields) => {
            fields.iter().for_each(|(part, value)| walk(&within(part), value, out));
        }
        Value::Array(items) => {
            for (number, item) in (1..).zip(items) {
                walk(&within(&number.to_string()), item, out);
            }
        }
        Value::String(text) => push(name, text, out),
        other => push(name, &other.to_string(), out),
    }
}

/// Further lines of a text are indented, so that no answer can pass for another field. Control
/// characters could rule the reader's terminal.
fn push(name: &str, text: &str, out: &mut String) {
    let safe: String =
        text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect();
    out.push_str(&format!("{name}: {}\n", safe.replace('\n', "\n    ")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_value_gets_a_line_and_none_can_pass_for_another() {
        let text = lines(&json!({
            "a": {"words": "one\ntwo: three\u{1b}[2J", "none": null},
            "b": [true, 7],
        }));
        assert_eq!(text, "a.words: one\n    two: three[2J\nb.1: true\nb.2: 7\n");
    }
}
