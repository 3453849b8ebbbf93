//! Delivery. Three parts that can be looked at one by one: what to do next ([`machine`] with
//! [`contact`], without I/O), what an answer means ([`answer`], without I/O), and the thin loop
//! that does it ([`runner`], [`http`]).

pub mod answer;
pub mod contact;
pub mod files;
mod files_run;
mod http;
pub mod machine;
mod relay;
mod runner;
mod tls;

pub use http::Http;
pub use runner::{Delivery, deliver_due, run};
