//! The boundary to the network: what a client asks of an HTTP library, and nothing more.
//!
//! Building requests and decoding responses knows no async runtime; a transport brings one. The default transport is
//! hyper on tokio; implement [`Transport`] to run elsewhere (another executor, a browser, a test).

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    pin::Pin,
    sync::OnceLock,
    time::{Duration, Instant},
};

use crate::ByteStream;

#[cfg(feature = "hyper")]
mod hyper;
#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "proxy")]
pub use self::hyper::Proxy;
#[cfg(feature = "hyper")]
pub(crate) use self::hyper::{Via, read_file};

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests, and keeps the time.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request, once, and resolves when the head of the response is there.
    ///
    /// Dropping the future gives the request up. A transport neither retries nor follows redirects nor sets a
    /// deadline: the client does what is wanted of these.
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>>;

    /// Resolves after `duration`: waits between tries, and deadlines.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// The time since some fixed moment, never going back.
    ///
    /// The standard library's clock, unless implemented: `wasm32-unknown-unknown` has none, and needs this to be.
    fn now(&self) -> Duration {
        static START: OnceLock<Instant> = OnceLock::new();
        START.get_or_init(Instant::now).elapsed()
    }

    /// The name and version of the HTTP library, told to Stripe in `X-Stripe-Client-User-Agent`.
    fn library(&self) -> &str {
        "custom"
    }
}

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
    /// The request could not be sent at all, whatever the network: not retried.
    Unsendable,
}

/// The failure of a [`Transport`].
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
