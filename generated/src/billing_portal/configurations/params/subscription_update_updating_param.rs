// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    DefaultAllowedUpdate, PortalSubscriptionUpdateBillingCycleAnchor, ProrationBehavior,
    ScheduleUpdateAtPeriodEndUpdatingParam, SubscriptionUpdateProductParam,
    TrialUpdateBehavior,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features/subscription_update`.
    pub struct SubscriptionUpdateUpdatingParam;
}

impl SubscriptionUpdateUpdatingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        self,
        billing_cycle_anchor: PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        Self(self.0.with("billing_cycle_anchor", billing_cycle_anchor))
    }

    /// Sets `default_allowed_updates`.
    #[inline]
    pub fn default_allowed_updates(
        self,
        default_allowed_updates: impl IntoIterator<Item = DefaultAllowedUpdate>,
    ) -> Self {
        Self(
            self.0.with("default_allowed_updates", Value::list(default_allowed_updates)),
        )
    }

    /// Clears `default_allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_default_allowed_updates(self) -> Self {
        Self(self.0.cleared("default_allowed_updates"))
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
    }

    /// Sets `products`.
    #[inline]
    pub fn products(
        self,
        products: impl IntoIterator<Item = SubscriptionUpdateProductParam>,
    ) -> Self {
        Self(self.0.with("products", Value::list(products)))
    }

    /// Clears `products`: unsets what is stored.
    #[inline]
    pub fn clear_products(self) -> Self {
        Self(self.0.cleared("products"))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(self, proration_behavior: ProrationBehavior) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }

    /// Sets `schedule_at_period_end`.
    #[inline]
    pub fn schedule_at_period_end(
        self,
        schedule_at_period_end: ScheduleUpdateAtPeriodEndUpdatingParam,
    ) -> Self {
        Self(self.0.with("schedule_at_period_end", schedule_at_period_end))
    }

    /// Sets `trial_update_behavior`.
    #[inline]
    pub fn trial_update_behavior(
        self,
        trial_update_behavior: TrialUpdateBehavior,
    ) -> Self {
        Self(self.0.with("trial_update_behavior", trial_update_behavior))
    }
}

impl Default for SubscriptionUpdateUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
