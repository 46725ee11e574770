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

#[cfg(test)]
mod tests {
    use std::{
        future::{pending, ready},
        pin::Pin,
        sync::Arc,
        task::{Context, Poll},
        time::Duration,
    };

    use bytes::Bytes;

    use super::watched;
    use crate::{BoxFuture, ByteStream, Transport, TransportError, TransportErrorKind};

    /// On its clock an hour has passed, and less has not.
    struct AnHourLater;

    impl Transport for AnHourLater {
        fn send(
            &self,
            _: http::Request<ByteStream>,
        ) -> BoxFuture<'_, Result<http::Response<ByteStream>, TransportError>> {
            Box::pin(pending())
        }

        fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
            match duration.as_secs() {
                3600 => Box::pin(ready(())),
                _ => Box::pin(pending()),
            }
        }
    }

    /// A piece whenever one is asked for.
    struct Trickle;

    impl futures_core::Stream for Trickle {
        type Item = Result<Bytes, TransportError>;

        fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            Poll::Ready(Some(Ok(Bytes::from_static(b"x"))))
        }
    }

    #[test]
    fn pieces_that_keep_coming_do_not_keep_a_download_alive() {
        let watch = |whole: u64| {
            let body = ByteStream::new(Trickle, None);
            watched(
                body,
                Arc::new(AnHourLater),
                Duration::from_secs(80),
                Duration::from_secs(whole),
            )
        };
        let mut late = watch(3600);
        let failure = pollster::block_on(late.next_piece()).unwrap().unwrap_err();
        assert_eq!(failure.kind(), TransportErrorKind::Timeout);
        assert!(pollster::block_on(late.next_piece()).is_none());
        let mut in_time = watch(3601);
        assert_eq!(
            pollster::block_on(in_time.next_piece()).unwrap().unwrap(),
            "x"
        );
    }
}
