//! Writes what versions say into the vault's tables, inside the caller's transaction.

use super::values::{EncounterValue, OtherValue, PersonValue, TalkValue, read};
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::EncounterId,
    share::{CONSENT_WHOLE, ENCOUNTER, Key, NOTE, OTHER, PERSON, TALK, is_part_of_consent},
    talk::{SetName, What},
};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Writes every value. What begins with `@` and is not known here is kept among the versions and
/// written nowhere.
pub(crate) fn apply(
    conn: &Connection,
    of: EncounterId,
    values: &BTreeMap<Key, String>,
    now: DateTime<Utc>,
) -> Result<(), DeviceError> {
    let at = now.timestamp_millis();
    let mut ordered: Vec<_> = values.iter().collect();
    // Rows before what refers to them.
    ordered.sort_by_key(|(key, _)| match key.field.as_str() {
        ENCOUNTER => 0,
        PERSON => 1,
        _ => 2,
    });
    for (key, value) in ordered {
        match key.field.as_str() {
            ENCOUNTER => encounter(conn, of, value)?,
            NOTE => note(conn, of, value, at)?,
            PERSON => person(conn, of, &key.subject, value)?,
            CONSENT_WHOLE => consent(conn, &key.subject, value, at)?,
            OTHER => other(conn, of, &key.subject, value, at)?,
            TALK => talk(conn, of, &key.subject, value)?,
            unknown if unknown.starts_with('@') => {}
            field => answer(conn, &key.subject, field, value, at)?,
        }
    }
    Ok(())
}

fn encounter(conn: &Connection, of: EncounterId, value: &str) -> Result<(), DeviceError> {
    let value: EncounterValue = read(value)?;
    conn.execute(
        "INSERT INTO encounter (id, started_at, note_at, pack) VALUES (?1, ?2, ?2, ?3)
         ON CONFLICT (id) DO NOTHING",
        params![of.to_string(), value.started_at, value.pack],
    )?;
    Ok(())
}

fn note(conn: &Connection, of: EncounterId, value: &str, at: i64) -> Result<(), DeviceError> {
    conn.execute(
        "INSERT INTO note_history (encounter, at, note)
         SELECT id, note_at, note FROM encounter WHERE id = ?1 AND note <> ''
         ON CONFLICT DO NOTHING",
        [of.to_string()],
    )?;
    conn.execute(
        "UPDATE encounter SET note = ?2, note_at = ?3 WHERE id = ?1",
        params![of.to_string(), value, at],
    )?;
    Ok(())
}

/// A row of another encounter is never touched: a parcel names identifiers as it likes.
fn person(conn: &Connection, of: EncounterId, id: &str, value: &str) -> Result<(), DeviceError> {
    let value: PersonValue = read(value)?;
    let changed = conn.execute(
        "INSERT INTO person (id, encounter, label, added_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET label = excluded.label
           WHERE person.encounter = excluded.encounter",
        params![id, of.to_string(), value.label, value.added_at],
    )?;
    one(changed)
}

fn one(changed: usize) -> Result<(), DeviceError> {
    if changed == 1 { Ok(()) } else { Err(DeviceError::Refused("share-damaged")) }
}

fn consent(conn: &Connection, person: &str, value: &str, at: i64) -> Result<(), DeviceError> {
    let fields: BTreeMap<String, String> =
        if value.is_empty() { BTreeMap::new() } else { read(value)? };
    let mut query = conn.prepare_cached("SELECT field FROM answer WHERE subject = ?1")?;
    let before = query.query_map([person], |row| row.get::<_, String>(0))?;
    for field in before.collect::<Result<Vec<_>, _>>()? {
        if is_part_of_consent(&field) && !fields.contains_key(&field) {
            answer(conn, person, &field, "", at)?;
        }
    }
    for (field, value) in fields.iter().filter(|(field, _)| is_part_of_consent(field)) {
        answer(conn, person, field, value, at)?;
    }
    Ok(())
}

fn answer(
    conn: &Connection,
    subject: &str,
    field: &str,
    value: &str,
    at: i64,
) -> Result<(), DeviceError> {
    conn.prepare_cached(
        "INSERT INTO answer_history (subject, field, at, value)
         SELECT subject, field, at, value FROM answer
         WHERE subject = ?1 AND field = ?2 AND value <> ?3
         ON CONFLICT DO NOTHING",
    )?
    .execute(params![subject, field, value])?;
    if value.is_empty() {
        conn.prepare_cached("DELETE FROM answer WHERE subject = ?1 AND field = ?2")?
            .execute(params![subject, field])?;
    } else {
        conn.prepare_cached(
            "INSERT INTO answer (subject, field, value, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (subject, field) DO UPDATE SET value = excluded.value, at = excluded.at",
        )?
        .execute(params![subject, field, value, at])?;
    }
    Ok(())
}

fn other(
    conn: &Connection,
    of: EncounterId,
    id: &str,
    value: &str,
    at: i64,
) -> Result<(), DeviceError> {
    let value: OtherValue = read(value)?;
    let _: crate::OtherState = value.state.parse()?;
    let changed = conn.execute(
        "INSERT INTO other (id, encounter, label, owner, next_step, state, added_at, changed_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
         ON CONFLICT (id) DO UPDATE SET label = excluded.label, owner = excluded.owner,
           next_step = excluded.next_step, state = excluded.state, changed_at = excluded.changed_at
           WHERE other.encounter = excluded.encounter",
        params![id, of.to_string(), value.label, value.owner, value.next_step, value.state, at],
    )?;
    one(changed)
}

fn talk(conn: &Connection, of: EncounterId, id: &str, value: &str) -> Result<(), DeviceError> {
    let talk: TalkValue = read(value)?;
    let known = SetName::parse(&talk.set).is_some()
        && talk.events.iter().all(|event| What::parse(&event.what).is_some());
    if !known {
        return Err(DeviceError::Refused("share-damaged"));
    }
    let changed = conn.execute(
        "INSERT INTO talk (id, encounter, person, message_set, language, version, labels, review,
                           pack, parts, started_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET parts = excluded.parts
           WHERE talk.encounter = excluded.encounter",
        params![
            id,
            of.to_string(),
            talk.person.map(|person| person.to_string()),
            talk.set,
            talk.language,
            talk.version,
            talk.labels,
            talk.review,
            talk.pack,
            talk.parts.join("\n"),
            talk.started_at
        ],
    )?;
    one(changed)?;
    for (seq, event) in (1_i64..).zip(&talk.events) {
        // What was once logged here stays as it is; a conversation only grows.
        conn.prepare_cached(
            "INSERT INTO talk_event (talk, seq, at, what, message, language, words, value)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id,
            seq,
            event.at,
            event.what,
            event.key,
            event.language,
            event.words,
            event.value
        ])?;
    }
    Ok(())
}
