// Written by `cargo xtask generate`. Do not edit.
//! The operations of `billing::credit_balance_summary`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, BalanceSummaryFilterParam, BillingCreditBalanceSummary};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/billing/credit_balance_summary`.
    pub struct RetrieveRequest -> BillingCreditBalanceSummary, expand;
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
/// let answer = stripe::billing::credit_balance_summary::retrieve(stripe::BalanceSummaryFilterParam::new(stripe::BalanceSummaryFilterParamType::ApplicabilityScope)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(filter: BalanceSummaryFilterParam) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBillingCreditBalanceSummary",
        method: Method::Get,
        path: "/v1/billing/credit_balance_summary",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[]).with("filter", filter))
}

impl RetrieveRequest {
    /// The customer whose credit balance summary you're retrieving.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// The account representing the customer whose credit balance summary you're retrieving.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", Value::text(customer_account)))
    }
}
