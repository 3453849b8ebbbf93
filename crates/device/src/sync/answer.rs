//! What an answer means. The status code alone means nothing: captive portals say 200 too. Only a
//! receipt that verifies and names exactly this envelope is a reception.

use super::machine::Verdict;
use crate::{DeviceError, Enrolled};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::{Problem, Receipt, Retry, SignedText},
};
use plainsight_seal::{Domain, VerifyKey, unhex};

/// What the receipt must say to be believed.
#[derive(Clone, Debug)]
pub struct Expected {
    /// The enrolment in force.
    pub enrolled: Enrolled,
    /// This device.
    pub device: DeviceId,
    /// The envelope that was sent.
    pub env_id: EnvelopeId,
    /// SHA-256 of its frame, in hexadecimal.
    pub fp: String,
}

/// Reads an answer to a delivery.
#[must_use]
pub fn read(status: u16, body: &[u8], expected: &Expected) -> Verdict {
    if let Ok(receipt) = verified(body, expected) {
        return Verdict::Received(receipt);
    }
    if let Ok(problem) = serde_json::from_slice::<Problem>(body)
        && problem.status == status
    {
        return match problem.retry {
            Retry::Now | Retry::Later => Verdict::Transient("busy"),
            Retry::Never => Verdict::Refused(last_part(&problem.kind)),
        };
    }
    match status {
        429 | 500..=599 => Verdict::Transient("busy"),
        _ => Verdict::NotOurHub,
    }
}

/// Checks a stored or received receipt and gives it back decoded.
///
/// # Errors
/// `hub-not-ours` if it is not the pinned hub's word about exactly this envelope.
pub fn receipt(text: &str, key: &VerifyKey, expected: &Expected) -> Result<Receipt, DeviceError> {
    let not_ours = || DeviceError::Hub("hub-not-ours");
    let signed: SignedText = serde_json::from_str(text).map_err(|_| not_ours())?;
    let signature = unhex::<64>(&signed.sig).ok_or_else(not_ours)?;
    key.verify(Domain::Receipt, &[signed.body.as_bytes()], &signature).map_err(|_| not_ours())?;
    let receipt: Receipt = serde_json::from_str(&signed.body).map_err(|_| not_ours())?;
    let names_this = receipt.v == 1
        && receipt.hub_id == expected.enrolled.hub_id()
        && receipt.device == expected.device
        && receipt.env_id == expected.env_id
        && receipt.fp == expected.fp;
    if names_this { Ok(receipt) } else { Err(not_ours()) }
}

fn verified(body: &[u8], expected: &Expected) -> Result<String, DeviceError> {
    let text = std::str::from_utf8(body).map_err(|_| DeviceError::Hub("hub-not-ours"))?;
    receipt(text, &expected.enrolled.receipt_key()?, expected)?;
    Ok(text.to_owned())
}

