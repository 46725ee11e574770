// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_methods::update`](fn@crate::payment_methods::update).

pub mod billing_details;
pub mod card;
pub mod us_bank_account;
pub use crate::card::AllowRedisplay;
pub use crate::payment_methods::create::{BillingDetails, Payto};

rt::params! {
    /// If this is a `card` PaymentMethod, this hash contains the user's card details.
    ///
    /// Parameters for `card` of [`payment_methods::update`](fn@crate::payment_methods::update).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `exp_month`.
    #[inline]
    pub fn exp_month(self, exp_month: i64) -> Self {
        Self(self.0.with("exp_month", exp_month))
    }

    /// Sets `exp_year`.
    #[inline]
    pub fn exp_year(self, exp_year: i64) -> Self {
        Self(self.0.with("exp_year", exp_year))
    }

    /// Sets `networks`.
    #[inline]
    pub fn networks(self, networks: card::Networks) -> Self {
        Self(self.0.with("networks", networks))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// If this is an `us_bank_account` PaymentMethod, this hash contains details about the US bank
    /// account payment method.
    ///
    /// Parameters for `us_bank_account` of [`payment_methods::update`](fn@crate::payment_methods::update).
    pub struct UsBankAccount;
}

impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_holder_type`.
    #[inline]
    pub fn account_holder_type(
        self,
        account_holder_type: crate::payment_method::us_bank_account::AccountHolderType,
    ) -> Self {
        Self(self.0.with("account_holder_type", account_holder_type))
    }

    /// Sets `account_type`.
    #[inline]
    pub fn account_type(
        self,
        account_type: crate::payment_method::us_bank_account::AccountType,
    ) -> Self {
        Self(self.0.with("account_type", account_type))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
