// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::account_tokens`.

pub mod create;

#[cfg(feature = "v2-core-account_tokens")]
rt::operation! {
    /// The request of [`create`]: `POST /v2/core/account_tokens`.
    pub struct CreateRequest -> crate::V2CoreAccountToken, error = CreateError;
}

#[cfg(feature = "v2-core-account_tokens")]
/// Create an account token.
///
/// Create an account token with a publishable key and pass it to the Accounts v2 API to create or
/// update an account without its data touching your server. Learn more about
/// [account tokens](https://docs.stripe.com/connect/account-tokens). In live mode, you can only
/// create account tokens with your application's publishable key. In test mode, you can create
/// account tokens with your secret key or publishable key.
///
/// `POST /v2/core/account_tokens`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::account_tokens::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostV2CoreAccountTokens",
        method: rt::Method::Post,
        path: "/v2/core/account_tokens",
        base: rt::Base::Api,
        body: rt::Body::Json,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "v2-core-account_tokens")]
impl CreateRequest {
    /// The primary contact email address for the Account.
    #[inline]
    pub fn contact_email(self, contact_email: impl Into<String>) -> Self {
        Self(self.0.with("contact_email", rt::Value::text(contact_email)))
    }

    /// The default contact phone for the Account.
    #[inline]
    pub fn contact_phone(self, contact_phone: impl Into<String>) -> Self {
        Self(self.0.with("contact_phone", rt::Value::text(contact_phone)))
    }

    /// A descriptive name for the Account. This name will be surfaced in the Stripe Dashboard and on
    /// any invoices sent to the Account.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", rt::Value::text(display_name)))
    }

    /// Information about the company, individual, and business represented by the Account.
    #[inline]
    pub fn identity(self, identity: create::Identity) -> Self {
        Self(self.0.with("identity", identity))
    }
}

#[cfg(feature = "v2-core-account_tokens")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/account_tokens/{id}`.
    pub struct RetrieveRequest -> crate::V2CoreAccountToken, error = RetrieveError;
}

#[cfg(feature = "v2-core-account_tokens")]
/// Retrieve an account token.
///
/// Retrieves an Account Token.
///
/// `GET /v2/core/account_tokens/{id}`
///
/// - `id`: The ID of the Account Token to retrieve.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::v2::core::account_tokens::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::V2CoreAccountTokenId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetV2CoreAccountTokensId",
        method: rt::Method::Get,
        path: "/v2/core/account_tokens/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::V2CoreAccountTokenId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "v2-core-account_tokens")]
/// Any of the objects in [`v2::core::account_tokens::create`](fn@crate::v2::core::account_tokens::create).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(rt::Part<crate::v2::errors::AccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        rt::Part<crate::v2::errors::NonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `platform_registration_required`.
    PlatformRegistrationRequired(
        rt::Part<crate::v2::errors::PlatformRegistrationRequired>,
    ),
    /// `error.code` is `token_must_be_created_with_publishable_key`.
    TokenMustBeCreatedWithPublishableKey(
        rt::Part<crate::v2::errors::TokenMustBeCreatedWithPublishableKey>,
    ),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

#[cfg(feature = "v2-core-account_tokens")]
rt::union!(CreateError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    PlatformRegistrationRequired = "platform_registration_required",
    TokenMustBeCreatedWithPublishableKey = "token_must_be_created_with_publishable_key",
});

#[cfg(feature = "v2-core-account_tokens")]
/// Any of the objects in [`v2::core::account_tokens::retrieve`](fn@crate::v2::core::account_tokens::retrieve).
#[derive(Clone)]
#[non_exhaustive]
pub enum RetrieveError {
    /// `error.code` is `account_rate_limit_exceeded`.
    AccountRateLimitExceeded(rt::Part<crate::v2::errors::AccountRateLimitExceeded>),
    /// `error.code` is `non_connect_platform_accounts_v2_access_blocked`.
    NonConnectPlatformAccountsV2AccessBlocked(
        rt::Part<crate::v2::errors::NonConnectPlatformAccountsV2AccessBlocked>,
    ),
    /// `error.code` is `not_found`.
    NotFound(rt::Part<crate::v2::errors::NotFound>),
    /// `error.code` is anything else.
    Other(rt::Part<crate::v2::errors::Error>),
}

#[cfg(feature = "v2-core-account_tokens")]
rt::union!(RetrieveError by "error.code" else Other {
    AccountRateLimitExceeded = "account_rate_limit_exceeded",
    NonConnectPlatformAccountsV2AccessBlocked = "non_connect_platform_accounts_v2_access_blocked",
    NotFound = "not_found",
});
