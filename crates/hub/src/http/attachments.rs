//! Evidence files over HTTP.

use super::{
    answer,
    body::Held,
    routes::{Answer, Shared, encode},
};
use crate::clock;
use axum::{
    extract::{Path, Request, State},
    http::StatusCode,
};
use plainsight_core::{
    id::AttachmentId,
    wire::{Code, MAX_CHUNKS, MAX_MANIFEST_LEN, MAX_SEALED_CHUNK},
};

pub(super) async fn manifest(
    State(shared): State<Shared>,
    Path(att_id): Path<String>,
    request: Request,
) -> Answer {
    let Ok(att_id) = att_id.parse::<AttachmentId>() else {
        return answer::problem(&Code::BadRequest.into());
    };
    let held = match shared.body(request, MAX_MANIFEST_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let kept = shared.ask(move |hub| hub.declare(att_id, &held.bytes, clock::now_ms())).await;
    encode(kept.map(|text| (StatusCode::OK, text, None)))
}

pub(super) async fn chunk(
    State(shared): State<Shared>,
    Path((att_id, n)): Path<(String, String)>,
    request: Request,
) -> Answer {
    let place = n.parse::<usize>().ok().filter(|n| *n < MAX_CHUNKS);
    let (Ok(att_id), Some(n)) = (att_id.parse::<AttachmentId>(), place) else {
        return answer::problem(&Code::BadRequest.into());
    };
    let held: Held = match shared.body(request, MAX_SEALED_CHUNK).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let kept = shared.ask(move |hub| hub.add_chunk(att_id, n, &held.bytes, clock::now_ms())).await;
    encode(kept.map(|text| (StatusCode::OK, text, None)))
}
