use super::*;
use crate::{
    clock,
    reports::tests::{enrolled, intake, ready_person, unlocked},
};
use plainsight_core::{
    forms::ReportType,
    wire::{ATTACHMENT_INFO, Manifest, SignedText, chunk_context},
};
use plainsight_seal::open;
use tempfile::TempDir;

/// A JPEG with a comment in it.
fn photo() -> Vec<u8> {
    let mut bytes = b"\xFF\xD8\xFF\xFE\0\x0Fby Anna Nowak\xFF\xDA\0\x08\x01\x01\0\0\x3F\0".to_vec();
    bytes.extend_from_slice(&[0x12, 0x34, 0xFF, 0xD9]);
    bytes
}

fn pdf(len: usize) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    bytes.extend((0..len.saturating_sub(9)).map(|n| u8::try_from(n % 251).unwrap()));
    bytes
}

fn attach(
    device: &mut Device,
    person: PersonId,
    name: &str,
    bytes: &[u8],
) -> Result<EvidenceFile, DeviceError> {
    let size = u64::try_from(bytes.len()).unwrap();
    device.attach(person, name, size, &mut &*bytes, clock::now())
}

fn code<T: std::fmt::Debug>(outcome: Result<T, DeviceError>) -> &'static str {
    outcome.unwrap_err().code()
}

#[test]
fn a_file_is_kept_whole_named_in_the_report_and_gone_when_removed() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let bytes = pdf(CHUNK_LEN * 2 + 7);
    let file = attach(&mut device, person, "C:\\x\\statement.pdf", &bytes).unwrap();
    assert_eq!((file.name.as_str(), file.kind), ("statement.pdf", FileKind::Pdf));
    assert_eq!(file.sha256, hex(&sha256(&bytes)));
    drop(device);
    let mut device = unlocked(&home);
    let vault = &device.session().unwrap().vault;
    assert_eq!(*vault.evidence_bytes(file.id).unwrap(), bytes);
    assert_eq!(device.person(person).unwrap().answers[FILES], "statement.pdf");
    assert_eq!(device.remove_file(file.id, clock::now()).unwrap(), person);
    assert!(!device.person(person).unwrap().answers.contains_key(FILES));
    assert_eq!(device.evidence(person).unwrap(), []);
    let pieces = "SELECT count(*) FROM evidence_piece";
    let vault = &device.session().unwrap().vault;
    let left: i64 = vault.conn.query_row(pieces, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
}

#[test]
fn what_the_service_refuses_is_refused_and_leaves_nothing() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    assert_eq!(code(device.start_file(person, "a.pdf", 0, now)), "file-empty");
    assert_eq!(code(device.start_file(person, "a.pdf", (25 << 20) + 1, now)), "file-too-large");
    assert_eq!(code(device.start_file(person, "a.heic", 9, now)), "file-type");
    assert_eq!(code(attach(&mut device, person, "a.png", &photo())), "file-not-what-it-says");
    assert_eq!(device.evidence(person).unwrap(), []);
    // Fewer and more bytes than were announced.
    for len in [10, 30] {
        let cut = device.attach(person, "a.pdf", 20, &mut pdf(len).as_slice(), now);
        assert_eq!(code(cut), "file-incomplete", "{len}");
    }
    let id = device.start_file(person, "a.pdf", 20, now).unwrap();
    assert_eq!(code(device.add_piece(id, MAX_CHUNKS, b"x")), "file-incomplete");
    assert_eq!(code(device.add_piece(id, 0, &vec![0; CHUNK_LEN + 1])), "file-incomplete");
    assert_eq!(code(device.add_piece(id, 0, b"")), "file-incomplete");
    assert!(!device.person(person).unwrap().answers.contains_key(FILES));
}

#[test]
fn the_hundredth_file_is_refused() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    for n in 0..MAX_FILES {
        attach(&mut device, person, &format!("{n}.pdf"), &pdf(20)).unwrap();
    }
    assert_eq!(code(attach(&mut device, person, "one more.pdf", &pdf(20))), "files-too-many");
    let first = device.evidence(person).unwrap()[0].clone();
    assert_eq!(first.name, "0.pdf", "in the order they were added");
    device.remove_file(first.id, clock::now()).unwrap();
    attach(&mut device, person, "one more.pdf", &pdf(20)).unwrap();
}

#[test]
fn the_plug_pulled_in_the_middle_leaves_no_half_file() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let kept = attach(&mut device, person, "kept.pdf", &pdf(20)).unwrap();
    let size = u64::try_from(CHUNK_LEN * 3).unwrap();
    let id = device.start_file(person, "half.pdf", size, clock::now()).unwrap();
    device.add_piece(id, 0, &pdf(CHUNK_LEN)).unwrap();
    assert_eq!(
        device.evidence(person).unwrap(),
        std::slice::from_ref(&kept),
        "not shown before it is whole"
    );
    drop(device);
    let mut device = unlocked(&home);
    assert_eq!(device.evidence(person).unwrap(), [kept]);
    assert_eq!(code(device.add_piece(id, 1, &pdf(CHUNK_LEN))), "file-unknown");
    assert_eq!(code(device.finish_file(id, clock::now())), "file-unknown");
}

