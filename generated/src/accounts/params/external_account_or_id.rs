// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Id, Value};
use crate::{ExternalAccountPayoutBankAccount, ExternalAccountPayoutCard};

/// A card or bank account to attach to the account for receiving
/// [payouts](https://docs.stripe.com/connect/bank-debit-card-payouts) (you won’t be able to use it
/// for top-ups). You can provide either a token, like the ones returned by
/// [Stripe.js](https://docs.stripe.com/js), or a dictionary, as documented in the
/// `external_account` parameter for
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) creation.
///
/// By default, providing an external account sets it as the new default external account for its
/// currency, and deletes the old default if one exists. To add additional external accounts without
/// replacing the existing default for the currency, use the
/// [bank account](https://docs.stripe.com/api#account_create_bank_account) or
/// [card creation](https://docs.stripe.com/api#account_create_card) APIs. After you create an
/// [Account Link](https://docs.stripe.com/api/account_links) or
/// [Account Session](https://docs.stripe.com/api/account_sessions), this property can only be
/// updated for accounts where
/// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
/// is `application`, which includes Custom accounts.
///
/// A value at `PostAccounts/external_account`, `PostAccountsAccount/external_account`, `PostAccountsAccountBankAccounts/external_account` and 1 more places.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExternalAccountOrId {
    /// The parameters of a `card`.
    Card(ExternalAccountPayoutCard),
    /// The parameters of a `bank_account`.
    BankAccount(ExternalAccountPayoutBankAccount),
    /// A token or an id.
    Id(String),
}

impl From<ExternalAccountPayoutCard> for ExternalAccountOrId {
    #[inline]
    fn from(value: ExternalAccountPayoutCard) -> Self {
        Self::Card(value)
    }
}

impl From<ExternalAccountPayoutBankAccount> for ExternalAccountOrId {
    #[inline]
    fn from(value: ExternalAccountPayoutBankAccount) -> Self {
        Self::BankAccount(value)
    }
}

impl From<String> for ExternalAccountOrId {
    #[inline]
    fn from(value: String) -> Self {
        Self::Id(value)
    }
}

impl From<&str> for ExternalAccountOrId {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Id(value.into())
    }
}

impl<M> From<&Id<M>> for ExternalAccountOrId {
    #[inline]
    fn from(value: &Id<M>) -> Self {
        Self::Id(value.into())
    }
}

impl From<ExternalAccountOrId> for Value {
    #[inline]
    fn from(choice: ExternalAccountOrId) -> Self {
        match choice {
            ExternalAccountOrId::Card(value) => Self::from(value),
            ExternalAccountOrId::BankAccount(value) => Self::from(value),
            ExternalAccountOrId::Id(value) => Self::from(value),
        }
    }
}
