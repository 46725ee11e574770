// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::TokenCard;

/// The card this token will represent. If you also pass in a customer, the card must be the ID of a
/// card belonging to the customer. Otherwise, if you do not pass in a customer, this is a
/// dictionary containing a user's credit card details, with the options described below.
///
/// A value at `PostTokens/card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TokenCardOrId {
    /// The parameters of a `credit_card_specs`.
    CreditCardSpecs(TokenCard),
    /// A token or an id.
    Id(String),
}

impl From<TokenCard> for TokenCardOrId {
    #[inline]
    fn from(value: TokenCard) -> Self {
        Self::CreditCardSpecs(value)
    }
}

impl From<String> for TokenCardOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for TokenCardOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for TokenCardOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<TokenCardOrId> for Value {
    #[inline]
    fn from(choice: TokenCardOrId) -> Self {
        match choice {
            TokenCardOrId::CreditCardSpecs(value) => Self::from(value),
            TokenCardOrId::Id(value) => Self::from(value),
        }
    }
}
