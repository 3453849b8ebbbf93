//! What is known already and may be offered as an answer. Offered, never copied: text that returns
//! from box to box or from case to case is a mark of a weak referral.

use super::model::{Field, Form};
use crate::guidance::lookups::Lookups;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Facts of the encounter and the officer; empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// What was said, as noted.
    pub note: String,
    /// The place of the encounter, as typed.
    pub place: String,
    /// The officer's force, as in the list of police forces.
    pub force: String,
    /// The officer's organisation, where it is not their force.
    pub organisation: String,
    /// The findings' titles in the officer's language.
    pub finding_titles: Vec<String>,
    /// Kinds of exploitation that the findings point to: `labour`, `sexual`, `criminal`,
    /// `domestic`, `financial`, `organ`.
    pub exploitation_types: Vec<String>,
    /// The officer's full name.
    pub officer_name: String,
    /// The officer's work email.
    pub officer_email: String,
    /// The date of the encounter, as it should be read.
    pub first_reported_on: String,
}

/// Where an offered answer can come from; `offer` in the fields' files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The note, whole.
    Note,
    /// The place, as typed.
    Place,
    /// A listed town that the place names.
    PlaceTown,
    /// Place and date of the encounter.
    PlaceAndDate,
    /// The officer's organisation or force, if the field's list has it.
    Force,
    /// The officer's work email.
    OfficerEmail,
    /// All names but the last.
    OfficerFirstName,
    /// The last of the officer's names.
    OfficerLastName,
    /// "yes", when there are findings.
    Findings,
    /// Titles of the findings, one a line.
    FindingTitles,
    /// Ticked when the findings point to labour exploitation.
    TypeLabour,
    /// The same for money taken.
    TypeFinancial,
    /// The same for sexual exploitation.
    TypeSexual,
    /// The same for forced crime.
    TypeCriminal,
    /// The same for organ removal.
    TypeOrgan,
    /// The same for domestic servitude.
    TypeDomestic,
}

/// An answer that may be taken over with one press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The value offered.
    pub value: String,
    /// Where it comes from: `note`, `place`, `officer` or `assessment`. Wording `forms-from-<source>`.
    pub source: &'static str,
}

/// What may be offered, by field id.
#[must_use]
pub fn offers(form: &Form, lookups: &Lookups, known: &Known) -> BTreeMap<String, Offer> {
    let offered = form.fields().iter().filter_map(|field| {
        let offer = offer(field, field.offer?, lookups, known)?;
        (!offer.value.is_empty()).then(|| (field.id.clone(), offer))
    });
    offered.collect()
}

fn offer(field: &Field, source: Source, lookups: &Lookups, known: &Known) -> Option<Offer> {
    let listed =
        |value: &str| field.list.as_ref().is_some_and(|list| lookups.contains(list, value));
    let (value, source) = match source {
        Source::Note => (known.note.trim().to_owned(), "note"),
        Source::Place => (known.place.trim().to_owned(), "place"),
        Source::PlaceTown => (town_in(&known.place, field, lookups)?, "place"),
        Source::PlaceAndDate => (joined(&[&known.place, &known.first_reported_on], "\n"), "place"),
        Source::Force => {
            let own =
                [&known.organisation, &known.force].into_iter().find(|value| listed(value))?;
            (own.clone(), "officer")
        }
        Source::OfficerEmail => (known.officer_email.trim().to_owned(), "officer"),
        Source::OfficerFirstName => (names(known)?.0.to_owned(), "officer"),
        Source::OfficerLastName => (names(known)?.1.to_owned(), "officer"),
        Source::Findings => {
            (if known.finding_titles.is_empty() { "" } else { "yes" }.to_owned(), "assessment")
        }
        Source::FindingTitles => {
            let titles: Vec<&str> = known.finding_titles.iter().map(String::as_str).collect();
            (joined(&titles, "\n"), "assessment")
        }
        kind => (ticked(kind, known).to_owned(), "assessment"),
    };
    Some(Offer { value, source })
}

fn ticked(source: Source, known: &Known) -> &'static str {
    let code = match source {
        Source::TypeLabour => "labour",
        Source::TypeFinancial => "financial",
        Source::TypeSexual => "sexual",
        Source::TypeCriminal => "criminal",
        Source::TypeOrgan => "organ",
        Source::TypeDomestic => "domestic",
        _ => return "",
    };
    if known.exploitation_types.iter().any(|found| found == code) { "true" } else { "" }
}

fn names(known: &Known) -> Option<(&str, &str)> {
    known
        .officer_name
        .trim()
        .rsplit_once(char::is_whitespace)
        .map(|(first, last)| (first.trim_end(), last))
}

fn joined(parts: &[&str], by: &str) -> String {
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.join(by)
}

