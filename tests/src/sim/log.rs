//! A hub's store that can be cloned as a backup and told to fail, and the real hub on top of it.

use super::Rule;
use plainsight_core::{
    id::{AttachmentId, DeviceId, EnvelopeId, ReportId},
    wire::{Checkpoint, Have, Status},
};
use plainsight_hub::store::{
    Appended, Claim, Claimed, Declared, DeviceRecord, Entry, FileStore, Head, HeldFile, HubRecord,
    Judge, LogView, MakeFileReceipt, MakeReceipt, NewAttachment, NewCode, NewEntry, NewNotice,
    NoticeEntry, Place, RosterRow, Stats, Store, StoreError, Wanted, envelope_text, next_link,
    notice_text,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// An accepted envelope.
#[derive(Clone, Debug)]
pub struct Row {
    /// Place in the log.
    pub log_index: u64,
    /// The envelope.
    pub env_id: EnvelopeId,
    /// SHA-256 of its frame.
    pub fp: String,
    /// Who sealed it.
    pub device: DeviceId,
    /// Log or quarantine.
    pub status: Status,
    accepted_at: i64,
    receipt: Arc<str>,
}

/// Everything a backup holds.
#[derive(Clone, Debug, Default)]
pub struct Content {
    epoch: u64,
    chain: Vec<Arc<str>>,
    /// The log's envelopes, oldest first.
    pub rows: Vec<Row>,
    seen: BTreeMap<EnvelopeId, usize>,
    places: BTreeSet<(DeviceId, u64, u64)>,
    /// The log's notices, oldest first.
    pub notices: Vec<NoticeEntry>,
    devices: BTreeMap<DeviceId, DeviceRecord>,
}

impl Content {
    /// Whether these very bytes are in the log.
    #[must_use]
    pub fn holds(&self, env_id: EnvelopeId, fp: &str) -> bool {
        self.seen.get(&env_id).is_some_and(|at| self.rows[*at].fp == fp)
    }

    /// Entries.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.chain.len() as u64
    }

    /// Revokes a device.
    pub fn revoke(&mut self, device: DeviceId, now: i64) {
        if let Some(record) = self.devices.get_mut(&device) {
            record.revoked_at = Some(now);
        }
    }

    fn chain_at(&self, size: u64) -> Option<String> {
        match size.checked_sub(1) {
            None => Some(String::new()),
            Some(at) => self.chain.get(usize::try_from(at).ok()?).map(|link| link.to_string()),
        }
    }

    fn link(&mut self, what: &str) -> u64 {
        let before = self.chain.last().map_or("", |link| link);
        let log_index = self.size() + 1;
        let link = next_link(before, log_index, what);
        self.chain.push(link.into());
        log_index
    }
}

/// How the next append goes wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trouble {
    /// Not at all.
    #[default]
    None,
    /// The hub dies before its commit.
    CrashBeforeCommit,
    /// Another instance handles the same envelope at the same moment.
    SomebodyBetween,
}

/// The store.
#[derive(Debug)]
pub struct Log {
    hub: HubRecord,
    rule: Rule,
    content: Mutex<Content>,
    trouble: Mutex<Trouble>,
    /// What is on disk, if that is less than what was said: [`Rule::AckBeforeCommit`] only.
    unsynced: Mutex<Option<Content>>,
    /// Revocations as an instance with [`Rule::StaleRevocation`] knows them: not at all.
    known_revoked: bool,
}

impl Log {
    /// An empty log.
    #[must_use]
    pub fn new(hub: HubRecord, epoch: u64, rule: Rule) -> Self {
        let content = Content { epoch, ..Content::default() };
        let known_revoked = rule != Rule::StaleRevocation;
        Self {
            hub,
            rule,
            content: Mutex::new(content),
            trouble: Mutex::new(Trouble::None),
            unsynced: Mutex::new(None),
            known_revoked,
        }
    }

