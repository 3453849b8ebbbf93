//! Enrolment: which hub this device seals to, sends to and believes.

use crate::{
    Device, DeviceError,
    audit::Verb,
    hub_keys,
    sync::{Http, contact::Seen},
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::HubId,
    wire::{
        ENROL_ROLE_DEVICE, ENROL_ROLE_HUB, EnrolAnswer, EnrolRequest, Grant, HubKeys, OneTimeCode,
    },
};
use plainsight_seal::{IntakeKey, SUITE, VerifyKey, hex, prove, proves, unhex};
use rusqlite::{OptionalExtension as _, params};

/// An enrolment in force.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// The hub's address, without a trailing slash.
    pub hub_url: String,
    /// What the hub granted.
    pub grant: Grant,
    /// Last answer that verified, milliseconds since 1970; 0 before the first.
    pub contact_at: i64,
    /// `ok`, `offline`, `blocked`, `certificate` or `never`.
    pub contact: String,
    /// The hub's own clock at the last answer that verified, milliseconds since 1970; 0 before.
    pub hub_now: i64,
}

impl Enrolled {
    /// The hub.
    #[must_use]
    pub fn hub_id(&self) -> HubId {
        self.grant.hub_id
    }

    /// The hub's keys, as its root key vouches for them.
    #[must_use]
    pub fn keys(&self) -> Option<HubKeys> {
        hub_keys::read(&self.grant.keys, &self.grant.root_key, self.grant.hub_id)
    }

    /// A receipt key of the hub's by its identifier. What is said afresh must come from one that may
    /// still sign; what was signed before holds.
    pub(crate) fn receipt_key(&self, kid: &str, afresh: bool) -> Result<VerifyKey, DeviceError> {
        let key = if kid == self.grant.receipt_kid {
            Some(self.grant.receipt_key.clone())
        } else {
            let keys = self.keys();
            let known = keys.as_ref().and_then(|keys| keys.receipt_key(kid));
            known.filter(|key| key.signs || !afresh).map(|key| key.key.clone())
        };
        key.and_then(|key| unhex::<32>(&key))
            .and_then(|bytes| VerifyKey::from_bytes(&bytes).ok())
            .ok_or(DeviceError::Hub("hub-not-ours"))
    }

    pub(crate) fn intake_key(&self) -> Result<IntakeKey, DeviceError> {
        intake_key(&self.grant.kem_key).ok_or(DeviceError::Hub("hub-not-ours"))
    }
}

fn intake_key(text: &str) -> Option<IntakeKey> {
    // The length of an X-Wing public key: ML-KEM-768 and X25519.
    unhex::<1_216>(text).and_then(|bytes| IntakeKey::from_bytes(&bytes).ok())
}

