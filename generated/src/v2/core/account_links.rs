// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::account_links`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v2/core/account_links`.
    pub struct CreateRequest -> crate::V2CoreAccountLink, error = CreateError;
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
/// let answer = stripe::v2::core::account_links::create("ACCOUNT", stripe::v2::core::account_links::create::UseCase::new(stripe::v2_core_account_link::use_case::Type::AccountOnboarding)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    account: impl Into<crate::ids::AccountId>,
    use_case: create::UseCase,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreAccountLinks",
        method: rt::Method::Post,
        path: "/v2/core/account_links",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    let account: crate::ids::AccountId = account.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("account", account)
            .with("use_case", use_case),
    )
}

/// Any of the objects in [`v2::core::account_links::create`](fn@crate::v2::core::account_links::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(rt::Part<crate::v2::errors::AccountRateLimitExceeded>),
    /// `error.code` is `accounts_v2_access_blocked`.
    AccountsV2AccessBlocked(rt::Part<crate::v2::errors::AccountsV2AccessBlocked>),
    /// `error.code` is `configs_must_match_to_use_account_links`.
    ConfigsMustMatchToUseAccountLinks(
        rt::Part<crate::v2::errors::ConfigsMustMatchToUseAccountLinks>,
    ),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

rt::union!(CreateError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    AccountsV2AccessBlocked = "accounts_v2_access_blocked",
    ConfigsMustMatchToUseAccountLinks = "configs_must_match_to_use_account_links",
    NotFound = "not_found",
});
