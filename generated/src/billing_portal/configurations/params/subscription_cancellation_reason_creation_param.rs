// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::SubscriptionCancellationReasonCreationParamOption;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/subscription_cancel/cancellation_reason`.
    pub struct SubscriptionCancellationReasonCreationParam;
}

impl SubscriptionCancellationReasonCreationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        enabled: bool,
        options: impl IntoIterator<
            Item = SubscriptionCancellationReasonCreationParamOption,
        >,
    ) -> Self {
        Self(
            Params::new().with("enabled", enabled).with("options", Value::list(options)),
        )
    }

    /// Clears `options`: unsets what is stored.
    #[inline]
    pub fn clear_options(self) -> Self {
        Self(self.0.cleared("options"))
    }
}
