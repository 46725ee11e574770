// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::ForwardedRequestHeader;

/// Details about the response from the destination endpoint.
///
/// The schema `forwarded_response_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ForwardedResponseDetails {
    /// The response body from the destination endpoint to Stripe.
    pub body: String,
    /// HTTP headers that the destination endpoint returned.
    pub headers: Vec<ForwardedRequestHeader>,
    /// The HTTP status code that the destination endpoint returned.
    pub status: i64,
}

impl Blank for ForwardedResponseDetails {
    const BLANK: Self = Self {
        body: Blank::BLANK,
        headers: Blank::BLANK,
        status: Blank::BLANK,
    };
}

impl Record for ForwardedResponseDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "forwarded_response_details",
            constants: &[],
            fields: &[
                Field("body", REQUIRED),
                Field("headers", REQUIRED),
                Field("status", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.body,
            1 => &self.headers,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.body,
            1 => &mut self.headers,
            _ => &mut self.status,
        }
    }
}

impl std::fmt::Debug for ForwardedResponseDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ForwardedResponseDetails);
