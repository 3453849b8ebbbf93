//! Named actors for tests that need more than one crate: a real hub process, a real device, and
//! the officers of `product.md`.

pub mod driver;
pub mod faults;
pub mod fuzz;
pub mod hub;
pub mod notify;
pub mod process;
pub mod report;
pub mod sim;
pub mod station;

pub use hub::Hub;
pub use station::{PASS_PHRASE, Station};
