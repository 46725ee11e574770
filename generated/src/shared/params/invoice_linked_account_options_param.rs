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
    pub fn filters(self, filters: InvoiceLinkedAccountOptionsFiltersParam) -> Self {
        Self(self.0.with("filters", filters))
    }

    /// Sets `permissions`.
    #[inline]
    pub fn permissions(
        self,
        permissions: impl IntoIterator<Item = FinancialConnectionSessionPermission>,
    ) -> Self {
        Self(self.0.with("permissions", Value::list(permissions)))
    }

    /// Sets `prefetch`.
    #[inline]
    pub fn prefetch(
        self,
        prefetch: impl IntoIterator<Item = FinancialConnectionSessionPrefetch>,
    ) -> Self {
        Self(self.0.with("prefetch", Value::list(prefetch)))
    }
}

impl Default for InvoiceLinkedAccountOptionsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
