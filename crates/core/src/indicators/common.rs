//! How common words are, for choosing what a pattern is looked at by.

use super::pattern::Choice;
use std::{collections::BTreeSet, sync::LazyLock};

/// Words that are on every line of a note: a pattern must not be looked at because of one of them.
const EVERYWHERE: &str = "a about after again all also am an and any are as asked at back be been \
    before being but by call came can cannot did do does down for from get go going got had has have \
    he her here him his home house i in is it just left like male female man me men more my no not \
    now of off old on one only or other others out over people person police says said she so some \
    states stated still take than that the their them then there they this time to told took two up \
    want was we week well went were what when where which who will with woman work working would you";

static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| EVERYWHERE.split_whitespace().collect());

/// How common a choice is; a concept counts by its words.
pub(super) fn commonness(choice: &Choice) -> usize {
    match choice {
        Choice::Word(word) if COMMON.contains(word.as_str()) => 100,
        Choice::Word(_) => 1,
        Choice::Prefix(_) => 3,
        Choice::Concept(_) => 0,
    }
}
