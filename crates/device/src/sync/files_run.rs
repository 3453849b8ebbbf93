//! The thin loop that does what the file machine says, one piece after the other.

use super::{
    Http,
    answer::{self, ExpectedFile},
    files::{FileEffect, FileMachine, FileVerdict},
};
use crate::{Device, DeviceError, Handle, clock};
use chrono::{DateTime, Utc};
use plainsight_core::id::AttachmentId;
use plainsight_seal::random;
use std::collections::VecDeque;

/// Sends what is due of the evidence files, until nothing is or a report is due. Each answer is on
/// disk before the next request is made.
///
/// # Errors
/// What the database says. A hub that cannot be reached is no error.
pub(super) async fn deliver_files(
    handle: &Handle,
    http: &Http,
    url: &str,
) -> Result<(), DeviceError> {
    let seal = |device: &mut Device| {
        let now = clock::now();
        // A file that cannot be sealed now is taken up after the next unlock.
        Ok::<_, DeviceError>(
            !device.report_is_due(now)? && device.seal_next_file(now).unwrap_or(false),
        )
    };
    while handle.ask(seal).await?? {}
    let mut machine = handle.ask(|device| device.file_machine()).await??;
    let mut effects: VecDeque<_> = machine.begin(now_ms()).into_iter().collect();
    while let Some(effect) = effects.pop_front() {
        let more = match effect {
            FileEffect::Declare(id) => {
                let verdict = declare(handle, http, url, id).await?;
                machine.declared(verdict, now_ms(), random::number())
            }
            FileEffect::Send(id, n) => {
                let due = move |device: &mut Device| device.report_is_due(clock::now());
                if handle.ask(due).await?? {
                    return Ok(());
                }
                let verdict = send(handle, http, url, id, n).await?;
                machine.answered(verdict, now_ms(), random::number())
            }
            keep => {
                handle.ask(move |device| device.keep_file_effect(keep, clock::now())).await??;
                Vec::new()
            }
        };
        effects.extend(more);
        if effects.is_empty() {
            effects.extend(machine.begin(now_ms()));
        }
    }
    Ok(())
}

async fn declare(
    handle: &Handle,
    http: &Http,
    url: &str,
    id: AttachmentId,
) -> Result<FileVerdict, DeviceError> {
    // Counted on disk before it is made, as for a report.
    let begin = move |device: &mut Device| {
        device.count_file_try(id, clock::now())?;
        Ok::<_, DeviceError>((device.manifest_text(id)?, device.expected(id)?))
    };
    let (manifest, expected) = handle.ask(begin).await??;
    let target = format!("{url}/v1/attachments/{id}");
    let answered = http.put_bytes(&target, "application/json", manifest.into_bytes()).await;
    Ok(answered.map_or(FileVerdict::Transient("offline"), |raw| {
        answer::read_file(raw.status, &raw.body, &expected)
    }))
}

async fn send(
    handle: &Handle,
    http: &Http,
    url: &str,
    id: AttachmentId,
    n: usize,
) -> Result<FileVerdict, DeviceError> {
    let begin = move |device: &mut Device| {
        Ok::<_, DeviceError>((device.chunk(id, n)?, device.expected(id)?))
    };
    let (chunk, expected) = handle.ask(begin).await??;
    let target = format!("{url}/v1/attachments/{id}/{n}");
    let answered = http.put_bytes(&target, "application/octet-stream", chunk).await;
    Ok(answered.map_or(FileVerdict::Transient("offline"), |raw| {
        answer::read_file(raw.status, &raw.body, &expected)
    }))
}

fn now_ms() -> i64 {
    clock::now().timestamp_millis()
}

impl Device {
    /// The file machine as the disk has it.
    pub(super) fn file_machine(&self) -> Result<FileMachine, DeviceError> {
        let mut machine = FileMachine::default();
        for (id, item) in self.due_files()? {
            machine.load(id, item);
        }
        Ok(machine)
    }

    fn expected(&self, id: AttachmentId) -> Result<ExpectedFile, DeviceError> {
        let row = self.attachment(id)?.ok_or(DeviceError::Row("attachment"))?;
        let enrolled = self.enrolled()?.ok_or(DeviceError::Hub("not-enrolled"))?;
        self.expected_file(&row, enrolled)
    }

    /// Whether a report waits that could be sent now: files stand back.
    fn report_is_due(&self, now: DateTime<Utc>) -> Result<bool, DeviceError> {
        Ok(self.file.query_row(
            "SELECT EXISTS (SELECT 1 FROM outbox
                            WHERE state IN ('queued', 'lost') AND next_try_at <= ?1)",
            [now.timestamp_millis()],
            |row| row.get(0),
        )?)
    }

    fn keep_file_effect(
        &mut self,
        effect: FileEffect,
        now: DateTime<Utc>,
    ) -> Result<(), DeviceError> {
        match effect {
            FileEffect::Declare(_) | FileEffect::Send(..) => Ok(()),
            FileEffect::Note(id, missing) => {
                let all = self.attachment(id)?.map_or(0, |row| row.chunks);
                self.note_pieces(id, all.saturating_sub(missing))
            }
            FileEffect::KeepReceipt(id, receipt) => self.keep_file_receipt(id, &receipt, now),
            FileEffect::Wait { att_id, next_try_at, problem, parked } => {
                self.keep_file_outcome(att_id, parked, next_try_at, &problem)
            }
        }
    }
}
