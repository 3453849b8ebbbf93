//! A text together with a signature over its literal bytes.

use serde::{Deserialize, Serialize};

/// `body` is JSON as text; `sig` is 64 bytes in hexadecimal over exactly `body`'s bytes; `kid`
/// names the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignedText {
    /// Literal text that was signed.
    pub body: String,
    /// Signature in hexadecimal.
    pub sig: String,
    /// Which key signed.
    pub kid: String,
}