fn last_part(kind: &str) -> String {
    let name = kind.rsplit('/').next().unwrap_or_default();
    let known = !name.is_empty()
        && name.len() <= 40
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    if known { name.to_owned() } else { "refused".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plainsight_core::{
        id::HubId,
        wire::{Code, Grant, Status},
    };
    use plainsight_seal::{Key, Signer, hex};
    use uuid::Uuid;

    fn hub() -> Signer {
        Signer::from_seed(&Key::from_bytes([1; 32]))
    }

    fn expected() -> Expected {
        let grant = Grant {
            v: 1,
            device: DeviceId(Uuid::from_u128(2)),
            hub_id: HubId(Uuid::from_u128(3)),
            hub_name: "Hub".into(),
            hub_epoch: 1,
            receipt_kid: "r1".into(),
            receipt_key: hex(&hub().verify_key().to_bytes()),
            kem_kid: "k1".into(),
            kem_key: String::new(),
            suite: plainsight_seal::SUITE.into(),
        };
        Expected {
            device: grant.device,
            enrolled: Enrolled {
                hub_url: "http://127.0.0.1:1".into(),
                grant,
                contact_at: 0,
                contact: "ok".into(),
            },
            env_id: EnvelopeId(Uuid::from_u128(4)),
            fp: "ab".repeat(32),
        }
    }

    fn good() -> Receipt {
        let expected = expected();
        Receipt {
            v: 1,
            hub_id: expected.enrolled.hub_id(),
            hub_epoch: 1,
            env_id: expected.env_id,
            fp: expected.fp,
            device: expected.device,
            log_index: 1,
            accepted_at: 0,
            status: Status::Accepted,
        }
    }

    fn signed(receipt: &Receipt, by: &Signer, domain: Domain) -> String {
        let body = serde_json::to_string(receipt).unwrap();
        let sig = hex(&by.sign(domain, &[body.as_bytes()]));
        serde_json::to_string(&SignedText { body, sig, kid: "r1".into() }).unwrap()
    }

    #[test]
    fn a_verified_receipt_is_a_reception_whatever_the_status() {
        let text = signed(&good(), &hub(), Domain::Receipt);
        for status in [200, 201] {
            assert_eq!(read(status, text.as_bytes(), &expected()), Verdict::Received(text.clone()));
        }
    }

    #[test]
    fn two_hundred_without_a_receipt_is_not_our_hub() {
        for body in
            ["", "OK", "<html>Sign in to the wifi</html>", "{}", "{\"status\":\"accepted\"}"]
        {
            assert_eq!(read(200, body.as_bytes(), &expected()), Verdict::NotOurHub, "{body}");
        }
        for status in [204, 301, 302, 307, 401, 404, 511 - 1 - 106] {
            assert_eq!(read(status, b"<html>", &expected()), Verdict::NotOurHub, "{status}");
        }
    }

    #[test]
    fn a_receipt_about_anything_else_is_refused() {
        type Change = fn(&mut Receipt);
        let changes: [(&str, Change); 5] = [
            ("another envelope", |receipt| receipt.env_id = EnvelopeId(Uuid::from_u128(9))),
            ("another frame", |receipt| receipt.fp = "cd".repeat(32)),
            ("another device", |receipt| receipt.device = DeviceId(Uuid::from_u128(9))),
            ("another hub", |receipt| receipt.hub_id = HubId(Uuid::from_u128(9))),
            ("another version", |receipt| receipt.v = 2),
        ];
        for (name, change) in changes {
            let mut receipt = good();
            change(&mut receipt);
            let text = signed(&receipt, &hub(), Domain::Receipt);
            assert_eq!(read(201, text.as_bytes(), &expected()), Verdict::NotOurHub, "{name}");
        }
    }

    #[test]
    fn a_receipt_signed_by_another_or_for_another_purpose_is_refused() {
        let thief = Signer::from_seed(&Key::from_bytes([9; 32]));
        for text in [
            signed(&good(), &thief, Domain::Receipt),
            signed(&good(), &hub(), Domain::Hello),
            signed(&good(), &hub(), Domain::Envelope),
        ] {
            assert_eq!(read(201, text.as_bytes(), &expected()), Verdict::NotOurHub);
        }
    }

    #[test]
    fn every_changed_byte_of_a_receipt_is_seen() {
        let text = signed(&good(), &hub(), Domain::Receipt).into_bytes();
        let kid_at = text.windows(6).position(|part| part == b"\"kid\":").unwrap();
        for at in 0..kid_at {
            let mut changed = text.clone();
            changed[at] ^= 1;
            let verdict = read(201, &changed, &expected());
            assert!(!matches!(verdict, Verdict::Received(_)), "byte {at}");
        }
    }

    #[test]
    fn refusals_and_busy_hubs_are_told_apart() {
        let body = |code: Code| serde_json::to_vec(&Problem::from(code)).unwrap();
        assert_eq!(
            read(422, &body(Code::EnvelopeIdReuse), &expected()),
            Verdict::Refused("envelope-id-reuse".into())
        );
        assert_eq!(read(503, &body(Code::Busy), &expected()), Verdict::Transient("busy"));
        assert_eq!(read(500, b"<html>", &expected()), Verdict::Transient("busy"));
        assert_eq!(read(429, b"", &expected()), Verdict::Transient("busy"));
        assert_eq!(
            read(200, &body(Code::BadFrame), &expected()),
            Verdict::NotOurHub,
            "a problem that contradicts its status is nobody's word"
        );
    }

    #[test]
    fn a_hostile_problem_type_cannot_reach_the_screen() {
        assert_eq!(last_part("/problems/<script>"), "refused");
        assert_eq!(last_part(""), "refused");
        assert_eq!(last_part("/problems/bad-frame"), "bad-frame");
    }
}
