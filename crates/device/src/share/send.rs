//! Handing a case over, and what became of it.

use super::take::Recorded;
use crate::{
    Device, DeviceError, OutboxState,
    outbox::Parcel,
    vault::{Change, HandedRecord},
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{EncounterId, EnvelopeId, OfficerId, ReportId},
    share::Case,
    wire::{
        CaseParcel, Frame, Header, NoticeKind, ReportKind, SHARE_INFO, Sender, ShareStep, ShareTo,
        VERSION,
    },
};
use plainsight_seal::{SUITE, random};
use rusqlite::params;
use serde::Serialize;

/// How far a case has come on its way to another officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HandedState {
    /// Sealed, on this device.
    Waiting,
    /// The hub has it.
    HandedOver,
    /// Their device has it.
    Fetched,
    /// They have opened it.
    Opened,
    /// Their vault has another key now: hand over again.
    Unreadable,
    /// The hub refused it.
    Refused,
}

impl HandedState {
    /// Code for the screen.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::HandedOver => "handed-over",
            Self::Fetched => "fetched",
            Self::Opened => "opened",
            Self::Unreadable => "unreadable",
            Self::Refused => "refused",
        }
    }
}

/// A case that this officer has handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HandedOver {
    /// The envelope.
    pub env_id: EnvelopeId,
    /// The encounter.
    pub encounter: EncounterId,
    /// To whom.
    pub name: String,
    /// Their collar number.
    pub collar: String,
    /// Where their device is kept; may be empty.
    pub station: String,
    /// Milliseconds since 1970.
    pub sealed_at: i64,
    /// How far it has come.
    pub state: HandedState,
    /// When it came so far, by the hub's clock, milliseconds since 1970.
    pub at: Option<i64>,
    /// Why the last try failed; empty when it did not.
    pub problem: String,
}

impl Device {
    /// Hands a case to another officer: everything in it, sealed to their key, on its way as a
    /// report is. When it returns, it is on encrypted disk twice and will be sent by whoever is on
    /// shift. This officer goes on working with their own copy.
    ///
    /// # Errors
    /// `share-nobody` if they are not in the directory (any more), `share-unopened` while something
    /// that was handed to this officer about the same case is not opened, `report-too-long`,
    /// `not-enrolled`, `locked`, `encounter-unknown`, `disk-…`.
    pub fn share(
        &mut self,
        id: EncounterId,
        to: OfficerId,
        now: DateTime<Utc>,
    ) -> Result<EnvelopeId, DeviceError> {
        let to = self.addressee(to)?;
        self.session()?.vault.encounter(id)?;
        if self.session()?.vault.has_unopened(id)? {
            return Err(DeviceError::Refused("share-unopened"));
        }
        let Recorded { case, change, .. } = self.recorded(id, now)?;
        let share = ShareTo { officer: to.who.officer, device: to.who.device };
        let header = self.share_header(share, to.kid, now)?;
        let parcel = self.case_parcel(id, &case)?;
        let plain = parcel.to_padded().map_err(|_| super::too_long())?;
        let plain = zeroize::Zeroizing::new(plain);
        let frame = self.sealed_frame(&to.key, SHARE_INFO, &header, &plain)?;
        let handed = HandedRecord {
            env_id: header.env_id,
            encounter: id,
            name: to.who.name,
            collar: to.who.collar,
            station: to.who.station,
            sealed_at: now,
            frame,
        };
        self.hand(id, change, handed, header.seq, now)?;
        Ok(header.env_id)
    }

    /// As sealing a report: the vault notes the intention, the device file queues (the point of no
    /// return), the vault notes that it happened.
    fn hand(
        &mut self,
        id: EncounterId,
        mut change: Change,
        handed: HandedRecord,
        seq: u64,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let (env_id, officer) = (handed.env_id, self.session()?.officer);
        let frame = handed.frame.clone();
        change.handed = Some(handed);
        self.session_mut()?.vault.change_case(id, &change, now)?;
        let parcel = Parcel { env_id, officer, seq, sealed_at: now, frame: &frame };
        let queued = self.mark_share(env_id, officer).and_then(|()| self.queue(&parcel));
        if let Err(error) = queued {
            self.session()?.vault.withdraw_handed(env_id)?;
            return Err(error);
        }
        self.session()?.vault.confirm_handed(env_id)
    }

    /// Written before the outbox row: a mark without a row means nothing.
    fn mark_share(&self, env_id: EnvelopeId, officer: OfficerId) -> Result<(), DeviceError> {
        self.file.execute(
            "INSERT INTO share_out (env_id, officer) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            params![env_id.to_string(), officer.to_string()],
        )?;
        Ok(())
    }

