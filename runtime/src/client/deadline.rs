//! A deadline, by the transport's clock.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::Duration,
};

use bytes::Bytes;

use crate::{
    ByteStream,
    transport::{BoxFuture, Transport, TransportError, TransportErrorKind},
};

/// `work`, unless `timer` ends before it.
pub(super) async fn within<T>(
    mut timer: BoxFuture<'static, ()>,
    work: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    let mut work = pin!(work);
    poll_fn(|cx| {
        // The work first: an answer that is there counts, however late it is.
        if let Poll::Ready(done) = work.as_mut().poll(cx) {
            return Poll::Ready(done);
        }
        timer.as_mut().poll(cx).map(|()| Err(too_late()))
    })
    .await
}

/// `body`, failing when no piece comes for `patience`, or its end not within `whole`.
pub(super) fn watched(
    mut body: ByteStream,
    transport: std::sync::Arc<dyn Transport>,
    patience: Duration,
    whole: Duration,
) -> ByteStream {
    struct Watched<F>(F);
    impl<F> futures_core::Stream for Watched<F>
    where
        F: FnMut(&mut std::task::Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>>
            + Unpin,
    {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> Poll<Option<Self::Item>> {
            (self.get_mut().0)(cx)
        }
    }

    let length = body.length();
    let mut timer: Option<BoxFuture<'static, ()>> = None;
    let mut end = transport.sleep(whole);
    let mut is_over = false;
    let poll = move |cx: &mut std::task::Context<'_>| {
        if is_over {
            return Poll::Ready(None);
        }
        // Before the piece: pieces that keep coming must not keep this from being seen.
        if end.as_mut().poll(cx).is_ready() {
            is_over = true;
            return Poll::Ready(Some(Err(TransportError::new(
                TransportErrorKind::Timeout,
                "the download did not end in the time allowed (`download_timeout`)",
            ))));
        }
        if let Poll::Ready(piece) = body.poll_piece(cx) {
            timer = None;
            return Poll::Ready(piece);
        }
        timer
            .get_or_insert_with(|| transport.sleep(patience))
            .as_mut()
            .poll(cx)
            .map(|()| Some(Err(too_late())))
    };
    ByteStream::new(Watched(poll), length)
}

fn too_late() -> TransportError {
    TransportError::new(
        TransportErrorKind::Timeout,
        "nothing came in the time allowed",
    )
}
