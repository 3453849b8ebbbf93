//! Which of two consents is the narrower: the one under which less leaves the device.

use crate::forms::CONSENT;
use std::{cmp::Ordering, collections::BTreeMap};

/// Whether the person helps the police, which decides what a Duty to Notify report may carry.
pub(super) const COOPERATION: &str = "authorities-cooperation";
/// When the person took their consent back.
const WITHDRAWN: &str = "consent-withdrawn";

/// How much may leave; lower is narrower.
type Width = (u8, u8, u8);

/// Whether a value of [`super::CONSENT_WHOLE`] lets a named report leave.
#[must_use]
pub fn is_consent(value: &str) -> bool {
    width(value) >= (1, 3, 0)
}

/// Orders two values of [`super::CONSENT_WHOLE`], the narrower first. Withdrawn is narrower than
/// anything that stands, no answer (nothing can leave) narrower than "no" (an anonymous report can),
/// and that than "yes". Between equals the text decides, so that every device decides alike.
#[must_use]
pub fn narrower(one: &str, other: &str) -> Ordering {
    width(one).cmp(&width(other)).then_with(|| one.cmp(other))
}

fn width(value: &str) -> Width {
    let fields: BTreeMap<String, String> = serde_json::from_str(value).unwrap_or_default();
    let of = |field: &str| fields.get(field).map(String::as_str).unwrap_or_default();
    let standing = u8::from(of(WITHDRAWN).is_empty());
    (standing, rank(of(CONSENT)), rank(of(COOPERATION)))
}

fn rank(answer: &str) -> u8 {
    match answer {
        "" => 0,
        "no" => 1,
        "yes" => 3,
        _ => 2,
    }
}
