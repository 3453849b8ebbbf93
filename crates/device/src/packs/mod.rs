//! Signed replacement packs on this device: made from a folder, verified, installed, in force from
//! the next start, and out of force again when damaged (`docs/adr/0011-signed-packs.md`).

mod archive;
mod build;
mod folder;
mod forms;
mod install;
mod signer;
mod start;

#[cfg(test)]
mod tests;

pub use archive::{Clip, Opened, open};
pub use build::{Built, build};
pub use folder::{Folder, read_folder};
pub use forms::FormChange;
pub use install::{InForce, Installed};
pub use signer::{PackKey, PackSigner};
pub use start::{Clips, Start};

pub(crate) use install::Standing;

use crate::DeviceError;
use plainsight_core::guidance::Problem;

/// Why a pack is not taken or cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// It breaks a rule of the whole; wording `errors-<code>`.
    #[error("{0}")]
    Refused(&'static str),
    /// Not newer than what is in force.
    #[error("{offered} is not newer than {have}")]
    Older {
        /// Version in the pack.
        offered: String,
        /// Version in force.
        have: String,
    },
    /// Its contents have faults.
    #[error("{} problems", .0.len())]
    Problems(Vec<Problem>),
    /// The device refuses.
    #[error(transparent)]
    Device(#[from] DeviceError),
}

impl PackError {
    /// Stable code; wording `errors-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Refused(code) => code,
            Self::Older { .. } => "pack-older",
            Self::Problems(_) => "pack-problems",
            Self::Device(error) => error.code(),
        }
    }

    /// Arguments of the sentence.
    #[must_use]
    pub fn args(&self) -> std::collections::BTreeMap<String, String> {
        let pairs = match self {
            Self::Older { offered, have } => {
                vec![("offered", offered.clone()), ("have", have.clone())]
            }
            Self::Problems(problems) => vec![("count", problems.len().to_string())],
            Self::Device(error) => return error.args(),
            Self::Refused(_) => Vec::new(),
        };
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// What is wrong inside it, each with file, line and reason.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match self {
            Self::Problems(problems) => problems,
            _ => &[],
        }
    }
}

impl From<std::io::Error> for PackError {
    fn from(error: std::io::Error) -> Self {
        Self::Device(error.into())
    }
}

impl From<rusqlite::Error> for PackError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Device(error.into())
    }
}
