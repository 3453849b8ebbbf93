//! The way to the hub when it is not the way to the hub: whatever answers, nothing is "received", the
//! reason is a state that the screens have words for, and the report leaves once the hub is back.

use anyhow::{Context as _, Result};
use plainsight_core::{forms::ReportType, id::EnvelopeId};
use plainsight_device::{OutboxState, clock};
use plainsight_hub::{StoreAddress, rotate_keys, rotate_tls};
use plainsight_tests::{Hub, PASS_PHRASE, Station, report::complete};
use rustls::{
    ServerConfig, ServerConnection, StreamOwned,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _},
};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

const CAR_WASH: &str = "Romanian male, limited English, reports theft of his ID card. His bosses at \
    the car wash took it when he began there and would not hand it over. Not paid so far.";
const SIGN_IN: &str = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n<html>Sign in</html>";

/// Something at the hub's address that is not the hub.
struct Impostor {
    asked: Arc<AtomicUsize>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Impostor {
    fn at(
        address: &str,
        speak: impl Fn(TcpStream) -> std::io::Result<()> + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind(address).expect("the hub's address is free");
        listener.set_nonblocking(true).expect("a listener that can be stopped");
        let (asked, stop) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let (count, stopped) = (Arc::clone(&asked), Arc::clone(&stop));
        let thread = std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((stream, _)) => {
                        count.fetch_add(1, Ordering::Relaxed);
                        let _ = stream.set_nonblocking(false);
                        let _ = stream.set_read_timeout(Some(Duration::from_secs(20)));
                        let _ = speak(stream);
                    }
                    Err(_) => std::thread::sleep(Duration::from_millis(5)),
                }
            }
        });
        Self { asked, stop, thread: Some(thread) }
    }

    fn plain(address: &str, answer: &'static str) -> Self {
        Self::at(address, move |mut stream| {
            let _ = stream.read(&mut [0; 16_384])?;
            stream.write_all(answer.as_bytes())
        })
    }

    /// With the hub's very own certificate, as whoever broke into a proxy would have it.
    fn secure(address: &str, hub: &Path, answer: String) -> Self {
        let pem = std::fs::read(hub.join("keys/tls.pem")).expect("the hub's certificate");
        let chain = CertificateDer::pem_slice_iter(&pem).collect::<Result<_, _>>();
        let key = PrivateKeyDer::from_pem_slice(&pem).expect("its key");
        let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("TLS")
            .with_no_client_auth()
            .with_single_cert(chain.expect("its chain"), key)
            .expect("both fit");
        let config = Arc::new(config);
        Self::at(address, move |stream| {
            let connection = ServerConnection::new(Arc::clone(&config));
            let connection = connection.map_err(std::io::Error::other)?;
            let mut stream = StreamOwned::new(connection, stream);
            let _ = stream.read(&mut [0; 16_384])?;
            stream.write_all(answer.as_bytes())?;
            stream.conn.send_close_notify();
            stream.flush()
        })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }
}

impl Drop for Impostor {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn waiting(station: &Station) -> Result<EnvelopeId> {
    let person = station.person(CAR_WASH, &complete(ReportType::NrmAdult))?;
    Ok(station.seal(person)?)
}

fn address(hub: &Hub) -> String {
    hub.url().trim_start_matches("https://").to_owned()
}

fn contact(station: &Station) -> Result<String> {
    Ok(station.ask(|device| device.enrolled())?.context("enrolled")?.contact)
}

/// One delivery that must not succeed, with what it says.
fn refused(station: &Station, env_id: EnvelopeId, problem: &str, state: &str) -> Result<()> {
    station.deliver()?;
    let row = station.row(env_id)?;
    assert_eq!((row.state, row.problem.as_str()), (OutboxState::Queued, problem));
    assert_eq!(contact(station)?, state);
    assert!(row.receipt.is_empty());
    Ok(())
}

fn received(station: &Station, env_id: EnvelopeId) -> Result<()> {
    station.deliver()?;
    let row = station.row(env_id)?;
    assert_eq!(row.state, OutboxState::Received, "{row:?}");
    assert_eq!(contact(station)?, "ok");
    Ok(())
}

#[test]
fn whatever_answers_in_the_hubs_place_receives_nothing() -> Result<()> {
    let mut hub = Hub::start()?;
    let other = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let env_id = waiting(&station)?;
    let at = address(&hub);
    hub.kill();
    {
        let portal = Impostor::plain(&at, SIGN_IN);
        refused(&station, env_id, "not-our-hub", "blocked")?;
        assert!(portal.asked() > 0, "a log-in page that speaks no TLS");
    }
    {
        let portal = Impostor::secure(&at, other.data(), SIGN_IN.into());
        refused(&station, env_id, "not-our-hub", "blocked")?;
        assert!(portal.asked() > 0, "a certificate of another hub's authority");
    }
    {
        let _thief = Impostor::secure(&at, hub.data(), SIGN_IN.into());
        refused(&station, env_id, "not-our-hub", "blocked")?;
    }
    hub.start_again()?;
    received(&station, env_id)
}

#[test]
fn a_redirect_is_never_followed() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let env_id = waiting(&station)?;
    let at = address(&hub);
    hub.kill();
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
    let elsewhere = Impostor::plain(&free, SIGN_IN);
    for status in ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"] {
        let location = format!("http://{free}/v1/envelopes/{env_id}");
        let answer =
            format!("HTTP/1.1 {status}\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n");
        let redirecting = Impostor::secure(&at, hub.data(), answer);
        refused(&station, env_id, "not-our-hub", "blocked")?;
        assert!(redirecting.asked() > 0, "{status}");
    }
    assert_eq!(elsewhere.asked(), 0, "nothing went elsewhere");
    hub.start_again()?;
    received(&station, env_id)
}

