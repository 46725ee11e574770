// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::refunds`.

rt::operation! {
    /// The request of [`expire`]: `POST /v1/test_helpers/refunds/{refund}/expire`.
    pub struct ExpireRequest -> crate::Refund, expand;
}

/// Expire a pending refund.
///
/// Expire a refund with a status of `requires_action`.
///
/// `POST /v1/test_helpers/refunds/{refund}/expire`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::refunds::expire("REFUND_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn expire(refund: impl AsRef<str>) -> ExpireRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersRefundsRefundExpire",
        method: rt::Method::Post,
        path: "/v1/test_helpers/refunds/{refund}/expire",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    ExpireRequest(rt::Request::new(OPERATION, &[refund.as_ref()]))
}
