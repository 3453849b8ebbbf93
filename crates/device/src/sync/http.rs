//! The way to the hub. No redirects, ever: a report goes to the hub or nowhere.

use crate::DeviceError;
use plainsight_core::{
    id::EnvelopeId,
    wire::{EnrolAnswer, EnrolRequest},
};
use std::time::Duration;

/// Longest time without a connection, and without a byte moving.
const CONNECT: Duration = Duration::from_secs(10);
const STALL: Duration = Duration::from_secs(30);
/// Longest answer we read; a receipt is under a kilobyte.
const MAX_ANSWER: usize = 64 * 1024;

/// A connection pool to one hub.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
}

/// An answer as it came.
pub(crate) struct RawAnswer {
    pub(crate) status: u16,
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
        frame: Vec<u8>,
    ) -> Result<RawAnswer, DeviceError> {
        let request = self
            .client
            .put(format!("{address}/v1/envelopes/{env_id}"))
            .header("content-type", "application/octet-stream")
            .header("idempotency-key", env_id.to_string())
            .body(frame);
        answer(request).await
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
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > MAX_ANSWER {
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(RawAnswer { status, body })
}
