//! What travels between a device and a hub: shapes and their limits, no cryptography.
//!
//! Signatures cover literal bytes (a frame's header, a signed text's body), never a re-encoding,
//! so two programs cannot disagree about what was signed. Every reader refuses what it does not
//! know: unknown or doubled fields, wrong lengths, other versions.

mod enrol;
mod frame;
mod header;
mod hello;
mod problem;
mod receipt;
mod report;
mod signed;

pub use enrol::{
    CodeError, ENROL_ROLE_DEVICE, ENROL_ROLE_HUB, EnrolAnswer, EnrolRequest, Grant, OneTimeCode,
};
pub use frame::{Frame, FrameError, MAX_FRAME_LEN, MAX_HEADER_LEN, SIGNATURE_LEN};
pub use header::{Header, ReportKind, SEAL_INFO};
pub use hello::Hello;
pub use problem::{Code, PROBLEM_MEDIA_TYPE, Problem, Retry};
pub use receipt::{Receipt, Status};
pub use report::{Payload, SIZE_CLASSES, TooLong};
pub use signed::SignedText;

/// Version of everything in this module.
pub const VERSION: u8 = 1;
