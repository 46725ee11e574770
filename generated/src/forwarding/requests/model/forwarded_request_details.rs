// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::ForwardedRequestHeader;

/// Details about the request forwarded to the destination endpoint.
///
/// The schema `forwarded_request_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedRequestDetails {
    /// The body payload to send to the destination endpoint.
    pub body: String,
    /// The headers to include in the forwarded request. Can be omitted if no additional headers
    /// (excluding Stripe-generated ones such as the Content-Type header) should be included.
    pub headers: Vec<ForwardedRequestHeader>,
}

impl Blank for ForwardedRequestDetails {
    const BLANK: Self = Self {
        body: Blank::BLANK,
        headers: Blank::BLANK,
    };
}

impl Record for ForwardedRequestDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "forwarded_request_details",
            constants: &[("http_method", Constant::Str("POST"))],
            fields: &[Field("body", REQUIRED), Field("headers", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.body,
            _ => &self.headers,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.body,
            _ => &mut self.headers,
        }
    }
}

impl std::fmt::Debug for ForwardedRequestDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ForwardedRequestDetails);
