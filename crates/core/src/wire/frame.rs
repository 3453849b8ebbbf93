//! The envelope as bytes: `ENV1` ‖ header length (u32, big endian) ‖ header (JSON) ‖ sealed part ‖
//! signature (64 bytes).
//!
//! The device signs `header ‖ SHA-256(sealed part)`; the header is also the associated data of
//! the sealed part, so neither can be moved to another envelope.

/// First bytes of every frame.
const MAGIC: &[u8; 4] = b"ENV1";

/// Longest header in bytes.
pub const MAX_HEADER_LEN: usize = 16 * 1024;

/// Longest frame in bytes. A report with every one of its 33 long texts full in a script of three
/// bytes a character is about 1.5 MB; a true report must never be refused for its length.
pub const MAX_FRAME_LEN: usize = 4 * 1024 * 1024;

/// Length of an Ed25519 signature in bytes.
pub const SIGNATURE_LEN: usize = 64;

/// Why bytes are no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Longer than [`MAX_FRAME_LEN`].
    #[error("the frame is too long")]
    TooLong,
    /// Not `ENV1`, cut short, or with a header longer than [`MAX_HEADER_LEN`].
    #[error("not a frame")]
    Malformed,
    /// The header cannot be read, or names something unknown.
    #[error("the header cannot be read")]
    Header,
}

/// A frame taken apart, borrowing its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Literal header bytes, as signed.
    pub header: &'a [u8],
    /// Encapsulated key and ciphertext.
    pub sealed: &'a [u8],
    /// The device's signature.
    pub signature: &'a [u8; SIGNATURE_LEN],
}

impl<'a> Frame<'a> {
    /// Takes a frame apart.
    ///
    /// # Errors
    /// [`FrameError::TooLong`] or [`FrameError::Malformed`].
    pub fn split(bytes: &'a [u8]) -> Result<Self, FrameError> {
        if bytes.len() > MAX_FRAME_LEN {
            return Err(FrameError::TooLong);
        }
        let rest = bytes.strip_prefix(MAGIC).ok_or(FrameError::Malformed)?;
        let (length, rest) = rest.split_first_chunk::<4>().ok_or(FrameError::Malformed)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        if length > MAX_HEADER_LEN {
            return Err(FrameError::Malformed);
        }
        let (header, rest) = rest.split_at_checked(length).ok_or(FrameError::Malformed)?;
        let (sealed, signature) =
            rest.split_last_chunk::<SIGNATURE_LEN>().ok_or(FrameError::Malformed)?;
        Ok(Self { header, sealed, signature })
    }

    /// Puts a frame together.
    ///
    /// # Errors
    /// [`FrameError::TooLong`] if a part is longer than its limit.
    pub fn join(&self) -> Result<Vec<u8>, FrameError> {
        let total = MAGIC.len() + 4 + self.header.len() + self.sealed.len() + SIGNATURE_LEN;
        if self.header.len() > MAX_HEADER_LEN || total > MAX_FRAME_LEN {
            return Err(FrameError::TooLong);
        }
        let length = u32::try_from(self.header.len()).map_err(|_| FrameError::TooLong)?;
        let mut bytes = Vec::with_capacity(total);
        bytes.extend_from_slice(MAGIC);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(self.header);
        bytes.extend_from_slice(self.sealed);
        bytes.extend_from_slice(self.signature);
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame() -> Vec<u8> {
        Frame { header: b"{}", sealed: b"sealed", signature: &[9; SIGNATURE_LEN] }.join().unwrap()
    }

    #[test]
    fn the_wire_format_is_frozen() {
        let bytes = frame();
        assert_eq!(&bytes[..16], b"ENV1\0\0\0\x02{}sealed");
        assert_eq!(bytes.len(), 16 + SIGNATURE_LEN);
    }

    #[test]
    fn a_frame_reads_back() {
        let bytes = frame();
        let read = Frame::split(&bytes).unwrap();
        assert_eq!((read.header, read.sealed), (b"{}".as_slice(), b"sealed".as_slice()));
    }

    #[test]
    fn every_shorter_frame_is_refused_or_has_no_sealed_part_to_trust() {
        let bytes = frame();
        for len in 0..10 + SIGNATURE_LEN {
            assert_eq!(Frame::split(&bytes[..len]), Err(FrameError::Malformed), "{len} bytes");
        }
    }

    #[test]
    fn lying_lengths_are_refused() {
        let mut bytes = frame();
        bytes[4..8].copy_from_slice(&u32::MAX.to_be_bytes());
        assert_eq!(Frame::split(&bytes), Err(FrameError::Malformed));
        assert_eq!(Frame::split(&vec![0; MAX_FRAME_LEN + 1]), Err(FrameError::TooLong));
        let long = vec![b' '; MAX_HEADER_LEN + 1];
        let frame = Frame { header: &long, sealed: b"", signature: &[0; SIGNATURE_LEN] };
        assert_eq!(frame.join(), Err(FrameError::TooLong));
    }
}