/// Checks a hub's address: HTTPS, or HTTP to this very machine.
///
/// # Errors
/// `hub-address` or `hub-insecure`.
pub(crate) fn checked_address(text: &str) -> Result<String, DeviceError> {
    let url: reqwest::Url = text.trim().parse().map_err(|_| DeviceError::Hub("hub-address"))?;
    let host = url.host_str().ok_or(DeviceError::Hub("hub-address"))?;
    let loopback = ["127.0.0.1", "localhost", "[::1]"].contains(&host);
    match url.scheme() {
        "https" => {}
        "http" if loopback => {}
        "http" => return Err(DeviceError::Hub("hub-insecure")),
        _ => return Err(DeviceError::Hub("hub-address")),
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

impl Device {
    /// The enrolment in force, if there is one.
    ///
    /// # Errors
    /// What the database says.
    pub fn enrolled(&self) -> Result<Option<Enrolled>, DeviceError> {
        let row: Option<(String, String, i64, String, i64)> = self
            .file
            .query_row(
                "SELECT hub_url, hub_grant, contact_at, contact, hub_now FROM enrolment",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)),
            )
            .optional()?;
        row.map(|(hub_url, grant, contact_at, contact, hub_now)| {
            let grant = serde_json::from_str(&grant).map_err(|_| DeviceError::Row("hub_grant"))?;
            Ok(Enrolled { hub_url, grant, contact_at, contact, hub_now })
        })
        .transpose()
    }

    /// What this device asks a hub, with the proof that it knows the code.
    ///
    /// # Errors
    /// `enrol-code` for a code that cannot be read.
    pub(crate) fn enrol_request(&self, code: &OneTimeCode) -> Result<EnrolRequest, DeviceError> {
        let mut request = EnrolRequest {
            v: 1,
            code_id: code.id().to_owned(),
            device: self.id()?,
            device_key: hex(&self.signer.verify_key().to_bytes()),
            proof: String::new(),
        };
        let message = request.proof_message();
        request.proof = hex(&prove(code.secret().as_bytes(), ENROL_ROLE_DEVICE, &message));
        Ok(request)
    }

    /// Believes a hub's answer, if the hub proves that it knows the code too. It is the hub only once
    /// somebody has compared the words of its root key, unless it is that of the enrolment in force.
    ///
    /// # Errors
    /// `hub-not-ours` if it does not, or grants something this program cannot use or its root key
    /// does not vouch for.
    pub(crate) fn keep_enrolment(
        &mut self,
        hub_url: &str,
        code: &OneTimeCode,
        answer: &EnrolAnswer,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let not_ours = DeviceError::Hub("hub-not-ours");
        let proof = unhex::<32>(&answer.proof).ok_or(DeviceError::Hub("hub-not-ours"))?;
        let secret = code.secret().as_bytes();
        if !proves(secret, ENROL_ROLE_HUB, answer.grant.as_bytes(), &proof) {
            return Err(not_ours);
        }
        let grant: Grant =
            serde_json::from_str(&answer.grant).map_err(|_| DeviceError::Hub("hub-not-ours"))?;
        let own = grant.v == 1 && grant.device == self.id()? && grant.suite == SUITE;
        if !own || !hub_keys::is_sound(&grant) || intake_key(&grant.kem_key).is_none() {
            return Err(not_ours);
        }
        let known = self.enrolled()?.is_some_and(|now| now.grant.root_key == grant.root_key);
        if known {
            self.take_grant(hub_url, &answer.grant, now)
        } else {
            self.keep_offer(hub_url, &answer.grant)
        }
    }

    /// From now on this is the hub.
    pub(crate) fn take_grant(
        &mut self,
        hub_url: &str,
        grant: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let hub: Grant = serde_json::from_str(grant).map_err(|_| DeviceError::Row("hub_grant"))?;
        self.file.execute(
            "INSERT INTO enrolment (id, hub_url, hub_grant, enrolled_at, contact_at, contact)
             VALUES (1, ?1, ?2, ?3, ?3, 'ok')
             ON CONFLICT (id) DO UPDATE SET hub_url = excluded.hub_url,
               hub_grant = excluded.hub_grant, enrolled_at = excluded.enrolled_at,
               contact_at = excluded.contact_at, contact = 'ok', hub_now = 0",
            params![hub_url, grant, now.timestamp_millis()],
        )?;
        // Another hub, or this one after anything at all: it has to say what it holds.
        self.keep_seen(&Seen::Doubt)?;
        self.due_now()?;
        self.audit(now, Verb::Enrol, &hub.hub_id.to_string())
    }

    pub(crate) fn keep_contact(
        &self,
        contact: &str,
        hub_now: Option<i64>,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        self.file.execute(
            "UPDATE enrolment SET contact = ?1,
               contact_at = CASE WHEN ?2 IS NOT NULL THEN ?3 ELSE contact_at END,
               hub_now = coalesce(?2, hub_now)",
            params![contact, hub_now, now.timestamp_millis()],
        )?;
        Ok(())
    }
}

/// Asks a hub to enrol the device and checks its proof. It becomes the hub once its words were
/// compared ([`Device::confirm_hub`]).
///
/// # Errors
/// `hub-address`, `hub-insecure`, `enrol-code` (unreadable, used, expired or wrong),
/// `hub-unreachable`, `hub-not-ours`.
pub(crate) async fn enrol(
    handle: &crate::Handle,
    hub_url: &str,
    code: &str,
) -> Result<(), DeviceError> {
    let address = checked_address(hub_url)?;
    let code: OneTimeCode = code.parse().map_err(|_| DeviceError::Hub("enrol-code"))?;
    let (request, code) = handle
        .ask(move |device| device.enrol_request(&code).map(|request| (request, code)))
        .await??;
    let answer = Http::unpinned(&address)?.enrol(&address, &request).await?;
    handle
        .ask(move |device| device.keep_enrolment(&address, &code, &answer, crate::clock::now()))
        .await?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_or_this_machine_is_an_address() {
        for (text, expected) in [
            ("https://hub.example.police.uk/", Ok("https://hub.example.police.uk")),
            (" http://127.0.0.1:7878 ", Ok("http://127.0.0.1:7878")),
            ("http://localhost:1", Ok("http://localhost:1")),
            ("http://[::1]:1/", Ok("http://[::1]:1")),
            ("http://10.0.0.1", Err("hub-insecure")),
            ("http://127.0.0.1.example.com", Err("hub-insecure")),
            ("ftp://hub", Err("hub-address")),
            ("hub", Err("hub-address")),
            ("", Err("hub-address")),
        ] {
            let got = checked_address(text).map_err(|error| error.code().to_owned());
            assert_eq!(got.as_deref().map_err(String::as_str), expected, "{text:?}");
        }
    }
}
