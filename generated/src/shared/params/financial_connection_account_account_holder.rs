// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `GetFinancialConnectionsAccounts/account_holder`, `GetLinkedAccounts/account_holder`.
    pub struct FinancialConnectionAccountAccountHolder;
}

impl FinancialConnectionAccountAccountHolder {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self(self.0.with("account", Value::text(account)))
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// Sets `customer_account`.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", Value::text(customer_account)))
    }
}

impl Default for FinancialConnectionAccountAccountHolder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
