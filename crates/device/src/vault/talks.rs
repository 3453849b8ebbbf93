//! Tables `talk` and `talk_event`.

use super::Vault;
use crate::DeviceError;
use plainsight_core::{
    id::{EncounterId, PersonId, TalkId},
    talk::{Event, SetName, What},
};
use rusqlite::{OptionalExtension as _, Row, params};

/// One row of `talk`.
#[derive(Clone, Debug)]
pub(crate) struct TalkRow {
    pub(crate) id: TalkId,
    pub(crate) encounter: EncounterId,
    pub(crate) person: Option<PersonId>,
    pub(crate) set: SetName,
    pub(crate) language: String,
    pub(crate) version: String,
    pub(crate) labels: String,
    pub(crate) review: String,
    pub(crate) pack: String,
    pub(crate) parts: Vec<String>,
    /// Milliseconds since 1970.
    pub(crate) started_at: i64,
}

const COLUMNS: &str = "id, encounter, person, message_set, language, version, labels, review, \
    pack, parts, started_at";

impl Vault {
    pub(crate) fn add_talk(&self, talk: &TalkRow) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO talk (id, encounter, person, message_set, language, version, labels,
             review, pack, parts, started_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                talk.id.to_string(),
                talk.encounter.to_string(),
                talk.person.map(|id| id.to_string()),
                talk.set.as_str(),
                talk.language,
                talk.version,
                talk.labels,
                talk.review,
                talk.pack,
                talk.parts.join("\n"),
                talk.started_at
            ],
        )?;
        Ok(())
    }

    pub(crate) fn talk(&self, id: TalkId) -> Result<TalkRow, DeviceError> {
        let sql = format!("SELECT {COLUMNS} FROM talk WHERE id = ?1");
        let row = self.conn.query_row(&sql, [id.to_string()], read).optional()?;
        row.ok_or(DeviceError::Refused("talk-unknown"))
    }

    /// Conversations of an encounter, oldest first.
    pub(crate) fn talks(&self, of: EncounterId) -> Result<Vec<TalkRow>, DeviceError> {
        let sql =
            format!("SELECT {COLUMNS} FROM talk WHERE encounter = ?1 ORDER BY started_at, id");
        let mut query = self.conn.prepare_cached(&sql)?;
        let rows = query.query_map([of.to_string()], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Languages of this vault's conversations, the latest first.
    pub(crate) fn languages_used(&self) -> Result<Vec<String>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT language FROM talk GROUP BY language ORDER BY max(started_at) DESC",
        )?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Appends events, all or none. On encrypted disk when it returns.
    pub(crate) fn add_talk_events(
        &mut self,
        talk: TalkId,
        events: &[Event],
    ) -> Result<(), DeviceError> {
        let transaction = self.conn.transaction()?;
        for event in events {
            transaction.execute(
                "INSERT INTO talk_event (talk, seq, at, what, message, language, words, value)
                 SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4, ?5, ?6, ?7
                 FROM talk_event WHERE talk = ?1",
                params![
                    talk.to_string(),
                    event.at,
                    event.what.as_str(),
                    event.key,
                    event.language,
                    event.words,
                    event.value
                ],
            )?;
        }
        Ok(transaction.commit()?)
    }

    /// Events of a conversation, in order.
    pub(crate) fn talk_events(&self, talk: TalkId) -> Result<Vec<Event>, DeviceError> {
        let mut query = self.conn.prepare_cached(
            "SELECT at, what, message, language, words, value FROM talk_event
             WHERE talk = ?1 ORDER BY seq",
        )?;
        let rows = query.query_map([talk.to_string()], |row| {
            let what: String = row.get(1)?;
            Ok(Event {
                at: row.get(0)?,
                what: What::parse(&what).ok_or(rusqlite::Error::InvalidQuery)?,
                key: row.get(2)?,
                language: row.get(3)?,
                words: row.get(4)?,
                value: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<TalkRow> {
    let text = |column: usize| row.get::<_, String>(column);
    let unreadable = || rusqlite::Error::InvalidQuery;
    let person: Option<String> = row.get(2)?;
    Ok(TalkRow {
        id: text(0)?.parse().map_err(|_| unreadable())?,
        encounter: text(1)?.parse().map_err(|_| unreadable())?,
        person: person.map(|id| id.parse()).transpose().map_err(|_| unreadable())?,
        set: SetName::parse(&text(3)?).ok_or_else(unreadable)?,
        language: text(4)?,
        version: text(5)?,
        labels: text(6)?,
        review: text(7)?,
        pack: text(8)?,
        parts: text(9)?.lines().map(str::to_owned).collect(),
        started_at: row.get(10)?,
    })
}
