//! Officers: one vault and one key slot each. A slot holds the vault's key wrapped under the
//! pass phrase; it lies beside the vault, so that losing the device file loses no vault.

use crate::{
    Device, DeviceError,
    audit::{self, Verb},
    device::{Notice, Session},
    keystore::write_private,
    vault::Vault,
};
use chrono::{DateTime, Utc};
use plainsight_core::id::OfficerId;
use plainsight_seal::{Cost, Key, derive, hex, random, unhex, unwrap, wrap};
use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use zeroize::Zeroizing;

/// Wrong pass phrases in a row before a pause.
const FREE_ATTEMPTS: u32 = 5;
/// Pauses in seconds after the fifth, sixth, … wrong pass phrase; the last one repeats.
const PAUSES: [i64; 4] = [60, 300, 900, 3_600];
/// Shortest pass phrase in characters, unless it has [`MIN_WORDS`] words.
const MIN_CHARS: usize = 15;
/// Fewest words of three letters or more, unless it has [`MIN_CHARS`] characters.
const MIN_WORDS: usize = 4;

/// One person who can unlock this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Officer {
    /// Identifier; the pseudonym in envelopes.
    pub id: OfficerId,
    /// Name as typed.
    pub name: String,
    /// Collar number.
    pub collar: String,
    /// Force, from the lookup list.
    pub force: String,
}

/// A new officer as typed.
pub struct NewOfficer {
    /// Full name.
    pub name: String,
    /// Collar number.
    pub collar: String,
    /// Force, exactly as in the lookup list.
    pub force: String,
    /// Pass phrase.
    pub pass_phrase: Zeroizing<String>,
}

/// The key slot file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    v: u8,
    officer: OfficerId,
    name: String,
    collar: String,
    force: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    wrapped: String,
}

impl Slot {
    fn make(officer: &Officer, pass_phrase: &str, key: &Key) -> Result<Self, DeviceError> {
        let salt: [u8; 16] = random::bytes();
        let cost = Cost::STANDARD;
        let by = derive(pass_phrase, &salt, cost).map_err(|_| DeviceError::Row("slot.cost"))?;
        let wrapped = wrap(&by, purpose(officer.id).as_bytes(), key)
            .map_err(|_| DeviceError::Row("slot.wrapped"))?;
        Ok(Self {
            v: 1,
            officer: officer.id,
            name: officer.name.clone(),
            collar: officer.collar.clone(),
            force: officer.force.clone(),
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            lanes: cost.lanes,
            salt: hex(&salt),
            wrapped: hex(&wrapped),
        })
    }

    /// The vault's key, `None` for a wrong pass phrase.
    fn open(&self, pass_phrase: &str) -> Result<Option<Key>, DeviceError> {
        let salt = unhex::<16>(&self.salt).ok_or(DeviceError::Row("slot.salt"))?;
        let wrapped = unhex::<60>(&self.wrapped).ok_or(DeviceError::Row("slot.wrapped"))?;
        let cost = Cost { memory_kib: self.memory_kib, passes: self.passes, lanes: self.lanes };
        let by = derive(pass_phrase, &salt, cost).map_err(|_| DeviceError::Row("slot.cost"))?;
        Ok(unwrap(&by, purpose(self.officer).as_bytes(), &wrapped).ok())
    }

    fn officer(&self) -> Officer {
        Officer {
            id: self.officer,
            name: self.name.clone(),
            collar: self.collar.clone(),
            force: self.force.clone(),
        }
    }
}

fn purpose(officer: OfficerId) -> String {
    format!("plainsight/vault/v1/{officer}")
}

/// Four words, or fifteen characters: a thief may try as many phrases as the machines he owns.
fn strong_enough(pass_phrase: &str) -> bool {
    let words = pass_phrase.split_whitespace().filter(|word| word.chars().count() >= 3).count();
    pass_phrase.chars().count() >= MIN_CHARS || words >= MIN_WORDS
}

