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
        mut self,
        options: impl IntoIterator<
            Item = SubscriptionCancellationReasonCreationParamOption,
        >,
    ) -> Self {
        self.0.set("options", Value::list(options));
        self
    }

    /// Clears `options`: unsets what is stored.
    #[inline]
    pub fn clear_options(mut self) -> Self {
        self.0.clear("options");
        self
    }
}
