//! The routes of the directory and of cases handed over. All are signed by the device that asks.

use super::{
    answer,
    headers::{self, Signed},
    routes::{Answer, Shared, encode, stated},
};
use crate::clock;
use axum::{
    Router,
    extract::{Path, Request, State},
    http::StatusCode,
    routing::{get, post},
};
use plainsight_core::{id::EnvelopeId, wire::Code};

/// Longest list of a device's officers in bytes.
const MAX_ROSTER_LEN: usize = 512 * 1024;
/// Longest word on how far a case has come, in bytes.
const MAX_STEP_LEN: usize = 1_024;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/v1/directory", get(directory).put(publish))
        .route("/v1/handovers", post(step_taken))
        .route("/v1/handovers/{env_id}", get(handed_over))
}

async fn directory(State(shared): State<Shared>, request: Request) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let after = request.uri().query().and_then(super::routes::after_of);
    let (Some(signed), Some(after)) = (signed, after) else {
        return answer::problem(&Code::BadRequest.into());
    };
    let page = shared.ask(move |hub| {
        let text = hub.directory(&signed.with(&[]), after, clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(page.await)
}

async fn publish(State(shared): State<Shared>, request: Request) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let Some(signed) = signed else { return answer::problem(&Code::BadRequest.into()) };
    let held = match shared.body(request, MAX_ROSTER_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let kept = shared.ask(move |hub| {
        let text = hub.publish(&signed.with(&held.bytes), clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(kept.await)
}

async fn handed_over(
    State(shared): State<Shared>,
    Path(env_id): Path<String>,
    request: Request,
) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let (Some(signed), Ok(env_id)) = (signed, env_id.parse::<EnvelopeId>()) else {
        return answer::problem(&Code::BadRequest.into());
    };
    let fetched = shared.ask(move |hub| {
        let text = hub.handed_over(&signed.with(&[]), env_id, clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(fetched.await)
}

async fn step_taken(State(shared): State<Shared>, request: Request) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let Some(signed) = signed else { return answer::problem(&Code::BadRequest.into()) };
    let held = match shared.body(request, MAX_STEP_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let kept = shared.ask(move |hub| {
        let text = hub.step_taken(&signed.with(&held.bytes), clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(kept.await)
}
