// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`linked_accounts::list`](fn@crate::linked_accounts::list).

rt::params! {
    /// Parameters for `account_holder` of [`linked_accounts::list`](fn@crate::linked_accounts::list) and `account_holder` of [`financial_connections::accounts::list`](fn@crate::financial_connections::accounts::list).
    pub struct AccountHolder;
}

impl AccountHolder {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }

    /// Sets `customer`.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Sets `customer_account`.
    #[inline]
    pub fn customer_account(self, customer_account: impl Into<String>) -> Self {
        Self(self.0.with("customer_account", rt::Value::text(customer_account)))
    }
}

impl Default for AccountHolder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
