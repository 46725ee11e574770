// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::discount`.

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/discount`.
    pub struct RetrieveRequest -> crate::Discount, expand;
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
pub fn retrieve(customer: impl Into<crate::ids::CustomerId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerDiscount",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/discount",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}
