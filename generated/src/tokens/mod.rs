// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tokens`.

use stripe_runtime::{Base, Body, Method, Operation, Request, Value};
use crate::{
    API_VERSION, ConnectJsAccountTokenSpecs, CvcParams, PersonTokenSpecs, PiiTokenSpecs,
    Token, TokenCardOrId, TokenCreateBankAccount, TokenId,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/tokens`.
    pub struct CreateRequest -> Token, expand;
}

/// Create a CVC update token.
///
/// Creates a single-use token that represents a bank account’s details. You can use this token with
/// any v1 API method in place of a bank account dictionary. You can only use this token once. To do
/// so, attach it to a [connected account](https://docs.stripe.com/api#accounts) where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts.
///
/// `POST /v1/tokens`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tokens::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTokens",
        method: Method::Post,
        path: "/v1/tokens",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// Information for the account this token represents.
    #[inline]
    pub fn account(self, account: ConnectJsAccountTokenSpecs) -> Self {
        Self(self.0.with("account", account))
    }

    /// The bank account this token will represent.
    #[inline]
    pub fn bank_account(self, bank_account: TokenCreateBankAccount) -> Self {
        Self(self.0.with("bank_account", bank_account))
    }

    /// The card this token will represent. If you also pass in a customer, the card must be the ID of a
    /// card belonging to the customer. Otherwise, if you do not pass in a customer, this is a
    /// dictionary containing a user's credit card details, with the options described below.
    #[inline]
    pub fn card(self, card: impl Into<TokenCardOrId>) -> Self {
        Self(self.0.with("card", Into::<TokenCardOrId>::into(card)))
    }

    /// Create a token for the customer, which is owned by the application's account. You can only use
    /// this with an [OAuth access token](https://docs.stripe.com/connect/standard-accounts) or
    /// [Stripe-Account header](https://docs.stripe.com/connect/authentication). Learn more about
    /// [cloning saved payment methods](https://docs.stripe.com/connect/cloning-saved-payment-methods).
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// The updated CVC value this token represents.
    #[inline]
    pub fn cvc_update(self, cvc_update: CvcParams) -> Self {
        Self(self.0.with("cvc_update", cvc_update))
    }

    /// Information for the person this token represents.
    #[inline]
    pub fn person(self, person: PersonTokenSpecs) -> Self {
        Self(self.0.with("person", person))
    }

    /// The PII this token represents.
    #[inline]
    pub fn pii(self, pii: PiiTokenSpecs) -> Self {
        Self(self.0.with("pii", pii))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tokens/{token}`.
    pub struct RetrieveRequest -> Token, expand;
}

/// Retrieve a token.
///
/// Retrieves the token with the given ID.
///
/// `GET /v1/tokens/{token}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tokens::retrieve("TOKEN_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(token: impl Into<TokenId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTokensToken",
        method: Method::Get,
        path: "/v1/tokens/{token}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<TokenId>::into(token)]))
}
