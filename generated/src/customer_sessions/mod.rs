// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customer_sessions`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{API_VERSION, CustomerSession, CustomerSessionComponents};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/customer_sessions`.
    pub struct CreateRequest -> CustomerSession, expand;
}

/// Create a Customer Session.
///
/// Creates a Customer Session object that includes a single-use client secret that you can use on
/// your front-end to grant client-side API access for certain customer resources.
///
/// `POST /v1/customer_sessions`
///
/// - `components`: Configuration for each component. At least 1 component must be enabled.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customer_sessions::create(stripe::CustomerSessionComponents::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(components: CustomerSessionComponents) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomerSessions",
        method: Method::Post,
        path: "/v1/customer_sessions",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]).with("components", components))
}

impl CreateRequest {
    /// The ID of an existing customer for which to create the Customer Session.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// The ID of an existing Account for which to create the Customer Session.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", Value::text(customer_account)))
    }
}
