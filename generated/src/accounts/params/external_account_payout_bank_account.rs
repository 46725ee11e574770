// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::{
    AccountBankAccountAccountType, AccountHolderType, ExternalAccountDocumentsParam,
};

stripe_runtime::params! {
    /// Parameters at `PostAccounts/bank_account|bank_account`, `PostAccounts/external_account|bank_account`, `PostAccountsAccount/external_account|bank_account` and 4 more places.
    pub struct ExternalAccountPayoutBankAccount;
}

impl ExternalAccountPayoutBankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("object", "bank_account")
                .with("account_number", Value::secret(account_number))
                .with("country", Value::text(country)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", Value::text(account_holder_name)))
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(self, account_holder_type: AccountHolderType) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(self, account_type: AccountBankAccountAccountType) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<Currency>) -> Self {
        Self(self.0.with("currency", Into::<Currency>::into(currency)))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(self, documents: ExternalAccountDocumentsParam) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", Value::secret(routing_number)))
    }
}
