// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CreatePlanInterval, SubscriptionNextBillingParam};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/klarna/subscriptions[]`, `PostSetupIntents/payment_method_options/klarna/subscriptions[]`, `PostSetupIntentsIntent/payment_method_options/klarna/subscriptions[]` and 1 more places.
    pub struct SetupIntentSubscriptionParam;
}

impl SetupIntentSubscriptionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        interval: CreatePlanInterval,
        next_billing: SubscriptionNextBillingParam,
        reference: impl Into<String>,
    ) -> Self {
        Self(
            Params::new()
                .with("interval", interval)
                .with("next_billing", next_billing)
                .with("reference", Value::text(reference)),
        )
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }
}
