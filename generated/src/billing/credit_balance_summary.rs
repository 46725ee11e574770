// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::credit_balance_summary`.

pub mod retrieve;

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/credit_balance_summary`.
    pub struct RetrieveRequest -> crate::BillingCreditBalanceSummary, expand;
}

/// Retrieve the credit balance summary for a customer.
///
/// Retrieves the credit balance summary for a customer.
///
/// `GET /v1/billing/credit_balance_summary`
///
/// - `filter`: The filter criteria for the credit balance summary.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::billing::credit_balance_summary::retrieve(stripe::billing::credit_balance_summary::retrieve::Filter::new(stripe::billing::credit_balance_summary::retrieve::filter::Type::ApplicabilityScope)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(filter: retrieve::Filter) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBillingCreditBalanceSummary",
        method: rt::Method::Get,
        path: "/v1/billing/credit_balance_summary",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    RetrieveRequest(rt::Request::new(OPERATION, &[]).with("filter", filter))
}

impl RetrieveRequest {
    /// The customer whose credit balance summary you're retrieving.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The account representing the customer whose credit balance summary you're retrieving.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }
}
