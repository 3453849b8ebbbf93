//! The front door, with everything that knocks.

use crate::world::{Server, TestDevice, World, head, read_answer, verified};
use plainsight_core::wire::{MAX_FRAME_LEN, SignedText};
use plainsight_hub::{Limits, clock, enrol_code};
use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{Shutdown, TcpStream},
    time::Duration,
};

#[test]
fn a_report_is_created_once_and_its_receipt_comes_again_byte_for_byte() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    let first = server.put(&sealed);
    assert_eq!(first.status, 201);
    assert!(first.head.contains("content-type: application/json"), "{}", first.head);
    assert_eq!(verified(world.hub.record(), &first.body).env_id, sealed.env_id);
    for _ in 0..3 {
        let again = server.put(&sealed);
        assert_eq!((again.status, &again.body), (200, &first.body));
    }
}

#[test]
fn a_device_enrols_and_sends_over_the_wire() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let code = enrol_code(world.hub.store(), 1, "", clock::now_ms()).unwrap().code;
    let device = TestDevice::new();
    let answer = server.send("POST", "/v1/enrol", &device.enrol_request(&code));
    assert_eq!(answer.status, 200);
    assert!(answer.json()["grant"].is_string());
    assert_eq!(server.put(&device.seal(world.hub.record(), "words")).status, 201);
    let other = TestDevice::new().enrol_request(&code);
    let answer = server.send("POST", "/v1/enrol", &other);
    assert_eq!((answer.status, answer.problem().as_str()), (403, "code-refused"));
}

#[test]
fn hello_answers_a_nonce_and_nothing_else() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let answer = server.send("GET", "/v1/hello?nonce=abc-123", b"");
    assert_eq!(answer.status, 200);
    let signed: SignedText = serde_json::from_slice(&answer.body).unwrap();
    assert!(signed.body.contains("\"nonce\":\"abc-123\""), "{}", signed.body);
    for bad in
        ["", "?", "?nonce=", "?nonce=%00", "?nonce=a+b", &format!("?nonce={}", "a".repeat(129))]
    {
        let answer = server.send("GET", &format!("/v1/hello{bad}"), b"");
        assert_eq!((answer.status, answer.problem().as_str()), (400, "bad-request"), "{bad}");
    }
}

#[test]
fn health_is_one_word() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let answer = server.send("GET", "/healthz", b"");
    assert_eq!((answer.status, answer.json()["status"].as_str()), (200, Some("ok")));
    world.sql("ALTER TABLE log_head RENAME TO elsewhere");
    let answer = server.send("GET", "/healthz", b"");
    assert_eq!((answer.status, answer.problem().as_str()), (503, "busy"));
}

#[test]
fn refusals_are_problems_for_programs() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    let other = "/v1/envelopes/00000000-0000-4000-8000-000000000001";
    let stranger = TestDevice::new().seal(world.hub.record(), "words");
    let unknown = format!("/v1/envelopes/{}", stranger.env_id);
    let deep = "[".repeat(10_000);
    let cases: [(&str, &str, &[u8], u16, &str); 12] = [
        ("GET", "/", b"", 404, "not-found"),
        ("GET", "/v1/envelopes", b"", 404, "not-found"),
        ("PUT", "/v1/envelopes/a/b", b"", 404, "not-found"),
        ("GET", &path, b"", 405, "bad-request"),
        ("POST", &path, &sealed.frame, 405, "bad-request"),
        ("GET", "/v1/enrol", b"", 405, "bad-request"),
        ("PUT", "/v1/envelopes/anna", &sealed.frame, 400, "bad-request"),
        ("PUT", other, &sealed.frame, 400, "wrong-envelope"),
        ("PUT", &path, b"rubbish", 400, "bad-frame"),
        ("PUT", &path, b"", 400, "bad-frame"),
        ("PUT", &unknown, &stranger.frame, 403, "unknown-device"),
        ("POST", "/v1/enrol", deep.as_bytes(), 400, "bad-request"),
    ];
    for (method, path, body, status, code) in cases {
        let answer = server.send(method, path, body);
        assert_eq!((answer.status, answer.problem().as_str()), (status, code), "{method} {path}");
        assert_eq!(answer.json()["retry"], "never");
    }
    assert_eq!(server.put(&sealed).status, 201, "the hub is none the worse");
}

