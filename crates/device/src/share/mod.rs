//! Two officers, one case: handing it over, taking it in, and what differs afterwards.
//!
//! The vault's own tables stay what an officer works with. Beside them lies every version of
//! everything in a shared case ([`plainsight_core::share`]). Before a case leaves, and before
//! another's versions come in, what was typed since becomes versions too ([`record`]); then the
//! versions are united and whatever no person has to decide is written into the tables, all in one
//! transaction ([`take`]).

mod differ;
mod directory;
mod inbox;
mod keys;
mod rules;
mod send;
mod take;
mod values;
mod write;

pub use differ::{Choice, Difference, Side};
pub use directory::Colleague;
use directory::read_page;
pub use inbox::Incoming;
pub(crate) use inbox::announce;
pub use rules::Sealed;
pub use send::{HandedOver, HandedState};
pub(crate) use write::apply;

use crate::{
    DeviceError, Enrolled,
    sync::answer::{self, Raw},
};
use plainsight_core::wire::{DirectoryPage, SIZE_CLASSES};

/// Reads an answer with a page of the directory.
///
/// # Errors
/// `hub-not-ours` if it does not verify.
pub(crate) fn directory_page(
    raw: &Raw<'_>,
    enrolled: &Enrolled,
) -> Result<DirectoryPage, DeviceError> {
    answer::state(raw, enrolled)?;
    let text = std::str::from_utf8(raw.body).ok();
    let page = text.and_then(|text| read_page(text, enrolled));
    page.ok_or(DeviceError::Hub("hub-not-ours"))
}

fn too_long() -> DeviceError {
    let max = SIZE_CLASSES.into_iter().max().unwrap_or_default();
    DeviceError::TooLong { code: "report-too-long", max }
}

#[cfg(test)]
mod tests;
