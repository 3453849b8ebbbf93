//! One device, one stranger, or two thousand silent ones: nobody takes the hub from the others.

use crate::world::{Server, Serving, World, asked, put, try_send};
use plainsight_core::wire::Frame;
use plainsight_hub::Limits;
use std::{
    io::Write as _,
    net::TcpStream,
    time::{Duration, Instant},
};

#[test]
fn a_device_that_never_stops_is_told_to_slow_down_and_others_are_not() {
    let world = World::new();
    let limits = Limits { device_burst: 5, device_per_minute: 1, ..Limits::default() };
    let server = Server::start_with(&world.hub, limits);
    let (mad, quiet) = (world.device(), world.device());
    let first = mad.seal(world.hub.record(), "words");
    for _ in 0..4 {
        assert!(server.put(&first).status <= 201, "the same again counts too");
    }
    assert_eq!(server.put(&mad.seal(world.hub.record(), "words")).status, 201);
    let answer = server.put(&mad.seal(world.hub.record(), "words"));
    assert_eq!((answer.status, answer.problem().as_str()), (429, "busy"));
    assert_eq!(answer.json()["retry"], "later");
    let wait = answer.head.split("retry-after: ").nth(1).unwrap().lines().next().unwrap();
    assert!((55..=61).contains(&wait.trim().parse::<u32>().unwrap()), "{wait}");
    assert_eq!(server.put(&quiet.seal(world.hub.record(), "words")).status, 201);
    assert_eq!(world.hub.store().head().unwrap().size, 3);
}

#[test]
fn a_stranger_cannot_use_up_a_devices_allowance() {
    let world = World::new();
    let limits = Limits { device_burst: 3, device_per_minute: 1, ..Limits::default() };
    let server = Server::start_with(&world.hub, limits);
    let device = world.device();
    let sealed = device.seal(world.hub.record(), "words");
    let parts = Frame::split(&sealed.frame).unwrap();
    let forged = Frame { signature: &[7; 64], ..parts }.join().unwrap();
    let path = format!("/v1/envelopes/{}", sealed.env_id);
    for _ in 0..10 {
        let answer = server.send("PUT", &path, &forged);
        assert_eq!((answer.status, answer.problem().as_str()), (403, "bad-signature"));
    }
    for _ in 0..3 {
        assert_eq!(server.put(&device.seal(world.hub.record(), "words")).status, 201);
    }
}

/// Resident memory in KiB.
fn memory(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn silent_connections_cost_little_block_nobody_and_leave_nothing() {
    let many = asked("PLAINSIGHT_SOAK_CONNECTIONS", 200);
    let world = World::new();
    let serving = Serving::start(world.path(), &[]);
    let device = world.device();
    let mut peaks = Vec::new();
    let handles = open_files(serving.child.id());
    for wave in 0..WAVES {
        let silent: Vec<TcpStream> = (0..many)
            .map(|number| {
                let mut stream = TcpStream::connect(serving.address).unwrap();
                // Every other one starts a request that never ends.
                if number % 2 == 0 {
                    stream.write_all(b"PUT /v1/envelopes/x HTTP/1.1\r\nhost: ").unwrap();
                }
                stream
            })
            .collect();
        let sealed = device.seal(world.hub.record(), "words");
        assert_eq!(put(serving.address, &sealed).unwrap().status, 201, "wave {wave}");
        assert_eq!(try_send(serving.address, "GET", "/healthz", b"").unwrap().status, 200);
        peaks.push(memory(serving.child.id()));
        drop(silent);
        let end = Instant::now() + Duration::from_secs(30);
        while open_files(serving.child.id()) > handles {
            assert!(Instant::now() < end, "connections stay open after their end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    let each = 32 * many as u64;
    assert!(peaks[0] < 100_000 + each, "{peaks:?} KiB");
    let (early, late) = (peaks[WAVES / 2], peaks[WAVES - 1]);
    assert!(late < early + early / 10 + 1_024, "it grows with every wave: {peaks:?} KiB");
}

/// Waves of silent connections. The first ones fill what the allocator keeps at hand.
const WAVES: usize = 8;

/// Files and connections that a process holds open.
fn open_files(pid: u32) -> usize {
    std::fs::read_dir(format!("/proc/{pid}/fd")).unwrap().count()
}
