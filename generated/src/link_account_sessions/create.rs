// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`link_account_sessions::create`](fn@crate::link_account_sessions::create).

pub use crate::financial_connections_session::account_holder;
pub use crate::financial_connections_session::filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;

rt::params! {
    /// The account holder to link accounts for.
    ///
    /// Parameters for `account_holder` of [`link_account_sessions::create`](fn@crate::link_account_sessions::create) and `account_holder` of [`financial_connections::sessions::create`](fn@crate::financial_connections::sessions::create).
    pub struct AccountHolder;
}

impl AccountHolder {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::financial_connections_session::account_holder::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
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

rt::params! {
    /// Filters to restrict the kinds of accounts to collect.
    ///
    /// Parameters for `filters` of [`link_account_sessions::create`](fn@crate::link_account_sessions::create) and `filters` of [`financial_connections::sessions::create`](fn@crate::financial_connections::sessions::create).
    pub struct Filters;
}

impl Filters {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `account_subcategories`.
    #[inline]
    pub fn account_subcategories(
        self,
        account_subcategories: impl IntoIterator<
            Item = crate::financial_connections_session::filters::AccountSubcategory,
        >,
    ) -> Self {
        Self(
            self.0.with("account_subcategories", rt::Value::list(account_subcategories)),
        )
    }

    /// Sets `countries`.
    #[inline]
    pub fn countries(
        self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "countries",
                    rt::Value::list(countries.into_iter().map(rt::Value::text)),
                ),
        )
    }
}

impl Default for Filters {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
