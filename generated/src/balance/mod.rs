// Written by `cargo xtask generate`. Do not edit.
//! The operations of `balance`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, Balance};

pub mod history;
pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/balance`.
    pub struct RetrieveRequest -> Balance, expand;
}

/// Retrieve balance.
///
/// Retrieves the current account balance, based on the authentication that was used to make the
/// request. For a sample request, see
/// [Accounting for negative balances](https://docs.stripe.com/connect/account-balances#accounting-for-negative-balances).
///
/// `GET /v1/balance`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBalance",
        method: Method::Get,
        path: "/v1/balance",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[]))
}
