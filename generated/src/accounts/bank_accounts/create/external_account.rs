// Written by `cargo xtask generate`. Do not edit.
//! What `external_account` of [`accounts::bank_accounts::create`](fn@crate::accounts::bank_accounts::create) takes.

pub mod bank_account;
pub use crate::accounts::create::external_account::Card;

rt::params! {
    /// Parameters for `external_account` of [`accounts::bank_accounts::create`](fn@crate::accounts::bank_accounts::create) and `external_account` of [`accounts::external_accounts::create`](fn@crate::accounts::external_accounts::create).
    pub struct BankAccount;
}

impl BankAccount {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(account_number: impl Into<String>, country: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("object", "bank_account")
                .with("account_number", rt::Value::secret(account_number))
                .with("country", rt::Value::text(country)),
        )
    }

    /// Sets `account_holder_name`.
    #[inline]
    pub fn account_holder_name(self, account_holder_name: impl Into<String>) -> Self {
        Self(self.0.with("account_holder_name", rt::Value::text(account_holder_name)))
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: crate::external_accounts::update::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::tokens::create::bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `documents`.
    #[inline]
    pub fn documents(
        self,
        documents: crate::accounts::create::bank_account::Documents,
    ) -> Self {
        Self(self.0.with("documents", documents))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}
