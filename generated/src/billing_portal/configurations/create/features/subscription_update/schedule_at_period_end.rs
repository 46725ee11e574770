// Written by `cargo xtask generate`. Do not edit.
//! What `features.subscription_update.schedule_at_period_end` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) takes.

pub use crate::billing_portal_configuration::features::subscription_update::schedule_at_period_end::condition;

rt::params! {
    /// Parameters for `features[subscription_update][schedule_at_period_end][conditions][]` of [`billing_portal::configurations::create`](fn@crate::billing_portal::configurations::create) and `features[subscription_update][schedule_at_period_end][conditions][]` of [`billing_portal::configurations::update`](fn@crate::billing_portal::configurations::update).
    pub struct Condition;
}

impl Condition {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        type_: crate::billing_portal_configuration::features::subscription_update::schedule_at_period_end::condition::Type,
    ) -> Self {
        Self(rt::Params::new().with("type", type_))
    }
}
