// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update/schedule_at_period_end/conditions[]`, `PostBillingPortalConfigurationsConfiguration/features/subscription_update/schedule_at_period_end/conditions[]`.
    pub struct ScheduleUpdateAtPeriodEndConditionParam;
}

impl ScheduleUpdateAtPeriodEndConditionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: ScheduleUpdateAtPeriodEndConditionParamType) -> Self {
        Self(Params::new().with("type", type_))
    }
}

/// The values of `PostBillingPortalConfigurations/features/subscription_update/schedule_at_period_end/conditions[]/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleUpdateAtPeriodEndConditionParamType {
    /// `decreasing_item_amount`
    DecreasingItemAmount,
    /// `shortening_interval`
    ShorteningInterval,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(ScheduleUpdateAtPeriodEndConditionParamType {
    DecreasingItemAmount = "decreasing_item_amount",
    ShorteningInterval = "shortening_interval",
});
