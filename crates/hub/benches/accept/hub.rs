//! The real hub program, with devices that keep their connection and send one report at a time.

use super::{Measured, REPORT, together};
use anyhow::{Context as _, Result, ensure};
use plainsight_core::{
    id::{DeviceId, EnvelopeId, OfficerId, ReportId},
    wire::{Frame, Header, ReportKind},
};
use plainsight_hub::{
    Store, StoreAddress, init_at, open_store_at,
    store::{Claim, HubRecord, NewCode},
};
use plainsight_seal::{Domain, Key, Signer, hex, random, sha256};
use serde_json::Value;
use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// Sends `reports` over so many connections to a new hub whose log is at `store`.
pub(super) fn accepts(store: &str, connections: usize, reports: usize) -> Result<Measured> {
    let folder = tempfile::tempdir()?;
    let address: StoreAddress = store.parse()?;
    let hub = init_at(folder.path(), &address, "Measured", 0)?;
    let devices = {
        let store = open_store_at(folder.path(), &address)?;
        let device = |number| requests(store.as_ref(), &hub, number, reports / connections);
        (0..connections).map(device).collect::<Result<Vec<_>>>()?
    };
    let serving = Serving::start(folder.path(), store)?;
    let connected = devices
        .into_iter()
        .map(|requests| {
            let stream = TcpStream::connect(&serving.address)?;
            stream.set_nodelay(true)?;
            Ok((BufReader::new(stream), requests))
        })
        .collect::<Result<Vec<_>>>()?;
    together(connected, |(mut stream, requests)| {
        requests.iter().map(|request| send(&mut stream, request)).collect()
    })
}

/// Enrols a device and signs its reports, so that neither is measured.
fn requests(
    store: &dyn Store,
    hub: &HubRecord,
    number: usize,
    reports: usize,
) -> Result<Vec<Vec<u8>>> {
    let (device, signer) = (DeviceId(random::opaque_id()), Signer::from_seed(&Key::make()));
    let code_id = format!("{number:04}");
    let code = NewCode { code_id: &code_id, secret: "S", note: "", created_at: 0, expires_at: 2 };
    ensure!(store.add_code(&code)?, "the code is taken");
    let device_key = hex(&signer.verify_key().to_bytes());
    let claim =
        Claim { code_id: &code_id, device, device_key: &device_key, request_digest: "", now_ms: 1 };
    store.claim(&claim, &mut |_| Ok(Some(String::new())))?;
    let dev_epoch = random::number();
    (1..=reports as u64)
        .map(|seq| {
            let header = Header {
                v: 1,
                typ: ReportKind::Submit,
                env_id: EnvelopeId(random::opaque_id()),
                report_id: ReportId(random::opaque_id()),
                rev: 1,
                device,
                dev_epoch,
                seq,
                prev: None,
                officer: OfficerId(random::opaque_id()),
                to: hub.hub_id,
                kem: hub.kem_kid.clone(),
                suite: hub.suite.clone(),
                pack: "uk@2026.11".into(),
                app: "0.1.0".into(),
                sealed_at: 0,
                share: None,
            };
            request(&signer, &header)
        })
        .collect()
}

/// The hub cannot look inside, so random bytes are as good as sealed ones.
fn request(signer: &Signer, header: &Header) -> Result<Vec<u8>> {
    let bytes = header.write().context("the header")?;
    let sealed: Vec<u8> = (0..REPORT / 32).flat_map(|_| random::bytes::<32>()).collect();
    let signature = signer.sign(Domain::Envelope, &[&bytes, &sha256(&sealed)]);
    let frame = Frame { header: &bytes, sealed: &sealed, signature: &signature };
    let frame = frame.join().context("the frame")?;
    let head = format!(
        "PUT /v1/envelopes/{} HTTP/1.1\r\nhost: hub\r\ncontent-length: {}\r\n\r\n",
        header.env_id,
        frame.len()
    );
    Ok([head.as_bytes(), &frame].concat())
}

/// One report and its receipt.
fn send(stream: &mut BufReader<TcpStream>, request: &[u8]) -> Result<Duration> {
    let start = Instant::now();
    stream.get_mut().write_all(request)?;
    let (mut status, mut length) = (String::new(), 0);
    stream.read_line(&mut status)?;
    loop {
        let mut line = String::new();
        stream.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(text) = line.strip_prefix("content-length: ") {
            length = text.parse()?;
        }
    }
    let mut receipt = vec![0; length];
    stream.read_exact(&mut receipt)?;
    ensure!(status.contains(" 201 "), "{status}{}", String::from_utf8_lossy(&receipt));
    Ok(start.elapsed())
}

struct Serving {
    child: Child,
    address: String,
}

impl Serving {
    fn start(data: &Path, store: &str) -> Result<Self> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_plainsight-hub"))
            .args(["serve", "--plain", "--listen", "127.0.0.1:0", "--store", store, "--data"])
            .arg(data)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line)?;
        let event: Value = serde_json::from_str(&line)?;
        let address =
            event.get("address").and_then(Value::as_str).context("no address")?.to_owned();
        Ok(Self { child, address })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
