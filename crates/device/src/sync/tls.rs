//! TLS to the hub: 1.3 only, and believed only for a certificate of the hub's own authority, which
//! the pinned root key vouches for. No public authority can speak for the hub.

use crate::{DeviceError, Enrolled, clock};
use rustls::{
    CertificateError, ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, UnixTime, pem::PemObject as _},
    time_provider::TimeProvider,
    version::TLS13,
};
use std::{error::Error, io, sync::Arc, time::Duration};

/// A clock further ahead of the hub's than this cannot be right, or the laptop lay in a drawer for
/// longer than a certificate lives.
const TOO_FAR_MS: i64 = 400 * 24 * 60 * 60 * 1_000;

/// The time by which certificates are judged: this computer's, unless it is before the hub's last
/// word or far after it. A dead battery must not keep a report from leaving.
#[derive(Debug)]
struct HubTime {
    hub_now: i64,
}

fn judged_at(os_now: i64, hub_now: i64) -> i64 {
    let believable =
        hub_now == 0 || (hub_now..=hub_now.saturating_add(TOO_FAR_MS)).contains(&os_now);
    if believable { os_now } else { hub_now }
}

impl TimeProvider for HubTime {
    fn current_time(&self) -> Option<UnixTime> {
        let now = judged_at(clock::now().timestamp_millis(), self.hub_now);
        let since = Duration::from_millis(u64::try_from(now).ok()?);
        Some(UnixTime::since_unix_epoch(since))
    }
}

/// What to connect to a hub with.
///
/// # Errors
/// `hub-not-ours` if its grant names no authority.
pub(super) fn pinned(enrolled: &Enrolled) -> Result<ClientConfig, DeviceError> {
    const NOT_OURS: DeviceError = DeviceError::Hub("hub-not-ours");
    let mut roots = RootCertStore::empty();
    for pem in enrolled.keys().ok_or(NOT_OURS)?.ca {
        let certificate = CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|_| NOT_OURS)?;
        roots.add(certificate).map_err(|_| NOT_OURS)?;
    }
    let time = Arc::new(HubTime { hub_now: enrolled.hub_now });
    let mut config =
        ClientConfig::builder_with_details(Arc::new(aws_lc_rs::default_provider()), time)
            .with_protocol_versions(&[&TLS13])
            .map_err(|_| NOT_OURS)?
            .with_root_certificates(roots)
            .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

/// Why no answer came, as a code: `hub-certificate` for one of the hub's that has run out,
/// `hub-not-ours` for anybody else's or for something that speaks no TLS, else `hub-unreachable`.
pub(super) fn why(error: &(dyn Error + 'static)) -> &'static str {
    match tls_error(error) {
        Some(rustls::Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        )) => "hub-certificate",
        Some(_) => "hub-not-ours",
        None => "hub-unreachable",
    }
}

fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        // The `source` of an `io::Error` is that of the error within it, which would be missed.
        let within = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(found) = within.and_then(|within| tls_error(within)) {
            return Some(found);
        }
        next = error.source();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_cannot_be_right_gives_way_to_the_hubs() {
        const DAY: i64 = 24 * 60 * 60 * 1_000;
        let hub = 20_000 * DAY;
        for (os, hub_now, expected) in [
            (hub + DAY, hub, hub + DAY),
            (hub + 60 * DAY, hub, hub + 60 * DAY),
            (hub - DAY, hub, hub),
            (0, hub, hub),
            (hub + 5_000 * DAY, hub, hub),
            (hub - DAY, 0, hub - DAY),
        ] {
            assert_eq!(judged_at(os, hub_now), expected, "{os} {hub_now}");
        }
    }

    #[test]
    fn the_reason_is_found_below_other_errors() {
        let nested = |error: rustls::Error| io::Error::other(io::Error::other(error));
        let expired = rustls::Error::InvalidCertificate(CertificateError::Expired);
        assert_eq!(why(&nested(expired)), "hub-certificate");
        let other = rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer);
        assert_eq!(why(&nested(other)), "hub-not-ours");
        assert_eq!(why(&io::Error::from(io::ErrorKind::ConnectionRefused)), "hub-unreachable");
    }
}
