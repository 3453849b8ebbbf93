//! Random inputs for every parser: `fuzz [seconds for each target] [seed] [target]`. A fault is written
//! beside the test's other traces and named; put it into `tests/fuzz/<target>/` with its mending.

use plainsight_tests::fuzz::{run, targets};
use std::{path::Path, process::ExitCode, time::Duration};

fn main() -> ExitCode {
    let argument = |at| std::env::args().nth(at);
    let number = |at| argument(at).and_then(|text| text.parse::<u64>().ok());
    let time = Duration::from_secs(number(1).unwrap_or(5));
    // Other inputs at each run; the seed is printed and gives the same ones again.
    let seed = number(2).unwrap_or_else(plainsight_seal::random::number);
    let wanted = argument(3);
    // What panics is caught and named below; the hook would say it a second time.
    std::panic::set_hook(Box::new(|_| ()));
    let mut failed = false;
    for target in targets() {
        if wanted.as_ref().is_some_and(|wanted| wanted != target.name) {
            continue;
        }
        match run(&target, seed, time) {
            Ok(count) => println!("{:14} {count:8} inputs, seed {seed}", target.name),
            Err(fault) => {
                failed = true;
                let path = Path::new("target").join(format!("fuzz-{}-{seed}", target.name));
                let kept = std::fs::create_dir_all("target")
                    .and_then(|()| std::fs::write(&path, &fault.input));
                println!("{:14} FAULT, seed {seed}: {}", target.name, fault.what);
                println!("{:14} {} bytes in {} ({kept:?})", "", fault.input.len(), path.display());
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
