//! TLS to PostgreSQL: believed only for the given authority and the asked name, and never given up
//! for a plain connection.

use crate::{databases::record, postgres::server, world::NOW};
use ::postgres::{Client, NoTls};
use plainsight_hub::{PostgresStore, Store as _};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use std::{
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

/// An authority's certificate, and a certificate and key by it for 127.0.0.1, in PEM.
fn authority() -> (String, String, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let own = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    let served = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.signed_by(&served, &issuer).unwrap().pem();
    (own, certificate, served.serialize_pem())
}

/// PostgreSQL reads a key only if its own account alone can.
fn give(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    let done = |program: &str, arguments: &[&str]| {
        assert!(Command::new(program).args(arguments).arg(path).status().unwrap().success());
    };
    done("chmod", &["600"]);
    if fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
        done("chown", &["postgres"]);
    }
}

fn switch(database: &str, ssl: &str) {
    let mut client = Client::connect(database, NoTls).unwrap();
    client.batch_execute(&format!("ALTER SYSTEM SET ssl = {ssl}")).unwrap();
    client.batch_execute("SELECT pg_reload_conf()").unwrap();
    let end = Instant::now() + Duration::from_secs(30);
    loop {
        let mut fresh = Client::connect(database, NoTls).unwrap();
        let now: String = fresh.query_one("SHOW ssl", &[]).unwrap().get(0);
        if now == ssl {
            return;
        }
        assert!(Instant::now() < end, "ssl is still {now}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_database_is_believed_only_for_its_authority_and_its_name_and_never_without_tls() {
    let plain = server().database().unwrap();
    let mut client = Client::connect(&plain, NoTls).unwrap();
    let data: String = client.query_one("SHOW data_directory", &[]).unwrap().get(0);
    let (own, certificate, key) = authority();
    give(&Path::new(&data).join("server.crt"), &certificate);
    give(&Path::new(&data).join("server.key"), &key);
    let folder = tempfile::tempdir().unwrap();
    let (ca, foreign) = (folder.path().join("ca.pem"), folder.path().join("foreign.pem"));
    fs::write(&ca, own).unwrap();
    fs::write(&foreign, authority().0).unwrap();
    let secure = |address: &str, authority: &Path| {
        let address = format!("{address}?sslmode=verify-full&sslrootcert={}", authority.display());
        address.parse().unwrap()
    };

    let refused = PostgresStore::create(&secure(&plain, &ca), &record(), 7, NOW);
    assert!(refused.is_err(), "a server without TLS is not spoken to in plain");

    switch(&plain, "on");
    let store = PostgresStore::create(&secure(&plain, &ca), &record(), 7, NOW).unwrap();
    assert_eq!(store.hub().unwrap(), record());
    let used = "SELECT count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
                WHERE ssl AND version = 'TLSv1.3' AND datname = current_database()";
    let used: i64 = client.query_one(used, &[]).unwrap().get(0);
    assert!(used >= 1, "the store's own connection is encrypted");
    assert!(PostgresStore::open(&secure(&plain, &foreign)).is_err(), "another authority");
    let other_name = plain.replace("127.0.0.1", "localhost");
    assert!(PostgresStore::open(&secure(&other_name, &ca)).is_err(), "another name");
    assert!(PostgresStore::open(&secure(&plain, Path::new("/nowhere"))).is_err(), "no authority");
    switch(&plain, "off");
}
