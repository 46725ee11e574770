//! A hook for what goes out and what comes back.

use std::time::Duration;

use crate::{Method, Request, transport::TransportError};

/// Is told of every try of every call: for metrics, audit logs, tests.
///
/// It is called on the task that makes the call, so it must not block.
pub trait Observer: Send + Sync + 'static {
    /// A try begins.
    fn on_request(&self, event: &RequestEvent<'_>) {
        let _ = event;
    }

    /// A try ended.
    fn on_response(&self, event: &ResponseEvent<'_>) {
        let _ = event;
    }
}

/// The beginning of a try.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestEvent<'a> {
    /// What is sent. Its [`template`](Request::template) tells the endpoint without the ids.
    pub request: &'a Request,
    /// The HTTP method.
    pub method: Method,
    /// The idempotency key, the same in all tries of a call.
    pub idempotency_key: Option<&'a str>,
    /// 1 for the first try, 2 for the first retry …
    pub attempt: u32,
}

/// The end of a try.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResponseEvent<'a> {
    /// How the try began.
    pub request: RequestEvent<'a>,
    /// The HTTP status, if the head of a response came.
    pub status: Option<u16>,
    /// Stripe's id of the request.
    pub request_id: Option<&'a str>,
    /// Why there was no response, or not all of it.
    pub failure: Option<&'a TransportError>,
    /// From the beginning of the try to its end.
    pub elapsed: Duration,
}
