//! Tables `sharing_key`, `version`, `base`, `handed` and `received`.

use super::{Vault, encounters::time};
use crate::{DeviceError, share};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::{EncounterId, EnvelopeId},
    share::{Case, Key, Version},
};
use plainsight_seal::Key as SecretKey;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// One row of `handed`.
#[derive(Clone, Debug)]
pub(crate) struct HandedRecord {
    pub(crate) env_id: EnvelopeId,
    pub(crate) encounter: EncounterId,
    pub(crate) name: String,
    pub(crate) collar: String,
    pub(crate) station: String,
    pub(crate) sealed_at: DateTime<Utc>,
    pub(crate) frame: Vec<u8>,
}

/// One row of `received`.
#[derive(Clone, Debug)]
pub(crate) struct ReceivedRecord {
    pub(crate) env_id: EnvelopeId,
    pub(crate) encounter: EncounterId,
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) opened_at: Option<DateTime<Utc>>,
    pub(crate) parcel: String,
}

/// What changes in a case at once.
#[derive(Default)]
pub(crate) struct Change {
    /// Versions to be kept.
    pub(crate) versions: Vec<Version>,
    /// What the tables must say now.
    pub(crate) values: BTreeMap<Key, String>,
    /// The versions to work with.
    pub(crate) bases: BTreeMap<Key, String>,
    /// The parcel that was opened by this.
    pub(crate) opened: Option<EnvelopeId>,
    /// The hand-over that begins with this.
    pub(crate) handed: Option<HandedRecord>,
}

impl Vault {
    pub(crate) fn sharing_seed(&self) -> Result<Option<SecretKey>, DeviceError> {
        let seed: Option<Vec<u8>> =
            self.conn.query_row("SELECT seed FROM sharing_key", [], |row| row.get(0)).optional()?;
        let Some(seed) = seed.map(Zeroizing::new) else { return Ok(None) };
        let seed = <[u8; 32]>::try_from(seed.as_slice());
        seed.map(|seed| Some(SecretKey::from_bytes(seed)))
            .map_err(|_| DeviceError::Row("sharing_key"))
    }

