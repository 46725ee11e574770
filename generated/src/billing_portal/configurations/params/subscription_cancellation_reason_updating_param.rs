// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::SubscriptionCancellationReasonCreationParamOption;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurationsConfiguration/features/subscription_cancel/cancellation_reason`.
    pub struct SubscriptionCancellationReasonUpdatingParam;
}

impl SubscriptionCancellationReasonUpdatingParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `options`.
    #[inline]
    pub fn options(
        self,
        options: impl IntoIterator<
            Item = SubscriptionCancellationReasonCreationParamOption,
        >,
    ) -> Self {
        Self(self.0.with("options", Value::list(options)))
    }

    /// Clears `options`: unsets what is stored.
    #[inline]
    pub fn clear_options(self) -> Self {
        Self(self.0.cleared("options"))
    }
}
