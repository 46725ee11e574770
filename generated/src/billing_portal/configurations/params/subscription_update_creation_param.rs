// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{
    DefaultAllowedUpdate, PortalSubscriptionUpdateBillingCycleAnchor, ProrationBehavior,
    ScheduleUpdateAtPeriodEndCreatingParam, SubscriptionUpdateProductParam,
    TrialUpdateBehavior,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_update`.
    pub struct SubscriptionUpdateCreationParam;
}

impl SubscriptionUpdateCreationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `billing_cycle_anchor`.
    #[inline]
    pub fn billing_cycle_anchor(
        mut self,
        billing_cycle_anchor: PortalSubscriptionUpdateBillingCycleAnchor,
    ) -> Self {
        self.0.set("billing_cycle_anchor", billing_cycle_anchor);
        self
    }

    /// Sets `default_allowed_updates`.
    #[inline]
    pub fn default_allowed_updates(
        mut self,
        default_allowed_updates: impl IntoIterator<Item = DefaultAllowedUpdate>,
    ) -> Self {
        self.0.set("default_allowed_updates", Value::list(default_allowed_updates));
        self
    }

    /// Clears `default_allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_default_allowed_updates(mut self) -> Self {
        self.0.clear("default_allowed_updates");
        self
    }

    /// Sets `products`.
    #[inline]
    pub fn products(
        mut self,
        products: impl IntoIterator<Item = SubscriptionUpdateProductParam>,
    ) -> Self {
        self.0.set("products", Value::list(products));
        self
    }

    /// Clears `products`: unsets what is stored.
    #[inline]
    pub fn clear_products(mut self) -> Self {
        self.0.clear("products");
        self
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.0.set("proration_behavior", proration_behavior);
        self
    }

    /// Sets `schedule_at_period_end`.
    #[inline]
    pub fn schedule_at_period_end(
        mut self,
        schedule_at_period_end: ScheduleUpdateAtPeriodEndCreatingParam,
    ) -> Self {
        self.0.set("schedule_at_period_end", schedule_at_period_end);
        self
    }

    /// Sets `trial_update_behavior`.
    #[inline]
    pub fn trial_update_behavior(
        mut self,
        trial_update_behavior: TrialUpdateBehavior,
    ) -> Self {
        self.0.set("trial_update_behavior", trial_update_behavior);
        self
    }
}
