// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`forwarding::requests::create`](fn@crate::forwarding::requests::create).

pub mod request;
pub use crate::forwarding_request::Replacement;

rt::params! {
    /// The request body and headers to be sent to the destination endpoint.
    ///
    /// Parameters for `request` of [`forwarding::requests::create`](fn@crate::forwarding::requests::create).
    pub struct Request;
}

impl Request {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `body`.
    #[inline]
    pub fn body(self, body: impl Into<String>) -> Self {
        Self(self.0.with("body", rt::Value::secret(body)))
    }

    /// Sets `headers`.
    #[inline]
    pub fn headers(self, headers: impl IntoIterator<Item = request::Header>) -> Self {
        Self(self.0.with("headers", rt::Value::list(headers)))
    }
}

impl Default for Request {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
