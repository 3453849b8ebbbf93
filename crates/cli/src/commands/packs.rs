//! `plainsight guidance key|pack|trust|install|remove|installed`, and the check of a pack's folder.

use super::sentence;
use crate::output::{Failure, Outcome, answer, complain};
use chrono::NaiveDate;
use plainsight_core::guidance::Problem;
use plainsight_device::{
    Config, Device, clock,
    packs::{self, InForce, PackError, PackKey, PackSigner, Start},
};
use plainsight_report::undrawable;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

impl From<PackError> for Failure {
    fn from(error: PackError) -> Self {
        error.problems().iter().for_each(|problem| complain(&problem.to_string()));
        match error {
            PackError::Device(error) => error.into(),
            error => Self::Misuse(sentence(&format!("errors-{}", error.code()), &error.args())),
        }
    }
}

/// What is in force in a device's folder.
pub(super) fn start(config: &Config) -> Result<Start, Failure> {
    Start::find(config).map_err(|problems| {
        let first = problems.first().map(ToString::to_string).unwrap_or_default();
        Failure::Broken(format!("the built-in guidance has {} problems: {first}", problems.len()))
    })
}

/// Names every problem and answers no.
pub(super) fn refused(problems: &[Problem]) -> Result<Outcome, Failure> {
    problems.iter().for_each(|problem| complain(&problem.to_string()));
    let rows = problems.iter().map(|problem| {
        json!({ "file": problem.file, "line": problem.line, "code": problem.code,
            "detail": problem.detail })
    });
    answer(&json!({ "ok": false, "problems": rows.collect::<Vec<_>>() }))?;
    Ok(Outcome::Negative)
}

/// Checks the folder of a replacement pack as a device would.
pub(super) fn check(folder: &Path, today: NaiveDate) -> Result<Outcome, Failure> {
    let checked = packs::read_folder(folder).and_then(|read| {
        plainsight_core::packs::check(&read.contents, &read.whole, today, &undrawable)
            .map_err(PackError::Problems)
    });
    match checked {
        Ok(pack) => {
            answer(&super::guidance::checked_row(&pack))?;
            Ok(Outcome::Ok)
        }
        Err(PackError::Problems(problems)) => refused(&problems),
        Err(error) => Err(error.into()),
    }
}

/// `guidance key`.
pub(super) fn key(out: &Path) -> Result<Outcome, Failure> {
    let signer = PackKey::make(out)?.public();
    answer(&json!({ "key": out.display().to_string(), "signer": signer.to_text(),
        "fingerprint": signer.fingerprint() }))?;
    Ok(Outcome::Ok)
}

/// `guidance pack`.
pub(super) fn pack(folder: &Path, key: &Path, out: &Path) -> Result<Outcome, Failure> {
    let key = PackKey::read(key)?;
    let folder = packs::read_folder(folder)?;
    let today = clock::now().date_naive();
    let built = packs::build(&folder, &key, out, today, &undrawable)?;
    answer(&json!({ "pack": out.display().to_string(), "id": built.listing.id,
        "version": built.listing.version, "files": built.listing.files.len(),
        "guidance": built.pack.manifest.name(), "signer": key.public().to_text(),
        "fingerprint": key.public().fingerprint() }))?;
    Ok(Outcome::Ok)
}

fn device(home: PathBuf) -> Result<Device, Failure> {
    let config = Config { home, idle_lock: Duration::MAX };
    Ok(start(&config)?.open(config.clone(), clock::now())?)
}

/// `guidance trust`.
pub(super) fn trust(signer: &str, replace: bool, home: PathBuf) -> Result<Outcome, Failure> {
    let signer = PackSigner::parse(signer)?;
    device(home)?.trust_pack_signer(signer, replace, clock::now())?;
    answer(&json!({ "signer": signer.to_text(), "fingerprint": signer.fingerprint() }))?;
    Ok(Outcome::Ok)
}

/// `guidance install`.
pub(super) fn install(file: &Path, home: PathBuf, allow_older: bool) -> Result<Outcome, Failure> {
    let mut device = device(home)?;
    match device.install_pack(file, allow_older, &undrawable, clock::now()) {
        Ok(_) => shown(&device),
        Err(PackError::Problems(problems)) => refused(&problems),
        Err(error) => Err(error.into()),
    }
}

/// `guidance remove`.
pub(super) fn remove(home: PathBuf) -> Result<Outcome, Failure> {
    let mut device = device(home)?;
    device.remove_pack(clock::now())?;
    shown(&device)
}

/// `guidance installed`.
pub(super) fn installed(home: PathBuf) -> Result<Outcome, Failure> {
    shown(&device(home)?)
}

fn shown(device: &Device) -> Result<Outcome, Failure> {
    let InForce { version, law_as_at, installed, waits, problem } = device.in_force()?;
    let signer = device.pack_signer()?;
    let pack = installed.map_or(Value::Null, |pack| json!(pack));
    answer(&json!({ "guidance": version, "law_as_at": law_as_at, "pack": pack,
        "in_force_from_next_start": waits, "problem": problem,
        "trusted_signer": signer.map(PackSigner::to_text),
        "trusted_fingerprint": signer.map(PackSigner::fingerprint) }))?;
    Ok(Outcome::of(problem.is_none()))
}
