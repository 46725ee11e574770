// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::refunds`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, TerminalRefund};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/terminal/refunds`.
    pub struct CreateRequest -> TerminalRefund, expand;
}

/// Create a refund using a Terminal-supported device.
///
/// Internal endpoint for terminal use to create a refund for a card_present or card charge.
///
/// You can optionally refund only part of a charge.
///
/// `POST /v1/terminal/refunds`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::terminal::refunds::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTerminalRefunds",
        method: Method::Post,
        path: "/v1/terminal/refunds",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}
