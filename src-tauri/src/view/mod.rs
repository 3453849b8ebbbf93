//! Every type the window sees, and nothing else. Converted by hand from the engine's types so
//! that renaming a field inside never breaks the screen or a stored draft.
//!
//! Sentences never travel: the window receives Fluent keys with arguments and writes the words.

mod encounter;
mod evidence;
mod followup;
mod frame;
mod handover;
mod hub;
mod packs;
mod report;
mod review;
mod sent;
mod share;
mod talk;
mod words;

pub(crate) use encounter::*;
pub(crate) use evidence::*;
pub(crate) use followup::*;
pub(crate) use frame::*;
pub(crate) use handover::*;
pub(crate) use hub::*;
pub(crate) use packs::*;
pub(crate) use report::*;
pub(crate) use review::*;
pub(crate) use sent::*;
pub(crate) use share::*;
pub(crate) use talk::*;
pub(crate) use words::*;
