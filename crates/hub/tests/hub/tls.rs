//! TLS and keys: what a device finds at the hub's address, and what changing keys leaves standing.

use crate::world::{NOW, Serving, World, program, run, verified};
use plainsight_core::wire::{HubKeys, SignedText};
use plainsight_hub::{StoreAddress, rotate_keys, rotate_tls, store::HubRecord};
use plainsight_seal::{Domain, VerifyKey, unhex};
use rustls::{
    ClientConfig, ClientConnection, NamedGroup, RootCertStore, StreamOwned,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, ServerName, pem::PemObject as _},
};
use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Child, Stdio},
    sync::Arc,
};

/// What the root key says, after checking its signature.
fn statement(hub: &HubRecord) -> HubKeys {
    let signed: SignedText = serde_json::from_str(&hub.keys).unwrap();
    let root = VerifyKey::from_bytes(&unhex(&hub.root_key).unwrap()).unwrap();
    root.verify(Domain::HubKeys, &[signed.body.as_bytes()], &unhex(&signed.sig).unwrap())
        .expect("the root key's signature");
    serde_json::from_str(&signed.body).unwrap()
}

struct Secure {
    address: SocketAddr,
    child: Child,
}

impl Secure {
    fn start(data: &Path) -> Self {
        let mut child = program()
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let event: serde_json::Value = serde_json::from_str(&line).unwrap();
        assert_eq!(event["tls"], true, "{line}");
        assert!(event["certificate_until"].as_str().unwrap().starts_with("20"), "{line}");
        Self { address: event["address"].as_str().unwrap().parse().unwrap(), child }
    }
}

impl Drop for Secure {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn client(ca: &str) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(ca.as_bytes()).unwrap()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Arc::new(config)
}

/// Asks `/healthz` over TLS; answers the status line, the group of the key exchange and the served
/// certificate.
fn ask(
    address: SocketAddr,
    name: &str,
    ca: &str,
) -> std::io::Result<(String, NamedGroup, CertificateDer<'static>)> {
    let name = ServerName::try_from(name.to_owned()).unwrap();
    let connection = ClientConnection::new(client(ca), name).unwrap();
    let mut stream = StreamOwned::new(connection, TcpStream::connect(address)?);
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: hub\r\nconnection: close\r\n\r\n")?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let group = stream.conn.negotiated_key_exchange_group().unwrap().name();
    let served = stream.conn.peer_certificates().unwrap().first().unwrap().clone().into_owned();
    Ok((answer.lines().next().unwrap_or_default().to_owned(), group, served))
}

#[test]
fn a_hub_serves_tls_that_its_own_authority_vouches_for_and_nobody_elses() {
    let (world, other) = (World::new(), World::new());
    let ca = statement(world.hub.record()).ca.remove(0);
    let secure = Secure::start(world.path());
    for name in ["127.0.0.1", "localhost"] {
        let (status, group, _) = ask(secure.address, name, &ca).unwrap();
        assert_eq!(status, "HTTP/1.1 200 OK");
        assert_eq!(group, NamedGroup::X25519MLKEM768, "recorded today, closed tomorrow too");
    }
    let foreign = statement(other.hub.record()).ca.remove(0);
    assert!(ask(secure.address, "127.0.0.1", &foreign).is_err(), "another hub's authority");
    assert!(ask(secure.address, "hub.force.example", &ca).is_err(), "another name");
    assert!(
        crate::world::try_send(secure.address, "GET", "/healthz", b"").is_ok(),
        "this very machine may speak plainly"
    );
}

#[test]
fn a_running_hub_takes_up_a_new_certificate_and_keeps_the_last_good_one() {
    let world = World::new();
    let ca = statement(world.hub.record()).ca.remove(0);
    let secure = Secure::start(world.path());
    let (.., first) = ask(secure.address, "127.0.0.1", &ca).unwrap();
    let made = run(world.path(), &["rotate-tls", "--host", "hub.force.example"]).json();
    assert_eq!(made["names"][3], "hub.force.example");
    let (.., second) = ask(secure.address, "hub.force.example", &ca).unwrap();
    assert_ne!(first, second);
    assert_eq!(run(world.path(), &["rotate-tls"]).json()["names"], made["names"], "names stay");
    let (.., third) = ask(secure.address, "127.0.0.1", &ca).unwrap();
    fs::write(world.path().join("keys/tls.pem"), "damaged").unwrap();
    let (status, _, served) = ask(secure.address, "127.0.0.1", &ca).unwrap();
    assert_eq!((status.as_str(), served), ("HTTP/1.1 200 OK", third));
}

#[test]
fn an_expired_certificate_is_refused_by_whoever_checks() {
    let world = World::new();
    let ca = statement(world.hub.record()).ca.remove(0);
    let long_ago = NOW - 500 * 86_400_000;
    rotate_tls(world.path(), &StoreAddress::Sqlite, &[], 30, long_ago).unwrap();
    let secure = Secure::start(world.path());
    let refused = ask(secure.address, "127.0.0.1", &ca).unwrap_err();
    assert!(refused.to_string().contains("xpired"), "{refused}");
}

