//! What a device asks after a hub has stepped back: which of these do you still have?

use crate::id::EnvelopeId;
use serde::{Deserialize, Serialize};

/// Most envelopes in one question.
pub const MAX_HAVE: usize = 5_000;

/// An envelope that the device holds a receipt for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Have {
    /// The envelope.
    pub env_id: EnvelopeId,
    /// SHA-256 of its frame, in hexadecimal.
    pub fp: String,
}

/// The question, version 1.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HaveList {
    /// Version, 1.
    pub v: u8,
    /// At most [`MAX_HAVE`].
    pub have: Vec<Have>,
}

/// The answer, version 1. Holds for the log as the answer's [`super::LogState`] states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Missing {
    /// Version, 1.
    pub v: u8,
    /// Those of the question that the log does not hold with these very bytes.
    pub missing: Vec<EnvelopeId>,
}
