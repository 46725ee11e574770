// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::RetentionParam;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalSessions/flow_data/subscription_cancel`.
    pub struct FlowDataSubscriptionCancelParam;
}

impl FlowDataSubscriptionCancelParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(subscription: impl Into<String>) -> Self {
        Self(Params::new().with("subscription", Value::text(subscription)))
    }

    /// Sets `retention`.
    #[inline]
    pub fn retention(self, retention: RetentionParam) -> Self {
        Self(self.0.with("retention", retention))
    }
}
