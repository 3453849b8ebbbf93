//! What a hub says of itself, signed with its receipt key.

use crate::id::HubId;
use serde::{Deserialize, Serialize};

/// Hello, version 1. Body of a [`super::SignedText`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hello {
    /// Version, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// Its name for people.
    pub name: String,
    /// Drawn anew whenever the hub is restored from a backup.
    pub hub_epoch: u64,
    /// Entries in its log.
    pub size: u64,
    /// The nonce the device sent, back again, so that an old answer cannot be replayed.
    pub nonce: String,
    /// The hub's clock, milliseconds since 1970.
    pub at: i64,
    /// [`super::SignedText`] of [`super::HubKeys`] by the hub's root key, literal: how a device
    /// learns of changed keys.
    #[serde(default)]
    pub keys: String,
}
