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
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.0.set("account", Value::text(account));
        self
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(mut self, customer: impl Into<String>) -> Self {
        self.0.set("customer", Value::text(customer));
        self
    }

    /// Sets `customer_account`.
    #[inline]
    pub fn customer_account(mut self, customer_account: impl Into<String>) -> Self {
        self.0.set("customer_account", Value::text(customer_account));
        self
    }
}

impl Default for FinancialConnectionAccountAccountHolder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
