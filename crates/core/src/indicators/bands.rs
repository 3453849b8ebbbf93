//! The rules that turn findings into a band and into first things to do, as `guidance/bands.toml`
//! and `guidance/actions.toml` say them. Nothing is added up: each rule is a sentence an officer
//! can read, and the first that holds is the reason.

use super::{Age, Assessed, Band, Facts, Strength};
use crate::guidance::{Files, Problem};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One condition; every part that is given must hold.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct When {
    /// At least so many strong findings, of different indicators.
    strong: usize,
    /// At least so many categories with a finding of medium strength or more.
    kinds: usize,
    /// At least so many categories with any finding.
    any: usize,
    /// At least one finding from one of these categories.
    categories: Vec<String>,
    /// At least one finding that suggests one of these exploitation types.
    types: Vec<String>,
    /// At least one of these risk cues (`*`: any).
    risks: Vec<String>,
    /// The person is or may be under 18.
    child: bool,
    /// Somebody says that there is danger now.
    danger: bool,
    /// One of these is with the person.
    present: Vec<String>,
    /// The person may be treated as a suspect.
    suspect: bool,
    /// Other people are mentioned.
    others: bool,
    /// The account as a whole reads at least so far on the side of control (0 is the middle).
    reads: Option<f32>,
    /// The account as a whole does not lean further than this to the other side; a text too short
    /// to say does not.
    not_below: Option<f32>,
    /// One of these bands (actions only; a band cannot ask for itself).
    bands: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBand {
    id: String,
    band: String,
    when: When,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    id: String,
    #[serde(default)]
    phone: Option<String>,
    when: When,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBands {
    rule: Vec<RawBand>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawActions {
    action: Vec<RawAction>,
}

/// Something to do now; wording `actions-<id>` and `actions-<id>-detail`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Action {
    /// Identifier.
    pub id: String,
    /// A number to ring, if the action is a call.
    pub phone: Option<String>,
    when: When,
}

/// Why nothing is asked yet: nothing was found, or nothing that is enough by itself.
pub(super) const NOTHING_YET: &str = "nothing-yet";
pub(super) const NOT_ENOUGH: &str = "not-enough-yet";

/// Band rules and actions, most urgent first.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Bands {
    rules: Vec<(String, Band, When)>,
    actions: Vec<Action>,
}

impl Bands {
    pub(super) fn load(files: &Files, problems: &mut Vec<Problem>) -> Self {
        let bands: Option<RawBands> = files.parse("bands.toml", problems);
        let actions: Option<RawActions> = files.parse("actions.toml", problems);
        let mut rules = Vec::new();
        for raw in bands.unwrap_or_default().rule {
            match Band::read(&raw.band) {
                Some(band) if band != Band::Curious && raw.when.bands.is_empty() => {
                    rules.push((raw.id, band, raw.when));
                }
                _ => problems.push(Problem {
                    file: "bands.toml".into(),
                    line: 0,
                    code: "band-unknown",
                    detail: format!("{}: a band rule gives ask or act and names no band", raw.id),
                }),
            }
        }
        let actions = actions.unwrap_or_default().action.into_iter();
        let actions = actions.map(|raw| Action { id: raw.id, phone: raw.phone, when: raw.when });
        Self { rules, actions: actions.collect() }
    }

    /// The band, and the rules of that band that hold.
    pub(super) fn decide(&self, seen: &Seen<'_>) -> (Band, Vec<String>) {
        let holds = |wanted: Band| {
            let rules = self.rules.iter().filter(move |(_, band, _)| *band == wanted);
            let rules = rules.filter(|(_, _, when)| seen.holds(when, None));
            rules.map(|(id, ..)| id.clone()).collect::<Vec<_>>()
        };
        for band in [Band::Act, Band::Ask] {
            let reasons = holds(band);
            if !reasons.is_empty() {
                return (band, reasons);
            }
        }
        let quiet = if seen.findings.is_empty() { NOTHING_YET } else { NOT_ENOUGH };
        (Band::Curious, vec![quiet.to_owned()])
    }

    /// Whether some rule could hold for a text that reads like this, whatever is found in it, where
    /// nothing is known besides the text.
    pub(super) fn within_reach(&self, margin: Option<f32>) -> bool {
        let reads = |when: &When| {
            when.reads.is_none_or(|least| margin.is_some_and(|margin| margin >= least))
                && when.not_below.is_none_or(|least| margin.is_none_or(|margin| margin >= least))
        };
        let by_text = |when: &When| !when.danger && when.present.is_empty();
        self.rules.iter().any(|(_, _, when)| reads(when) && by_text(when))
    }

    pub(super) fn actions_for(&self, seen: &Seen<'_>, band: Band) -> Vec<String> {
        let due = self.actions.iter().filter(|action| seen.holds(&action.when, Some(band)));
        due.map(|action| action.id.clone()).collect()
    }

    pub(super) fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    pub(super) fn action_ids(&self) -> impl Iterator<Item = &str> {
        self.actions.iter().map(|action| action.id.as_str())
    }

    pub(super) fn rule_ids(&self) -> impl Iterator<Item = &str> {
        let quiet = [NOTHING_YET, NOT_ENOUGH].into_iter();
        self.rules.iter().map(|(id, ..)| id.as_str()).chain(quiet)
    }
}

/// Everything a condition may ask about.
pub(super) struct Seen<'a> {
    pub(super) findings: &'a [Assessed<'a>],
    pub(super) risks: &'a [String],
    pub(super) suspect: bool,
    pub(super) others: bool,
    pub(super) margin: Option<f32>,
    /// A question was answered "yes": what a person says outweighs how the account reads.
    pub(super) answered: bool,
    pub(super) facts: &'a Facts,
}

