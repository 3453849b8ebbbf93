//! `acknowledge` and `note`: what people say back, as notices in the log.

use super::{
    NO_SUCH_REPORT, Outcome,
    args::{At, Note},
};
use plainsight_core::wire::NoticeKind;
use plainsight_hub::{HubError, clock, output};
use serde_json::json;

pub(super) fn acknowledge(at: &At, wanted: &str, by: String) -> Result<Outcome, HubError> {
    say(at, Some(wanted), &NoticeKind::Acknowledged { by })
}

pub(super) fn note(at: &At, what: Note) -> Result<Outcome, HubError> {
    let (wanted, says) = match what {
        Note::HomeOffice { wanted, reference } => {
            (Some(wanted), NoticeKind::HomeOfficeReference { reference })
        }
        Note::Crime { wanted, number } => {
            (Some(wanted), NoticeKind::CrimeNumber { reference: number })
        }
        Note::Correction { wanted, by, fields } => {
            (Some(wanted), NoticeKind::CorrectionRequested { by, fields })
        }
        Note::Guidance { pack } => (None, NoticeKind::GuidanceAvailable { pack }),
    };
    say(at, wanted.as_deref(), &says)
}

fn say(at: &At, wanted: Option<&str>, says: &NoticeKind) -> Result<Outcome, HubError> {
    let store = at.open_store()?;
    let entry = match wanted {
        None => None,
        Some(wanted) => match plainsight_hub::find_wanted(store.as_ref(), wanted)? {
            Some((entry, _)) => Some(entry),
            None => return Ok(Outcome::no(NO_SUCH_REPORT)),
        },
    };
    let log_index = plainsight_hub::say(store.as_ref(), entry.as_ref(), says, clock::now_ms())?;
    let env_id = entry.map(|entry| entry.env_id);
    output::json(&json!({ "log_index": log_index, "env_id": env_id, "says": says }));
    Ok(Outcome::DONE)
}
