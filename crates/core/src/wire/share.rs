//! A case handed to another officer: to whom, in which envelope, and what comes back.

use crate::{
    id::{DeviceId, EncounterId, EnvelopeId, HubId, OfficerId},
    share::Version,
    wire::{SIZE_CLASSES, TooLong},
};
use serde::{Deserialize, Serialize};

/// HPKE `info` of a case handed over, so that it can never be opened as a report.
pub const SHARE_INFO: &[u8] = b"plainsight/share/v1";
/// Most officers of one device in the directory.
pub const MAX_ROSTER: usize = 100;
/// Most devices in one page of the directory: each officer brings a key of 2,432 digits.
pub const MAX_DIRECTORY: usize = 50;
/// Longest name, collar number, force, station or key identifier in the directory, in characters.
const MAX_TEXT: usize = 120;

/// Whom an envelope with a case is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShareTo {
    /// The officer, whose vault alone can open it.
    pub officer: OfficerId,
    /// The device that holds this vault.
    pub device: DeviceId,
}

/// An officer in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RosterOfficer {
    /// The officer.
    pub officer: OfficerId,
    /// Full name.
    pub name: String,
    /// Collar number.
    pub collar: String,
    /// Force, from the lookup list.
    pub force: String,
    /// Identifier of the key.
    pub kid: String,
    /// HPKE public key to seal to, in hexadecimal; its private half lies in the officer's vault.
    pub key: String,
}

/// The officers of one device, version 1. Body of a [`super::SignedText`] signed by the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roster {
    /// Version, 1.
    pub v: u8,
    /// The device.
    pub device: DeviceId,
    /// Where it is kept, as somebody typed it; may be empty.
    pub station: String,
    /// At most [`MAX_ROSTER`].
    pub officers: Vec<RosterOfficer>,
}

impl Roster {
    /// Whether every text is short and on one line, and no more officers than a device has.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let plain =
            |text: &str| text.chars().count() <= MAX_TEXT && !text.contains(char::is_control);
        let known = |text: &str| plain(text) && !text.trim().is_empty();
        let sound = |one: &RosterOfficer| {
            [&one.name, &one.collar, &one.force, &one.kid].iter().all(|text| known(text))
                && one.key.len() <= 4_096
        };
        self.v == super::VERSION
            && plain(&self.station)
            && self.officers.len() <= MAX_ROSTER
            && self.officers.iter().all(sound)
    }
}

/// One device in the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryLine {
    /// The device.
    pub device: DeviceId,
    /// Its Ed25519 public key, in hexadecimal, as enrolled.
    pub device_key: String,
    /// It may be given nothing any more.
    pub revoked: bool,
    /// A [`super::SignedText`] of a [`Roster`], literal.
    pub roster: String,
}

/// A page of the directory, version 1. Body of a [`super::SignedText`] signed by the hub.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DirectoryPage {
    /// Version, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// What changed, in the order of the changes.
    pub lines: Vec<DirectoryLine>,
    /// Ask next for what changed after this.
    pub through: u64,
    /// More is there already.
    pub more: bool,
}

/// An envelope with a case, as its receiver fetches it, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fetched {
    /// Version, 1.
    pub v: u8,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// The Ed25519 public key of the device that sealed it, in hexadecimal, as enrolled.
    pub device_key: String,
    /// The frame, in base 64.
    pub frame: String,
}

/// How far a case has come at its receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareStep {
    /// Their device has it on its disk.
    Fetched,
    /// It was sealed to a key that the officer's vault does not have: hand over again.
    Unreadable,
    /// The officer has opened it.
    Opened,
}

impl ShareStep {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fetched => "fetched",
            Self::Unreadable => "unreadable",
            Self::Opened => "opened",
        }
    }
}

/// What the receiver's device says about a case, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepTaken {
    /// Version, 1.
    pub v: u8,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// How far.
    pub step: ShareStep,
}

/// Who hands over, as they call themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// The officer.
    pub officer: OfficerId,
    /// Full name.
    pub name: String,
    /// Collar number.
    pub collar: String,
    /// Force.
    pub force: String,
    /// Where their device is kept; may be empty.
    pub station: String,
}

/// What is inside an envelope with a case, version 1: every version of everything in it, so that
/// no delivery depends on another. Files of evidence are no part of it: a version may name one, and
/// what a program does not know it keeps and hands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseParcel {
    /// Version, 1.
    pub v: u8,
    /// The encounter.
    pub case: EncounterId,
    /// Who hands it over.
    pub from: Sender,
    /// Every version.
    pub versions: Vec<Version>,
}

impl CaseParcel {
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

    /// Reads what [`CaseParcel::to_padded`] wrote; nothing if it is anything else.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let parcel: Self = serde_json::from_slice(bytes).ok()?;
        (parcel.v == super::VERSION).then_some(parcel)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn roster(name: &str) -> Roster {
        Roster {
            v: 1,
            device: DeviceId(Uuid::from_u128(1)),
            station: "Hove".into(),
            officers: vec![RosterOfficer {
                officer: OfficerId(Uuid::from_u128(2)),
                name: name.into(),
                collar: "4417".into(),
                force: "Sussex Police".into(),
                kid: "k".into(),
                key: "00".into(),
            }],
        }
    }

    #[test]
    fn a_roster_carries_names_and_nothing_longer() {
        assert!(roster("Amy Reed").is_sound());
        for bad in ["", " ", "two\nlines", &"x".repeat(MAX_TEXT + 1)] {
            assert!(!roster(bad).is_sound(), "{bad:?}");
        }
        let mut crowd = roster("Amy Reed");
        crowd.officers = vec![crowd.officers[0].clone(); MAX_ROSTER + 1];
        assert!(!crowd.is_sound());
    }

    #[test]
    fn a_parcel_reads_back_whatever_its_padding() {
        let officer = OfficerId(Uuid::from_u128(2));
        let parcel = CaseParcel {
            v: 1,
            case: EncounterId(Uuid::from_u128(3)),
            from: Sender {
                officer,
                name: "Amy Reed".into(),
                collar: "4417".into(),
                force: "Sussex Police".into(),
                station: String::new(),
            },
            versions: Vec::new(),
        };
        let bytes = parcel.to_padded().unwrap();
        assert_eq!(bytes.len(), 4 << 10);
        assert_eq!(CaseParcel::read(&bytes), Some(parcel));
        assert_eq!(CaseParcel::read(b"{}"), None);
    }
}
