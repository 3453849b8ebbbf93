//! The hub's certificate authority, which vouches for its own address and nothing else, and the
//! certificate that it serves with.
//!
//! `safe/ca.key` signs certificates. `keys/tls.pem` is the served one with its key, and a first line
//! for people and for [`names`]; instances and a running hub take up a new one by themselves.

use super::{keyfile, make_private_dir, sync_dir};
use crate::error::HubError;
use chrono::{DateTime, Datelike as _, Days, Utc};
use plainsight_core::id::HubId;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, date_time_ymd,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Usual life of a served certificate in days, as public authorities have it at most.
pub(crate) const DAYS: u32 = 397;
/// Life of the authority: as long as a hub, since devices pin it.
const AUTHORITY_DAYS: u32 = 20 * 366;
/// A certificate is good from this long before it was made: a laptop's clock may be late.
const EARLIER: Days = Days::new(400);
const THIS_MACHINE: [&str; 3] = ["localhost", "127.0.0.1", "::1"];
const NAMES: &str = "Plainsight hub: ";

/// A certificate just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The names and addresses it is for.
    pub names: Vec<String>,
    /// Its last day, `YYYY-MM-DD` in UTC.
    pub until: String,
}

/// Where the served certificate and its key are.
#[must_use]
pub(crate) fn certificate_path(dir: &Path) -> PathBuf {
    dir.join("keys").join("tls.pem")
}

fn authority_path(dir: &Path) -> PathBuf {
    dir.join("safe").join("ca.key")
}

/// Makes the authority; answers its certificate in PEM.
pub(super) fn make_authority(dir: &Path, hub: HubId, now_ms: i64) -> Result<String, HubError> {
    let key = new_key()?;
    keyfile::write_text(&authority_path(dir), &key.serialize_pem())?;
    let mut params = authority_params(hub)?;
    live(&mut params, now_ms, AUTHORITY_DAYS)?;
    Ok(params.self_signed(&key).map_err(HubError::certificate)?.pem())
}

/// Makes a certificate with a new key and serves it from now on; no names: the ones of the last
/// certificate.
pub(super) fn issue(
    dir: &Path,
    hub: HubId,
    hosts: &[String],
    now_ms: i64,
    days: u32,
) -> Result<Issued, HubError> {
    let path = authority_path(dir);
    let authority = KeyPair::from_pem(&keyfile::read_text(&path)?)
        .map_err(|_| HubError::KeyDamaged(path.clone()))?;
    let issuer = Issuer::new(authority_params(hub)?, authority);
    let names = all_names(dir, hosts);
    let mut params = CertificateParams::new(names.clone()).map_err(HubError::certificate)?;
    let until = live(&mut params, now_ms, days)?;
    params.distinguished_name.push(DnType::CommonName, NAMES.trim_end_matches(": "));
    params.use_authority_key_identifier_extension = true;
    params.key_usages.push(KeyUsagePurpose::DigitalSignature);
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    let key = new_key()?;
    let certificate = params.signed_by(&key, &issuer).map_err(HubError::certificate)?;
    let text = format!(
        "{NAMES}{}\nuntil {until}\n{}{}",
        names.join(" "),
        key.serialize_pem(),
        certificate.pem()
    );
    replace(dir, &text)?;
    Ok(Issued { names, until })
}

/// What is served, if anything is: its names and its last day.
pub(crate) fn served(path: &Path) -> Option<Issued> {
    let text = zeroize::Zeroizing::new(fs::read_to_string(path).ok()?);
    let mut lines = text.lines();
    let names = lines.next()?.strip_prefix(NAMES)?.split(' ').map(str::to_owned).collect();
    Some(Issued { names, until: lines.next()?.strip_prefix("until ")?.to_owned() })
}

fn all_names(dir: &Path, hosts: &[String]) -> Vec<String> {
    match served(&certificate_path(dir)) {
        Some(last) if hosts.is_empty() => last.names,
        _ => THIS_MACHINE.into_iter().map(str::to_owned).chain(hosts.iter().cloned()).collect(),
    }
}

/// Readable by its owner alone, and never half there.
fn replace(dir: &Path, text: &str) -> Result<(), HubError> {
    let path = certificate_path(dir);
    let fresh = path.with_extension("new");
    make_private_dir(&dir.join("keys"))?;
    super::remove_if_there(&fresh)?;
    keyfile::write_text(&fresh, text)?;
    fs::rename(&fresh, &path).map_err(HubError::io(&path))?;
    sync_dir(&dir.join("keys"))
}

fn new_key() -> Result<KeyPair, HubError> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(HubError::certificate)
}

/// Only its name and its key count when it signs.
fn authority_params(hub: HubId) -> Result<CertificateParams, HubError> {
    let mut params = CertificateParams::new(Vec::new()).map_err(HubError::certificate)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.distinguished_name.push(DnType::CommonName, format!("Plainsight hub {hub}"));
    params.key_usages.push(KeyUsagePurpose::KeyCertSign);
    Ok(params)
}

fn live(params: &mut CertificateParams, now_ms: i64, days: u32) -> Result<String, HubError> {
    let now = DateTime::<Utc>::from_timestamp_millis(now_ms).unwrap_or_default();
    let from = now.checked_sub_days(EARLIER).unwrap_or(now);
    let until = now.checked_add_days(Days::new(days.into())).ok_or(HubError::Days)?;
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let day = |at: DateTime<Utc>| date_time_ymd(at.year(), part(at.month()), part(at.day()));
    (params.not_before, params.not_after) = (day(from), day(until));
    Ok(until.format("%Y-%m-%d").to_string())
}
