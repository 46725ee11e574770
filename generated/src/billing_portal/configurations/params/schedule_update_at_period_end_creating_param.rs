// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ScheduleUpdateAtPeriodEndConditionParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update/schedule_at_period_end`.
    pub struct ScheduleUpdateAtPeriodEndCreatingParam;
}

impl ScheduleUpdateAtPeriodEndCreatingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `conditions`.
    #[inline]
    pub fn conditions(
        self,
        conditions: impl IntoIterator<Item = ScheduleUpdateAtPeriodEndConditionParam>,
    ) -> Self {
        Self(self.0.with("conditions", Value::list(conditions)))
    }
}

impl Default for ScheduleUpdateAtPeriodEndCreatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
