//! Which statements about keys are believed, and whose hub this is.

use super::*;
use crate::{Config, clock};
use plainsight_core::{
    guidance::Pack,
    id::DeviceId,
    wire::{ENROL_ROLE_HUB, EnrolAnswer, OneTimeCode, ReceiptKey, SealKey},
};
use plainsight_seal::{IntakeSecret, Key, SUITE, Signer, prove};
use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};
use tempfile::TempDir;
use uuid::Uuid;

static PACK: LazyLock<Arc<Pack>> = LazyLock::new(|| Arc::new(Pack::embedded().ok().unwrap()));
const HUB: HubId = HubId(Uuid::from_u128(9));

fn root() -> Signer {
    Signer::from_seed(&Key::from_bytes([77; 32]))
}

fn signed(by: &Signer, keys: &HubKeys) -> String {
    let body = serde_json::to_string(keys).unwrap();
    let sig = hex(&by.sign(Domain::HubKeys, &[body.as_bytes()]));
    serde_json::to_string(&SignedText { body, sig, kid: "root".into() }).unwrap()
}

/// Version `version` of the keys; each version adds a receipt key and an intake key.
fn keys(version: u8) -> HubKeys {
    let receipt = (1..=version).rev().map(|number| ReceiptKey {
        kid: format!("r{number}"),
        key: hex(&receipt_signer(number).verify_key().to_bytes()),
        signs: number == version,
    });
    let intake = (1..=version).rev().map(|number| SealKey {
        kid: format!("k{number}"),
        key: hex(&IntakeSecret::from_seed(&Key::from_bytes([number; 32])).intake_key().to_bytes()),
    });
    HubKeys {
        v: 1,
        hub_id: HUB,
        version: version.into(),
        receipt: receipt.collect(),
        intake: intake.collect(),
        ca: Vec::new(),
        at: 0,
    }
}

fn receipt_signer(number: u8) -> Signer {
    Signer::from_seed(&Key::from_bytes([number; 32]))
}

/// A hub's grant with these keys, vouched for by a root key.
pub(crate) fn grant(device: DeviceId, receipt: &VerifyKey, kem_key: String) -> String {
    let receipt_key = hex(&receipt.to_bytes());
    let statement = HubKeys {
        receipt: vec![ReceiptKey { kid: "r1".into(), key: receipt_key.clone(), signs: true }],
        intake: vec![SealKey { kid: "k1".into(), key: kem_key.clone() }],
        ..keys(1)
    };
    let grant = Grant {
        v: 1,
        device,
        hub_id: HUB,
        hub_name: "Hub".into(),
        hub_epoch: 1,
        receipt_kid: "r1".into(),
        receipt_key,
        kem_kid: "k1".into(),
        kem_key,
        suite: SUITE.into(),
        root_key: hex(&root().verify_key().to_bytes()),
        keys: signed(&root(), &statement),
    };
    serde_json::to_string(&grant).unwrap()
}

fn device(home: &TempDir) -> Device {
    let config = Config { home: home.path().to_owned(), idle_lock: Duration::from_secs(300) };
    Device::open(config, Arc::clone(&PACK), clock::now()).unwrap()
}

fn code() -> OneTimeCode {
    OneTimeCode::from_random([3; 20])
}

fn good_grant(device: &Device) -> Grant {
    let one = keys(1);
    let text = grant(
        device.id().unwrap(),
        &receipt_signer(1).verify_key(),
        one.intake.first().unwrap().key.clone(),
    );
    serde_json::from_str(&text).unwrap()
}

/// The hub's answer, proved by the code whatever it says.
fn offer(device: &mut Device, grant: &Grant) -> Result<(), DeviceError> {
    let grant = serde_json::to_string(grant).unwrap();
    let proof = hex(&prove(code().secret().as_bytes(), ENROL_ROLE_HUB, grant.as_bytes()));
    let answer = EnrolAnswer { grant, proof };
    device.keep_enrolment("https://hub.example", &code(), &answer, clock::now())
}

fn enrolled(home: &TempDir) -> Device {
    let mut device = device(home);
    let grant = good_grant(&device);
    offer(&mut device, &grant).unwrap();
    device.confirm_hub(clock::now()).unwrap();
    device
}

