//! `serve`: bind, say where, answer until told to stop.

use super::{Outcome, args::Serve};
use plainsight_hub::{Hub, HubError, Options, StoreAddress, Tls, output};
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;

pub(super) fn run(args: &Serve) -> Outcome {
    if !args.listen.ip().is_loopback() && args.plain && !args.behind_tls {
        return Outcome::misuse(format!(
            "{} can be reached from other machines: leave out --plain, or put something in front \
             that ends TLS and say --behind-tls",
            args.listen
        ));
    }
    let address = match args.at.store.parse::<StoreAddress>() {
        Ok(address) => address,
        Err(error) => return HubError::from(error).into(),
    };
    let hub = match plainsight_hub::open_at(&args.at.data, &address) {
        Ok(hub) => Arc::new(hub),
        Err(error) => return error.into(),
    };
    let tls = match certificate(args) {
        Ok(tls) => tls,
        Err(error) => return error.into(),
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(64).build();
    let served = runtime
        .map_err(|error| format!("the system gives no threads: {error}; try again later"))
        .and_then(|runtime| {
            runtime.block_on(serve(args, hub, tls)).map_err(|error| format!("{error:#}"))
        });
    match served {
        Ok(()) => Outcome::DONE,
        Err(line) => Outcome::failure(line),
    }
}

/// What to serve with; nothing where something in front of the hub ends TLS.
fn certificate(args: &Serve) -> Result<Option<Arc<Tls>>, HubError> {
    if args.plain || args.behind_tls {
        return Ok(None);
    }
    Ok(Some(Arc::new(Tls::open(&args.at.data)?)))
}

async fn serve(args: &Serve, hub: Arc<Hub>, tls: Option<Arc<Tls>>) -> anyhow::Result<()> {
    use anyhow::Context as _;
    if let Some(path) = &args.ready_file {
        // Of an earlier run that could not tidy up; whoever waits must not read it.
        let _ = fs::remove_file(path);
    }
    let signal = stop_signal().context("the system gives no signals")?;
    let listener = TcpListener::bind(args.listen).await.with_context(|| {
        format!("cannot listen on {}; stop what holds it or choose another --listen", args.listen)
    })?;
    let address = listener.local_addr().context("the listener has no address")?.to_string();
    if let Some(path) = &args.ready_file {
        write_whole(path, &address).with_context(|| {
            format!("cannot write {}; choose another --ready-file", path.display())
        })?;
    }
    output::json(&json!({
        "event": "listening",
        "address": address,
        "tls": tls.is_some(),
        "certificate_until": tls.as_ref().and_then(|tls| tls.until()),
    }));
    let mut options = Options { log: output::note, ..Options::default() };
    options.limits.connections = options.limits.connections.min(room_for_connections());
    let served = plainsight_hub::serve_over(listener, hub, options, tls, signal).await;
    if let Some(path) = &args.ready_file {
        // Somebody may have tidied up before us.
        let _ = fs::remove_file(path);
    }
    served.context("the listener failed; start the hub again")
}

/// Connections that the system's limit of open files leaves room for, once that is raised as far
/// as this program may. The store and the log need some too.
#[cfg(unix)]
fn room_for_connections() -> usize {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    let Ok((_, most)) = getrlimit(Resource::RLIMIT_NOFILE) else { return 512 };
    let _ = setrlimit(Resource::RLIMIT_NOFILE, most, most);
    let now = getrlimit(Resource::RLIMIT_NOFILE).map_or(1_024, |(now, _)| now);
    usize::try_from(now.saturating_sub(256)).unwrap_or(usize::MAX).max(16)
}

#[cfg(not(unix))]
fn room_for_connections() -> usize {
    usize::MAX
}

/// Writes beside and renames, so that nobody reads half an address.
fn write_whole(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}

/// Done when the hub is asked to stop. Listens from this call on, not from the first wait.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
