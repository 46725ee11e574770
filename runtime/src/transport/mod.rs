//! The boundary to the network: what a client asks of an HTTP library, and nothing more.
//!
//! Building requests and decoding responses knows no async runtime; a transport brings one. The default transport is
//! hyper on tokio; implement [`Transport`] to run elsewhere (another executor, a browser, a test).

use std::{
    future::Future,
    pin::Pin,
    sync::OnceLock,
    time::{Duration, Instant},
};

pub(crate) mod bytestream;
#[cfg(feature = "hyper")]
mod hyper;

#[cfg(feature = "hyper")]
pub use self::hyper::HyperTransport;
#[cfg(feature = "proxy")]
pub use self::hyper::Proxy;
#[cfg(feature = "hyper")]
pub(crate) use self::hyper::{Opening, Via, read_file};
pub(crate) use crate::{ByteStream, TransportError, TransportErrorKind};

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
