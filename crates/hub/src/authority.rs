//! What a hub says in its own name: signed texts.

use crate::store::{HubRecord, Store, StoreError};
use plainsight_core::wire::{Hello, SignedText, VERSION};
use plainsight_seal::{Domain, Signer, hex};
use serde::Serialize;

/// A hub's identity together with the private key of its receipts.
#[derive(Debug)]
pub struct Authority {
    record: HubRecord,
    signer: Signer,
    kid: String,
}

impl Authority {
    /// Puts both together; nothing if the key is none of those that may sign for `record`.
    #[must_use]
    pub fn new(record: HubRecord, signer: Signer) -> Option<Self> {
        let kid = record.signing_kid(&hex(&signer.verify_key().to_bytes()))?;
        Some(Self { record, signer, kid })
    }

    /// Who the hub is.
    #[must_use]
    pub fn record(&self) -> &HubRecord {
        &self.record
    }

    /// Known to whoever holds the receipt key and to nobody else: Ed25519 signs the same text
    /// always in the same way, and this signature never leaves the hub.
    pub(crate) fn nonce_key(&self) -> [u8; 64] {
        self.signer.sign(Domain::NonceKey, &[self.record.hub_id.to_string().as_bytes()])
    }

    /// Signs `body` and answers the whole [`SignedText`] as JSON.
    pub(crate) fn signed_text(
        &self,
        domain: Domain,
        body: &impl Serialize,
    ) -> Result<String, StoreError> {
        let body = to_json(body)?;
        let sig = hex(&self.signer.sign(domain, &[body.as_bytes()]));
        to_json(&SignedText { body, sig, kid: self.kid.clone() })
    }

    /// What the hub says of itself: a [`SignedText`] of [`Hello`] with `nonce` in it.
    ///
    /// # Errors
    /// What the store says.
    pub fn hello(&self, store: &dyn Store, nonce: &str, now_ms: i64) -> Result<String, StoreError> {
        let head = store.head()?;
        let hello = Hello {
            v: VERSION,
            hub_id: self.record.hub_id,
            name: self.record.name.clone(),
            hub_epoch: head.hub_epoch,
            size: head.size,
            nonce: nonce.to_owned(),
            at: now_ms,
            // From the store: the keys may have changed since this instance was started.
            keys: store.hub()?.keys,
        };
        self.signed_text(Domain::Hello, &hello)
    }
}

/// JSON text of one of our own types, which cannot fail but is not trusted not to.
pub(crate) fn to_json(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Other(Box::new(error)))
}
