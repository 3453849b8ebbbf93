use super::*;

/// A tiny JPEG: one grey pixel's worth of segments, with what is asked for in front.
fn jpeg(extra: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, contents: &[u8]| {
        bytes.extend_from_slice(&[0xFF, marker]);
        bytes.extend_from_slice(&u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
        bytes.extend_from_slice(contents);
    };
    segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0");
    for (marker, contents) in extra {
        segment(*marker, contents);
    }
    segment(0xDB, &[0; 65]);
    segment(0xC0, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    segment(0xC4, &[0; 20]);
    segment(0xDA, &[1, 1, 0, 0, 63, 0]);
    bytes.extend_from_slice(&[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]);
    bytes
}

/// Exif, big endian: orientation 6, make, GPS 51°30'26" N 0°7'39" W.
fn exif() -> Vec<u8> {
    let mut tiff = b"MM\0\x2A\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut bytes = tag.to_be_bytes().to_vec();
        bytes.extend_from_slice(&kind.to_be_bytes());
        bytes.extend_from_slice(&count.to_be_bytes());
        bytes.extend_from_slice(&value);
        bytes
    };
    // 8 + 2 + 3 × 12 + 4 = 50: the GPS block; 50 + 2 + 4 × 12 + 4 = 104: its numbers.
    tiff.extend_from_slice(&3_u16.to_be_bytes());
    tiff.extend(entry(0x010F, 2, 4, *b"Pix\0"));
    tiff.extend(entry(0x0112, 3, 1, [0, 6, 0, 0]));
    tiff.extend(entry(0x8825, 4, 1, 50_u32.to_be_bytes()));
    tiff.extend_from_slice(&[0; 4]);
    tiff.extend_from_slice(&4_u16.to_be_bytes());
    tiff.extend(entry(1, 2, 2, *b"N\0\0\0"));
    tiff.extend(entry(2, 5, 3, 104_u32.to_be_bytes()));
    tiff.extend(entry(3, 2, 2, *b"W\0\0\0"));
    tiff.extend(entry(4, 5, 3, 128_u32.to_be_bytes()));
    tiff.extend_from_slice(&[0; 4]);
    for number in [51_u32, 1, 30, 1, 26, 1, 0, 1, 7, 1, 39, 1] {
        tiff.extend_from_slice(&number.to_be_bytes());
    }
    tiff
}

fn with_exif() -> Vec<u8> {
    [b"Exif\0\0".as_slice(), &exif()].concat()
}

fn png(extra: &[([u8; 4], &[u8])]) -> Vec<u8> {
    use img_parts::{Bytes, png::PngChunk};
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: [u8; 4], contents: &[u8]| {
        let made = PngChunk::new(kind, Bytes::copy_from_slice(contents));
        bytes.extend_from_slice(&made.encoder().bytes());
    };
    chunk(*b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    for (kind, contents) in extra {
        chunk(*kind, contents);
    }
    chunk(*b"IDAT", b"pixels");
    chunk(*b"IEND", b"");
    bytes
}

fn docx() -> Vec<u8> {
    b"PK\x03\x04....[Content_Types].xml....docProps/app.xml....word/document.xml....".to_vec()
}

fn doc() -> Vec<u8> {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.extend("Root WordDocument".encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

fn kinds(found: &[Detail]) -> Vec<DetailKind> {
    found.iter().map(|one| one.kind).collect()
}

#[test]
fn the_services_types_are_taken_by_name_and_content_together() {
    let good: [(&str, Vec<u8>, FileKind); 8] = [
        ("a.jpg", jpeg(&[]), FileKind::Jpeg),
        ("A.JPEG", jpeg(&[]), FileKind::Jpeg),
        ("a.png", png(&[]), FileKind::Png),
        ("a.b.pdf", b"%PDF-1.7\n".to_vec(), FileKind::Pdf),
        ("statement.docx", docx(), FileKind::Docx),
        ("statement.doc", doc(), FileKind::Doc),
        ("zdjęcie.png", png(&[]), FileKind::Png),
        ("写真.JPG", jpeg(&[]), FileKind::Jpeg),
    ];
    for (name, bytes, kind) in good {
        assert_eq!(check_file(name, &bytes), Ok(kind), "{name}");
    }
}

#[test]
fn every_other_file_is_refused_with_its_reason() {
    use FileProblem::{Empty, NotWhatItSays, TooLarge, Type};
    let bad: [(&str, &[u8], FileProblem); 10] = [
        ("a.heic", b"\0\0\0\x18ftypheic", Type),
        ("a.xlsx", b"PK\x03\x04xl/workbook.xml", Type),
        ("a.txt", b"words", Type),
        ("jpg", b"\xFF\xD8\xFF", Type),
        ("a.pdf.exe", b"%PDF-", Type),
        ("a.jpg", b"", Empty),
        ("a.jpg", b"%PDF-1.7", NotWhatItSays),
        ("a.pdf", b"MZ\x90", NotWhatItSays),
        ("a.docx", b"PK\x03\x04xl/workbook.xml", NotWhatItSays),
        ("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0k\0b\0o\0o\0k\0", NotWhatItSays),
    ];
    for (name, bytes, problem) in bad {
        assert_eq!(check_file(name, bytes), Err(problem), "{name}");
    }
    assert_eq!(check_claim("a.pdf", MAX_FILE), Ok(FileKind::Pdf), "the very limit passes");
    assert_eq!(check_claim("a.pdf", MAX_FILE + 1), Err(TooLarge));
    assert_eq!(check_claim("a.pdf", u64::MAX), Err(TooLarge));
}

#[test]
fn a_name_is_kept_without_folders_and_without_tricks() {
    for (typed, kept) in [
        ("C:\\fakepath\\a.jpg", "a.jpg"),
        ("/home/amy/../b.pdf", "b.pdf"),
        (" c .png ", "c .png"),
        ("photo\u{202E}gpj.exe", "photogpj.exe"),
        ("a\0b\n.pdf", "ab.pdf"),
    ] {
        assert_eq!(tidy_name(typed), kept);
    }
    let long = tidy_name(&format!("{}.docx", "ż".repeat(500)));
    assert_eq!(long.chars().count(), MAX_NAME);
    assert!(long.ends_with("ż.docx"));
}

#[test]
fn what_a_jpeg_says_is_shown_and_then_gone() {
    let photo = jpeg(&[
        (0xE1, &with_exif()),
        (0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        (0xE2, b"ICC_PROFILE\0\x01\x01colours"),
        (0xE2, b"MPF\0maker"),
        (0xED, b"Photoshop 3.0\x008BIM"),
        (0xEE, b"Adobe\0d\0\0\0\0\x01"),
        (0xFE, b"taken by Anna"),
    ]);
    let found = details(FileKind::Jpeg, &photo);
    assert_eq!(found[0], Detail { kind: DetailKind::Place, value: "51.50722, -0.12750".into() });
    assert_eq!(found[1], Detail { kind: DetailKind::Camera, value: "Pix".into() });
    assert_eq!(found[2], Detail { kind: DetailKind::Words, value: "taken by Anna".into() });
    assert_eq!(kinds(&found)[3..], [DetailKind::Xmp, DetailKind::Iptc, DetailKind::Other]);
    let cleaned = clean(FileKind::Jpeg, &photo).unwrap();
    assert_eq!(details(FileKind::Jpeg, &cleaned), []);
    let text = String::from_utf8_lossy(&cleaned);
    for gone in ["Anna", "Pix", "xmpmeta", "8BIM", "maker"] {
        assert!(!text.contains(gone), "{gone}");
    }
    for stays in ["JFIF", "colours", "Adobe"] {
        assert!(text.contains(stays), "{stays}");
    }
    assert!(cleaned.ends_with(&[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]));
    assert_eq!(check_file("a.jpg", &cleaned), Ok(FileKind::Jpeg));
}

#[test]
fn a_cleaned_photo_stays_the_right_way_up() {
    let photo = jpeg(&[(0xE1, &with_exif())]);
    let cleaned = clean(FileKind::Jpeg, &photo).unwrap();
    let found = jpeg::found(&cleaned).exif.expect("which way up");
    assert_eq!(details::orientation(found), Some(6));
    assert_eq!(clean(FileKind::Jpeg, &cleaned).unwrap(), cleaned, "cleaning twice changes nothing");
    let upright = clean(FileKind::Jpeg, &jpeg(&[])).unwrap();
    assert!(jpeg::found(&upright).exif.is_none());
}

#[test]
fn what_hangs_behind_or_between_goes_too() {
    let mut photo = jpeg(&[]);
    photo.extend_from_slice(b"\xFF\xD8 a second picture, or a film");
    assert_eq!(kinds(&details(FileKind::Jpeg, &photo)), [DetailKind::Trailer]);
    assert_eq!(clean(FileKind::Jpeg, &photo).unwrap(), jpeg(&[]));
    let mut between = jpeg(&[]);
    between.truncate(between.len() - 2);
    between.extend_from_slice(b"\xFF\xFE\0\x06Anna\xFF\xDA\0\x08\x01\x01\0\0\x3F\0\x77\xFF\xD9");
    assert_eq!(kinds(&details(FileKind::Jpeg, &between)), [DetailKind::Trailer]);
    let cleaned = clean(FileKind::Jpeg, &between).unwrap();
    assert!(!String::from_utf8_lossy(&cleaned).contains("Anna"));
    assert!(cleaned.ends_with(&[0x77, 0xFF, 0xD9]));
}

#[test]
fn what_a_png_says_is_shown_and_then_gone() {
    let picture = png(&[
        (*b"gAMA", &[0, 0, 0, 1]),
        (*b"eXIf", &exif()),
        (*b"tEXt", b"Author\0Anna"),
        (*b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>"),
        (*b"tIME", &[0; 7]),
    ]);
    let found = kinds(&details(FileKind::Png, &picture));
    use DetailKind::{Camera, Other, Place, Words, Xmp};
    assert_eq!(found, [Place, Camera, Words, Xmp, Other]);
    let cleaned = clean(FileKind::Png, &picture).unwrap();
    assert_eq!(cleaned, png(&[(*b"gAMA", &[0, 0, 0, 1])]));
    let mut hung = png(&[]);
    hung.extend_from_slice(b"more");
    assert_eq!(kinds(&details(FileKind::Png, &hung)), [DetailKind::Trailer]);
    assert_eq!(clean(FileKind::Png, &hung).unwrap(), png(&[]));
}

#[test]
fn a_type_that_is_not_cleaned_says_so() {
    assert_eq!(clean(FileKind::Pdf, b"%PDF-1.7"), Err(FileProblem::NotCleaned));
    assert_eq!(clean(FileKind::Docx, &docx()), Err(FileProblem::NotCleaned));
    assert_eq!(details(FileKind::Pdf, b"%PDF-1.7 /Author (Anna)"), []);
}

proptest::proptest! {
    #[test]
    fn damaged_photos_are_refused_or_cleaned_and_never_panic(
        at in 0_usize..400, byte in proptest::prelude::any::<u8>(), len in 0_usize..400,
    ) {
        for (kind, mut bytes) in [
            (FileKind::Jpeg, jpeg(&[(0xE1, &with_exif()), (0xFE, b"words")])),
            (FileKind::Png, png(&[(*b"eXIf", &exif()), (*b"tEXt", b"a\0b")])),
        ] {
            bytes.truncate(bytes.len().min(len.max(8)));
            if let Some(one) = bytes.get_mut(at) {
                *one = byte;
            }
            let _ = details(kind, &bytes);
            if let Ok(cleaned) = clean(kind, &bytes) {
                proptest::prop_assert!(details(kind, &cleaned).is_empty());
            }
        }
    }
}
