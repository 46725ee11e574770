// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_update`.
    pub struct FlowDataSubscriptionUpdateParam;
}

impl FlowDataSubscriptionUpdateParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Params::new().with("subscription", Value::text(subscription)))
    }
}
