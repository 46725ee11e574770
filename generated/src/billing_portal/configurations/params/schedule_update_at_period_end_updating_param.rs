// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ScheduleUpdateAtPeriodEndConditionParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features/subscription_update/schedule_at_period_end`.
    pub struct ScheduleUpdateAtPeriodEndUpdatingParam;
}

impl ScheduleUpdateAtPeriodEndUpdatingParam {
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

    /// Clears `conditions`: unsets what is stored.
    #[inline]
    pub fn clear_conditions(self) -> Self {
        Self(self.0.cleared("conditions"))
    }
}

impl Default for ScheduleUpdateAtPeriodEndUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
