// Written by `cargo xtask generate`. Do not edit.
//! The operations of `balance_settings`.

use stripe_runtime::{Base, Body, Method, Operation, Request};
use crate::{API_VERSION, BalanceSettingPayments, BalanceSettings};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/balance_settings`.
    pub struct RetrieveRequest -> BalanceSettings, expand;
}

/// Retrieve balance settings.
///
/// Retrieves balance settings for a given connected account. Related guide:
/// [Making API calls for connected accounts](https://docs.stripe.com/connect/authentication)
///
/// `GET /v1/balance_settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance_settings::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetBalanceSettings",
        method: Method::Get,
        path: "/v1/balance_settings",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[]))
}

stripe_runtime::operation! {
    /// The request of [`update`]: `POST /v1/balance_settings`.
    pub struct UpdateRequest -> BalanceSettings, expand;
}

/// Update balance settings.
///
/// Updates balance settings for a given connected account. Related guide:
/// [Making API calls for connected accounts](https://docs.stripe.com/connect/authentication)
///
/// `POST /v1/balance_settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance_settings::update().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update() -> UpdateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostBalanceSettings",
        method: Method::Post,
        path: "/v1/balance_settings",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    UpdateRequest(Request::new(OPERATION, &[]))
}

impl UpdateRequest {
    /// Settings that apply to the [Payments Balance](https://docs.stripe.com/api/balance).
    #[inline]
    pub fn payments(self, payments: BalanceSettingPayments) -> Self {
        Self(self.0.with("payments", payments))
    }
}
