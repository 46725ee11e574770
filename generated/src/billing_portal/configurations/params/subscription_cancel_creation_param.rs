// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    ProrationBehavior, SubscriptionCancelCreationParamMode,
    SubscriptionCancellationReasonCreationParam,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_cancel`.
    pub struct SubscriptionCancelCreationParam;
}

impl SubscriptionCancelCreationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(
        mut self,
        cancellation_reason: SubscriptionCancellationReasonCreationParam,
    ) -> Self {
        self.0.set("cancellation_reason", cancellation_reason);
        self
    }

    /// Sets `mode`.
    #[inline]
    pub fn mode(mut self, mode: SubscriptionCancelCreationParamMode) -> Self {
        self.0.set("mode", mode);
        self
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(mut self, proration_behavior: ProrationBehavior) -> Self {
        self.0.set("proration_behavior", proration_behavior);
        self
    }
}
