//! The pack that is built into the program, with its indicators as the build script compiled them.

use super::{Files, Pack, Problem};
use crate::indicators::Book;
use include_dir::{Dir, DirEntry, include_dir};
use std::collections::BTreeMap;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../guidance");
/// Empty where the text could not be compiled: it is then read here, and its problems are named.
static BOOK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/book.bin"));
static EXAMPLES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/examples.bin"));

impl Files {
    /// The files built into the program.
    #[must_use]
    pub fn embedded() -> Self {
        let mut files = BTreeMap::new();
        collect(&EMBEDDED, &mut files);
        Self::new(files)
    }
}

impl Pack {
    /// The pack built into the program. The same as [`Pack::load`] of [`Files::embedded`], sooner.
    ///
    /// # Errors
    /// As [`Pack::load`]; a test keeps the built-in pack free of problems.
    pub fn embedded() -> Result<Self, Vec<Problem>> {
        Self::with_book(&Files::embedded(), |files, problems| {
            Book::decode(BOOK, EXAMPLES).unwrap_or_else(|| Book::load(files, problems))
        })
    }
}

fn collect(dir: &Dir<'_>, into: &mut BTreeMap<String, String>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(inner) => collect(inner, into),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                if let Some(text) = file.contents_utf8() {
                    into.insert(path, text.to_owned());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hash maps have no order, so the two are compared by their sizes and by what they find.
    #[test]
    fn what_was_compiled_at_build_time_is_what_the_text_says() {
        let mut problems = Vec::new();
        let read = Book::load(&Files::embedded(), &mut problems);
        assert_eq!(problems, []);
        let built = Book::decode(BOOK, EXAMPLES).expect("the build script compiled the book");
        let sizes = |book: &Book| book.encode().map(|(book, rest)| (book.len(), rest)).unwrap();
        assert_eq!(sizes(&read), sizes(&built));
        assert_eq!(built.check_examples(), []);
        assert!(built.example_count() > 1_000);
        let texts: Vec<&str> = EMBEDDED.files().filter_map(|file| file.contents_utf8()).collect();
        for text in texts {
            let [one, other] = [&read, &built].map(|book| crate::indicators::scan(book, text));
            assert_eq!(format!("{one:?}"), format!("{other:?}"));
        }
    }

    #[test]
    fn anything_else_is_no_book() {
        assert!(Book::decode(&[], EXAMPLES).is_none());
        assert!(Book::decode(&[0xff; 64], EXAMPLES).is_none());
    }
}
