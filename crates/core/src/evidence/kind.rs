//! Types, limits and names of files (official service, page `/upload-evidence`).

use serde::{Deserialize, Serialize};

/// Longest file in bytes (official service: 26,214,400 pass, one more is refused).
pub const MAX_FILE: u64 = 25 << 20;
/// Most files of one report. The service says 100, but with exactly 100 its page refuses to go on.
pub const MAX_FILES: usize = 99;
/// Longest name kept, in characters.
pub const MAX_NAME: usize = 120;

/// A type of file that the official service takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    /// JPEG photo.
    Jpeg,
    /// PNG picture.
    Png,
    /// PDF.
    Pdf,
    /// Word 97 to 2003.
    Doc,
    /// Word since 2007.
    Docx,
}

impl FileKind {
    const ALL: [Self; 5] = [Self::Jpeg, Self::Png, Self::Pdf, Self::Doc, Self::Docx];

    /// The stable name used in wording and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Doc => "doc",
            Self::Docx => "docx",
        }
    }

    /// The media type under which the service takes it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Doc => "application/msword",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        }
    }

    /// Endings of its names, the usual one first.
    #[must_use]
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Png => &["png"],
            Self::Pdf => &["pdf"],
            Self::Doc => &["doc"],
            Self::Docx => &["docx"],
        }
    }

    /// Whether [`super::clean`] can take out of it what a camera wrote into it.
    #[must_use]
    pub fn can_be_cleaned(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png)
    }

    fn of_name(name: &str) -> Option<Self> {
        let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
        Self::ALL.into_iter().find(|kind| kind.endings().contains(&ending.as_str()))
    }

    /// By the content alone. The two Word types are containers that hold other things too, so
    /// the name of their main part must be in them.
    fn of_content(bytes: &[u8]) -> Option<Self> {
        let starts = |with: &[u8]| bytes.starts_with(with);
        if starts(b"\xFF\xD8\xFF") {
            Some(Self::Jpeg)
        } else if starts(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if starts(b"%PDF-") {
            Some(Self::Pdf)
        } else if starts(b"PK\x03\x04") && holds(bytes, b"word/document") {
            Some(Self::Docx)
        } else if starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") && holds(bytes, WORD_DOCUMENT) {
            Some(Self::Doc)
        } else {
            None
        }
    }
}

/// `WordDocument` as a compound file names its parts, in UTF-16.
const WORD_DOCUMENT: &[u8] = b"W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    let Some((first, _)) = part.split_first() else { return true };
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| byte == first) {
        let Some((_, from)) = rest.split_at_checked(at) else { return false };
        if from.starts_with(part) {
            return true;
        }
        rest = from.get(1..).unwrap_or_default();
    }
    false
}

/// Why a file cannot be taken. Wording `errors-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum FileProblem {
    /// Nothing in it.
    Empty,
    /// Longer than [`MAX_FILE`].
    TooLarge,
    /// None of the types that the service takes.
    Type,
    /// One type by its name, another or none by its content.
    NotWhatItSays,
    /// More than [`MAX_FILES`].
    TooMany,
    /// What a camera wrote into it cannot be taken out.
    NotCleaned,
}

impl FileProblem {
    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::Type => "file-type",
            Self::NotWhatItSays => "file-not-what-it-says",
            Self::TooMany => "files-too-many",
            Self::NotCleaned => "file-not-cleaned",
        }
    }
}

/// Checks what is known before the content: name and length in bytes.
///
/// # Errors
/// [`FileProblem::Empty`], [`FileProblem::TooLarge`] or [`FileProblem::Type`].
pub fn check_claim(name: &str, size: u64) -> Result<FileKind, FileProblem> {
    let kind = FileKind::of_name(name).ok_or(FileProblem::Type)?;
    match size {
        0 => Err(FileProblem::Empty),
        1..=MAX_FILE => Ok(kind),
        _ => Err(FileProblem::TooLarge),
    }
}

/// Checks a whole file; the service goes by the name's ending, so the content has to be of that
/// very type.
///
/// # Errors
/// As [`check_claim`], and [`FileProblem::NotWhatItSays`].
pub fn check_file(name: &str, bytes: &[u8]) -> Result<FileKind, FileProblem> {
    let claimed = check_claim(name, u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
    let same = FileKind::of_content(bytes) == Some(claimed);
    if same { Ok(claimed) } else { Err(FileProblem::NotWhatItSays) }
}

/// A file's name as it is kept: without folders, without letters that cannot be seen, not longer
/// than [`MAX_NAME`] characters with its ending kept.
#[must_use]
pub fn tidy_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let seen: String = last.chars().filter(|letter| !is_hidden(*letter)).collect();
    let seen = seen.trim();
    if seen.chars().count() <= MAX_NAME {
        return seen.to_owned();
    }
    let (stem, ending) = seen.rsplit_once('.').unwrap_or((seen, ""));
    let ending: String = ending.chars().take(8).collect();
    let room = MAX_NAME.saturating_sub(ending.chars().count() + 1);
    format!("{}.{ending}", stem.chars().take(room).collect::<String>())
}

/// Controls, and marks that turn the direction of writing: `gpj.exe` must not read as `exe.jpg`.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