#[test]
fn what_is_too_long_is_told_so_and_the_longest_is_not() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let path = "/v1/envelopes/00000000-0000-4000-8000-000000000001";
    for (method, path, limit) in [("PUT", path, MAX_FRAME_LEN), ("POST", "/v1/enrol", 16 * 1024)] {
        let answer = server.send(method, path, &vec![b'x'; limit + 1]);
        assert_eq!((answer.status, answer.problem().as_str()), (413, "too-large"), "{path}");
        let answer = server.send(method, path, &vec![b'x'; limit]);
        assert_eq!(answer.status, 400, "{path}: read to its end, then found to be rubbish");
    }
    let device = world.device();
    let header = device.header(world.hub.record());
    let bytes = header.write().unwrap();
    let room = MAX_FRAME_LEN - device.sign(&bytes, b"").len();
    let frame = device.sign(&bytes, &vec![7; room]);
    assert_eq!(frame.len(), MAX_FRAME_LEN);
    assert_eq!(server.send("PUT", &format!("/v1/envelopes/{}", header.env_id), &frame).status, 201);
}

#[test]
fn a_body_without_a_length_has_the_same_limits() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    let chunked = |path: &str, body: &[u8]| {
        let mut stream = TcpStream::connect(server.address).unwrap();
        let head = format!(
            "PUT {path} HTTP/1.1\r\nhost: hub\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        for part in body.chunks(50_000) {
            stream.write_all(format!("{:x}\r\n", part.len()).as_bytes()).unwrap();
            stream.write_all(part).unwrap();
            stream.write_all(b"\r\n").unwrap();
        }
        stream.write_all(b"0\r\n\r\n").unwrap();
        read_answer(&mut stream).unwrap()
    };
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    assert_eq!(chunked(&path, &sealed.frame).status, 201);
    assert_eq!(chunked(&path, &vec![b'x'; MAX_FRAME_LEN + 1]).problem(), "too-large");
}

