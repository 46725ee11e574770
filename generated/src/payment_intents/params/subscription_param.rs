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
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `name`.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", Value::text(name)))
    }

    /// Sets `next_billing`.
    #[inline]
    pub fn next_billing(self, next_billing: SubscriptionNextBillingParam) -> Self {
        Self(self.0.with("next_billing", next_billing))
    }
}
