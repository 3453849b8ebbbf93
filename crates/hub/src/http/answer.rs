//! Answers as HTTP.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use plainsight_core::wire::{Code, PROBLEM_MEDIA_TYPE, Problem, Retry};
use std::time::Duration;

/// JSON text as it is.
pub(super) fn json(status: StatusCode, text: String) -> Response<Body> {
    with_type(status, "application/json", text)
}

/// A problem with its own status.
pub(super) fn problem(problem: &Problem) -> Response<Body> {
    let status = StatusCode::from_u16(problem.status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let text = serde_json::to_string(problem).unwrap_or_default();
    let mut response = with_type(status, PROBLEM_MEDIA_TYPE, text);
    if problem.retry == Retry::Later {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    }
    response
}

/// Too many requests; come again after `wait`.
pub(super) fn slow_down(wait: Duration) -> Response<Body> {
    let mut response = problem(&Problem { status: 429, ..Code::Busy.into() });
    let seconds = HeaderValue::from(wait.as_secs().saturating_add(1));
    response.headers_mut().insert(header::RETRY_AFTER, seconds);
    response
}

/// A problem after which the connection is of no more use.
pub(super) fn last_problem(of: &Problem) -> Response<Body> {
    let mut response = problem(of);
    response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    response
}

fn with_type(status: StatusCode, media_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
