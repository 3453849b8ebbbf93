//! The readable part of an envelope. No personal data: identifiers are random or pseudonymous.

use super::{FrameError, VERSION, share::ShareTo};
use crate::id::{DeviceId, EnvelopeId, HubId, OfficerId, ReportId};
use serde::{Deserialize, Serialize};

/// HPKE `info` of a report, so that a sealed report can never be opened as something else.
pub const SEAL_INFO: &[u8] = b"plainsight/report/v1";

/// What an envelope carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ReportKind {
    /// A report's first version.
    #[serde(rename = "report.submit")]
    Submit,
    /// A later version of the same report: same `report_id`, higher `rev`.
    #[serde(rename = "report.correct")]
    Correct,
    /// A case for another officer; the hub hands it on and cannot open it.
    #[serde(rename = "case.share")]
    Share,
}

/// Header, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Version of the header, 1.
    pub v: u8,
    /// What is inside.
    pub typ: ReportKind,
    /// Random identifier; the delivery's idempotency key.
    pub env_id: EnvelopeId,
    /// Random identifier of the report across its versions.
    pub report_id: ReportId,
    /// Version of the report, from 1.
    pub rev: u32,
    /// The device that sealed it.
    pub device: DeviceId,
    /// Random number drawn whenever the device's store is created: a copied or restored store
    /// cannot pass for the original.
    pub dev_epoch: u64,
    /// Count of envelopes of this `dev_epoch`, from 1.
    pub seq: u64,
    /// SHA-256 of the previous frame of this `dev_epoch`, in hexadecimal.
    pub prev: Option<String>,
    /// The officer, by pseudonym.
    pub officer: OfficerId,
    /// The hub it is sealed to.
    pub to: HubId,
    /// Which intake key, by identifier.
    pub kem: String,
    /// Which HPKE suite.
    pub suite: String,
    /// Guidance pack the draft was made under, `id@version`.
    pub pack: String,
    /// Program version.
    pub app: String,
    /// The device's own clock when sealing, milliseconds since 1970. Information only.
    pub sealed_at: i64,
    /// Whom a case is for; nothing for a report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<ShareTo>,
}

impl Header {
    /// Reads literal header bytes.
    ///
    /// # Errors
    /// [`FrameError::Header`] for anything unknown, doubled, missing or of another version.
    pub fn read(bytes: &[u8]) -> Result<Self, FrameError> {
        let header: Self = serde_json::from_slice(bytes).map_err(|_| FrameError::Header)?;
        let short = |text: &str| !text.is_empty() && text.len() <= 128;
        let texts_ok =
            [&header.kem, &header.suite, &header.pack, &header.app].iter().all(|text| short(text));
        let prev_ok = header.prev.as_ref().is_none_or(|prev| prev.len() == 64);
        let counts_ok = header.rev >= 1 && header.seq >= 1;
        let named = (header.typ == ReportKind::Share) == header.share.is_some();
        if header.v == VERSION && texts_ok && prev_ok && counts_ok && named {
            Ok(header)
        } else {
            Err(FrameError::Header)
        }
    }

    /// The bytes to sign and send.
    ///
    /// # Errors
    /// [`FrameError::Header`], which a header of this program never gives.
    pub fn write(&self) -> Result<Vec<u8>, FrameError> {
        serde_json::to_vec(self).map_err(|_| FrameError::Header)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn header() -> Header {
        Header {
            v: 1,
            typ: ReportKind::Submit,
            env_id: EnvelopeId(Uuid::from_u128(1)),
            report_id: ReportId(Uuid::from_u128(2)),
            rev: 1,
            device: DeviceId(Uuid::from_u128(3)),
            dev_epoch: u64::MAX,
            seq: 1,
            prev: None,
            officer: OfficerId(Uuid::from_u128(4)),
            to: HubId(Uuid::from_u128(5)),
            kem: "k1".into(),
            suite: "s".into(),
            pack: "p@1".into(),
            app: "0.1.0".into(),
            sealed_at: 0,
            share: None,
        }
    }

    #[test]
    fn a_header_reads_back_exactly() {
        let bytes = header().write().unwrap();
        assert_eq!(Header::read(&bytes).unwrap(), header());
    }

    #[test]
    fn the_wire_format_is_frozen() {
        let text = String::from_utf8(header().write().unwrap()).unwrap();
        assert!(text.starts_with(r#"{"v":1,"typ":"report.submit","env_id":"00000000"#), "{text}");
        assert!(text.contains(r#""dev_epoch":18446744073709551615,"seq":1,"prev":null"#), "{text}");
    }

    #[test]
    fn unknown_doubled_missing_and_other_versions_are_refused() {
        let good = String::from_utf8(header().write().unwrap()).unwrap();
        for bad in [
            good.replacen("\"v\":1", "\"v\":2", 1),
            good.replacen("\"v\":1", "\"v\":1,\"v\":1", 1),
            good.replacen("\"v\":1,", "", 1),
            good.replacen("\"v\":1", "\"v\":1,\"name\":\"A\"", 1),
            good.replacen("report.submit", "report.other", 1),
            good.replacen("\"seq\":1", "\"seq\":0", 1),
            good.replacen("\"kem\":\"k1\"", "\"kem\":\"\"", 1),
            good.replacen("\"prev\":null", "\"prev\":\"00\"", 1),
            "[".repeat(100_000),
        ] {
            assert_eq!(Header::read(bad.as_bytes()), Err(FrameError::Header));
        }
    }
}
