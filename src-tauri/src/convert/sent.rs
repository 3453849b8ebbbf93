//! The journey of each sealed report.

use super::{sent_file, stored_time, time};
use crate::view::{NoticeView, SentRow, StepView};
use plainsight_core::wire::{Notice, NoticeKind};
use plainsight_device::{OutboxState, ReportRow};

pub(crate) fn sent_row(row: ReportRow) -> SentRow {
    let steps = steps(&row);
    // "Received" needs the receipt that was verified just now, not only the stored state.
    let state = match (row.outbox.state, &row.receipt) {
        (OutboxState::Received, None) => OutboxState::Queued,
        (state, _) => state,
    };
    let notices = row.notices.iter().map(notice).collect();
    let waits = state != OutboxState::Received;
    SentRow {
        id: row.env_id.to_string(),
        label: row.label,
        report_type: row.report_type,
        rev: row.rev,
        state: state.as_str().to_owned(),
        steps,
        reference: row.receipt.as_ref().map(|receipt| receipt.reference()),
        received_at: row.receipt.as_ref().and_then(|receipt| stored_time(receipt.accepted_at)),
        problem: Some(row.outbox.problem).filter(|problem| waits && !problem.is_empty()),
        next_try_at: stored_time(row.outbox.next_try_at).filter(|_| waits),
        tries: row.outbox.tries,
        files: row.files.into_iter().map(sent_file).collect(),
        notices,
        home_office_reference: row.home_office_reference,
        crime_reference: row.crime_reference,
    }
}

fn notice(notice: &Notice) -> NoticeView {
    let (by, reference, fields) = match &notice.says {
        NoticeKind::Acknowledged { by } => (Some(by), None, Vec::new()),
        NoticeKind::HomeOfficeReference { reference }
        | NoticeKind::CrimeNumber { reference }
        | NoticeKind::SealedTwice { reference } => (None, Some(reference), Vec::new()),
        NoticeKind::CaseHandedOver { .. } | NoticeKind::HandOverStep { .. } => {
            (None, None, Vec::new())
        }
        NoticeKind::CorrectionRequested { by, fields } => (Some(by), None, fields.clone()),
        NoticeKind::GuidanceAvailable { pack } => (None, Some(pack), Vec::new()),
    };
    NoticeView {
        id: notice.says.name().to_owned(),
        at: stored_time(notice.at),
        by: by.cloned(),
        reference: reference.cloned(),
        fields,
    }
}

fn steps(row: &ReportRow) -> Vec<StepView> {
    let step = |id: &str, at: Option<String>| StepView { id: id.to_owned(), at };
    let mut steps = vec![
        step("sealed", Some(time(row.sealed_at))),
        step("queued", stored_time(row.outbox.sealed_at)),
    ];
    if row.outbox.tries > 0 {
        steps.push(step("tried", stored_time(row.outbox.tried_at)));
    }
    if let Some(receipt) = &row.receipt {
        steps.push(step("received", stored_time(receipt.accepted_at)));
    } else if row.outbox.state == OutboxState::Parked {
        steps.push(step("parked", stored_time(row.outbox.tried_at)));
    }
    steps
}
