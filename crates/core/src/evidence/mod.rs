//! Evidence files of a referral: which files the official service takes, what a photo says of its
//! place and its owner, and how that is taken out. Bytes in, bytes out.

mod details;
mod jpeg;
mod kind;
mod png;

#[cfg(test)]
mod tests;

pub use details::{Detail, DetailKind, details};
pub use kind::{
    FileKind, FileProblem, MAX_FILE, MAX_FILES, MAX_NAME, check_claim, check_file, tidy_name,
};

/// Takes out of a photo what tells where, when, by whom and with what it was taken; the picture
/// itself stays as it is, byte for byte, and the right way up.
///
/// # Errors
/// [`FileProblem::NotCleaned`] for a type whose details this program does not take out, for a
/// damaged photo, and if anything is still found afterwards.
pub fn clean(kind: FileKind, bytes: &[u8]) -> Result<Vec<u8>, FileProblem> {
    let cleaned = match kind {
        FileKind::Jpeg => jpeg::clean(bytes),
        FileKind::Png => png::clean(bytes),
        FileKind::Pdf | FileKind::Doc | FileKind::Docx => None,
    };
    let cleaned = cleaned.ok_or(FileProblem::NotCleaned)?;
    if details(kind, &cleaned).is_empty() { Ok(cleaned) } else { Err(FileProblem::NotCleaned) }
}
