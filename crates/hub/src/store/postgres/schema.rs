//! The schema, step by step, and a new hub in it.

use super::{error::told_apart, signed};
use crate::store::{HubRecord, OpenError};
use postgres::Client;

/// Shipped steps never change.
pub(super) const STEPS: &[&str] = &[
    include_str!("schema/1-hub.sql"),
    include_str!("schema/2-log_head.sql"),
    include_str!("schema/3-device.sql"),
    include_str!("schema/4-code.sql"),
    include_str!("schema/5-entry.sql"),
    include_str!("schema/6-chain.sql"),
    include_str!("schema/7-attachment.sql"),
    include_str!("schema/8-share.sql"),
    include_str!("schema/9-root.sql"),
];

/// Taken by whoever changes the schema: instances may start together.
const MIGRATION_LOCK: i64 = 0x706c_6169_6e73;

/// Whether any step was ever taken here.
pub(super) fn is_there(client: &mut Client) -> Result<bool, OpenError> {
    let row = client.query_one("SELECT to_regclass('schema_step') IS NOT NULL", &[]);
    row.and_then(|row| row.try_get(0)).map_err(|error| told_apart(error).into())
}

/// Brings the database to the newest of `steps`, in one transaction.
pub(super) fn migrate(client: &mut Client, steps: &[&str]) -> Result<(), OpenError> {
    let known = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let mut attempt = || -> Result<u32, postgres::Error> {
        let mut transaction = client.transaction()?;
        transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK])?;
        let there: bool = transaction
            .query_one("SELECT to_regclass('schema_step') IS NOT NULL", &[])?
            .try_get(0)?;
        if !there {
            transaction.batch_execute("CREATE TABLE schema_step (step BIGINT PRIMARY KEY)")?;
        }
        let found: i64 = transaction
            .query_one("SELECT coalesce(max(step), 0) FROM schema_step", &[])?
            .try_get(0)?;
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        for (number, step) in (1_u32..).zip(steps).filter(|(number, _)| *number > found) {
            transaction.batch_execute(step)?;
            transaction
                .execute("INSERT INTO schema_step (step) VALUES ($1)", &[&i64::from(number)])?;
        }
        transaction.commit()?;
        Ok(found)
    };
    let found = attempt().map_err(told_apart)?;
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(()) }
}

/// Writes who the hub is, if nobody was before.
pub(super) fn add_hub(
    client: &mut Client,
    hub: &HubRecord,
    hub_epoch: u64,
    now_ms: i64,
) -> Result<(), OpenError> {
    let mut attempt = || -> Result<u64, postgres::Error> {
        let mut transaction = client.transaction()?;
        let added = transaction.execute(
            "INSERT INTO hub (one, hub_id, name, receipt_kid, receipt_key, kem_kid, kem_key,
                              suite, created_at, root_key, keys)
             VALUES (1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
             ON CONFLICT (one) DO NOTHING",
            &[
                &hub.hub_id.to_string(),
                &hub.name,
                &hub.receipt_kid,
                &hub.receipt_key,
                &hub.kem_kid,
                &hub.kem_key,
                &hub.suite,
                &now_ms,
                &hub.root_key,
                &hub.keys,
            ],
        )?;
        if added == 1 {
            transaction.execute(
                "INSERT INTO log_head (one, hub_epoch, size) VALUES (1, $1, 0)",
                &[&signed(hub_epoch)],
            )?;
        }
        transaction.commit()?;
        Ok(added)
    };
    if attempt().map_err(told_apart)? == 1 { Ok(()) } else { Err(OpenError::Exists) }
}
