// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::PortalResourceScheduleUpdateAtPeriodEndConditionType;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update/schedule_at_period_end/conditions[]`, `PostBillingPortalConfigurationsConfiguration/features/subscription_update/schedule_at_period_end/conditions[]`.
    pub struct ScheduleUpdateAtPeriodEndConditionParam;
}

impl ScheduleUpdateAtPeriodEndConditionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: PortalResourceScheduleUpdateAtPeriodEndConditionType) -> Self {
        Self(Params::new().with("type", type_))
    }
}
