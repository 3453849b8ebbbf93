//! What the pinned root key of a hub says about the hub's other keys, and the words by which two
//! people compare that root key.

use crate::{Device, DeviceError, Enrolled, audit::Verb};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::HubId,
    wire::{Grant, Hello, HubKeys, SignedText, VERSION, fingerprint_words, same_words},
};
use plainsight_seal::{Domain, VerifyKey, hex, sha256, unhex};
use rusqlite::{OptionalExtension as _, params};

/// A hub that proved to know the code, before anybody has compared its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HubOffer {
    /// The hub.
    pub hub_id: HubId,
    /// Its address.
    pub hub_url: String,
    /// Its name for people.
    pub hub_name: String,
    /// Its root key as words; the hub's administrator sees the same.
    pub words: String,
}

/// The root key as words.
pub(crate) fn words(grant: &Grant) -> String {
    let key: [u8; 32] = unhex(&grant.root_key).unwrap_or_default();
    fingerprint_words(&sha256(&key))
}

/// A statement, if the root key made it and it is about this hub.
pub(crate) fn read(signed: &str, root_key: &str, hub: HubId) -> Option<HubKeys> {
    let signed: SignedText = serde_json::from_str(signed).ok()?;
    let root = VerifyKey::from_bytes(&unhex(root_key)?).ok()?;
    let signature = unhex::<64>(&signed.sig)?;
    root.verify(Domain::HubKeys, &[signed.body.as_bytes()], &signature).ok()?;
    let keys: HubKeys = serde_json::from_str(&signed.body).ok()?;
    let usable = keys.receipt.first().is_some_and(|key| key.signs) && !keys.intake.is_empty();
    (keys.v == VERSION && keys.hub_id == hub && usable).then_some(keys)
}

/// Whether a grant's keys are the ones that its root key vouches for.
pub(crate) fn is_sound(grant: &Grant) -> bool {
    let Some(keys) = read(&grant.keys, &grant.root_key, grant.hub_id) else { return false };
    let (receipt, intake) = (keys.receipt.first(), keys.intake.first());
    receipt.is_some_and(|one| one.kid == grant.receipt_kid && one.key == grant.receipt_key)
        && intake.is_some_and(|one| one.kid == grant.kem_kid && one.key == grant.kem_key)
}

/// The statement in the answer to a hello. Believed for the root key's signature alone: what else
/// the answer says may be signed by a key that this device is only about to learn of.
pub(crate) fn in_hello(body: &[u8]) -> Option<String> {
    let signed: SignedText = serde_json::from_slice(body).ok()?;
    let hello: Hello = serde_json::from_str(&signed.body).ok()?;
    (!hello.keys.is_empty()).then_some(hello.keys)
}

impl Device {
    /// The hub that waits for its words to be compared, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub fn hub_offer(&self) -> Result<Option<HubOffer>, DeviceError> {
        let Some((hub_url, grant)) = self.offer_row()? else { return Ok(None) };
        let grant: Grant =
            serde_json::from_str(&grant).map_err(|_| DeviceError::Row("hub_offer"))?;
        let (hub_id, words) = (grant.hub_id, words(&grant));
        Ok(Some(HubOffer { hub_id, hub_url, words, hub_name: grant.hub_name }))
    }

    fn offer_row(&self) -> Result<Option<(String, String)>, DeviceError> {
        let mut query = self.file.prepare_cached("SELECT hub_url, hub_grant FROM hub_offer")?;
        Ok(query.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
    }

    pub(crate) fn keep_offer(&self, hub_url: &str, grant: &str) -> Result<(), DeviceError> {
        self.file.execute(
            "INSERT INTO hub_offer (id, hub_url, hub_grant) VALUES (1, ?1, ?2)
             ON CONFLICT (id) DO UPDATE
               SET hub_url = excluded.hub_url, hub_grant = excluded.hub_grant",
            params![hub_url, grant],
        )?;
        Ok(())
    }

    /// Somebody has compared the words and they are the same: from now on this is the hub.
    ///
    /// # Errors
    /// `hub-no-offer` if none waits; what the database says.
    pub fn confirm_hub(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        let (url, grant) = self.offer_row()?.ok_or(DeviceError::Hub("hub-no-offer"))?;
        self.take_grant(&url, &grant, now)?;
        self.drop_offer()
    }

    /// As [`Device::confirm_hub`], comparing with what the administrator said.
    ///
    /// # Errors
    /// `hub-words-differ`, and then the offer is forgotten; as [`Device::confirm_hub`].
    pub fn confirm_hub_words(
        &mut self,
        typed: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let offer = self.hub_offer()?.ok_or(DeviceError::Hub("hub-no-offer"))?;
        if same_words(typed, &offer.words) {
            return self.confirm_hub(now);
        }
        self.refuse_hub(now)?;
        Err(DeviceError::Hub("hub-words-differ"))
    }

    /// The words differ: something else answered. The offer is forgotten.
    ///
    /// # Errors
    /// What the database says.
    pub fn refuse_hub(&mut self, now: DateTime<Utc>) -> Result<(), DeviceError> {
        if self.offer_row()?.is_some() {
            self.audit(now, Verb::HubRefused, "")?;
        }
        self.drop_offer()
    }

    fn drop_offer(&self) -> Result<(), DeviceError> {
        self.file.execute("DELETE FROM hub_offer", [])?;
        Ok(())
    }

    /// Takes over newer keys; answers the enrolment if anything changed.
    pub(crate) fn adopt_keys(
        &mut self,
        signed: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<Enrolled>, DeviceError> {
        let Some(mut enrolled) = self.enrolled()? else { return Ok(None) };
        let grant = &mut enrolled.grant;
        let read = |text: &str| read(text, &grant.root_key, grant.hub_id);
        let Some(new) = read(signed) else { return Ok(None) };
        if read(&grant.keys).is_some_and(|old| new.version <= old.version) {
            return Ok(None);
        }
        if let (Some(receipt), Some(intake)) = (new.receipt.first(), new.intake.first()) {
            (grant.receipt_kid, grant.receipt_key) = (receipt.kid.clone(), receipt.key.clone());
            (grant.kem_kid, grant.kem_key) = (intake.kid.clone(), intake.key.clone());
        }
        grant.keys = signed.to_owned();
        let text = serde_json::to_string(grant).map_err(|_| DeviceError::Row("hub_grant"))?;
        self.file.execute("UPDATE enrolment SET hub_grant = ?1", [text])?;
        self.audit(now, Verb::HubKeys, &hex(&new.version.to_be_bytes()))?;
        Ok(Some(enrolled))
    }
}

#[cfg(test)]
#[path = "hub_keys_tests.rs"]
pub(crate) mod tests;
