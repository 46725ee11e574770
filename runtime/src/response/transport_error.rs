//! How the network fails.

use std::{error::Error as StdError, fmt};

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

/// The failure of a [`Transport`](crate::Transport).
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
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "could not connect",
            TransportErrorKind::Certificate => "the server's certificate was not accepted",
            TransportErrorKind::Interrupted => "the connection was interrupted",
            TransportErrorKind::Timeout => "timed out",
            TransportErrorKind::TooLarge => "the response is too large",
            TransportErrorKind::Unsendable => "the request could not be sent",
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
