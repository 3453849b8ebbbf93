//! Reading a body: no longer than its limit, no slower than its pace, no more memory than there
//! is.

use super::Limits;
use axum::body::{Body, HttpBody as _};
use plainsight_core::wire::{Code, Problem};
use std::{pin::Pin, sync::Arc, time::Duration};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    time::{Instant, timeout_at},
};

/// A body together with its share of the memory for bodies, given back when dropped.
pub(super) struct Held {
    pub(super) bytes: Vec<u8>,
    share: Option<OwnedSemaphorePermit>,
}

/// Why a body was not read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BodyError {
    TooLong,
    TooSlow,
    NoMemory,
    Broken,
}

impl BodyError {
    pub(super) fn problem(self) -> Problem {
        match self {
            Self::TooLong => Code::TooLarge.into(),
            // A slow line is no fault of the report: the device shall come again.
            Self::TooSlow => Problem { status: 408, ..Code::Busy.into() },
            Self::NoMemory => Code::Busy.into(),
            Self::Broken => Code::BadRequest.into(),
        }
    }
}

/// Reads `body`, which may have `limit` bytes.
pub(super) async fn read(
    mut body: Body,
    limit: usize,
    limits: &Limits,
    memory: &Arc<Semaphore>,
) -> Result<Held, BodyError> {
    let mut held = Held { bytes: Vec::new(), share: None };
    let start = Instant::now();
    loop {
        let paced =
            Duration::from_secs(held.bytes.len() as u64 / u64::from(limits.body_pace.max(1)));
        let deadline = start + limits.body_grace + paced;
        let Some(data) =
            timeout_at(deadline, next(&mut body)).await.map_err(|_| BodyError::TooSlow)??
        else {
            return Ok(held);
        };
        if held.bytes.len() + data.len() > limit {
            drop(held);
            discard(&mut body, limit).await;
            return Err(BodyError::TooLong);
        }
        held.take(&data, memory)?;
    }
}

impl Held {
    fn take(&mut self, data: &[u8], memory: &Arc<Semaphore>) -> Result<(), BodyError> {
        let wanted = u32::try_from(data.len()).map_err(|_| BodyError::NoMemory)?;
        let more =
            Arc::clone(memory).try_acquire_many_owned(wanted).map_err(|_| BodyError::NoMemory)?;
        match &mut self.share {
            Some(share) => share.merge(more),
            None => self.share = Some(more),
        }
        self.bytes.extend_from_slice(data);
        Ok(())
    }
}

/// The next piece of data; nothing at the end.
async fn next(body: &mut Body) -> Result<Option<axum::body::Bytes>, BodyError> {
    loop {
        let frame = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await;
        match frame {
            None => return Ok(None),
            Some(Err(_)) => return Err(BodyError::Broken),
            Some(Ok(frame)) => {
                // Trailers say nothing to us.
                if let Ok(data) = frame.into_data() {
                    return Ok(Some(data));
                }
            }
        }
    }
}

/// Reads a little on without keeping it, so that whoever is still sending gets to see the answer
/// rather than a broken connection.
async fn discard(body: &mut Body, up_to: usize) {
    let reading = async {
        let mut left = up_to;
        while let Ok(Some(data)) = next(body).await {
            match left.checked_sub(data.len()) {
                Some(rest) => left = rest,
                None => break,
            }
        }
    };
    let _ = tokio::time::timeout(Duration::from_secs(2), reading).await;
}
