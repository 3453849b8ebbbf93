//! A hub, devices that seal like the real ones, a server and a program to talk to.

use plainsight_core::{
    id::{DeviceId, EnvelopeId, OfficerId, ReportId},
    wire::{
        ENROL_ROLE_DEVICE, EnrolRequest, Frame, Header, OneTimeCode, Receipt, ReportKind,
        SEAL_INFO, SignedText,
    },
};
use plainsight_hub::{Hub, Limits, Options, store::HubRecord};
use plainsight_seal::{
    Domain, IntakeKey, Key, Signer, VerifyKey, hex, prove, random, seal, sha256, unhex,
};
use serde_json::{Value, json};
use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    thread::JoinHandle,
};
use tempfile::TempDir;

pub(crate) const NOW: i64 = 1_795_000_000_000;

pub(crate) struct World {
    pub(crate) dir: TempDir,
    pub(crate) hub: Arc<Hub>,
}

impl World {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        plainsight_hub::init(dir.path(), "Northshire", NOW).unwrap();
        let hub = Arc::new(plainsight_hub::open(dir.path()).unwrap());
        Self { dir, hub }
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    /// A device enrolled through the front door.
    pub(crate) fn device(&self) -> TestDevice {
        let device = TestDevice::new();
        let issued = plainsight_hub::enrol_code(self.hub.store(), 72, "", NOW).unwrap();
        self.hub.enrol(&device.enrol_request(&issued.code), NOW).unwrap();
        device
    }

    pub(crate) fn sql(&self, statement: &str) {
        let connection = rusqlite::Connection::open(self.path().join("hub.db")).unwrap();
        connection.execute_batch(statement).unwrap();
    }

    pub(crate) fn revoke(&self, device: &TestDevice) {
        self.sql(&format!("UPDATE device SET revoked_at = {NOW} WHERE device = '{}'", device.id));
    }
}

pub(crate) struct TestDevice {
    pub(crate) id: DeviceId,
    pub(crate) signer: Signer,
    pub(crate) dev_epoch: u64,
    seq: Mutex<u64>,
}

#[derive(Clone, Debug)]
pub(crate) struct Sealed {
    pub(crate) env_id: EnvelopeId,
    pub(crate) frame: Vec<u8>,
}

impl TestDevice {
    pub(crate) fn new() -> Self {
        Self {
            id: DeviceId(random::opaque_id()),
            signer: Signer::from_seed(&Key::make()),
            dev_epoch: random::number(),
            seq: Mutex::new(0),
        }
    }

    pub(crate) fn enrol_request(&self, code: &OneTimeCode) -> Vec<u8> {
        self.enrol_request_with(code.id(), code.secret())
    }

    pub(crate) fn enrol_request_with(&self, code_id: &str, secret: &str) -> Vec<u8> {
        let mut request = EnrolRequest {
            v: 1,
            code_id: code_id.into(),
            device: self.id,
            device_key: hex(&self.signer.verify_key().to_bytes()),
            proof: String::new(),
        };
        let message = request.proof_message();
        request.proof = hex(&prove(secret.as_bytes(), ENROL_ROLE_DEVICE, &message));
        serde_json::to_vec(&request).unwrap()
    }

    pub(crate) fn header(&self, hub: &HubRecord) -> Header {
        let mut seq = self.seq.lock().unwrap();
        *seq += 1;
        Header {
            v: 1,
            typ: ReportKind::Submit,
            env_id: EnvelopeId(random::opaque_id()),
            report_id: ReportId(random::opaque_id()),
            rev: 1,
            device: self.id,
            dev_epoch: self.dev_epoch,
            seq: *seq,
            prev: None,
            officer: OfficerId(random::opaque_id()),
            to: hub.hub_id,
            kem: hub.kem_kid.clone(),
            suite: hub.suite.clone(),
            pack: "uk@2026.11".into(),
            app: "0.1.0".into(),
            sealed_at: 0,
            share: None,
        }
    }

    /// A sealed and signed report with `words` in its note.
    pub(crate) fn seal(&self, hub: &HubRecord, words: &str) -> Sealed {
        self.seal_with(hub, &self.header(hub), &payload(words))
    }

    pub(crate) fn seal_with(&self, hub: &HubRecord, header: &Header, plain: &[u8]) -> Sealed {
        let to = IntakeKey::from_bytes(&unhex::<1216>(&hub.kem_key).unwrap()).unwrap();
        let bytes = header.write().unwrap();
        let sealed = seal(&to, SEAL_INFO, &bytes, plain).unwrap();
        Sealed { env_id: header.env_id, frame: self.sign(&bytes, &sealed) }
    }

    pub(crate) fn sign(&self, header: &[u8], sealed: &[u8]) -> Vec<u8> {
        let signature = self.signer.sign(Domain::Envelope, &[header, &sha256(sealed)]);
        Frame { header, sealed, signature: &signature }.join().unwrap()
    }
}

pub(crate) fn payload(words: &str) -> Vec<u8> {
    let payload = json!({
        "v": 1,
        "report_type": "dtn_anonymous",
        "pack": "uk@2026.11",
        "encounter_date": "2026-11-24",
        "answers": { "note": words },
    });
    let mut bytes = serde_json::to_vec(&payload).unwrap();
    bytes.resize(4096, b' ');
    bytes
}

