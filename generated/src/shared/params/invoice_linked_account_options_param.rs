// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    FinancialConnectionSessionPermission, FinancialConnectionSessionPrefetch,
    InvoiceLinkedAccountOptionsFiltersParam,
};

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/payment_settings/payment_method_options/us_bank_account/financial_connections`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/payment_settings/payment_method_options/us_bank_account/financial_connections`, `PostInvoices/payment_settings/payment_method_options/us_bank_account/financial_connections` and 3 more places.
    pub struct InvoiceLinkedAccountOptionsParam;
}

impl InvoiceLinkedAccountOptionsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `filters`.
    #[inline]
    pub fn filters(mut self, filters: InvoiceLinkedAccountOptionsFiltersParam) -> Self {
        self.0.set("filters", filters);
        self
    }

    /// Sets `permissions`.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = FinancialConnectionSessionPermission>,
    ) -> Self {
        self.0.set("permissions", Value::list(permissions));
        self
    }

    /// Sets `prefetch`.
    #[inline]
    pub fn prefetch(
        mut self,
        prefetch: impl IntoIterator<Item = FinancialConnectionSessionPrefetch>,
    ) -> Self {
        self.0.set("prefetch", Value::list(prefetch));
        self
    }
}

impl Default for InvoiceLinkedAccountOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
