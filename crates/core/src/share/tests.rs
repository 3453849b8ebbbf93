use super::*;
use crate::id::{DeviceId, OfficerId};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

fn consent(answer: &str) -> String {
    serde_json::to_string(&BTreeMap::from([("pv-want-to-submit-nrm", answer)])).unwrap()
}

fn version(key: &Key, value: &str, who: u8, parents: &[String]) -> Version {
    Version {
        key: key.clone(),
        value: value.to_owned(),
        officer: OfficerId(Uuid::from_u128(who.into())),
        author: format!("PC {who}"),
        device: DeviceId(Uuid::from_u128(who.into())),
        at: 0,
        parents: parents.to_vec(),
    }
}

#[test]
fn an_edit_after_an_edit_is_no_difference_and_one_beside_it_is() {
    let key = Key::new("e", NOTE);
    let mut case = Case::default();
    let first = case.add(version(&key, "a", 1, &[]));
    let second = case.add(version(&key, "ab", 1, std::slice::from_ref(&first)));
    assert!(!case.state(&key, Some(&second)).unwrap().differs());
    case.add(version(&key, "ac", 2, &[first]));
    let state = case.state(&key, Some(&second)).unwrap();
    assert!(state.differs());
    assert_eq!(state.working, second, "nobody's text changes under their hands");
    assert_eq!(case.versions().len(), 3);
}

#[test]
fn the_same_answer_twice_is_no_difference() {
    let key = Key::new("p", "nationality");
    let mut case = Case::default();
    case.add(version(&key, "Romanian", 1, &[]));
    case.add(version(&key, "Romanian", 2, &[]));
    assert!(!case.state(&key, None).unwrap().differs());
}

#[test]
fn a_decision_ends_a_difference_and_keeps_both() {
    let key = Key::new("p", "pv-under-age");
    let mut case = Case::default();
    let one = case.add(version(&key, "yes", 1, &[]));
    let other = case.add(version(&key, "no", 2, &[]));
    let decided = case.add(version(&key, "yes", 1, &[one, other]));
    let state = case.state(&key, None).unwrap();
    assert_eq!((state.differs(), state.working), (false, decided.as_str()));
    assert_eq!(case.versions().len(), 3);
}

#[test]
fn every_kind_of_consent_has_its_place() {
    let with = |fields: &[(&str, &str)]| {
        serde_json::to_string(&fields.iter().copied().collect::<BTreeMap<_, _>>()).unwrap()
    };
    let (asked, help) = ("pv-want-to-submit-nrm", "authorities-cooperation");
    let narrow_to_wide = [
        with(&[(asked, "yes"), ("consent-withdrawn", "2026-11-25T02:00:00Z")]),
        with(&[]),
        with(&[(asked, "no"), (help, "no")]),
        with(&[(asked, "no"), (help, "yes")]),
        with(&[(asked, "yes")]),
    ];
    for pair in narrow_to_wide.windows(2) {
        assert!(narrower(&pair[0], &pair[1]).is_lt(), "{pair:?}");
    }
    let named: Vec<bool> = narrow_to_wide.iter().map(|value| is_consent(value)).collect();
    assert_eq!(named, [false, false, false, false, true]);
}

#[test]
fn an_identifier_commits_to_every_part() {
    let key = Key::new("e", NOTE);
    let base = version(&key, "a", 1, &["p".to_owned()]);
    let changed = [
        Version { key: Key::new("f", NOTE), ..base.clone() },
        Version { key: Key::new("e", "x"), ..base.clone() },
        Version { value: "b".into(), ..base.clone() },
        Version { author: "PC 2".into(), ..base.clone() },
        Version { at: 1, ..base.clone() },
        Version { parents: vec![], ..base.clone() },
        Version { officer: OfficerId(Uuid::from_u128(9)), ..base.clone() },
        Version { device: DeviceId(Uuid::from_u128(9)), ..base.clone() },
    ];
    changed.iter().for_each(|other| assert_ne!(other.id(), base.id(), "{other:?}"));
}

/// One thing that somebody does in a history.
#[derive(Clone, Debug)]
enum Act {
    Edit { who: usize, key: usize, value: u8 },
    Send { from: usize, to: usize },
    Decide { who: usize, key: usize, side: usize },
}

const PEOPLE: usize = 4;

