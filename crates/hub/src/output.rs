//! The one place that writes to the terminal: answers to stdout, words and logs to stderr.
//!
//! A closed pipe is no reason to fall over, so what cannot be written is dropped.

use serde::Serialize;
use std::io::Write as _;

/// Writes one JSON value and a line end to stdout.
pub fn json(value: &impl Serialize) {
    let mut out = std::io::stdout().lock();
    let _ = serde_json::to_writer(&mut out, value);
    let _ = out.write_all(b"\n");
    let _ = out.flush();
}

/// Writes text as it is to stdout.
pub fn text(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes());
    let _ = out.flush();
}

/// Writes one line to stderr. Callers see to it that it says nothing about a person.
pub fn note(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