/// The longest listed name that stands in the place as whole words; none if two are as long.
fn town_in(place: &str, field: &Field, lookups: &Lookups) -> Option<String> {
    let place = format!(" {} ", words(place));
    let towns = lookups.list(field.list.as_ref()?)?;
    let mut found: Vec<&String> =
        towns.iter().filter(|town| place.contains(&format!(" {} ", words(town)))).collect();
    found.sort_by_key(|town| std::cmp::Reverse(town.len()));
    match found.as_slice() {
        [first, second, ..] if first.len() == second.len() => None,
        [first, ..] => Some((*first).clone()),
        [] => None,
    }
}

fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|w| !w.is_empty())
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guidance::Files;

    fn offered(known: &Known) -> BTreeMap<String, Offer> {
        let (files, mut problems) = (Files::embedded(), Vec::new());
        let lookups = Lookups::load(&files, &mut problems);
        let form = Form::load(&files, &lookups, &mut problems);
        offers(&form, &lookups, known)
    }

    fn value<'a>(offers: &'a BTreeMap<String, Offer>, field: &str) -> Option<(&'a str, &'a str)> {
        offers.get(field).map(|offer| (offer.value.as_str(), offer.source))
    }

    #[test]
    fn nothing_known_offers_nothing() {
        assert_eq!(offered(&Known::default()), BTreeMap::new());
    }

    #[test]
    fn the_officer_s_facts_are_offered() {
        let offers = offered(&Known {
            force: "Avon and Somerset Constabulary".into(),
            officer_name: "Mary Ann Lee".into(),
            officer_email: "m.lee@avonandsomerset.police.uk".into(),
            ..Known::default()
        });
        assert_eq!(
            value(&offers, "user-organisation"),
            Some(("Avon and Somerset Constabulary", "officer"))
        );
        assert_eq!(
            value(&offers, "reported-to-police-police-forces"),
            Some(("Avon and Somerset Constabulary", "officer"))
        );
        assert_eq!(value(&offers, "fr-details-first-name"), Some(("Mary Ann", "officer")));
        assert_eq!(value(&offers, "fr-details-last-name"), Some(("Lee", "officer")));
        assert_eq!(value(&offers, "fr-location"), None, "a force does not tell the nation");
    }

    #[test]
    fn an_unlisted_force_or_a_single_name_is_not_offered() {
        let known = Known {
            force: "Avon & Somerset".into(),
            officer_name: "Lee".into(),
            ..Known::default()
        };
        assert_eq!(offered(&known), BTreeMap::new());
        let organisation = Known {
            organisation: "Barnardo's".into(),
            force: "Kent Police".into(),
            ..Known::default()
        };
        let offers = offered(&organisation);
        assert_eq!(
            value(&offers, "reported-to-police-police-forces"),
            Some(("Kent Police", "officer"))
        );
        assert!(value(&offers, "user-organisation").is_some());
    }

    #[test]
    fn findings_write_the_indicator_section() {
        let offers = offered(&Known {
            finding_titles: vec!["Employer keeps the ID card".into(), " ".into(), "No pay".into()],
            exploitation_types: vec!["labour".into(), "organ".into(), "unheard-of".into()],
            ..Known::default()
        });
        assert_eq!(value(&offers, "modern-slavery-indicators"), Some(("yes", "assessment")));
        assert_eq!(
            value(&offers, "modern-slavery-indicators-details"),
            Some(("Employer keeps the ID card\nNo pay", "assessment"))
        );
        assert_eq!(
            value(&offers, "types-of-exploitation-forced-to-work"),
            Some(("true", "assessment"))
        );
        assert_eq!(
            value(&offers, "types-of-exploitation-organs-removed"),
            Some(("true", "assessment"))
        );
        assert_eq!(value(&offers, "types-of-exploitation-prostitution"), None);
    }

    #[test]
    fn a_town_is_offered_only_when_the_place_names_one() {
        let town = |place: &str| {
            let offers = offered(&Known { place: place.into(), ..Known::default() });
            value(&offers, "where-exploitation-happened-uk-city-1")
                .map(|(value, _)| value.to_owned())
        };
        assert_eq!(town("Car wash, Mill Road, BRISTOL"), Some("Bristol".to_owned()));
        assert_eq!(town("Newcastle upon Tyne, quayside"), Some("Newcastle upon Tyne".to_owned()));
        assert_eq!(town("a field"), None);
        assert_eq!(town("Bathroom showroom"), None, "Bath is not in bathroom");
    }

    #[test]
    fn where_the_person_stays_now_is_never_guessed() {
        let offers =
            offered(&Known { place: "Bristol".into(), note: "he said".into(), ..Known::default() });
        assert_eq!(value(&offers, "current-pv-location-uk-city"), None);
        let notes = offers.values().filter(|offer| offer.source == "note").count();
        assert_eq!(notes, 1, "the note goes to one box, never to several");
    }
}
