//! The only place of this crate that reads the clock. Rules get `now` as an argument.

use chrono::{DateTime, SubsecRound, Utc};

/// Now, in whole milliseconds.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the edge that reads the clock")]
pub fn now() -> DateTime<Utc> {
    Utc::now().trunc_subsecs(3)
}
