//! Others to find: everyone an account mentions becomes an entry with an owner and a next step,
//! named or not, and stays on *Today* until found or handed on.

use crate::{Device, DeviceError, Encounter, vault::OtherRecord};
use chrono::{DateTime, Utc};
use plainsight_core::id::{EncounterId, OtherId};
use plainsight_seal::random;
use std::str::FromStr;

/// Stored name of a search that another force or service took over.
const HANDED_ON: &str = "handed-on";
/// Longest text of an entry in characters.
const MAX_TEXT: usize = 500;
/// Most people added by one press.
const MOST: u32 = 200;

/// How far the search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherState {
    /// Somebody must look for them.
    Open,
    /// They were found.
    Found,
    /// Another force or service looks for them now.
    HandedOn,
}

impl OtherState {
    /// The stable name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Found => "found",
            Self::HandedOn => HANDED_ON,
        }
    }
}

impl FromStr for OtherState {
    type Err = DeviceError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let all = [Self::Open, Self::Found, Self::HandedOn];
        let found = all.into_iter().find(|state| state.as_str() == text);
        found.ok_or(DeviceError::Refused("field-unknown"))
    }
}

/// Somebody who was mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// Identifier.
    pub id: OtherId,
    /// The encounter in which they were mentioned.
    pub encounter: EncounterId,
    /// What the officer calls them; empty until there is anything to call them by.
    pub label: String,
    /// Who looks for them.
    pub owner: String,
    /// What is done next.
    pub next_step: String,
    /// How far the search is.
    pub state: OtherState,
}

impl Encounter {
    /// How many people the note speaks of who are neither listed nor added yet.
    #[must_use]
    pub fn unlisted(&self) -> u32 {
        let listed = self.others.len() + self.people.len().saturating_sub(1);
        let said = self.assessment.other_people.unwrap_or_default();
        said.saturating_sub(u32::try_from(listed).unwrap_or(u32::MAX))
    }
}

impl Device {
    pub(crate) fn others(&self, of: EncounterId) -> Result<Vec<Other>, DeviceError> {
        self.session()?.vault.others(of)?.into_iter().map(Other::try_from).collect()
    }

    pub(crate) fn open_others(&self) -> Result<Vec<Other>, DeviceError> {
        self.session()?.vault.open_others()?.into_iter().map(Other::try_from).collect()
    }

    /// Adds unnamed people to look for, with the officer as their owner.
    ///
    /// # Errors
    /// `locked`, `encounter-unknown`, `disk-…`.
    pub fn add_others(
        &mut self,
        encounter: EncounterId,
        count: u32,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        let owner = self.officer()?.name;
        let vault = &self.session()?.vault;
        vault.encounter(encounter)?;
        let unix_ms = u64::try_from(now.timestamp_millis()).unwrap_or_default();
        for _ in 0..count.min(MOST) {
            vault.save_other(&OtherRecord {
                id: OtherId(random::ordered_id(unix_ms)),
                encounter,
                label: String::new(),
                owner: owner.clone(),
                next_step: String::new(),
                state: OtherState::Open.as_str().to_owned(),
                changed_at: now,
            })?;
        }
        self.encounter(encounter)
    }

    /// Changes what is known of somebody who was mentioned.
    ///
    /// # Errors
    /// `other-unknown`, `owner-missing` (an open search has an owner), `value-too-long`,
    /// `locked`, `disk-…`.
    pub fn save_other(
        &mut self,
        other: &Other,
        now: DateTime<Utc>,
    ) -> Result<Encounter, DeviceError> {
        let texts = [&other.label, &other.owner, &other.next_step];
        if texts.iter().any(|text| text.chars().count() > MAX_TEXT) {
            return Err(DeviceError::TooLong { code: "value-too-long", max: MAX_TEXT });
        }
        if other.state == OtherState::Open && other.owner.trim().is_empty() {
            return Err(DeviceError::Refused("owner-missing"));
        }
        if !self.others(other.encounter)?.iter().any(|known| known.id == other.id) {
            return Err(DeviceError::Refused("other-unknown"));
        }
        self.session()?.vault.save_other(&OtherRecord {
            id: other.id,
            encounter: other.encounter,
            label: other.label.trim().to_owned(),
            owner: other.owner.trim().to_owned(),
            next_step: other.next_step.trim().to_owned(),
            state: other.state.as_str().to_owned(),
            changed_at: now,
        })?;
        self.encounter(other.encounter)
    }
}

impl TryFrom<OtherRecord> for Other {
    type Error = DeviceError;
    fn try_from(record: OtherRecord) -> Result<Self, Self::Error> {
        Ok(Self {
            id: record.id,
            encounter: record.encounter,
            label: record.label,
            owner: record.owner,
            next_step: record.next_step,
            state: record.state.parse().map_err(|_| DeviceError::Row("other"))?,
        })
    }
}
