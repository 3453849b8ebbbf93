//! What lies on a laptop's disk, and what goes over the wire.

use plainsight_core::id::{EnvelopeId, NoticeId};
use plainsight_device::sync::contact::Contact;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Where a report is, as the product's outbox has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    Queued,
    Received,
    Lost,
    Parked,
}

/// A row of the outbox.
#[derive(Clone, Debug)]
pub struct Row {
    pub report: u64,
    pub frame: Arc<Vec<u8>>,
    pub fp: String,
    pub seq: u64,
    pub sealed_at: i64,
    pub state: Where,
    pub tries: u32,
    pub next_try_at: i64,
    pub receipt: String,
}

/// What a power cut leaves.
#[derive(Clone, Debug)]
pub struct Disk {
    pub rows: BTreeMap<EnvelopeId, Row>,
    pub contact: Contact,
    pub notices: BTreeSet<NoticeId>,
    pub seq: u64,
    pub dev_epoch: u64,
}

/// A request on its way.
#[derive(Clone, Debug)]
pub struct Request {
    pub ask: Ask,
    pub nonce: String,
    pub at: u64,
    pub hub_nonce: String,
    pub target: String,
    pub signature: String,
    pub body: Arc<Vec<u8>>,
    /// Received reports when it was made.
    pub have: usize,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    Put(EnvelopeId),
    Hello,
    Reconcile,
    Notices(u64),
}

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Arc<str>,
    pub state: Option<Arc<str>>,
}
