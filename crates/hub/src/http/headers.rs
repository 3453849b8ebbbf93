//! The headers that a device's requests and a hub's answers carry beside their bodies.

use crate::{Asked, Request};
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use plainsight_core::{
    id::DeviceId,
    wire::{AT_HEADER, DEVICE_HEADER, HUB_NONCE_HEADER, NONCE_HEADER, SIGNATURE_HEADER},
};

/// Longest nonce in characters.
pub(super) const MAX_NONCE_LEN: usize = 128;

/// Whether a nonce can be repeated anywhere without harm.
pub(super) fn is_plain(nonce: &str) -> bool {
    let plain = nonce.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte));
    plain && (1..=MAX_NONCE_LEN).contains(&nonce.len())
}

/// What the device wants to know about the log; nothing if it did not ask.
pub(super) fn asked(headers: &HeaderMap) -> Option<Asked> {
    let nonce = text(headers, NONCE_HEADER).filter(|nonce| is_plain(nonce))?.to_owned();
    let at = text(headers, AT_HEADER).and_then(|at| at.parse().ok()).unwrap_or_default();
    Some(Asked { nonce, at })
}

/// The parts of a signed request that are not its body.
pub(super) struct Signed {
    method: String,
    target: String,
    device: DeviceId,
    hub_nonce: String,
    signature: String,
}

impl Signed {
    /// Nothing if a header is missing or no such thing.
    pub(super) fn of(method: &Method, uri: &Uri, headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            method: method.as_str().to_owned(),
            target: uri.path_and_query()?.as_str().to_owned(),
            device: text(headers, DEVICE_HEADER)?.parse().ok()?,
            hub_nonce: text(headers, HUB_NONCE_HEADER)?.to_owned(),
            signature: text(headers, SIGNATURE_HEADER)?.to_owned(),
        })
    }

    pub(super) fn with<'a>(&'a self, body: &'a [u8]) -> Request<'a> {
        Request {
            method: &self.method,
            target: &self.target,
            device: self.device,
            hub_nonce: &self.hub_nonce,
            signature: &self.signature,
            body,
        }
    }
}

/// A signed text as a header; it is ASCII by construction.
pub(super) fn state_value(state: &str) -> Option<HeaderValue> {
    HeaderValue::from_str(state).ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
