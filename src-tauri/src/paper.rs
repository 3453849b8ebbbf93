//! Paper leaves the encrypted store, at the place that the officer chose (see `save`).

use crate::{
    convert,
    save::{self, Place},
    view::{ProblemView, SavedFile},
};
use plainsight_core::{
    forms::Answers, guidance::Pack, id::EnvelopeId, text::Texts, wire::FileEntry,
};
use plainsight_device::{DeviceError, FILES, SealedReport};
use plainsight_report::{HandoverSheet, PaperError, handover_pdf};
use std::collections::BTreeMap;

/// How much of the envelope's random id tells two files apart, in characters.
const SHORT: usize = 8;

/// What the papers of one report are called. Anybody who sees the folder reads a file's name: it
/// says nothing of the person.
pub(crate) fn name(env_id: EnvelopeId) -> String {
    format!("plainsight-{}", env_id.to_string().chars().take(SHORT).collect::<String>())
}

/// Makes the hand-over sheet and writes it.
pub(crate) fn save_sheet(
    place: &Place,
    pack: &Pack,
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
    save::write(place, &pdf)
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

/// Writes the answers in the service's page order, as `plainsight form handover` prints them.
pub(crate) fn save_json(
    place: &Place,
    pack: &Pack,
    sealed: &SealedReport,
) -> Result<SavedFile, ProblemView> {
    let sheet = pack.form.handover_sheet(sealed.report, &sealed.answers);
    let json = serde_json::to_vec_pretty(&sheet);
    let json = json.map_err(|_| convert::problem(&DeviceError::Refused("paper-not-made")))?;
    save::write(place, &json)
}

/// Writes a paper that is already made.
pub(crate) fn save_pdf(
    place: &Place,
    pdf: Result<Vec<u8>, PaperError>,
) -> Result<SavedFile, ProblemView> {
    let made = pdf.map_err(|_| convert::problem(&DeviceError::Refused("paper-not-made")))?;
    save::write(place, &made)
}

#[cfg(test)]
mod tests {
    use super::*;

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
