//! Reports: what a draft still needs, what would leave, sealing, and what became of it.
//!
//! Sealing spans two files and must survive a power cut between them. Order: (1) the vault notes
//! the intention with the finished frame; (2) the device file queues the frame, takes its
//! sequence number and writes the audit row in one transaction: this is the point of no return;
//! (3) the vault notes that it happened. [`Device::settle_reports`] finishes or takes back
//! whatever was cut off in between.

use crate::{
    Decision, Device, DeviceError, FoundWords, OutboxRow, OutboxState, Person, SentFile,
    evidence::FILES,
    handover::{CRIME_REFERENCE, HOME_OFFICE_REFERENCE},
    indicator_lines::line,
    outbox::Parcel,
    sync::{
        answer::{self, Expected},
        contact::Seen,
    },
    talk::consent_problem,
    vault::ReportRecord,
};
use chrono::{DateTime, NaiveDate, Utc};
use plainsight_core::{
    forms::{FieldProblem, Known, Offer, Pruned, ReportType, Route, offers, route},
    id::{EnvelopeId, OfficerId, PersonId, ReportId},
    wire::{
        Frame, Header, MAX_FRAME_LEN, Notice, Payload, Receipt, ReportKind, SEAL_INFO, VERSION,
    },
};
use plainsight_seal::{Domain, IntakeKey, SUITE, random, seal, sha256};
use std::collections::BTreeMap;

/// Where a person's report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportState {
    /// Being written.
    Draft,
    /// Sealed and queued.
    Queued,
    /// Received by the hub.
    Received,
    /// Received once, lost by the hub since, being sent again.
    Lost,
    /// Refused by the hub; needs a person.
    Parked,
}

/// A report being written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Whose.
    pub person: Person,
    /// What age and consent decide.
    pub route: Route,
    /// Known from elsewhere, by field; offered, never copied.
    pub offers: BTreeMap<String, Offer>,
}

/// A report checked as a whole.
#[derive(Clone, Debug)]
pub struct CheckedReport {
    /// What age and consent decide.
    pub route: Route,
    /// What stands in the way of sealing.
    pub problems: Vec<FieldProblem>,
    /// What would leave and what would not, once the report type is known.
    pub pruned: Option<Pruned>,
    /// Identifying words in what would leave, and what was decided about them.
    pub words: FoundWords,
}

/// One sealed report as its officer sees it.
#[derive(Clone, Debug)]
pub struct ReportRow {
    /// Envelope.
    pub env_id: EnvelopeId,
    /// Whose.
    pub person: PersonId,
    /// What the officer calls them.
    pub label: String,
    /// Report type as stored.
    pub report_type: String,
    /// Version of the report, from 1; later ones are corrections.
    pub rev: u32,
    /// Sealed at.
    pub sealed_at: DateTime<Utc>,
    /// Its journey.
    pub outbox: OutboxRow,
    /// The hub's receipt, verified again just now.
    pub receipt: Option<Receipt>,
    /// What people at the hub said about it, oldest first.
    pub notices: Vec<Notice>,
    /// Its evidence files.
    pub files: Vec<SentFile>,
    /// The Home Office's own reference, as the officer wrote it down; may be empty.
    pub home_office_reference: String,
    /// The number of the crime record, as the officer wrote it down; may be empty.
    pub crime_reference: String,
}

/// Where an envelope stands among those of its device.
pub(crate) struct NextPlace {
    pub(crate) dev_epoch: u64,
    pub(crate) seq: u64,
    pub(crate) prev: Option<String>,
}

