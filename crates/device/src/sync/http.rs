//! The way to the hub. No redirects, ever: a report goes to the hub or nowhere.

use super::tls;
use crate::{DeviceError, Enrolled};
use plainsight_core::{
    id::EnvelopeId,
    wire::{
        AT_HEADER, DEVICE_HEADER, EnrolAnswer, EnrolRequest, HUB_NONCE_HEADER, NONCE_HEADER,
        SIGNATURE_HEADER, STATE_HEADER,
    },
};
use std::time::Duration;

/// Longest time without a connection, and without a byte moving.
const CONNECT: Duration = Duration::from_secs(10);
const STALL: Duration = Duration::from_secs(30);
/// Longest answer we read: the longest frame in base 64. A receipt is under a kilobyte.
const MAX_ANSWER: usize = 6 << 20;

/// The environment variable with a proxy's address, for networks that have no other way out.
const PROXY: &str = "PLAINSIGHT_PROXY";

/// A connection pool to one hub.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
}

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) state: Option<String>,
}

/// What every request carries so that its answer tells where the hub's log stands.
pub(crate) struct Asking<'a> {
    pub(crate) nonce: &'a str,
    pub(crate) at: u64,
}

impl Asking<'_> {
    fn on(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        request.header(NONCE_HEADER, self.nonce).header(AT_HEADER, self.at)
    }
}

/// A request signed by the device.
pub(crate) struct SignedRequest {
    pub(crate) method: reqwest::Method,
    /// Path and query.
    pub(crate) target: String,
    pub(crate) device: String,
    pub(crate) hub_nonce: String,
    pub(crate) signature: String,
    pub(crate) body: Vec<u8>,
}

impl Http {
    /// Prepares connections to the hub of an enrolment: over HTTPS only with a certificate of its
    /// own authority.
    ///
    /// # Errors
    /// `hub-not-ours` if the enrolment names no authority, `hub-proxy`.
    pub(crate) fn pinned(enrolled: &Enrolled) -> Result<Self, DeviceError> {
        let builder = builder(&enrolled.hub_url)?;
        if enrolled.hub_url.starts_with("https://") {
            build(builder.tls_backend_preconfigured(tls::pinned(enrolled)?))
        } else {
            build(builder)
        }
    }

    /// Prepares one question to a hub whose authority is not known yet. Whoever listens or answers in
    /// its place learns nothing and cannot prove to know the one-time code, with which the hub's
    /// root key, and by that its authority, comes.
    pub(crate) fn unpinned(address: &str) -> Result<Self, DeviceError> {
        let builder = builder(address)?.tls_version_min(reqwest::tls::Version::TLS_1_3);
        build(builder.tls_danger_accept_invalid_certs(true))
    }

    /// Sends one frame.
    ///
    /// # Errors
    /// `hub-unreachable`, `hub-not-ours` or `hub-certificate` if no answer came.
    pub(crate) async fn put(
        &self,
        address: &str,
        env_id: EnvelopeId,
        asking: &Asking<'_>,
        frame: Vec<u8>,
    ) -> Result<RawAnswer, DeviceError> {
        let request = asking
            .on(self.client.put(format!("{address}/v1/envelopes/{env_id}")))
            .header("content-type", "application/octet-stream")
            .header("idempotency-key", env_id.to_string())
            .body(frame);
        answer(request).await
    }

    /// Sends part of an evidence file.
    ///
    /// # Errors
    /// `hub-unreachable` if no answer came.
    pub(crate) async fn put_bytes(
        &self,
        target: &str,
        media_type: &'static str,
        body: Vec<u8>,
    ) -> Result<RawAnswer, DeviceError> {
        answer(self.client.put(target).header("content-type", media_type).body(body)).await
    }

    /// Asks where the log stands.
    ///
    /// # Errors
    /// `hub-unreachable`, `hub-not-ours` or `hub-certificate` if no answer came.
    pub(crate) async fn hello(
        &self,
        address: &str,
        asking: &Asking<'_>,
    ) -> Result<RawAnswer, DeviceError> {
        let target = format!("{address}/v1/hello?nonce={}", asking.nonce);
        answer(asking.on(self.client.get(target))).await
    }

    /// Asks something signed.
    ///
    /// # Errors
    /// `hub-unreachable`, `hub-not-ours` or `hub-certificate` if no answer came.
    pub(crate) async fn ask(
        &self,
        address: &str,
        asking: &Asking<'_>,
        request: SignedRequest,
    ) -> Result<RawAnswer, DeviceError> {
        let url = format!("{address}{}", request.target);
        let built = asking
            .on(self.client.request(request.method, url))
            .header(DEVICE_HEADER, request.device)
            .header(HUB_NONCE_HEADER, request.hub_nonce)
            .header(SIGNATURE_HEADER, request.signature)
            .header("content-type", "application/json")
            .body(request.body);
        answer(built).await
    }

    /// Asks to be enrolled.
    ///
    /// # Errors
    /// `hub-unreachable`, `hub-certificate`, `enrol-code` if the hub refuses, `hub-not-ours` for anything else.
    pub(crate) async fn enrol(
        &self,
        address: &str,
        request: &EnrolRequest,
    ) -> Result<EnrolAnswer, DeviceError> {
        let body = serde_json::to_vec(request).map_err(|_| DeviceError::Row("enrol"))?;
        let request = self
            .client
            .post(format!("{address}/v1/enrol"))
            .header("content-type", "application/json")
            .body(body);
        let answer = answer(request).await?;
        match answer.status {
            200 | 201 => {
                serde_json::from_slice(&answer.body).map_err(|_| DeviceError::Hub("hub-not-ours"))
            }
            403 => Err(DeviceError::Hub("enrol-code")),
            500..=599 => Err(DeviceError::Hub("hub-unreachable")),
            _ => Err(DeviceError::Hub("hub-not-ours")),
        }
    }
}

/// No redirects, and no proxy that nobody asked for: one in `PLAINSIGHT_PROXY` alone.
fn builder(address: &str) -> Result<reqwest::ClientBuilder, DeviceError> {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT)
        .read_timeout(STALL)
        .user_agent(concat!("plainsight/", env!("CARGO_PKG_VERSION")))
        .no_proxy();
    match std::env::var(PROXY) {
        // Plain HTTP is for this machine only, and no proxy has any business with it.
        Ok(proxy) if address.starts_with("https://") => {
            let proxy = reqwest::Proxy::https(proxy).map_err(|_| DeviceError::Hub("hub-proxy"))?;
            Ok(builder.proxy(proxy))
        }
        _ => Ok(builder),
    }
}

fn build(builder: reqwest::ClientBuilder) -> Result<Http, DeviceError> {
    let client = builder.build().map_err(|_| DeviceError::Hub("hub-unreachable"))?;
    Ok(Http { client })
}

async fn answer(request: reqwest::RequestBuilder) -> Result<RawAnswer, DeviceError> {
    let unreachable = |error: reqwest::Error| DeviceError::Hub(tls::why(&error));
    let mut response = request.send().await.map_err(unreachable)?;
    let status = response.status().as_u16();
    let state = response.headers().get(STATE_HEADER).and_then(|value| value.to_str().ok());
    let state = state.map(str::to_owned);
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > MAX_ANSWER {
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(RawAnswer { status, body, state })
}
