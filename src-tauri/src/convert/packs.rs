//! Packs, and drafts under a newer form.

use super::count;
use crate::view::{ChangedView, FaultView, FormChangeView, InstalledView, PackView, ProblemView};
use plainsight_core::{
    forms::{Change, Changed},
    guidance::{Pack, Problem},
};
use plainsight_device::packs::{FormChange, InForce, Installed, PackError, PackSigner};

pub(crate) fn pack(pack: &Pack, state: InForce, trusted: Option<PackSigner>) -> PackView {
    PackView {
        version: state.version,
        law_as_at: state.law_as_at.to_string(),
        trusted: trusted.map(PackSigner::fingerprint),
        installed: state.installed.map(|one| installed(pack, one)),
        waits: state.waits,
        problem: state.problem.map(str::to_owned),
    }
}

fn installed(pack: &Pack, one: Installed) -> InstalledView {
    let (guidance, law) = one.guidance.unzip();
    let name = |tag: String| pack.talk.language(&tag).map_or(tag, |known| known.english.clone());
    InstalledView {
        id: one.id,
        version: one.version,
        by: one.by,
        signer: one.signer,
        guidance,
        law_as_at: law.map(|day| day.to_string()),
        languages: one.languages.into_iter().map(name).collect(),
        clips: count(one.clips),
        at: one.at,
    }
}

pub(crate) fn pack_problem(error: &PackError) -> ProblemView {
    ProblemView { code: error.code().to_owned(), args: error.args() }
}

pub(crate) fn fault(problem: &Problem) -> FaultView {
    FaultView {
        file: problem.file.clone(),
        line: count(problem.line),
        code: problem.code.to_owned(),
        detail: problem.detail.clone(),
    }
}

pub(crate) fn form_change(change: FormChange) -> FormChangeView {
    let row = |one: Changed| ChangedView {
        page: (one.change != Change::Gone).then_some(one.page),
        field: one.field,
        change: one.change.as_str().to_owned(),
    };
    FormChangeView {
        from: change.from,
        to: change.to,
        changed: change.changed.into_iter().map(row).collect(),
        unknown: change.unknown,
    }
}
