//! Where a paper goes is the officer's choice: the system's own dialog asks. A file is readable by
//! nobody else on this computer, and is whole or not there.

use crate::{
    convert, edges,
    view::{ProblemView, SavedFile},
};
use plainsight_device::DeviceError;
use std::{
    fs::{File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, FilePath};

/// How many papers of one name a driven window may leave side by side.
const COPIES: u32 = 100;

/// A place that the officer chose, replacing what is there if they said so.
#[derive(Debug)]
pub(crate) struct Place(PathBuf);

/// Asks where to save; nothing when the officer thinks better of it.
pub(crate) async fn ask(app: &AppHandle, name: &str, ending: &str) -> Option<Place> {
    if let Some(folder) = edges::save_folder() {
        return beside(&folder, name, ending).map(Place);
    }
    let (answer, answered) = tokio::sync::oneshot::channel();
    let mut dialog = app.dialog().file().set_file_name(format!("{name}.{ending}"));
    dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    if let Some(folder) = downloads(app) {
        dialog = dialog.set_directory(folder);
    }
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    dialog.save_file(move |chosen| {
        // Nobody waits any more when the window has closed meanwhile.
        let _ = answer.send(chosen);
    });
    let chosen: FilePath = answered.await.ok()??;
    chosen.into_path().ok().map(|path| Place(with_ending(path, ending)))
}

/// The person's folder for downloads; where the system names none, the usual one.
fn downloads(app: &AppHandle) -> Option<PathBuf> {
    let usual = || app.path().home_dir().map(|home| home.join("Downloads"));
    app.path().download_dir().or_else(|_| usual()).ok().filter(|folder| folder.is_dir())
}

fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some() { path } else { path.with_extension(ending) }
}

/// The first free name in a folder.
fn beside(folder: &Path, name: &str, ending: &str) -> Option<PathBuf> {
    let numbered = |copy: u32| match copy {
        1 => folder.join(format!("{name}.{ending}")),
        _ => folder.join(format!("{name}-{copy}.{ending}")),
    };
    (1..=COPIES).map(numbered).find(|path| !path.exists())
}

/// Writes a paper, whole or not at all.
pub(crate) fn write(place: &Place, bytes: &[u8]) -> Result<SavedFile, ProblemView> {
    let path = &place.0;
    let refused = |_| convert::problem(&DeviceError::Refused("paper-not-written"));
    whole(path, bytes).map_err(refused)?;
    Ok(SavedFile { path: path.display().to_string() })
}

fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    let written = private_file(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let placed = written.and_then(|()| std::fs::rename(&part, path));
    if placed.is_err() {
        // Half a paper about a person must not lie about; there may be none.
        let _ = std::fs::remove_file(&part);
    }
    placed
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let home = std::env::temp_dir().join(format!("plainsight-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&home).unwrap();
        home
    }

    #[test]
    fn a_paper_is_whole_private_and_leaves_nothing_beside_it() {
        let home = folder("save");
        let path = home.join("sheet.pdf");
        whole(&path, b"one").unwrap();
        whole(&path, b"two").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two", "the officer chose to replace it");
        assert_eq!(std::fs::read_dir(&home).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert!(whole(&home.join("no/such/folder.pdf"), b"x").is_err());
        std::fs::remove_dir_all(home).unwrap();
    }

    #[test]
    fn names_find_their_place() {
        let home = folder("names");
        assert_eq!(with_ending(home.join("a"), "pdf"), home.join("a.pdf"));
        assert_eq!(with_ending(home.join("a.txt"), "pdf"), home.join("a.txt"));
        whole(&home.join("a.pdf"), b"x").unwrap();
        assert_eq!(beside(&home, "a", "pdf"), Some(home.join("a-2.pdf")));
        std::fs::remove_dir_all(home).unwrap();
    }
}
