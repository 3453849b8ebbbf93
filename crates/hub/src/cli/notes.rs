//! `acknowledge` and `note`: what people say back, as notices in the log.

use super::{NO_SUCH_REPORT, Outcome, args::Note};
use plainsight_core::wire::NoticeKind;
use plainsight_hub::{HubError, clock, output};
use serde_json::json;
use std::path::Path;

pub(super) fn acknowledge(data: &Path, wanted: &str, by: String) -> Result<Outcome, HubError> {
    say(data, Some(wanted), &NoticeKind::Acknowledged { by })
}

pub(super) fn note(data: &Path, what: Note) -> Result<Outcome, HubError> {
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
    say(data, wanted.as_deref(), &says)
}

fn say(data: &Path, wanted: Option<&str>, says: &NoticeKind) -> Result<Outcome, HubError> {
    let store = plainsight_hub::open_store(data)?;
    let entry = match wanted {
        None => None,
        Some(wanted) => match plainsight_hub::find_wanted(&store, wanted)? {
            Some((entry, _)) => Some(entry),
            None => return Ok(Outcome::no(NO_SUCH_REPORT)),
        },
    };
    let log_index = plainsight_hub::say(&store, entry.as_ref(), says, clock::now_ms())?;
    let env_id = entry.map(|entry| entry.env_id);
    output::json(&json!({ "log_index": log_index, "env_id": env_id, "says": says }));
    Ok(Outcome::DONE)
}
