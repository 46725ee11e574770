//! What comes back: how a call went, the object with it, or an error.

pub(crate) mod api_error;
pub(crate) mod chain;
pub(crate) mod error;
mod salvage;
pub(crate) mod transport_error;

use std::{fmt, ops::Deref, time::Duration};

use bytes::Bytes;
use http::HeaderMap;

use crate::{Decode, DecodeError, Error, from_slice, from_str};

/// How a call went: the head of its response, and what the client did to get it.
#[derive(Clone)]
pub struct ResponseInfo {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) idempotency_key: Option<Box<str>>,
    pub(crate) tries: u32,
    pub(crate) elapsed: Duration,
}

impl ResponseInfo {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// All headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The header `name`, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Stripe's id of the request (`Request-Id`): what Stripe's support asks for.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.header("request-id")
    }

    /// The API version that Stripe answered with (`Stripe-Version`).
    #[must_use]
    pub fn stripe_version(&self) -> Option<&str> {
        self.header("stripe-version")
    }

    /// The idempotency key that was sent: the caller's or a generated one.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.idempotency_key.as_deref()
    }

    /// Whether Stripe answered from memory, because it had seen the idempotency key before.
    #[must_use]
    pub fn is_replayed(&self) -> bool {
        self.header("idempotent-replayed") == Some("true")
    }

    /// How many times the request was sent: 1 without a retry.
    #[must_use]
    pub fn tries(&self) -> u32 {
        self.tries
    }

    /// From the start of the call to its end, waits between tries included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl fmt::Debug for ResponseInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseInfo")
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("idempotency_key", &self.idempotency_key())
            .field("tries", &self.tries)
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// A result together with how it came: from [`Call::with_response`](crate::Call::with_response).
#[derive(Clone)]
pub struct Response<T> {
    /// What the call returned.
    pub value: T,
    pub(crate) reply: Reply,
}

impl<T> Response<T> {
    /// What the call returned, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.reply.body
    }
}

impl<T> Deref for Response<T> {
    type Target = ResponseInfo;

    fn deref(&self) -> &ResponseInfo {
        &self.reply.info
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("info", &self.reply.info)
            .finish()
    }
}

/// A successful response before it is decoded.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) info: ResponseInfo,
    pub(crate) body: Bytes,
}

impl Reply {
    pub(crate) fn decode<T: Decode>(&self) -> Result<T, Error> {
        match from_slice(&self.body) {
            Ok(value) => Ok(value),
            Err(source) => self.without_body(source),
        }
    }

    /// An empty body is `null`: all that there is to say where nothing is expected.
    #[cold]
    fn without_body<T: Decode>(&self, source: DecodeError) -> Result<T, Error> {
        if self.body.trim_ascii().is_empty()
            && let Ok(nothing) = from_str("null")
        {
            return Ok(nothing);
        }
        Err(self.undecodable(source))
    }

    #[cold]
    fn undecodable(&self, source: DecodeError) -> Error {
        Error::decode(self.info.clone(), self.body.clone(), source)
    }
}
