//! Replacement packs: guidance, wording and sound that a force puts in the place of what is built
//! in, as one signed file (`docs/adr/0011-signed-packs.md`). What a pack may hold, and everything
//! that is checked before it is taken. Reading, signing and storing are the device's.

mod check;
mod contents;
mod listing;
pub mod sound;
mod variables;
mod version;

#[cfg(test)]
mod tests;

pub use check::{Clips, check, check_guidance, wording_missing};
pub use contents::{About, Contents};
pub use listing::{
    Entry, FORMAT, Kind, LONGEST_PATH, Listing, MAX_FILES, MAX_LISTING, MAX_SOUND, MAX_TEXT,
    MAX_TOTAL, kind_of,
};
pub use version::is_older;
