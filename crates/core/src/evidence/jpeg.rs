//! JPEG: the parts that make the picture stay, everything else goes. A list of what stays cannot
//! forget a maker's own segment, as a list of what goes would.

use super::details::{Found, orientation};
use img_parts::{
    Bytes,
    jpeg::{Jpeg, JpegSegment, markers},
};

/// Marks the colour profile within an `APP2` segment.
const COLOURS: &[u8] = b"ICC_PROFILE\0";
const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const XMP_MORE: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const IPTC: &[u8] = b"Photoshop 3.0\0";

/// A JPEG with nothing in it but its picture; nothing if it is damaged.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut jpeg = Jpeg::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    let turned = jpeg.segments().iter().find_map(exif_of).and_then(orientation);
    let kept: Vec<_> = jpeg.segments().iter().filter_map(kept).collect();
    *jpeg.segments_mut() = kept;
    if let Some(turned) = turned.filter(|turned| *turned != 1) {
        let segment = JpegSegment::new_with_contents(markers::APP1, turned_exif(turned));
        // After the segment that makes it a JFIF file, which has to be the first.
        let first = jpeg.segments().first().map(JpegSegment::marker);
        jpeg.segments_mut().insert(usize::from(first == Some(markers::APP0)), segment);
    }
    Some(jpeg.encoder().bytes().to_vec())
}

/// What a camera or a program wrote beside the picture.
pub(super) fn found(bytes: &[u8]) -> Found {
    let mut found = Found::default();
    let Ok(jpeg) = Jpeg::from_bytes(Bytes::copy_from_slice(bytes)) else { return found };
    for segment in jpeg.segments() {
        let contents = segment.contents();
        match segment.marker() {
            markers::SOS => found.trailer |= picture(contents_after(segment)).1,
            markers::APP0 if contents.starts_with(b"JFIF\0") => {}
            markers::APP2 if contents.starts_with(COLOURS) => {}
            markers::APP14 if contents.starts_with(b"Adobe") => {}
            markers::APP1 if contents.starts_with(EXIF) => found.exif = exif_of(segment),
            markers::APP1 if contents.starts_with(XMP) || contents.starts_with(XMP_MORE) => {
                found.xmp = true;
            }
            markers::APP13 if contents.starts_with(IPTC) => found.iptc = true,
            markers::COM => found.comments.push(String::from_utf8_lossy(contents).into_owned()),
            markers::APP0..=markers::APP15 => found.other = true,
            _ => {}
        }
    }
    found
}

fn exif_of(segment: &JpegSegment) -> Option<Vec<u8>> {
    let is_app1 = segment.marker() == markers::APP1;
    segment.contents().strip_prefix(EXIF).filter(|_| is_app1).map(<[u8]>::to_vec)
}

fn kept(segment: &JpegSegment) -> Option<JpegSegment> {
    let contents = segment.contents();
    match segment.marker() {
        // Without its thumbnail, which may show what was cut off.
        markers::APP0 if contents.starts_with(b"JFIF\0") => {
            let mut plain = contents.get(..12)?.to_vec();
            plain.extend_from_slice(&[0, 0]);
            Some(JpegSegment::new_with_contents(markers::APP0, Bytes::from(plain)))
        }
        markers::APP2 if contents.starts_with(COLOURS) => Some(segment.clone()),
        markers::APP14 if contents.starts_with(b"Adobe") => Some(segment.clone()),
        markers::APP0..=markers::APP15 | markers::COM => None,
        markers::SOS => {
            let rest = picture(contents_after(segment)).0;
            let entropy = Bytes::from(rest);
            Some(JpegSegment::new_with_entropy(markers::SOS, contents.clone(), entropy))
        }
        _ => Some(segment.clone()),
    }
}

/// Everything of the file after the header of its first scan.
fn contents_after(segment: &JpegSegment) -> Vec<u8> {
    let whole = segment.clone().encoder().bytes();
    // Marker, length and header come first.
    whole.get(segment.len()..).unwrap_or_default().to_vec()
}

/// The scans up to the end of the picture, without anything a program put between them; and
/// whether there was more: a second picture, a film, a maker's own block.
fn picture(bytes: Vec<u8>) -> (Vec<u8>, bool) {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes.as_slice();
    let mut more = false;
    while let Some(at) = rest.iter().position(|byte| *byte == markers::P) {
        let Some((before, from)) = rest.split_at_checked(at) else { break };
        kept.extend_from_slice(before);
        let marker = from.get(1).copied().unwrap_or(markers::EOI);
        let length = match marker {
            markers::EOI => {
                kept.extend_from_slice(&[markers::P, markers::EOI]);
                return (kept, more || from.len() > 2);
            }
            // A stuffed byte, a restart, or a filler.
            markers::Z | markers::RST0..=markers::RST7 => 2,
            markers::P => 1,
            _ => {
                let length = from.get(2..4).and_then(|two| <[u8; 2]>::try_from(two).ok());
                2 + length.map_or(0, |two| usize::from(u16::from_be_bytes(two)))
            }
        };
        let (part, after) = from.split_at_checked(length).unwrap_or((from, &[]));
        if matches!(marker, markers::APP0..=markers::APP15 | markers::COM) {
            more = true;
        } else {
            kept.extend_from_slice(part);
        }
        rest = after;
    }
    kept.extend_from_slice(rest);
    (kept, more)
}

/// An Exif block that says which way up, and nothing else.
fn turned_exif(turned: u16) -> Bytes {
    let mut exif = EXIF.to_vec();
    exif.extend_from_slice(b"MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01");
    exif.extend_from_slice(&turned.to_be_bytes());
    exif.extend_from_slice(&[0, 0, 0, 0, 0, 0]);
    Bytes::from(exif)
}
