//! Plainsight on paper: the hand-over sheet, the language card and the rights sheet, as tagged PDF
//! that prints well and sets every script that the product offers. Depends on `core` only and
//! isolates the typesetter.

mod fonts;
mod handover;
mod person;
mod typeset;

pub use fonts::undrawable;
pub use handover::{HandoverSheet, handover_pdf};
pub use person::{
    CardLanguage, Direction, RightsNumber, RightsSection, RightsSheet, language_card_pdf,
    rights_sheet_pdf,
};
pub use typeset::PaperError;
