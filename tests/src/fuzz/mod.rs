//! Random inputs for every parser that reads what somebody else wrote: notes, packs, records.
//! Stable Rust, no network: known inputs are changed at random and each must be answered, in time,
//! by an answer that keeps its promises. The number that starts a run makes it the same again.

mod mutate;
mod targets;

pub use mutate::{Random, mutate};
pub use targets::{Target, targets};

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

/// Longest time for one input in a debug build, with everything else that runs on the machine.
const PATIENCE: Duration = Duration::from_secs(5);
/// Changes to one input at most.
const CHANGES: u64 = 8;
/// Inputs that are remembered beside the known ones.
const REMEMBERED: usize = 200;

/// An input that was not answered as it must be.
#[derive(Debug)]
pub struct Fault {
    /// The input.
    pub input: Vec<u8>,
    /// What happened.
    pub what: String,
}

/// Tries a target until the time is over; answers how many inputs were tried, or the first fault.
///
/// # Errors
/// The fault, with its input.
pub fn run(target: &Target, seed: u64, time: Duration) -> Result<u64, Fault> {
    let start = Instant::now();
    let mut random = Random::new(seed);
    let mut known = target.known.clone();
    for input in &known {
        tried(target, input)?;
    }
    let mut count = u64::try_from(known.len()).unwrap_or(u64::MAX);
    while start.elapsed() < time {
        let mut input = random.pick(&known).cloned().unwrap_or_default();
        for _ in 0..=random.below(CHANGES) {
            mutate(&mut input, &known, &target.words, &mut random);
        }
        input.truncate(target.longest);
        let interesting = tried(target, &input)?;
        // What was read further than refused at once is a good start for the next change.
        if interesting && known.len() < target.known.len() + REMEMBERED {
            known.push(input);
        }
        count += 1;
    }
    Ok(count)
}

/// Tries one input; answers whether it was taken.
///
/// # Errors
/// The fault.
pub fn tried(target: &Target, input: &[u8]) -> Result<bool, Fault> {
    let start = Instant::now();
    let done = catch_unwind(AssertUnwindSafe(|| (target.attempt)(input)));
    let fault = |what: String| Fault { input: input.to_vec(), what };
    let taken = match done {
        Ok(Ok(taken)) => taken,
        Ok(Err(what)) => return Err(fault(what)),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|s| (*s).to_owned()));
            return Err(fault(format!("panic: {}", text.unwrap_or_default())));
        }
    };
    if start.elapsed() > PATIENCE {
        return Err(fault(format!("took {:?}", start.elapsed())));
    }
    Ok(taken)
}

/// Inputs that were once a fault, kept in `tests/fuzz/<target>`; each is tried first in every run.
#[must_use]
pub fn kept(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name);
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| std::fs::read(entry.path()).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planted(attempt: fn(&[u8]) -> Result<bool, String>) -> Target {
        Target {
            name: "planted",
            known: vec![b"length=4 body=abcd".to_vec()],
            words: vec![b"length=".to_vec(), b"9999".to_vec()],
            longest: 1_000,
            attempt: Box::new(attempt),
        }
    }

    /// Reads a length and believes it.
    fn believing(input: &[u8]) -> Result<bool, String> {
        let text = String::from_utf8_lossy(input);
        let Some((_, rest)) = text.split_once("length=") else { return Ok(false) };
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let length: usize = digits.parse().unwrap_or(0);
        let body = rest.split_once("body=").map(|(_, body)| body.as_bytes()).unwrap_or_default();
        Ok(body[..length].len() == length)
    }

    #[test]
    fn a_planted_bug_is_found_and_found_again_by_its_number() {
        let target = planted(believing);
        let fault = run(&target, 7, Duration::from_secs(20)).unwrap_err();
        assert!(fault.what.contains("panic"), "{fault:?}");
        let again = run(&target, 7, Duration::from_secs(20)).unwrap_err();
        assert_eq!(fault.input, again.input);
        assert!(tried(&target, &fault.input).is_err());
    }

    #[test]
    fn a_broken_promise_is_a_fault_too() {
        let liar =
            planted(|input| if input.len() > 30 { Err("too long".to_owned()) } else { Ok(true) });
        assert_eq!(run(&liar, 1, Duration::from_secs(20)).unwrap_err().what, "too long");
    }

    #[test]
    fn every_target_takes_its_known_inputs() {
        for target in targets() {
            assert!(!target.known.is_empty(), "{}", target.name);
            let taken = target.known.iter().filter(|input| {
                tried(&target, input)
                    .unwrap_or_else(|fault| panic!("{}: {}", target.name, fault.what))
            });
            assert!(taken.count() > 0, "{}", target.name);
        }
    }
}
