//! Every type the window sees, and nothing else. Converted by hand from the engine's types so
//! that renaming a field inside never breaks the screen or a stored draft.
//!
//! Sentences never travel: the window receives Fluent keys with arguments and writes the words.

mod encounter;
mod followup;
mod frame;
mod handover;
mod hub;
mod report;
mod sent;
mod talk;
mod words;

pub(crate) use encounter::*;
pub(crate) use followup::*;
pub(crate) use frame::*;
pub(crate) use handover::*;
pub(crate) use hub::*;
pub(crate) use report::*;
pub(crate) use sent::*;
pub(crate) use talk::*;
pub(crate) use words::*;
