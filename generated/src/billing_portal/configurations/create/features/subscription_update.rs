// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_update` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) takes.

pub mod product;
pub mod schedule_at_period_end;

pub use crate::billing_portal_configuration::features::subscription_update::{
    BillingCycleAnchor, DefaultAllowedUpdate, TrialUpdateBehavior,
};

pub use crate::subscription_schedule::phase::ProrationBehavior;

rt::params! {
    /// Parameters for `features[subscription_update][products][]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and `features[subscription_update][products][]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct Product;
}

impl Product {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        product: impl Into<String>,
        prices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("product", rt::Value::text(product))
                .with("prices", rt::Value::list(prices.into_iter().map(rt::Value::text))),
        )
    }

    /// Sets `adjustable_quantity`.
    #[inline]
    pub fn adjustable_quantity(
        self,
        adjustable_quantity: crate::payment_links::create::line_item::AdjustableQuantity,
    ) -> Self {
        Self(self.0.with("adjustable_quantity", adjustable_quantity))
    }
}

rt::params! {
    /// Parameters for `features[subscription_update][schedule_at_period_end]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create).
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
        conditions: impl IntoIterator<Item = schedule_at_period_end::Condition>,
    ) -> Self {
        Self(self.0.with("conditions", rt::Value::list(conditions)))
    }
}

impl Default for ScheduleAtPeriodEnd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
