//! Which of two versions is older.

/// Whether `offered` is older than `have`. Parts between dots and dashes are compared as numbers
/// where both are numbers, else as text: `2026.9` is older than `2026.11`.
#[must_use]
pub fn is_older(offered: &str, have: &str) -> bool {
    key(offered) < key(have)
}

fn key(version: &str) -> Vec<(u64, String)> {
    let parts = version.split(['.', '-']);
    parts
        .map(|part| match part.parse() {
            Ok(number) => (number, String::new()),
            Err(_) => (0, part.to_owned()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_their_numbers() {
        for (older, newer) in [
            ("2026.9", "2026.11"),
            ("2026.11", "2026.11.1"),
            ("2026.11", "2027.1"),
            ("2026-11-24", "2026-11-25"),
            ("9", "10"),
        ] {
            assert!(is_older(older, newer), "{older} {newer}");
            assert!(!is_older(newer, older), "{older} {newer}");
            assert!(!is_older(newer, newer));
        }
    }
}
