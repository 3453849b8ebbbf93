//! The hub's side of the wire: the product's own functions, in the order in which its HTTP edge calls
//! them.

use super::*;
use plainsight_core::wire::Problem;
use plainsight_hub::{Asked, Refusal};

impl World {
    /// The product's hub, from request to answer.
    pub(super) fn hub(&self, at: usize, request: &Request) -> Answer {
        let (store, now) = (self.log.as_ref(), self.now);
        let device = self.stations[at].laptop.id;
        let signed = |method| plainsight_hub::Request {
            method,
            target: &request.target,
            device,
            hub_nonce: &request.hub_nonce,
            signature: &request.signature,
            body: &request.body,
        };
        let check = |method| plainsight_hub::check(store, &self.authority, &signed(method), now);
        let outcome: Result<(u16, String), Refusal> = match request.ask {
            Ask::Put(env_id) => {
                plainsight_hub::accept(store, &self.authority, env_id, &request.body, now)
                    .map(|accepted| (if accepted.created { 201 } else { 200 }, accepted.receipt))
            }
            Ask::Hello => {
                let hello = self.authority.hello(store, &request.nonce, now);
                hello.map(|text| (200, text)).map_err(Refusal::from)
            }
            Ask::Reconcile => check("POST")
                .and_then(|()| plainsight_hub::reconcile(store, &request.body))
                .map(|text| (200, text)),
            Ask::Notices(after) => check("GET")
                .and_then(|()| plainsight_hub::notices(store, &self.authority, device, after, 0))
                .map(|text| (200, text)),
        };
        match outcome {
            Ok((status, body)) => {
                let asked = Asked { nonce: request.nonce.clone(), at: request.at };
                let state = self.authority.state(store, &asked, body.as_bytes(), now);
                Answer { status, body: body.into(), state: state.ok().map(Into::into) }
            }
            Err(refusal) => {
                let problem: Problem = refusal.problem();
                let body = serde_json::to_string(&problem).unwrap_or_default();
                Answer { status: problem.status, body: body.into(), state: None }
            }
        }
    }
}
