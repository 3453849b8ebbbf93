//! Who answers what. Each handler: read, one call of the hub, encode.

use super::{Options, answer, body};
use crate::{accept::Refusal, clock, folder::Hub, store::StoreError};
use axum::{
    Router,
    body::Body,
    extract::{Path, Request, State},
    http::{Method, Response, StatusCode},
    middleware::{self, Next},
    routing::{get, post, put},
};
use plainsight_core::{
    id::EnvelopeId,
    wire::{Code, MAX_FRAME_LEN, Problem},
};
use std::sync::Arc;
use tokio::{sync::Semaphore, time::Instant};

/// Longest enrolment request in bytes.
const MAX_ENROL_LEN: usize = 16 * 1024;
/// Longest nonce in characters.
const MAX_NONCE_LEN: usize = 128;

#[derive(Clone)]
struct Shared {
    hub: Arc<Hub>,
    options: Options,
    memory: Arc<Semaphore>,
}

type Answer = Response<Body>;

impl Shared {
    async fn body(&self, request: Request, limit: usize) -> Result<body::Held, body::BodyError> {
        body::read(request.into_body(), limit, &self.options.limits, &self.memory).await
    }

    /// Asks the hub where waiting for the disk harms nobody.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Hub) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let hub = Arc::clone(&self.hub);
        let outcome = match tokio::task::spawn_blocking(move || work(&hub)).await {
            Ok(outcome) => outcome,
            Err(error) => Err(StoreError::Other(Box::new(error)).into()),
        };
        if let Err(Refusal::Store(error)) = &outcome {
            (self.options.log)(&format!("hub.db: {error}; the device is told to try again later"));
        }
        outcome
    }
}

pub(super) fn router(hub: Arc<Hub>, options: Options) -> Router {
    let permits = options.limits.body_memory.min(Semaphore::MAX_PERMITS);
    let shared = Shared { hub, options, memory: Arc::new(Semaphore::new(permits)) };
    Router::new()
        .route("/v1/hello", get(hello))
        .route("/v1/enrol", post(enrol))
        .route("/v1/envelopes/{env_id}", put(envelope))
        .route("/healthz", get(health))
        .fallback(not_found)
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn_with_state(shared.clone(), log))
        .with_state(shared)
}

async fn hello(State(shared): State<Shared>, request: Request) -> Answer {
    let nonce = request.uri().query().and_then(nonce_of).map(str::to_owned);
    let Some(nonce) = nonce else { return answer::problem(&Code::BadRequest.into()) };
    let hello = shared.ask(move |hub| Ok(hub.hello(&nonce, clock::now_ms())?)).await;
    encode(hello.map(|text| (StatusCode::OK, text)))
}

async fn enrol(State(shared): State<Shared>, request: Request) -> Answer {
    let held = match shared.body(request, MAX_ENROL_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let granted = shared.ask(move |hub| hub.enrol(&held.bytes, clock::now_ms())).await;
    encode(granted.map(|text| (StatusCode::OK, text)))
}

async fn envelope(
    State(shared): State<Shared>,
    Path(env_id): Path<String>,
    request: Request,
) -> Answer {
    let held = match shared.body(request, MAX_FRAME_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let Ok(env_id) = env_id.parse::<EnvelopeId>() else {
        return answer::problem(&Code::BadRequest.into());
    };
    let accepted = shared.ask(move |hub| hub.accept(env_id, &held.bytes, clock::now_ms())).await;
    encode(accepted.map(|accepted| {
        let status = if accepted.created { StatusCode::CREATED } else { StatusCode::OK };
        (status, accepted.receipt)
    }))
}

async fn health(State(shared): State<Shared>) -> Answer {
    let healthy = shared.ask(|hub| Ok(hub.store().head()?)).await;
    encode(healthy.map(|_| (StatusCode::OK, "{\"status\":\"ok\"}".to_owned())))
}

async fn not_found() -> Answer {
    answer::problem(&Code::NotFound.into())
}

async fn wrong_method() -> Answer {
    answer::problem(&Problem { status: 405, ..Code::BadRequest.into() })
}

fn encode(outcome: Result<(StatusCode, String), Refusal>) -> Answer {
    match outcome {
        Ok((status, text)) => answer::json(status, text),
        Err(refusal) => answer::problem(&refusal.problem()),
    }
}

fn nonce_of(query: &str) -> Option<&str> {
    let nonce = query.split('&').find_map(|pair| pair.strip_prefix("nonce="))?;
    let plain = nonce.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte));
    (plain && (1..=MAX_NONCE_LEN).contains(&nonce.len())).then_some(nonce)
}

/// One line for each request, with nothing in it that a person typed.
async fn log(State(shared): State<Shared>, request: Request, next: Next) -> Answer {
    let method = method_of(request.method());
    let (route, env_id) = route_of(request.uri().path());
    let start = Instant::now();
    let response = next.run(request).await;
    let (status, ms) = (response.status().as_u16(), start.elapsed().as_millis());
    let env_id = env_id.map(|env_id| format!(" {env_id}")).unwrap_or_default();
    (shared.options.log)(&format!("{method} {route} {status} {ms}ms{env_id}"));
    response
}

fn method_of(method: &Method) -> &'static str {
    let known = ["GET", "PUT", "POST", "HEAD", "DELETE", "OPTIONS", "PATCH"];
    known.into_iter().find(|known| *known == method.as_str()).unwrap_or("-")
}

fn route_of(path: &str) -> (&'static str, Option<EnvelopeId>) {
    match path {
        "/v1/hello" => ("/v1/hello", None),
        "/v1/enrol" => ("/v1/enrol", None),
        "/healthz" => ("/healthz", None),
        other => match other.strip_prefix("/v1/envelopes/") {
            Some(rest) => ("/v1/envelopes/{env_id}", rest.parse().ok()),
            None => ("-", None),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_plain_and_short() {
        assert_eq!(nonce_of("nonce=ab-C_1.~"), Some("ab-C_1.~"));
        assert_eq!(nonce_of("x=1&nonce=ab"), Some("ab"));
        for bad in ["", "nonce=", "nonce=a%20b", "nonce=\"", "once=a"] {
            assert_eq!(nonce_of(bad), None, "{bad}");
        }
        assert!(nonce_of(&format!("nonce={}", "a".repeat(MAX_NONCE_LEN))).is_some());
        assert_eq!(nonce_of(&format!("nonce={}", "a".repeat(MAX_NONCE_LEN + 1))), None);
    }

    #[test]
    fn an_invented_method_is_not_repeated() {
        assert_eq!(method_of(&Method::PUT), "PUT");
        assert_eq!(method_of(&Method::from_bytes(b"ANNA").unwrap()), "-");
    }

    #[test]
    fn a_log_line_repeats_nothing_from_the_path_but_an_identifier() {
        assert_eq!(route_of("/v1/envelopes/anna-kowalska"), ("/v1/envelopes/{env_id}", None));
        assert_eq!(route_of("/anna-kowalska"), ("-", None));
        let id = "00000000-0000-0000-0000-000000000007";
        let (route, env_id) = route_of(&format!("/v1/envelopes/{id}"));
        assert_eq!((route, env_id.unwrap().to_string().as_str()), ("/v1/envelopes/{env_id}", id));
    }
}
