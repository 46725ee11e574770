// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`customers::cards::create`](fn@crate::customers::cards::create).

pub mod bank_account;
pub mod source;
pub use crate::charges::create::Card;

rt::params! {
    /// Parameters for `bank_account` of [`customers::cards::create`](fn@crate::customers::cards::create), `bank_account` of [`customers::payment_sources::create`](fn@crate::customers::payment_sources::create) and one more place.
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
        account_holder_type: bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `currency`.
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Sets `routing_number`.
    #[inline]
    pub fn routing_number(self, routing_number: impl Into<String>) -> Self {
        Self(self.0.with("routing_number", rt::Value::secret(routing_number)))
    }
}
