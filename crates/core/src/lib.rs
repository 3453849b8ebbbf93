//! Pure rules of Plainsight: what the guidance says, what a note shows, what a report needs,
//! how a word is written, what travels to the hub.
//!
//! Nothing here does I/O, asks the time or draws a random number: `now`, identifiers and answers
//! are arguments. So every rule can be tested as a table.

pub mod evidence;
pub mod followup;
pub mod forms;
pub mod guidance;
pub mod id;
pub mod indicators;
pub mod packs;
pub mod share;
pub mod talk;
pub mod text;
pub mod wire;
