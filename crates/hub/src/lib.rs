//! The central endpoint: accepts sealed reports, answers with signed receipts, keeps one gap-free
//! log.
//!
//! Two roles share this program and nothing else. *Intake* ([`serve`], [`Hub`]) takes envelopes it
//! cannot open. *Casework* ([`list`], [`show`]) holds the key that opens them and never listens.
//!
//! What decides is pure: [`accept`], [`enrol`] and [`Authority::hello`] are functions of a [`Store`], the
//! hub's [`Authority`], the request's bytes and the time.

mod accept;
mod attachment;
mod authority;
mod casework;
mod casework_files;
pub mod clock;
mod directory;
mod enrol;
mod error;
mod folder;
mod http;
mod keys;
pub mod output;
mod relay;
mod request;
mod state;
pub mod store;

pub use accept::{Accepted, Refusal, accept};
pub use attachment::{MAX_DEVICE_FILES, add_chunk, declare};
pub use authority::Authority;
pub use casework::{Listed, Shown, find_wanted, list, list_quarantine, show};
pub use casework_files::{ShownFile, files_of, open_file, write_file};
pub use directory::{directory, publish};
pub use enrol::{IssuedCode, MAX_CODE_HOURS, enrol, enrol_code};
pub use error::HubError;
pub use folder::{
    Hub, Issued, StoreAddress, backup, backup_at, casework_key_of, casework_key_path, init,
    init_at, open, open_at, open_store, open_store_at, read_casework_key, restore, restore_at,
    rotate_keys, rotate_tls,
};
pub use http::{Limits, Options, Tls, serve, serve_over, serve_with};
pub use relay::{handed_over, step_taken};
pub use request::{Request, check, notices, reconcile, say};
pub use state::Asked;
pub use store::{PostgresStore, SqliteStore, Store};
