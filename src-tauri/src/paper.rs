//! Paper leaves the encrypted store: written by name into the person's own folder for downloads,
//! never over another file, readable by nobody else on this computer.

use crate::{
    convert,
    view::{ProblemView, SavedFile},
};
use plainsight_core::{
    forms::Answers, guidance::Pack, id::EnvelopeId, text::Texts, wire::FileEntry,
};
use plainsight_device::{DeviceError, FILES, SealedReport};
use plainsight_report::{HandoverSheet, handover_pdf};
use std::{
    collections::BTreeMap,
    fs::{File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Manager as _};

/// How many sheets of one report may lie side by side.
const COPIES: u32 = 100;
/// How much of the envelope's random id tells two files apart, in characters.
const SHORT: usize = 8;

/// The person's folder for downloads; where the system names none, the usual one.
pub(crate) fn downloads(app: &AppHandle) -> Option<PathBuf> {
    let usual = || app.path().home_dir().map(|home| home.join("Downloads"));
    app.path().download_dir().or_else(|_| usual()).ok()
}

/// Makes the hand-over sheet and writes it into `folder`.
pub(crate) fn save_sheet(
    folder: &Path,
    pack: &Pack,
    env_id: EnvelopeId,
    sealed: &SealedReport,
    locale: &str,
) -> Result<SavedFile, ProblemView> {
    let texts = Texts::load(locale);
    let answers = with_hashes(sealed, &texts);
    let sheet = HandoverSheet {
        form: &pack.form,
        report: sealed.report,
        answers: &answers,
        texts: &texts,
        reference: sealed.reference.as_deref(),
    };
    let refused = |code| convert::problem(&DeviceError::Refused(code));
    let pdf = handover_pdf(&sheet).map_err(|_| refused("paper-not-made"))?;
    // A file's name is read by anybody who sees the folder: it says nothing of the person.
    let name = format!("plainsight-{}", env_id.to_string().chars().take(SHORT).collect::<String>());
    let path = write(folder, &name, &pdf).map_err(|_| refused("paper-not-written"))?;
    Ok(SavedFile { path: path.display().to_string() })
}

/// The files of a report with their hashes: whoever uploads them by hand can tell that each is the
/// one that was sealed.
fn with_hashes(sealed: &SealedReport, texts: &Texts) -> Answers {
    let line = |file: &FileEntry| {
        let args = BTreeMap::from([
            ("name".to_owned(), file.name.clone()),
            ("size".to_owned(), file.size.to_string()),
            ("hash".to_owned(), file.sha256.clone()),
        ]);
        texts.get("paper-file", &args)
    };
    let mut answers = sealed.answers.clone();
    if !sealed.files.is_empty() {
        let lines: Vec<_> = sealed.files.iter().map(line).collect();
        answers.insert(FILES.to_owned(), lines.join("\n"));
    }
    answers
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    for copy in 1..=COPIES {
        let again = if copy == 1 { String::new() } else { format!("-{copy}") };
        let path = folder.join(format!("{name}{again}.pdf"));
        match new_file(&path) {
            Ok(mut file) => {
                file.write_all(bytes)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

fn new_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_replaced() {
        let home = std::env::temp_dir().join(format!("plainsight-paper-{}", std::process::id()));
        let one = write(&home, "sheet", b"one").unwrap();
        let two = write(&home, "sheet", b"two").unwrap();
        assert_eq!(std::fs::read(&one).unwrap(), b"one");
        assert_eq!(std::fs::read(&two).unwrap(), b"two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&one).unwrap().permissions().mode() & 0o777, 0o600);
        }
        std::fs::remove_dir_all(home).unwrap();
    }

    #[test]
    fn the_sheet_names_every_file_with_its_hash() {
        let sealed = SealedReport {
            report: plainsight_core::forms::ReportType::NrmChild,
            answers: Answers::from([(FILES.to_owned(), "room.jpg".to_owned())]),
            reference: None,
            files: vec![FileEntry {
                att_id: plainsight_core::id::AttachmentId(uuid::Uuid::nil()),
                name: "room.jpg".into(),
                kind: plainsight_core::evidence::FileKind::Jpeg,
                size: 1_234_567,
                sha256: "0a".repeat(32),
                original_sha256: "0b".repeat(32),
            }],
        };
        let answers = with_hashes(&sealed, &Texts::load("en-GB"));
        let line = answers.get(FILES).unwrap();
        assert_eq!(*line, format!("room.jpg, 1234567 bytes, SHA-256 {}", "0a".repeat(32)));
        let bare = SealedReport { files: Vec::new(), ..sealed };
        assert_eq!(with_hashes(&bare, &Texts::load("en-GB")), bare.answers);
    }
}
