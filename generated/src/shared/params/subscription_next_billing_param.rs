// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostCheckoutSessions/payment_method_options/klarna/subscriptions[]/next_billing`, `PostPaymentIntents/payment_method_options/klarna/subscriptions[]/next_billing`, `PostPaymentIntentsIntent/payment_method_options/klarna/subscriptions[]/next_billing` and 4 more places.
    pub struct SubscriptionNextBillingParam;
}

impl SubscriptionNextBillingParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(amount: i64, date: impl Into<String>) -> Self {
        Self(Params::new().with("amount", amount).with("date", Value::text(date)))
    }
}
