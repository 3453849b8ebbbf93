//! A book written down as it is compiled, so that the built-in one need not be read from its text at
//! every start. The build script writes it, and [`super::Book::load`] stays what defines it.

use super::book::{Book, Example};

impl Book {
    /// The book, and its examples apart: only a check of the pack needs those.
    ///
    /// # Errors
    /// Never for a book that was loaded.
    pub fn encode(&self) -> Result<(Vec<u8>, Vec<u8>), postcard::Error> {
        Ok((postcard::to_stdvec(self)?, postcard::to_stdvec(self.examples().as_ref())?))
    }

    /// A book as [`Book::encode`] wrote it; nothing where the bytes are something else.
    #[must_use]
    pub fn decode(book: &[u8], examples: &'static [u8]) -> Option<Self> {
        let mut book: Self = postcard::from_bytes(book).ok()?;
        book.written_examples = Some(examples);
        book.reading.ready();
        book.lexicon.ready(book.rules.iter().map(|rule| &rule.pattern));
        Some(book)
    }

    pub(super) fn read_examples(written: &[u8]) -> Vec<Example> {
        postcard::from_bytes(written).unwrap_or_default()
    }
}
