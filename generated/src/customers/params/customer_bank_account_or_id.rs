// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::CustomerPaymentSourceBankAccount;

/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value at `PostCustomersCustomer/bank_account`, `PostCustomersCustomerBankAccounts/bank_account`, `PostCustomersCustomerCards/bank_account` and 1 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomerBankAccountOrId {
    /// The parameters of a `bank_account`.
    BankAccount(CustomerPaymentSourceBankAccount),
    /// A token or an id.
    Id(String),
}

impl From<CustomerPaymentSourceBankAccount> for CustomerBankAccountOrId {
    #[inline]
    fn from(value: CustomerPaymentSourceBankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for CustomerBankAccountOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for CustomerBankAccountOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for CustomerBankAccountOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<CustomerBankAccountOrId> for Value {
    #[inline]
    fn from(choice: CustomerBankAccountOrId) -> Self {
        match choice {
            CustomerBankAccountOrId::BankAccount(value) => Self::from(value),
            CustomerBankAccountOrId::Id(value) => Self::from(value),
        }
    }
}
