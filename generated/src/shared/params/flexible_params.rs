// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::ProrationDiscount;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionSchedules/billing_mode/flexible`, `PostSubscriptions/billing_mode/flexible`, `PostSubscriptionsSubscriptionMigrate/billing_mode/flexible` and 4 more places.
    pub struct FlexibleParams;
}

impl FlexibleParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `proration_discounts`.
    #[inline]
    pub fn proration_discounts(self, proration_discounts: ProrationDiscount) -> Self {
        Self(self.0.with("proration_discounts", proration_discounts))
    }
}

impl Default for FlexibleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
