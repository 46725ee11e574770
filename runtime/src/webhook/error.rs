//! Why a delivery is not believed.

use std::fmt;
use std::time::Duration;

use crate::DecodeError;

/// A delivery that is not Stripe's, is too old, or holds no event. None of them tells what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The request has no `Stripe-Signature` header.
    NoHeader,
    /// The header names no time, or none that is a number.
    NoTimestamp,
    /// The header has no signature of the scheme `v1`.
    NoSignature,
    /// No signature of the header is one by any of the secrets: the delivery is forged, the secret is another
    /// endpoint's, or the payload is not byte for byte what was received.
    WrongSignature,
    /// The signature would be right, were there no white space around the secret, such as the end of the line in a file.
    SecretHasSpace,
    /// The signature would be right, were the payload laid out as Stripe lays it out: something has parsed the body and written
    /// it anew. What is verified must be the bytes of the request.
    Rewritten,
    /// The signature is right, but older than the tolerance: the delivery may be a replay.
    TooOld {
        /// How long ago it was signed.
        age: Duration,
    },
    /// The signature is right, but the payload is no event.
    Payload(DecodeError),
    /// The payload is an event notification of API v2 where an event of API v1 was asked for, or the other way around.
    OtherKind,
}

impl WebhookError {
    /// Whether whoever sent this did not know the secret, or sent it too late.
    pub fn is_forgery(&self) -> bool {
        !matches!(
            self,
            Self::Payload(_) | Self::OtherKind | Self::SecretHasSpace | Self::Rewritten
        )
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeader => f.write_str("there is no Stripe-Signature header"),
            Self::NoTimestamp => f.write_str("the Stripe-Signature header has no valid timestamp"),
            Self::NoSignature => {
                f.write_str("the Stripe-Signature header has no signature of the scheme v1")
            }
            Self::WrongSignature => f.write_str(
                "no signature is right for this payload: is the secret that of this endpoint, and the body untouched?",
            ),
            Self::SecretHasSpace => f.write_str(
                "the secret of the endpoint has white space around it: trim it where it is read",
            ),
            Self::Rewritten => f.write_str(
                "the payload was parsed and written anew before it got here: hand over the bytes of the request's body",
            ),
            Self::TooOld { age } => {
                write!(f, "the signature is {} seconds old", age.as_secs())
            }
            Self::Payload(error) => write!(f, "the payload is no event: {error}"),
            Self::OtherKind => f.write_str(
                "the payload is a snapshot event where an event notification was expected, or the other way around",
            ),
        }
    }
}

impl std::error::Error for WebhookError {}

impl From<DecodeError> for WebhookError {
    fn from(error: DecodeError) -> Self {
        Self::Payload(error)
    }
}
