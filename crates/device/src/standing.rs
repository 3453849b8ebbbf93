//! Table `hub_log`: where this device stands with its hub's log. And table `notice`: what people
//! at the hub said back.

use crate::{
    Device, DeviceError, OutboxState, attachments,
    audit::{self, Verb},
    share,
    sync::{
        answer,
        contact::{Contact, Seen},
    },
};
use chrono::{DateTime, Utc};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Checkpoint, Have, Notice, NoticeKind},
};
use rusqlite::{Connection, params};

impl Device {
    pub(crate) fn contact(&self) -> Result<Contact, DeviceError> {
        let mut query = self.file.prepare_cached(
            "SELECT hub_epoch, size, chain, in_doubt, next_at, tries, notices_after FROM hub_log",
        )?;
        Ok(query.query_row([], |row| {
            let epoch = u64::from_str_radix(&row.get::<_, String>(0)?, 16).ok();
            let (size, chain) = (row.get::<_, i64>(1)?.cast_unsigned(), row.get(2)?);
            Ok(Contact {
                checkpoint: epoch.map(|hub_epoch| Checkpoint { hub_epoch, size, chain }),
                in_doubt: row.get(3)?,
                next_at: row.get(4)?,
                tries: row.get(5)?,
                notices_after: row.get::<_, i64>(6)?.cast_unsigned(),
            })
        })?)
    }

    pub(crate) fn keep_seen(&self, seen: &Seen) -> Result<(), DeviceError> {
        keep(&self.file, seen)
    }

    pub(crate) fn keep_contact_at(&self, next_at: i64, tries: u32) -> Result<(), DeviceError> {
        self.file
            .execute("UPDATE hub_log SET next_at = ?1, tries = ?2", params![next_at, tries])?;
        Ok(())
    }

    /// Everything that was received, for the hub to say what it has lost.
    pub(crate) fn have(&self) -> Result<Vec<(Have, u64)>, DeviceError> {
        let rows = self.outbox()?.into_iter();
        let received = rows.filter(|row| row.state == OutboxState::Received);
        Ok(received.map(|row| (Have { env_id: row.env_id, fp: row.fp }, row.seq)).collect())
    }

    /// What the hub has lost waits to be sent again, the same bytes under the same identifier.
    pub(crate) fn keep_reconciled(
        &mut self,
        missing: &[EnvelopeId],
        at: &Checkpoint,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        let transaction = self.file.transaction()?;
        for env_id in missing {
            let changed = transaction.execute(
                "UPDATE outbox SET state = 'lost', lost_receipt = receipt, receipt = '',
                   problem = '', next_try_at = 0
                 WHERE env_id = ?1 AND state = 'received'",
                [env_id.to_string()],
            )?;
            if changed > 0 {
                audit::append(&transaction, now, "", Verb::HubLost, &env_id.to_string())?;
            }
        }
        attachments::ask_again(&transaction)?;
        transaction.execute("UPDATE hub_log SET in_doubt = 0, notices_after = 0", [])?;
        // The directory may have lost its latest changes as well.
        transaction.execute("DELETE FROM roster", [])?;
        transaction.execute("UPDATE roster_state SET after = 0, published = ''", [])?;
        keep(&transaction, &Seen::Onward(at.clone()))?;
        Ok(transaction.commit()?)
    }

    pub(crate) fn keep_notices(
        &mut self,
        notices: &[String],
        through: u64,
    ) -> Result<(), DeviceError> {
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        let transaction = self.file.transaction()?;
        for signed in notices {
            let notice = answer::notice(signed, &enrolled)?;
            transaction.execute(
                "INSERT INTO notice (notice_id, log_index, env_id, signed) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (notice_id) DO UPDATE
                   SET log_index = excluded.log_index, signed = excluded.signed",
                params![
                    notice.notice_id.to_string(),
                    notice.log_index.cast_signed(),
                    notice.env_id.map(|id| id.to_string()).unwrap_or_default(),
                    signed
                ],
            )?;
            if let (NoticeKind::CaseHandedOver { officer }, Some(env_id)) =
                (&notice.says, notice.env_id)
            {
                share::announce(&transaction, env_id, *officer, notice.at)?;
            }
        }
        transaction.execute("UPDATE hub_log SET notices_after = ?1", [through.cast_signed()])?;
        Ok(transaction.commit()?)
    }

    /// What people said about a report, oldest first, each verified again just now; what they said
    /// about none if there is no `env_id`.
    ///
    /// # Errors
    /// What the database says.
    pub fn notices_about(&self, env_id: Option<EnvelopeId>) -> Result<Vec<Notice>, DeviceError> {
        let Some(enrolled) = self.enrolled()? else { return Ok(Vec::new()) };
        let about = env_id.map(|id| id.to_string()).unwrap_or_default();
        let mut query = self
            .file
            .prepare_cached("SELECT signed FROM notice WHERE env_id = ?1 ORDER BY log_index")?;
        let rows = query.query_map([about], |row| row.get::<_, String>(0))?;
        let signed = rows.collect::<Result<Vec<_>, _>>()?;
        let verified = signed.iter().filter_map(|text| answer::notice(text, &enrolled).ok());
        Ok(verified.filter(|notice| notice.env_id == env_id).collect())
    }
}

/// Keeps what was seen of the log, in the caller's transaction. In doubt, only a reconcile moves
/// the checkpoint.
pub(crate) fn keep(conn: &Connection, seen: &Seen) -> Result<(), DeviceError> {
    match seen {
        Seen::Doubt => conn.execute("UPDATE hub_log SET in_doubt = 1", [])?,
        Seen::Onward(at) => conn.execute(
            "UPDATE hub_log SET hub_epoch = ?1, size = ?2, chain = ?3 WHERE in_doubt = 0",
            params![format!("{:016x}", at.hub_epoch), at.size.cast_signed(), at.chain],
        )?,
    };
    Ok(())
}
