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
        mut self,
        allowed_updates: impl IntoIterator<Item = AllowedUpdate>,
    ) -> Self {
        self.0.set("allowed_updates", Value::list(allowed_updates));
        self
    }

    /// Clears `allowed_updates`: unsets what is stored.
    #[inline]
    pub fn clear_allowed_updates(mut self) -> Self {
        self.0.clear("allowed_updates");
        self
    }
}
