// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{BillingSchedulesAppliesTo, BillingSchedulesBillUntil};

stripe_runtime::params! {
    /// Parameters at `PostSubscriptions/billing_schedules[]`.
    pub struct BillingSchedulesCreateParams;
}

impl BillingSchedulesCreateParams {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(bill_until: BillingSchedulesBillUntil) -> Self {
        Self(Params::new().with("bill_until", bill_until))
    }

    /// Sets `applies_to`.
    #[inline]
    pub fn applies_to(
        self,
        applies_to: impl IntoIterator<Item = BillingSchedulesAppliesTo>,
    ) -> Self {
        Self(self.0.with("applies_to", Value::list(applies_to)))
    }

    /// Sets `key`.
    #[inline]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.with("key", Value::text(key)))
    }
}