    fn share_header(
        &self,
        share: ShareTo,
        kid: String,
        now: DateTime<Utc>,
    ) -> Result<Header, DeviceError> {
        let place = self.place()?;
        Ok(Header {
            v: VERSION,
            typ: ReportKind::Share,
            env_id: EnvelopeId(random::opaque_id()),
            // Says nothing about which reports come of it.
            report_id: ReportId(random::opaque_id()),
            rev: 1,
            device: self.id()?,
            dev_epoch: place.dev_epoch,
            seq: place.seq,
            prev: place.prev,
            officer: self.session()?.officer,
            to: self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?.hub_id(),
            kem: kid,
            suite: SUITE.to_owned(),
            pack: self.pack_name(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
            sealed_at: now.timestamp_millis(),
            share: Some(share),
        })
    }

    fn case_parcel(&self, id: EncounterId, case: &Case) -> Result<CaseParcel, DeviceError> {
        let officer = self.officer()?;
        Ok(CaseParcel {
            v: VERSION,
            case: id,
            from: Sender {
                officer: officer.id,
                name: officer.name,
                collar: officer.collar,
                force: officer.force,
                station: self.station()?,
            },
            versions: case.versions().values().cloned().collect(),
        })
    }

    /// Whether a row of the outbox is a case for another officer, and no report.
    ///
    /// # Errors
    /// What the database says.
    pub fn is_handover(&self, env_id: EnvelopeId) -> Result<bool, DeviceError> {
        let mut query = self.file.prepare_cached("SELECT 1 FROM share_out WHERE env_id = ?1")?;
        Ok(query.exists([env_id.to_string()])?)
    }

    /// Cases that the hub does not have yet and that can still go.
    ///
    /// # Errors
    /// What the database says.
    pub fn handovers_waiting(&self) -> Result<u32, DeviceError> {
        let mut query = self.file.prepare_cached(
            "SELECT count(*) FROM outbox JOIN share_out USING (env_id)
             WHERE state IN ('queued', 'lost')",
        )?;
        Ok(query.query_row([], |row| row.get(0))?)
    }

    /// What the unlocked officer has handed over, newest first.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn handed_over(&self) -> Result<Vec<HandedOver>, DeviceError> {
        let records = self.session()?.vault.handed("sealed")?;
        records.into_iter().map(|record| self.handed_row(record)).collect()
    }

    fn handed_row(&self, record: HandedRecord) -> Result<HandedOver, DeviceError> {
        let row = self.outbox_row(record.env_id)?;
        let receipt = row.as_ref().map(|row| self.verified_receipt(row)).transpose()?.flatten();
        let parked = row.as_ref().is_some_and(|row| row.state == OutboxState::Parked);
        let mut state = match &receipt {
            Some(_) => HandedState::HandedOver,
            None if parked => HandedState::Refused,
            None => HandedState::Waiting,
        };
        let mut at = receipt.map(|receipt| receipt.accepted_at);
        let notices = self.notices_about(Some(record.env_id))?;
        let steps = notices.into_iter().filter_map(|notice| match notice.says {
            NoticeKind::HandOverStep { step } => Some((step, notice.at)),
            _ => None,
        });
        if let Some((step, when)) = steps.max_by_key(|(step, _)| *step) {
            at = Some(when);
            state = match step {
                ShareStep::Fetched => HandedState::Fetched,
                ShareStep::Unreadable => HandedState::Unreadable,
                ShareStep::Opened => HandedState::Opened,
            };
        }
        Ok(HandedOver {
            env_id: record.env_id,
            encounter: record.encounter,
            name: record.name,
            collar: record.collar,
            station: record.station,
            sealed_at: record.sealed_at.timestamp_millis(),
            state,
            at,
            problem: row.map(|row| row.problem).unwrap_or_default(),
        })
    }

    /// Finishes what a power cut left half done, and puts back what a lost device file forgot.
    pub(crate) fn settle_handovers(&mut self) -> Result<(), DeviceError> {
        let officer = self.session()?.officer;
        for record in self.session()?.vault.handed("sealing")? {
            match self.outbox_row(record.env_id)? {
                Some(_) => self.session()?.vault.confirm_handed(record.env_id)?,
                None => self.session()?.vault.withdraw_handed(record.env_id)?,
            }
        }
        for record in self.session()?.vault.handed("sealed")? {
            if self.outbox_row(record.env_id)?.is_none() {
                let header = Frame::split(&record.frame).and_then(|f| Header::read(f.header));
                let seq = header.map_or(0, |header| header.seq);
                self.mark_share(record.env_id, officer)?;
                self.requeue(&Parcel {
                    env_id: record.env_id,
                    officer,
                    seq,
                    sealed_at: record.sealed_at,
                    frame: &record.frame,
                })?;
            }
        }
        Ok(())
    }
}
