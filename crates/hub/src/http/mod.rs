//! The listening edge: connections, their limits, and an orderly end. Speaks HTTP/1 over TLS 1.3, or
//! plain where something in front of it ends TLS.

mod answer;
mod attachments;
mod body;
mod headers;
mod rate;
mod routes;
mod share;
mod tls;

pub use tls::Tls;

use crate::folder::Hub;
use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use std::{future::Future, io, pin::pin, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    task::JoinSet,
};

/// What one hub takes at most at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Open connections; more wait.
    pub connections: usize,
    /// Time for a request's head, also between two requests of a connection.
    pub head: Duration,
    /// Time that a body has before its pace counts.
    pub body_grace: Duration,
    /// Slowest pace of a body in bytes a second.
    pub body_pace: u32,
    /// Bytes of all bodies in memory; more are told to come back later.
    pub body_memory: usize,
    /// Reports that one device may send a minute in the long run.
    pub device_per_minute: u32,
    /// Reports that one device may send at once, after it was away for long.
    pub device_burst: u32,
    /// Time for requests under way when the hub is told to stop.
    pub farewell: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4_096,
            head: Duration::from_secs(20),
            body_grace: Duration::from_secs(10),
            body_pace: 1_000,
            body_memory: 256 << 20,
            device_per_minute: 60,
            device_burst: 12_000,
            farewell: Duration::from_secs(10),
        }
    }
}

/// How a hub serves.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// What it takes at most.
    pub limits: Limits,
    /// Gets one line for each request: method, route, status, milliseconds and at most an
    /// envelope's identifier; and one for each failure of the store. By default nobody does.
    pub log: fn(&str),
}

impl Default for Options {
    fn default() -> Self {
        Self { limits: Limits::default(), log: |_| {} }
    }
}

/// Answers devices on `listener` until `shutdown` is done, then lets requests under way finish.
/// Logs nothing.
///
/// # Errors
/// What the operating system says of the listener.
pub async fn serve(
    listener: TcpListener,
    hub: Arc<Hub>,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    serve_with(listener, hub, Options::default(), shutdown).await
}

/// As [`serve`], with other limits or with a log.
///
/// # Errors
/// As [`serve`].
pub async fn serve_with(
    listener: TcpListener,
    hub: Arc<Hub>,
    options: Options,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    serve_over(listener, hub, options, None, shutdown).await
}

/// As [`serve_with`], over TLS if there is a certificate.
///
/// # Errors
/// As [`serve`].
pub async fn serve_over(
    listener: TcpListener,
    hub: Arc<Hub>,
    options: Options,
    tls: Option<Arc<Tls>>,
    shutdown: impl Future<Output = ()>,
) -> io::Result<()> {
    let limits = options.limits;
    let router = routes::router(hub, options);
    let slots = Arc::new(Semaphore::new(limits.connections));
    let (stop, stopped) = watch::channel(false);
    let mut connections = JoinSet::new();
    let mut shutdown = pin!(shutdown);
    loop {
        let next = tokio::select! {
            () = &mut shutdown => break,
            next = next_connection(&listener, &slots) => next,
        };
        while connections.try_join_next().is_some() {}
        let Some((stream, slot)) = next else { continue };
        let (router, stopped) = (router.clone(), stopped.clone());
        let tls = tls.as_ref().map(|tls| tls.acceptor());
        connections.spawn(async move {
            let _ = stream.set_nodelay(true);
            match tls {
                None => converse(stream, router, limits, stopped).await,
                Some(_) if speaks_plainly(&stream, limits.head).await => {
                    converse(stream, router, limits, stopped).await;
                }
                Some(tls) => {
                    // A hand-shake has as long as a request's head.
                    let shaken = tokio::time::timeout(limits.head, tls.accept(stream)).await;
                    if let Ok(Ok(stream)) = shaken {
                        converse(stream, router, limits, stopped).await;
                    }
                }
            }
            drop(slot);
        });
    }
    drop(listener);
    let _ = stop.send(true);
    let finished = async { while connections.join_next().await.is_some() {} };
    let _ = tokio::time::timeout(limits.farewell, finished).await;
    Ok(())
}

/// A program on this very machine may speak plainly: nobody is between, and what it sends is sealed
/// and signed (`docs/adr/0012-tls.md`). A TLS hand-shake begins with 22, a request with a letter.
async fn speaks_plainly(stream: &TcpStream, patience: Duration) -> bool {
    const HANDSHAKE: u8 = 22;
    let here = stream.peer_addr().is_ok_and(|peer| peer.ip().is_loopback());
    let mut first = [0];
    let first_byte = async { stream.peek(&mut first).await.is_ok_and(|length| length == 1) };
    here && tokio::time::timeout(patience, first_byte).await.is_ok_and(|came| came)
        && first != [HANDSHAKE]
}

/// The next connection, once there is room for it. Nothing if the system gave none: out of file
/// handles, say, which passes.
async fn next_connection(
    listener: &TcpListener,
    slots: &Arc<Semaphore>,
) -> Option<(TcpStream, OwnedSemaphorePermit)> {
    let slot = Arc::clone(slots).acquire_owned().await.ok()?;
    match listener.accept().await {
        Ok((stream, _)) => Some((stream, slot)),
        Err(_) => {
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    router: Router,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_headers(64)
        .max_buf_size(16 * 1024)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = pin!(connection);
    // How a connection ends is the other side's affair; every request was logged.
    tokio::select! {
        _ = &mut connection => return,
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}
