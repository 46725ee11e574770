// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::refunds`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, Refund};

stripe_runtime::operation! {
    /// The request of [`expire`]: `POST /v1/test_helpers/refunds/{refund}/expire`.
    pub struct ExpireRequest -> Refund, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "PostTestHelpersRefundsRefundExpire",
        method: Method::Post,
        path: "/v1/test_helpers/refunds/{refund}/expire",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ExpireRequest(Request::new(OPERATION, &[refund.as_ref()]))
}
