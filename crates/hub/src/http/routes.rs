//! Who answers what. Each handler: read, one call of the hub, encode.

use super::{
    Options, answer, attachments, body,
    headers::{self, Signed},
    rate::Rates,
};
use crate::{Asked, accept::Refusal, clock, folder::Hub, store::StoreError};
use axum::{
    Router,
    body::Body,
    extract::{Path, Request, State},
    http::{Method, Response, StatusCode},
    middleware::{self, Next},
    routing::{get, post, put},
};
use plainsight_core::{
    id::{DeviceId, EnvelopeId},
    wire::{Code, Frame, Header, MAX_FRAME_LEN, Problem, STATE_HEADER},
};
use std::sync::Arc;
use tokio::{sync::Semaphore, time::Instant};

/// Longest enrolment request in bytes.
const MAX_ENROL_LEN: usize = 16 * 1024;
/// Longest list of envelopes in bytes: 5,000 of about 130 bytes.
const MAX_HAVE_LEN: usize = 1 << 20;

#[derive(Clone)]
pub(super) struct Shared {
    hub: Arc<Hub>,
    options: Options,
    memory: Arc<Semaphore>,
    rates: Arc<Rates>,
}

pub(super) type Answer = Response<Body>;

impl Shared {
    pub(super) async fn body(
        &self,
        request: Request,
        limit: usize,
    ) -> Result<body::Held, body::BodyError> {
        body::read(request.into_body(), limit, &self.options.limits, &self.memory).await
    }

    /// Asks the hub where waiting for the disk harms nobody.
    pub(super) async fn ask<T: Send + 'static>(
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
    let memory = Arc::new(Semaphore::new(permits));
    let rates = Arc::new(Rates::new(&options.limits));
    let shared = Shared { hub, options, memory, rates };
    Router::new()
        .route("/v1/hello", get(hello))
        .route("/v1/enrol", post(enrol))
        .route("/v1/envelopes/{env_id}", put(envelope))
        .route("/v1/attachments/{att_id}", put(attachments::manifest))
        .route("/v1/attachments/{att_id}/{n}", put(attachments::chunk))
        .route("/v1/reconcile", post(reconcile))
        .route("/v1/notices", get(notices))
        .merge(super::share::routes())
        .route("/healthz", get(health))
        .fallback(not_found)
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn_with_state(shared.clone(), log))
        .with_state(shared)
}

/// An answer with the state of the log that goes with it, if the device asked for that.
pub(super) type Stated = (StatusCode, String, Option<String>);

/// Adds the state to an answer. Read after the answer was made: it covers a receipt just given.
pub(super) fn stated(
    hub: &Hub,
    asked: Option<&Asked>,
    status: StatusCode,
    text: String,
) -> Result<Stated, Refusal> {
    let state =
        asked.map(|asked| hub.state(asked, text.as_bytes(), clock::now_ms())).transpose()?;
    Ok((status, text, state))
}

