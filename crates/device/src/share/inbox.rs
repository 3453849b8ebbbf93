//! Cases handed to officers of this device: announced by a notice, fetched as ciphertext, taken into
//! the officer's vault when it is open, and opened by the officer.

use crate::{Device, DeviceError, audit::Verb};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId},
    share::{Case, NOTE},
    wire::{CaseParcel, Fetched, Frame, Header, SHARE_INFO, Sender, ShareStep, VERSION},
};
use plainsight_seal::{Domain, VerifyKey, open, sha256, unhex};
use rusqlite::{Connection, params};
use serde::Serialize;

/// How much of a note stands beside what was handed over, in characters.
const OPENING: usize = 120;

/// A case that was handed to the unlocked officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Incoming {
    /// The envelope.
    pub env_id: EnvelopeId,
    /// The encounter, under the same identifier as at the sender's.
    pub encounter: EncounterId,
    /// Who handed it over.
    pub from: Sender,
    /// When this vault took it in, milliseconds since 1970.
    pub taken_at: i64,
    /// When the officer opened it, milliseconds since 1970; nothing before.
    pub opened_at: Option<i64>,
    /// The officer has this encounter already: their own work and this come together.
    pub known: bool,
    /// The note's first words.
    pub opening: String,
}

/// What has to be asked of the hub, or told it.
pub(crate) struct Wanted {
    pub(crate) fetch: Vec<EnvelopeId>,
    pub(crate) tell: Vec<(EnvelopeId, ShareStep)>,
}

/// A sealed case as it lies in the device file.
struct Sealed {
    env_id: EnvelopeId,
    device_key: String,
    frame: Vec<u8>,
}

/// Notes that a case can be fetched, in the caller's transaction. Any number of times.
pub(crate) fn announce(
    conn: &Connection,
    env_id: EnvelopeId,
    officer: OfficerId,
    at: i64,
) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO inbox (env_id, officer, noticed_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (env_id) DO NOTHING",
        params![env_id.to_string(), officer.to_string(), at],
    )?;
    Ok(())
}

impl Device {
    /// What has to be fetched, and what the hub does not know yet.
    pub(crate) fn wanted(&self) -> Result<Wanted, DeviceError> {
        let mut query = self.file.prepare_cached(
            "SELECT env_id, step FROM inbox WHERE step = '' OR step <> told ORDER BY noticed_at",
        )?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut wanted = Wanted { fetch: Vec::new(), tell: Vec::new() };
        for row in rows {
            let (env_id, step): (String, String) = row?;
            let env_id = env_id.parse().map_err(|_| DeviceError::Row("inbox"))?;
            match step.as_str() {
                "fetched" => wanted.tell.push((env_id, ShareStep::Fetched)),
                "unreadable" => wanted.tell.push((env_id, ShareStep::Unreadable)),
                "opened" => wanted.tell.push((env_id, ShareStep::Opened)),
                _ => wanted.fetch.push(env_id),
            }
        }
        Ok(wanted)
    }

    /// Keeps a fetched case; only then may the hub be told. Into the vault at once if it is open.
    pub(crate) fn keep_fetched(
        &mut self,
        fetched: &Fetched,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let frame = STANDARD.decode(&fetched.frame).unwrap_or_default();
        if frame.is_empty() || fetched.v != VERSION {
            return Err(DeviceError::Hub("hub-not-ours"));
        }
        self.file.execute(
            "UPDATE inbox SET frame = ?2, device_key = ?3, step = 'fetched'
             WHERE env_id = ?1 AND step = ''",
            params![fetched.env_id.to_string(), frame, fetched.device_key],
        )?;
        if self.unlocked().is_some() { self.take_in(now) } else { Ok(()) }
    }

