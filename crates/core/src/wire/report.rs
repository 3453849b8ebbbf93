//! What is inside an envelope: the pruned answers of one report, padded so that its length tells
//! little.

use super::FileEntry;
use crate::forms::{Answers, ReportType};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Plaintext sizes in bytes; a payload is padded to the next one.
pub const SIZE_CLASSES: [usize; 5] = [4 << 10, 16 << 10, 64 << 10, 256 << 10, 2 << 20];

/// A payload longer than the largest size class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the report is longer than the hub accepts")]
pub struct TooLong;

/// Payload, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payload {
    /// Version, 1.
    pub v: u8,
    /// Report type, chosen by age and consent.
    pub report_type: ReportType,
    /// Guidance pack, `id@version`.
    pub pack: String,
    /// Date of the encounter, which decides the law that applies.
    pub encounter_date: NaiveDate,
    /// Answers by the official service's field ids, pruned to the branch.
    pub answers: Answers,
    /// Its evidence files, which travel by themselves, after it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileEntry>,
}

impl Payload {
    /// JSON padded with spaces to the next size class.
    ///
    /// # Errors
    /// [`TooLong`] beyond the largest class.
    pub fn to_padded(&self) -> Result<Vec<u8>, TooLong> {
        let mut bytes = serde_json::to_vec(self).map_err(|_| TooLong)?;
        let class = SIZE_CLASSES.into_iter().find(|size| bytes.len() <= *size).ok_or(TooLong)?;
        bytes.resize(class, b' ');
        Ok(bytes)
    }

    /// Reads what [`Payload::to_padded`] wrote; nothing if it is anything else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn payload(words: usize) -> Payload {
        Payload {
            v: 1,
            report_type: ReportType::NrmAdult,
            pack: "p@1".into(),
            encounter_date: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
            answers: Answers::from([("family".into(), "x".repeat(words))]),
            files: Vec::new(),
        }
    }

    #[test]
    fn length_tells_only_the_class() {
        assert_eq!(payload(1).to_padded().unwrap().len(), 4 << 10);
        assert_eq!(payload(3_000).to_padded().unwrap().len(), 4 << 10);
        assert_eq!(payload(5_000).to_padded().unwrap().len(), 16 << 10);
        assert_eq!(payload(3 << 20).to_padded(), Err(TooLong));
    }

    #[test]
    fn padding_does_not_change_the_words() {
        let bytes = payload(10).to_padded().unwrap();
        assert_eq!(Payload::read(&bytes), Some(payload(10)));
        assert_eq!(Payload::read(b"{}"), None);
    }
}
