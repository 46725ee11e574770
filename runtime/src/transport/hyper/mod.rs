//! The default transport: hyper on tokio, HTTP/1.1 over pooled connections.

use std::{
    any::Any,
    error::Error as StdError,
    future::poll_fn,
    io,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use hyper_util::client::legacy;
use tokio::runtime::Handle;

use super::{BoxFuture, Transport, TransportError, TransportErrorKind};
use crate::{ByteStream, Error};

mod connect;
mod file;
mod pools;
mod tls;

#[cfg(feature = "proxy")]
pub use connect::Proxy;
pub(crate) use connect::Via;
pub(crate) use file::{Opening, read_file};
use pools::Pools;

/// Sends through hyper. Connections are kept and used again. It must be used within a tokio runtime.
#[derive(Clone, Debug)]
pub struct HyperTransport {
    /// Or why there is none, told by each call: making a client is no place for errors of the machine.
    pools: Result<Arc<Pools>, String>,
}

impl HyperTransport {
    /// A transport that follows the proxies of the environment (`HTTPS_PROXY`, `NO_PROXY` …).
    ///
    /// For this it needs the feature `proxy`, which is on by default. Without it, this transport goes straight to the servers,
    /// as [`direct`](Self::direct) does.
    #[must_use]
    pub fn new() -> Self {
        Self {
            pools: pools(connect::by_default(), &[]),
        }
    }

    /// A transport that goes through no proxy, whatever the environment says, and trusts the servers which these
    /// certificates (PEM, perhaps several in one, or DER) vouch for, beside all others that are trusted anyway.
    ///
    /// # Errors
    /// A certificate is not one.
    pub fn direct(certificates: &[Vec<u8>]) -> Result<Self, Error> {
        Self::via(Via::None, certificates)
    }

    /// How many bytes the head of a response may have: 256 KiB if not set, and 8 KiB at least. What is larger fails the call, as
    /// [`TransportErrorKind::TooLarge`].
    #[must_use]
    pub fn max_head_size(self, bytes: usize) -> Self {
        Self {
            pools: self.pools.map(|pools| Arc::new(pools.with_head(bytes))),
        }
    }

    pub(crate) fn via(via: Via, certificates: &[Vec<u8>]) -> Result<Self, Error> {
        match pools(connect::via(via)?, certificates) {
            Err(words) if !certificates.is_empty() => Err(Error::usage(format!(
                "a root certificate is not one: {words}"
            ))),
            pools => Ok(Self { pools }),
        }
    }
}

fn pools(connect: connect::Connect, certificates: &[Vec<u8>]) -> Result<Arc<Pools>, String> {
    tls::over(connect, certificates).map(|connector| Arc::new(Pools::new(connector)))
}

impl Default for HyperTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
        Box::pin(async move {
            let unsendable =
                |words: &str| TransportError::new(TransportErrorKind::Unsendable, words);
            let runtime = runtime().map_err(unsendable)?;
            let pools = self.pools.as_ref().map_err(|words| unsendable(words))?;
            let answer = with_io(pools.client(&runtime).request(request.map(Outgoing)));
            let answer = answer.await.map_err(unsendable)?;
            let (head, body) = answer.map_err(classify)?.into_parts();
            let length = body.size_hint().exact();
            Ok(http::Response::from_parts(
                head,
                ByteStream::new(Incoming(body), length),
            ))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            // Without a runtime `send` fails, and must be let do so.
            if runtime().is_ok() {
                tokio::time::sleep(duration).await;
            } else {
                std::future::pending::<()>().await;
            }
        })
    }

    fn library(&self) -> &str {
        "hyper/1"
    }
}

/// Whether the head of a response was too large. To clients hyper tells this by its words alone.
fn is_large_head(error: &hyper::Error) -> bool {
    error.is_parse() && error.to_string().contains("too large")
}

/// The runtime that this is called in, or what it lacks.
fn runtime() -> Result<Handle, &'static str> {
    let runtime = Handle::try_current()
        .map_err(|_| "the default transport must be used within a tokio runtime")?;
    // Tokio does not tell whether there are timers, but panics where there are none.
    catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).map_err(
        |_| "the tokio runtime has no timers: build it with `enable_all()` or `enable_time()`",
    )?;
    Ok(runtime)
}

/// What `work` gives, unless the runtime lacks I/O. Tokio tells that by a panic as well, when something connects.
async fn with_io<T>(work: impl Future<Output = T>) -> Result<T, &'static str> {
    let mut work = pin!(work);
    poll_fn(
        |cx| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(panic) if is_want_of_io(&*panic) => Poll::Ready(Err(
                "the tokio runtime has no I/O: build it with `enable_all()` or `enable_io()`",
            )),
            Err(panic) => resume_unwind(panic),
        },
    )
    .await
}

fn is_want_of_io(panic: &dyn Any) -> bool {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or(panic.downcast_ref::<String>().map(String::as_str));
    text.is_some_and(|text| text.contains("enable_io"))
}

/// What a failure of hyper's comes down to.
fn classify(error: legacy::Error) -> TransportError {
    let kind = if tls::is_certificate_error(&error) {
        TransportErrorKind::Certificate
    } else if let Some(cause) = find::<TransportError>(&error) {
        // A file that could not be read while it was sent.
        cause.kind()
    } else if find::<hyper::Error>(&error).is_some_and(is_large_head) {
        TransportErrorKind::TooLarge
    } else if error.is_connect() {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Interrupted
    };
    TransportError::new(kind, error)
}

/// The first `T` among an error and its causes, in whatever wraps them.
fn find<'a, T: StdError + 'static>(error: &'a (dyn StdError + 'static)) -> Option<&'a T> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        // An I/O error is transparent: its `source` skips the error that it holds.
        next = match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

/// A request's body as hyper takes it.
#[derive(Debug)]
struct Outgoing(ByteStream);

impl Body for Outgoing {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.get_mut().0.poll_piece(cx).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.0.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.0
            .length()
            .map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// A response's body as a stream of its pieces.
struct Incoming(hyper::body::Incoming);

impl futures_core::Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(cx) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(TransportError::new(
                    TransportErrorKind::Interrupted,
                    error,
                )))),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    // Trailers say nothing that is wanted here.
                    Err(_) => continue,
                },
            };
        }
    }
}