#[test]
fn without_a_certificate_or_with_a_bad_name_nothing_is_served_in_its_place() {
    let world = World::new();
    fs::remove_file(world.path().join("keys/tls.pem")).unwrap();
    assert!(run(world.path(), &["serve"]).line(3).contains("rotate-tls"));
    assert!(
        run(world.path(), &["rotate-tls", "--host", "b\u{e4}d name"]).line(2).contains("--host")
    );
    run(world.path(), &["rotate-tls"]).json();
    fs::remove_dir_all(world.path().join("safe")).unwrap();
    assert!(run(world.path(), &["rotate-tls"]).line(3).contains("ca.key"), "kept elsewhere");
    Secure::start(world.path());
}

#[test]
fn rotated_keys_are_vouched_for_and_everything_older_stays_good() {
    let world = World::new();
    let device = world.device();
    let before = world.hub.record().clone();
    let old = device.seal(&before, "sealed before");
    let waiting = device.seal(&before, "sealed before, sent after");
    let receipt = world.hub.accept(old.env_id, &old.frame, NOW).unwrap().receipt;
    let serving = Serving::start(world.path(), &[]);
    let after = rotate_keys(world.path(), &StoreAddress::Sqlite, None, false, NOW).unwrap();
    let keys = statement(&after);
    assert_eq!((keys.version, keys.receipt.len(), keys.intake.len()), (2, 2, 2));
    assert!(keys.receipt.iter().all(|key| key.signs), "instances are started again one by one");
    // The instance that was there before: takes both, signs with the old key.
    let new = device.seal(&after, "sealed after");
    for sealed in [&waiting, &new] {
        let answer = crate::world::put(serving.address, sealed).unwrap();
        assert_eq!(answer.status, 201);
        verified(&before, &answer.body);
    }
    drop(serving);
    let again = plainsight_hub::open(world.path()).unwrap();
    let late = device.seal(&before, "sealed before, sent much later");
    verified(&after, again.accept(late.env_id, &late.frame, NOW).unwrap().receipt.as_bytes());
    let replayed = again.accept(old.env_id, &old.frame, NOW).unwrap();
    assert_eq!(replayed.receipt, receipt, "byte for byte, by the old key");
    for (sealed, words) in [(&old, "sealed before"), (&new, "sealed after")] {
        let shown = run(world.path(), &["show", &sealed.env_id.to_string()]).json();
        assert_eq!(shown["payload"]["answers"]["note"], words);
    }
}

#[test]
fn a_stolen_receipt_key_signs_nothing_more_but_what_it_signed_stays() {
    let world = World::new();
    let stolen = fs::read(world.path().join("keys/receipt.key")).unwrap();
    let first = world.hub.record().receipt_kid.clone();
    rotate_keys(world.path(), &StoreAddress::Sqlite, None, true, NOW).unwrap();
    let hub = plainsight_hub::open(world.path()).unwrap();
    let keys = statement(hub.record());
    assert!(!keys.receipt_key(&first).unwrap().signs);
    fs::write(world.path().join("keys/receipt.key"), stolen).unwrap();
    assert!(plainsight_hub::open(world.path()).is_err(), "an instance that still has it");
}

#[test]
fn a_rotation_that_is_cut_short_leaves_a_hub_that_works() {
    let world = World::new();
    let key = world.path().join("keys/receipt.key");
    let old = fs::read(&key).unwrap();
    rotate_keys(world.path(), &StoreAddress::Sqlite, None, true, NOW).unwrap();
    // As if the plug had been pulled after the database's commit, before the rename.
    fs::rename(&key, world.path().join("keys/receipt.key.new")).unwrap();
    fs::write(&key, &old).unwrap();
    close_to_others(&key);
    assert!(plainsight_hub::open(world.path()).is_ok());
    assert!(!world.path().join("keys/receipt.key.new").exists());
    // And before the commit: a key that nobody knows is there, and changes nothing.
    fs::write(world.path().join("keys/receipt.key.new"), &old).unwrap();
    assert!(plainsight_hub::open(world.path()).is_ok());
    rotate_keys(world.path(), &StoreAddress::Sqlite, None, false, NOW).unwrap();
    assert_eq!(
        plainsight_hub::open(world.path()).unwrap().record().statement().unwrap().version,
        3
    );
}

#[test]
fn only_the_hubs_own_root_key_rotates() {
    let (world, other) = (World::new(), World::new());
    let foreign = other.path().join("safe/root.key");
    let rotate = |key: Option<&Path>| {
        rotate_keys(world.path(), &StoreAddress::Sqlite, key, false, NOW).map(|_| ())
    };
    assert!(rotate(Some(&foreign)).is_err());
    let elsewhere = world.path().join("stick.key");
    fs::rename(world.path().join("safe/root.key"), &elsewhere).unwrap();
    assert!(rotate(None).is_err());
    rotate(Some(&elsewhere)).unwrap();
}

fn close_to_others(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).unwrap();
    }
}
