//! The service's rules for addresses, numbers, dates and links, each as one question.

use chrono::{Datelike, NaiveDate};

/// An email address as the service's framework accepts it: one `@`; before it at most 64
/// characters, dots only between others; after it at most 255, labels of at most 63, a last label
/// of two or more that starts with a letter.
pub(super) fn is_email(text: &str) -> bool {
    let mut parts = text.split('@');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(account), Some(domain), None) => is_account(account) && is_domain(domain),
        _ => false,
    }
}

fn is_account(account: &str) -> bool {
    let usual = |c: char| c.is_ascii_alphanumeric() || "-!#$%&'*+/=?^_`{|}~".contains(c);
    account.len() <= 64
        && account.split('.').all(|part| !part.is_empty() && part.chars().all(usual))
}

fn is_domain(domain: &str) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let last = labels.last().copied().unwrap_or_default();
    domain.len() <= 255
        && labels.len() >= 2
        && labels.iter().all(|label| is_label(label))
        && last.len() >= 2
        && last.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Digits and nothing else (official service, page `/does-pv-have-children`).
pub(super) fn is_digits(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit())
}

/// A phone number that could be rung. The service asks a library of national numbering plans; this
/// is a plausibility check that refuses what the service surely refuses: no country code and no
/// British number of 10 or 11 digits from 0, fewer than 7 or more than 15 digits, and mobile
/// numbers kept for drama (07700 900…). Words may follow, as in "07911 123456 (sister)".
pub(super) fn is_phone(text: &str) -> bool {
    let number: String =
        text.chars().take_while(|c| c.is_ascii_digit() || " +()-./".contains(*c)).collect();
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let abroad = match number.starts_with('+') {
        true => Some(digits.as_str()),
        false => digits.strip_prefix("00"),
    };
    match abroad.map(|digits| (digits, digits.strip_prefix("44"))) {
        Some((_, Some(home))) => is_british(home.strip_prefix('0').unwrap_or(home)),
        Some((digits, None)) => (7..=15).contains(&digits.len()) && !digits.starts_with('0'),
        None => digits.strip_prefix('0').is_some_and(is_british),
    }
}

/// A British number without its leading 0.
fn is_british(digits: &str) -> bool {
    let plausible = digits.starts_with(['1', '2', '3', '5', '7', '8', '9']);
    let short = digits.len() == 9 && (digits.starts_with('1') || digits.starts_with("800"));
    plausible && (short || digits.len() == 10) && !digits.starts_with("7700900")
}

/// Why a date is refused (official service, page `/pv-dob`): not a real day written `YYYY-MM-DD`,
/// after today, or not after 1 January 1900.
pub(super) fn date_problem(text: &str, today: NaiveDate) -> Option<&'static str> {
    match read_date(text) {
        None => Some("date"),
        Some(date) if date > today => Some("date-future"),
        Some(date) if date.year() < 1900 || date.ordinal() == 1 && date.year() == 1900 => {
            Some("date-early")
        }
        Some(_) => None,
    }
}

fn read_date(text: &str) -> Option<NaiveDate> {
    let shape = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    shape.then(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()).flatten()
}

/// Something that the service takes for an address: two or more characters of an address, a full
/// stop, then two to six small letters at the end of a word. It also hits `then.he`, where a space
/// is missing (official service, pages `/details-last-contact` and `/authorities-cooperation`).
pub(super) fn has_link(text: &str) -> bool {
    let of_address = |c: char| c.is_ascii_alphanumeric() || "-@:%._+~#=".contains(c);
    text.match_indices('.').any(|(at, _)| {
        let (before, from) = text.split_at(at);
        before.chars().rev().take(2).filter(|c| of_address(*c)).count() == 2
            && ends_like_address(from)
    })
}

fn ends_like_address(from_stop: &str) -> bool {
    let after = from_stop.trim_start_matches('.');
    let single = from_stop.len() == after.len() + 1;
    let rest = after.trim_start_matches(|c: char| c.is_ascii_lowercase());
    let letters = after.len() - rest.len();
    let boundary = !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    single && (2..=6).contains(&letters) && boundary
}

