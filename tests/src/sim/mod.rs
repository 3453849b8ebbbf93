//! The protocol under every fault we could think of, reproducible from a seed.
//!
//! What decides is the product's own code: [`plainsight_device::sync::machine::Machine`] says what
//! to do next, [`plainsight_device::sync::answer`] says what an answer means, and
//! [`plainsight_hub::accept`], [`plainsight_hub::reconcile`], [`plainsight_hub::notices`] and
//! [`plainsight_hub::Authority::state`] answer, with true signatures. What is modelled is what
//! surrounds them: a disk that keeps what was written ([`laptop`]), a log that can be backed up
//! and put back ([`log`]), a wire and clocks ([`world`]). The model's log gives the same answers as
//! the SQLite store; a test holds them together.
//!
//! A [`Rule`] replaces one right rule by a wrong one that somebody has shipped somewhere. Every one
//! of them must be caught, or the simulation proves nothing.

pub mod laptop;
pub mod log;
pub mod oracle;
pub mod parts;
pub mod rng;
pub mod world;

pub use oracle::Broken;
pub use world::{Plan, Report, run};

/// The rules in force: the product's, or all but one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The product's.
    Right,
    /// A success status is a reception.
    TrustStatus,
    /// Any receipt of the hub will do, whatever it names.
    AnyReceipt,
    /// No more after thirteen tries.
    GiveUp,
    /// Received frames are deleted after a week.
    PurgeByAge,
    /// The frame is deleted when its receipt comes.
    DeleteOnReceipt,
    /// The hub's incarnation and log are not looked at.
    IgnoreEpoch,
    /// Only the log's size is compared.
    SizeOnly,
    /// A receipt does not move the checkpoint.
    ReceiptOutsideCheckpoint,
    /// The new checkpoint is kept as soon as the step back is seen.
    DoubtForgotten,
    /// The place of the last notice survives a step back.
    CursorKept,
    /// Every try has an identifier of its own.
    NewIdPerTry,
    /// A refused report holds up the others.
    HeadOfLine,
    /// What is due is decided by the device's clock alone.
    TrustClock,
    /// "Saved" is said before it is on disk.
    TellBeforeCommit,
    /// The hub answers before it commits.
    AckBeforeCommit,
    /// The hub looks, then inserts, and somebody comes in between.
    CheckThenInsert,
    /// The hub remembers identifiers for a day.
    ForgetIds,
    /// The hub refuses a device that was put back from an image.
    RefuseFork,
    /// The hub looks at a revocation only now and then.
    StaleRevocation,
}

/// Every wrong rule, with the invariants of which it must break one. What does not drain counts as
/// I12 where the laptop's clock had been changed, else as I4. And the first world to look in: some
/// show in few worlds only.
pub const WRONG: [(Rule, &[&str], u64); 19] = [
    (Rule::TrustStatus, &["I3"], 1),
    (Rule::AnyReceipt, &["I3"], 1),
    (Rule::GiveUp, &["I4", "I12"], 1),
    (Rule::PurgeByAge, &["I1"], 1),
    (Rule::DeleteOnReceipt, &["I1"], 1),
    (Rule::IgnoreEpoch, &["I3"], 1),
    (Rule::SizeOnly, &["I3"], 1),
    (Rule::ReceiptOutsideCheckpoint, &["I3"], 29),
    (Rule::DoubtForgotten, &["I3"], 1),
    (Rule::CursorKept, &["I4", "I12"], 1),
    (Rule::NewIdPerTry, &["I2"], 1),
    (Rule::HeadOfLine, &["I4", "I12"], 1),
    (Rule::TrustClock, &["I12"], 1),
    (Rule::TellBeforeCommit, &["I1"], 1),
    (Rule::AckBeforeCommit, &["I3"], 1),
    (Rule::CheckThenInsert, &["I2"], 1),
    (Rule::ForgetIds, &["I2"], 1),
    (Rule::RefuseFork, &["I4", "I12"], 1),
    (Rule::StaleRevocation, &["I6"], 1),
];
