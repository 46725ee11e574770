// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::ExternalAccountPayoutBankAccount;

/// Either a token, like the ones returned by [Stripe.js](https://docs.stripe.com/js), or a
/// dictionary containing a user's bank account details.
///
/// A value at `PostAccounts/bank_account`, `PostAccountsAccountBankAccounts/bank_account`, `PostAccountsAccountExternalAccounts/bank_account`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AccountBankAccountOrId {
    /// The parameters of a `bank_account`.
    BankAccount(ExternalAccountPayoutBankAccount),
    /// A token or an id.
    Id(String),
}

impl From<ExternalAccountPayoutBankAccount> for AccountBankAccountOrId {
    #[inline]
    fn from(value: ExternalAccountPayoutBankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for AccountBankAccountOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for AccountBankAccountOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for AccountBankAccountOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<AccountBankAccountOrId> for Value {
    #[inline]
    fn from(choice: AccountBankAccountOrId) -> Self {
        match choice {
            AccountBankAccountOrId::BankAccount(value) => Self::from(value),
            AccountBankAccountOrId::Id(value) => Self::from(value),
        }
    }
}
