//! Evidence files, from the laptop to casework's folder, with the real hub process.

use anyhow::{Context as _, Result};
use plainsight_core::{
    forms::ReportType,
    id::{EnvelopeId, PersonId},
    wire::CHUNK_LEN,
};
use plainsight_device::{EvidenceFile, OutboxState, SentFile, clock};
use plainsight_tests::{
    Hub, PASS_PHRASE, Station,
    process::{output, program, until},
    report::complete,
};
use serde_json::{Value, json};
use std::{
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

/// A PDF of this many pieces, the last one not full.
fn pdf(pieces: usize, seed: u8) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut state = u32::from(seed) + 1;
    bytes.resize_with(CHUNK_LEN * pieces - 100, || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    bytes
}

fn child(station: &Station) -> Result<PersonId> {
    let mut answers = complete(ReportType::NrmChild);
    answers.insert("what-evidence-you-will-submit".into(), "Photos and a statement".into());
    Ok(station.person("Boy at the counter with a photo of the place", &answers)?)
}

fn attach(station: &Station, to: PersonId, name: &str, bytes: &[u8]) -> Result<EvidenceFile> {
    let (name, bytes) = (name.to_owned(), bytes.to_vec());
    let size = u64::try_from(bytes.len())?;
    let file = station
        .ask(move |device| device.attach(to, &name, size, &mut bytes.as_slice(), clock::now()))?;
    Ok(file)
}

/// The files of a report as its officer sees them, each receipt verified just now.
fn sent(station: &Station, env_id: EnvelopeId) -> Result<Vec<SentFile>> {
    let rows = station.ask(|device| device.reports())?;
    let row = rows.into_iter().find(|row| row.env_id == env_id);
    Ok(row.context("the report")?.files)
}

fn received(files: &[SentFile]) -> usize {
    files.iter().filter(|file| file.receipt.is_some()).count()
}

#[test]
fn the_report_is_received_first_and_its_files_after_and_casework_opens_them() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let person = child(&station)?;
    let contents = [pdf(3, 1), pdf(1, 2)];
    attach(&station, person, "../../Anna's statement.pdf", &contents[0])?;
    attach(&station, person, "b.pdf", &contents[1])?;
    let env_id = station.seal(person)?;
    assert_eq!(received(&sent(&station, env_id)?), 0);
    station.deliver()?;
    assert_eq!(station.row(env_id)?.state, OutboxState::Received);
    assert_eq!(received(&sent(&station, env_id)?), 2);
    let folder = tempfile::tempdir()?;
    let into = folder.path().join("opened");
    let which = env_id.to_string();
    let shown = hub.command(&["show", &which, "--files", &into.to_string_lossy()])?;
    let files = shown["files"].as_array().context("files")?;
    assert_eq!(files.len(), 2);
    for (file, content) in files.iter().zip(&contents) {
        assert_eq!(file["received"], true, "{file}");
        let path = file["written"].as_str().context("a path")?;
        assert_eq!(std::path::Path::new(path).parent(), Some(into.as_path()), "no name is a path");
        assert!(std::fs::read(path)? == *content, "{path}");
    }
    assert_eq!(files[0]["name"], "Anna's statement.pdf");
    let again = hub.command(&["show", &which, "--files", &into.to_string_lossy()]);
    assert!(again.is_err(), "nothing is written over");
    let database = std::fs::read(hub.data().join("hub.db"))?;
    let clear = &contents[0][1_000..1_032];
    assert!(!database.windows(32).any(|part| part == clear), "the hub holds no byte in clear");
    Ok(())
}

/// Lets `budget` bytes through to the hub, then cuts every line until told otherwise.
fn leaky(hub: &str, budget: Arc<AtomicUsize>) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let (address, hub) = (listener.local_addr()?.to_string(), hub.to_owned());
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let (hub, budget) = (hub.clone(), Arc::clone(&budget));
            std::thread::spawn(move || pass(stream, &hub, &budget));
        }
    });
    Ok(address)
}

