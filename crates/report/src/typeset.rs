//! One template and its data become the bytes of a tagged PDF. Nothing is read from disk, the
//! network or the clock, so that the same data give the same bytes.

use crate::fonts::FONTS;
use serde::Serialize;
use std::{collections::BTreeMap, sync::LazyLock};
use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Shared by every template.
const LOOK: &str = include_str!("../templates/look.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

/// Paper could not be made. A defect of a template or of this program, never of an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the paper could not be made: {reason}")]
pub struct PaperError {
    /// What the typesetter said; holds no answer.
    pub reason: String,
}

impl PaperError {
    fn new(reason: impl ToString) -> Self {
        Self { reason: reason.to_string() }
    }

    /// Only the typesetter's own words: they name the template's constructs, not its data.
    fn of(problems: &[SourceDiagnostic]) -> Self {
        let said: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
        Self::new(said.join("; "))
    }
}

/// A template with its data, as the typesetter sees the world.
struct Paper {
    main: FileId,
    files: BTreeMap<&'static str, (Source, Bytes)>,
}

/// Lays a template out over its data and writes it as PDF/UA-1, which is refused unless every
/// part is tagged and every character is drawn.
pub(crate) fn typeset(template: &str, data: &impl Serialize) -> Result<Vec<u8>, PaperError> {
    let data = serde_json::to_string(data).map_err(PaperError::new)?;
    let paper = Paper::new(&[("main.typ", template), ("look.typ", LOOK), ("data.json", &data)])?;
    let laid = typst::compile::<PagedDocument>(&paper);
    let document = laid.output.map_err(|problems| PaperError::of(&problems))?;
    let bytes = export(&document, &[PdfStandard::Ua_1]);
    // A text that the stricter standard refuses must still come out on paper, tagged as it is.
    let bytes = bytes.or_else(|_| export(&document, &[]));
    // What was just set is about a person: nothing of it may stay in the typesetter's memory.
    typst::comemo::evict(0);
    bytes
}

/// The refusal of a standard quotes the text it is about, so it is not passed on.
fn export(document: &PagedDocument, standards: &[PdfStandard]) -> Result<Vec<u8>, PaperError> {
    let refused = "the document does not meet its standard";
    let standards = PdfStandards::new(standards).map_err(|_| PaperError::new(refused))?;
    let options = PdfOptions { creator: Smart::Custom(None), standards, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|_| PaperError::new(refused))
}

impl Paper {
    fn new(files: &[(&'static str, &str)]) -> Result<Self, PaperError> {
        let mut known = BTreeMap::new();
        for (name, text) in files {
            let source = Source::new(id(name)?, (*text).to_owned());
            known.insert(*name, (source, Bytes::from_string((*text).to_owned())));
        }
        Ok(Self { main: id("main.typ")?, files: known })
    }

    fn open(&self, id: FileId) -> FileResult<&(Source, Bytes)> {
        let name = id.get().vpath().get_without_slash();
        self.files.get(name).ok_or_else(|| FileError::NotFound(name.into()))
    }
}

fn id(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(name).map_err(|_| PaperError::new(name))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.open(id).map(|(source, _)| source.clone())
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.open(id).map(|(_, bytes)| bytes.clone())
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
