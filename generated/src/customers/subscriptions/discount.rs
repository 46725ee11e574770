// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::subscriptions::discount`.

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`.
    pub struct DeleteRequest -> crate::DeletedDiscount;
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
    customer: impl Into<crate::ids::CustomerId>,
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        method: rt::Method::Delete,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    DeleteRequest(
        rt::Request::new(
            OPERATION,
            &[customer.as_str(), subscription_exposed_id.as_str()],
        ),
    )
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount`.
    pub struct RetrieveRequest -> crate::Discount, expand;
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
    customer: impl Into<crate::ids::CustomerId>,
    subscription_exposed_id: impl Into<crate::ids::SubscriptionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerSubscriptionsSubscriptionExposedIdDiscount",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/subscriptions/{subscription_exposed_id}/discount",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let subscription_exposed_id: crate::ids::SubscriptionId = subscription_exposed_id
        .into();
    RetrieveRequest(
        rt::Request::new(
            OPERATION,
            &[customer.as_str(), subscription_exposed_id.as_str()],
        ),
    )
}
