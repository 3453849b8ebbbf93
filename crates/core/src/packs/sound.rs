//! Whether a recorded message is whole. A clip that breaks off in front of a person is worse than a
//! machine's voice.

/// Length of the fixed part of an Ogg page's header in bytes (RFC 3533, section 6).
const PAGE: usize = 27;
/// The first page of a stream, and the last (RFC 3533, section 6, `header_type_flag`).
const FIRST: u8 = 2;
const LAST: u8 = 4;

/// Whether the bytes are a whole Ogg or WAV file, whatever the file is called.
#[must_use]
pub fn is_whole(bytes: &[u8]) -> bool {
    match bytes.get(..4) {
        Some(b"OggS") => whole_ogg(bytes).is_some(),
        Some(b"RIFF") => whole_wav(bytes).is_some(),
        _ => false,
    }
}

/// Every page is there with its checksum, from the first to the last of the stream.
fn whole_ogg(bytes: &[u8]) -> Option<()> {
    let mut rest = bytes;
    let mut first = true;
    loop {
        let (page, flags) = ogg_page(rest)?;
        if first != (flags & FIRST != 0) {
            return None;
        }
        first = false;
        rest = rest.get(page..)?;
        if flags & LAST != 0 {
            return rest.is_empty().then_some(());
        }
    }
}

/// Length and flags of the page at the start.
fn ogg_page(bytes: &[u8]) -> Option<(usize, u8)> {
    if !bytes.starts_with(b"OggS\0") {
        return None;
    }
    let segments = usize::from(*bytes.get(PAGE - 1)?);
    let table = bytes.get(PAGE..PAGE + segments)?;
    let body: usize = table.iter().map(|length| usize::from(*length)).sum();
    let page = bytes.get(..PAGE + segments + body)?;
    let said = u32::from_le_bytes(page.get(22..26)?.try_into().ok()?);
    (checksum(page) == said).then_some((page.len(), *page.get(5)?))
}

/// The checksum of a page, as if its own four bytes were zero (RFC 3533, section 6).
fn checksum(page: &[u8]) -> u32 {
    page.iter().enumerate().fold(0, |sum, (at, byte)| {
        let byte = if (22..26).contains(&at) { 0 } else { *byte };
        (0..8).fold(sum ^ (u32::from(byte) << 24), |sum, _| {
            if sum & 0x8000_0000 == 0 { sum << 1 } else { (sum << 1) ^ 0x04c1_1db7 }
        })
    })
}

/// The chunks fill the file exactly, and there is a format and some sound.
fn whole_wav(bytes: &[u8]) -> Option<()> {
    let number = |at: usize| -> Option<usize> {
        let four: [u8; 4] = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        usize::try_from(u32::from_le_bytes(four)).ok()
    };
    if bytes.get(8..12)? != b"WAVE" || number(4)?.checked_add(8)? != bytes.len() {
        return None;
    }
    let (mut at, mut format, mut sound) = (12, false, false);
    while at < bytes.len() {
        let length = number(at + 4)?;
        match bytes.get(at..at + 4)? {
            b"fmt " => format = length >= 16,
            b"data" => sound = length > 0,
            _ => {}
        }
        // Chunks begin at even places; some programs leave the filling of the last one out.
        at = at.checked_add(8)?.checked_add(length)?.checked_add(length % 2)?;
    }
    let ends = at == bytes.len() || at == bytes.len() + 1;
    (ends && format && sound).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(flags: u8, body: &[u8]) -> Vec<u8> {
        let mut page = b"OggS\0".to_vec();
        page.push(flags);
        page.extend([0; 20]);
        page.extend([1, u8::try_from(body.len()).unwrap()]);
        page.extend(body);
        let sum = checksum(&page);
        page[22..26].copy_from_slice(&sum.to_le_bytes());
        page
    }

    fn wav(body: &[u8]) -> Vec<u8> {
        let mut chunks = b"WAVEfmt \x10\0\0\0".to_vec();
        chunks.extend([0; 16]);
        chunks.extend(b"data");
        chunks.extend(u32::try_from(body.len()).unwrap().to_le_bytes());
        chunks.extend(body);
        let mut whole = b"RIFF".to_vec();
        whole.extend(u32::try_from(chunks.len()).unwrap().to_le_bytes());
        whole.extend(chunks);
        whole
    }

    #[test]
    fn a_whole_file_passes_and_every_truncation_and_every_changed_byte_of_an_ogg_does_not() {
        let ogg = [page(2, b"head"), page(0, b"sound"), page(4, b"end")].concat();
        assert!(is_whole(&ogg));
        assert!((0..ogg.len()).all(|cut| !is_whole(&ogg[..cut])));
        for at in 0..ogg.len() {
            let mut changed = ogg.clone();
            changed[at] ^= 1;
            assert!(!is_whole(&changed), "byte {at}");
        }
        assert!(!is_whole(&page(2, b"never ends")));
        assert!(!is_whole(&[page(2, b"x"), page(4, b"y"), page(0, b"after the end")].concat()));
    }

    #[test]
    fn a_wav_says_its_length() {
        assert!(is_whole(&wav(b"odd")));
        let wav = wav(b"abcd");
        assert!(is_whole(&wav));
        assert!((0..wav.len()).all(|cut| !is_whole(&wav[..cut])));
        assert!(!is_whole(&[wav.as_slice(), b"more"].concat()));
        assert!(!is_whole(b""));
        assert!(!is_whole(b"MP3 or so"));
    }

    #[test]
    fn the_checksum_is_the_standards() {
        // CRC-32/POSIX without its final turn and length: polynomial 0x04c11db7, start 0.
        assert_eq!(checksum(b"123456789"), 0x89a1_897f);
    }
}
