// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The account or customer the tax ID belongs to. Defaults to `owner[type]=self`.
    ///
    /// Parameters at `GetTaxIds/owner`, `PostTaxIds/owner`.
    pub struct OwnerParams;
}

impl OwnerParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: OwnerParamsType) -> Self {
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

/// The values of `GetTaxIds/owner/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnerParamsType {
    /// `account`
    Account,
    /// `application`
    Application,
    /// `customer`
    Customer,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(OwnerParamsType {
    Account = "account",
    Application = "application",
    Customer = "customer",
    SelfValue = "self",
});
