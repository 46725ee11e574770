// Written by `cargo xtask generate`. Do not edit.
//! The operations of `terminal::refunds`.

rt::operation! {
    /// The request of [`create`]: `POST /v1/terminal/refunds`.
    pub struct CreateRequest -> crate::TerminalRefund, expand;
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTerminalRefunds",
        method: rt::Method::Post,
        path: "/v1/terminal/refunds",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}
