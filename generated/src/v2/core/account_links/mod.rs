// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::account_links`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, CreateV2CoreAccountLinkUseCase, V2CoreAccountLink,
    V2CoreAccountLinkError,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/core/account_links`.
    pub struct CreateRequest -> V2CoreAccountLink, error = V2CoreAccountLinkError;
}

/// Create an account link.
///
/// Creates an AccountLink object that includes a single-use URL that an account can use to access a
/// Stripe-hosted flow for collecting or updating required information.
///
/// `POST /v2/core/account_links`
///
/// - `account`: The ID of the Account to create link for.
/// - `use_case`: The use case of the AccountLink.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::account_links::create("ACCOUNT", stripe::CreateV2CoreAccountLinkUseCase::new(stripe::AccountLinkType::AccountOnboarding)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<String>,
    use_case: CreateV2CoreAccountLinkUseCase,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreAccountLinks",
        method: Method::Post,
        path: "/v2/core/account_links",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("account", Value::text(account))
            .with("use_case", use_case),
    )
}
