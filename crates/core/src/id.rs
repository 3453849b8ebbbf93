//! Identifiers as types, so that a person cannot be passed where an encounter is meant.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

identifier!(
    /// One person who can unlock a device.
    OfficerId
);
identifier!(
    /// One event at a counter or a scene.
    EncounterId
);
identifier!(
    /// One potential victim within an encounter.
    PersonId
);
identifier!(
    /// Somebody else who was mentioned and must be found.
    OtherId
);
identifier!(
    /// One report across its versions; random, so that it says nothing about anybody.
    ReportId
);
identifier!(
    /// One sealed envelope; random, and the idempotency key of its delivery.
    EnvelopeId
);
identifier!(
    /// One evidence file; random, and the idempotency key of its delivery.
    AttachmentId
);
identifier!(
    /// One enrolled laptop.
    DeviceId
);
identifier!(
    /// One conversation on the hand-over screen.
    TalkId
);
identifier!(
    /// One hub.
    HubId
);
identifier!(
    /// One notice that a hub sends back.
    NoticeId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_reads_back_what_it_writes() {
        let id = PersonId(Uuid::from_u128(7));
        assert_eq!(id.to_string().parse::<PersonId>().unwrap(), id);
        assert_eq!(
            serde_json::to_string(&id).unwrap(),
            "\"00000000-0000-0000-0000-000000000007\"",
            "an identifier travels as its text"
        );
    }

    #[test]
    fn text_that_is_no_identifier_is_refused() {
        assert!("person-1".parse::<PersonId>().is_err());
    }
}
