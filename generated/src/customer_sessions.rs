// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customer_sessions`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/customer_sessions`.
    pub struct CreateRequest -> crate::CustomerSession, expand;
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
/// let answer = stripe::customer_sessions::create(stripe::customer_sessions::create::Components::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(components: create::Components) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomerSessions",
        method: rt::Method::Post,
        path: "/v1/customer_sessions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]).with("components", components))
}

impl CreateRequest {
    /// The ID of an existing customer for which to create the Customer Session.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The ID of an existing Account for which to create the Customer Session.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }
}
