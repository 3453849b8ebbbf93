//! All versions of a case, and what follows from them.

use super::{Key, Kind, Version, narrower};
use std::collections::{BTreeMap, BTreeSet};

/// Every version of everything in one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case {
    versions: BTreeMap<String, Version>,
}

/// What stands for one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State<'a> {
    /// The version to work with.
    pub working: &'a str,
    /// The newest versions, one for each different value, in the order of their identifiers. More
    /// than one: a person has to decide.
    pub sides: Vec<(&'a str, &'a Version)>,
}

impl State<'_> {
    /// Whether a person has to decide.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.sides.len() > 1
    }
}

impl Case {
    /// Adds one version; answers its identifier. The same version again changes nothing.
    pub fn add(&mut self, version: Version) -> String {
        let id = version.id();
        self.versions.entry(id.clone()).or_insert(version);
        id
    }

    /// Takes in every version of another copy.
    pub fn merge(&mut self, other: &Self) {
        let theirs = other.versions.iter().map(|(id, version)| (id.clone(), version.clone()));
        self.versions.extend(theirs);
    }

    /// Every version by its identifier.
    #[must_use]
    pub fn versions(&self) -> &BTreeMap<String, Version> {
        &self.versions
    }

    /// Everything there is a version of.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<&Key> {
        self.versions.values().map(|version| &version.key).collect()
    }

    /// The versions about `key` that no other replaces, in the order of their identifiers.
    #[must_use]
    pub fn heads(&self, key: &Key) -> Vec<(&str, &Version)> {
        let about = self.versions.iter().filter(|(_, version)| version.key == *key);
        unreplaced(&about.map(|(id, version)| (id.as_str(), version)).collect::<Vec<_>>())
    }

    /// The state of every key at once; `own` is the version that this device works with.
    #[must_use]
    pub fn states<'a>(&'a self, own: &BTreeMap<Key, String>) -> BTreeMap<&'a Key, State<'a>> {
        let mut by_key: BTreeMap<&Key, Vec<(&str, &Version)>> = BTreeMap::new();
        for (id, version) in &self.versions {
            by_key.entry(&version.key).or_default().push((id, version));
        }
        let state = |(key, all): (&'a Key, Vec<_>)| {
            let own = own.get(key).map(String::as_str);
            Some((key, state_of(key.kind(), &unreplaced(&all), own)?))
        };
        by_key.into_iter().filter_map(state).collect()
    }

    /// What stands for `key`; nothing if there is no version of it.
    #[must_use]
    pub fn state(&self, key: &Key, own: Option<&str>) -> Option<State<'_>> {
        state_of(key.kind(), &self.heads(key), own)
    }
}

fn unreplaced<'a>(all: &[(&'a str, &'a Version)]) -> Vec<(&'a str, &'a Version)> {
    let parents: BTreeSet<&str> =
        all.iter().flat_map(|(_, version)| version.parents.iter().map(String::as_str)).collect();
    all.iter().copied().filter(|(id, _)| !parents.contains(id)).collect()
}

fn state_of<'a>(
    kind: Kind,
    heads: &[(&'a str, &'a Version)],
    own: Option<&str>,
) -> Option<State<'a>> {
    let mut sides: Vec<(&str, &Version)> = Vec::new();
    for (id, version) in heads {
        if !sides.iter().any(|(_, side)| side.value == version.value) {
            sides.push((id, version));
        }
    }
    if kind == Kind::Fixed {
        sides.truncate(1);
    }
    let (first, _) = sides.first()?;
    let mine = heads.iter().map(|(id, _)| *id).find(|id| Some(*id) == own);
    let narrowest = || sides.iter().min_by(|(_, a), (_, b)| narrower(&a.value, &b.value));
    let working = match kind {
        Kind::Fixed => first,
        Kind::Consent => narrowest().map_or(*first, |(id, _)| id),
        _ => mine.unwrap_or(first),
    };
    Some(State { working, sides })
}
