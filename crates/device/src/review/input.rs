//! Records from a file, one at a time, with the place to go on from.

use super::{BadRow, ReviewError};
use serde_json::Value;
use std::{
    fs::File,
    io::{BufRead as _, BufReader, Seek as _, SeekFrom},
    path::Path,
};

/// Longest record in bytes; a longer one is reported and skipped.
const MAX_RECORD: usize = 4 << 20;

/// Columns of a CSV file, or keys of a JSON object, by name.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// What names a record; the line number where nothing is chosen.
    pub id: Option<String>,
    /// What is read, in this order; `text` where nothing is chosen.
    pub text: Vec<String>,
}

impl Columns {
    fn texts(&self) -> Vec<String> {
        if self.text.is_empty() { vec!["text".to_owned()] } else { self.text.clone() }
    }
}

/// One record.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) line: u64,
    pub(super) id: String,
    pub(super) text: String,
}

/// Where a reader stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Mark {
    pub(super) byte: u64,
    pub(super) line: u64,
    pub(super) record: u64,
}

/// A row, or why it cannot be used.
pub(super) type Row = Result<Record, BadRow>;

/// The two kinds of file.
pub(super) enum Input {
    Csv(Box<CsvInput>),
    Lines(LinesInput),
}

impl Input {
    pub(super) fn open(path: &Path, columns: &Columns, from: Mark) -> Result<Self, ReviewError> {
        let failed = |error| ReviewError::Input(path.to_owned(), error);
        let kind = path.extension().map(|kind| kind.to_ascii_lowercase()).unwrap_or_default();
        let file = File::open(path).map_err(failed)?;
        match kind.to_str() {
            Some("csv") => CsvInput::new(file, columns, from)
                .map_err(|error| error.into_review(path))
                .map(|input| Self::Csv(Box::new(input))),
            Some("jsonl" | "ndjson") => {
                LinesInput::new(file, columns, from).map(Self::Lines).map_err(failed)
            }
            _ => Err(ReviewError::UnknownKind(path.to_owned())),
        }
    }

    pub(super) fn mark(&self) -> Mark {
        match self {
            Self::Csv(input) => input.mark,
            Self::Lines(input) => input.mark,
        }
    }

    /// The next row; nothing at the end.
    pub(super) fn next(&mut self) -> Result<Option<Row>, std::io::Error> {
        match self {
            Self::Csv(input) => input.next(),
            Self::Lines(input) => input.next(),
        }
    }
}

/// A CSV file with a header.
pub(super) struct CsvInput {
    reader: csv::Reader<File>,
    row: csv::ByteRecord,
    id: Option<usize>,
    texts: Vec<usize>,
    mark: Mark,
}

enum CsvProblem {
    Io(std::io::Error),
    NoColumn { wanted: String, there: Vec<String> },
}

impl CsvProblem {
    fn into_review(self, path: &Path) -> ReviewError {
        match self {
            Self::Io(error) => ReviewError::Input(path.to_owned(), error),
            Self::NoColumn { wanted, there } => ReviewError::NoColumn { wanted, there },
        }
    }
}

impl CsvInput {
    fn new(file: File, columns: &Columns, from: Mark) -> Result<Self, CsvProblem> {
        let io = |error: csv::Error| CsvProblem::Io(std::io::Error::other(error));
        // A row with more or fewer fields than the header is told apart here, not by the parser,
        // which would stop counting.
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(file);
        let header = reader.byte_headers().map_err(io)?.clone();
        let names: Vec<String> = header
            .iter()
            .map(|name| {
                String::from_utf8_lossy(name).trim_start_matches('\u{feff}').trim().to_owned()
            })
            .collect();
        let place = |wanted: &String| {
            names.iter().position(|name| name == wanted).ok_or_else(|| CsvProblem::NoColumn {
                wanted: wanted.clone(),
                there: names.clone(),
            })
        };
        let id = columns.id.as_ref().map(place).transpose()?;
        let texts = columns.texts().iter().map(place).collect::<Result<_, _>>()?;
        let mut mark = mark_of(reader.position());
        if from.byte > 0 {
            let mut position = csv::Position::new();
            position.set_byte(from.byte).set_line(from.line).set_record(from.record);
            reader.seek(position).map_err(io)?;
            mark = from;
        }
        Ok(Self { reader, row: csv::ByteRecord::new(), id, texts, mark })
    }

    fn next(&mut self) -> Result<Option<Row>, std::io::Error> {
        let width = self.reader.byte_headers().map_err(std::io::Error::other)?.len();
        if !self.reader.read_byte_record(&mut self.row).map_err(std::io::Error::other)? {
            return Ok(None);
        }
        let line = self.row.position().map_or(self.mark.line, csv::Position::line);
        self.mark = mark_of(self.reader.position());
        let bad = |code| Ok(Some(Err(BadRow { line, code })));
        if self.row.len() != width {
            return bad("columns-differ");
        }
        if self.row.as_slice().len() > MAX_RECORD {
            return bad("too-long");
        }
        let field = |at: usize| std::str::from_utf8(self.row.get(at).unwrap_or_default());
        let texts: Result<Vec<&str>, _> = self.texts.iter().map(|at| field(*at)).collect();
        let id = self.id.map_or(Ok(None), |at| field(at).map(Some));
        match (texts, id) {
            (Ok(texts), Ok(id)) => Ok(Some(Ok(Record {
                line,
                id: id.map_or_else(|| line.to_string(), str::to_owned),
                text: texts.join("\n"),
            }))),
            _ => bad("not-utf8"),
        }
    }
}

fn mark_of(position: &csv::Position) -> Mark {
    Mark { byte: position.byte(), line: position.line(), record: position.record() }
}

/// JSON lines.
pub(super) struct LinesInput {
    reader: BufReader<File>,
    line: Vec<u8>,
    id: String,
    texts: Vec<String>,
    mark: Mark,
}

impl LinesInput {
    fn new(file: File, columns: &Columns, from: Mark) -> Result<Self, std::io::Error> {
        let mut reader = BufReader::with_capacity(1 << 20, file);
        reader.seek(SeekFrom::Start(from.byte))?;
        let id = columns.id.clone().unwrap_or_else(|| "id".to_owned());
        Ok(Self { reader, line: Vec::new(), id, texts: columns.texts(), mark: from })
    }

    fn next(&mut self) -> Result<Option<Row>, std::io::Error> {
        loop {
            self.line.clear();
            let read = self.reader.read_until(b'\n', &mut self.line)?;
            if read == 0 {
                return Ok(None);
            }
            self.mark.byte += u64::try_from(read).unwrap_or(u64::MAX);
            self.mark.line += 1;
            if !self.line.iter().all(u8::is_ascii_whitespace) {
                return Ok(Some(self.row()));
            }
        }
    }

    fn row(&self) -> Row {
        let line = self.mark.line;
        let bad = |code| BadRow { line, code };
        if self.line.len() > MAX_RECORD {
            return Err(bad("too-long"));
        }
        let text = std::str::from_utf8(&self.line).map_err(|_| bad("not-utf8"))?;
        let value: Value = serde_json::from_str(text).map_err(|_| bad("not-json"))?;
        let id = match value.get(&self.id) {
            Some(Value::String(id)) => id.clone(),
            Some(Value::Null) | None => line.to_string(),
            Some(other) => other.to_string(),
        };
        let texts: Option<Vec<&str>> =
            self.texts.iter().map(|name| value.get(name).and_then(Value::as_str)).collect();
        let text = texts.ok_or_else(|| bad("columns-differ"))?.join("\n");
        Ok(Record { line, id, text })
    }
}
