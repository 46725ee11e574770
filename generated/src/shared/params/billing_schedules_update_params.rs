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
        mut self,
        applies_to: impl IntoIterator<Item = BillingSchedulesAppliesTo>,
    ) -> Self {
        self.0.set("applies_to", Value::list(applies_to));
        self
    }

    /// Sets `bill_until`.
    #[inline]
    pub fn bill_until(mut self, bill_until: BillingSchedulesBillUntil) -> Self {
        self.0.set("bill_until", bill_until);
        self
    }

    /// Sets `key`.
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.set("key", Value::text(key));
        self
    }
}

impl Default for BillingSchedulesUpdateParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
