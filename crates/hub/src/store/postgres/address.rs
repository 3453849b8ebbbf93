//! Which PostgreSQL, as an administrator writes it.

use postgres::{
    Config,
    config::{Host, SslMode, TargetSessionAttrs},
};
use std::{net::IpAddr, path::PathBuf, str::FromStr, time::Duration};

/// A database that nobody can listen in on: on this machine, or over TLS with a certificate that a
/// given authority vouches for. Says nothing of a password in its `Debug`.
#[derive(Clone, Debug)]
pub struct PostgresAddress {
    pub(super) config: Config,
    /// The authority's certificates, in PEM: with it TLS, without it none.
    pub(super) authority: Option<PathBuf>,
}

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Not of the form `postgres://user@host:port/database`.
    #[error("write it as postgres://USER@127.0.0.1:PORT/DATABASE, or with ?host=/SOCKET/FOLDER")]
    Form,
    /// Another machine, or TLS asked for, and nothing to know the database by.
    #[error(
        "the database is on another machine: without TLS everybody on the way could listen in. Add \
         ?sslmode=verify-full&sslrootcert=FILE with the certificate of the authority that vouches \
         for it, or give a Unix socket or an address on this machine"
    )]
    Remote,
}

impl FromStr for PostgresAddress {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(BadAddress::Form);
        }
        let (text, mode, authority) = without_tls_words(text)?;
        let mut config: Config = text.parse().map_err(|_| BadAddress::Form)?;
        if config.get_hosts().is_empty() {
            return Err(BadAddress::Form);
        }
        let near = config.get_hosts().iter().all(is_near)
            && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        if authority.is_none() && (!near || mode) {
            return Err(BadAddress::Remote);
        }
        config
            .ssl_mode(if authority.is_some() { SslMode::Require } else { SslMode::Disable })
            .application_name("plainsight-hub")
            // After a failover only the new primary will do.
            .target_session_attrs(TargetSessionAttrs::ReadWrite)
            .connect_timeout(Duration::from_secs(5))
            .tcp_user_timeout(Duration::from_secs(15))
            .keepalives_idle(Duration::from_secs(30));
        Ok(Self { config, authority })
    }
}

/// Takes out what libpq's users write about TLS: whether it was asked for, and by which authority.
/// Less than `require` beside an authority is a contradiction, and more than it is always done.
fn without_tls_words(text: &str) -> Result<(String, bool, Option<PathBuf>), BadAddress> {
    let Some((address, query)) = text.split_once('?') else {
        return Ok((text.to_owned(), false, None));
    };
    let (mut rest, mut mode, mut authority) = (Vec::new(), None, None);
    for pair in query.split('&') {
        match pair.split_once('=') {
            Some(("sslmode", value)) => mode = Some(value),
            Some(("sslrootcert", value)) => authority = Some(PathBuf::from(value)),
            _ => rest.push(pair),
        }
    }
    let asked = match mode {
        None => false,
        Some("require" | "verify-ca" | "verify-full") => true,
        Some("disable") if authority.is_none() => false,
        Some(_) => return Err(BadAddress::Form),
    };
    let query = rest.join("&");
    let text = if query.is_empty() { address.to_owned() } else { format!("{address}?{query}") };
    Ok((text, asked, authority))
}

fn is_near(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_database_that_cannot_be_listened_in_on_will_do() {
        for good in [
            "postgres://hub@127.0.0.1:5432/hub",
            "postgresql://hub:secret@localhost/hub",
            "postgres://hub@[::1]/hub",
            "postgres://hub@127.0.0.1:1,127.0.0.1:2/hub",
            "postgres:///hub?host=/run/postgresql&user=hub",
            "postgres://hub@127.0.0.1/hub?sslmode=disable",
            "postgres://hub@db.force.example/hub?sslmode=verify-full&sslrootcert=/etc/ca.pem",
            "postgres://hub@127.0.0.1/hub?sslrootcert=/etc/ca.pem",
        ] {
            assert!(good.parse::<PostgresAddress>().is_ok(), "{good}");
        }
        for (bad, why) in [
            ("sqlite3", BadAddress::Form),
            ("postgres://", BadAddress::Form),
            ("postgres://hub@:x/hub", BadAddress::Form),
            ("mysql://hub@127.0.0.1/hub", BadAddress::Form),
            ("postgres://hub@db.force.example/hub", BadAddress::Remote),
            ("postgres://hub@127.0.0.1,10.0.0.7/hub", BadAddress::Remote),
            ("postgres://hub@localhost/hub?hostaddr=10.0.0.7", BadAddress::Remote),
            ("postgres://hub@db.force.example/hub?sslmode=require", BadAddress::Remote),
            ("postgres://hub@localhost/hub?sslmode=verify-full", BadAddress::Remote),
            ("postgres://hub@localhost/hub?sslmode=prefer", BadAddress::Form),
            ("postgres://hub@db/hub?sslmode=disable&sslrootcert=/etc/ca.pem", BadAddress::Form),
        ] {
            assert_eq!(bad.parse::<PostgresAddress>().unwrap_err(), why, "{bad}");
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        let address: PostgresAddress = "postgres://hub:geheim@127.0.0.1/hub".parse().unwrap();
        assert!(!format!("{address:?}").contains("geheim"));
    }
}
