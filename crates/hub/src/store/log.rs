//! The log as a whole: its chain, and what stands in it beside envelopes.

use plainsight_core::{
    id::{DeviceId, EnvelopeId, NoticeId},
    wire::Checkpoint,
};
use plainsight_seal::{hex, sha256};

/// The log, read in one transaction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogView {
    /// Where it ends.
    pub end: Checkpoint,
    /// The chain at the size that was asked about; nothing if the log is shorter.
    pub at_chain: Option<String>,
}

/// A notice to append.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNotice {
    /// Random.
    pub notice_id: NoticeId,
    /// Whose report it is about; nothing for a notice to every device.
    pub device: Option<DeviceId>,
    /// The report; nothing for a notice about none.
    pub env_id: Option<EnvelopeId>,
    /// A [`plainsight_core::wire::NoticeKind`] as JSON.
    pub says: String,
    /// The hub's clock, milliseconds since 1970.
    pub at: i64,
}

/// A notice in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeEntry {
    /// Place in the log.
    pub log_index: u64,
    /// As appended.
    pub notice: NewNotice,
}

/// The link of place `log_index`, after the link `before` ("" at the beginning). `what` stands
/// there: see [`envelope_text`] and [`notice_text`]. Every store computes this very text.
#[must_use]
pub fn next_link(before: &str, log_index: u64, what: &str) -> String {
    hex(&sha256(format!("plainsight/log/v1\u{1f}{before}\u{1f}{log_index}\u{1f}{what}").as_bytes()))
}

/// What the chain says of an envelope. Its hash commits to every byte.
#[must_use]
pub fn envelope_text(fp: &str) -> String {
    format!("envelope\u{1f}{fp}")
}

/// What the chain says of a notice.
#[must_use]
pub fn notice_text(notice: &NewNotice) -> String {
    let device = notice.device.map(|id| id.to_string()).unwrap_or_default();
    let env_id = notice.env_id.map(|id| id.to_string()).unwrap_or_default();
    let says = hex(&sha256(notice.says.as_bytes()));
    format!(
        "notice\u{1f}{}\u{1f}{device}\u{1f}{env_id}\u{1f}{says}\u{1f}{}",
        notice.notice_id, notice.at
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_commits_to_its_place_and_to_everything_before() {
        let one = next_link("", 1, &envelope_text("aa"));
        assert_eq!(one.len(), 64);
        let two = next_link(&one, 2, &envelope_text("bb"));
        for other in [
            next_link("", 2, &envelope_text("bb")),
            next_link(&one, 3, &envelope_text("bb")),
            next_link(&one, 2, &envelope_text("cc")),
        ] {
            assert_ne!(two, other);
        }
    }
}
