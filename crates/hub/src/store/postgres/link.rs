//! One connection that comes back when it was lost, with its prepared statements.

use super::{
    PostgresAddress,
    error::{ends_connection, told_apart},
    tls,
};
use crate::store::{Head, StoreError, group::Session, next_link};
use postgres::{Client, NoTls, Row, SimpleQueryMessage, Statement, types::ToSql};
use std::collections::HashMap;

type Parameters<'a> = &'a [&'a (dyn ToSql + Sync)];

pub(super) struct Link {
    address: PostgresAddress,
    open: Option<Open>,
    /// The end of the log, while this link holds its lock.
    head: Option<Locked>,
    /// Whether the end has moved since.
    moved: bool,
}

/// The end of the log and its newest link, as this transaction will leave them.
struct Locked {
    head: Head,
    chain: String,
}

struct Open {
    client: Client,
    prepared: HashMap<&'static str, Statement>,
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Link(open: {})", self.open.is_some())
    }
}

/// Connects and sets the session up.
pub(super) fn connect(address: &PostgresAddress) -> Result<Client, StoreError> {
    let client = match &address.authority {
        Some(authority) => address.config.connect(tls::by(authority)?),
        None => address.config.connect(NoTls),
    };
    let mut client = client.map_err(told_apart)?;
    client.batch_execute(include_str!("session.sql")).map_err(told_apart)?;
    Ok(client)
}

impl Link {
    pub(super) fn new(address: &PostgresAddress) -> Self {
        Self { address: address.clone(), open: None, head: None, moved: false }
    }

    pub(super) fn query(
        &mut self,
        sql: &'static str,
        parameters: Parameters<'_>,
    ) -> Result<Vec<Row>, StoreError> {
        self.prepared(sql, |client, statement| client.query(statement, parameters))
    }

    pub(super) fn query_opt(
        &mut self,
        sql: &'static str,
        parameters: Parameters<'_>,
    ) -> Result<Option<Row>, StoreError> {
        Ok(self.query(sql, parameters)?.into_iter().next())
    }

    pub(super) fn execute(
        &mut self,
        sql: &'static str,
        parameters: Parameters<'_>,
    ) -> Result<u64, StoreError> {
        self.prepared(sql, |client, statement| client.execute(statement, parameters))
    }

    /// The end of the log; only within a transaction.
    pub(super) fn head(&self) -> Result<Head, StoreError> {
        self.head.as_ref().map(|locked| locked.head).ok_or(StoreError::Busy)
    }

    /// The link of the place after the end of the log; only within a transaction.
    pub(super) fn next(&self, log_index: u64, what: &str) -> Result<String, StoreError> {
        let locked = self.head.as_ref().ok_or(StoreError::Busy)?;
        Ok(next_link(&locked.chain, log_index, what))
    }

    /// Moves the end of the log; written at the commit.
    pub(super) fn move_head(&mut self, size: u64, chain: String) {
        if let Some(locked) = &mut self.head {
            locked.head.size = size;
            locked.chain = chain;
            self.moved = true;
        }
    }

    /// Gives the log a new incarnation; written at the commit.
    pub(super) fn set_epoch(&mut self, hub_epoch: u64) {
        if let Some(locked) = &mut self.head {
            locked.head.hub_epoch = hub_epoch;
            self.moved = true;
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    fn prepared<T>(
        &mut self,
        sql: &'static str,
        run: impl FnOnce(&mut Client, &Statement) -> Result<T, postgres::Error>,
    ) -> Result<T, StoreError> {
        self.with(|open| {
            let statement = match open.prepared.get(sql) {
                Some(statement) => statement.clone(),
                None => {
                    let statement = open.client.prepare(sql)?;
                    open.prepared.insert(sql, statement.clone());
                    statement
                }
            };
            run(&mut open.client, &statement)
        })
    }

    fn with<T>(
        &mut self,
        work: impl FnOnce(&mut Open) -> Result<T, postgres::Error>,
    ) -> Result<T, StoreError> {
        let open = match &mut self.open {
            Some(open) => open,
            // Half a transaction on a connection that is gone does not go on on another.
            None if self.head.is_some() => return Err(StoreError::Busy),
            closed => {
                let client = connect(&self.address)?;
                closed.insert(Open { client, prepared: HashMap::new() })
            }
        };
        work(open).map_err(|error| {
            if ends_connection(&error) {
                self.open = None;
            }
            told_apart(error)
        })
    }

    fn lock_head(&mut self) -> Result<Locked, StoreError> {
        let query = "BEGIN; SELECT hub_epoch, size, chain FROM log_head FOR UPDATE";
        let answer = self.with(|open| open.client.simple_query(query))?;
        let row = answer.iter().find_map(|message| match message {
            SimpleQueryMessage::Row(row) => Some(row),
            _ => None,
        });
        let number = |column| row.and_then(|row| row.get(column)?.parse::<i64>().ok());
        let chain = row.and_then(|row| row.get(2)).map(str::to_owned);
        let (Some(hub_epoch), Some(size), Some(chain)) = (number(0), number(1), chain) else {
            return Err(StoreError::Damaged);
        };
        let size = u64::try_from(size).map_err(|_| StoreError::Damaged)?;
        Ok(Locked { head: Head { hub_epoch: hub_epoch.cast_unsigned(), size }, chain })
    }
}

impl Session for Link {
    fn begin(&mut self) -> Result<(), StoreError> {
        let was_open = self.is_open();
        let locked = match self.lock_head() {
            // The database was restarted since the last use.
            Err(_) if was_open && !self.is_open() => self.lock_head(),
            locked => locked,
        };
        self.head = Some(locked?);
        self.moved = false;
        Ok(())
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        let Locked { head, chain } = self.head.as_ref().ok_or(StoreError::Busy)?;
        let end = if self.moved {
            format!(
                "UPDATE log_head SET hub_epoch = {}, size = {}, chain = '{chain}'; COMMIT",
                head.hub_epoch.cast_signed(),
                head.size
            )
        } else {
            "COMMIT".to_owned()
        };
        self.with(|open| open.client.batch_execute(&end))?;
        self.head = None;
        Ok(())
    }

    fn roll_back(&mut self) {
        self.head = None;
        let rolled_back =
            self.open.as_mut().is_none_or(|open| open.client.batch_execute("ROLLBACK").is_ok());
        if !rolled_back {
            self.open = None;
        }
    }
}
