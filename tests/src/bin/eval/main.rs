//! `make eval`: how well the guidance notices, on written cases, with confidence intervals.
//!
//! Flag = *Ask more* or *Act now*. The sets that the rules were tuned on and the set kept apart
//! are always printed side by side. `--guidance FOLDER` judges another pack; `--wrong` lists the
//! cases judged wrongly, for a person who improves the rules.

mod cases;
mod play;
mod rates;

use anyhow::{Context as _, Result};
use cases::{Case, judge};
use plainsight_core::guidance::{Files, Pack};
use rates::Rates;
use std::{collections::BTreeMap, io::Write as _, path::Path};

/// The sets, and whether the rules were tuned on them.
const SETS: [(&str, &[&str], bool); 4] = [
    ("inspection report, 17 cases", &["inspection"], true),
    ("tuned on", &["set-1", "set-2"], true),
    ("kept apart, cut-offs chosen in its view", &["held-out"], false),
    ("kept apart, seen by nobody before", &["judge"], false),
];

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().collect();
    let after = |flag: &str| args.iter().skip_while(|arg| *arg != flag).nth(1).cloned();
    let pack = match after("--guidance") {
        Some(folder) => Pack::load(&folder_files(Path::new(&folder))?),
        None => Pack::embedded(),
    };
    let pack = pack.map_err(|problems| {
        anyhow::anyhow!("{} problems: {:?}", problems.len(), problems.first())
    })?;
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{} indicators, {} rules",
        pack.indicators.indicators().count(),
        pack.indicators.rule_count()
    )?;
    writeln!(
        out,
        "| set | cases | sensitivity (95 % CI) | specificity (95 % CI) | J | highlights in negatives |"
    )?;
    writeln!(out, "|---|---|---|---|---|---|")?;
    for (name, files, _) in SETS {
        let cases = cases::load(files)?;
        let judged: Vec<_> =
            cases.iter().map(|case| (case, judge(&pack.indicators, case))).collect();
        writeln!(out, "{}", Rates::of(&judged).row(name))?;
    }
    let wrong = after("--wrong");
    for (name, files, tuned) in SETS {
        let cases = cases::load(files)?;
        let judged: Vec<_> =
            cases.iter().map(|case| (case, judge(&pack.indicators, case))).collect();
        groups(&mut out, name, &judged)?;
        play::report(&mut out, name, &pack.indicators, &cases)?;
        if wrong.is_some() && tuned {
            cases::wrong(&mut out, &judged)?;
        }
    }
    Ok(())
}

/// A test for belonging to a subgroup.
type Belongs = Box<dyn Fn(&Case) -> bool>;

fn groups(
    out: &mut impl std::io::Write,
    name: &str,
    judged: &[(&Case, cases::Judged)],
) -> Result<()> {
    writeln!(out, "\n{name}\n| subgroup | positives | sensitivity (95 % CI) |\n|---|---|---|")?;
    let mut groups: BTreeMap<String, Belongs> = BTreeMap::new();
    for kind in ["labour", "sexual", "criminal", "domestic"] {
        groups.insert(
            kind.into(),
            Box::new(move |case| case.exploitation_types.iter().any(|x| x == kind)),
        );
    }
    groups.insert("child".into(), Box::new(|case| case.child));
    groups.insert("UK nationals".into(), Box::new(|case| case.uk_national));
    groups.insert("hard".into(), Box::new(|case| case.difficulty == "hard"));
    for (group, belongs) in groups {
        let some: Vec<_> =
            judged.iter().filter(|(case, _)| case.positive() && belongs(case)).collect();
        let found = some.iter().filter(|(_, judged)| judged.flag).count();
        if !some.is_empty() {
            writeln!(out, "| {group} | {} | {} |", some.len(), rates::interval(found, some.len()))?;
        }
    }
    Ok(())
}

fn folder_files(root: &Path) -> Result<Files> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root)?.to_string_lossy().replace('\\', "/");
                let text = std::fs::read_to_string(&path).with_context(|| name.clone())?;
                files.insert(name, text);
            }
        }
    }
    Ok(Files::new(files))
}
