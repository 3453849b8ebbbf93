//! The edge where the clock is read; everywhere else the time is an argument.

/// Now, in milliseconds since 1970.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is the one edge that reads the hub's clock")]
pub fn now_ms() -> i64 {
    chrono::Utc::now().timestamp_millis()
}

/// A time as people and programs read it: RFC 3339 in UTC.
#[must_use]
pub fn rfc3339(ms: i64) -> String {
    chrono::DateTime::from_timestamp_millis(ms)
        .unwrap_or_default()
        .to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_reads_as_rfc_3339_in_utc() {
        assert_eq!(rfc3339(1_795_000_000_123), "2026-11-18T11:06:40.123Z");
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(rfc3339(i64::MAX), "1970-01-01T00:00:00.000Z", "nonsense does not panic");
    }
}
