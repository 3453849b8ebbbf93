//! Reader, scanners and writer.

use super::{
    BadRow, Progress, Review, ReviewError,
    checkpoint::{self, Checkpoint},
    input::{Input, Mark, Row},
    rank::{Flagged, Wording, judge},
    spool::Spools,
};
use plainsight_core::{guidance::Pack, indicators::Band};
use std::{
    collections::BTreeMap,
    io,
    ops::ControlFlow,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// Records that travel together between threads.
const BATCH: usize = 512;
/// Batches waiting at most, per scanning thread: memory stays flat however slow the disk.
const WAITING: usize = 4;
/// Batches between two checkpoints.
const CHECKPOINT: u64 = 64;

/// Rows read, in order, and where the reader stood after them.
struct Batch {
    number: u64,
    rows: Vec<Row>,
    after: Mark,
}

/// What the scanners made of a batch.
struct Judged {
    number: u64,
    records: u64,
    flagged: Vec<Flagged>,
    bad: Vec<BadRow>,
    after: Mark,
}

/// Reviews a file. `report` hears of progress after every batch and may stop the run; `bad` hears
/// of every row that cannot be used, by line.
///
/// # Errors
/// See [`ReviewError`]. After [`ReviewError::Stopped`], a kill or a full disk the same call goes on
/// from the last checkpoint.
pub fn review(
    pack: &Pack,
    review: &Review,
    mut report: impl FnMut(&Progress) -> ControlFlow<()>,
    mut bad: impl FnMut(&BadRow),
) -> Result<Progress, ReviewError> {
    let unreadable = |error| ReviewError::Input(review.input.clone(), error);
    if review.input == review.output {
        return Err(ReviewError::SameFile);
    }
    let size = std::fs::metadata(&review.input).map_err(unreadable)?.len();
    let run =
        checkpoint::name(review, size, &format!("{}@{}", pack.manifest.id, pack.manifest.version));
    let start = Checkpoint::load(&review.output, &run).filter(|_| !review.restart);
    let start = start.unwrap_or_else(|| Checkpoint {
        run,
        mark: Mark::default(),
        lengths: Vec::new(),
        progress: Progress { bytes_total: size, ..Progress::default() },
    });
    let input = Input::open(&review.input, &review.columns, start.mark)?;
    let spools = Spools::open(&review.output, &start.lengths)?;
    let mut writer = Writer { review, state: start, spools };
    let threads = review.threads.max(1);
    let (to_scan, from_reader) = sync_channel::<Batch>(threads * WAITING);
    let (to_write, from_scanners) = sync_channel::<Judged>(threads * WAITING);
    // Owned by the scanners together: when the last of them ends, the reader's channel closes.
    let from_reader = Arc::new(Mutex::new(from_reader));
    let ended = thread::scope(|scope| {
        let reader = scope.spawn(move || read(input, &to_scan));
        for _ in 0..threads {
            let to_write = to_write.clone();
            let from_reader = Arc::clone(&from_reader);
            scope.spawn(move || scan_all(pack, &from_reader, &to_write));
        }
        drop((to_write, from_reader));
        let written = writer.drain(&from_scanners, &mut report, &mut bad);
        // A writer that gave up no longer listens: the others then end by themselves.
        drop(from_scanners);
        let read = reader.join().unwrap_or_else(|_| Err(io::Error::other("the reader failed")));
        written.and(read.map_err(unreadable))
    });
    ended?;
    writer.finish()
}

fn read(mut input: Input, to_scan: &SyncSender<Batch>) -> io::Result<()> {
    for number in 0.. {
        let mut rows = Vec::with_capacity(BATCH);
        while rows.len() < BATCH {
            match input.next()? {
                Some(row) => rows.push(row),
                None => break,
            }
        }
        let last = rows.len() < BATCH;
        let batch = Batch { number, rows, after: input.mark() };
        // Nothing read is nothing to report: a run stopped at the very end has then ended.
        if batch.rows.is_empty() || to_scan.send(batch).is_err() || last {
            break;
        }
    }
    Ok(())
}

fn scan_all(pack: &Pack, batches: &Mutex<Receiver<Batch>>, to_write: &SyncSender<Judged>) {
    let mut wording = Wording::default();
    loop {
        // One scanner waits for the next batch while the others scan.
        let batch = match batches.lock() {
            Ok(batches) => batches.recv(),
            Err(_) => return,
        };
        let Ok(batch) = batch else { return };
        let mut judged = Judged {
            number: batch.number,
            records: 0,
            flagged: Vec::new(),
            bad: Vec::new(),
            after: batch.after,
        };
        for row in batch.rows {
            match row {
                Ok(record) => {
                    judged.records += 1;
                    judged.flagged.extend(judge(&pack.indicators, &record, &mut wording));
                }
                Err(row) => judged.bad.push(row),
            }
        }
        if to_write.send(judged).is_err() {
            return;
        }
    }
}

/// Writes in the order of the input, whatever order the scanners finish in.
struct Writer<'a> {
    review: &'a Review,
    state: Checkpoint,
    spools: Spools,
}

impl Writer<'_> {
    fn drain(
        &mut self,
        from: &Receiver<Judged>,
        report: &mut impl FnMut(&Progress) -> ControlFlow<()>,
        bad: &mut impl FnMut(&BadRow),
    ) -> Result<(), ReviewError> {
        let mut early = BTreeMap::new();
        let mut next = 0;
        for judged in from {
            early.insert(judged.number, judged);
            while let Some(judged) = early.remove(&next) {
                judged.bad.iter().for_each(&mut *bad);
                self.take(judged).map_err(|error| self.unwritable(error))?;
                next += 1;
                if next % CHECKPOINT == 0 {
                    self.checkpoint().map_err(|error| self.unwritable(error))?;
                }
                if report(&self.state.progress).is_break() {
                    self.checkpoint().map_err(|error| self.unwritable(error))?;
                    return Err(ReviewError::Stopped);
                }
            }
        }
        Ok(())
    }

    fn unwritable(&self, error: io::Error) -> ReviewError {
        ReviewError::Output(self.review.output.clone(), error)
    }

    fn take(&mut self, judged: Judged) -> io::Result<()> {
        for flagged in &judged.flagged {
            self.spools.write(flagged)?;
        }
        let count = |band: Band| {
            let some = judged.flagged.iter().filter(|flagged| flagged.band == band).count();
            u64::try_from(some).unwrap_or(u64::MAX)
        };
        let progress = &mut self.state.progress;
        progress.act += count(Band::Act);
        progress.ask += count(Band::Ask);
        progress.records += judged.records;
        progress.bad_rows += u64::try_from(judged.bad.len()).unwrap_or(u64::MAX);
        progress.bytes_done = judged.after.byte;
        self.state.mark = judged.after;
        Ok(())
    }

    fn checkpoint(&mut self) -> io::Result<()> {
        self.state.lengths = self.spools.sync()?;
        self.state.save(&self.review.output)
    }

    fn finish(self) -> Result<Progress, ReviewError> {
        let output = self.review.output.clone();
        self.spools.finish(&output).map_err(|error| ReviewError::Output(output.clone(), error))?;
        Checkpoint::remove(&output);
        Ok(self.state.progress)
    }
}
