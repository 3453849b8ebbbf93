//! A hub that waits for its words to be compared.

use serde::Serialize;
use ts_rs::TS;

/// A hub that knows the code and is nobody's hub yet.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub(crate) struct HubOfferView {
    /// Its own name.
    pub(crate) name: String,
    /// Its address.
    pub(crate) url: String,
    /// Its root key as eight words; the hub's administrator sees the same.
    pub(crate) words: Vec<String>,
}
