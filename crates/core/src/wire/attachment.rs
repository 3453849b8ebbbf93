//! Evidence files on their way: each in sealed pieces of one length, listed by their hashes in a
//! manifest that the device signs. So any piece can come at any time, in any order, any number of
//! times; what is not listed is refused; and the whole is there when every listed piece is.
//!
//! Name, type, length and hash of the file itself stand in the sealed report ([`FileEntry`]); the
//! hub sees how many pieces there are and nothing else.

use super::{Status, VERSION};
use crate::{
    evidence::FileKind,
    id::{AttachmentId, DeviceId, EnvelopeId, HubId},
};
use serde::{Deserialize, Serialize};

/// HPKE `info` of a piece, so that it can never be opened as something else.
pub const ATTACHMENT_INFO: &[u8] = b"plainsight/attachment/v1";
/// Length of every piece before it is sealed, in bytes; the last one is filled up with zeros.
pub const CHUNK_LEN: usize = 256 << 10;
/// Most pieces of a file: 25 MiB, the official service's limit.
pub const MAX_CHUNKS: usize = 100;
/// Longest sealed piece in bytes: a piece, the encapsulated key and the tag.
pub const MAX_SEALED_CHUNK: usize = CHUNK_LEN + 2_048;
/// Longest signed manifest in bytes.
pub const MAX_MANIFEST_LEN: usize = 16 * 1024;

/// One evidence file, inside the sealed report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Under which its pieces travel.
    pub att_id: AttachmentId,
    /// As the officer's file is called.
    pub name: String,
    /// Its type, by its content.
    pub kind: FileKind,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// SHA-256 of the file as it was added, in hexadecimal; another than `sha256` if photo details
    /// were taken out since.
    pub original_sha256: String,
}

/// The sealed pieces of one file. Signed as the body of a [`super::SignedText`]. No personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Version, 1.
    pub v: u8,
    /// The file.
    pub att_id: AttachmentId,
    /// The report it was first added to.
    pub env_id: EnvelopeId,
    /// The device that sealed it.
    pub device: DeviceId,
    /// The hub it is sealed to.
    pub to: HubId,
    /// Which intake key, by identifier.
    pub kem: String,
    /// Which HPKE suite.
    pub suite: String,
    /// SHA-256 of each sealed piece, in hexadecimal, in order.
    pub chunks: Vec<String>,
}

impl Manifest {
    /// Reads a manifest's literal text; nothing if anything in it is unknown, missing, of another
    /// version or beyond a limit.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let manifest: Self = serde_json::from_str(text).ok()?;
        let hash = |text: &String| {
            text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        let short = |text: &String| !text.is_empty() && text.len() <= 128;
        let sound = manifest.v == VERSION
            && (1..=MAX_CHUNKS).contains(&manifest.chunks.len())
            && manifest.chunks.iter().all(hash)
            && short(&manifest.kem)
            && short(&manifest.suite);
        sound.then_some(manifest)
    }
}

/// Associated data of piece `n` (from 0) of `of`: no piece can take another's place, nor the
/// pieces of one file another's.
#[must_use]
pub fn chunk_context(att_id: AttachmentId, n: usize, of: usize) -> String {
    format!("{att_id}/{n}/{of}")
}

/// What the hub has of a file: its answer to a manifest and to every piece. Says nothing that
/// counts, unless the receipt in it verifies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentState {
    /// Version, 1.
    pub v: u8,
    /// The file.
    pub att_id: AttachmentId,
    /// Pieces that are not here yet, from 0.
    pub missing: Vec<usize>,
    /// JSON of a [`super::SignedText`] of an [`AttachmentReceipt`], once every piece is here.
    pub receipt: Option<String>,
}

/// The hub's word that it holds every piece of a file. Signed as the body of a
/// [`super::SignedText`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachmentReceipt {
    /// Version, 1.
    pub v: u8,
    /// The hub.
    pub hub_id: HubId,
    /// Drawn anew whenever the hub is restored from a backup.
    pub hub_epoch: u64,
    /// The file.
    pub att_id: AttachmentId,
    /// The report it was first added to.
    pub env_id: EnvelopeId,
    /// SHA-256 of the manifest's literal text, in hexadecimal: it names every byte.
    pub fp: String,
    /// The device that sealed it.
    pub device: DeviceId,
    /// How many pieces.
    pub chunks: usize,
    /// The hub's clock when the last piece came, milliseconds since 1970.
    pub received_at: i64,
    /// For casework, or into the quarantine (the device was revoked).
    pub status: Status,
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn manifest(chunks: usize) -> Manifest {
        Manifest {
            v: 1,
            att_id: AttachmentId(Uuid::from_u128(1)),
            env_id: EnvelopeId(Uuid::from_u128(2)),
            device: DeviceId(Uuid::from_u128(3)),
            to: HubId(Uuid::from_u128(4)),
            kem: "k1".into(),
            suite: "s".into(),
            chunks: vec!["0a".repeat(32); chunks],
        }
    }

    fn text(manifest: &Manifest) -> String {
        serde_json::to_string(manifest).unwrap()
    }

    #[test]
    fn the_longest_manifest_fits_and_reads_back() {
        let longest = manifest(MAX_CHUNKS);
        assert_eq!(Manifest::read(&text(&longest)), Some(longest.clone()));
        // As a signed text every quotation mark takes two bytes.
        assert!(text(&longest).len() + 4 * MAX_CHUNKS + 512 < MAX_MANIFEST_LEN);
        let limit = u64::try_from(CHUNK_LEN * MAX_CHUNKS).unwrap();
        assert_eq!(limit, crate::evidence::MAX_FILE, "every file that is taken can be sent");
    }

    #[test]
    fn anything_unsound_is_refused() {
        let good = text(&manifest(2));
        for bad in [
            text(&manifest(0)),
            text(&manifest(MAX_CHUNKS + 1)),
            good.replacen("\"v\":1", "\"v\":2", 1),
            good.replacen("0a0a", "0A0a", 1),
            good.replacen("0a0a", "0a", 1),
            good.replacen("{", "{\"name\":\"Anna.jpg\",", 1),
            good.replacen("\"k1\"", "\"\"", 1),
            "[".repeat(100_000),
        ] {
            assert_eq!(Manifest::read(&bad), None, "{}", bad.chars().take(80).collect::<String>());
        }
    }

    #[test]
    fn a_place_in_a_file_has_one_context() {
        let id = AttachmentId(Uuid::from_u128(1));
        assert_ne!(chunk_context(id, 1, 12), chunk_context(id, 11, 2));
        assert_ne!(chunk_context(id, 0, 2), chunk_context(AttachmentId(Uuid::nil()), 0, 2));
    }
}
