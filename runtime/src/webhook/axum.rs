//! An extractor for axum: a handler that takes a [`Verified`] argument runs for nothing but genuine deliveries.

use axum_core::extract::rejection::BytesRejection;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use http::StatusCode;

use super::{Delivery, SIGNATURE_HEADER, Webhook, WebhookError};
use crate::event::Snapshot;

/// A delivery whose signature is right: `async fn deliver(Verified(delivery): Verified<Event>)`.
///
/// The [`Webhook`] is taken from the state of the router. How long a body may be is axum's limit (`DefaultBodyLimit`, two
/// megabytes). A signature that is not right is answered with 400, a body that is too long with 413.
#[derive(Debug, Clone)]
pub struct Verified<E>(pub Delivery<E>);

/// Why the extractor gives nothing.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// The body can't be read, or is too long.
    Body(BytesRejection),
    /// The delivery is not to be believed, or not an event.
    Webhook(WebhookError),
}

impl<E, S> FromRequest<S> for Verified<E>
where
    E: Snapshot,
    Webhook<E>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let header = match request.headers().get(SIGNATURE_HEADER) {
            None => Err(WebhookError::NoHeader),
            Some(header) => match header.to_str() {
                Ok(header) => Ok(header.to_owned()),
                Err(_) => Err(WebhookError::NoTimestamp),
            },
        }
        .map_err(Rejection::Webhook)?;
        let payload = Bytes::from_request(request, state)
            .await
            .map_err(Rejection::Body)?;
        Webhook::<E>::from_ref(state)
            .delivery(&payload, &header)
            .map(Self)
            .map_err(Rejection::Webhook)
    }
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        match self {
            Self::Body(rejection) => rejection.into_response(),
            Self::Webhook(error) => (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
        }
    }
}
