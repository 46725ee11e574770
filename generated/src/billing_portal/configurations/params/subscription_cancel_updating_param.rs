// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    ProrationBehavior, SubscriptionCancelCreationParamMode,
    SubscriptionCancellationReasonUpdatingParam,
};

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features/subscription_cancel`.
    pub struct SubscriptionCancelUpdatingParam;
}

impl SubscriptionCancelUpdatingParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `cancellation_reason`.
    #[inline]
    pub fn cancellation_reason(
        self,
        cancellation_reason: SubscriptionCancellationReasonUpdatingParam,
    ) -> Self {
        Self(self.0.with("cancellation_reason", cancellation_reason))
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.with("enabled", enabled))
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

impl Default for SubscriptionCancelUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
