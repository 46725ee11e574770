// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BankConnectionsResourceAccountholderType;

stripe_runtime::params! {
    /// The account holder to link accounts for.
    ///
    /// Parameters at `PostFinancialConnectionsSessions/account_holder`, `PostLinkAccountSessions/account_holder`.
    pub struct FinancialConnectionSessionAccountHolder;
}

impl FinancialConnectionSessionAccountHolder {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: BankConnectionsResourceAccountholderType) -> Self {
        Self(Params::new().with("type", type_))
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
