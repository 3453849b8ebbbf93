//! What a hub's root key says about the keys that the hub works with.

use crate::store::{HubRecord, StoreError};
use plainsight_core::wire::{HubKeys, SignedText, fingerprint_words};
use plainsight_seal::{Domain, Signer, hex, sha256, unhex};

/// Name of the root key in signed texts; a hub has one.
const ROOT_KID: &str = "root";

impl HubRecord {
    /// What the root key says; nothing for a hub without one.
    #[must_use]
    pub fn statement(&self) -> Option<HubKeys> {
        let signed: SignedText = serde_json::from_str(&self.keys).ok()?;
        serde_json::from_str(&signed.body).ok()
    }

    /// The root key as words, to be compared on the telephone when a device is enrolled.
    #[must_use]
    pub fn words(&self) -> String {
        let key: [u8; 32] = unhex(&self.root_key).unwrap_or_default();
        fingerprint_words(&sha256(&key))
    }

    /// The identifier of a receipt key, given in hexadecimal, if it may sign.
    pub(crate) fn signing_kid(&self, key: &str) -> Option<String> {
        if key == self.receipt_key {
            return Some(self.receipt_kid.clone());
        }
        let keys = self.statement()?.receipt;
        keys.into_iter().find(|one| one.key == key && one.signs).map(|one| one.kid)
    }

    /// A receipt key, in hexadecimal, whether it still signs or not.
    pub(crate) fn receipt_key_of(&self, kid: &str) -> Option<String> {
        if kid == self.receipt_kid {
            return Some(self.receipt_key.clone());
        }
        self.statement()?.receipt_key(kid).map(|one| one.key.clone())
    }

    /// Whether casework has the key that opens what was sealed to `kid`.
    pub(crate) fn opens(&self, kid: &str) -> bool {
        kid == self.kem_kid
            || self.statement().is_some_and(|keys| keys.intake.iter().any(|one| one.kid == kid))
    }

    /// Takes over the newest keys of a statement.
    pub(crate) fn adopt(&mut self, root: &Signer, keys: &HubKeys) -> Result<(), StoreError> {
        let body = crate::authority::to_json(keys)?;
        let sig = hex(&root.sign(Domain::HubKeys, &[body.as_bytes()]));
        self.root_key = hex(&root.verify_key().to_bytes());
        self.keys = crate::authority::to_json(&SignedText { body, sig, kid: ROOT_KID.into() })?;
        if let Some(receipt) = keys.receipt.first() {
            (self.receipt_kid, self.receipt_key) = (receipt.kid.clone(), receipt.key.clone());
        }
        if let Some(intake) = keys.intake.first() {
            (self.kem_kid, self.kem_key) = (intake.kid.clone(), intake.key.clone());
        }
        Ok(())
    }
}
