// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    DefaultAllowedUpdate, PortalResourceScheduleUpdateAtPeriodEnd,
    PortalSubscriptionUpdateBillingCycleAnchor, PortalSubscriptionUpdateProduct,
    ProrationBehavior, TrialUpdateBehavior,
};

/// The schema `portal_subscription_update`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalSubscriptionUpdate {
    /// Determines the value to use for the billing cycle anchor on subscription updates. Valid values
    /// are `now` or `unchanged`, and the default value is `unchanged`. Setting the value to `now`
    /// resets the subscription's billing cycle anchor to the current time (in UTC). For more
    /// information, see the billing cycle
    /// [documentation](https://docs.stripe.com/billing/subscriptions/billing-cycle).
    pub billing_cycle_anchor: Option<PortalSubscriptionUpdateBillingCycleAnchor>,
    /// The types of subscription updates that are supported for items listed in the `products`
    /// attribute. When empty, subscriptions are not updateable.
    pub default_allowed_updates: Vec<DefaultAllowedUpdate>,
    /// Whether the feature is enabled.
    pub enabled: bool,
    /// The list of up to 10 products that support subscription updates.
    pub products: Option<Vec<PortalSubscriptionUpdateProduct>>,
    /// Determines how to handle prorations resulting from subscription updates. Valid values are
    /// `none`, `create_prorations`, and `always_invoice`. Defaults to a value of `none` if you don't
    /// set it during creation.
    pub proration_behavior: ProrationBehavior,
    pub schedule_at_period_end: PortalResourceScheduleUpdateAtPeriodEnd,
    /// Determines how handle updates to trialing subscriptions. Valid values are `end_trial` and
    /// `continue_trial`. Defaults to a value of `end_trial` if you don't set it during creation.
    pub trial_update_behavior: TrialUpdateBehavior,
}

impl Blank for PortalSubscriptionUpdate {
    const BLANK: Self = Self {
        billing_cycle_anchor: Blank::BLANK,
        default_allowed_updates: Blank::BLANK,
        enabled: Blank::BLANK,
        products: Blank::BLANK,
        proration_behavior: Blank::BLANK,
        schedule_at_period_end: Blank::BLANK,
        trial_update_behavior: Blank::BLANK,
    };
}

impl Record for PortalSubscriptionUpdate {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_subscription_update",
            constants: &[],
            fields: &[
                Field("billing_cycle_anchor", NULLABLE),
                Field("default_allowed_updates", REQUIRED),
                Field("enabled", REQUIRED),
                Field("products", NULLABLE),
                Field("proration_behavior", REQUIRED),
                Field("schedule_at_period_end", REQUIRED),
                Field("trial_update_behavior", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.billing_cycle_anchor,
            1 => &self.default_allowed_updates,
            2 => &self.enabled,
            3 => &self.products,
            4 => &self.proration_behavior,
            5 => &self.schedule_at_period_end,
            _ => &self.trial_update_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.billing_cycle_anchor,
            1 => &mut self.default_allowed_updates,
            2 => &mut self.enabled,
            3 => &mut self.products,
            4 => &mut self.proration_behavior,
            5 => &mut self.schedule_at_period_end,
            _ => &mut self.trial_update_behavior,
        }
    }
}

impl std::fmt::Debug for PortalSubscriptionUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalSubscriptionUpdate);
