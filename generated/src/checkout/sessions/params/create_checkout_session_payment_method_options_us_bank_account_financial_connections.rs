// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{FinancialConnectionSessionPermission, FinancialConnectionSessionPrefetch};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/us_bank_account/financial_connections`.
    pub struct CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections;
}

impl CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
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

impl Default
for CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
