// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    FinancialConnectionSessionPermission, FinancialConnectionSessionPrefetch,
    LinkedAccountOptionsFiltersParam,
};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/us_bank_account/financial_connections`, `PostPaymentIntentsIntent/payment_method_options/us_bank_account/financial_connections`, `PostPaymentIntentsIntentConfirm/payment_method_options/us_bank_account/financial_connections` and 3 more places.
    pub struct CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections;
}

impl CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `filters`.
    #[inline]
    pub fn filters(mut self, filters: LinkedAccountOptionsFiltersParam) -> Self {
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

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(mut self, return_url: impl Into<String>) -> Self {
        self.0.set("return_url", Value::text(return_url));
        self
    }
}

impl Default
for CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