    /// What it holds.
    pub fn content(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a device in.
    pub fn enrol(&self, device: DeviceId, device_key: String) {
        self.content().devices.insert(device, DeviceRecord { device_key, revoked_at: None });
    }

    /// How the next append goes wrong.
    pub fn trouble(&self, trouble: Trouble) {
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
    }

    /// The hub's machine goes down: what was said but not on disk is gone.
    pub fn crash(&self) {
        let before = self.unsynced.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(before) = before {
            *self.content() = before;
        }
    }

    fn take_trouble(&self) -> Trouble {
        std::mem::take(&mut *self.trouble.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn replay(&self, content: &Content, new: &NewEntry<'_>, trouble: Trouble) -> Option<Appended> {
        let row = content.seen.get(&new.header.env_id).map(|at| &content.rows[*at])?;
        let blind = match self.rule {
            Rule::CheckThenInsert => trouble == Trouble::SomebodyBetween,
            Rule::ForgetIds => new.accepted_at - row.accepted_at > 86_400_000,
            _ => false,
        };
        let same = row.fp == new.fp;
        let seen = if same { Appended::Replay(row.receipt.to_string()) } else { Appended::Reused };
        (!blind).then_some(seen)
    }
}

/// The simulation is about reports; no evidence file ever comes.
impl FileStore for Log {
    fn declare(&self, _: &NewAttachment<'_>) -> Result<Declared, StoreError> {
        Ok(Declared::NoReport)
    }

    fn add_chunk(
        &self,
        _: AttachmentId,
        _: usize,
        _: &[u8],
        _: &mut MakeFileReceipt<'_>,
    ) -> Result<Option<HeldFile>, StoreError> {
        Ok(None)
    }

    fn attachment(&self, _: AttachmentId) -> Result<Option<HeldFile>, StoreError> {
        Ok(None)
    }

    fn chunk(&self, _: AttachmentId, _: usize) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(None)
    }
}

impl Store for Log {
    fn hub(&self) -> Result<HubRecord, StoreError> {
        Ok(self.hub.clone())
    }

    fn head(&self) -> Result<Head, StoreError> {
        let content = self.content();
        Ok(Head { hub_epoch: content.epoch, size: content.size() })
    }

    fn device(&self, device: DeviceId) -> Result<Option<DeviceRecord>, StoreError> {
        Ok(self.content().devices.get(&device).cloned())
    }

    fn append(
        &self,
        new: &NewEntry<'_>,
        receipt: &mut MakeReceipt<'_>,
    ) -> Result<Appended, StoreError> {
        let trouble = self.take_trouble();
        let mut content = self.content();
        if let Some(seen) = self.replay(&content, new, trouble) {
            return Ok(seen);
        }
        let header = new.header;
        let place_taken = content.places.contains(&(header.device, header.dev_epoch, header.seq));
        if place_taken && self.rule == Rule::RefuseFork {
            return Ok(Appended::Reused);
        }
        let revoked = content.devices.get(&header.device).is_some_and(|d| d.revoked_at.is_some());
        let quarantined = revoked && self.known_revoked;
        let status = if quarantined { Status::Quarantined } else { Status::Accepted };
        let place = Place { hub_epoch: content.epoch, log_index: content.size() + 1, status };
        let receipt = receipt(&place)?;
        if trouble == Trouble::CrashBeforeCommit {
            if self.rule != Rule::AckBeforeCommit {
                return Err(StoreError::Busy);
            }
            let before = content.clone();
            *self.unsynced.lock().unwrap_or_else(PoisonError::into_inner) = Some(before);
        }
        let log_index = content.link(&envelope_text(new.fp));
        let at = content.rows.len();
        content.seen.insert(header.env_id, at);
        content.places.insert((header.device, header.dev_epoch, header.seq));
        content.rows.push(Row {
            log_index,
            env_id: header.env_id,
            fp: new.fp.to_owned(),
            device: header.device,
            status,
            accepted_at: new.accepted_at,
            receipt: receipt.as_str().into(),
        });
        Ok(Appended::New(receipt))
    }

    fn add_code(&self, _code: &NewCode<'_>) -> Result<bool, StoreError> {
        Ok(false)
    }

    fn claim(&self, _claim: &Claim<'_>, _judge: &mut Judge<'_>) -> Result<Claimed, StoreError> {
        Ok(Claimed::Refused)
    }

    fn revoke(&self, device: DeviceId, now_ms: i64) -> Result<bool, StoreError> {
        let mut content = self.content();
        content.revoke(device, now_ms);
        Ok(content.devices.contains_key(&device))
    }

    fn list_quarantine(&self, _limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        Ok(Vec::new())
    }

    fn list(&self, _limit: Option<u64>) -> Result<Vec<Entry>, StoreError> {
        Ok(Vec::new())
    }

    fn find(&self, _wanted: Wanted) -> Result<Option<(Entry, Vec<u8>)>, StoreError> {
        Ok(None)
    }

    fn stats(&self, _now_ms: i64) -> Result<Stats, StoreError> {
        Err(StoreError::Busy)
    }

    fn view(&self, at: u64) -> Result<LogView, StoreError> {
        let content = self.content();
        let size = content.size();
        let chain = content.chain_at(size).unwrap_or_default();
        let end = Checkpoint { hub_epoch: content.epoch, size, chain };
        Ok(LogView { end, at_chain: content.chain_at(at) })
    }

    fn missing(&self, have: &[Have]) -> Result<Vec<EnvelopeId>, StoreError> {
        let content = self.content();
        let missing = have.iter().filter(|one| !content.holds(one.env_id, &one.fp));
        Ok(missing.map(|one| one.env_id).collect())
    }

    fn add_notice(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        let mut content = self.content();
        let log_index = content.link(&notice_text(notice));
        content.notices.push(NoticeEntry { log_index, notice: notice.clone() });
        Ok(log_index)
    }

    fn notices(
        &self,
        device: DeviceId,
        after: u64,
        limit: usize,
    ) -> Result<Vec<NoticeEntry>, StoreError> {
        let content = self.content();
        let mine = content.notices.iter().filter(|entry| {
            entry.log_index > after && entry.notice.device.is_none_or(|to| to == device)
        });
        Ok(mine.take(limit).cloned().collect())
    }

    fn notice_once(&self, notice: &NewNotice) -> Result<u64, StoreError> {
        let there = |content: &Content| {
            let same = |entry: &&NoticeEntry| entry.notice.notice_id == notice.notice_id;
            content.notices.iter().find(same).map(|entry| entry.log_index)
        };
        let before = there(&self.content());
        before.map_or_else(|| self.add_notice(notice), Ok)
    }

    /// In the model every report is another's.
    fn same_version(&self, _report: ReportId, _rev: u32) -> Result<Vec<Entry>, StoreError> {
        Ok(Vec::new())
    }

    fn put_roster(&self, _: DeviceId, _: &[String], _: &str) -> Result<(), StoreError> {
        Ok(())
    }

    fn roster(&self, _device: DeviceId) -> Result<Option<String>, StoreError> {
        Ok(None)
    }

    fn rosters(&self, _: DeviceId, _: u64, _: usize) -> Result<Vec<RosterRow>, StoreError> {
        Ok(Vec::new())
    }

    fn last_seq(&self, device: DeviceId, dev_epoch: u64) -> Result<u64, StoreError> {
        let content = self.content();
        let of_store = (device, dev_epoch, 0)..=(device, dev_epoch, u64::MAX);
        Ok(content.places.range(of_store).next_back().map_or(0, |(.., seq)| *seq))
    }

    /// The model's hub never changes its keys.
    fn set_keys(&self, _hub: &HubRecord) -> Result<(), StoreError> {
        Ok(())
    }

    fn set_epoch(&self, hub_epoch: u64) -> Result<(), StoreError> {
        self.content().epoch = hub_epoch;
        Ok(())
    }
}
