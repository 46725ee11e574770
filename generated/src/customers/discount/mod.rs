// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::discount`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, CustomerId, Discount};

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/discount`.
    pub struct RetrieveRequest -> Discount, expand;
}

/// `GET /v1/customers/{customer}/discount`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::discount::retrieve("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(customer: impl Into<CustomerId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerDiscount",
        method: Method::Get,
        path: "/v1/customers/{customer}/discount",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}
