// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_update` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update) takes.

pub mod product;
pub mod schedule_at_period_end;
pub use crate::billing_portal::configurations::create::features::subscription_update::Product;

pub use crate::billing_portal_configuration::features::subscription_update::{
    BillingCycleAnchor, DefaultAllowedUpdate, TrialUpdateBehavior,
};

pub use crate::subscription_schedule::phase::ProrationBehavior;

rt::params! {
    /// Parameters for `features[subscription_update][schedule_at_period_end]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct ScheduleAtPeriodEnd;
}

impl ScheduleAtPeriodEnd {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `conditions`.
    #[inline]
    pub fn conditions(
        self,
        conditions: impl IntoIterator<
            Item = crate::billing_portal::configurations::create::features::subscription_update::schedule_at_period_end::Condition,
        >,
    ) -> Self {
        Self(self.0.with("conditions", rt::Value::list(conditions)))
    }

    /// Clears `conditions`: unsets what is stored.
    #[inline]
    pub fn clear_conditions(self) -> Self {
        Self(self.0.cleared("conditions"))
    }
}

impl Default for ScheduleAtPeriodEnd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
