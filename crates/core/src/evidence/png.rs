//! PNG: the chunks that make the picture stay, everything else goes.

use super::details::Found;
use img_parts::{Bytes, png::Png};

/// Chunks of the picture and its colours (PNG specification, third edition, with animation).
const KEPT: [&[u8; 4]; 19] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// A PNG with nothing in it but its picture; nothing if it is damaged.
pub(super) fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut png = Png::from_bytes(Bytes::copy_from_slice(bytes)).ok()?;
    png.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    Some(png.encoder().bytes().to_vec())
}

/// What a camera or a program wrote beside the picture.
pub(super) fn found(bytes: &[u8]) -> Found {
    let mut found = Found::default();
    let Ok(png) = Png::from_bytes(Bytes::copy_from_slice(bytes)) else { return found };
    for chunk in png.chunks() {
        let contents = chunk.contents();
        match &chunk.kind() {
            b"eXIf" => found.exif = Some(contents.to_vec()),
            b"iTXt" if contents.starts_with(b"XML:com.adobe.xmp\0") => found.xmp = true,
            b"tEXt" => {
                let words = String::from_utf8_lossy(contents).replace('\0', ": ");
                found.comments.push(words);
            }
            kind if KEPT.contains(&kind) => {}
            _ => found.other = true,
        }
    }
    // Whatever stands behind the last chunk is no part of the picture.
    found.trailer = png.len() < bytes.len();
    found
}
