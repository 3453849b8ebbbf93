//! The two or three questions most worth asking now.

use super::{Answer, Facts, Strength, assess::Supported, book::Book, scan::Scan};
use std::collections::{BTreeMap, BTreeSet};

/// Most questions offered at once: more would be a form.
const MOST: usize = 3;

/// Questions not yet answered, by what could change the band: a question about something already
/// found asks nothing new, one that fits the place and the findings comes before one that does not.
pub(super) fn questions(
    book: &Book,
    scan: &Scan,
    findings: &[Supported],
    answers: &BTreeMap<String, Answer>,
    facts: &Facts,
) -> Vec<String> {
    let found: BTreeSet<&str> = findings.iter().map(|one| one.indicator.as_str()).collect();
    let site = facts.site.as_deref().or(scan.site.as_deref());
    let open = |id: &str| matches!(answers.get(id), None | Some(Answer::Unknown));
    let mut ranked: Vec<(usize, usize, &str)> = Vec::new();
    for (place, question) in book.questions.iter().enumerate() {
        let new = question.supports.iter().filter(|id| !found.contains(id.as_str()));
        let best =
            new.filter_map(|id| book.indicator(id)).map(|indicator| indicator.strength).max();
        if best < Some(Strength::Medium) || !open(&question.id) {
            continue;
        }
        let fits_site = site.is_some_and(|site| question.sites.iter().any(|one| one == site));
        let types = question_types(book, &question.supports);
        let fits_type = types.iter().any(|kind| scan.types.contains(kind));
        let elsewhere = !question.sites.is_empty() && !fits_site && !fits_type;
        let other_type = !types.is_empty() && !scan.types.is_empty() && !fits_type && !fits_site;
        let rank = usize::from(answers.contains_key(&question.id)) * 8
            + usize::from(elsewhere) * 4
            + usize::from(other_type) * 2
            + usize::from(best < Some(Strength::Strong));
        ranked.push((rank, place, &question.id));
    }
    ranked.sort_unstable();
    ranked.into_iter().take(MOST).map(|(_, _, id)| id.to_owned()).collect()
}

fn question_types<'a>(book: &'a Book, supports: &[String]) -> BTreeSet<&'a String> {
    supports.iter().filter_map(|id| book.indicator(id)).flat_map(|one| &one.types).collect()
}
