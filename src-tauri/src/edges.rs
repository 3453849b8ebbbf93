//! Where the shell touches the operating system.

use anyhow::Context as _;
use plainsight_device::Config;
use std::{
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Once,
    time::Duration,
};

/// Idle time before the vault closes: no longer than the usual platform lock.
const IDLE_LOCK: Duration = Duration::from_secs(300);

/// Where the device keeps its files and when it locks. `PLAINSIGHT_HOME` names another folder,
/// `PLAINSIGHT_IDLE_SECONDS` a shorter idle time (never a longer one).
pub(crate) fn config() -> anyhow::Result<Config> {
    let home = match std::env::var_os("PLAINSIGHT_HOME") {
        Some(home) if !home.is_empty() => PathBuf::from(home),
        _ => data_folder().context("no home folder: set PLAINSIGHT_HOME to a folder")?,
    };
    let shorter = std::env::var("PLAINSIGHT_IDLE_SECONDS").ok().and_then(|text| text.parse().ok());
    let idle_lock = shorter.map_or(IDLE_LOCK, Duration::from_secs).min(IDLE_LOCK);
    Ok(Config { home, idle_lock })
}

fn data_folder() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty());
    #[cfg(windows)]
    let base = folder("LOCALAPPDATA").map(PathBuf::from);
    #[cfg(not(windows))]
    let base = folder("XDG_DATA_HOME")
        .map(PathBuf::from)
        .or_else(|| folder("HOME").map(|home| PathBuf::from(home).join(".local/share")));
    base.map(|base| base.join("plainsight"))
}

/// Holds the folder for this program alone; two writers would each think theirs is the truth.
pub(crate) fn only_one(home: &Path) -> anyhow::Result<File> {
    std::fs::create_dir_all(home)
        .with_context(|| format!("the folder {} cannot be made", home.display()))?;
    let lock = File::create(home.join("running"))?;
    lock.try_lock().map_err(|_| {
        anyhow::anyhow!("Plainsight is already open for the folder {}", home.display())
    })?;
    Ok(lock)
}

/// A crash must not write keys or a note to disk.
pub(crate) fn no_core_dumps() {
    #[cfg(unix)]
    {
        use nix::sys::resource::{Resource, setrlimit};
        // If the system refuses, it had a lower limit already.
        let _ = setrlimit(Resource::RLIMIT_CORE, 0, 0);
    }
}

/// Whether a WebDriver wants to drive the window: never in a release, whatever the environment says.
pub(crate) fn driven_by_a_test() -> bool {
    cfg!(any(debug_assertions, feature = "automation"))
        && std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Where a driven window saves papers: a WebDriver cannot reach the system's dialog. Nowhere else.
pub(crate) fn save_folder() -> Option<PathBuf> {
    let folder = std::env::var_os("PLAINSIGHT_SAVE_FOLDER").filter(|_| driven_by_a_test());
    folder.map(PathBuf::from)
}

/// Tells a waiting script, through the file that `PLAINSIGHT_READY_FILE` names, that the window
/// has asked for its first screen.
pub(crate) fn say_ready() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if let Some(path) = std::env::var_os("PLAINSIGHT_READY_FILE") {
            // A script that cannot be told will time out and say so.
            let _ = File::create(path);
        }
    });
}

/// The window shows our own pages and nothing else.
pub(crate) fn is_our_own_page(url: &tauri::Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// The one place that writes to stderr: why the program could not start.
pub(crate) fn complain(error: &anyhow::Error) {
    // With nobody to read it, there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "plainsight: {error:#}");
}
