//! Whom a case can be handed to: the hub's directory, verified line by line, and what this device
//! says of its own officers.

use crate::{Device, DeviceError, Enrolled};
use plainsight_core::{
    id::{DeviceId, OfficerId},
    wire::{DirectoryPage, MAX_ROSTER, Roster, RosterOfficer, SignedText, VERSION},
};
use plainsight_seal::{Domain, IntakeKey, VerifyKey, hex, unhex};
use rusqlite::params;
use serde::Serialize;

/// Setting: where the device is kept.
const STATION: &str = "station";
/// Longest name of a station in characters.
const MAX_STATION: usize = 80;

/// An officer on another device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Colleague {
    /// The officer.
    pub officer: OfficerId,
    /// Their device.
    pub device: DeviceId,
    /// Full name.
    pub name: String,
    /// Collar number.
    pub collar: String,
    /// Force.
    pub force: String,
    /// Where their device is kept; may be empty.
    pub station: String,
}

/// A colleague with the key to seal to.
pub(super) struct Addressee {
    pub(super) who: Colleague,
    pub(super) kid: String,
    pub(super) key: IntakeKey,
}

impl Device {
    /// Where this device is kept, as somebody typed it; empty before.
    ///
    /// # Errors
    /// What the database says.
    pub fn station(&self) -> Result<String, DeviceError> {
        let mut query = self.file.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
        let mut rows = query.query([STATION])?;
        Ok(rows.next()?.map(|row| row.get(0)).transpose()?.unwrap_or_default())
    }

    /// Notes where this device is kept; colleagues find its officers by it.
    ///
    /// # Errors
    /// `value-too-long`, or what the database says.
    pub fn save_station(&mut self, station: &str) -> Result<(), DeviceError> {
        let station = station.split_whitespace().collect::<Vec<_>>().join(" ");
        if station.chars().count() > MAX_STATION || station.contains(char::is_control) {
            return Err(DeviceError::TooLong { code: "value-too-long", max: MAX_STATION });
        }
        self.file.execute(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            params![STATION, station],
        )?;
        Ok(())
    }

    /// Officers of the force on enrolled devices that were not revoked, by name; those in whose
    /// name, collar number or station every word of `words` begins a word. Never oneself.
    ///
    /// # Errors
    /// What the database says.
    pub fn colleagues(&self, words: &str) -> Result<Vec<Colleague>, DeviceError> {
        let me = self.unlocked();
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let all = self.addressees()?.into_iter().map(|one| one.who);
        let mut found: Vec<_> = all
            .filter(|one| Some(one.officer) != me && words.iter().all(|word| one.has(word)))
            .collect();
        found.sort_by(|a, b| (&a.name, &a.collar, a.officer).cmp(&(&b.name, &b.collar, b.officer)));
        Ok(found)
    }

    pub(super) fn addressee(&self, officer: OfficerId) -> Result<Addressee, DeviceError> {
        let found = self.addressees()?.into_iter().find(|one| one.who.officer == officer);
        found
            .filter(|_| self.unlocked() != Some(officer))
            .ok_or(DeviceError::Refused("share-nobody"))
    }

    fn addressees(&self) -> Result<Vec<Addressee>, DeviceError> {
        let mut query =
            self.file.prepare_cached("SELECT device_key, signed FROM roster WHERE revoked = 0")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut all = Vec::new();
        for row in rows {
            let (device_key, signed): (String, String) = row?;
            // Verified again: the file may have been changed since.
            if let Some(roster) = read_roster(&signed, &device_key) {
                let of = |one| addressee_of(&roster, one);
                all.extend(roster.officers.iter().filter_map(of));
            }
        }
        Ok(all)
    }

