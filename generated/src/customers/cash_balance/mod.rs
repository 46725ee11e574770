// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::cash_balance`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, BalanceSettingsParam, CashBalance, CustomerId};

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/cash_balance`.
    pub struct RetrieveRequest -> CashBalance, expand;
}

/// Retrieve a cash balance.
///
/// Retrieves a customer’s cash balance.
///
/// `GET /v1/customers/{customer}/cash_balance`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cash_balance::retrieve("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(customer: impl Into<CustomerId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetCustomersCustomerCashBalance",
        method: Method::Get,
        path: "/v1/customers/{customer}/cash_balance",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/cash_balance`.
    pub struct UpdateRequest -> CashBalance, expand;
}

/// Update a cash balance's settings.
///
/// Changes the settings on a customer’s cash balance.
///
/// `POST /v1/customers/{customer}/cash_balance`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::cash_balance::update("CUSTOMER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(customer: impl Into<CustomerId>) -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerCashBalance",
        method: Method::Post,
        path: "/v1/customers/{customer}/cash_balance",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)]))
}

impl UpdateRequest {
    /// A hash of settings for this cash balance.
    #[inline]
    pub fn settings(self, settings: BalanceSettingsParam) -> Self {
        Self(self.0.with("settings", settings))
    }
}