/// Bytes of a value as a browser posts it: letters and digits as one, a space as one, a line
/// break as six, every other byte as three.
pub(super) fn posted_bytes(text: &str) -> usize {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b" *-._".contains(&byte);
    text.bytes()
        .map(|byte| match byte {
            b'\n' => 6,
            byte if plain(byte) => 1,
            _ => 3,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn email_addresses() {
        for good in [
            "pc.lee@westshire.police.uk",
            "a@b.co",
            "o'hara+x@met.police.uk",
            "A_B@x-y.z1.org",
            "1@1.uk",
            "a@b.c-d",
        ] {
            assert!(is_email(good), "{good}");
        }
        let long_account = format!("{}@x.uk", "a".repeat(65));
        let long_label = format!("a@{}.uk", "b".repeat(64));
        let long_domain = format!("a@{}uk", "bbb.".repeat(64));
        for bad in [
            "",
            "@",
            "a",
            "a@b",
            "a@@b.uk",
            "a@b@c.uk",
            ".a@b.uk",
            "a.@b.uk",
            "a..b@c.uk",
            "a b@c.uk",
            "a@b..uk",
            "a@-b.uk",
            "a@b-.uk",
            "a@b.u",
            "a@b.1k",
            "é@b.uk",
            "a@é.uk",
            "a@b.uk ",
            "a@b.uk\n",
            &long_account,
            &long_label,
            &long_domain,
        ] {
            assert!(!is_email(bad), "{bad:?}");
        }
    }

    #[test]
    fn phone_numbers() {
        for good in [
            "07911 123456",
            "07911123456",
            "(020) 7946-0018",
            "+44 7911 123456",
            "+44 (0)7911 123456",
            "0044 7911 123456",
            "+84 91 234 56 78",
            "+355 67 212 3456",
            "07911 123456 (sister)",
            "0800 808 373",
        ] {
            assert!(is_phone(good), "{good}");
        }
        for bad in [
            "",
            "+",
            "0",
            "none",
            "07700 900123",
            "+44 7700 900 123",
            "079111234567",
            "0791112345",
            "7911 123456",
            "12345",
            "+1234",
            "+1234567890123456",
            "091 234",
            "04911 123456",
            "00",
            "++",
            "٠٧٩١١١٢٣٤٥٦",
            "sister 07911 123456",
        ] {
            assert!(!is_phone(bad), "{bad}");
        }
    }

    #[test]
    fn dates() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let table = [
            ("2000-02-29", None),
            ("2026-11-24", None),
            ("1900-01-02", None),
            ("2026-11-25", Some("date-future")),
            ("1900-01-01", Some("date-early")),
            ("1899-06-06", Some("date-early")),
            ("0001-01-01", Some("date-early")),
            ("2001-02-29", Some("date")),
            ("2000-13-01", Some("date")),
            ("2000-1-1", Some("date")),
            ("2000-00-00", Some("date")),
            ("2000--", Some("date")),
            ("29/02/2000", Some("date")),
            ("+200-01-01", Some("date")),
            ("２０００-01-01", Some("date")),
            ("2000-01-011", Some("date")),
        ];
        for (text, code) in table {
            assert_eq!(date_problem(text, today), code, "{text}");
        }
    }

    #[test]
    fn links_and_what_looks_like_one() {
        for hit in [
            "then.he left",
            "see www.example.org",
            "a@b.uk",
            "at 10.am",
            "x http://ab.com/1",
            "he ran.she too",
            "ab.cdefgh",
            "1-.uk",
            "e.g.so",
            "wait...then",
        ] {
            assert!(has_link(hit), "{hit}");
        }
        for miss in [
            "e.g. this",
            "10.30pm",
            "Mr.Smith",
            "the end.",
            "a.he",
            "then. he",
            "ab.c",
            "ab.cdefghi",
            "ab.he2",
            "ab.heX",
            "ab.he_",
            "é.ab",
            "",
        ] {
            assert!(!has_link(miss), "{miss}");
        }
    }

    #[test]
    fn posted_size_counts_scripts_and_line_breaks() {
        let table =
            [("", 0), ("ab c", 4), ("a\nb", 8), ("é", 6), ("سلام", 24), ("🙂", 12), ("a'b", 5)];
        for (text, bytes) in table {
            assert_eq!(posted_bytes(text), bytes, "{text}");
        }
    }

    #[test]
    fn digits_only() {
        assert!(is_digits("12") && is_digits("007"));
        assert!(!is_digits("two") && !is_digits("1.5") && !is_digits("-1") && !is_digits("٣"));
    }
}
