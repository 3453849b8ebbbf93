//! Table `report`: what was sealed, with a second copy of the frame.

use super::{Vault, encounters::time};
use crate::DeviceError;
use chrono::{DateTime, Utc};
use plainsight_core::id::{EnvelopeId, PersonId, ReportId};
use rusqlite::{OptionalExtension as _, Row, params};

/// One row.
#[derive(Clone, Debug)]
pub(crate) struct ReportRecord {
    pub(crate) env_id: EnvelopeId,
    pub(crate) person: PersonId,
    pub(crate) report_id: ReportId,
    pub(crate) rev: u32,
    pub(crate) report_type: String,
    pub(crate) sealed_at: DateTime<Utc>,
    pub(crate) payload: String,
    pub(crate) frame: Vec<u8>,
    pub(crate) receipt: String,
}

const COLUMNS: &str =
    "env_id, person, report_id, rev, report_type, sealed_at, payload, frame, receipt";

impl Vault {
    /// Writes the intention to queue a sealed report. Not yet the point of no return: that is
    /// the outbox row (see `reports.rs` of this crate).
    pub(crate) fn intend_report(&self, report: &ReportRecord) -> Result<(), DeviceError> {
        self.conn.execute(
            "INSERT INTO report
               (env_id, person, report_id, rev, report_type, sealed_at, payload, frame)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                report.env_id.to_string(),
                report.person.to_string(),
                report.report_id.to_string(),
                report.rev,
                report.report_type,
                report.sealed_at.timestamp_millis(),
                report.payload,
                report.frame
            ],
        )?;
        Ok(())
    }

    pub(crate) fn confirm_report(&self, env_id: EnvelopeId) -> Result<(), DeviceError> {
        self.conn.execute(
            "UPDATE report SET state = 'sealed' WHERE env_id = ?1",
            [env_id.to_string()],
        )?;
        Ok(())
    }

    pub(crate) fn withdraw_intention(&self, env_id: EnvelopeId) -> Result<(), DeviceError> {
        self.conn.execute(
            "DELETE FROM report WHERE env_id = ?1 AND state = 'sealing'",
            [env_id.to_string()],
        )?;
        Ok(())
    }

    pub(crate) fn keep_receipt(
        &self,
        env_id: EnvelopeId,
        receipt: &str,
    ) -> Result<(), DeviceError> {
        self.conn.execute(
            "UPDATE report SET receipt = ?2 WHERE env_id = ?1",
            params![env_id.to_string(), receipt],
        )?;
        Ok(())
    }

    /// Reports whose queueing was not confirmed when the vault was last closed.
    pub(crate) fn intended_reports(&self) -> Result<Vec<ReportRecord>, DeviceError> {
        self.reports_where("state = 'sealing'")
    }

    /// Reports known to have been queued, newest first.
    pub(crate) fn sealed_reports(&self) -> Result<Vec<ReportRecord>, DeviceError> {
        self.reports_where("state = 'sealed'")
    }

    fn reports_where(&self, condition: &'static str) -> Result<Vec<ReportRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM report WHERE {condition} ORDER BY sealed_at DESC, env_id"
        ))?;
        let rows = query.query_map([], read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest sealed report of a person.
    pub(crate) fn report_of(&self, person: PersonId) -> Result<Option<ReportRecord>, DeviceError> {
        let mut query = self.conn.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM report WHERE person = ?1 AND state = 'sealed'
             ORDER BY rev DESC LIMIT 1"
        ))?;
        Ok(query.query_row([person.to_string()], read).optional()?)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReportRecord> {
    let texts: [String; 3] = [row.get(0)?, row.get(1)?, row.get(2)?];
    let [env_id, person, report_id] = &texts;
    let broken = |_| rusqlite::Error::InvalidQuery;
    Ok(ReportRecord {
        env_id: env_id.parse().map_err(broken)?,
        person: person.parse().map_err(broken)?,
        report_id: report_id.parse().map_err(broken)?,
        rev: row.get(3)?,
        report_type: row.get(4)?,
        sealed_at: time(row.get(5)?),
        payload: row.get(6)?,
        frame: row.get(7)?,
        receipt: row.get(8)?,
    })
}