/// Reads a receipt the way a device does: signature first.
pub(crate) fn verified(hub: &HubRecord, receipt: &[u8]) -> Receipt {
    let signed: SignedText = serde_json::from_slice(receipt).unwrap();
    let key = VerifyKey::from_bytes(&unhex(&hub.receipt_key).unwrap()).unwrap();
    assert_eq!(signed.kid, hub.receipt_kid);
    key.verify(Domain::Receipt, &[signed.body.as_bytes()], &unhex(&signed.sig).unwrap())
        .expect("the hub's signature");
    serde_json::from_str(&signed.body).unwrap()
}

/// A real server on a free port, in this process.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    pub(crate) fn start(hub: &Arc<Hub>) -> Self {
        Self::start_with(hub, Limits::default())
    }

    pub(crate) fn start_with(hub: &Arc<Hub>, limits: Limits) -> Self {
        let hub = Arc::clone(hub);
        let options = Options { limits, ..Options::default() };
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = tokio::sync::oneshot::channel();
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                let stopped = async {
                    let _ = stopped.await;
                };
                plainsight_hub::serve_with(listener, hub, options, stopped).await.unwrap();
            });
        });
        Self { address, stop: Some(stop), thread: Some(thread) }
    }

    /// Tells it to stop, without waiting.
    pub(crate) fn tell_to_stop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }

    pub(crate) fn send(&self, method: &str, path: &str, body: &[u8]) -> Answer {
        send(self.address, method, path, body)
    }

    pub(crate) fn put(&self, sealed: &Sealed) -> Answer {
        put(self.address, sealed).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.tell_to_stop();
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}

#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The code of a problem, after checking that it is one.
    pub(crate) fn problem(&self) -> String {
        assert!(self.head.contains("content-type: application/problem+json"), "{self:?}");
        let problem = self.json();
        let code = problem["code"].as_str().unwrap().to_owned();
        assert_eq!(problem["type"], format!("/problems/{code}"));
        assert_eq!(problem["status"], self.status, "status in the body and on the line");
        code
    }
}

pub(crate) fn send(address: SocketAddr, method: &str, path: &str, body: &[u8]) -> Answer {
    try_send(address, method, path, body).unwrap()
}

pub(crate) fn put(address: SocketAddr, sealed: &Sealed) -> std::io::Result<Answer> {
    try_send(address, "PUT", &format!("/v1/envelopes/{}", sealed.env_id), &sealed.frame)
}

pub(crate) fn try_send(
    address: SocketAddr,
    method: &str,
    path: &str,
    body: &[u8],
) -> std::io::Result<Answer> {
    let mut stream = TcpStream::connect(address)?;
    let head = head(method, path, body.len());
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    read_answer(&mut stream)
}

pub(crate) fn head(method: &str, path: &str, length: usize) -> String {
    format!(
        "{method} {path} HTTP/1.1\r\nhost: hub\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n"
    )
}

pub(crate) fn read_answer(stream: &mut TcpStream) -> std::io::Result<Answer> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let cut = bytes.windows(4).position(|part| part == b"\r\n\r\n");
    let cut = cut.ok_or_else(|| std::io::Error::other("no answer"))?;
    let head = String::from_utf8_lossy(&bytes[..cut]).to_lowercase();
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| std::io::Error::other("no status"))?;
    let body = bytes[cut + 4..].to_vec();
    // A cut answer must not pass for a whole one.
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.lines().next());
    match length.and_then(|length| length.trim().parse::<usize>().ok()) {
        Some(length) if length != body.len() => Err(std::io::Error::other("cut answer")),
        _ => Ok(Answer { status, head, body }),
    }
}

pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_plainsight-hub"));
    command.stdin(Stdio::null());
    command
}

/// What a command of the real program gave.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{}", self.stderr);
        serde_json::from_str(&self.stdout).unwrap()
    }

    /// The one line on stderr of a command that did not do it, after checking that it is one.
    pub(crate) fn line(&self, code: i32) -> &str {
        assert_eq!(self.code, code, "{}", self.stderr);
        assert_eq!(self.stdout, "", "an answer beside a refusal");
        let line = self.stderr.trim_end();
        assert!(line.starts_with("plainsight-hub: ") && !line.contains('\n'), "{line}");
        line
    }
}

pub(crate) fn run(data: &Path, arguments: &[&str]) -> Ran {
    let (verb, rest) = arguments.split_first().unwrap();
    let output = program().arg(verb).arg("--data").arg(data).args(rest).output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// The real program, serving.
pub(crate) struct Serving {
    pub(crate) address: SocketAddr,
    pub(crate) child: Child,
}

impl Serving {
    pub(crate) fn start(data: &Path, arguments: &[&str]) -> Self {
        let mut child = program()
            .args(["serve", "--plain", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let event: Value = serde_json::from_str(&line).expect("one JSON line when ready");
        assert_eq!(event["event"], "listening");
        let address = event["address"].as_str().unwrap().parse().unwrap();
        Self { address, child }
    }

    /// Ends it with a signal and answers its exit code, if it had one, and what it wrote to
    /// stderr.
    pub(crate) fn end(mut self, signal: &str) -> (Option<i32>, String) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &pid]).status().unwrap().success());
        let status = self.child.wait().unwrap();
        let mut stderr = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        (status.code(), stderr)
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How much of something a test does: `usual`, or more if a soak asks for it in the environment.
pub(crate) fn asked(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|number| number.parse().ok()).unwrap_or(usual)
}
