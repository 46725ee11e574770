//! Files that Stripe sends: the body of the response, as it arrives.

use std::{
    future::Future,
    ops::Deref,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;

use crate::{ByteStream, Client, Error, Request, response::ResponseInfo, transport::BoxFuture};

/// A file on its way: a stream of bytes, and the head of the response.
#[derive(Debug)]
pub struct Download {
    pub(crate) info: ResponseInfo,
    pub(crate) body: ByteStream,
    /// How much of it may be held in memory.
    pub(crate) limit: u64,
}

impl Download {
    /// The next piece of the file; `None` at its end.
    ///
    /// # Errors
    /// The connection failed, or nothing came for as long as a request may take.
    pub async fn next_piece(&mut self) -> Option<Result<Bytes, Error>> {
        std::future::poll_fn(|cx| self.poll_piece(cx)).await
    }

    /// The whole of the file, in memory. It may be as large as any response (`max_response_size` of the client's builder); read a
    /// larger one by its pieces.
    ///
    /// # Errors
    /// As of [`next_piece`](Self::next_piece), or the file is larger than that; what had come by then is the error's body.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        match self.body.gather_up_to(self.limit).await {
            (bytes, None) => Ok(bytes),
            (bytes, Some(failure)) => Err(Error::interrupted(failure, self.info, bytes)),
        }
    }

    /// How many bytes are still to come, where Stripe says so.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.body.length()
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        self.body.poll_piece(cx).map(|piece| {
            piece.map(|piece| {
                piece
                    .map_err(|failure| Error::interrupted(failure, self.info.clone(), Bytes::new()))
            })
        })
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(cx)
    }
}

impl Deref for Download {
    type Target = ResponseInfo;

    fn deref(&self) -> &ResponseInfo {
        &self.info
    }
}

/// A call that resolves to a [`Download`] when the head of the response is there.
#[must_use = "nothing is sent until the call is awaited"]
pub struct DownloadCall(BoxFuture<'static, Result<Download, Error>>);

impl DownloadCall {
    /// A call of `request`. For emitted code.
    #[doc(hidden)]
    pub fn new(request: Request, client: &Client) -> Self {
        Self(client.download(request))
    }
}

impl Future for DownloadCall {
    type Output = Result<Download, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}