#[test]
fn an_expired_certificate_is_said_and_a_new_one_taken_up_without_a_restart() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let env_id = waiting(&station)?;
    let now = clock::now().timestamp_millis();
    rotate_tls(hub.data(), &StoreAddress::Sqlite, &[], 30, now - 60 * 86_400_000)?;
    refused(&station, env_id, "certificate", "certificate")?;
    rotate_tls(hub.data(), &StoreAddress::Sqlite, &[], 30, now)?;
    received(&station, env_id)
}

#[test]
fn a_hub_that_went_back_to_plain_http_gets_nothing() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let env_id = waiting(&station)?;
    hub.kill();
    hub.start_plain()?;
    refused(&station, env_id, "not-our-hub", "blocked")?;
    assert!(hub.list()?.is_empty());
    hub.kill();
    hub.start_again()?;
    received(&station, env_id)
}

#[test]
fn a_line_that_goes_dead_in_the_middle_of_the_hand_shake_is_offline() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let env_id = waiting(&station)?;
    let at = address(&hub);
    hub.kill();
    {
        let silent = Impostor::at(&at, |mut stream| {
            // Takes everything, says nothing, until the other side gives up.
            while stream.read(&mut [0; 16_384])? > 0 {}
            Ok(())
        });
        refused(&station, env_id, "offline", "offline")?;
        assert!(silent.asked() > 0);
    }
    hub.start_again()?;
    received(&station, env_id)
}

#[test]
fn whoever_stands_in_the_middle_of_an_enrolment_gains_nothing_by_it() -> Result<()> {
    let (hub, other) = (Hub::start()?, Hub::start()?);
    let station = Station::new()?;
    station.officer("Amy Reed", "4417")?;
    let free = TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string();
    let captured = r#"{"grant":"{}","proof":"00"}"#;
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{captured}", captured.len());
    let _middle = Impostor::secure(&free, other.data(), answer);
    let failed = station.enrol_at(&format!("https://{free}"), &hub).unwrap_err();
    assert!(failed.to_string().contains("hub-not-ours"), "{failed}");
    assert!(station.ask(|device| device.hub_offer())?.is_none());
    // Another hub in its place does not know the code.
    let failed = station.enrol_at(&other.url(), &hub).unwrap_err();
    assert!(failed.to_string().contains("enrol-code"), "{failed}");
    assert!(station.ask(|device| device.enrolled())?.is_none());
    Ok(())
}

#[test]
fn changed_keys_reach_the_device_and_lose_neither_receipts_nor_the_queue() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let before = waiting(&station)?;
    received(&station, before)?;
    let queued = waiting(&station)?;
    hub.kill();
    let now = clock::now().timestamp_millis();
    rotate_keys(hub.data(), &StoreAddress::Sqlite, None, true, now)?;
    hub.start_again()?;
    // Sealed to the old key, answered by a key that this device has never seen.
    received(&station, queued)?;
    let after = waiting(&station)?;
    received(&station, after)?;
    let rows = station.ask(|device| {
        let rows = device.outbox()?;
        rows.into_iter()
            .map(|row| Ok((row.env_id, device.verified_receipt(&row)?)))
            .collect::<Result<Vec<_>, plainsight_device::DeviceError>>()
    })?;
    let mut sealed_to = std::collections::BTreeSet::new();
    for (env_id, receipt) in rows {
        assert!(receipt.is_some(), "{env_id}: receipts of both keys verify");
        let opened = hub.show(&env_id.to_string())?;
        sealed_to.insert(opened["header"]["kem"].to_string());
    }
    assert_eq!(sealed_to.len(), 2, "what is sealed now is sealed to the new key");
    station.unlock(PASS_PHRASE)?;
    assert_eq!(station.ask(|device| device.reports())?.len(), 3);
    Ok(())
}
