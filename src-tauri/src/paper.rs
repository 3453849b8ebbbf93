//! Paper leaves the encrypted store, at the place that the officer chose (see `save`).

use crate::{
    convert,
    save::{self, Place},
    view::{ProblemView, SavedFile},
};
use plainsight_core::{guidance::Pack, id::EnvelopeId, text::Texts};
use plainsight_device::{DeviceError, SealedReport};
use plainsight_report::{HandoverSheet, PaperError, handover_pdf};

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
    let sheet = HandoverSheet {
        form: &pack.form,
        report: sealed.report,
        answers: &sealed.answers,
        texts: &texts,
        reference: sealed.reference.as_deref(),
    };
    let refused = |code| convert::problem(&DeviceError::Refused(code));
    let pdf = handover_pdf(&sheet).map_err(|_| refused("paper-not-made"))?;
    save::write(place, &pdf)
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
