// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::CreatePlanInterval;

stripe_runtime::params! {
    /// Parameters at `PostSubscriptions/billing_schedules[]/bill_until/duration`, `PostSubscriptionsSubscriptionExposedId/billing_schedules[]/bill_until/duration`, `PostInvoicesCreatePreview/subscription_details/billing_schedules[]/bill_until/duration`.
    pub struct BillingSchedulesBillUntilDuration;
}

impl BillingSchedulesBillUntilDuration {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: CreatePlanInterval) -> Self {
        Self(Params::new().with("interval", interval))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }
}
