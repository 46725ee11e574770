// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::AllowedUpdate;

stripe_runtime::params! {
    /// Parameters at `PostBillingPortalConfigurations/features/customer_update`.
    pub struct CustomerUpdateCreationParam;
}

impl CustomerUpdateCreationParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(Params::new().with("enabled", enabled))
    }

    /// Sets `allowed_updates`.
    #[inline]
    pub fn allowed_updates(
        self,
        allowed_updates: impl IntoIterator<Item = AllowedUpdate>,
    ) -> Self {
        Self(self.0.with("allowed_updates", Value::list(allowed_updates)))
    }

    /// Clears `allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_allowed_updates(self) -> Self {
        Self(self.0.cleared("allowed_updates"))
    }
}
