//! A review is complete, ranked, resumable, and says what it could not read.

use super::*;
use plainsight_core::guidance::Pack;
use std::{fs, ops::ControlFlow, path::Path, sync::LazyLock};
use tempfile::TempDir;

static PACK: LazyLock<Pack> =
    LazyLock::new(|| Pack::embedded().unwrap_or_else(|problems| panic!("{problems:?}")));

const STRONG: &str = "His boss took his passport and keeps it. He is locked in at night.";
const QUIET: &str = "Lost umbrella on the bus.";

fn task(folder: &TempDir, name: &str, text: &[u8]) -> Review {
    let input = folder.path().join(name);
    fs::write(&input, text).unwrap();
    Review {
        output: folder.path().join("second-look.csv"),
        columns: Columns { id: Some("ref".into()), text: vec!["summary".into(), "update".into()] },
        threads: 2,
        restart: false,
        input,
    }
}

fn records(count: usize) -> Vec<u8> {
    let mut text = b"ref,summary,update\n".to_vec();
    for number in 0..count {
        let summary = if number % 10 == 3 { STRONG } else { QUIET };
        text.extend(format!("{number},\"{summary}\",\"No further\nlines\"\n").bytes());
    }
    text
}

fn run(review: &Review) -> (Result<Progress, ReviewError>, Vec<BadRow>) {
    let mut bad = Vec::new();
    let done =
        super::review(&PACK, review, |_| ControlFlow::Continue(()), |row| bad.push(row.clone()));
    (done, bad)
}

fn ids(path: &Path) -> Vec<String> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.records().map(|row| row.unwrap()[2].to_owned()).collect()
}

#[test]
fn flagged_records_come_out_ranked_and_complete() {
    let folder = TempDir::new().unwrap();
    let review = task(&folder, "records.csv", &records(1_200));
    let (done, bad) = run(&review);
    let done = done.unwrap();
    assert_eq!((done.records, done.ask + done.act, bad.len()), (1_200, 120, 0));
    assert_eq!(ids(&review.output).len(), 120);
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "no work file stays: {left:?}");
}

#[test]
fn a_stopped_run_goes_on_and_gives_the_same_result() {
    let folder = TempDir::new().unwrap();
    let whole = task(&folder, "records.csv", &records(2_000));
    run(&whole).0.unwrap();
    let expected = fs::read(&whole.output).unwrap();
    fs::remove_file(&whole.output).unwrap();
    let mut stops = 0;
    loop {
        let mut batches = 0;
        let stop = |_: &Progress| {
            batches += 1;
            if batches == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        match super::review(&PACK, &whole, stop, |_| ()) {
            Ok(_) => break,
            Err(ReviewError::Stopped) => stops += 1,
            Err(error) => panic!("{error}"),
        }
        assert!(!whole.output.exists(), "a half result is never called the result");
        assert!(stops < 10);
    }
    assert!(stops > 1);
    assert_eq!(fs::read(&whole.output).unwrap(), expected);
}

#[test]
fn bad_rows_are_named_by_line_and_skipped() {
    let folder = TempDir::new().unwrap();
    let mut text = b"ref,summary,update\n1,fine,fine\n2,one,two,three\n".to_vec();
    text.extend(b"3,\xff\xfe,broken\n4,");
    text.extend(STRONG.as_bytes());
    text.extend(b",=cmd()\n");
    let (done, bad) = run(&task(&folder, "records.csv", &text));
    assert_eq!(done.unwrap().records, 2);
    let bad: Vec<_> = bad.iter().map(|row| (row.line, row.code)).collect();
    assert_eq!(bad, [(3, "columns-differ"), (4, "not-utf8")]);
}

#[test]
fn json_lines_are_read_by_key() {
    let folder = TempDir::new().unwrap();
    let text = format!(
        "{{\"ref\":\"a\",\"summary\":\"{STRONG}\",\"update\":\"\"}}\n\nnonsense\n{{\"ref\":\"b\"}}\n"
    );
    let review = task(&folder, "records.jsonl", text.as_bytes());
    let (done, bad) = run(&review);
    assert_eq!(done.unwrap().records, 1);
    let bad: Vec<_> = bad.iter().map(|row| (row.line, row.code)).collect();
    assert_eq!(bad, [(3, "not-json"), (4, "columns-differ")]);
    assert_eq!(ids(&review.output), ["a"]);
}

#[test]
fn what_cannot_be_done_is_said() {
    let folder = TempDir::new().unwrap();
    let mut review = task(&folder, "records.csv", b"ref,summary,update\n");
    review.columns.text = vec!["narrative".into()];
    assert!(matches!(run(&review).0, Err(ReviewError::NoColumn { .. })));
    let review = task(&folder, "records.xlsx", b"");
    assert!(matches!(run(&review).0, Err(ReviewError::UnknownKind(_))));
    let mut review = task(&folder, "records.csv", b"");
    review.output = review.input.clone();
    assert!(matches!(run(&review).0, Err(ReviewError::SameFile)));
    review.input = folder.path().join("none.csv");
    assert!(matches!(run(&review).0, Err(ReviewError::Input(..))));
}
