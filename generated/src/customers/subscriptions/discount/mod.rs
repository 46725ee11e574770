// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::subscriptions::discount`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, CustomerId, DeletedDiscount, Discount, SubscriptionId};

stripe_runtime::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`.
    pub struct DeleteRequest -> DeletedDiscount;
}

/// Delete a customer discount.
///
/// Removes the currently applied discount on a customer.
///
/// `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::discount::delete("CUSTOMER_ID", "SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    customer: impl Into<CustomerId>,
    subscription_exposed_id: impl Into<SubscriptionId>,
) -> DeleteRequest {
    const OPERATION: &Operation = &Operation {
        id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        method: Method::Delete,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    DeleteRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<CustomerId>::into(customer),
                &Into::<SubscriptionId>::into(subscription_exposed_id),
            ],
        ),
    )
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`.
    pub struct RetrieveRequest -> Discount, expand;
}

/// `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::subscriptions::discount::retrieve("CUSTOMER_ID", "SUBSCRIPTION_EXPOSED_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    customer: impl Into<CustomerId>,
    subscription_exposed_id: impl Into<SubscriptionId>,
) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        method: Method::Get,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(
            OPERATION,
            &[
                &Into::<CustomerId>::into(customer),
                &Into::<SubscriptionId>::into(subscription_exposed_id),
            ],
        ),
    )
}
