//! What an officer decides about a finding.

/// How an accepted finding is kept.
pub(crate) const ACCEPTED: &str = "accepted";
/// What stands before the reason of a finding set aside.
pub(crate) const DISMISSED: &str = "dismissed:";

/// An officer's decision about a finding. It never changes what the note says, and a finding set
/// aside can always be brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It holds: the report may say so.
    Accepted,
    /// It does not hold here.
    Dismissed {
        /// Why, in the officer's words.
        reason: String,
    },
}

impl Decision {
    /// Reads what is kept; a text nobody wrote is no decision.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if text == ACCEPTED {
            return Some(Self::Accepted);
        }
        let reason = text.strip_prefix(DISMISSED)?.to_owned();
        Some(Self::Dismissed { reason })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decisions_are_read_back() {
        let aside = Decision::Dismissed { reason: "his own card: seen".to_owned() };
        for (text, expected) in [
            ("accepted", Some(Decision::Accepted)),
            ("dismissed:his own card: seen", Some(aside)),
            ("", None),
            ("maybe", None),
        ] {
            assert_eq!(Decision::read(text), expected, "{text}");
        }
    }
}
