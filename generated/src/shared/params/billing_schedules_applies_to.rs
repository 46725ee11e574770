// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptions/billing_schedules[]/applies_to[]`, `PostSubscriptionsSubscriptionExposedId/billing_schedules[]/applies_to[]`, `PostInvoicesCreatePreview/subscription_details/billing_schedules[]/applies_to[]`.
    pub struct BillingSchedulesAppliesTo;
}

impl BillingSchedulesAppliesTo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new().with("type", "price"))
    }

    /// Sets `price`.
    #[inline]
    pub fn price(self, price: impl Into<String>) -> Self {
        Self(self.0.with("price", Value::text(price)))
    }
}

impl Default for BillingSchedulesAppliesTo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
