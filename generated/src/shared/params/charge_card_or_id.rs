// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::CustomerPaymentSourceCard;

/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js).
///
/// A value at `PostCharges/card`, `PostCustomersCustomer/card`, `PostCustomersCustomerBankAccounts/card` and 2 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChargeCardOrId {
    /// The parameters of a `card`.
    Card(CustomerPaymentSourceCard),
    /// A token or an id.
    Id(String),
}

impl From<CustomerPaymentSourceCard> for ChargeCardOrId {
    #[inline]
    fn from(value: CustomerPaymentSourceCard) -> Self {
        Self::Card(value)
    }
}

impl From<String> for ChargeCardOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for ChargeCardOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for ChargeCardOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<ChargeCardOrId> for Value {
    #[inline]
    fn from(choice: ChargeCardOrId) -> Self {
        match choice {
            ChargeCardOrId::Card(value) => Self::from(value),
            ChargeCardOrId::Id(value) => Self::from(value),
        }
    }
}
