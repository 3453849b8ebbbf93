//! What travels between a device and a hub: shapes and their limits, no cryptography.
//!
//! Signatures cover literal bytes (a frame's header, a signed text's body), never a re-encoding,
//! so two programs cannot disagree about what was signed. Every reader refuses what it does not
//! know: unknown or doubled fields, wrong lengths, other versions.

mod attachment;
mod enrol;
mod frame;
mod header;
mod hello;
mod keys;
mod notice;
mod problem;
mod receipt;
mod reconcile;
mod report;
mod share;
mod signed;
mod state;

pub use attachment::{
    ATTACHMENT_INFO, AttachmentReceipt, AttachmentState, CHUNK_LEN, FileEntry, MAX_CHUNKS,
    MAX_MANIFEST_LEN, MAX_SEALED_CHUNK, Manifest, chunk_context,
};
pub use enrol::{
    CodeError, ENROL_ROLE_DEVICE, ENROL_ROLE_HUB, EnrolAnswer, EnrolRequest, Grant, OneTimeCode,
};
pub use frame::{Frame, FrameError, MAX_FRAME_LEN, MAX_HEADER_LEN, SIGNATURE_LEN};
pub use header::{Header, ReportKind, SEAL_INFO};
pub use hello::Hello;
pub use keys::{HubKeys, ReceiptKey, SealKey, fingerprint_words, same_words};
pub use notice::{MAX_NOTICE_TEXT, MAX_NOTICES, Notice, NoticeKind, NoticePage};
pub use problem::{Code, PROBLEM_MEDIA_TYPE, Problem, Retry};
pub use receipt::{Receipt, Status};
pub use reconcile::{Have, HaveList, MAX_HAVE, Missing};
pub use report::{Payload, SIZE_CLASSES, TooLong};
pub use share::{
    CaseParcel, DirectoryLine, DirectoryPage, Fetched, MAX_DIRECTORY, MAX_ROSTER, Roster,
    RosterOfficer, SHARE_INFO, Sender, ShareStep, ShareTo, StepTaken,
};
pub use signed::SignedText;
pub use state::{
    AT_HEADER, Checkpoint, DEVICE_HEADER, HUB_NONCE_HEADER, LogState, NONCE_HEADER,
    SIGNATURE_HEADER, STATE_HEADER, request_parts,
};

/// Version of everything in this module.
pub const VERSION: u8 = 1;
