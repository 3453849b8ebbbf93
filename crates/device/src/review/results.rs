//! What a review asks and shows: the columns of a file, and the first rows of a ranked result.

use super::{ReviewError, rank::HEADER};
use std::{
    fs::File,
    io::{self, BufRead as _, BufReader, Read as _},
    path::Path,
};

/// Longest header or first record that is looked at, in bytes.
const MOST: u64 = 1 << 20;

/// One record of a ranked result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranked {
    /// `act` or `ask`.
    pub band: String,
    /// Somebody may be in danger now.
    pub immediate_risk: bool,
    /// What names the record.
    pub id: String,
    /// Its line in the input.
    pub line: String,
    /// Why, in words.
    pub reasons: String,
    /// Indicators with their titles.
    pub findings: String,
    /// The words that were noticed.
    pub words: String,
}

/// The columns of a CSV file, or the keys of the first JSON line, in their order.
///
/// # Errors
/// [`ReviewError::Input`], [`ReviewError::UnknownKind`].
pub fn columns(path: &Path) -> Result<Vec<String>, ReviewError> {
    let failed = |error| ReviewError::Input(path.to_owned(), error);
    let kind = path.extension().map(|kind| kind.to_ascii_lowercase()).unwrap_or_default();
    let file = File::open(path).map_err(failed)?.take(MOST);
    match kind.to_str() {
        Some("csv") => {
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
            let header = reader.byte_headers().map_err(|error| failed(io::Error::other(error)))?;
            let name = |name: &[u8]| String::from_utf8_lossy(name).into_owned();
            let names = header.iter().map(name);
            Ok(names.map(|name| name.trim_start_matches('\u{feff}').trim().to_owned()).collect())
        }
        Some("jsonl" | "ndjson") => {
            let mut line = String::new();
            BufReader::new(file).read_line(&mut line).map_err(failed)?;
            let first: serde_json::Map<String, serde_json::Value> =
                serde_json::from_str(line.trim_start_matches('\u{feff}')).unwrap_or_default();
            Ok(first.into_iter().map(|(key, _)| key).collect())
        }
        _ => Err(ReviewError::UnknownKind(path.to_owned())),
    }
}

/// The first rows of a ranked result.
///
/// # Errors
/// What the file system says, or that the file is no ranked result.
pub fn ranked(output: &Path, most: usize) -> io::Result<Vec<Ranked>> {
    let mut reader = csv::Reader::from_path(output).map_err(io::Error::other)?;
    if reader.headers().map_err(io::Error::other)?.iter().ne(HEADER) {
        return Err(io::Error::other("no ranked result"));
    }
    let row = |row: csv::StringRecord| {
        let at = |place: usize| row.get(place).unwrap_or_default().to_owned();
        Ranked {
            band: at(0),
            immediate_risk: at(1) == "yes",
            id: at(2),
            line: at(3),
            reasons: at(4),
            findings: at(5),
            words: at(8),
        }
    };
    let rows = reader.into_records().take(most).map(|one| one.map(row));
    rows.collect::<Result<_, _>>().map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn columns_are_named_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str, text: &[u8]| {
            let path = folder.path().join(name);
            fs::write(&path, text).unwrap();
            path
        };
        let csv = path("a.CSV", b"\xef\xbb\xbfref, summary ,\"up,date\"\n1,2\n");
        assert_eq!(columns(&csv).unwrap(), ["ref", "summary", "up,date"]);
        let json = path("a.jsonl", b"{\"id\":1,\"text\":\"x\"}\nnonsense");
        assert_eq!(columns(&json).unwrap(), ["id", "text"]);
        assert_eq!(columns(&path("b.jsonl", b"nonsense")).unwrap(), [] as [&str; 0]);
        assert!(matches!(columns(&path("a.xlsx", b"")), Err(ReviewError::UnknownKind(_))));
        assert!(matches!(columns(&folder.path().join("none.csv")), Err(ReviewError::Input(..))));
    }

    #[test]
    fn only_a_ranked_result_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        let header = HEADER.join(",");
        fs::write(&path, format!("{header}\nact,yes,7,2,r,f,t,,w\nask,no,8,3,r,f,t,,w\n")).unwrap();
        let rows = ranked(&path, 1).unwrap();
        assert_eq!((rows.len(), rows[0].id.as_str(), rows[0].immediate_risk), (1, "7", true));
        fs::write(&path, "a,b\n1,2\n").unwrap();
        assert!(ranked(&path, 1).is_err());
    }
}
