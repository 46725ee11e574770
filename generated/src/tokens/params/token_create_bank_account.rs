// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Value};
use crate::{AccountBankAccountAccountType, AccountHolderType};

stripe_runtime::params! {
    /// The bank account this token will represent.
    ///
    /// Parameters at `PostTokens/bank_account`.
    pub struct TokenCreateBankAccount;
}

impl TokenCreateBankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            Params::new()
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

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(self, payment_method: impl Into<String>) -> Self {
        Self(self.0.with("payment_method", Value::text(payment_method)))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", Value::secret(routing_number)))
    }
}
