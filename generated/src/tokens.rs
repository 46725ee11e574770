// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tokens`.

pub mod create;

#[cfg(feature = "tokens")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/tokens`.
    pub struct CreateRequest -> crate::Token, expand;
}

#[cfg(feature = "tokens")]
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
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTokens",
        method: rt::Method::Post,
        path: "/v1/tokens",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "tokens")]
impl CreateRequest {
    /// Information for the account this token represents.
    #[inline]
    pub fn account(self, account: create::Account) -> Self {
        Self(self.0.with("account", account))
    }

    /// The bank account this token will represent.
    #[inline]
    pub fn bank_account(self, bank_account: create::BankAccount) -> Self {
        Self(self.0.with("bank_account", bank_account))
    }

    /// The card this token will represent. If you also pass in a customer, the card must be the ID of a
    /// card belonging to the customer. Otherwise, if you do not pass in a customer, this is a
    /// dictionary containing a user's credit card details, with the options described below.
    #[inline]
    pub fn card(self, card: impl Into<CreateCardOrToken>) -> Self {
        let card: CreateCardOrToken = card.into();
        Self(self.0.with("card", card))
    }

    /// Create a token for the customer, which is owned by the application's account. You can only use
    /// this with an [OAuth access token](https://docs.stripe.com/connect/standard-accounts) or
    /// [Stripe-Account header](https://docs.stripe.com/connect/authentication). Learn more about
    /// [cloning saved payment methods](https://docs.stripe.com/connect/cloning-saved-payment-methods).
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The updated CVC value this token represents.
    #[inline]
    pub fn cvc_update(self, cvc_update: create::CvcUpdate) -> Self {
        Self(self.0.with("cvc_update", cvc_update))
    }

    /// Information for the person this token represents.
    #[inline]
    pub fn person(self, person: create::Person) -> Self {
        Self(self.0.with("person", person))
    }

    /// The PII this token represents.
    #[inline]
    pub fn pii(self, pii: create::Pii) -> Self {
        Self(self.0.with("pii", pii))
    }
}

#[cfg(feature = "tokens")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tokens/{token}`.
    pub struct RetrieveRequest -> crate::Token, expand;
}

#[cfg(feature = "tokens")]
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
pub fn retrieve(token: impl Into<crate::ids::TokenId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTokensToken",
        method: rt::Method::Get,
        path: "/v1/tokens/{token}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let token: crate::ids::TokenId = token.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[token.as_str()]))
}

#[cfg(feature = "tokens")]
/// The card this token will represent. If you also pass in a customer, the card must be the ID of a
/// card belonging to the customer. Otherwise, if you do not pass in a customer, this is a
/// dictionary containing a user's credit card details, with the options described below.
///
/// A value for `card` of [`tokens::create`](fn@crate::tokens::create).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateCardOrToken {
    /// The parameters of a `card`.
    Card(create::Card),
    /// A token or an id.
    Id(String),
}

#[cfg(feature = "tokens")]
impl From<create::Card> for CreateCardOrToken {
    #[inline]
    fn from(value: create::Card) -> Self {
        Self::Card(value)
    }
}

#[cfg(feature = "tokens")]
impl From<String> for CreateCardOrToken {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

#[cfg(feature = "tokens")]
impl From<&str> for CreateCardOrToken {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "tokens")]
impl<M> From<&rt::Id<M>> for CreateCardOrToken {
    #[inline]
    fn from(value: &rt::Id<M>) -> Self {
        Self::Id(value.into())
    }
}

#[cfg(feature = "tokens")]
impl From<CreateCardOrToken> for rt::Value {
    #[inline]
    fn from(choice: CreateCardOrToken) -> Self {
        match choice {
            CreateCardOrToken::Card(value) => Self::from(value),
            CreateCardOrToken::Id(value) => Self::from(value),
        }
    }
}
