// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::{CustomerPaymentSourceBankAccount, CustomerPaymentSourceCard};

/// A token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a dictionary
/// containing a user's card or bank account details.
///
/// A value at `PostCustomersCustomerBankAccounts/source`, `PostCustomersCustomerCards/source`, `PostCustomersCustomerSources/source`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentSourceOrId {
    /// The parameters of a `card`.
    Card(CustomerPaymentSourceCard),
    /// The parameters of a `bank_account`.
    BankAccount(CustomerPaymentSourceBankAccount),
    /// A token or an id.
    Id(String),
}

impl From<CustomerPaymentSourceCard> for PaymentSourceOrId {
    #[inline]
    fn from(value: CustomerPaymentSourceCard) -> Self {
        Self::Card(value)
    }
}

impl From<CustomerPaymentSourceBankAccount> for PaymentSourceOrId {
    #[inline]
    fn from(value: CustomerPaymentSourceBankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for PaymentSourceOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for PaymentSourceOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for PaymentSourceOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<PaymentSourceOrId> for Value {
    #[inline]
    fn from(choice: PaymentSourceOrId) -> Self {
        match choice {
            PaymentSourceOrId::Card(value) => Self::from(value),
            PaymentSourceOrId::BankAccount(value) => Self::from(value),
            PaymentSourceOrId::Id(value) => Self::from(value),
        }
    }
}
