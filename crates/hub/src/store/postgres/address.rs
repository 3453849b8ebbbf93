//! Which PostgreSQL, as an administrator writes it.

use postgres::{
    Config,
    config::{Host, TargetSessionAttrs},
};
use std::{net::IpAddr, str::FromStr, time::Duration};

/// A database that only this machine can listen in on. Says nothing of a password in its
/// `Debug`.
#[derive(Clone, Debug)]
pub struct PostgresAddress(pub(super) Config);

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Not of the form `postgres://user@host:port/database`.
    #[error("write it as postgres://USER@127.0.0.1:PORT/DATABASE, or with ?host=/SOCKET/FOLDER")]
    Form,
    /// Another machine, and this program speaks no TLS to databases.
    #[error(
        "the database is on another machine and the hub speaks to it without TLS: give the \
         address, on this machine, of something that adds TLS (PgBouncer), or a Unix socket"
    )]
    Remote,
}

impl FromStr for PostgresAddress {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
            return Err(BadAddress::Form);
        }
        let mut config: Config = text.parse().map_err(|_| BadAddress::Form)?;
        if config.get_hosts().is_empty() {
            return Err(BadAddress::Form);
        }
        let near = config.get_hosts().iter().all(is_near)
            && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        if !near {
            return Err(BadAddress::Remote);
        }
        config
            .application_name("plainsight-hub")
            // After a failover only the new primary will do.
            .target_session_attrs(TargetSessionAttrs::ReadWrite)
            .connect_timeout(Duration::from_secs(5))
            .tcp_user_timeout(Duration::from_secs(15))
            .keepalives_idle(Duration::from_secs(30));
        Ok(Self(config))
    }
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
