// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory;

stripe_runtime::params! {
    /// Filters to restrict the kinds of accounts to collect.
    ///
    /// Parameters at `PostFinancialConnectionsSessions/filters`, `PostLinkAccountSessions/filters`.
    pub struct FiltersParams;
}

impl FiltersParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_subcategories`.
    #[inline]
    pub fn account_subcategories(
        self,
        account_subcategories: impl IntoIterator<
            Item = BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory,
        >,
    ) -> Self {
        Self(self.0.with("account_subcategories", Value::list(account_subcategories)))
    }

    /// Sets `countries`.
    #[inline]
    pub fn countries(
        self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0.with("countries", Value::list(countries.into_iter().map(Value::text))),
        )
    }
}

impl Default for FiltersParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