#[test]
fn photo_details_are_taken_out_and_the_originals_hash_stays_known() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let file = attach(&mut device, person, "id card.jpg", &photo()).unwrap();
    assert_eq!(file.details[0].value, "by Anna Nowak");
    let cleaned = device.clean_file(file.id, clock::now()).unwrap();
    assert!(cleaned.cleaned && cleaned.id != file.id);
    assert_eq!(cleaned.original_sha256, hex(&sha256(&photo())));
    assert_ne!(cleaned.sha256, cleaned.original_sha256);
    assert_eq!(device.evidence(person).unwrap(), std::slice::from_ref(&cleaned));
    let bytes = device.session().unwrap().vault.evidence_bytes(cleaned.id).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("Anna"));
    let paper = attach(&mut device, person, "a.pdf", &pdf(20)).unwrap();
    assert_eq!(code(device.clean_file(paper.id, clock::now())), "file-not-cleaned");
    assert_eq!(device.evidence(person).unwrap().len(), 2, "a refusal changes nothing");
}

#[test]
fn a_notification_and_an_undecided_report_take_no_files() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let now = clock::now();
    let encounter = device.start_encounter(now).unwrap();
    let person = device.add_person(encounter, "Person 1", now).unwrap();
    let refused = attach(&mut device, person, "a.pdf", &pdf(20));
    assert_eq!(code(refused), "files-report-undecided");
    let no =
        [("pv-under-age", "no"), ("consent-language", "English"), ("pv-want-to-submit-nrm", "yes")];
    for (field, value) in no {
        device.save_answer(person, field, value, now).unwrap();
    }
    attach(&mut device, person, "Anna Nowak.pdf", &pdf(20)).unwrap();
    for (field, value) in [("pv-want-to-submit-nrm", "no"), ("authorities-cooperation", "no")] {
        device.save_answer(person, field, value, now).unwrap();
    }
    let refused = attach(&mut device, person, "a.pdf", &pdf(20));
    assert_eq!(code(refused), "files-not-in-notification");
    // Consent was taken back after a file was added: its name must not leave.
    let checked = device.check_report(person, now.date_naive()).unwrap();
    assert_eq!(checked.route.report, Some(ReportType::DtnAnonymous));
    let pruned = checked.pruned.unwrap();
    assert!(!pruned.kept.contains_key(FILES), "the law bars what identifies the person");
    assert!(pruned.dropped.iter().any(|one| one.field == FILES), "and it is said");
}

#[test]
fn sealing_a_report_seals_its_files_and_cut_off_in_between_the_next_unlock_does() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let bytes = pdf(CHUNK_LEN + 100);
    let file = attach(&mut device, person, "statement.pdf", &bytes).unwrap();
    let described = "what-evidence-you-will-submit";
    assert_eq!(code(device.seal(person, clock::now())), "not-ready", "a file must be described");
    device.save_answer(person, described, "Her statement", clock::now()).unwrap();
    let env_id = device.seal(person, clock::now()).unwrap();
    assert_eq!(device.attachments().unwrap().len(), 1);
    // As if the plug had been pulled right after the report was queued.
    device.file.execute("DELETE FROM attachment", []).unwrap();
    let waits = device.reports().unwrap();
    assert!(waits[0].files[0].row.is_none() && waits[0].files[0].receipt.is_none());
    drop(device);
    let mut device = unlocked(&home);
    while device.seal_next_file(clock::now()).unwrap() {}
    let row = device.attachments().unwrap().remove(0);
    assert_eq!((row.att_id, row.env_id, row.chunks), (file.id, env_id, 2));
    assert_eq!(device.due_files().unwrap(), [], "the report goes first");
    let signed: SignedText = serde_json::from_str(&device.manifest_text(file.id).unwrap()).unwrap();
    let manifest = Manifest::read(&signed.body).unwrap();
    let mut whole = Vec::new();
    for (n, hash) in manifest.chunks.iter().enumerate() {
        let sealed = device.chunk(file.id, n).unwrap();
        assert_eq!(*hash, hex(&sha256(&sealed)));
        let context = chunk_context(file.id, n, 2);
        let plain = open(&intake(), ATTACHMENT_INFO, context.as_bytes(), &sealed).unwrap();
        assert_eq!(plain.len(), CHUNK_LEN, "its length tells nothing");
        let swapped = chunk_context(file.id, 1 - n, 2);
        assert!(open(&intake(), ATTACHMENT_INFO, swapped.as_bytes(), &sealed).is_err());
        whole.extend(plain);
    }
    whole.truncate(bytes.len());
    assert_eq!(whole, bytes);
    assert_eq!(code(device.remove_file(file.id, clock::now())), "already-sealed");
    assert_eq!(code(attach(&mut device, person, "b.pdf", &pdf(20))), "already-sealed");
    assert!(device.audit_verify().unwrap().is_ok());
}

#[test]
fn a_report_never_waits_for_a_long_file_to_be_sealed() {
    let home = TempDir::new().unwrap();
    let mut device = enrolled(&home);
    let person = ready_person(&mut device);
    let now = clock::now();
    attach(&mut device, person, "small.pdf", &pdf(20)).unwrap();
    attach(&mut device, person, "long.pdf", &pdf(13 << 20)).unwrap();
    device.save_answer(person, "what-evidence-you-will-submit", "Two files", now).unwrap();
    device.seal(person, now).unwrap();
    assert_eq!(device.outbox().unwrap().len(), 1);
    assert_eq!(device.attachments().unwrap().len(), 1, "the small one alone");
    device.lock(now).unwrap();
    assert!(!device.seal_next_file(now).unwrap(), "nothing is sealed behind a locked screen");
    drop(device);
    let mut device = unlocked(&home);
    assert!(device.seal_next_file(now).unwrap());
    assert!(!device.seal_next_file(now).unwrap());
    let rows = device.attachments().unwrap();
    assert_eq!((rows.len(), rows[1].chunks), (2, 52));
}