fn pass(mut from: TcpStream, hub: &str, budget: &AtomicUsize) -> Option<()> {
    let mut to = TcpStream::connect(hub).ok()?;
    let (mut back, mut answers) = (from.try_clone().ok()?, to.try_clone().ok()?);
    std::thread::spawn(move || std::io::copy(&mut answers, &mut back));
    let mut piece = vec![0; 16 * 1024];
    loop {
        let len = from.read(&mut piece).ok().filter(|len| *len > 0)?;
        let left = budget.load(Ordering::SeqCst);
        if left < len {
            let _ = from.shutdown(std::net::Shutdown::Both);
            let _ = to.shutdown(std::net::Shutdown::Both);
            return None;
        }
        budget.fetch_sub(len, Ordering::SeqCst);
        to.write_all(&piece[..len]).ok()?;
    }
}

#[test]
fn cut_after_any_number_of_bytes_it_goes_on_and_sends_nothing_twice_that_arrived() -> Result<()> {
    let hub = Hub::start()?;
    let budget = Arc::new(AtomicUsize::new(usize::MAX));
    let address = leaky(hub.url().trim_start_matches("https://"), Arc::clone(&budget))?;
    let station = Station::new()?;
    station.officer("Amy Reed", "4417")?;
    station.enrol_at(&format!("https://{address}"), &hub)?;
    let person = child(&station)?;
    let content = pdf(4, 3);
    attach(&station, person, "photo album.pdf", &content)?;
    let env_id = station.seal(person)?;
    // One piece and a half at a time: the second is always cut in the middle.
    let mut rounds = 0;
    while received(&sent(&station, env_id)?) == 0 {
        rounds += 1;
        assert!(rounds < 12, "it gets on: {:?}", sent(&station, env_id)?);
        budget.store(CHUNK_LEN * 3 / 2, Ordering::SeqCst);
        station.deliver()?;
    }
    assert!(rounds >= 3, "it was cut: {rounds}");
    budget.store(usize::MAX, Ordering::SeqCst);
    assert_eq!(hub.list()?.len(), 1);
    let shown = hub.show(&env_id.to_string())?;
    assert_eq!(shown["files"][0]["received"], true);
    Ok(())
}

#[test]
fn a_hub_killed_in_the_middle_gets_the_rest_when_it_is_back() -> Result<()> {
    let mut hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let person = child(&station)?;
    for n in 0..3_u8 {
        attach(&station, person, &format!("{n}.pdf"), &pdf(8, n))?;
    }
    let env_id = station.seal(person)?;
    station.deliver_by_itself();
    station.handle().wake();
    until("a first piece at the hub", || {
        let rows = station.ask(|device| device.attachments())?;
        Ok(rows.iter().any(|row| row.there > 0))
    })?;
    hub.kill();
    let files = sent(&station, env_id)?;
    for file in &files {
        let row = file.row.as_ref().context("sealed")?;
        let said = row.state == OutboxState::Received;
        assert_eq!(said, file.receipt.is_some(), "received is only what has a receipt");
    }
    hub.start_again()?;
    station.ask(|device| device.send_now())?;
    station.handle().wake();
    until("every file received", || Ok(received(&sent(&station, env_id)?) == 3))?;
    let shown = hub.show(&env_id.to_string())?;
    let files = shown["files"].as_array().context("files")?;
    assert!(files.iter().all(|file| file["received"] == true), "{files:?}");
    Ok(())
}

/// Answers everybody in the hub's place that the file is there, with a receipt that is none.
fn lie(address: &str, body: String) -> Result<()> {
    let listener = TcpListener::bind(address)?;
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut seen = vec![0; 65_536];
            let _ = stream.read(&mut seen);
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length:";
            let _ = stream.write_all(format!("{head} {}\r\n\r\n{body}", body.len()).as_bytes());
        }
    });
    Ok(())
}

