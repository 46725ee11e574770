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
        mut self,
        cancellation_reason: SubscriptionCancellationReasonUpdatingParam,
    ) -> Self {
        self.0.set("cancellation_reason", cancellation_reason);
        self
    }

    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
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

impl Default for SubscriptionCancelUpdatingParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
