//! A `tower` service around a router, for any server of the `http` crate's types.

use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll};

use bytes::Buf;
use http::header::{ALLOW, CONTENT_LENGTH};
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body;

use super::{RouteError, Router, SIGNATURE_HEADER, WebhookError};
use crate::BoxFuture;
use crate::event::Snapshot;

/// How long a body may be unless set otherwise: two megabytes, far more than any event.
pub const DEFAULT_BODY_LIMIT: usize = 2 << 20;

/// Answers deliveries by handing them to a router: 200 for what was handled, 400 for what is not to be believed, 413 for a
/// body that is too long, 500 for what is to be delivered again. What failed is not told to whoever asks.
#[derive(Debug)]
pub struct WebhookService<E> {
    router: Router<E>,
    limit: usize,
}

impl<E> WebhookService<E> {
    /// A service that answers by this router.
    pub fn new(router: Router<E>) -> Self {
        Self {
            router,
            limit: DEFAULT_BODY_LIMIT,
        }
    }

    /// How many bytes a body may have.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }
}

impl<E> Clone for WebhookService<E> {
    fn clone(&self) -> Self {
        Self {
            router: self.router.clone(),
            limit: self.limit,
        }
    }
}

impl<E, B> tower_service::Service<Request<B>> for WebhookService<E>
where
    E: Snapshot,
    B: Body<Data: Send> + Send + 'static,
{
    type Response = Response<String>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let Self { router, limit } = self.clone();
        Box::pin(async move { Ok(answer(&router, limit, request).await) })
    }
}

async fn answer<E: Snapshot, B: Body>(
    router: &Router<E>,
    limit: usize,
    request: Request<B>,
) -> Response<String> {
    let (head, body) = request.into_parts();
    if head.method != Method::POST {
        let mut response = response(StatusCode::METHOD_NOT_ALLOWED, "");
        response
            .headers_mut()
            .insert(ALLOW, HeaderValue::from_static("POST"));
        return response;
    }
    let Some(header) = head.headers.get(SIGNATURE_HEADER) else {
        return rejected(&WebhookError::NoHeader);
    };
    let Ok(header) = header.to_str() else {
        return rejected(&WebhookError::NoTimestamp);
    };
    let announced = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return response(StatusCode::PAYLOAD_TOO_LARGE, "the body is too long");
    }
    let payload = match read(body, limit).await {
        Ok(payload) => payload,
        Err(status) => return response(status, "the body can't be read"),
    };
    match router.handle(&payload, header).await {
        Ok(_) => response(StatusCode::OK, ""),
        Err(RouteError::Rejected(error)) => rejected(&error),
        Err(RouteError::Failed(_)) => response(StatusCode::INTERNAL_SERVER_ERROR, ""),
    }
}

/// The whole body, byte for byte.
async fn read<B: Body>(body: B, limit: usize) -> Result<Vec<u8>, StatusCode> {
    let mut body = pin!(body);
    let mut payload = Vec::new();
    while let Some(frame) = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await
    {
        let frame = frame.map_err(|_| StatusCode::BAD_REQUEST)?;
        let Ok(mut data) = frame.into_data() else {
            continue;
        };
        if data.remaining() > limit - payload.len() {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        while data.has_remaining() {
            let piece = data.chunk();
            payload.extend_from_slice(piece);
            let length = piece.len();
            data.advance(length);
        }
    }
    Ok(payload)
}

/// What is wrong with a signature is for the log of the endpoint, and for who configures it; it helps nobody to forge one.
fn rejected(error: &WebhookError) -> Response<String> {
    response(StatusCode::BAD_REQUEST, &error.to_string())
}

fn response(status: StatusCode, text: &str) -> Response<String> {
    let mut response = Response::new(text.to_owned());
    *response.status_mut() = status;
    response
}