#[test]
fn nothing_is_the_hub_before_its_words_were_compared() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let grant = good_grant(&device);
    offer(&mut device, &grant).unwrap();
    let offered = device.hub_offer().unwrap().unwrap();
    assert_eq!(offered.words.split(' ').count(), 8);
    assert!(device.enrolled().unwrap().is_none());
    let wrong = device.confirm_hub_words("acorn adder album alley", clock::now()).unwrap_err();
    assert_eq!(wrong.code(), "hub-words-differ");
    assert!(device.hub_offer().unwrap().is_none(), "and the offer is gone");
    assert_eq!(device.confirm_hub(clock::now()).unwrap_err().code(), "hub-no-offer");
    offer(&mut device, &grant).unwrap();
    device.confirm_hub_words(&offered.words.to_uppercase(), clock::now()).unwrap();
    assert_eq!(device.enrolled().unwrap().unwrap().hub_id(), HUB);
    // The same hub again, with a new code: nobody has to compare twice.
    offer(&mut device, &grant).unwrap();
    assert!(device.hub_offer().unwrap().is_none() && device.enrolled().unwrap().is_some());
    assert!(device.audit_verify().unwrap().is_ok());
}

#[test]
fn a_grant_whose_keys_its_root_does_not_vouch_for_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let mut device = device(&home);
    let good = good_grant(&device);
    let other_keys = signed(&receipt_signer(5), &keys(1));
    let bad = [
        Grant { root_key: String::new(), ..good.clone() },
        Grant { keys: String::new(), ..good.clone() },
        Grant { keys: other_keys, ..good.clone() },
        Grant { hub_id: HubId(Uuid::from_u128(8)), ..good.clone() },
        Grant { receipt_kid: "r2".into(), ..good.clone() },
        Grant { receipt_key: hex(&receipt_signer(4).verify_key().to_bytes()), ..good.clone() },
        Grant { kem_key: keys(2).intake.first().unwrap().key.clone(), ..good.clone() },
    ];
    for (number, grant) in bad.iter().enumerate() {
        let refused = offer(&mut device, grant).unwrap_err();
        assert_eq!(refused.code(), "hub-not-ours", "{number}");
        assert!(device.hub_offer().unwrap().is_none());
    }
    offer(&mut device, &good).unwrap();
}

#[test]
fn newer_keys_are_taken_only_from_the_root_and_never_older_ones() {
    let home = tempfile::tempdir().unwrap();
    let mut device = enrolled(&home);
    let now = clock::now();
    let forged = signed(&receipt_signer(1), &keys(3));
    let elsewhere = signed(&root(), &HubKeys { hub_id: HubId(Uuid::nil()), ..keys(3) });
    let dead = signed(&root(), &HubKeys { receipt: Vec::new(), ..keys(3) });
    let same = signed(&root(), &keys(1));
    for bad in [forged.as_str(), &elsewhere, &dead, &same, "", "{}"] {
        assert!(device.adopt_keys(bad, now).unwrap().is_none(), "{bad:.60}");
    }
    let mut changed: SignedText = serde_json::from_str(&signed(&root(), &keys(3))).unwrap();
    changed.body = changed.body.replace("\"version\":3", "\"version\":9");
    assert!(device.adopt_keys(&serde_json::to_string(&changed).unwrap(), now).unwrap().is_none());
    let three = device.adopt_keys(&signed(&root(), &keys(3)), now).unwrap().unwrap();
    assert_eq!((three.grant.receipt_kid.as_str(), three.grant.kem_kid.as_str()), ("r3", "k3"));
    assert!(device.adopt_keys(&signed(&root(), &keys(2)), now).unwrap().is_none(), "never back");
    let kept = device.enrolled().unwrap().unwrap();
    assert_eq!(kept, three, "on disk");
    assert!(kept.receipt_key("r1", false).is_ok(), "old receipts still verify");
    assert!(kept.receipt_key("r1", true).is_err(), "but it says nothing new");
    assert!(kept.receipt_key("r9", false).is_err());
}

#[test]
fn keys_are_found_in_a_hello_and_in_nothing_else() {
    let keys = signed(&root(), &keys(1));
    let hello = Hello {
        v: 1,
        hub_id: HUB,
        name: "Hub".into(),
        hub_epoch: 1,
        size: 0,
        nonce: "n".into(),
        at: 0,
        keys: keys.clone(),
    };
    let body = serde_json::to_string(&hello).unwrap();
    let text = serde_json::to_string(&SignedText { body, sig: String::new(), kid: "r1".into() });
    assert_eq!(in_hello(text.unwrap().as_bytes()), Some(keys));
    for other in ["", "{}", "<html>log in</html>"] {
        assert_eq!(in_hello(other.as_bytes()), None);
    }
}