async fn hello(State(shared): State<Shared>, request: Request) -> Answer {
    let nonce = request.uri().query().and_then(nonce_of).map(str::to_owned);
    let Some(nonce) = nonce else { return answer::problem(&Code::BadRequest.into()) };
    let asked = headers::asked(request.headers());
    let hello = shared.ask(move |hub| {
        let text = hub.hello(&nonce, clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(hello.await)
}

async fn enrol(State(shared): State<Shared>, request: Request) -> Answer {
    let held = match shared.body(request, MAX_ENROL_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let granted = shared.ask(move |hub| hub.enrol(&held.bytes, clock::now_ms())).await;
    encode(granted.map(|text| (StatusCode::OK, text, None)))
}

async fn envelope(
    State(shared): State<Shared>,
    Path(env_id): Path<String>,
    request: Request,
) -> Answer {
    let asked = headers::asked(request.headers());
    let held = match shared.body(request, MAX_FRAME_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let Ok(env_id) = env_id.parse::<EnvelopeId>() else {
        return answer::problem(&Code::BadRequest.into());
    };
    let (device, now) = (device_of(&held.bytes), Instant::now());
    if let Some(wait) = device.and_then(|device| shared.rates.wait(device, now)) {
        return answer::slow_down(wait);
    }
    let accepted = shared.ask(move |hub| {
        let accepted = hub.accept(env_id, &held.bytes, clock::now_ms())?;
        let status = if accepted.created { StatusCode::CREATED } else { StatusCode::OK };
        stated(hub, asked.as_ref(), status, accepted.receipt)
    });
    let accepted = accepted.await;
    if let (Some(device), Ok(_)) = (device, &accepted) {
        shared.rates.count(device, now);
    }
    encode(accepted)
}

async fn reconcile(State(shared): State<Shared>, request: Request) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let Some(signed) = signed else { return answer::problem(&Code::BadRequest.into()) };
    let held = match shared.body(request, MAX_HAVE_LEN).await {
        Ok(held) => held,
        Err(error) => return answer::last_problem(&error.problem()),
    };
    let missing = shared.ask(move |hub| {
        let text = hub.reconcile(&signed.with(&held.bytes), clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(missing.await)
}

async fn notices(State(shared): State<Shared>, request: Request) -> Answer {
    let asked = headers::asked(request.headers());
    let signed = Signed::of(request.method(), request.uri(), request.headers());
    let after = request.uri().query().and_then(after_of);
    let epoch = request.uri().query().and_then(epoch_of).unwrap_or_default();
    let (Some(signed), Some(after)) = (signed, after) else {
        return answer::problem(&Code::BadRequest.into());
    };
    let page = shared.ask(move |hub| {
        let text = hub.notices(&signed.with(&[]), after, epoch, clock::now_ms())?;
        stated(hub, asked.as_ref(), StatusCode::OK, text)
    });
    encode(page.await)
}

/// Who says to have sealed it; whether that is true shows later.
fn device_of(frame: &[u8]) -> Option<DeviceId> {
    Some(Header::read(Frame::split(frame).ok()?.header).ok()?.device)
}

async fn health(State(shared): State<Shared>) -> Answer {
    let healthy = shared.ask(|hub| Ok(hub.store().head()?)).await;
    encode(healthy.map(|_| (StatusCode::OK, "{\"status\":\"ok\"}".to_owned(), None)))
}

async fn not_found() -> Answer {
    answer::problem(&Code::NotFound.into())
}

async fn wrong_method() -> Answer {
    answer::problem(&Problem { status: 405, ..Code::BadRequest.into() })
}

pub(super) fn encode(outcome: Result<Stated, Refusal>) -> Answer {
    let (status, text, state) = match outcome {
        Ok(answer) => answer,
        Err(refusal) => return answer::problem(&refusal.problem()),
    };
    let mut response = answer::json(status, text);
    if let Some(value) = state.as_deref().and_then(headers::state_value) {
        response.headers_mut().insert(STATE_HEADER, value);
    }
    response
}

fn nonce_of(query: &str) -> Option<&str> {
    let nonce = query.split('&').find_map(|pair| pair.strip_prefix("nonce="))?;
    headers::is_plain(nonce).then_some(nonce)
}

pub(super) fn after_of(query: &str) -> Option<u64> {
    query.split('&').find_map(|pair| pair.strip_prefix("after="))?.parse().ok()
}

/// Of the device's store, as 16 hexadecimal digits.
fn epoch_of(query: &str) -> Option<u64> {
    let digits = query.split('&').find_map(|pair| pair.strip_prefix("epoch="))?;
    u64::from_str_radix(digits, 16).ok()
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
        "/v1/reconcile" => ("/v1/reconcile", None),
        "/v1/notices" => ("/v1/notices", None),
        "/v1/directory" => ("/v1/directory", None),
        "/v1/handovers" => ("/v1/handovers", None),
        "/healthz" => ("/healthz", None),
        other if other.starts_with("/v1/attachments/") => ("/v1/attachments/{att_id}", None),
        other => {
            let of = |start: &str| other.strip_prefix(start).map(|rest| rest.parse().ok());
            let sent = of("/v1/envelopes/").map(|id| ("/v1/envelopes/{env_id}", id));
            let handed = || of("/v1/handovers/").map(|id| ("/v1/handovers/{env_id}", id));
            sent.or_else(handed).unwrap_or(("-", None))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::headers::MAX_NONCE_LEN, *};

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