fn keys() -> [Key; 4] {
    [
        Key::new("e", NOTE),
        Key::new("p", CONSENT_WHOLE),
        Key::new("p", "pv-under-age"),
        Key::new("p", "nationality"),
    ]
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (0..PEOPLE, 0..4_usize, 0..3_u8)
            .prop_map(|(who, key, value)| Act::Edit { who, key, value }),
        3 => (0..PEOPLE, 0..PEOPLE).prop_map(|(from, to)| Act::Send { from, to }),
        1 => (0..PEOPLE, 0..4_usize, 0..3_usize)
            .prop_map(|(who, key, side)| Act::Decide { who, key, side }),
    ]
}

/// A laptop with its copy and what it works with.
#[derive(Clone, Default)]
struct Laptop {
    case: Case,
    own: BTreeMap<Key, String>,
}

impl Laptop {
    fn settle(&mut self) {
        let states = self.case.states(&self.own);
        let own = states.into_iter().map(|(key, state)| (key.clone(), state.working.to_owned()));
        self.own = own.collect();
    }
}

/// Plays a history; answers every laptop, and every version ever made.
fn play(acts: &[Act]) -> (Vec<Laptop>, Case) {
    let mut copies = vec![Laptop::default(); PEOPLE];
    let mut all = Case::default();
    for act in acts {
        match act {
            Act::Edit { who, key, value } => {
                let key = &keys()[*key];
                let text = match key.field.as_str() {
                    CONSENT_WHOLE => consent(["", "no", "yes"][usize::from(*value)]),
                    _ => value.to_string(),
                };
                let copy = &mut copies[*who];
                let parents: Vec<String> = copy.own.get(key).cloned().into_iter().collect();
                let made = version(key, &text, u8::try_from(*who).unwrap(), &parents);
                all.add(made.clone());
                let id = copy.case.add(made);
                copy.own.insert(key.clone(), id);
                copy.settle();
            }
            Act::Send { from, to } => {
                let sent = copies[*from].case.clone();
                copies[*to].case.merge(&sent);
                copies[*to].settle();
            }
            Act::Decide { who, key, side } => {
                let key = &keys()[*key];
                let copy = &mut copies[*who];
                let Some(state) = copy.case.state(key, None) else { continue };
                let value = state.sides[side % state.sides.len()].1.value.clone();
                let heads: Vec<String> =
                    copy.case.heads(key).iter().map(|(id, _)| (*id).to_owned()).collect();
                let made = version(key, &value, u8::try_from(*who).unwrap(), &heads);
                all.add(made.clone());
                copy.case.add(made);
                copy.settle();
            }
        }
    }
    (copies, all)
}

fn merged(one: &Case, other: &Case) -> Case {
    let mut both = one.clone();
    both.merge(other);
    both
}

fn histories() -> u32 {
    std::env::var("PLAINSIGHT_HISTORIES").ok().and_then(|text| text.parse().ok()).unwrap_or(10_000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), ..ProptestConfig::default() })]

    #[test]
    fn merging_does_not_depend_on_order_or_number_and_loses_nothing(
        acts in prop::collection::vec(act(), 0..24)
    ) {
        let (copies, all) = play(&acts);
        let [a, b, c, d] = [0, 1, 2, 3].map(|at| &copies[at].case);
        prop_assert_eq!(merged(a, b), merged(b, a), "commutative");
        prop_assert_eq!(merged(&merged(a, b), c), merged(a, &merged(b, c)), "associative");
        prop_assert_eq!(&merged(a, a), a, "idempotent");
        let whole = merged(&merged(a, b), &merged(c, d));
        prop_assert_eq!(&whole, &all, "every version anybody ever made is still there");
        let nobody = BTreeMap::new();
        let states = whole.states(&nobody);
        for key in keys() {
            prop_assert_eq!(states.get(&key).cloned(), whole.state(&key, None));
        }
    }

    #[test]
    fn consent_never_widens_by_merging_and_a_difference_never_goes_unseen(
        acts in prop::collection::vec(act(), 0..24)
    ) {
        let (copies, _) = play(&acts);
        let key = Key::new("p", CONSENT_WHOLE);
        for one in &copies {
            for other in &copies {
                let both = merged(&one.case, &other.case);
                let Some(state) = both.state(&key, one.own.get(&key).map(String::as_str)) else {
                    continue;
                };
                let standing = &both.versions()[state.working].value;
                let heads = both.heads(&key);
                for (_, head) in &heads {
                    prop_assert!(narrower(standing, &head.value).is_le(), "widened");
                }
                let values: std::collections::BTreeSet<_> =
                    heads.iter().map(|(_, head)| &head.value).collect();
                prop_assert_eq!(state.differs(), values.len() > 1);
                if !state.differs() && is_consent(standing) {
                    prop_assert!(heads.iter().all(|(_, head)| is_consent(&head.value)));
                }
            }
        }
    }
}
