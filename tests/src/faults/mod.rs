//! One laptop through many pulled plugs and full disks: a real process works a shift on a real
//! home folder with a real hub, `strace` breaks one of its system calls, and afterwards everything
//! it had called done must be there, once.

mod check;
mod shift;

pub use check::settle;
pub use shift::work;

use crate::{Hub, Station, process::program};
use anyhow::{Context as _, Result, bail, ensure};
use serde::{Deserialize, Serialize};
use std::{
    io::{BufRead as _, BufReader},
    os::unix::process::ExitStatusExt as _,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// Longest time one shift may take before it counts as hung.
const LONGEST_SHIFT: Duration = Duration::from_secs(60);

const SIGKILL: i32 = 9;

/// Calls that write to a file of ours, or make sure that it is on disk.
const WRITES: &str = "pwrite64,ftruncate,fsync,fdatasync,unlink,rename";
/// Calls that may fail because the disk is full.
const SPACE: &str = "pwrite64";
/// Calls with which the disk says that it did not keep something.
const KEEPING: &str = "fsync,fdatasync,pwrite64";

/// How a system call is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The process is killed as it makes the call.
    Killed,
    /// The disk is full for this call only.
    FullOnce,
    /// The disk is full from this call on.
    FullFromHere,
    /// The disk reports an error for this call only.
    Broken,
}

impl Fault {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Killed, Self::FullOnce, Self::FullFromHere, Self::Broken];

    /// What is injected, in the words of `strace`, at the `at`-th such call of a thread.
    fn injection(self, at: u32) -> String {
        match self {
            Self::Killed => format!("inject={WRITES}:signal=SIGKILL:when={at}"),
            Self::FullOnce => format!("inject={SPACE}:error=ENOSPC:when={at}"),
            Self::FullFromHere => format!("inject={SPACE}:error=ENOSPC:when={at}+"),
            Self::Broken => format!("inject={KEEPING}:error=EIO:when={at}"),
        }
    }
}

/// What the process said was done, a JSON line each, said only after the engine had answered.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// A note of so many bytes is saved.
    Saved {
        /// The encounter.
        encounter: String,
        /// Bytes.
        length: usize,
    },
    /// An answer is saved.
    Answered {
        /// The person.
        person: String,
        /// The field.
        field: String,
        /// The value.
        value: String,
    },
    /// A report is sealed.
    Sealed {
        /// The envelope.
        env_id: String,
    },
    /// The hub's receipt for it was verified and kept.
    Received {
        /// The envelope.
        env_id: String,
    },
    /// The engine refused a step; it is tried again.
    Refused {
        /// Its code.
        code: String,
    },
    /// The step was refused too often; the shift ends here.
    GaveUp,
    /// The whole shift went through.
    Finished,
}

/// One laptop, its hub, and all that was ever said to be done on it.
pub struct Laptop {
    station: Station,
    hub: Hub,
    said: Vec<Said>,
}

/// What happened to one shift.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The fault struck and ended the process.
    Cut,
    /// The fault struck, and the officer was told of a refusal.
    Told,
    /// The shift has fewer such calls: nothing was broken.
    Spared,
}

impl Laptop {
    /// A laptop with an officer, enrolled with a hub of its own.
    ///
    /// # Errors
    /// What the engine or the hub says.
    pub fn new() -> Result<Self> {
        let hub = Hub::start()?;
        let mut station = Station::enrolled(&hub)?;
        station.switch_off();
        Ok(Self { station, hub, said: Vec::new() })
    }

    /// Works one shift with the `at`-th call broken, and checks everything said so far.
    ///
    /// # Errors
    /// What did not hold.
    pub fn shift(&mut self, fault: Fault, at: u32) -> Result<Outcome> {
        let (said, killed) = run(self.station.home(), fault, at)?;
        let finished = said.iter().any(|one| matches!(one, Said::Finished));
        let refused = said.iter().any(|one| matches!(one, Said::Refused { .. }));
        if !finished && !killed {
            ensure!(said.iter().any(|one| matches!(one, Said::GaveUp)), "ended without a word");
        }
        self.said.extend(said);
        self.station.switch_on()?;
        let checked = check::everything(&self.station, &self.said);
        self.station.switch_off();
        checked?;
        Ok(match (killed, refused) {
            (true, _) => Outcome::Cut,
            (false, true) => Outcome::Told,
            (false, false) => Outcome::Spared,
        })
    }

    /// Sends what still waits, and holds the hub's log against all that was sealed.
    ///
    /// # Errors
    /// What did not hold.
    pub fn drained(mut self) -> Result<usize> {
        self.station.switch_on()?;
        settle(&self.station, &self.hub, &self.said)
    }
}

/// Runs one shift under `strace`; says whether it was killed.
fn run(home: &Path, fault: Fault, at: u32) -> Result<(Vec<Said>, bool)> {
    let mut child = Command::new("strace")
        .args(["-f", "-qq", "-o", "/dev/null", "-e"])
        .arg(format!("trace={WRITES}"))
        .arg("-e")
        .arg(fault.injection(at))
        .arg(program("faults")?)
        .arg("shift")
        .arg(home)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .context("strace is needed: apt-get install strace")?;
    let out = child.stdout.take().context("its output")?;
    let reading = std::thread::spawn(move || {
        BufReader::new(out).lines().map_while(Result::ok).collect::<Vec<_>>()
    });
    let end = Instant::now() + LONGEST_SHIFT;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if Instant::now() > end {
            child.kill()?;
            bail!("{fault:?} at call {at}: the shift hung");
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    let mut words = String::new();
    std::io::Read::read_to_string(&mut child.stderr.take().context("its words")?, &mut words)?;
    let lines = reading.join().map_err(|_| anyhow::anyhow!("the reader ended early"))?;
    // A line that was cut off in the middle was not said.
    let said = lines.iter().filter_map(|line| serde_json::from_str(line).ok()).collect();
    // `strace` ends the way its child did. Only the fault that kills may end it so.
    let killed = fault == Fault::Killed && status.signal() == Some(SIGKILL);
    ensure!(killed || status.success(), "{fault:?} at call {at}: {status}: {words}");
    Ok((said, killed))
}