impl Device {
    /// Officers of this device, by name. A slot that cannot be read is skipped here and reported
    /// when its officer is asked for.
    ///
    /// # Errors
    /// What the file system says.
    pub fn officers(&self) -> Result<Vec<Officer>, DeviceError> {
        let mut officers = Vec::new();
        for entry in std::fs::read_dir(self.config.home.join("vaults"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "slot") {
                let slot = std::fs::read(&path).ok();
                let slot = slot.and_then(|bytes| serde_json::from_slice::<Slot>(&bytes).ok());
                officers.extend(slot.map(|slot| slot.officer()));
            }
        }
        officers.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        Ok(officers)
    }

    /// The unlocked officer.
    ///
    /// # Errors
    /// `locked`, or what the file system says.
    pub fn officer(&self) -> Result<Officer, DeviceError> {
        Ok(self.read_slot(self.session()?.officer)?.officer())
    }

    /// Makes an officer with an empty vault and leaves it open.
    ///
    /// # Errors
    /// `name-missing`, `collar-missing`, `force-unknown`, `officer-exists`, `pass-phrase-weak`.
    pub fn create_officer(
        &mut self,
        new: &NewOfficer,
        now: DateTime<Utc>,
    ) -> Result<OfficerId, DeviceError> {
        let officer = self.checked(new)?;
        let key = Key::make();
        // Vault first: a slot without a vault would look like a lost vault.
        let vault = Vault::open(&self.vault_path(officer.id), &key)?;
        let slot = Slot::make(&officer, &new.pass_phrase, &key)?;
        let slot = serde_json::to_vec_pretty(&slot).map_err(|_| DeviceError::Row("slot"))?;
        write_private(&self.slot_path(officer.id), &slot)?;
        self.lock(now)?;
        self.session = Some(Session { officer: officer.id, vault });
        self.ensure_sharing_key()?;
        self.audit(now, Verb::Unlock, "first")?;
        Ok(officer.id)
    }

    fn checked(&self, new: &NewOfficer) -> Result<Officer, DeviceError> {
        let (name, collar) = (tidy(&new.name), tidy(&new.collar));
        let refused = |code| Err(DeviceError::Refused(code));
        if name.is_empty() || name.chars().count() > 100 {
            return refused("name-missing");
        }
        if collar.is_empty() || collar.chars().count() > 20 {
            return refused("collar-missing");
        }
        let forces = self.pack.lookups.list("uk_police_forces").unwrap_or_default();
        if !forces.contains(&new.force) {
            return refused("force-unknown");
        }
        let same = |officer: &Officer| officer.collar == collar && officer.force == new.force;
        if self.officers()?.iter().any(same) {
            return refused("officer-exists");
        }
        if !strong_enough(&new.pass_phrase) {
            return Err(DeviceError::WeakPassPhrase);
        }
        Ok(Officer { id: OfficerId(random::opaque_id()), name, collar, force: new.force.clone() })
    }

    /// Opens an officer's vault.
    ///
    /// # Errors
    /// `unlock-wrong` with the attempts left, `unlock-wait`, `unlock-damaged` (the vault was set
    /// aside and kept), `vault-newer`.
    pub fn unlock(
        &mut self,
        officer: OfficerId,
        pass_phrase: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let slot = self.read_slot(officer)?;
        self.refuse_while_waiting(officer, now)?;
        let attempts = self.count_attempt(officer, now)?;
        let Some(key) = slot.open(pass_phrase)? else {
            audit::append(&self.file, now, &officer.to_string(), Verb::UnlockFailed, "")?;
            let left = FREE_ATTEMPTS.saturating_sub(attempts);
            return Err(DeviceError::WrongPassPhrase { attempts, left });
        };
        let vault = self.open_vault(officer, &key)?;
        self.forget_attempts(officer)?;
        self.lock(now)?;
        self.idle_locked = None;
        self.session = Some(Session { officer, vault });
        self.audit(now, Verb::Unlock, "")?;
        self.settle_reports(now)?;
        self.settle_handovers()?;
        self.ensure_sharing_key()?;
        self.take_in(now)
    }

