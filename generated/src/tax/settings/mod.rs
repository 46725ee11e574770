// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::settings`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, DefaultsParam, HeadOfficeParam, TaxSettings};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/settings`.
    pub struct RetrieveRequest -> TaxSettings, expand;
}

/// Retrieve settings.
///
/// Retrieves Tax `Settings` for a merchant.
///
/// `GET /v1/tax/settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::settings::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxSettings",
        method: Method::Get,
        path: "/v1/tax/settings",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/tax/settings`.
    pub struct UpdateRequest -> TaxSettings, expand;
}

/// Update settings.
///
/// Updates Tax `Settings` parameters used in tax calculations. All parameters are editable but none
/// can be removed once set.
///
/// `POST /v1/tax/settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::settings::update().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update() -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxSettings",
        method: Method::Post,
        path: "/v1/tax/settings",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[]))
}

impl UpdateRequest {
    /// Default configuration to be used on Stripe Tax calculations.
    #[inline]
    pub fn defaults(self, defaults: DefaultsParam) -> Self {
        Self(self.0.with("defaults", defaults))
    }

    /// The place where your business is located.
    #[inline]
    pub fn head_office(self, head_office: HeadOfficeParam) -> Self {
        Self(self.0.with("head_office", head_office))
    }
}
