//! `serve`: bind, say where, answer until told to stop.

use super::{Outcome, args::Serve};
use plainsight_hub::{Hub, Options, output};
use serde_json::json;
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};
use tokio::net::TcpListener;

pub(super) fn run(args: &Serve) -> Outcome {
    if args.store != "sqlite" {
        return Outcome::misuse(
            "this version keeps its store in the hub's folder (SQLite); other stores are not in \
             this version. Leave --store out",
        );
    }
    if !args.listen.ip().is_loopback() && !args.behind_tls {
        return Outcome::misuse(format!(
            "{} can be reached from other machines, and this version speaks plain HTTP: put \
             something in front that ends TLS and say --behind-tls, or listen on 127.0.0.1",
            args.listen
        ));
    }
    let hub = match plainsight_hub::open(&args.data) {
        Ok(hub) => Arc::new(hub),
        Err(error) => return error.into(),
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().max_blocking_threads(64).build();
    let served = runtime
        .map_err(|error| format!("the system gives no threads: {error}; try again later"))
        .and_then(|runtime| {
            runtime.block_on(serve(args, hub)).map_err(|error| format!("{error:#}"))
        });
    match served {
        Ok(()) => Outcome::DONE,
        Err(line) => Outcome::failure(line),
    }
}

async fn serve(args: &Serve, hub: Arc<Hub>) -> anyhow::Result<()> {
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
    output::json(&json!({ "event": "listening", "address": address }));
    let options = Options { log: output::note, ..Options::default() };
    let served = plainsight_hub::serve_with(listener, hub, options, signal).await;
    if let Some(path) = &args.ready_file {
        // Somebody may have tidied up before us.
        let _ = fs::remove_file(path);
    }
    served.context("the listener failed; start the hub again")
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