impl Seen<'_> {
    pub(super) fn child(&self) -> bool {
        matches!(self.facts.age, Age::Under18 | Age::NotSure)
            || (self.facts.age == Age::NotAsked
                && self.risks.iter().any(|risk| risk == "child-present"))
    }

    fn leans(&self, least: f32) -> bool {
        self.margin.is_none_or(|margin| margin >= least)
    }

    fn categories(&self, least: Strength) -> usize {
        let strong = self.findings.iter().filter(|finding| finding.strength >= least);
        strong.map(|finding| finding.category).collect::<BTreeSet<_>>().len()
    }

    fn strong(&self) -> usize {
        let strong = self.findings.iter().filter(|finding| finding.strength == Strength::Strong);
        strong.map(|finding| finding.indicator).collect::<BTreeSet<_>>().len()
    }

    fn holds(&self, when: &When, band: Option<Band>) -> bool {
        self.strong() >= when.strong
            && (when.kinds == 0 || self.categories(Strength::Medium) >= when.kinds)
            && (when.any == 0 || self.categories(Strength::Weak) >= when.any)
            && any_of(&when.categories, self.findings.iter().map(|one| one.category))
            && any_of(
                &when.types,
                self.findings.iter().flat_map(|one| one.types.iter().map(String::as_str)),
            )
            && any_of(&when.risks, self.risks.iter().map(String::as_str))
            && any_of(&when.present, self.facts.present.iter().map(String::as_str))
            && any_of(&when.bands, band.iter().map(|band| band.as_str()))
            && when.reads.is_none_or(|least| self.margin.is_some_and(|margin| margin >= least))
            && (self.answered || when.not_below.is_none_or(|least| self.leans(least)))
            && (!when.child || self.child())
            && (!when.danger || self.facts.danger_now == Some(true))
            && (!when.suspect || self.suspect)
            && (!when.others || self.others)
    }
}

/// Whether one of those wanted is there; nothing wanted asks for nothing, `*` for anything.
fn any_of<'a>(wanted: &[String], mut there: impl Iterator<Item = &'a str>) -> bool {
    wanted.is_empty() || there.any(|one| wanted.iter().any(|want| want == one || want == "*"))
}