    pub(crate) fn keep_told(&self, env_id: EnvelopeId, step: ShareStep) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE inbox SET told = ?2 WHERE env_id = ?1",
            params![env_id.to_string(), step.as_str()],
        )?;
        Ok(())
    }

    fn keep_step(&self, env_id: EnvelopeId, step: ShareStep) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE inbox SET step = ?2 WHERE env_id = ?1",
            params![env_id.to_string(), step.as_str()],
        )?;
        Ok(())
    }

    /// Takes what lies sealed for the unlocked officer into their vault.
    pub(crate) fn take_in(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        for sealed in self.sealed_for_me()? {
            match self.opened_parcel(&sealed) {
                Some(parcel) => {
                    let text = serde_json::to_string(&parcel);
                    let text = text.map_err(|_| DeviceError::Row("parcel"))?;
                    self.session()?.vault.receive(sealed.env_id, parcel.case, &text, now)?;
                    self.audit(now, Verb::Collection, &sealed.env_id.to_string())?;
                }
                None => self.keep_step(sealed.env_id, ShareStep::Unreadable)?,
            }
            // Last: cut off before this, the same is done again and changes nothing.
            self.file.execute(
                "UPDATE inbox SET taken = 1 WHERE env_id = ?1",
                [sealed.env_id.to_string()],
            )?;
        }
        // Opened in the vault, and cut off before the device file knew.
        for record in self.session()?.vault.received()? {
            if record.opened_at.is_some() {
                self.keep_step(record.env_id, ShareStep::Opened)?;
            }
        }
        Ok(())
    }

    fn sealed_for_me(&self) -> Result<Vec<Sealed>, DeviceError> {
        let me = self.session()?.officer.to_string();
        let mut query = self.file.prepare_cached(
            "SELECT env_id, device_key, frame FROM inbox
             WHERE officer = ?1 AND taken = 0 AND step <> '' ORDER BY noticed_at",
        )?;
        let rows = query.query_map([me], |row| {
            let env_id: String = row.get(0)?;
            let env_id = env_id.parse().map_err(|_| rusqlite::Error::InvalidQuery)?;
            Ok(Sealed { env_id, device_key: row.get(1)?, frame: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is inside, if it was sealed for this officer on this device by the device that the hub
    /// vouches for, and says who hands it over as its header does.
    fn opened_parcel(&self, sealed: &Sealed) -> Option<CaseParcel> {
        let parts = Frame::split(&sealed.frame).ok()?;
        let header = Header::read(parts.header).ok()?;
        let share = header.share?;
        let me = self.session().ok()?.officer;
        let mine = share.officer == me && share.device == self.id().ok()?;
        if header.env_id != sealed.env_id || !mine {
            return None;
        }
        let key = VerifyKey::from_bytes(&unhex(&sealed.device_key)?).ok()?;
        let signed = [parts.header, &sha256(parts.sealed)];
        key.verify(Domain::Envelope, &signed, parts.signature).ok()?;
        let secret = self.sharing_secret().ok()?;
        let plain = open(&secret, SHARE_INFO, parts.header, parts.sealed).ok()?;
        let parcel = CaseParcel::read(&zeroize::Zeroizing::new(plain))?;
        (parcel.from.officer == header.officer).then_some(parcel)
    }

    /// What was handed to the unlocked officer, newest first, opened or not.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn incoming(&self) -> Result<Vec<Incoming>, DeviceError> {
        let vault = &self.session()?.vault;
        let mut all = Vec::new();
        for record in vault.received()? {
            let parcel: CaseParcel =
                serde_json::from_str(&record.parcel).map_err(|_| DeviceError::Row("parcel"))?;
            let note = parcel.versions.iter().rfind(|version| version.key.field == NOTE);
            let note = note.map(|version| version.value.as_str()).unwrap_or_default();
            all.push(Incoming {
                env_id: record.env_id,
                encounter: record.encounter,
                taken_at: record.taken_at.timestamp_millis(),
                opened_at: record.opened_at.map(|at| at.timestamp_millis()),
                known: vault.encounter(record.encounter).is_ok(),
                opening: note.chars().take(OPENING).collect(),
                from: parcel.from,
            });
        }
        Ok(all)
    }

    /// Opens what was handed over: the case is in this vault from now on, or comes together with
    /// what is. Nothing that either officer wrote is lost. Again is no harm.
    ///
    /// # Errors
    /// `share-unknown`, `share-damaged` if it speaks of things that are not its own (nothing is
    /// changed), `locked`, `disk-…`.
    pub fn accept_case(
        &mut self,
        env_id: EnvelopeId,
        now: DateTime<Utc>,
    ) -> Result<EncounterId, DeviceError> {
        let records = self.session()?.vault.received()?;
        let record = records.into_iter().find(|record| record.env_id == env_id);
        let record = record.ok_or(DeviceError::Refused("share-unknown"))?;
        let parcel: CaseParcel =
            serde_json::from_str(&record.parcel).map_err(|_| DeviceError::Row("parcel"))?;
        let mut theirs = Case::default();
        parcel.versions.into_iter().for_each(|version| drop(theirs.add(version)));
        let mut change = self.united(parcel.case, &theirs, now)?;
        change.opened = Some(env_id);
        self.session_mut()?.vault.change_case(parcel.case, &change, now)?;
        self.keep_step(env_id, ShareStep::Opened)?;
        self.audit(now, Verb::Combination, &parcel.case.to_string())?;
        Ok(parcel.case)
    }
}