#[test]
fn garbage_instead_of_http_harms_nobody() {
    let world = World::new();
    let server = Server::start(&world.hub);
    for garbage in [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03".to_vec(),
        b"ENV1\0\0\0\x02{}".to_vec(),
        vec![0; 100_000],
        b"GET / HTTP/9.9\r\n\r\n".to_vec(),
        [b"GET /".as_slice(), &[b'a'; 100_000], b" HTTP/1.1\r\n\r\n"].concat(),
        [b"GET / HTTP/1.1\r\n".as_slice(), &b"a: b\r\n".repeat(1_000), b"\r\n"].concat(),
        b"PUT / HTTP/1.1\r\ncontent-length: -1\r\n\r\n".to_vec(),
        b"PUT /v1/enrol HTTP/1.1\r\ncontent-length: 99999999999999999999999\r\n\r\n".to_vec(),
    ] {
        let mut stream = TcpStream::connect(server.address).unwrap();
        // The other side may hang up before it has heard all of it.
        let _ = stream.write_all(&garbage);
        let _ = stream.shutdown(Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(!answer.starts_with(b"HTTP/1.1 2"), "{:?}", String::from_utf8_lossy(&answer));
    }
    assert_eq!(server.send("GET", "/healthz", b"").status, 200);
}

fn impatient() -> Limits {
    let soon = Duration::from_millis(100);
    Limits { head: soon, body_grace: soon, ..Limits::default() }
}

/// A connection that gives up on a silent hub long before the hub's usual patience ends.
fn connect(server: &Server) -> TcpStream {
    let stream = TcpStream::connect(server.address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream
}

fn timed_out(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

#[test]
fn a_slow_body_is_told_to_come_again() {
    let world = World::new();
    let server = Server::start_with(&world.hub, impatient());
    let sealed = world.device().seal(world.hub.record(), "words");
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    let mut stream = connect(&server);
    stream.write_all(head("PUT", &path, sealed.frame.len()).as_bytes()).unwrap();
    stream.write_all(&sealed.frame[..10]).unwrap();
    let answer = read_answer(&mut stream).unwrap();
    assert_eq!((answer.status, answer.problem().as_str()), (408, "busy"));
    assert_eq!(answer.json()["retry"], "later", "a slow line is no fault of the report");
    assert_eq!(server.put(&sealed).status, 201);
}

#[test]
fn a_body_cut_off_leaves_nothing() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    let mut stream = TcpStream::connect(server.address).unwrap();
    stream.write_all(head("PUT", &path, sealed.frame.len()).as_bytes()).unwrap();
    stream.write_all(&sealed.frame[..sealed.frame.len() - 1]).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    assert!(!answer.starts_with(b"HTTP/1.1 2"));
    assert_eq!(world.hub.store().head().unwrap().size, 0);
    assert_eq!(server.put(&sealed).status, 201);
}

#[test]
fn a_slow_or_silent_head_is_hung_up_on() {
    let world = World::new();
    let server = Server::start_with(&world.hub, impatient());
    for start in ["", "GET /healthz HTTP/1.1\r\nhost: "] {
        let mut stream = connect(&server);
        stream.write_all(start.as_bytes()).unwrap();
        let mut answer = Vec::new();
        if let Err(error) = stream.read_to_end(&mut answer) {
            assert!(!timed_out(&error), "still waiting for the rest of {start:?}");
        }
        assert!(!answer.starts_with(b"HTTP/1.1 2"));
    }
}

#[test]
fn a_full_house_lets_the_next_one_in_when_the_silent_leave() {
    let world = World::new();
    let limits = Limits { connections: 2, ..impatient() };
    let server = Server::start_with(&world.hub, limits);
    let silent: Vec<TcpStream> = (0..6).map(|_| connect(&server)).collect();
    assert_eq!(server.send("GET", "/healthz", b"").status, 200);
    drop(silent);
}

#[test]
fn a_full_house_keeps_the_next_one_waiting() {
    let world = World::new();
    let limits = Limits { connections: 1, ..Limits::default() };
    let server = Server::start_with(&world.hub, limits);
    let (mut inside, mut waiting) = (connect(&server), connect(&server));
    let ask = b"GET /healthz HTTP/1.1\r\nhost: hub\r\n\r\n";
    let mut first = [0; 12];
    inside.write_all(ask).unwrap();
    inside.read_exact(&mut first).unwrap();
    waiting.write_all(ask).unwrap();
    waiting.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    assert!(timed_out(&waiting.read_exact(&mut first).unwrap_err()), "there is one place only");
    drop(inside);
    waiting.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    waiting.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200");
}

#[test]
fn bodies_beyond_the_memory_are_told_to_come_again() {
    let world = World::new();
    let limits = Limits { body_memory: 2_000, ..Limits::default() };
    let server = Server::start_with(&world.hub, limits);
    let sealed = world.device().seal(world.hub.record(), "words");
    let answer = server.put(&sealed);
    assert_eq!((answer.status, answer.problem().as_str()), (503, "busy"));
    assert!(answer.head.contains("retry-after: "), "{}", answer.head);
    assert_eq!(server.send("POST", "/v1/enrol", b"{}").status, 400, "small ones still fit");
}

#[test]
fn a_store_in_trouble_is_busy_and_gives_no_receipt() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    world.sql("ALTER TABLE log_head RENAME TO elsewhere");
    let answer = server.put(&sealed);
    assert_eq!((answer.status, answer.problem().as_str()), (503, "busy"));
    assert_eq!(answer.json()["retry"], "later");
    world.sql("ALTER TABLE elsewhere RENAME TO log_head");
    assert_eq!(server.put(&sealed).status, 201);
}

#[test]
fn one_connection_carries_many_requests() {
    let world = World::new();
    let server = Server::start(&world.hub);
    let mut stream = TcpStream::connect(server.address).unwrap();
    for _ in 0..3 {
        stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: hub\r\n\r\n").unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"{\"status\":\"ok\"}") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            bytes.push(byte[0]);
        }
    }
}

#[test]
fn a_report_under_way_is_received_although_the_hub_was_told_to_stop() {
    let world = World::new();
    let mut server = Server::start(&world.hub);
    let sealed = world.device().seal(world.hub.record(), "words");
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    let mut stream = TcpStream::connect(server.address).unwrap();
    let asks = head("PUT", &path, sealed.frame.len())
        .replace("\r\n\r\n", "\r\nexpect: 100-continue\r\n\r\n");
    stream.write_all(asks.as_bytes()).unwrap();
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).unwrap();
    assert!(go_on.starts_with(b"HTTP/1.1 100"), "the hub is reading");
    server.tell_to_stop();
    stream.write_all(&sealed.frame).unwrap();
    assert_eq!(read_answer(&mut stream).unwrap().status, 201);
    drop(server);
    assert_eq!(world.hub.store().head().unwrap().size, 1);
}

#[test]
fn many_devices_at_once_all_get_their_receipts() {
    let world = World::new();
    let server = Server::start(&world.hub);
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let device = world.device();
                for _ in 0..5 {
                    let sealed = device.seal(world.hub.record(), "words");
                    let answer = server.put(&sealed);
                    assert_eq!(answer.status, 201);
                    assert_eq!(verified(world.hub.record(), &answer.body).env_id, sealed.env_id);
                }
            });
        }
    });
    assert_eq!(world.hub.store().head().unwrap().size, 80);
}