#[test]
fn who_says_it_has_everything_is_not_believed_without_the_hub_s_receipt() -> Result<()> {
    for receipt in ["null", "\"{}\""] {
        let mut hub = Hub::start()?;
        let address = hub.url().trim_start_matches("https://").to_owned();
        let budget = Arc::new(AtomicUsize::new(usize::MAX));
        let line = leaky(&address, Arc::clone(&budget))?;
        let station = Station::new()?;
        station.officer("Amy Reed", "4417")?;
        station.enrol_at(&format!("http://{line}"), &hub)?;
        let person = child(&station)?;
        let file = attach(&station, person, "a.pdf", &pdf(1, 4))?;
        let env_id = station.seal(person)?;
        // Enough for the report, too little for the file.
        budget.store(CHUNK_LEN * 3 / 4, Ordering::SeqCst);
        station.deliver()?;
        assert_eq!(station.row(env_id)?.state, OutboxState::Received);
        hub.kill();
        budget.store(usize::MAX, Ordering::SeqCst);
        let id = file.id;
        lie(
            &address,
            format!("{{\"v\":1,\"att_id\":\"{id}\",\"missing\":[],\"receipt\":{receipt}}}"),
        )?;
        station.deliver()?;
        let files = sent(&station, env_id)?;
        assert!(files[0].receipt.is_none());
        let row = files[0].row.as_ref().context("sealed")?;
        assert_eq!(row.state, OutboxState::Queued, "{row:?}");
        assert!(row.tries >= 2 && !row.problem.is_empty(), "it was asked: {row:?}");
    }
    Ok(())
}

/// `plainsight device …` in a laptop's folder; its exit code, its answer, and what it complained of.
fn device(station: &Station, args: &[&str]) -> Result<(Option<i32>, Value, String)> {
    let mut command = Command::new(program("plainsight")?);
    command.args(["device", "--home"]).arg(station.home()).args(args);
    let done = output(command.env("PLAINSIGHT_PASS_PHRASE", PASS_PHRASE))?;
    let answer = serde_json::from_slice(&done.stdout).unwrap_or_default();
    Ok((done.status.code(), answer, String::from_utf8_lossy(&done.stderr).into_owned()))
}

#[test]
fn the_command_line_attaches_cleans_and_says_where_the_files_are() -> Result<()> {
    let hub = Hub::start()?;
    let station = Station::enrolled(&hub)?;
    let person = child(&station)?.to_string();
    let folder = tempfile::tempdir()?;
    let path = |name: &str, bytes: &[u8]| -> Result<String> {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes)?;
        Ok(path.to_string_lossy().into_owned())
    };
    let photo =
        b"\xFF\xD8\xFF\xFE\0\x0Fby Anna Nowak\xFF\xDA\0\x08\x01\x01\0\0\x3F\0\x12\x34\xFF\xD9";
    let (good, empty) = (path("room.jpg", photo)?, path("empty.pdf", b"")?);
    let (code, added, said) =
        device(&station, &["attach", &person, &good, &empty, "--remove-details"])?;
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("empty.pdf: This file is empty") && said.contains("1 of 2"), "{said}");
    let file = &added["files"][0];
    assert_eq!(
        (added["files"].as_array().map(Vec::len), &file["name"]),
        (Some(1), &json!("room.jpg"))
    );
    assert_eq!((&file["type"], &file["details_removed"]), (&json!("image/jpeg"), &json!(true)));
    assert_eq!(file["details"], json!([{ "kind": "words", "value": "by Anna Nowak" }]));
    assert_ne!(file["sha256"], file["original_sha256"]);
    assert_eq!(device(&station, &["seal", &person])?.0, Some(0));
    let status = device(&station, &["status"])?.1;
    assert_eq!(status["files"][0]["state"], "queued", "{status}");
    let (code, synced, said) = device(&station, &["sync", "--wait", "20"])?;
    assert_eq!((code, &synced["files"][0]["state"]), (Some(0), &json!("received")), "{said}");
    let env_id = synced["files"][0]["env_id"].as_str().context("an envelope")?;
    let shown = hub.show(env_id)?;
    assert_eq!(shown["files"][0]["sha256"], file["sha256"]);
    Ok(())
}
