//! How the network fails.

use std::{error::Error as StdError, fmt};

use super::chain::Chain;

/// Why there was no response, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made.
    Connect,
    /// The server's TLS certificate was not accepted. Never retried: the next try would meet the same certificate.
    Certificate,
    /// The connection failed while the request or the response was on its way.
    Interrupted,
    /// The request took longer than it may.
    Timeout,
    /// The response is larger than the client takes. Not retried: the next would be as large.
    TooLarge,
    /// The request could not be sent at all, whatever the network: not retried.
    Unsendable,
}

impl TransportErrorKind {
    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Connect => "could not connect",
            Self::Certificate => "the server's certificate was not accepted",
            Self::Interrupted => "the connection was interrupted",
            Self::Timeout => "timed out",
            Self::TooLarge => "the response is too large",
            Self::Unsendable => "the request could not be sent",
        }
    }
}

/// The failure of a [`Transport`](crate::Transport).
///
/// Printing it tells its cause as well, so it has no `source`.
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// A failure of this kind, and the HTTP library's own words for it.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// The error of the HTTP library.
    #[must_use]
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.source
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.kind.words(), Chain(self.cause()))
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TransportError({self})")
    }
}

impl StdError for TransportError {}
