// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::HeaderParam;

stripe_runtime::params! {
    /// The request body and headers to be sent to the destination endpoint.
    ///
    /// Parameters at `PostForwardingRequests/request`.
    pub struct RequestParam;
}

impl RequestParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `body`.
    #[inline]
    pub fn body(self, body: impl Into<String>) -> Self {
        Self(self.0.with("body", Value::text(body)))
    }

    /// Sets `headers`.
    #[inline]
    pub fn headers(self, headers: impl IntoIterator<Item = HeaderParam>) -> Self {
        Self(self.0.with("headers", Value::list(headers)))
    }
}

impl Default for RequestParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
