//! What *Settings* shows and does about packs, gathered from the device.

use crate::{
    convert,
    shell::Shell,
    view::{InstallView, PackView, ProblemView},
};
use plainsight_device::{
    clock,
    packs::{Installed, PackError},
};
use plainsight_report::undrawable;
use std::path::PathBuf;

/// Faults that are shown; an editor gets them all from `plainsight guidance check`.
const SHOWN: usize = 50;

type Reply<T> = Result<T, ProblemView>;

impl Shell {
    /// What is in force.
    pub(crate) async fn pack_view(&self) -> Reply<PackView> {
        let found = self.ask(|device| Ok((device.in_force()?, device.pack_signer()?))).await?;
        Ok(convert::pack(&self.pack, found.0, found.1))
    }

    /// Installs a pack, or says why not.
    pub(crate) async fn install_pack(&self, path: String, older: bool) -> Reply<InstallView> {
        let path = PathBuf::from(path.trim());
        let done: Result<Installed, PackError> = self
            .ask(move |device| Ok(device.install_pack(&path, older, &undrawable, clock::now())))
            .await?;
        let pack = self.pack_view().await?;
        Ok(match done {
            Ok(_) => InstallView { pack, problem: None, faults: Vec::new() },
            Err(error) => InstallView {
                pack,
                faults: error.problems().iter().take(SHOWN).map(convert::fault).collect(),
                problem: Some(file_problem(&error)),
            },
        })
    }

    /// Takes the installed pack out.
    pub(crate) async fn remove_pack(&self) -> Reply<()> {
        let done = self.ask(|device| Ok(device.remove_pack(clock::now()))).await?;
        done.map_err(|error| convert::pack_problem(&error))
    }
}

/// A file that is not there is no broken disk.
fn file_problem(error: &PackError) -> ProblemView {
    let mut problem = convert::pack_problem(error);
    if let PackError::Device(plainsight_device::DeviceError::Io(error)) = error {
        use std::io::ErrorKind::{IsADirectory, NotFound, PermissionDenied};
        if [NotFound, PermissionDenied, IsADirectory].contains(&error.kind()) {
            "pack-file".clone_into(&mut problem.code);
        }
    }
    problem
}
