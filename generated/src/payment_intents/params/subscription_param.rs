// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CreatePlanInterval, SubscriptionNextBillingParam};

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/klarna/subscriptions[]`, `PostPaymentIntentsIntent/payment_method_options/klarna/subscriptions[]`, `PostPaymentIntentsIntentConfirm/payment_method_options/klarna/subscriptions[]`.
    pub struct SubscriptionParam;
}

impl SubscriptionParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(interval: CreatePlanInterval, reference: impl Into<String>) -> Self {
        Self(
            Params::new()
                .with("interval", interval)
                .with("reference", Value::text(reference)),
        )
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(mut self, interval_count: i64) -> Self {
        self.0.set("interval_count", interval_count);
        self
    }

    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.set("name", Value::text(name));
        self
    }

    /// Sets `next_billing`.
    #[inline]
    pub fn next_billing(mut self, next_billing: SubscriptionNextBillingParam) -> Self {
        self.0.set("next_billing", next_billing);
        self
    }
}