    fn open_vault(&mut self, officer: OfficerId, key: &Key) -> Result<Vault, DeviceError> {
        let path = self.vault_path(officer);
        if !path.exists() {
            return Err(DeviceError::Refused("vault-missing"));
        }
        match Vault::open(&path, key) {
            Err(DeviceError::Db(error)) if error.is_damage() => {
                let kept = plainsight_db::set_aside(&path)?;
                let file = kept.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.notices
                    .push(Notice { key: "errors-notice-vault-set-aside", file: file.clone() });
                // An empty vault under the same key, so that the officer can work at once.
                Vault::open(&path, key)?;
                Err(DeviceError::VaultDamaged { file })
            }
            other => other,
        }
    }

    fn read_slot(&self, officer: OfficerId) -> Result<Slot, DeviceError> {
        let bytes = std::fs::read(self.slot_path(officer))
            .map_err(|_| DeviceError::Refused("officer-unknown"))?;
        serde_json::from_slice(&bytes).map_err(|_| DeviceError::Refused("slot-damaged"))
    }

    /// Counted in the device file and committed before the phrase is tried: pulling the plug
    /// during the half second of key derivation gives no free attempt.
    fn count_attempt(&self, officer: OfficerId, now: DateTime<Utc>) -> Result<u32, DeviceError> {
        Ok(self.file.query_row(
            "INSERT INTO attempt (officer, failed, last_at) VALUES (?1, 1, ?2)
             ON CONFLICT (officer) DO UPDATE SET failed = failed + 1, last_at = excluded.last_at
             RETURNING failed",
            params![officer.to_string(), now.timestamp_millis()],
            |row| row.get(0),
        )?)
    }

    fn forget_attempts(&self, officer: OfficerId) -> Result<(), DeviceError> {
        self.file.execute("DELETE FROM attempt WHERE officer = ?1", [officer.to_string()])?;
        Ok(())
    }

    fn refuse_while_waiting(
        &self,
        officer: OfficerId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let row: Option<(u32, i64)> = self
            .file
            .query_row(
                "SELECT failed, last_at FROM attempt WHERE officer = ?1",
                [officer.to_string()],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let seconds = row
            .map_or(0, |(failed, last_at)| wait_seconds(failed, last_at, now.timestamp_millis()));
        if seconds > 0 { Err(DeviceError::Wait { seconds }) } else { Ok(()) }
    }

    pub(crate) fn vault_path(&self, officer: OfficerId) -> PathBuf {
        self.config.home.join("vaults").join(format!("{officer}.vault"))
    }

    fn slot_path(&self, officer: OfficerId) -> PathBuf {
        self.config.home.join("vaults").join(format!("{officer}.slot"))
    }
}

/// Seconds still to wait after `failed` wrong pass phrases, the last at `last_at` (both times in
/// milliseconds). A clock set back never makes the wait longer than one whole pause.
fn wait_seconds(failed: u32, last_at: i64, now: i64) -> i64 {
    let Some(over) = failed.checked_sub(FREE_ATTEMPTS) else {
        return 0;
    };
    let index = usize::try_from(over).unwrap_or(usize::MAX).min(PAUSES.len() - 1);
    let pause = PAUSES.get(index).copied().unwrap_or_default();
    let passed = now.saturating_sub(last_at).max(0) / 1_000;
    (pause - passed).clamp(0, pause)
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pass_phrase_needs_words_or_length() {
        for weak in ["", "password", "abc def ghi", "a b c d", "123456", "fourteen chars"] {
            assert!(!strong_enough(weak), "{weak:?}");
        }
        for strong in ["four quiet brown geese", "correcthorsebattery", "pedair gŵydd frown dawel"]
        {
            assert!(strong_enough(strong), "{strong:?}");
        }
    }

    #[test]
    fn pauses_grow_and_never_outgrow_a_wrong_clock() {
        let minute = 60_000;
        let cases = [
            (4, 0, 0, 0),
            (5, 0, 0, 60),
            (5, 0, minute, 0),
            (6, 0, minute, 240),
            (8, 0, 0, 3_600),
            (80, 0, 0, 3_600),
            // The clock was put back by years: one whole pause, not years.
            (5, 1_000_000_000_000, 0, 60),
        ];
        for (failed, last_at, now, expected) in cases {
            assert_eq!(wait_seconds(failed, last_at, now), expected, "{failed} {last_at} {now}");
        }
    }
}
