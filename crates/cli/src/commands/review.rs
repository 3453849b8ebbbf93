//! `plainsight review`: a year of records, ranked for a second look.

use super::pack_in;
use crate::{
    args::ReviewArgs,
    output::{Failure, Outcome, answer, complain},
};
use indicatif::{ProgressBar, ProgressStyle};
use plainsight_device::review::{Columns, Progress, Review, ReviewError, review};
use serde_json::json;
use std::{ops::ControlFlow, thread};

/// Runs the command.
pub(crate) fn run(args: &ReviewArgs) -> Result<Outcome, Failure> {
    let pack = pack_in(args.guidance.as_deref())?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let task = Review {
        input: args.file.clone(),
        output: args.out.clone(),
        columns: Columns { id: args.id_column.clone(), text: args.text_column.clone() },
        threads: args.threads.unwrap_or(cores),
        restart: args.restart,
    };
    let bar = bar();
    let show = |progress: &Progress| {
        bar.set_length(progress.bytes_total);
        bar.set_position(progress.bytes_done);
        bar.set_message(format!(
            "{} records, {} to look at",
            progress.records,
            progress.ask + progress.act
        ));
        ControlFlow::Continue(())
    };
    let bad = |row: &plainsight_device::review::BadRow| {
        bar.suspend(|| complain(&format!("line {}: {}, skipped", row.line, row.code)));
    };
    let done = review(&pack, &task, show, bad);
    bar.finish_and_clear();
    let done = done.map_err(|error| match error {
        ReviewError::Stopped | ReviewError::Output(..) => Failure::Broken(error.to_string()),
        _ => Failure::Misuse(error.to_string()),
    })?;
    answer(&json!({
        "records": done.records,
        "act": done.act,
        "ask": done.ask,
        "bad_rows": done.bad_rows,
        "out": args.out.display().to_string(),
    }))?;
    Ok(Outcome::Ok)
}

/// Shown on a terminal only; a script sees stderr lines for bad rows and nothing else.
fn bar() -> ProgressBar {
    let style = "{bar:30} {percent:>3} %  {binary_bytes_per_sec}  {eta} left  {msg}";
    let bar = ProgressBar::new(0);
    match ProgressStyle::with_template(style) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
