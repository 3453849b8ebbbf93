//! `plainsight guidance check|list|show`; what has to do with signed packs is in [`packs`].

use super::{files_in, pack, packs};
use crate::{
    args::GuidanceCommand,
    output::{Failure, Outcome, answer, complain},
};
use chrono::NaiveDate;
use plainsight_core::{
    guidance::{Files, Pack},
    packs::check_guidance,
    talk::{Language, SetName},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, path::PathBuf};

/// Name under which the excluded offences are shown.
const SCHEDULE_4: &str = "schedule-4";

/// Runs the command.
pub(crate) fn run(command: GuidanceCommand) -> Result<Outcome, Failure> {
    match command {
        GuidanceCommand::Check { folder } => check(folder),
        GuidanceCommand::Key { out } => packs::key(&out),
        GuidanceCommand::Pack { folder, key, out } => packs::pack(&folder, &key, &out),
        GuidanceCommand::Trust { signer, replace, home } => packs::trust(&signer, replace, home),
        GuidanceCommand::Install { file, home, allow_older } => {
            packs::install(&file, home, allow_older)
        }
        GuidanceCommand::Remove { home } => packs::remove(home),
        GuidanceCommand::Installed { home } => packs::installed(home),
        GuidanceCommand::List => list(),
        GuidanceCommand::Show { id, on } => {
            show(&id, on.unwrap_or_else(|| plainsight_device::clock::now().date_naive()))
        }
    }
}

fn check(folder: Option<PathBuf>) -> Result<Outcome, Failure> {
    let today = plainsight_device::clock::now().date_naive();
    let checked = match folder {
        Some(folder) if folder.join("about.toml").is_file() => return packs::check(&folder, today),
        Some(folder) => check_guidance(&files_in(&folder)?, today),
        None => check_guidance(&Files::embedded(), today),
    };
    match checked {
        Ok(pack) => {
            answer(&checked_row(&pack))?;
            Ok(Outcome::Ok)
        }
        Err(problems) => packs::refused(&problems),
    }
}

/// What a pack without problems holds; the fingerprint of each set of words is what its reviewer
/// writes into the manifest and what its clips are recorded for.
pub(super) fn checked_row(pack: &Pack) -> Value {
    let sets = |language: &Language| -> Vec<Value> {
        let set = |name: SetName| {
            let set = language.set(name);
            json!({ "name": name.as_str(), "version": set.version, "review": set.review.as_str(),
                "missing": pack.talk.missing(language, name).len() })
        };
        SetName::ALL.map(set).into()
    };
    let languages = pack.talk.languages.iter();
    let languages = languages.map(|one| json!({ "tag": one.tag, "sets": sets(one) }));
    json!({ "ok": true, "id": pack.manifest.id, "version": pack.manifest.version,
        "law_as_at": pack.manifest.law_as_at, "examples": pack.indicators.example_count(),
        "languages": languages.collect::<Vec<_>>(), "problems": [] })
}

fn list() -> Result<Outcome, Failure> {
    let pack = pack()?;
    let indicators = pack.indicators.indicators();
    let law: Vec<Value> = pack.law.values().iter().map(law_row).collect();
    answer(&json!({
        "id": pack.manifest.id,
        "version": pack.manifest.version,
        "law_as_at": pack.manifest.law_as_at,
        "sources": pack.manifest.sources,
        "indicators": indicators.map(|one| one.id.as_str()).collect::<Vec<_>>(),
        "law": law,
        "lists": pack.lookups.names().collect::<Vec<_>>(),
        "fields": pack.form.fields().len(),
    }))?;
    Ok(Outcome::Ok)
}

fn show(id: &str, on: NaiveDate) -> Result<Outcome, Failure> {
    let pack = pack()?;
    if id == SCHEDULE_4 {
        return schedule_4(&pack, on);
    }
    if let Some(rule) = pack.law.show(id, on) {
        let mut row = law_row(rule);
        if let Some(row) = row.as_object_mut() {
            row.insert("on".into(), json!(on));
            row.insert("law_as_at".into(), json!(pack.manifest.law_as_at));
        }
        answer(&row)?;
        return Ok(Outcome::Ok);
    }
    let upper = id.to_ascii_uppercase();
    if let Some(one) = pack.indicators.indicator(&upper) {
        answer(&indicator_row(one))?;
        return Ok(Outcome::Ok);
    }
    let known = pack.law.values().iter().any(|rule| rule.id == id);
    complain(&if known {
        format!("no value of {id} is in force on {on}")
    } else {
        format!("nothing here is called {id}; `plainsight guidance list` shows what there is")
    });
    Ok(Outcome::Negative)
}

/// Every entry in force on the day of the act.
fn schedule_4(pack: &Pack, on: NaiveDate) -> Result<Outcome, Failure> {
    let offences: Vec<Value> = pack
        .schedule4
        .on(on)
        .map(|one| {
            json!({
                "group": one.group, "offence": one.offence, "act": one.act,
                "section": one.section, "paragraph": one.paragraph,
                "effective_from": one.effective_from, "effective_to": one.effective_to,
                "inserted_by": one.inserted_by, "note": one.note,
            })
        })
        .collect();
    let found = if offences.is_empty() { Outcome::Negative } else { Outcome::Ok };
    answer(&json!({
        "id": SCHEDULE_4, "on": on, "source": pack.schedule4.source,
        "as_of": pack.schedule4.as_of, "count": offences.len(), "offences": offences,
    }))?;
    Ok(found)
}

fn law_row(rule: &plainsight_core::guidance::law::Rule) -> Value {
    // A number is shown as a number, so that a program can compare it.
    let number = rule.value.parse::<i64>().map(Value::from);
    json!({
        "id": rule.id,
        "value": number.unwrap_or_else(|_| Value::from(rule.value.clone())),
        "unit": rule.unit,
        "effective_from": rule.effective_from,
        "effective_to": rule.effective_to,
        "source": rule.source,
        "confidence": rule.confidence.as_str(),
        "note": rule.note,
    })
}

fn indicator_row(one: &plainsight_core::indicators::Indicator) -> Value {
    let word = |part: &str| {
        super::sentence(
            &format!("indicators-{}-{part}", one.id.to_ascii_lowercase()),
            &BTreeMap::new(),
        )
    };
    json!({
        "id": one.id,
        "category": one.category,
        "title": word("title"),
        "means": word("means"),
        "ask": word("ask"),
        "caution": one.caution.then(|| word("caution")),
        "strength": one.strength.as_str(),
        "applies_to": one.applies_to,
        "sources": one.sources,
    })
}
