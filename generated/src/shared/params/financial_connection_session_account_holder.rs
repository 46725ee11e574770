// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The account holder to link accounts for.
    ///
    /// Parameters at `PostFinancialConnectionsSessions/account_holder`, `PostLinkAccountSessions/account_holder`.
    pub struct FinancialConnectionSessionAccountHolder;
}

impl FinancialConnectionSessionAccountHolder {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: FinancialConnectionSessionAccountHolderType) -> Self {
        Self(Params::new().with("type", type_))
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

/// The values of `PostFinancialConnectionsSessions/account_holder/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancialConnectionSessionAccountHolderType {
    /// `account`
    Account,
    /// `customer`
    Customer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(FinancialConnectionSessionAccountHolderType {
    Account = "account",
    Customer = "customer",
});
