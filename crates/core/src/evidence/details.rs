//! What a photo says beside its picture, in a form that a person can read before it is taken out.

use super::{FileKind, jpeg, png};
use exif::{Exif, In, Reader, Tag, Value};
use serde::{Deserialize, Serialize};

/// Longest value shown, in characters.
const MAX_VALUE: usize = 120;

/// What kind of detail. Wording `evidence-detail-<kind>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DetailKind {
    /// Where it was taken: degrees north and east.
    Place,
    /// When it was taken.
    Taken,
    /// The make and model of the camera or phone.
    Camera,
    /// A number that tells this camera from every other.
    Serial,
    /// A name: of the camera's owner, the photographer, the holder of rights.
    Owner,
    /// The program that wrote the file.
    Software,
    /// Words somebody or something wrote into it.
    Words,
    /// A small copy of the picture, which may show what was cut off.
    Thumbnail,
    /// A block of a photo program (XMP), which may hold anything.
    Xmp,
    /// A block of a picture desk (IPTC), which may hold names and places.
    Iptc,
    /// Something behind the picture: a second one, a film.
    Trailer,
    /// Something else that is no part of the picture.
    Other,
}

impl DetailKind {
    /// The stable name used in wording and on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Taken => "taken",
            Self::Camera => "camera",
            Self::Serial => "serial",
            Self::Owner => "owner",
            Self::Software => "software",
            Self::Words => "words",
            Self::Thumbnail => "thumbnail",
            Self::Xmp => "xmp",
            Self::Iptc => "iptc",
            Self::Trailer => "trailer",
            Self::Other => "other",
        }
    }
}

/// One detail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detail {
    /// What kind.
    pub kind: DetailKind,
    /// What it says; empty where there is only something to name.
    pub value: String,
}

/// What stands beside the picture, as the container has it.
#[derive(Default)]
pub(super) struct Found {
    pub(super) exif: Option<Vec<u8>>,
    pub(super) xmp: bool,
    pub(super) iptc: bool,
    pub(super) trailer: bool,
    pub(super) other: bool,
    pub(super) comments: Vec<String>,
}

/// What a photo says beside its picture; nothing for a file that is no photo, of which this
/// program reads no details.
#[must_use]
pub fn details(kind: FileKind, bytes: &[u8]) -> Vec<Detail> {
    let found = match kind {
        FileKind::Jpeg => jpeg::found(bytes),
        FileKind::Png => png::found(bytes),
        FileKind::Pdf | FileKind::Doc | FileKind::Docx => return Vec::new(),
    };
    let mut all = found.exif.map(read).unwrap_or_default();
    all.extend(found.comments.iter().map(|words| detail(DetailKind::Words, words)));
    let named = [
        (found.xmp, DetailKind::Xmp),
        (found.iptc, DetailKind::Iptc),
        (found.trailer, DetailKind::Trailer),
        (found.other, DetailKind::Other),
    ];
    all.extend(named.into_iter().filter(|(is, _)| *is).map(|(_, kind)| detail(kind, "")));
    all
}

/// Which way up, 1 to 8 as Exif counts.
pub(super) fn orientation(exif: Vec<u8>) -> Option<u16> {
    let exif = Reader::new().read_raw(exif).ok()?;
    let turned = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    u16::try_from(turned).ok().filter(|turned| (1..=8).contains(turned))
}

/// The fields of an Exif block by kind; a block that says no more than which way up says nothing,
/// and one that cannot be read may say anything.
fn read(raw: Vec<u8>) -> Vec<Detail> {
    let Ok(exif) = Reader::new().read_raw(raw) else {
        return vec![detail(DetailKind::Other, "")];
    };
    let mut all: Vec<Detail> = place(&exif).into_iter().collect();
    let mut rest = false;
    for field in exif.fields() {
        let in_thumbnail = field.ifd_num == In::THUMBNAIL;
        match kind_of(field.tag) {
            Some(kind) if !in_thumbnail => push(&mut all, kind, &words(&field.value)),
            _ => rest |= field.tag != Tag::Orientation,
        }
    }
    if exif.get_field(Tag::JPEGInterchangeFormat, In::THUMBNAIL).is_some() {
        all.push(detail(DetailKind::Thumbnail, ""));
    } else if all.is_empty() && rest {
        all.push(detail(DetailKind::Other, ""));
    }
    all
}

fn kind_of(tag: Tag) -> Option<DetailKind> {
    Some(match tag {
        Tag::DateTimeOriginal | Tag::DateTime | Tag::DateTimeDigitized | Tag::GPSDateStamp => {
            DetailKind::Taken
        }
        Tag::Make | Tag::Model | Tag::LensModel => DetailKind::Camera,
        Tag::BodySerialNumber | Tag::LensSerialNumber | Tag::ImageUniqueID => DetailKind::Serial,
        Tag::Artist | Tag::CameraOwnerName | Tag::Copyright => DetailKind::Owner,
        Tag::Software => DetailKind::Software,
        Tag::ImageDescription | Tag::UserComment => DetailKind::Words,
        _ => return None,
    })
}

/// One line for each kind: values of the same kind stand side by side, each once.
fn push(all: &mut Vec<Detail>, kind: DetailKind, value: &str) {
    let value = short(value);
    if value.is_empty() {
        return;
    }
    match all.iter_mut().find(|one| one.kind == kind) {
        Some(one) if one.value.contains(&value) => {}
        Some(one) => one.value = short(&format!("{}, {value}", one.value)),
        None => all.push(Detail { kind, value }),
    }
}

fn place(exif: &Exif) -> Option<Detail> {
    let degrees = |tag, side, against| -> Option<f64> {
        let Value::Rational(parts) = &exif.get_field(tag, In::PRIMARY)?.value else { return None };
        let mut sizes = [1.0, 60.0, 3_600.0].into_iter();
        let sum: f64 = parts.iter().zip(&mut sizes).map(|(part, size)| part.to_f64() / size).sum();
        let side = exif.get_field(side, In::PRIMARY).map(|field| words(&field.value));
        let sign = if side.as_deref() == Some(against) { -1.0 } else { 1.0 };
        Some(sum * sign).filter(|number| number.is_finite())
    };
    let north = degrees(Tag::GPSLatitude, Tag::GPSLatitudeRef, "S")?;
    let east = degrees(Tag::GPSLongitude, Tag::GPSLongitudeRef, "W")?;
    Some(detail(DetailKind::Place, &format!("{north:.5}, {east:.5}")))
}

fn words(value: &Value) -> String {
    match value {
        Value::Ascii(lines) => {
            let lines = lines.iter().map(|line| String::from_utf8_lossy(line).into_owned());
            lines.collect::<Vec<_>>().join(", ")
        }
        // A comment names its encoding in eight bytes first.
        Value::Undefined(bytes, _) => {
            String::from_utf8_lossy(bytes.get(8..).unwrap_or_default()).into_owned()
        }
        _ => String::new(),
    }
}

fn detail(kind: DetailKind, value: &str) -> Detail {
    Detail { kind, value: short(value) }
}

fn short(value: &str) -> String {
    let plain: String = value.chars().filter(|letter| !letter.is_control()).collect();
    plain.trim().chars().take(MAX_VALUE).collect()
}
