// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::ScheduleUpdateAtPeriodEndConditionParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update/schedule_at_period_end`.
    pub struct ScheduleUpdateAtPeriodEndCreatingParam;
}

impl ScheduleUpdateAtPeriodEndCreatingParam {
    /// No parameters yet.
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `conditions`.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = ScheduleUpdateAtPeriodEndConditionParam>,
    ) -> Self {
        self.0.set("conditions", Value::list(conditions));
        self
    }
}

impl Default for ScheduleUpdateAtPeriodEndCreatingParam {
    fn default() -> Self {
        Self::new()
    }
}
