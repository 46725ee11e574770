// Written by `cargo xtask generate`. Do not edit.
//! The operations of `v2::core::account_tokens`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, CreateV2CoreAccountTokenError, RetrieveV2CoreAccountTokenError,
    V2CoreAccountToken, V2CoreAccountTokenId, V2CoreAccountTokenIdentity,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v2/core/account_tokens`.
    pub struct CreateRequest -> V2CoreAccountToken, error = CreateV2CoreAccountTokenError;
}

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
    const OPERATION: &Operation = &Operation {
        id: "PostV2CoreAccountTokens",
        method: Method::Post,
        path: "/v2/core/account_tokens",
        base: Base::Api,
        body: Body::Json,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// The primary contact email address for the Account.
    #[inline]
    pub fn contact_email(self, contact_email: impl Into<String>) -> Self {
        Self(self.0.with("contact_email", Value::text(contact_email)))
    }

    /// The default contact phone for the Account.
    #[inline]
    pub fn contact_phone(self, contact_phone: impl Into<String>) -> Self {
        Self(self.0.with("contact_phone", Value::text(contact_phone)))
    }

    /// A descriptive name for the Account. This name will be surfaced in the Stripe Dashboard and on
    /// any invoices sent to the Account.
    #[inline]
    pub fn display_name(self, display_name: impl Into<String>) -> Self {
        Self(self.0.with("display_name", Value::text(display_name)))
    }

    /// Information about the company, individual, and business represented by the Account.
    #[inline]
    pub fn identity(self, identity: V2CoreAccountTokenIdentity) -> Self {
        Self(self.0.with("identity", identity))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v2/core/account_tokens/{id}`.
    pub struct RetrieveRequest -> V2CoreAccountToken, error = RetrieveV2CoreAccountTokenError;
}

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
pub fn retrieve(id: impl Into<V2CoreAccountTokenId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetV2CoreAccountTokensId",
        method: Method::Get,
        path: "/v2/core/account_tokens/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<V2CoreAccountTokenId>::into(id)]))
}
