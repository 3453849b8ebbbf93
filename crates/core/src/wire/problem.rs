//! A refusal by the hub: RFC 9457 problem details with a code a program can act on.

use serde::{Deserialize, Serialize};

/// Media type of a problem.
pub const PROBLEM_MEDIA_TYPE: &str = "application/problem+json";

/// Whether the same request may succeed later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retry {
    /// At once.
    Now,
    /// After a while.
    Later,
    /// Not without a person.
    Never,
}

/// What is wrong. A code exists only where somebody acts on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The bytes are no frame, or the header cannot be read.
    BadFrame,
    /// The signature does not fit the device's key.
    BadSignature,
    /// The path names another envelope than the header.
    WrongEnvelope,
    /// Sealed for another hub.
    WrongHub,
    /// Sealed to an intake key that this hub does not have.
    KemKeyUnknown,
    /// No such device here.
    UnknownDevice,
    /// The device was revoked; only its reports are still taken, into the quarantine.
    DeviceRevoked,
    /// The hub's nonce in the request is too old: take a new one.
    NonceStale,
    /// The same identifier was used for other bytes.
    EnvelopeIdReuse,
    /// Longer than the limit.
    TooLarge,
    /// The bytes are not the piece of a file that was announced: damaged on the way.
    BadChunk,
    /// This device has no more room here for files.
    Quota,
    /// The report that the file belongs to is not here yet.
    ReportMissing,
    /// The one-time code is unknown, used, expired or wrong.
    CodeRefused,
    /// The device that a case is for was revoked: it is given nothing any more.
    RecipientRevoked,
    /// Nobody in the directory has the key that a case is sealed to: they have a new one, or left.
    RecipientUnknown,
    /// The request cannot be read.
    BadRequest,
    /// No such thing here.
    NotFound,
    /// Try again later.
    Busy,
}

impl Code {
    /// Whether trying again can help.
    #[must_use]
    pub fn retry(self) -> Retry {
        match self {
            Self::Busy | Self::ReportMissing | Self::BadChunk => Retry::Later,
            Self::NonceStale => Retry::Now,
            _ => Retry::Never,
        }
    }

    /// HTTP status.
    #[must_use]
    pub fn status(self) -> u16 {
        match self {
            Self::BadFrame | Self::BadRequest | Self::WrongEnvelope => 400,
            Self::NonceStale => 401,
            Self::BadSignature | Self::UnknownDevice | Self::DeviceRevoked | Self::CodeRefused => {
                403
            }
            Self::NotFound => 404,
            Self::ReportMissing => 409,
            Self::TooLarge | Self::Quota => 413,
            Self::WrongHub
            | Self::KemKeyUnknown
            | Self::RecipientRevoked
            | Self::RecipientUnknown
            | Self::EnvelopeIdReuse
            | Self::BadChunk => 422,
            Self::Busy => 503,
        }
    }
}

/// A problem. Never carries personal data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// `/problems/<code>`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Same as the last part of `type`.
    pub code: Code,
    /// HTTP status.
    pub status: u16,
    /// Whether trying again can help.
    pub retry: Retry,
}

impl From<Code> for Problem {
    fn from(code: Code) -> Self {
        let name = serde_json::to_value(code).ok();
        let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        Self { kind: format!("/problems/{name}"), code, status: code.status(), retry: code.retry() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_names_itself_for_programs() {
        let text = serde_json::to_string(&Problem::from(Code::EnvelopeIdReuse)).unwrap();
        assert_eq!(
            text,
            r#"{"type":"/problems/envelope-id-reuse","code":"envelope-id-reuse","status":422,"retry":"never"}"#
        );
    }

    #[test]
    fn only_a_busy_hub_is_worth_trying_again() {
        assert_eq!(Code::Busy.retry(), Retry::Later);
        assert_eq!(Code::NonceStale.retry(), Retry::Now, "with a new nonce");
        assert_eq!(Code::BadSignature.retry(), Retry::Never);
    }
}
