//! Bytes that are at hand, or arrive in pieces: the body of a request or of a response.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::transport::{TransportError, TransportErrorKind};

type Pieces = Pin<Box<dyn Stream<Item = Result<Bytes, TransportError>> + Send>>;

/// A body: bytes that are at hand, or a stream of them.
#[derive(Default)]
pub struct ByteStream(Source);

enum Source {
    Whole(Bytes),
    Pieces { pieces: Pieces, length: Option<u64> },
}

impl Default for Source {
    fn default() -> Self {
        Self::Whole(Bytes::new())
    }
}

impl ByteStream {
    /// A body that arrives in pieces, of `length` bytes where that is known beforehand.
    pub fn new<S>(pieces: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    {
        Self(Source::Pieces {
            pieces: Box::pin(pieces),
            length,
        })
    }

    /// How many bytes are still to come, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Source::Whole(bytes) => Some(bytes.len() as u64),
            Source::Pieces { length, .. } => *length,
        }
    }

    /// The next piece, as [`Stream::poll_next`] gives it, for a caller that has no `Pin`.
    pub fn poll_piece(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.0 {
            Source::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Source::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Source::Pieces { pieces, length } => {
                let piece = pieces.as_mut().poll_next(cx);
                if let (Poll::Ready(Some(Ok(piece))), Some(length)) = (&piece, length) {
                    *length = length.saturating_sub(piece.len() as u64);
                }
                piece
            }
        }
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    /// When the connection fails before the end.
    pub async fn next_piece(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|cx| self.poll_piece(cx)).await
    }

    /// All that is still to come, and the failure that ended it early, if one did.
    pub(crate) async fn gather(&mut self) -> (Bytes, Option<TransportError>) {
        self.gather_up_to(u64::MAX).await
    }

    /// The same, up to so many bytes: more are a failure, and what exceeds them is not kept.
    pub(crate) async fn gather_up_to(&mut self, limit: u64) -> (Bytes, Option<TransportError>) {
        let mut left = limit;
        let mut whole: Option<BytesMut> = None;
        let mut first: Option<Bytes> = None;
        let failure = loop {
            let mut piece = match self.next_piece().await {
                None => break None,
                Some(Err(failure)) => break Some(failure),
                Some(Ok(piece)) => piece,
            };
            let is_too_much = piece.len() as u64 > left;
            if is_too_much {
                piece.truncate(usize::try_from(left).unwrap_or(usize::MAX));
            }
            left -= piece.len() as u64;
            match (&mut whole, first.take()) {
                // Most answers are one piece, which then is the answer without a copy.
                (None, None) => first = Some(piece),
                (None, Some(before)) => {
                    let mut both = BytesMut::with_capacity((before.len() + piece.len()) * 2);
                    both.extend_from_slice(&before);
                    both.extend_from_slice(&piece);
                    whole = Some(both);
                }
                (Some(whole), _) => whole.extend_from_slice(&piece),
            }
            if is_too_much {
                break Some(TransportError::new(
                    TransportErrorKind::TooLarge,
                    format!("it has more than {limit} bytes (`max_response_size`)"),
                ));
            }
        };
        (
            first.or(whole.map(BytesMut::freeze)).unwrap_or_default(),
            failure,
        )
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(cx)
    }
}

impl<B: Into<Bytes>> From<B> for ByteStream {
    fn from(bytes: B) -> Self {
        Self(Source::Whole(bytes.into()))
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
