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
        self,
        cancellation_reason: SubscriptionCancellationReasonCreationParam,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }

    /// Sets `mode`.
    #[inline]
    pub fn mode(self, mode: SubscriptionCancelCreationParamMode) -> Self {
        Self(self.0.with("mode", mode))
    }

    /// Sets `proration_behavior`.
    #[inline]
    pub fn proration_behavior(self, proration_behavior: ProrationBehavior) -> Self {
        Self(self.0.with("proration_behavior", proration_behavior))
    }
}
