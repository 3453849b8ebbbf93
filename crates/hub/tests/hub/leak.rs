//! Nothing about a person reaches the hub's folder or its log.

use crate::{
    folder::files,
    world::{Serving, TestDevice, World, put, run, try_send},
};

const MARKER: &str = "ZEBRAMARKERANNAKOWALSKA";

fn contains(bytes: &[u8], marker: &str) -> bool {
    let sixteen: Vec<u8> = marker.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [marker.as_bytes(), marker.to_lowercase().as_bytes(), &sixteen]
        .iter()
        .any(|marker| bytes.windows(marker.len()).any(|part| part == *marker))
}

#[test]
fn the_words_of_a_report_are_nowhere_at_the_intake() {
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let device = world.device();
    let sealed = device.seal(world.hub.record(), &format!("officer {MARKER} met {MARKER}"));
    assert_eq!(put(serving.address, &sealed).unwrap().status, 201);
    assert_eq!(put(serving.address, &sealed).unwrap().status, 200);
    // Whatever a confused device or a curious stranger sends is not repeated either.
    let stranger = TestDevice::new().seal(world.hub.record(), MARKER);
    assert_eq!(put(serving.address, &stranger).unwrap().status, 403);
    for (method, path, body) in [
        ("PUT", format!("/v1/envelopes/{MARKER}"), MARKER.as_bytes()),
        ("GET", format!("/{MARKER}?{MARKER}={MARKER}"), b""),
        (MARKER, "/v1/hello".into(), b""),
        ("GET", format!("/v1/hello?nonce={MARKER}"), b""),
        ("POST", "/v1/enrol".into(), MARKER.as_bytes()),
        ("PUT", format!("/v1/envelopes/{}", sealed.env_id), MARKER.as_bytes()),
    ] {
        try_send(serving.address, method, &path, body).unwrap();
    }
    let found = |files: Vec<(String, Vec<u8>)>| -> Vec<String> {
        files
            .into_iter()
            .filter(|(_, bytes)| contains(bytes, MARKER))
            .map(|(name, _)| name)
            .collect()
    };
    assert_eq!(found(files(world.path())), [""; 0], "while it runs, write-ahead log included");
    let (code, stderr) = serving.end("-TERM");
    assert_eq!(code, Some(0));
    assert!(!contains(stderr.as_bytes(), MARKER), "{stderr}");
    assert_eq!(found(files(world.path())), [""; 0], "and after it ended");
    // The scan would have found it: it is in there, sealed.
    let id = sealed.env_id.to_string();
    let shown = run(world.path(), &["show", &id]);
    assert!(
        contains(shown.stdout.as_bytes(), MARKER) && !contains(shown.stderr.as_bytes(), MARKER)
    );
    assert_eq!(found(files(world.path())), [""; 0], "reading leaves nothing behind either");
}

#[test]
fn the_log_has_one_line_for_each_request_and_an_identifier_at_most() {
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let sealed = world.device().seal(world.hub.record(), "words");
    put(serving.address, &sealed).unwrap();
    try_send(serving.address, "GET", "/elsewhere", b"").unwrap();
    let (_, stderr) = serving.end("-TERM");
    let lines: Vec<Vec<&str>> =
        stderr.lines().map(|line| line.split(' ').collect::<Vec<_>>()).collect();
    assert_eq!(lines.len(), 2, "{stderr}");
    let id = sealed.env_id.to_string();
    assert_eq!(lines[0][..3], ["PUT", "/v1/envelopes/{env_id}", "201"]);
    assert!(lines[0][3].ends_with("ms") && lines[0][4..] == [id.as_str()], "{stderr}");
    assert_eq!(lines[1][..3], ["GET", "-", "404"]);
}

#[test]
fn a_codes_secret_is_shown_once_and_to_nobody_else() {
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let issued = run(world.path(), &["enrol-code"]).json();
    let code: plainsight_core::wire::OneTimeCode =
        issued["code"].as_str().unwrap().parse().unwrap();
    let device = TestDevice::new();
    let answer =
        try_send(serving.address, "POST", "/v1/enrol", &device.enrol_request(&code)).unwrap();
    assert_eq!(answer.status, 200);
    assert!(!contains(&answer.body, code.secret()));
    let (_, stderr) = serving.end("-TERM");
    assert!(!stderr.contains(code.secret()));
    for (name, bytes) in files(world.path()) {
        if name.ends_with("hub.db") {
            assert!(!contains(&bytes, code.secret()), "{name} after its use");
        }
    }
}
