//! Everything the window can ask, one screenful each: take typed input, ask the engine once,
//! convert. No rule lives here.

pub(crate) mod app;
pub(crate) mod encounter;
pub(crate) mod evidence;
pub(crate) mod hub;
pub(crate) mod packs;
pub(crate) mod paper;
pub(crate) mod person;
pub(crate) mod report;
pub(crate) mod review;
pub(crate) mod sent;
pub(crate) mod share;
pub(crate) mod talk;

use crate::view::ProblemView;

/// What a command answers: the view, or a refusal with its wording.
type Reply<T> = Result<T, ProblemView>;
