//! Plainsight on paper: the hand-over sheet, the language card and the rights sheet, as tagged PDF
//! that prints well and sets every script that the product offers. Depends on `core` only and
//! isolates the typesetter.

mod fonts;
mod handover;
mod of_talk;
mod person;
mod typeset;

pub use fonts::undrawable;
pub use handover::{HandoverSheet, handover_pdf};
pub use of_talk::{card_languages, rights_words};
pub use person::{
    CardLanguage, Direction, RightsNumber, RightsSection, RightsSheet, language_card_pdf,
    rights_sheet_pdf,
};
pub use typeset::PaperError;
