//! A real laptop whose plug is pulled and whose disk fails, at calls spread over a whole shift;
//! `make soak` breaks one call after another.

use anyhow::{Context as _, Result};
use plainsight_tests::faults::{Fault, Laptop, Outcome};

/// A shift makes some 220 such calls in its busiest thread; a kill beyond the last one strikes
/// nothing and is no fault.
const CALLS: [u32; 6] = [2, 17, 41, 76, 122, 170];

fn struck(fault: Fault) -> Result<usize> {
    let mut laptop = Laptop::new()?;
    let mut struck = 0;
    for at in CALLS {
        let outcome = laptop.shift(fault, at).with_context(|| format!("{fault:?} at {at}"))?;
        struck += usize::from(outcome != Outcome::Spared);
    }
    laptop.drained()?;
    Ok(struck)
}

#[test]
fn what_was_called_done_is_there_after_a_kill_at_any_write() -> Result<()> {
    assert_eq!(struck(Fault::Killed)?, CALLS.len(), "every kill has to strike");
    Ok(())
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() -> Result<()> {
    assert_eq!(struck(Fault::FullOnce)? + struck(Fault::FullFromHere)?, 2 * CALLS.len());
    Ok(())
}

#[test]
fn a_disk_that_did_not_keep_something_is_told_and_loses_nothing() -> Result<()> {
    assert_eq!(struck(Fault::Broken)?, CALLS.len());
    Ok(())
}