    pub(crate) fn keep_sharing_seed(&self, seed: &SecretKey) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO sharing_key (id, seed) VALUES (1, ?1)",
            [seed.expose_secret_bytes().as_slice()],
        )?;
        Ok(())
    }

    /// The guidance an encounter was started under, `id@version`.
    pub(crate) fn encounter_pack(&self, of: EncounterId) -> Result<String, DeviceError> {
        let mut query = self.conn.prepare_cached("SELECT pack FROM encounter WHERE id = ?1")?;
        Ok(query.query_row([of.to_string()], |row| row.get(0))?)
    }

    /// Every version of a case.
    pub(crate) fn case(&self, of: EncounterId) -> Result<Case, DeviceError> {
        let mut query =
            self.conn.prepare_cached("SELECT body FROM version WHERE encounter = ?1")?;
        read_case(query.query_map([of.to_string()], |row| row.get::<_, String>(0))?)
    }

    /// Every version about one subject of a case.
    pub(crate) fn case_about(&self, of: EncounterId, subject: &str) -> Result<Case, DeviceError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT body FROM version WHERE encounter = ?1 AND subject = ?2")?;
        read_case(query.query_map(params![of.to_string(), subject], |row| row.get(0))?)
    }

    /// The versions that this vault works with.
    pub(crate) fn bases(&self, of: EncounterId) -> Result<BTreeMap<Key, String>, DeviceError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT subject, field, version FROM base WHERE encounter = ?1")?;
        let rows = query.query_map([of.to_string()], |row| {
            Ok((Key { subject: row.get(0)?, field: row.get(1)? }, row.get(2)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Makes a change of a case, all of it or nothing. On encrypted disk when it returns.
    pub(crate) fn change_case(
        &mut self,
        of: EncounterId,
        change: &Change,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let transaction = self.conn.transaction()?;
        share::apply(&transaction, of, &change.values, now)?;
        for version in &change.versions {
            keep_version(&transaction, of, version)?;
        }
        for (key, version) in &change.bases {
            transaction
                .prepare_cached(
                    "INSERT INTO base (encounter, subject, field, version) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (encounter, subject, field) DO UPDATE SET version = excluded.version",
                )?
                .execute(params![of.to_string(), key.subject, key.field, version])?;
        }
        if let Some(env_id) = change.opened {
            transaction.execute(
                "UPDATE received SET opened_at = ?2 WHERE env_id = ?1",
                params![env_id.to_string(), now.timestamp_millis()],
            )?;
        }
        if let Some(handed) = &change.handed {
            intend(&transaction, handed)?;
        }
        Ok(transaction.commit()?)
    }

    pub(crate) fn confirm_handed(&self, env_id: EnvelopeId) -> Result<(), DeviceError> {
        self.conn.execute(
            "UPDATE handed SET state = 'sealed' WHERE env_id = ?1",
            [env_id.to_string()],
        )?;
        Ok(())
    }

    pub(crate) fn withdraw_handed(&self, env_id: EnvelopeId) -> Result<(), DeviceError> {
        self.conn.execute(
            "DELETE FROM handed WHERE env_id = ?1 AND state = 'sealing'",
            [env_id.to_string()],
        )?;
        Ok(())
    }

    /// Everything handed over in this state, newest first.
    pub(crate) fn handed(&self, state: &str) -> Result<Vec<HandedRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT env_id, encounter, name, collar, station, sealed_at, frame FROM handed
             WHERE state = ?1 ORDER BY sealed_at DESC, env_id",
        )?;
        let rows = query.query_map([state], |row| {
            Ok(HandedRecord {
                env_id: parsed(row, 0)?,
                encounter: parsed(row, 1)?,
                name: row.get(2)?,
                collar: row.get(3)?,
                station: row.get(4)?,
                sealed_at: time(row.get(5)?),
                frame: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps a parcel once.
    pub(crate) fn receive(
        &self,
        env_id: EnvelopeId,
        encounter: EncounterId,
        parcel: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO received (env_id, encounter, taken_at, parcel) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (env_id) DO NOTHING",
            params![env_id.to_string(), encounter.to_string(), now.timestamp_millis(), parcel],
        )?;
        Ok(())
    }

    /// Everything handed to this officer, newest first.
    pub(crate) fn received(&self) -> Result<Vec<ReceivedRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT env_id, encounter, taken_at, opened_at, parcel FROM received
             ORDER BY taken_at DESC, env_id",
        )?;
        let rows = query.query_map([], |row| {
            let opened: i64 = row.get(3)?;
            Ok(ReceivedRecord {
                env_id: parsed(row, 0)?,
                encounter: parsed(row, 1)?,
                taken_at: time(row.get(2)?),
                opened_at: (opened != 0).then(|| time(opened)),
                parcel: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether somebody handed over more of a case that nobody has opened yet.
    pub(crate) fn has_unopened(&self, of: EncounterId) -> Result<bool, DeviceError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT 1 FROM received WHERE encounter = ?1 AND opened_at = 0")?;
        Ok(query.exists([of.to_string()])?)
    }
}

fn read_case(rows: impl Iterator<Item = rusqlite::Result<String>>) -> Result<Case, DeviceError> {
    let mut case = Case::default();
    for body in rows {
        case.add(serde_json::from_str(&body?).map_err(|_| DeviceError::Row("version"))?);
    }
    Ok(case)
}

fn keep_version(conn: &Connection, of: EncounterId, version: &Version) -> Result<(), DeviceError> {
    let body = serde_json::to_string(version).map_err(|_| DeviceError::Row("version"))?;
    conn.prepare_cached(
        "INSERT INTO version (encounter, id, subject, field, body) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![
        of.to_string(),
        version.id(),
        version.key.subject,
        version.key.field,
        body
    ])?;
    Ok(())
}

fn intend(conn: &Connection, handed: &HandedRecord) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO handed (env_id, encounter, name, collar, station, sealed_at, frame)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            handed.env_id.to_string(),
            handed.encounter.to_string(),
            handed.name,
            handed.collar,
            handed.station,
            handed.sealed_at.timestamp_millis(),
            handed.frame
        ],
    )?;
    Ok(())
}

fn parsed<T: std::str::FromStr>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| rusqlite::Error::InvalidQuery)
}
