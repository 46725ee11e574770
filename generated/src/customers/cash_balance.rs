// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::cash_balance`.

pub mod update;

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/customers/{customer}/cash_balance`.
    pub struct RetrieveRequest -> crate::CashBalance, expand;
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
pub fn retrieve(customer: impl Into<crate::ids::CustomerId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetCustomersCustomerCashBalance",
        method: rt::Method::Get,
        path: "/v1/customers/{customer}/cash_balance",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/customers/{customer}/cash_balance`.
    pub struct UpdateRequest -> crate::CashBalance, expand;
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
pub fn update(customer: impl Into<crate::ids::CustomerId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerCashBalance",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/cash_balance",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    UpdateRequest(rt::Request::new(OPERATION, &[customer.as_str()]))
}

impl UpdateRequest {
    /// A hash of settings for this cash balance.
    #[inline]
    pub fn settings(
        self,
        settings: crate::customers::create::cash_balance::Settings,
    ) -> Self {
        Self(self.0.with("settings", settings))
    }
}
