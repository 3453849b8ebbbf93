//! The way to the hub. No redirects, ever: a report goes to the hub or nowhere.

use crate::DeviceError;
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
    /// Prepares connections to `address`.
    ///
    /// # Errors
    /// `hub-unreachable` if the system gives no TLS or network at all.
    pub fn new(address: &str) -> Result<Self, DeviceError> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT)
            .read_timeout(STALL)
            .user_agent(concat!("plainsight/", env!("CARGO_PKG_VERSION")));
        if address.starts_with("http://") {
            // Plain HTTP is for this machine only, and no proxy has any business with it.
            builder = builder.no_proxy();
        }
        let client = builder.build().map_err(|_| DeviceError::Hub("hub-unreachable"))?;
        Ok(Self { client })
    }

    /// Sends one frame.
    ///
    /// # Errors
    /// `hub-unreachable` if no answer came.
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
    /// `hub-unreachable` if no answer came.
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
    /// `hub-unreachable` if no answer came.
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
    /// `hub-unreachable`, `enrol-code` if the hub refuses, `hub-not-ours` for anything else.
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

async fn answer(request: reqwest::RequestBuilder) -> Result<RawAnswer, DeviceError> {
    let unreachable = |_| DeviceError::Hub("hub-unreachable");
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
