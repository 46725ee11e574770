// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BillingSchedulesAppliesTo, BillingSchedulesBillUntil};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptionsSubscriptionExposedId/billing_schedules[]`, `PostInvoicesCreatePreview/subscription_details/billing_schedules[]`.
    pub struct BillingSchedulesUpdateParams;
}

impl BillingSchedulesUpdateParams {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `applies_to`.
    #[inline]
    pub fn applies_to(
        self,
        applies_to: impl IntoIterator<Item = BillingSchedulesAppliesTo>,
    ) -> Self {
        Self(self.0.with("applies_to", Value::list(applies_to)))
    }

    /// Sets `bill_until`.
    #[inline]
    pub fn bill_until(self, bill_until: BillingSchedulesBillUntil) -> Self {
        Self(self.0.with("bill_until", bill_until))
    }

    /// Sets `key`.
    #[inline]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.with("key", Value::text(key)))
    }
}

impl Default for BillingSchedulesUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
