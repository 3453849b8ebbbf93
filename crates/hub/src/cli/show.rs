//! `show`: one report with its evidence files, opened.

use super::{NO_SUCH_REPORT, Outcome, args::At, text};
use plainsight_core::wire::{FileEntry, Frame, Header};
use plainsight_hub::{HubError, Shown, ShownFile, Store, output};
use plainsight_seal::IntakeSecret;
use serde::Serialize;
use std::path::Path;

/// A report and where its files are.
#[derive(Serialize)]
struct WithFiles {
    #[serde(flatten)]
    shown: Shown,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    files: Vec<ShownFile>,
}

pub(super) fn show(
    at: &At,
    wanted: &str,
    casework_key: Option<&Path>,
    folder: Option<&Path>,
    as_text: bool,
) -> Result<Outcome, HubError> {
    let store = at.open_store()?;
    let Some((entry, frame)) = plainsight_hub::find_wanted(store.as_ref(), wanted)? else {
        return Ok(Outcome::no(NO_SUCH_REPORT));
    };
    let default = plainsight_hub::casework_key_of(&at.data, &sealed_to(&frame));
    let key = plainsight_hub::read_casework_key(casework_key.unwrap_or(&default))?;
    let hub = store.hub()?;
    let shown = plainsight_hub::show(&hub, &entry, &frame, &key)?;
    let entries = &shown.payload.files;
    let mut files = plainsight_hub::files_of(store.as_ref(), &hub, entries)?;
    if let Some(folder) = folder {
        write(store.as_ref(), &key, folder, entries, &mut files)?;
    }
    let shown = WithFiles { shown, files };
    if as_text {
        output::text(&text::lines(&shown));
    } else {
        output::json(&shown);
    }
    Ok(Outcome::DONE)
}

/// The intake key that a frame was sealed to; empty for what is no frame.
fn sealed_to(frame: &[u8]) -> String {
    let header = Frame::split(frame).and_then(|parts| Header::read(parts.header));
    header.map(|header| header.kem).unwrap_or_default()
}

/// Opens those that are here; the others are listed as not received.
fn write(
    store: &dyn Store,
    key: &IntakeSecret,
    folder: &Path,
    entries: &[FileEntry],
    files: &mut [ShownFile],
) -> Result<(), HubError> {
    for (place, (entry, file)) in entries.iter().zip(files).enumerate() {
        if file.received {
            let bytes = plainsight_hub::open_file(store, entry, key)?;
            file.written = Some(plainsight_hub::write_file(folder, place, entry, &bytes)?);
        }
    }
    Ok(())
}
