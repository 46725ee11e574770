// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostCustomersCustomerSubscriptions/billing_thresholds`, `PostCustomersCustomerSubscriptionsSubscriptionExposedId/billing_thresholds`, `PostSubscriptions/billing_thresholds` and 6 more places.
    pub struct BillingThresholdsParam;
}

impl BillingThresholdsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `amount_gte`.
    #[inline]
    pub fn amount_gte(self, amount_gte: i64) -> Self {
        Self(self.0.with("amount_gte", amount_gte))
    }

    /// Sets `reset_billing_cycle_anchor`.
    #[inline]
    pub fn reset_billing_cycle_anchor(self, reset_billing_cycle_anchor: bool) -> Self {
        Self(self.0.with("reset_billing_cycle_anchor", reset_billing_cycle_anchor))
    }
}

impl Default for BillingThresholdsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
