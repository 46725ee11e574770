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
    pub fn account_holder_name(
        mut self,
        account_holder_name: impl Into<String>,
    ) -> Self {
        self.0.set("account_holder_name", Value::text(account_holder_name));
        self
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        mut self,
        account_holder_type: AccountHolderType,
    ) -> Self {
        self.0.set("account_holder_type", account_holder_type);
        self
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(mut self, account_type: AccountBankAccountAccountType) -> Self {
        self.0.set("account_type", account_type);
        self
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.0.set("currency", Into::<Currency>::into(currency));
        self
    }

    /// Sets `payment_method`.
    #[inline]
    pub fn payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.0.set("payment_method", Value::text(payment_method));
        self
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(mut self, routing_number: impl Into<String>) -> Self {
        self.0.set("routing_number", Value::secret(routing_number));
        self
    }
}