    /// What the hub must be told of this device's officers; nothing if it was.
    pub(crate) fn roster_due(&self) -> Result<Option<String>, DeviceError> {
        let mut officers = Vec::new();
        for officer in self.officers()? {
            if let Some(key) = self.public_key(officer.id)? {
                officers.push(RosterOfficer {
                    officer: officer.id,
                    name: officer.name,
                    collar: officer.collar,
                    force: officer.force,
                    kid: key.kid,
                    key: key.public,
                });
            }
        }
        officers.truncate(MAX_ROSTER);
        let (device, station) = (self.id()?, self.station()?);
        let roster = Roster { v: VERSION, device, station, officers };
        let body = serde_json::to_string(&roster).map_err(|_| DeviceError::Row("roster"))?;
        // The same text has the same signature, so the whole tells whether anything changed.
        let sig = hex(&self.signer.sign(Domain::Roster, &[body.as_bytes()]));
        let signed = SignedText { body, sig, kid: device.to_string() };
        let text = serde_json::to_string(&signed).map_err(|_| DeviceError::Row("roster"))?;
        let published: String =
            self.file.query_row("SELECT published FROM roster_state", [], |row| row.get(0))?;
        Ok(Some(text).filter(|text| *text != published))
    }

    pub(crate) fn keep_published(&self, text: &str) -> Result<(), DeviceError> {
        self.file.execute("UPDATE roster_state SET published = ?1", [text])?;
        Ok(())
    }

    /// How much of the directory was read.
    pub(crate) fn directory_after(&self) -> Result<u64, DeviceError> {
        let after: i64 =
            self.file.query_row("SELECT after FROM roster_state", [], |row| row.get(0))?;
        Ok(after.cast_unsigned())
    }

    pub(crate) fn keep_directory(&mut self, page: &DirectoryPage) -> Result<(), DeviceError> {
        let own = self.id()?;
        let transaction = self.file.transaction()?;
        for line in page.lines.iter().filter(|line| line.device != own) {
            transaction.execute(
                "INSERT INTO roster (device, device_key, revoked, signed) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (device) DO UPDATE SET device_key = excluded.device_key,
                   revoked = excluded.revoked, signed = excluded.signed",
                params![line.device.to_string(), line.device_key, line.revoked, line.roster],
            )?;
        }
        transaction.execute("UPDATE roster_state SET after = ?1", [page.through.cast_signed()])?;
        Ok(transaction.commit()?)
    }
}

impl Colleague {
    fn has(&self, word: &str) -> bool {
        [&self.name, &self.collar, &self.station]
            .iter()
            .flat_map(|text| text.split_whitespace())
            .any(|part| part.to_lowercase().starts_with(word))
    }
}

fn addressee_of(roster: &Roster, one: &RosterOfficer) -> Option<Addressee> {
    let who = Colleague {
        officer: one.officer,
        device: roster.device,
        name: one.name.clone(),
        collar: one.collar.clone(),
        force: one.force.clone(),
        station: roster.station.clone(),
    };
    let key = IntakeKey::from_bytes(&unhex::<1_216>(&one.key)?).ok()?;
    Some(Addressee { who, kid: one.kid.clone(), key })
}

fn read_roster(signed: &str, device_key: &str) -> Option<Roster> {
    let signed: SignedText = serde_json::from_str(signed).ok()?;
    let key = VerifyKey::from_bytes(&unhex(device_key)?).ok()?;
    key.verify(Domain::Roster, &[signed.body.as_bytes()], &unhex(&signed.sig)?).ok()?;
    let roster: Roster = serde_json::from_str(&signed.body).ok()?;
    roster.is_sound().then_some(roster)
}

/// Reads a page that the pinned hub signed.
pub(crate) fn read_page(text: &str, enrolled: &Enrolled) -> Option<DirectoryPage> {
    let signed: SignedText = serde_json::from_str(text).ok()?;
    let key = enrolled.receipt_key(&signed.kid, true).ok()?;
    key.verify(Domain::Directory, &[signed.body.as_bytes()], &unhex(&signed.sig)?).ok()?;
    let page: DirectoryPage = serde_json::from_str(&signed.body).ok()?;
    (page.v == VERSION && page.hub_id == enrolled.hub_id()).then_some(page)
}
