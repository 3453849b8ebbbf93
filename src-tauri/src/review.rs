//! A review of old records in the background, one at a time.

use crate::{
    shell::Shell,
    view::{BadRowView, ProblemView, RankedView, ReviewFileView, ReviewTask, ReviewView},
};
use plainsight_core::{guidance::Pack, id::OfficerId};
use plainsight_device::{
    DeviceError,
    review::{BadRow, Columns, Progress, Ranked, Review, ReviewError, columns, ranked, review},
};
use std::{
    collections::BTreeMap,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// Rows that could not be read and are named; the rest is counted.
const BAD_SHOWN: usize = 100;
/// Records of the result that are shown and printed; the file has all.
const RANKED_SHOWN: usize = 200;

type Reply<T> = Result<T, ProblemView>;

/// The review that runs or ran last.
#[derive(Default)]
pub(crate) struct ReviewJob {
    view: Mutex<ReviewView>,
    stop: AtomicBool,
    /// Whose it is: nobody else sees the records.
    owner: Mutex<Option<OfficerId>>,
}

impl Shell {
    /// The officer at the desk.
    pub(crate) async fn reviewer(&self) -> Reply<OfficerId> {
        self.ask(|device| device.unlocked().ok_or(DeviceError::Locked)).await
    }
}

impl ReviewJob {
    /// How far an officer's own review has come.
    pub(crate) fn view(&self, officer: OfficerId) -> ReviewView {
        if self.owner() == Some(officer) {
            return self.now().clone();
        }
        ReviewView { state: "idle".to_owned(), ..ReviewView::default() }
    }

    fn owner(&self) -> Option<OfficerId> {
        *self.owner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> MutexGuard<'_, ReviewView> {
        self.view.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks an officer's own review to stop; what it has done is kept for the next start of it.
    pub(crate) fn stop(&self, officer: OfficerId) {
        if self.owner() == Some(officer) {
            self.stop.store(true, Ordering::Relaxed);
        }
    }

    /// Starts a review, or goes on with one that was stopped.
    pub(crate) fn start(
        self: &Arc<Self>,
        pack: &Arc<Pack>,
        task: ReviewTask,
        officer: OfficerId,
    ) -> Reply<()> {
        let mut view = self.now();
        if view.state == "running" {
            return Err(problem("review-running", ""));
        }
        *view = ReviewView {
            state: "running".to_owned(),
            input: task.input.clone(),
            output: task.output.clone(),
            ..ReviewView::default()
        };
        drop(view);
        *self.owner.lock().unwrap_or_else(PoisonError::into_inner) = Some(officer);
        self.stop.store(false, Ordering::Relaxed);
        let (job, pack) = (Arc::clone(self), Arc::clone(pack));
        thread::spawn(move || job.run(&pack, task));
        Ok(())
    }

    fn run(&self, pack: &Pack, task: ReviewTask) {
        let task = Review {
            input: PathBuf::from(task.input.trim()),
            output: PathBuf::from(task.output.trim()),
            columns: Columns {
                id: Some(task.id_column).filter(|name| !name.is_empty()),
                text: task.text_columns,
            },
            threads: thread::available_parallelism().map_or(1, usize::from),
            restart: task.restart,
        };
        let report = |progress: &Progress| {
            self.take(progress);
            if self.stop.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let ended = review(pack, &task, report, |row| self.bad(row));
        self.end(&task.output, ended);
    }

    fn take(&self, progress: &Progress) {
        let mut view = self.now();
        let percent = progress.bytes_done.saturating_mul(100) / progress.bytes_total.max(1);
        view.percent = number(percent).min(100);
        view.records = number(progress.records);
        view.act = number(progress.act);
        view.ask = number(progress.ask);
        view.bad_rows = number(progress.bad_rows);
    }

    fn bad(&self, row: &BadRow) {
        let mut view = self.now();
        if view.bad.len() < BAD_SHOWN {
            view.bad.push(BadRowView { line: number(row.line), code: row.code.to_owned() });
        }
    }

    fn end(&self, output: &Path, ended: Result<Progress, ReviewError>) {
        if let Ok(progress) = &ended {
            self.take(progress);
        }
        let rows = ended.as_ref().map_or(Ok(Vec::new()), |_| ranked(output, RANKED_SHOWN));
        let mut view = self.now();
        view.rows = rows.unwrap_or_default().into_iter().map(row).collect();
        let (state, problem) = match ended {
            Ok(_) => ("done", None),
            Err(ReviewError::Stopped) => ("stopped", None),
            Err(error) => ("failed", Some(refused(&error))),
        };
        if state == "done" {
            view.percent = 100;
        }
        state.clone_into(&mut view.state);
        view.problem = problem;
    }
}

/// What a file of records offers.
pub(crate) fn file(input: String) -> Reply<ReviewFileView> {
    let path = PathBuf::from(input.trim());
    let columns = columns(&path).map_err(|error| refused(&error))?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let output = path.with_file_name(format!("{stem}-second-look.csv"));
    Ok(ReviewFileView { columns, output: output.display().to_string() })
}

fn row(one: Ranked) -> RankedView {
    RankedView {
        band: one.band,
        immediate_risk: one.immediate_risk,
        id: one.id,
        line: one.line,
        reasons: one.reasons,
        findings: one.findings,
        words: one.words,
    }
}

fn refused(error: &ReviewError) -> ProblemView {
    let about = match error {
        ReviewError::Input(path, _)
        | ReviewError::Output(path, _)
        | ReviewError::UnknownKind(path) => path.display().to_string(),
        ReviewError::NoColumn { wanted, .. } => wanted.clone(),
        ReviewError::SameFile | ReviewError::Stopped => String::new(),
    };
    problem(error.code(), &about)
}

fn problem(code: &str, about: &str) -> ProblemView {
    let args = BTreeMap::from([("about".to_owned(), about.to_owned())]);
    ProblemView { code: code.to_owned(), args }
}

fn number(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    const ME: OfficerId = OfficerId(uuid::Uuid::from_u128(1));

    fn settled(job: &ReviewJob) -> ReviewView {
        let until = Instant::now() + Duration::from_secs(60);
        while job.view(ME).state == "running" && Instant::now() < until {
            thread::sleep(Duration::from_millis(5));
        }
        job.view(ME)
    }

    #[test]
    fn a_review_runs_stops_goes_on_and_shows_its_first_records() {
        let folder = std::env::temp_dir().join(format!("plainsight-review-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let input = folder.join("records.csv");
        let strong = "His boss took his passport and keeps it. He is locked in at night.";
        let rows: String = (0..3_000).map(|n| format!("{n},\"{strong}\"\n")).collect();
        std::fs::write(&input, format!("ref,summary\n{rows}bad\n")).unwrap();
        let offered = file(input.display().to_string()).unwrap();
        assert_eq!(offered.columns, ["ref", "summary"]);
        let pack = Arc::new(Pack::embedded().ok().unwrap());
        let job = Arc::new(ReviewJob::default());
        let task = |column: &str| ReviewTask {
            input: input.display().to_string(),
            output: offered.output.clone(),
            id_column: "ref".into(),
            text_columns: vec![column.into()],
            restart: false,
        };
        job.start(&pack, task("summary"), ME).unwrap();
        job.stop(OfficerId(uuid::Uuid::from_u128(2)));
        assert_eq!(
            job.view(OfficerId(uuid::Uuid::from_u128(2))).state,
            "idle",
            "nobody else sees it"
        );
        job.stop(ME);
        assert_eq!(settled(&job).state, "stopped");
        job.start(&pack, task("summary"), ME).unwrap();
        assert_eq!(job.start(&pack, task("summary"), ME).unwrap_err().code, "review-running");
        let done = settled(&job);
        assert_eq!((done.state.as_str(), done.percent, done.records), ("done", 100, 3_000));
        assert_eq!((done.act + done.ask, done.rows.len(), done.bad_rows), (3_000, 200, 1));
        assert_eq!((done.bad[0].line, done.bad[0].code.as_str()), (3_002, "columns-differ"));
        job.start(&pack, task("narrative"), ME).unwrap();
        let failed = settled(&job);
        assert_eq!(failed.problem.unwrap().code, "review-column");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