impl Device {
    /// A person's draft.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn draft(&self, person: PersonId) -> Result<Draft, DeviceError> {
        let person = self.person(person)?;
        let known = self.known(&person)?;
        let offers = offers(&self.pack.form, &self.pack.lookups, &known);
        let route = route(&person.answers);
        Ok(Draft { person, route, offers })
    }

    fn known(&self, person: &Person) -> Result<Known, DeviceError> {
        let encounter = self.encounter(person.encounter)?;
        let officer = self.officer()?;
        // What the officer accepted is what the report says; before that, all that stands.
        let accepted = encounter.decisions.values().any(|one| *one == Decision::Accepted);
        let findings = encounter.assessment.findings.iter().filter(|finding| {
            let decision = encounter.decisions.get(&finding.indicator);
            !finding.dismissed && (!accepted || decision == Some(&Decision::Accepted))
        });
        Ok(Known {
            note: encounter.note.clone(),
            place: encounter.facts.get("place-name").cloned().unwrap_or_default(),
            force: officer.force,
            officer_name: officer.name,
            finding_titles: findings
                .map(|finding| line(&finding.indicator, &encounter.note, &finding.spans))
                .collect(),
            exploitation_types: encounter.assessment.exploitation_types.clone(),
            first_reported_on: encounter.started_at.format("%-d %B %Y").to_string(),
            ..Known::default()
        })
    }

    /// Checks a draft as a whole and shows what would leave.
    ///
    /// # Errors
    /// `locked`, `person-unknown`, `disk-…`.
    pub fn check_report(
        &self,
        person: PersonId,
        today: NaiveDate,
    ) -> Result<CheckedReport, DeviceError> {
        let person = self.person(person)?;
        let route = route(&person.answers);
        let Some(report) = route.report else {
            let words = FoundWords::default();
            return Ok(CheckedReport { route, problems: Vec::new(), pruned: None, words });
        };
        let form = &self.pack.form;
        let pruned = form.prune(report, &person.answers);
        let words = self.found_words(&person, report, &pruned.kept)?;
        let unsupported = consent_problem(&self.pack.talk, &person.answers, report);
        // Checked as it leaves: a mark can be longer than the word it stands for.
        let mut leaving = person.answers;
        leaving.extend(words.leaving(&pruned.kept));
        let mut problems = form.check(report, &leaving, today, &self.pack.lookups);
        problems.extend(unsupported);
        Ok(CheckedReport { route, problems, pruned: Some(pruned), words })
    }

    /// Seals and queues a person's report. When it returns, the sealed report is on encrypted
    /// disk twice and will be sent, by whoever is on shift.
    ///
    /// # Errors
    /// `not-ready` with the number of problems, `words-undecided` with the number of words that
    /// could identify somebody and wait for a decision, `not-enrolled`, `already-sealed`, `locked`,
    /// `person-unknown`, `value-too-long`, `disk-…`. After an error the draft is as it was.
    pub fn seal(
        &mut self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<EnvelopeId, DeviceError> {
        let session_officer = self.session()?.officer;
        if self.report_state(person)? != ReportState::Draft {
            return Err(DeviceError::Refused("already-sealed"));
        }
        self.check_shared(person, self.correcting(person)?)?;
        let (report, pruned) = self.ready_to_seal(person, now)?;
        let record = self.sealed_record(person, report, pruned, now)?;
        let parcel = Parcel {
            env_id: record.env_id,
            officer: session_officer,
            seq: self.next_seq()?,
            sealed_at: now,
            frame: &record.frame,
        };
        self.session()?.vault.intend_report(&record)?;
        if let Err(error) = self.queue(&parcel) {
            self.session()?.vault.withdraw_intention(record.env_id)?;
            return Err(error);
        }
        self.session()?.vault.confirm_report(record.env_id)?;
        // The report is on its way whatever happens here; what is cut off is done at the next
        // unlock, and until then *Sent* says that the file waits.
        let noted = self.note_files(record.env_id, &record.payload);
        let _ = noted.and_then(|()| self.seal_small_files(now));
        Ok(record.env_id)
    }

    fn ready_to_seal(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<(ReportType, Pruned), DeviceError> {
        let checked = self.check_report(person, now.date_naive())?;
        let (Some(report), Some(mut pruned)) = (checked.route.report, checked.pruned) else {
            return Err(DeviceError::NotReady { count: checked.route.missing.len().max(1) });
        };
        if !checked.problems.is_empty() {
            return Err(DeviceError::NotReady { count: checked.problems.len() });
        }
        if self.form_change(person)?.is_some() {
            return Err(DeviceError::Refused("form-changed"));
        }
        match checked.words.open() {
            0 => pruned.kept = checked.words.leaving(&pruned.kept),
            count => return Err(DeviceError::Undecided { count }),
        }
        Ok((report, pruned))
    }

    fn sealed_record(
        &self,
        person: PersonId,
        report: ReportType,
        pruned: Pruned,
        now: DateTime<Utc>,
    ) -> Result<ReportRecord, DeviceError> {
        let encounter = self.person(person)?.encounter;
        let started_at = self.session()?.vault.encounter(encounter)?.started_at;
        let payload = Payload {
            v: VERSION,
            report_type: report,
            pack: self.pack_name(),
            encounter_date: started_at.date_naive(),
            files: if pruned.kept.contains_key(FILES) {
                self.file_entries(person)?
            } else {
                Vec::new()
            },
            answers: pruned.kept,
        };
        let header = self.header(person, now)?;
        let frame = self.frame_of(&header, &payload)?;
        Ok(ReportRecord {
            env_id: header.env_id,
            person,
            report_id: header.report_id,
            rev: header.rev,
            report_type: report.as_str().to_owned(),
            sealed_at: now,
            payload: serde_json::to_string(&payload).map_err(|_| DeviceError::Row("payload"))?,
            frame,
            receipt: String::new(),
        })
    }

    /// The newest version of a person's report, whoever sealed it.
    fn version_before(&self, person: PersonId) -> Result<Option<(ReportId, u32)>, DeviceError> {
        let own = self.session()?.vault.report_of(person)?;
        let own = own.map(|own| (own.report_id, own.rev));
        let theirs = self.sealed_by_another(person)?.map(|other| (other.report_id, other.rev));
        Ok(own.into_iter().chain(theirs).max_by_key(|(_, rev)| *rev))
    }

    /// The place of the next envelope of this device.
    pub(crate) fn place(&self) -> Result<NextPlace, DeviceError> {
        let (dev_epoch, prev): (String, String) =
            self.file.query_row("SELECT dev_epoch, prev FROM identity", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        Ok(NextPlace {
            dev_epoch: u64::from_str_radix(&dev_epoch, 16)
                .map_err(|_| DeviceError::Row("dev_epoch"))?,
            seq: self.next_seq()?,
            prev: Some(prev).filter(|prev| !prev.is_empty()),
        })
    }

    fn header(&self, person: PersonId, now: DateTime<Utc>) -> Result<Header, DeviceError> {
        let before = self.version_before(person)?;
        let shared = self.shared_report_id(person)?;
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        let place = self.place()?;
        Ok(Header {
            v: VERSION,
            typ: if before.is_some() { ReportKind::Correct } else { ReportKind::Submit },
            env_id: EnvelopeId(random::opaque_id()),
            report_id: before
                .map(|(report_id, _)| report_id)
                .or(shared)
                .unwrap_or_else(|| ReportId(random::opaque_id())),
            rev: before.map_or(1, |(_, rev)| rev + 1),
            device: self.id()?,
            dev_epoch: place.dev_epoch,
            seq: place.seq,
            prev: place.prev,
            officer: self.session()?.officer,
            to: enrolled.hub_id(),
            kem: enrolled.grant.kem_kid,
            suite: SUITE.to_owned(),
            pack: self.pack_name(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
            sealed_at: now.timestamp_millis(),
            share: None,
        })
    }

    fn frame_of(&self, header: &Header, payload: &Payload) -> Result<Vec<u8>, DeviceError> {
        let too_long = DeviceError::TooLong {
            code: "report-too-long",
            max: plainsight_core::wire::SIZE_CLASSES.into_iter().max().unwrap_or_default(),
        };
        let Ok(plain) = payload.to_padded() else {
            return Err(too_long);
        };
        let plain = zeroize::Zeroizing::new(plain);
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        self.sealed_frame(&enrolled.intake_key()?, SEAL_INFO, header, &plain)
    }

    /// Seals and signs.
    pub(crate) fn sealed_frame(
        &self,
        to: &IntakeKey,
        info: &[u8],
        header: &Header,
        plain: &[u8],
    ) -> Result<Vec<u8>, DeviceError> {
        let header = header.write().map_err(|_| DeviceError::Row("header"))?;
        let sealed =
            seal(to, info, &header, plain).map_err(|_| DeviceError::Hub("hub-not-ours"))?;
        let hash = sha256(&sealed);
        let signature = self.signer.sign(Domain::Envelope, &[header.as_slice(), hash.as_slice()]);
        Frame { header: &header, sealed: &sealed, signature: &signature }
            .join()
            .map_err(|_| DeviceError::TooLong { code: "report-too-long", max: MAX_FRAME_LEN })
    }

    fn next_seq(&self) -> Result<u64, DeviceError> {
        let seq: i64 = self.file.query_row("SELECT seq FROM identity", [], |row| row.get(0))?;
        Ok(u64::try_from(seq).unwrap_or_default() + 1)
    }

    /// Sealed reports of the unlocked officer, newest first, with receipts verified again.
    ///
    /// # Errors
    /// `locked`, `disk-…`.
    pub fn reports(&self) -> Result<Vec<ReportRow>, DeviceError> {
        let vault = &self.session()?.vault;
        let mut rows = Vec::new();
        for record in vault.sealed_reports()? {
            if let Some(outbox) = self.outbox_row(record.env_id)? {
                let mut answers = vault.answers(&record.person.to_string())?;
                let mut known = |field| answers.remove(field).unwrap_or_default();
                rows.push(ReportRow {
                    home_office_reference: known(HOME_OFFICE_REFERENCE),
                    crime_reference: known(CRIME_REFERENCE),
                    env_id: record.env_id,
                    person: record.person,
                    label: vault.person(record.person)?.label,
                    report_type: record.report_type,
                    rev: record.rev,
                    sealed_at: record.sealed_at,
                    receipt: self.verified_receipt(&outbox)?,
                    notices: self.notices_about(Some(record.env_id))?,
                    files: self.sent_files(&record.payload)?,
                    outbox,
                });
            }
        }
        Ok(rows)
    }

    /// The receipt of a row, if there is one and it still verifies.
    ///
    /// # Errors
    /// What the database says.
    pub fn verified_receipt(&self, row: &OutboxRow) -> Result<Option<Receipt>, DeviceError> {
        let Some(enrolled) = self.enrolled()?.filter(|_| !row.receipt.is_empty()) else {
            return Ok(None);
        };
        let expected =
            Expected { enrolled, device: self.id()?, env_id: row.env_id, fp: row.fp.clone() };
        Ok(answer::receipt(&row.receipt, &expected).ok())
    }

    pub(crate) fn report_state(&self, person: PersonId) -> Result<ReportState, DeviceError> {
        let Some(record) = self.session()?.vault.report_of(person)? else {
            return Ok(ReportState::Draft);
        };
        if self.is_being_corrected(&record)? {
            return Ok(ReportState::Draft);
        }
        let state = self.outbox_row(record.env_id)?.map(|row| row.state);
        Ok(match state {
            Some(OutboxState::Received) => ReportState::Received,
            Some(OutboxState::Parked) => ReportState::Parked,
            Some(OutboxState::Lost) => ReportState::Lost,
            Some(OutboxState::Queued) | None => ReportState::Queued,
        })
    }

    /// Finishes what a power cut left half done, and puts back what a lost device file forgot.
    pub(crate) fn settle_reports(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        let officer = self.session()?.officer;
        self.session()?.vault.sweep_evidence()?;
        for record in self.session()?.vault.intended_reports()? {
            // Not in the outbox: the point of no return was not reached, so it is a draft again.
            match self.outbox_row(record.env_id)? {
                Some(_) => self.session()?.vault.confirm_report(record.env_id)?,
                None => self.session()?.vault.withdraw_intention(record.env_id)?,
            }
        }
        for record in self.session()?.vault.sealed_reports()? {
            self.settle_one(&record, officer, now)?;
            // A file that cannot be sealed now keeps nobody from unlocking.
            let _ = self.note_files(record.env_id, &record.payload);
        }
        Ok(())
    }

    fn settle_one(
        &mut self,
        record: &ReportRecord,
        officer: OfficerId,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        match self.outbox_row(record.env_id)? {
            Some(row) if record.receipt != row.receipt && !row.receipt.is_empty() => {
                self.session()?.vault.keep_receipt(record.env_id, &row.receipt)
            }
            Some(_) => Ok(()),
            None => {
                let frame = record.frame.as_slice();
                let header = Frame::split(frame).and_then(|frame| Header::read(frame.header)).ok();
                if let Some(header) = &header {
                    self.seen_in_vault(header, now)?;
                }
                let seq = header.map_or(0, |header| header.seq);
                let parcel = Parcel {
                    env_id: record.env_id,
                    officer,
                    seq,
                    sealed_at: record.sealed_at,
                    frame,
                };
                self.requeue(&parcel)?;
                if record.receipt.is_empty() {
                    return Ok(());
                }
                // Whether the hub still holds it, this device can no longer know by itself.
                self.keep_receipt(record.env_id, &record.receipt, &Seen::Doubt, now)
            }
        }
    }
}

#[cfg(test)]
#[path = "reports_tests.rs"]
pub(crate) mod tests;
