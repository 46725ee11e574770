//! The wire of a connection, which can be cut.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// Ends a connection when all that was to be sent has been.
#[derive(Debug, Clone, Default)]
pub(crate) struct Fuse(Arc<AtomicU8>);

/// The answer is on its way; the connection ends behind it.
const LIT: u8 = 1;
const BLOWN: u8 = 2;

/// A stream that ends when its fuse has blown.
pub(crate) struct Wire {
    stream: TokioIo<TcpStream>,
    fuse: Fuse,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream, fuse: Fuse) -> Self {
        Self {
            stream: TokioIo::new(stream),
            fuse,
        }
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        if self.fuse.0.load(Ordering::Relaxed) == BLOWN {
            // As if the other side had closed.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.stream).poll_flush(context))?;
        let fuse = &self.fuse.0;
        if fuse
            .compare_exchange(LIT, BLOWN, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
        {
            // The reader may be waiting for the next request.
            context.waker().wake_by_ref();
        }
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// A body that is sent as it is, or in part.
pub(crate) struct Sending {
    bytes: Bytes,
    /// How much is announced and never sent.
    withheld: u64,
    /// What has been sent is on the wire.
    is_flushed: bool,
    /// Lit when all has been sent.
    fuse: Option<Fuse>,
}

impl Sending {
    /// All of the body.
    pub(crate) fn whole(bytes: Bytes) -> Self {
        Self {
            bytes,
            withheld: 0,
            is_flushed: false,
            fuse: None,
        }
    }

    /// The first bytes of a body, after which the connection breaks.
    pub(crate) fn part(mut bytes: Bytes, length: usize) -> Self {
        let withheld = bytes.split_off(length.min(bytes.len()));
        Self {
            // A body with nothing left to send would be complete.
            withheld: withheld.len().max(1) as u64,
            ..Self::whole(bytes)
        }
    }

    /// All of the body, after which the connection ends.
    pub(crate) fn last(bytes: Bytes, fuse: Fuse) -> Self {
        Self {
            fuse: Some(fuse),
            ..Self::whole(bytes)
        }
    }
}

impl Body for Sending {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if !self.bytes.is_empty() {
            let bytes = std::mem::take(&mut self.bytes);
            if let Some(fuse) = &self.fuse {
                fuse.0.store(LIT, Ordering::Relaxed);
            }
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if self.withheld == 0 {
            return Poll::Ready(None);
        }
        if !self.is_flushed {
            // While nothing comes, hyper puts on the wire what it has.
            self.is_flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::BrokenPipe.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty() && self.withheld == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64 + self.withheld)
    }
}
