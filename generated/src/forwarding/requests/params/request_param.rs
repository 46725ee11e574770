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
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.0.set("body", Value::text(body));
        self
    }

    /// Sets `headers`.
    #[inline]
    pub fn headers(mut self, headers: impl IntoIterator<Item = HeaderParam>) -> Self {
        self.0.set("headers", Value::list(headers));
        self
    }
}

impl Default for RequestParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
