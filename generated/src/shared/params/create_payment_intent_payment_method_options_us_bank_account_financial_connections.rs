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
    pub fn filters(self, filters: LinkedAccountOptionsFiltersParam) -> Self {
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

    /// Sets `return_url`.
    #[inline]
    pub fn return_url(self, return_url: impl Into<String>) -> Self {
        Self(self.0.with("return_url", Value::text(return_url)))
    }
}

impl Default
for CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
